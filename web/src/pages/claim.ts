/* One claim: its sentence in colours, its fields, what else fired, what people said of it. */
import { h, type Child } from "../dom";
import type { Draw } from "../main";
import { canChange, claimAddress, get, verdictOf, type ClaimPage, type Row } from "../data";
import { address, redraw } from "../route";
import { bind } from "../keys";
import { besides } from "../parts/besides";
import { claimBody } from "../parts/claim_view";
import { kindChip, rootChip, statusChip, verdictChip } from "../parts/chips";
import { judging, nameField } from "../parts/judging";
import { label } from "../words";

function others(rows: Row[], self: string): Child {
    const rest = rows.filter((r) => (r.claim ?? r.id) !== self);
    if (!rest.length) return null;
    return h("section", { class: "aside" }, h("h2", null, "What else fired here"),
        h("ul", { class: "others" }, rest.map((r) => h("li", { "data-row": true },
            h("a", { href: claimAddress(String(r.claim ?? r.id)) }, (r.root ?? r.type) ? rootChip(r.root ?? r.type, r.quad, r.mode) : kindChip(r.kind)),
            statusChip(r.status), h("bdi", { class: "words" }, r.words ?? r.span?.text ?? ""), h("span", { class: "code" }, r.rule ?? "")))));
}

const inWords = (patch: Row): string =>
    Object.entries(patch).filter(([key]) => key !== "where").map(([key, value]) => `${label(key === "type" ? "root" : key)}: ${value === null ? "none" : label(value)}`).join(", ");

function corrections(rows: Row[]): Child {
    if (!rows.length) return null;
    return h("section", { class: "aside" }, h("h2", null, "What people said"),
        h("ul", { class: "others" }, rows.map((c) => h("li", { class: c.undone ? "undone" : null },
            verdictChip(c.verdict), h("bdi", null, c.reviewer ?? ""), c.note ? h("bdi", { class: "words" }, `“${c.note}”`) : null,
            c.patch ? h("bdi", { class: "patch" }, inWords(typeof c.patch === "string" ? (JSON.parse(c.patch) as Row) : c.patch)) : null,
            h("span", { class: "num small" }, String(c.at ?? "").replace("T", " ").slice(0, 16)), c.undone ? h("span", { class: "small" }, "taken back") : null))));
}

type Place = { found: boolean; size: number; from: number; to: number; before: string; words: string; after: string };

/* the bytes around the claim as the report was saved; asked for when opened */
function place(page: ClaimPage): Child {
    if (!page.document.has_original) return null;
    const at = h("div", null), box = h("details", { class: "more" }, h("summary", null, "Place in the saved original"), at);
    box.addEventListener("toggle", async () => {
        if (!box.open || at.firstChild) return;
        const p = await get<Place>(claimAddress(page.claim.id, "/place.json")).catch(() => null);
        at.replaceChildren(!p?.found ? h("p", { class: "small" }, "It cannot be shown there: the original is no text that this can be laid beside.")
            : h("div", null, h("p", { class: "small" }, `bytes ${p.from} to ${p.to} of ${p.size}`),
                h("pre", { class: "bytes", dir: "auto" }, p.before, h("mark", { class: "m-trigger" }, p.words), p.after)));
    });
    return box;
}

const claim: Draw = (page: ClaimPage) => {
    const c = page.claim;
    const title = c.form ? label(c.form) : c.type ? `${label(c.type)}${c.mode ? `, ${label(c.mode)}` : ""}` : label(c.kind);
    const words = String(c.span.text ?? "");
    const { node, keys } = judging(page, redraw, redraw);
    bind(keys);
    return {
        title: `${title}: ${words.slice(0, 60)}`,
        content: h("article", { class: "claim-page" },
            h("div", { class: "heading" }, h("h1", null, title[0]!.toUpperCase() + title.slice(1)), verdictChip(verdictOf(page)),
                h("p", { class: "twins" },
                    canChange() ? h("a", { href: address("/review", { claim: c.id }) }, "Review") : null,
                    page.cluster ? h("a", { href: address(`/event/${page.cluster}`) }, "All reports of this event") : null,
                    page.document.has_original ? h("a", { href: address(`/document/${page.document.doc}/original`), download: true }, "Saved original") : null,
                    h("a", { href: claimAddress(c.id, ".csv") }, "CSV"), h("a", { href: claimAddress(c.id, ".json") }, "JSON"))),
            claimBody(page),
            node ? h("section", { class: "judge" }, h("div", { class: "heading" }, h("h2", null, "Is it right?"), nameField()), node) : null,
            besides(page), place(page),
            h("div", { class: "columns even" }, others(page.others ?? [], c.id), corrections(page.corrections ?? [])),
            h("p", { class: "small id" }, "claim ", h("span", { class: "code" }, c.id))),
    };
};
export default claim;
