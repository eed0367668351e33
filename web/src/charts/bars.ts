/* Bars of two directions: what A does to B to the right, what B does to A to the left; and both through the months. */
import * as Plot from "@observablehq/plot";
import { colour } from "../dom";
import type { Row } from "../data";
import { label, number, signed } from "../words";
import { meansOf, withoutLongTail } from "../months";

const base = (width: number, name: string): Plot.PlotOptions => ({
    width, className: "plot", ariaLabel: name, style: { background: "none", color: colour("ink"), fontSize: "12px", fontFamily: "inherit" },
});

export function mixBars(mix: Row[], a: string, b: string, width: number): Element {
    const flat = mix.flatMap((m) => [{ root: label(m.root), n: m.ab, who: `${a} to ${b}` }, { root: label(m.root), n: -m.ba, who: `${b} to ${a}` }]);
    const most = Math.max(1, ...flat.map((f) => Math.abs(f.n)));
    const order = [...mix].sort((x, y) => y.ab + y.ba - x.ab - x.ba || (x.root < y.root ? -1 : 1)).map((m) => label(m.root));
    return Plot.plot({
        ...base(width, `kinds of events between ${a} and ${b}`), height: 40 + 24 * order.length, marginLeft: 92, marginRight: 12,
        x: { domain: [-most, most], label: null, tickFormat: (n: number) => (Number.isInteger(n) ? number(Math.abs(n)) : ""), ticks: 5, grid: true },
        y: { domain: order, label: null },
        color: { domain: [`${a} to ${b}`, `${b} to ${a}`], range: [colour("side-a"), colour("side-b")] },
        marks: [Plot.barX(flat, { x: "n", y: "root", fill: "who", title: (f) => `${f.root}, ${f.who}: ${number(Math.abs(f.n))}`, insetTop: 3, insetBottom: 3 }), Plot.ruleX([0], { stroke: colour("ink-soft") })],
    });
}

/* mean Goldstein of both directions by month; the size of a dot is the number of events */
export function dyadMonths(months: Row[], a: string, b: string, width: number): Element {
    const counted = withoutLongTail(months.map((m) => ({ ...m, events: (m.ab ?? 0) + (m.ba ?? 0) }) as Row));
    const flat = ["ab", "ba"].flatMap((who) => meansOf(counted, who).map((d) => ({ ...d, month: new Date(`${d.month}-01T00:00:00Z`), who })));
    const name = (w: string) => (w === "ab" ? `${a} to ${b}` : `${b} to ${a}`);
    return Plot.plot({
        ...base(width, `mean Goldstein by month, ${a} and ${b}`), height: 240, marginLeft: 44, marginRight: 16,
        x: { type: "utc", label: null }, y: { domain: [-10, 10], label: "mean Goldstein", grid: true, ticks: 5 }, r: { range: [2, 9] },
        color: { domain: ["ab", "ba"], range: [colour("side-a"), colour("side-b")] },
        marks: [
            Plot.ruleY([0], { stroke: colour("ink-soft") }),
            Plot.line(flat, { x: "month", y: "mean", z: "who", stroke: "who", strokeWidth: 1, strokeOpacity: 0.5, curve: "linear" }),
            Plot.dot(flat, { x: "month", y: "mean", r: "n", fill: "who", fillOpacity: 0.8, title: (d) => `${d.month.toISOString().slice(0, 7)}, ${name(d.who)}: ${signed(d.mean)} over ${number(d.n)} events` }),
        ],
    });
}
/* the width of a box decides; drawn again when it or the colours change */
export function drawn(box: HTMLElement, make: (width: number) => Element): () => void {
    const draw = () => {
        if (!box.isConnected) return;
        const picture = make(Math.max(280, box.clientWidth));
        /* one picture with one name: its parts need none */
        if (picture.getAttribute("aria-label")) picture.setAttribute("role", "img");
        for (const part of picture.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label");
        box.replaceChildren(picture);
    };
    return () => {
        draw();
        addEventListener("themechange", draw);
        let width = box.clientWidth;
        new ResizeObserver(() => {
            if (Math.abs(width - box.clientWidth) > 8) draw();
            width = box.clientWidth;
        }).observe(box);
    };
}
