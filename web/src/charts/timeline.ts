/* Events a month by quad class, stacked, with the number of reports as a line; dragging over it sets the days. */
import uPlot from "uplot";
import { colour, h } from "../dom";
import type { Row } from "../data";
import { evenly, withoutLongTail } from "../months";
import { count, lastDay, many, QUADS } from "../words";

const seconds = (month: string): number => Date.parse(`${month}-01T00:00:00Z`) / 1000;
const monthOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 7);
/* quads one on the other: layer i holds the sum of 0..i, drawn from the top one down */
function layers(months: Row[]): number[][] {
    const out = [1, 2, 3, 4].map(() => [] as number[]);
    for (const m of months) {
        let sum = 0;
        for (let i = 0; i < 4; i++) out[i]!.push((sum += m.quads[i]));
    }
    return out;
}

export function timeline(months: Row[], onSelect: (from: string, to: string) => void): { node: HTMLElement; shown: () => void } {
    const all = months.filter((m) => /^\d{4}-\d\d/.test(m.month ?? "") && (m.events || m.reports));
    const dated = withoutLongTail(all);
    const { step, bars } = evenly(dated);
    const hidden = all.reduce((n, m) => n + m.events, 0) - dated.reduce((n, m) => n + m.events, 0);
    const box = h("div", { class: "timeline", role: "img", "aria-label": spoken(dated) });
    const draw = () => paint(box, bars, step, onSelect);
    return {
        node: h("figure", { class: "chart" }, box, legendOf(hidden, dated)),
        shown: () => {
            draw();
            addEventListener("themechange", draw);
            new ResizeObserver(() => Math.abs(Number(box.dataset.width) - box.clientWidth) > 8 && draw()).observe(box);
        },
    };
}

function spoken(months: Row[]): string {
    if (!months.length) return "no dated events";
    const most = months.reduce((a, b) => (b.events > a.events ? b : a));
    return `events a month from ${months[0]!.month} to ${months.at(-1)!.month}; most in ${most.month}: ${count(most.events)}`;
}

const legendOf = (hidden: number, dated: Row[]): HTMLElement =>
    h("figcaption", null, h("ul", { class: "legend" },
        [1, 2, 3, 4].map((q) => h("li", { class: `quad-${q}` }, h("span", { class: "dot", "aria-hidden": "true" }), QUADS[q])),
        h("li", { class: "reports" }, h("span", { class: "rule", "aria-hidden": "true" }), "reports")),
        hidden ? h("span", { class: "small" }, `${many(hidden, "event")} before ${dated[0]!.month} or after ${dated.at(-1)!.month} not drawn`) : null);

/* labels stand under bars, at months or years that a calendar would choose */
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function ticksOf(months: Row[], step: number, width: number): { at: number[]; text: string[] } {
    const every = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((k) => k >= step && (months.length * step) / k <= Math.max(2, width / 76)) ?? 600;
    const indexOf = (m: Row) => Number(m.month.slice(0, 4)) * 12 + Number(m.month.slice(5, 7)) - 1;
    const shown = months.filter((m) => indexOf(m) % every === 0);
    const label = (m: Row, i: number) => (every >= 12 ? m.month.slice(0, 4) : `${MONTHS[indexOf(m) % 12]}${i && indexOf(m) % 12 ? "" : ` ${m.month.slice(0, 4)}`}`);
    return { at: shown.map((m) => seconds(m.month)), text: shown.map(label) };
}

function paint(box: HTMLElement, months: Row[], step: number, onSelect: (from: string, to: string) => void): void {
    if (!box.isConnected || !months.length) return;
    box.replaceChildren();
    const width = box.clientWidth;
    box.dataset.width = String(width);
    const stacked = layers(months);
    const bars = uPlot.paths.bars!({ size: [0.86, 28], gap: 0 });
    const ticks = ticksOf(months, step, width);
    const top = [4, 3, 2, 1];
    const hasReports = months.some((m) => m.reports > 0);
    const axis = { stroke: colour("ink-soft"), grid: { stroke: colour("line"), width: 1 }, ticks: { show: false }, font: "12px system-ui, sans-serif" };
    new uPlot(
        {
            width, height: width < 500 ? 170 : 210, legend: { show: false }, cursor: { y: false, drag: { x: true, y: false } },
            padding: [8, 4, 0, 4],
            scales: { x: { time: true, range: (_u, min, max) => [min - 16 * step * 86400, max + 16 * step * 86400] }, y: { range: (_u, _min, max) => [0, max * 1.05 || 1] }, reports: { range: (_u, _min, max) => [0, max * 1.05 || 1] } },
            tzDate: (ts) => uPlot.tzDate(new Date(ts * 1000), "UTC"),
            axes: [
                { ...axis, grid: { show: false }, size: 30, splits: () => ticks.at, values: () => ticks.text },
                { ...axis, size: 46, values: (_u, v) => v.map((n) => (Number.isInteger(n) ? count(n) : "")) },
                { ...axis, show: hasReports, scale: "reports", side: 1, size: 46, grid: { show: false }, values: (_u, v) => v.map((n) => (Number.isInteger(n) ? count(n) : "")) },
            ],
            series: [
                {},
                ...top.map((q) => ({ label: QUADS[q]!, fill: colour(`quad-${q}`), stroke: colour(`quad-${q}`), width: 0, paths: bars, points: { show: false } })),
                { label: "reports", show: hasReports, scale: "reports", stroke: colour("ink-soft"), width: 1.5, dash: [4, 3], points: { show: months.length < 8 } },
            ],
            hooks: { setSelect: [(u) => selected(u, step, onSelect)] },
        },
        [months.map((m) => seconds(m.month)), ...top.map((q) => stacked[q - 1]!), months.map((m) => m.reports)] as uPlot.AlignedData,
        box,
    );
}

/* a bar stands over the first day of its month or year: whatever bar is touched is taken whole */
function selected(u: uPlot, step: number, onSelect: (from: string, to: string) => void): void {
    if (u.select.width < 4) return;
    const half = 15 * step * 86400;
    const from = monthOf(u.posToVal(u.select.left, "x") + half);
    const to = monthOf(u.posToVal(u.select.left + u.select.width, "x") + half);
    if (step === 12) onSelect(`${from.slice(0, 4)}-01-01`, `${to.slice(0, 4)}-12-31`);
    else onSelect(`${from}-01`, lastDay(to));
}
