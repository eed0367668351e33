/* The fields of a claim's line, as a list of terms: those that people ask for first, by kind. */
import { h, type Child } from "../dom";
import type { Claim } from "../data";
import { actorOf, rootChip, statusChip } from "./chips";
import { address } from "../route";
import { firstLast, label, range, signed } from "../words";

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
    ["Holder", "holder", actorOf], ["Promised by", "promiser", actorOf], ["To", "addressee", actorOf], ["For", "beneficiary", actorOf],
    ["Person", "person", actorOf], ["Office", "office", textOf], ["Of", "of", actorOf], ["Name", "name", textOf], ["Actors", "actors", actorOf],
    ["Content", "content", textOf], ["Means", "means", textOf], ["Condition", "condition", textOf],
    ["About", "about", (x) => [x].flat().map((a: any, i: number) => [i ? "; " : null, textOf(a)])],
    ["Value", "value", (_x, c) => [h("span", { class: "num" }, range(c.low, c.high)), " ", String(c.unit ?? ""), c.approx ? h("span", { class: "small" }, " about") : null]],
    ["Measures", "measures", textOf], ["Of whom", "population", textOf], ["Change", "change", (x) => label(typeof x === "object" ? x.text ?? x.direction : x)],
    ["Form", "form", label], ["State", "state", label], ["Phase", "phase", (x) => label(typeof x === "object" ? x.text : x)],
    ["Dimension", "dimension", label], ["Direction", "direction", label], ["Horizon", "horizon", textOf],
    ["When", "when", time], ["Due", "due", time], ["Where", "where", places], ["Counts", "counts", counts],
    ["Said by", "asserters", asserters], ["Authors", "authors", (x) => [x].flat().join("; ")], ["Year", "year", String], ["Title", "title", textOf],
];

export function claimTerms(claim: Claim): HTMLElement {
    const first: [string, Child][] = claim.type
        ? [["Event", [rootChip(claim.type, claim.quad, claim.mode), claim.cameo ? h("span", { class: "code" }, ` CAMEO ${claim.cameo}`) : null,
            typeof claim.goldstein === "number" ? h("span", { class: "code" }, ` Goldstein ${signed(claim.goldstein)}`) : null]]]
        : [];
    if (claim.status) first.push(["Status", [statusChip(claim.status), h("span", { class: "code" }, ` factuality ${signed(claim.factuality)}`)]]);
    const rest = TERMS.filter(([, field]) => !isEmpty(claim[field])).map(([term, field, show]) => [term, show(claim[field], claim)] as [string, Child]);
    const contexts = isEmpty(claim.contexts) ? [] : [["Contexts", [claim.contexts].flat().map(label).join(", ")] as [string, Child]];
    return h("dl", { class: "terms" }, [...first, ...rest, ...contexts].map(([term, value]) => h("div", null, h("dt", null, term), h("dd", null, value))));
}

export const madeBy = (claim: Claim): HTMLElement =>
    h("p", { class: "made-by" }, "Rule ", h("a", { href: address("/claims", { rule: claim.rule }), class: "code" }, claim.rule), " · ", h("span", { class: "code" }, claim.version),
        typeof claim.confidence === "number" ? [" · sure ", h("span", { class: "num" }, claim.confidence.toFixed(2))] : null);

