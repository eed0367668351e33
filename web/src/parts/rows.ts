/* One claim as a line of a list: when, what, who to whom, its sentence, where it stands. */
import { h, type Child } from "../dom";
import type { Row } from "../data";
import { address } from "../route";
import { actorChip, dayOf, kindChip, rootChip, saidBy, statusChip, sureness, verdictChip } from "./chips";
import { withWords } from "./sentence";

function parties(row: Row): Child {
    const a = row.source_name ?? row.promiser_name ?? row.holder_name ?? row.person_name;
    const b = row.target_name ?? row.addressee_name ?? row.of_name;
    if (!a && !b) return names(row.source, row.target);
    return h("span", { class: "parties" },
        a ? actorChip(a, row.source_code ?? row.promiser_code ?? row.holder_code ?? row.person_code) : null,
        b ? [h("span", { class: "arrow", "aria-label": "to" }, " → "), actorChip(b, row.target_code ?? row.addressee_code ?? row.of_code)] : null);
}

/* a list of all kinds has names only */
function names(a: unknown, b: unknown): Child {
    if (!a && !b) return null;
    const name = (x: unknown) => h("bdi", { class: "actor" }, String(x));
    return h("span", { class: "parties" }, a ? name(a) : null, b ? [h("span", { class: "arrow", "aria-label": "to" }, " → "), name(b)] : null);
}

export function claimRow(row: Row): HTMLElement {
    return h("li", { class: "claim-row", "data-row": true },
        h("div", { class: "line" },
            dayOf(row), row.root ? rootChip(row.root, row.quad, row.mode) : kindChip(row.kind), statusChip(row.status), parties(row),
            saidBy(row.asserter, row.asserter_by), verdictChip(row.verdict)),
        h("p", { class: "source-text", dir: "auto" },
            h("a", { href: address(`/claim/${row.claim}`) }, withWords(row.sentence, row.words))),
        h("div", { class: "line small" },
            h("bdi", { class: "publisher" }, row.publisher ?? row.title ?? row.doc), row.title && row.publisher ? h("bdi", { class: "title" }, row.title) : null, sureness(row.confidence)));
}

export const claimRows = (rows: Row[], name: string): HTMLElement =>
    rows.length
        ? h("ol", { class: "claim-rows", "aria-label": name }, rows.map(claimRow))
        : h("p", { class: "none" }, "Nothing in the record answers to this.");
