/* The box that a map stands in: buttons for nearer and farther, arrows of the keyboard, the view in the address. */
import { h } from "../dom";
import type { Row } from "../data";
import { go, withQuery, type Route } from "../route";
import { drawWorld, precisionLegend, viewOf, WHOLE, type View } from "./world";

/* view=zoom,lon,lat in the address; without it the view that fits */
function viewIn(route: Route, places: Row[]): View {
    const [zoom, lon, lat] = (route.query.get("view") ?? "").split(",").map(Number);
    return zoom && Number.isFinite(lon) && Number.isFinite(lat) ? { zoom: Math.max(1, Math.min(40, zoom)), lon: lon!, lat: lat! } : viewOf(places);
}

export function worldBox(places: Row[], route: Route, keepsView: boolean): { node: HTMLElement; shown: () => void } {
    let view = viewIn(route, places);
    const box = h("div", { class: "world" });
    const draw = () => void drawWorld(box, places, view).catch(() => box.replaceChildren("the map is not to be had"));
    const move = (zoom: number, x: number, y: number) => {
        const z = Math.max(1, Math.min(40, view.zoom * zoom));
        view = z <= 1.01 ? WHOLE : { zoom: z, lon: view.lon + (x * 60) / z, lat: Math.max(-80, Math.min(80, view.lat + (y * 40) / z)) };
        if (keepsView) go(withQuery(route, { view: [view.zoom.toFixed(2), view.lon.toFixed(1), view.lat.toFixed(1)].join(","), offset: route.query.get("offset") }), true);
        else draw();
    };
    const button = (id: string, text: string, name: string, zoom: number, x: number, y: number) =>
        h("button", { type: "button", id: `map-${id}`, "aria-label": name, title: name, click: () => move(zoom, x, y) }, text);
    const buttons = h("div", { class: "map-buttons", role: "group", "aria-label": "Move the map" },
        button("in", "+", "nearer", 1.6, 0, 0), button("out", "−", "farther", 1 / 1.6, 0, 0),
        button("west", "←", "west", 1, -1, 0), button("north", "↑", "north", 1, 0, 1), button("south", "↓", "south", 1, 0, -1), button("east", "→", "east", 1, 1, 0),
        button("all", "world", "whole world", 0.001, 0, 0));
    return {
        node: h("figure", { class: "chart map", "aria-label": `map of ${places.length} places` }, box, h("figcaption", null, buttons, precisionLegend())),
        shown: () => {
            draw();
            addEventListener("themechange", draw);
            let width = box.clientWidth;
            new ResizeObserver(() => {
                if (Math.abs(width - box.clientWidth) > 8) draw();
                width = box.clientWidth;
            }).observe(box);
        },
    };
}
