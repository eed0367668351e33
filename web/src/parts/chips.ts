/* Small marks: an actor, a status, a root with the colour of its quad, who says so. */
import { h, type Child } from "../dom";
import { address } from "../route";
import { dayAs, firstLast, label, QUADS } from "../words";

/* name, and code if it says more; the link goes to the actor's page */
export function actorChip(name: unknown, code?: unknown, words?: unknown): Child {
    const shown = String(name || words || code || "");
    if (!shown) return h("span", { class: "none" }, "–");
    const key = String(code || name || "");
    const hint = words && words !== shown ? String(words) : null;
    const inner = [h("bdi", null, shown), code && code !== shown ? h("span", { class: "code" }, String(code)) : null];
    return key ? h("a", { class: "actor", href: address(`/actor/${key}`), title: hint }, inner) : h("span", { class: "actor", title: hint }, inner);
}

/* from an actor of a claim's line */
export const actorOf = (actor: any): Child =>
    Array.isArray(actor)
        ? actor.map((a, i) => [i ? ", " : null, actorOf(a)])
        : actor ? actorChip(actor.name, actor.code, actor.span?.text) : h("span", { class: "none" }, "–");

export const statusChip = (status: unknown): Child =>
    status ? h("span", { class: `status is-${String(status)}` }, label(status)) : null;

export function rootChip(root: unknown, quad: unknown, mode?: unknown): Child {
    if (!root && !quad) return null;
    const q = Number(quad) || 0;
    return h("span", { class: `root quad-${q}`, title: QUADS[q] || null },
        h("span", { class: "dot", "aria-hidden": "true" }), label(root), mode ? h("span", { class: "mode" }, label(mode)) : null,
        q ? h("span", { class: "sr" }, `, ${QUADS[q]}`) : null);
}

export const kindChip = (kind: unknown): Child => h("span", { class: "kind" }, label(kind));

/* the report itself speaks unless somebody else is named */
export function saidBy(asserter: unknown, by: unknown): Child {
    if (!asserter || asserter === "author" || by === "author") return null;
    return h("span", { class: "said" }, by === "citation" ? "cited: " : "says ", h("bdi", null, String(asserter)));
}

export const sureness = (confidence: unknown): Child =>
    typeof confidence === "number"
        ? h("span", { class: "sure", title: "how sure the coder is of its reading" }, "sure ", h("span", { class: "num" }, confidence.toFixed(2)))
        : null;

const VERDICTS: { [verdict: string]: string } = { accept: "accepted", reject: "rejected", edit: "edited" };
export const verdictChip = (verdict: unknown): Child =>
    verdict ? h("span", { class: `verdict is-${verdict}` }, VERDICTS[String(verdict)] ?? String(verdict)) : null;

export const dayOf = (row: { [k: string]: any }): Child => {
    const day = row.day ?? row.published;
    const precision = row.day ? row.date_precision : null;
    return day ? h("time", { class: "day", datetime: dayAs(String(day), precision).replace(/s$/, ""), title: precision && precision !== "day" ? firstLast(row.date_from, row.date_to) : null }, dayAs(String(day), precision)) : h("span", { class: "day none" }, "no date");
};
