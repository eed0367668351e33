/* A claim in its sentence, with what stands around it: used by the page of a claim and by the review. */
import { h, type Child } from "../dom";
import { patchOf, type ClaimPage } from "../data";
import { address } from "../route";
import { legend, marked, marksOf, sourceText } from "./sentence";
import { pointsIn } from "../spans";
import { claimTerms, madeBy } from "./details";

const neighbour = (x: ClaimPage["before"]): string => (x ? (typeof x === "string" ? x : x.text) : "");

export function sentenceView(page: ClaimPage): Child {
    const marks = marksOf(page.claim);
    const text = page.sentence?.text ?? page.claim.span.text ?? "";
    const base = page.sentence?.start ?? page.claim.span.start;
    const [before, after] = [neighbour(page.before), neighbour(page.after)];
    return h("figure", { class: "in-text" },
        before ? h("p", { class: "around", dir: "auto" }, before) : null,
        sourceText(marked(text, base, marks), text),
        after ? h("p", { class: "around", dir: "auto" }, after) : null,
        h("figcaption", null, legend(marks.filter((m) => m.start < base + pointsIn(text) && m.end > base))));
}

export function whereFrom(page: ClaimPage): HTMLElement {
    const d = page.document;
    return h("p", { class: "where-from" },
        d.publisher ? [h("bdi", null, d.publisher), ", "] : null,
        d.published ? [h("time", { datetime: d.published, class: "num" }, d.published), ", "] : null,
        h("a", { href: address(`/document/${d.doc}`) + `?see=${encodeURIComponent(page.claim.id)}` }, h("bdi", null, d.title ?? d.doc)));
}

export const claimBody = (page: ClaimPage): Child => [sentenceView(page), whereFrom(page), claimTerms(page.claim, patchOf(page)), madeBy(page.claim)];
