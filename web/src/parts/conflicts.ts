/* Figures of the same thing that differ: a range on one scale for each, with who says so. */
import { h, svg, type Child } from "../dom";
import type { Row } from "../data";
import { address } from "../route";
import { claimLink } from "./table";
import { saidBy } from "./chips";
import { amount, many } from "../words";

/* rows come sorted by topic (the content words of what they measure) and by unit */
function grouped(rows: Row[]): Row[][] {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
        const key = `${row.topic ?? String(row.measures ?? "").toLowerCase()}\n${row.unit ?? ""}`;
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()];
}

const ends = (r: Row): [number, number] => [Number(r.low ?? r.high), Number(r.high ?? r.low)];

/* a bar from low to high; a dot where it is one number */
export function rangeBar(row: Row, least: number, most: number): Element {
    const x = (n: number) => (most > least ? 4 + (192 * (n - least)) / (most - least) : 100);
    const [low, high] = ends(row);
    const isPoint = x(high) - x(low) < 3;
    return svg("svg", { class: "range-bar", viewBox: "0 0 200 12", role: "img", "aria-label": amount(row) },
        svg("line", { x1: 4, x2: 196, y1: 6, y2: 6, class: "axis" }),
        isPoint ? svg("circle", { cx: x(low), cy: 6, r: 4 }) : svg("rect", { x: x(low), y: 3, width: x(high) - x(low), height: 6, rx: 2 }));
}

export function figureTable(rows: Row[], name: string): HTMLElement {
    const known = rows.filter((r) => Number.isFinite(ends(r)[0]));
    const [least, most] = [Math.min(...known.map((r) => ends(r)[0])), Math.max(...known.map((r) => ends(r)[1]))];
    return h("div", { class: "sheet", role: "region", "aria-label": name, tabindex: "0" }, h("table", { class: "figures" }, h("caption", { class: "sr" }, name),
        h("thead", null, h("tr", null, ["Value", "On one scale", "Said by", "Report"].map((t, i) => h("th", { scope: "col", class: i === 0 ? "num" : i === 1 ? "wide" : "" }, t)))),
        h("tbody", null, rows.map((r) => h("tr", { "data-row": true },
            h("td", { class: "num" }, r.claim ? claimLink(r, amount(r)) : amount(r), r.unit ? h("span", { class: "small" }, ` ${r.unit}`) : null),
            h("td", { class: "wide" }, rangeBar(r, least, most)), h("td", null, saidBy(r.asserter, r.asserter_by ?? r.by) ?? "the report"),
            h("td", null, h("a", { href: address(`/document/${r.doc}`) }, h("bdi", null, r.publisher ?? r.title ?? r.doc))))))));
}

export const conflictGroups = (rows: Row[]): Child =>
    rows.length === 0
        ? h("p", { class: "none" }, "No two figures of the same thing differ.")
        : grouped(rows).map((group) => {
            const name = String(group[0]!.measures ?? group[0]!.unit ?? "figures");
            return h("section", { class: "conflict" }, h("h2", null, h("bdi", null, name), h("span", { class: "small" }, ` ${[group[0]!.unit, many(group.length, "figure")].filter(Boolean).join(", ")}`)), figureTable(group, name));
        });
