/* The world with places of events. A symbol says how exact a place is: a filled dot is a town or a spot, a square a
   district or province, and a country is never a point: its land is shaded and an open ring stands at its middle. */
import * as Plot from "@observablehq/plot";
import { geoBounds, geoContains } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import { colour, h } from "../dom";
import type { Row } from "../data";
import { address } from "../route";
import { count } from "../words";

type World = { countries: FeatureCollection; borders: MultiLineString };
let atlas: Promise<World> | null = null;

async function fetchWorld(): Promise<World> {
    const topology = await (await fetch("/world.json")).json();
    return {
        countries: feature(topology, topology.objects.countries) as unknown as FeatureCollection,
        borders: mesh(topology, topology.objects.countries, (a, b) => a !== b),
    };
}

/* the land that a country's point lies in: the box around a land tells most lands apart */
const boxes = new Map<Feature, [[number, number], [number, number]]>();
function landAt(world: World, lon: number, lat: number): Feature | undefined {
    const isNear = (f: Feature) => {
        const [[west, south], [east, north]] = boxes.get(f) ?? boxes.set(f, geoBounds(f)).get(f)!;
        return lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
    };
    return world.countries.features.find((f) => isNear(f) && geoContains(f, [lon, lat]));
}

/* of the places that the view holds those with most events: more would hide one another; nearer, the others show */
const MOST_DRAWN = 400;
function drawnOf(places: Row[], view: View): Row[] {
    const [dx, dy] = [190 / view.zoom, 110 / view.zoom];
    const isSeen = (p: Row) => view.zoom <= 1.01 || (Math.abs(p.lon - view.lon) <= dx && Math.abs(p.lat - view.lat) <= dy);
    return places.filter((p) => Number.isFinite(p.lat) && Number.isFinite(p.lon) && isSeen(p)).sort((a, b) => b.events - a.events).slice(0, MOST_DRAWN);
}

const AREA = /country|state|region|admin1|province|district|area|adm/i;
export const isCountry = (p: Row): boolean => p.precision === "country";
const isArea = (p: Row): boolean => !isCountry(p) && AREA.test(String(p.precision ?? ""));
const isSpot = (p: Row): boolean => !isCountry(p) && !isArea(p);

const QUAD_ORDER = [1, 2, 3, 4];
function strongest(p: Row): string {
    const quads: number[] = p.quads?.length === 5 ? p.quads.slice(1) : (p.quads ?? []);
    if (!quads.length) return "accent";
    return `quad-${QUAD_ORDER.reduce((a, b) => ((quads[b - 1] ?? 0) > (quads[a - 1] ?? 0) ? b : a))}`;
}

/* shade by number of events: five steps of one colour */
function landFill(feature: Feature, byLand: Map<Feature, number>, most: number): string {
    const n = byLand.get(feature);
    if (!n) return colour("land");
    const step = Math.min(5, 1 + Math.floor((4.99 * Math.log1p(n)) / Math.log1p(most)));
    return colour(`shade-${step}`);
}

export type View = { zoom: number; lon: number; lat: number };
export const WHOLE: View = { zoom: 1, lon: 12, lat: 18 };

/* the view that holds the middle nine tenths of what is to be shown */
export function viewOf(places: Row[]): View {
    if (!places.length) return WHOLE;
    const mid = (key: string) => {
        const all = places.flatMap((p) => Array(Math.min(20, Math.ceil(Math.log2(1 + (p.events ?? 1))))).fill(Number(p[key]))).sort((a, b) => a - b);
        return [all[Math.floor(all.length * 0.05)]!, all[Math.floor(all.length * 0.95)]!] as const;
    };
    const [w, e] = mid("lon");
    const [s, n] = mid("lat");
    const zoom = Math.min(300 / Math.max(e - w, 12), 130 / Math.max(n - s, 8));
    return zoom < 1.6 ? WHOLE : { zoom: Math.min(8, zoom * 0.8), lon: (w + e) / 2, lat: (s + n) / 2 };
}

