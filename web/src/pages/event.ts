/* One event: its reports side by side, what they do not agree on, figures with their speakers. */
import { h, type Child } from "../dom";
import type { Draw } from "../main";
import { claimAddress, type Row } from "../data";
import { address } from "../route";
import { actorChip, dayOf, rootChip, saidBy, statusChip } from "../parts/chips";
import { withWords } from "../parts/sentence";
import { figureTable } from "../parts/conflicts";
import { twins } from "../parts/table";
import { label, many } from "../words";

type EventPage = { cluster: Row; reports: Row[]; figures: Row[]; differences: { field: string; values: { value: unknown; docs: string[] }[] }[] };

/* the same text reprinted is said once, below the report that it repeats */
function reportCard(r: Row): HTMLElement {
    return h("li", { class: `report${r.copy_of ? " copy" : ""}`, "data-row": true },
        h("div", { class: "line" }, h("bdi", { class: "publisher" }, r.publisher ?? r.title ?? r.doc), dayOf({ day: r.published ?? r.day }), statusChip(r.status), r.copy_of ? h("span", { class: "small" }, "a copy") : null),
        h("p", { class: "source-text", dir: "auto" }, h("a", { href: claimAddress(String(r.claim)) }, withWords(r.sentence, r.words))),
        h("div", { class: "line small" }, r.source_name ? actorChip(r.source_name, r.source_code, r.source_words) : null, r.target_name ? ["→ ", actorChip(r.target_name, r.target_code, r.target_words)] : null,
            r.place ? h("bdi", null, `in ${r.place}`) : null, saidBy(r.asserter, r.asserter_by)),
        r.title ? h("div", { class: "line small" }, h("a", { href: address(`/document/${r.doc}`) + `?see=${encodeURIComponent(r.claim)}` }, h("bdi", null, r.title))) : null);
}

/* who says so: publishers of the reports, each once */
function tellers(docs: string[], reports: Row[]): string {
    const names = [...new Set(docs.map((doc) => String(reports.find((r) => r.doc === doc)?.publisher ?? "")))].filter(Boolean);
    return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

function differences(list: EventPage["differences"], reports: Row[]): Child {
    const real = (list ?? []).filter((d) => d.values.length > 1);
    if (!real.length) return null;
    return h("section", null, h("h2", null, "Where reports differ"),
        h("dl", { class: "terms" }, real.map((d) => h("div", null, h("dt", null, label(d.field)),
            h("dd", null, h("ul", { class: "values" }, d.values.map((v) => h("li", null, h("bdi", null, v.value === null || v.value === "" ? "not said" : label(v.value)), h("span", { class: "small num" }, ` ${many(v.docs.length, "report")}`), h("bdi", { class: "small" }, ` ${tellers(v.docs, reports)}`)))))))));
}

const event: Draw = (page: EventPage, route) => {
    const c = page.cluster;
    const title = `${label(c.root)}${c.mode ? `, ${label(c.mode)}` : ""}`;
    const [source, target] = [c.source_name ?? c.source, c.target_name ?? c.target];
    const independent = c.n_independent ?? page.reports.filter((r) => !r.copy_of).length;
    return {
        title: `${title}: ${[source, target].filter(Boolean).join(", ")}`,
        content: h("article", null,
            h("div", { class: "heading" }, h("h1", null, rootChip(c.root, c.quad, c.mode)), dayOf(c), statusChip(c.status), twins(route)),
            h("p", { class: "lead" }, source ? actorChip(source, c.source_code) : null, target ? [h("span", { class: "arrow", "aria-label": "to" }, " → "), actorChip(target, c.target_code)] : null,
                c.place ? [" in ", h("a", { href: address("/claims", { place: String(c.place) }) }, h("bdi", null, c.place))] : null),
            h("p", { class: "about" }, `${many(page.reports.length, "report")}, ${independent} independent.`),
            differences(page.differences, page.reports),
            page.figures?.length ? h("section", null, h("h2", null, "Figures"), figureTable(page.figures, "Figures of the event")) : null,
            h("section", null, h("h2", null, "Reports"), h("ol", { class: "side-by-side" }, page.reports.map(reportCard)))),
    };
};
export default event;
