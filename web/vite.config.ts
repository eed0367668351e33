import { copyFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/* Plot puts a <style> element into each picture; the page's Content-Security-Policy has no room for one. What it says
   stands in src/styles/charts.css; here the element becomes one that does nothing. A Plot that words it otherwise
   stops the build. */
const noStyleElement: Plugin = {
    name: "plot-without-style-element",
    transform(code, id) {
        if (!/@observablehq\/plot\/src\/(plot|legends\/(ramp|swatches))\.js$/.test(id)) return null;
        const quiet = code.replaceAll('append("style")', 'append("metadata")');
        if (/plot\.js$/.test(id) && quiet === code) throw new Error(`${id}: its style element is not where it was`);
        return quiet;
    },
};

/* the map of the world is data, not code: fetched when a map is shown */
const world: Plugin = {
    name: "world-json",
    writeBundle(options) {
        copyFileSync("node_modules/world-atlas/countries-110m.json", `${options.dir}/world.json`);
    },
};

export default defineConfig({
    plugins: [noStyleElement, world],
    build: {
        target: "es2022",
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rollupOptions: {
            output: {
                entryFileNames: "app.js",
                chunkFileNames: "[name].js",
                assetFileNames: (a) => (a.names.some((n) => n.endsWith(".css")) ? "app.css" : "[name][extname]"),
                manualChunks(id) {
                    if (/\.css$/.test(id)) return undefined;
                    if (/node_modules\/uplot/.test(id)) return "uplot";
                    if (/node_modules\//.test(id)) return "plot";
                    if (/src\/charts\//.test(id) && !/timeline/.test(id)) return "charts";
                    if (/src\/pages\//.test(id) || /timeline/.test(id)) return undefined;
                    return /src\/|vite\/(preload|modulepreload)/.test(id) && !/main\.ts/.test(id) ? "core" : undefined;
                },
            },
        },
    },
});