export async function drawWorld(box: HTMLElement, places: Row[], view: View): Promise<void> {
    const world = await (atlas ??= fetchWorld());
    if (!box.isConnected) return;
    const width = box.clientWidth;
    if (!width) return;     /* not laid out yet: the observer of its size draws it */
    const height = Math.round(Math.max(220, Math.min(width * 0.5, 620)));
    const shown = drawnOf(places, view);
    const byLand = new Map<Feature, number>();
    for (const p of places.filter(isCountry)) {
        const land = landAt(world, p.lon, p.lat);
        if (land) byLand.set(land, (byLand.get(land) ?? 0) + p.events);
    }
    const most = Math.max(1, ...byLand.values());
    const degrees = 160 / view.zoom;
    const frame = { type: "LineString" as const, coordinates: [[view.lon - degrees, view.lat], [view.lon + degrees, view.lat]] };
    const whole = view.zoom <= 1.01;
    const most2 = Math.max(1, ...shown.map((p) => p.events));
    const scale = Math.min(1, 0.45 + width / 1600);
    const r = (p: Row) => scale * (2.5 + 13 * Math.sqrt(p.events / most2));
    const name = (p: Row) => `${p.place}: ${count(p.events)} events (${p.precision ?? "place"})`;
    const mark = { r, title: name, href: (p: Row) => address("/claims", { kind: "event", place: p.place }), x: "lon", y: "lat" };
    const picture = Plot.plot({
        width, height, margin: 0, className: "plot", ariaLabel: `map: ${count(shown.length)} places`, r: { type: "identity" },
        projection: whole
            ? { type: "equal-earth", rotate: [-12, 0], domain: { type: "Sphere" } as any }
            : { type: "mercator", domain: frame as any, clip: "frame" as any },
        marks: [
            whole ? Plot.sphere({ fill: colour("sea"), stroke: "none" }) : Plot.frame({ fill: colour("sea"), stroke: "none" }),
            Plot.geo(world.countries.features, { fill: (f: Feature) => landFill(f, byLand, most), stroke: "none" }),
            Plot.geo(world.borders, { stroke: colour("border"), strokeWidth: 0.6 }),
            Plot.dot(shown.filter(isCountry), { ...mark, fill: "none", stroke: (p: Row) => colour(strongest(p)), strokeWidth: 1.6, strokeDasharray: "3 2", pointerEvents: "all" } as any),
            Plot.dot(shown.filter(isArea), { ...mark, symbol: "square", fill: (p: Row) => colour(strongest(p)), fillOpacity: 0.45, stroke: (p: Row) => colour(strongest(p)) }),
            Plot.dot(shown.filter(isSpot), { ...mark, fill: (p: Row) => colour(strongest(p)), fillOpacity: 0.75, stroke: colour("paper"), strokeWidth: 0.8 }),
        ],
    });
    /* the same list stands below as a table: a screen reader and the Tab key need not walk hundreds of symbols */
    picture.setAttribute("aria-hidden", "true");
    for (const a of picture.querySelectorAll("a")) a.setAttribute("tabindex", "-1");
    box.replaceChildren(picture);
}

export const precisionLegend = (): HTMLElement =>
    h("ul", { class: "legend" },
        h("li", null, h("span", { class: "symbol spot", "aria-hidden": "true" }), "town or spot"),
        h("li", null, h("span", { class: "symbol square", "aria-hidden": "true" }), "district, province"),
        h("li", null, h("span", { class: "symbol ring", "aria-hidden": "true" }), "country only: no point, its land is shaded"),
        [1, 2, 3, 4].map((q) => h("li", { class: `quad-${q}` }, h("span", { class: "dot", "aria-hidden": "true" }), ["verbal coop.", "material coop.", "verbal conflict", "material conflict"][q - 1])));
