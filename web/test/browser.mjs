/* A browser that keeps count of what must not happen: errors in the console, requests that leave the machine. */
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const PATHS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

export let failed = 0;
export function check(name, good, more = "") {
    if (!good) failed++;
    console.log(`${good ? "ok" : "not ok"} ${name}${good ? "" : `: ${more}`}`);
}

export async function open(base) {
    const executablePath = PATHS.find((p) => p && existsSync(p));
    if (!executablePath) {
        console.log("skip: no chromium (apt-get install chromium)");
        process.exit(0);
    }
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    const trouble = [];
    const page = async (options = {}) => {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: "light", ...options });
        const p = await context.newPage();
        p.on("console", (m) => ["error", "warning"].includes(m.type()) && trouble.push(`${p.url()}: ${m.text()}`));
        p.on("pageerror", (e) => trouble.push(`${p.url()}: ${e.message}`));
        p.on("request", (r) => new URL(r.url()).origin !== base && !r.url().startsWith("data:") && trouble.push(`a request to ${r.url()}`));
        p.on("dialog", (d) => trouble.push(`a dialog: ${d.message()}`) && d.dismiss());
        return p;
    };
    return { browser, page, trouble };
}

/* shown: the page has its heading, nothing is under way any more */
export async function visit(p, address) {
    await p.goto(address, { waitUntil: "load" });
    await settled(p);
}
export const settled = async (p) => {
    const isDrawn = () => document.querySelector("main h1") && !document.querySelector("main[aria-busy]") &&
        [...document.querySelectorAll(".map-place, .world")].every((map) => map.querySelector("svg"));
    await p.waitForFunction(isDrawn, null, { timeout: 10000 });
};

/* rules of WCAG 2.1 A and AA that the page breaks, with the first place of each */
export async function axeFinds(p) {
    await p.evaluate(`${axe};0`);
    return p.evaluate(async () => {
        const result = await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] });
        return result.violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0].target} ${v.nodes[0].failureSummary?.split("\n")[1] ?? ""}`);
    });
}

export const overflow = (p) => p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
