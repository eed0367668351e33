/* The fields of a claim's line, as a list of terms: those that people ask for first, by kind. */
import { h, type Child } from "../dom";
import type { Claim, Row } from "../data";
import { actorOf, rootChip, statusChip } from "./chips";
import { address } from "../route";
import { amount, firstLast, label, range, signed, timeValue } from "../words";

const textOf = (x: any): Child => (x ? h("bdi", null, typeof x === "object" ? (x.text ?? x.span?.text ?? x.name ?? "") : String(x)) : null);
const isEmpty = (x: any): boolean => x === null || x === undefined || x === "" || (Array.isArray(x) && x.length === 0);

const places = (where: any): Child =>
    [where].flat().filter(Boolean).map((p: any, i: number) => [
        i ? "; " : null,
        h("a", { href: address("/claims", { place: p.name }) }, h("bdi", null, p.name)),
        h("span", { class: "small" }, ` ${[p.admin1 !== p.name ? p.admin1 : null, p.country, p.precision].filter(Boolean).join(", ")}`)]);

const time = (t: any): Child => [
    h("span", { class: "num" }, firstLast(t.from, t.to)), t.precision ? h("span", { class: "small" }, ` ${t.precision}`) : null,
    t.inferred ? h("span", { class: "small" }, " inferred") : null];

const counts = (list: any): Child =>
    [list].flat().map((c: any, i: number) => [i ? "; " : null, h("span", { class: "num" }, range(c.low, c.high)), " ", label(c.what ?? c.unit ?? "")]);

const asserters = (list: any): Child =>
    [list].flat().map((a: any, i: number) => [
        i ? ", then " : null,
        a.by === "author" ? "the report itself" : [h("a", { href: address("/claims", { asserter: a.name }) }, h("bdi", null, a.name)),
            h("span", { class: "small" }, ` ${a.by}${a.cue?.text ? `, “${a.cue.text}”` : ""}`)]]);

/* term, field, how it is shown */
const TERMS: [string, string, (x: any, claim: Claim) => Child][] = [
    ["Source", "source", actorOf], ["Target", "target", actorOf],
    ["Holder", "holder", actorOf], ["By", "promiser", actorOf], ["To", "addressee", actorOf], ["For", "beneficiary", actorOf],
    ["Person", "person", actorOf], ["Office", "office", textOf], ["Of", "of", actorOf], ["Name", "name", textOf], ["Actors", "actors", actorOf],
    ["Content", "content", textOf], ["Means", "means", textOf], ["Condition", "condition", textOf],
    ["About", "about", (x) => [x].flat().map((a: any, i: number) => [i ? "; " : null, textOf(a)])],
    ["Value", "value", (_x, c) => [h("span", { class: "num" }, amount(c)), " ", String(c.unit ?? "")]],
    ["Measures", "measures", textOf], ["Of whom", "population", textOf], ["Change", "change", (x) => label(typeof x === "object" ? x.text ?? x.direction : x)],
    ["Form", "form", label], ["State", "state", label], ["Phase", "phase", (x) => label(typeof x === "object" ? x.text : x)],
    ["Dimension", "dimension", label], ["Direction", "direction", label], ["Horizon", "horizon", timeValue],
    ["When", "when", time], ["Due", "due", time], ["Where", "where", places], ["Counts", "counts", counts],
    ["Said by", "asserters", asserters], ["Authors", "authors", (x) => [x].flat().join("; ")], ["Year", "year", String], ["Title", "title", textOf],
];

/* key of an edit -> its term */
const EDITED: { [key: string]: string } = {
    type: "Event", mode: "Event", status: "Status", source: "Source", target: "Target", holder: "Holder", promiser: "By", addressee: "To", person: "Person", of: "Of",
    date: "When", date_to: "When", place: "Where",
};

/* what was coded, struck out, and what a person put in its place */
function withEdits(terms: [string, Child][], patch: Row): [string, Child][] {
    const edits = new Map<string, string[]>();
    for (const [key, value] of Object.entries(patch)) {
        const term = EDITED[key];
        if (term) edits.set(term, [...(edits.get(term) ?? []), value === null ? "none" : label(value)]);
    }
    const known = new Set(terms.map(([term]) => term));
    const all: [string, Child][] = [...terms, ...[...edits.keys()].filter((term) => !known.has(term)).map((term) => [term, null] as [string, Child])];
    return all.map(([term, value]) => (edits.has(term) ? [term, [value ? h("del", null, value) : null, " ", h("ins", null, h("bdi", null, edits.get(term)!.join(" – ")))]] : [term, value]));
}

export function claimTerms(claim: Claim, patch: Row = {}): HTMLElement {
    const first: [string, Child][] = claim.type
        ? [["Event", [rootChip(claim.type, claim.quad, claim.mode), claim.cameo ? h("span", { class: "code" }, ` CAMEO ${claim.cameo}`) : null,
            typeof claim.goldstein === "number" ? h("span", { class: "code" }, ` Goldstein ${signed(claim.goldstein)}`) : null]]]
        : [];
    if (claim.status) first.push(["Status", [statusChip(claim.status), h("span", { class: "code" }, ` factuality ${signed(claim.factuality)}`)]]);
    const rest = TERMS.map(([term, field, show]) => [term, isEmpty(claim[field]) ? null : show(claim[field], claim)] as [string, Child]).filter(([, value]) => value !== null);
    const contexts = isEmpty(claim.contexts) ? [] : [["Contexts", [claim.contexts].flat().map(label).join(", ")] as [string, Child]];
    return h("dl", { class: "terms" }, withEdits([...first, ...rest, ...contexts], patch).map(([term, value]) => h("div", null, h("dt", null, term), h("dd", null, value))));
}

export const madeBy = (claim: Claim): HTMLElement =>
    h("p", { class: "made-by" }, "Rule ", h("a", { href: address("/claims", { rule: claim.rule }), class: "code" }, claim.rule), " · ", h("span", { class: "code" }, claim.version),
        typeof claim.confidence === "number" ? [" · sure ", h("span", { class: "num" }, claim.confidence.toFixed(2))] : null);

