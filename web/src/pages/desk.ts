/* The first page: how much there is, when it happened, between whom, where, and what is grave. */
import { h, type Child } from "../dom";
import type { Draw, Page } from "../main";
import { claimAddress, type Row } from "../data";
import { address, go, withQuery, type Route } from "../route";
import { actorChip, dayOf, rootChip, statusChip } from "../parts/chips";
import { DAYS, fields, filterBar } from "../parts/filters";
import { withWords } from "../parts/sentence";
import { emptyDesk, uploadLine } from "../parts/upload";
import { column, table } from "../parts/table";
import { count, many, signed } from "../words";

type DeskPage = {
    counts: { [what: string]: number };
    versions: string;
    record: string;
    read_only: boolean;
    months: Row[];
    dyads: Row[];
    places: Row[];
    grave: Row[];
    warnings: { text: string; link: string | null }[];
};

const COUNTS: [key: string, name: string, path: string][] = [
    ["documents", "reports", "/reports"], ["claims", "claims", "/claims"], ["events", "events", "/events"],
    ["commitments", "promises", "/promises"], ["figures", "figures", "/figures"], ["to_review", "to review", "/review"],
];

const countsBand = (counts: DeskPage["counts"], query: string): HTMLElement =>
    h("ul", { class: "counts", "aria-label": "How much there is" },
        COUNTS.filter(([key]) => counts[key] !== undefined).map(([key, name, path]) =>
            h("li", null, h("a", { href: path + (path === "/review" ? "" : query) }, h("strong", null, count(counts[key])), h("span", null, name)))));

const warnings = (list: DeskPage["warnings"]): Child =>
    list?.length ? h("ul", { class: "warnings", "aria-label": "Warnings" }, list.map((w) => h("li", null, w.link ? h("a", { href: w.link }, w.text) : w.text))) : null;

function graveRow(row: Row): HTMLElement {
    const to = row.cluster ? address(`/event/${row.cluster}`) : claimAddress(String(row.claim));
    const reports = typeof row.n_reports === "number" ? many(row.n_reports, "report") : null;
    const sources = typeof row.n_independent === "number" ? `${row.n_independent} independent` : null;
    return h("li", { class: "claim-row", "data-row": true },
        h("div", { class: "line" }, dayOf(row), rootChip(row.root, row.quad, row.mode), statusChip(row.status), row.source_name ? actorChip(row.source_name, row.source_code) : null,
            row.target_name ? [h("span", { class: "arrow", "aria-label": "to" }, "→"), actorChip(row.target_name, row.target_code)] : null),
        h("p", { class: "source-text", dir: "auto" }, h("a", { href: to }, withWords(row.sentence, row.words))),
        h("div", { class: "line small" }, h("bdi", { class: "publisher" }, row.publisher ?? row.title ?? row.doc ?? ""), reports ? h("span", null, [reports, sources].filter(Boolean).join(", ")) : null));
}

const dyadTable = (rows: Row[]): HTMLElement =>
    table(rows, [
        column("Pair", (r) => h("a", { href: address(`/dyad/${r.source}/${r.target}`) }, h("bdi", null, r.source_name ?? r.source), " → ", h("bdi", null, r.target_name ?? r.target))),
        column("Events", (r) => count(r.events), "num"),
        column("Goldstein", (r) => h("span", { class: Number(r.goldstein) < 0 ? "minus" : "plus" }, signed(r.goldstein)), "num"),
    ], "Pairs with most events");

/* brushed days stay in the address of the desk; the link carries them on to the claims */
function brushed(route: Route): Child {
    const [from, to] = [route.query.get("from"), route.query.get("to")];
    if (!from && !to) return null;
    return h("a", { class: "button", href: address("/claims", { kind: "event", from, to }) }, "Claims of these days");
}

const desk: Draw = async (page: DeskPage, route: Route): Promise<Page> => {
    if (!page.counts.documents) return { title: "Desk", content: emptyDesk(page.read_only) };
    const { timeline } = await import("../charts/timeline");
    const line = timeline(page.months ?? [], (from, to) => go(withQuery(route, { from, to })));
    const map = h("div", { class: "map-place" });
    const query = route.query.toString();
    return {
        title: "Desk",
        content: h("div", { class: "desk" },
            h("h1", { class: "record" }, h("bdi", null, page.record)), countsBand(page.counts, query ? `?${query}` : ""), warnings(page.warnings),
            h("section", { class: "when" }, h("div", { class: "heading" }, h("h2", null, "When"), fields(route, DAYS), brushed(route)), filterBar(route), line.node),
            h("div", { class: "columns" },
                h("section", { class: "grave" }, h("div", { class: "heading" }, h("h2", null, "Newest grave reports")),
                    page.grave?.length ? h("ol", { class: "claim-rows" }, page.grave.slice(0, 8).map(graveRow)) : h("p", { class: "none" }, "None."),
                    h("p", null, h("a", { href: address("/claims", { quad: 4, status: "actual" }) }, "All material conflict"))),
                h("section", null, h("div", { class: "heading" }, h("h2", null, "Pairs")), dyadTable(page.dyads ?? []), h("p", null, h("a", { href: "/dyads" }, "All pairs")),
                    h("div", { class: "heading" }, h("h2", null, "Where")), map, h("p", null, h("a", { href: "/map" }, "The map with its list")))),
            page.read_only ? null : uploadLine(), h("p", { class: "small code" }, page.versions)),
        shown: () => {
            line.shown();
            void showMap(map, page.places ?? [], route);
        },
    };
};

/* the map is the heaviest part: it comes after everything else is there */
async function showMap(place: HTMLElement, places: Row[], route: Route): Promise<void> {
    const { worldBox } = await import("../charts/world_box");
    if (!place.isConnected) return;
    const map = worldBox(places, route, false);
    place.replaceChildren(map.node);
    map.shown();
}
export default desk;
