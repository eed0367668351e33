/* A network of actors. The layout starts from fixed places and takes a fixed number of steps: the same data, the same picture. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from "d3-force";
import { svg } from "../dom";
import type { Row } from "../data";
import { address } from "../route";
import { count, signed } from "../words";

type Node = SimulationNodeDatum & { id: string; name: string; events: number };
type Edge = SimulationLinkDatum<Node> & { count: number; goldstein: number | null };

function settle(nodes: Node[], edges: Edge[], width: number, height: number, radius: (n: Node) => number): void {
    const most = Math.max(1, ...edges.map((e) => e.count));
    forceSimulation(nodes)
        .force("link", forceLink<Node, Edge>(edges).id((n) => n.id).distance(70).strength((e) => 0.08 + 0.5 * Math.sqrt(e.count / most)))
        .force("away", forceManyBody().strength(-420))
        .force("apart", forceCollide<Node>().radius((n) => radius(n) + 16))
        .force("x", forceX(0).strength(0.05 * Math.min(1, height / width)))
        .force("y", forceY(0).strength(0.09))
        .stop()
        .tick(240);
    const xs = nodes.map((n) => n.x!), ys = nodes.map((n) => n.y!);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const margin = { x: 64, y: 26 };
    for (const n of nodes) {
        n.x = margin.x + ((n.x! - left) / (right - left || 1)) * (width - 2 * margin.x);
        n.y = margin.y + ((n.y! - top) / (bottom - top || 1)) * (height - 2 * margin.y);
    }
}

/* a bow to the right of its direction, so that both directions can be told apart */
function bow(a: Node, b: Node): string {
    const [dx, dy] = [b.x! - a.x!, b.y! - a.y!];
    const [mx, my] = [(a.x! + b.x!) / 2 - dy * 0.12, (a.y! + b.y!) / 2 + dx * 0.12];
    return `M${a.x!.toFixed(1)},${a.y!.toFixed(1)}Q${mx.toFixed(1)},${my.toFixed(1)} ${b.x!.toFixed(1)},${b.y!.toFixed(1)}`;
}

const short = (name: string): string => (name.length > 22 ? name.slice(0, 21) + "…" : name);

/* nodes whose names do not run into that of a greater one; the others say theirs under the pointer and in the list */
function apart(nodes: Node[], radius: (n: Node) => number): Set<Node> {
    const boxes: [number, number, number][] = [];
    return new Set(nodes.filter((n) => {
        const [half, y] = [short(n.name).length * 3.4, n.y! + radius(n) + 12];
        if (boxes.some(([x, y2, half2]) => Math.abs(x - n.x!) < half + half2 && Math.abs(y - y2) < 14)) return false;
        boxes.push([n.x!, y, half]);
        return true;
    }));
}

export function network(rows: { nodes: Row[]; edges: Row[] }, width: number): SVGElement {
    const height = Math.round(Math.max(360, Math.min(width * 0.62, 720)));
    const room = width < 600 ? 18 : 60;
    const shown = [...rows.nodes].sort((a, b) => Number(b.events ?? 0) - Number(a.events ?? 0)).slice(0, room);
    const nodes: Node[] = shown.map((n) => ({ id: String(n.id), name: String(n.name ?? n.id), events: Number(n.events ?? 1) }));
    const ids = new Set(nodes.map((n) => n.id));
    const edges: Edge[] = rows.edges.filter((e) => ids.has(e.source) && ids.has(e.target) && e.source !== e.target)
        .map((e) => ({ source: e.source, target: e.target, count: Number(e.count), goldstein: e.goldstein ?? null }));
    const most = Math.max(1, ...nodes.map((n) => n.events)), thick = Math.max(1, ...edges.map((e) => e.count));
    const radius = (n: Node) => 4 + 15 * Math.sqrt(n.events / most);
    settle(nodes, edges, width, height, radius);
    const sign = (g: number | null) => (g === null ? "even" : g < -1 ? "minus" : g > 1 ? "plus" : "even");
    const lines = edges.map((e) => {
        const [a, b] = [e.source as Node, e.target as Node];
        return svg("path", { d: bow(a, b), class: `edge ${sign(e.goldstein)}`, "stroke-width": (0.6 + 5 * Math.sqrt(e.count / thick)).toFixed(2) },
            svg("title", null, `${a.name} → ${b.name}: ${count(e.count)} events, mean Goldstein ${signed(e.goldstein)}`));
    });
    const labelled = apart(nodes, radius);
    const dots = nodes.map((n) => svg("a", { href: address(`/actor/${n.id}`), class: "node", tabindex: "-1" },
        svg("circle", { cx: n.x!.toFixed(1), cy: n.y!.toFixed(1), r: radius(n).toFixed(1) }, svg("title", null, `${n.name}: ${count(n.events)} events`))));
    const names = nodes.filter((n) => labelled.has(n)).map((n) => svg("text", { x: n.x!.toFixed(1), y: (n.y! + radius(n) + 12).toFixed(1) }, short(n.name)));
    return svg("svg", { viewBox: `0 0 ${width} ${height}`, class: "net", "aria-hidden": "true" }, lines, dots, names);
}
