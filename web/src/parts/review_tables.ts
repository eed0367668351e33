/* How far reviewers agree, what they do not agree on, and how often a rule was right. */
import { h, type Child } from "../dom";
import type { Row } from "../data";
import { address } from "../route";
import { verdictChip } from "./chips";
import { column, table } from "./table";
import { count, many, percent } from "../words";

/* verdicts of one claim: a list of {reviewer, verdict}, an object by reviewer, or a sentence */
function verdictsOf(verdicts: unknown): Child {
    if (typeof verdicts === "string") return verdicts;
    const list: [string, string][] = Array.isArray(verdicts)
        ? verdicts.map((v: any) => [String(v.reviewer ?? ""), String(v.verdict ?? v)])
        : Object.entries((verdicts ?? {}) as { [k: string]: string });
    return list.map(([name, verdict]) => h("span", { class: "pair" }, h("bdi", null, name), " ", verdictChip(verdict)));
}

/* the words that Landis and Koch gave to the ranges of kappa */
const kappaWord = (k: number): string =>
    k < 0 ? "worse than chance" : k <= 0.2 ? "slight" : k <= 0.4 ? "fair" : k <= 0.6 ? "moderate" : k <= 0.8 ? "substantial" : "almost perfect";

const plain = (name: string, key: string) => column(name, (r) => count(r[key]), "num wide", key);

export function agreement(reviewers: Row[], kappa: Row | null, disagreements: Row[], to: (claim: string) => string): HTMLElement {
    const k = kappa && typeof kappa.kappa === "number" ? (kappa.kappa as number) : null;
    return h("section", null, h("h2", null, "Agreement"),
        table(reviewers, [column("Reviewer", (r) => h("bdi", null, r.name)), column("Judged", (r) => count(r.judged), "num"), plain("Accepted", "accepted"), plain("Rejected", "rejected"), plain("Edited", "edited")], "Reviewers", "Nobody has judged a claim yet."),
        h("p", null, k === null ? "Kappa needs claims that two people judged." : ["Cohen's kappa ", h("strong", { class: "num" }, k.toFixed(2)), ` (${kappaWord(k)}), over ${many(kappa!.pairs, "claim")} that two people judged.`]),
        disagreements.length ? [h("h3", null, "To adjudicate"), h("ul", { class: "others" }, disagreements.map((d) =>
            h("li", { "data-row": true }, h("a", { href: to(String(d.claim)) }, h("bdi", null, d.words ?? d.claim)), verdictsOf(d.verdicts))))] : null,
        reviewers.length ? h("p", null, h("a", { href: "/corrections.csv" }, "Everything that was said, as CSV")) : null);
}

const interval = (r: Row): Child =>
    typeof r.low === "number" && typeof r.high === "number" ? h("span", { class: "interval" }, `${percent(r.low)} – ${percent(r.high)}`) : "–";

export const precision = (rules: Row[]): HTMLElement =>
    h("section", null, h("h2", null, "Precision by rule"),
        table(rules, [
            column("Rule", (r) => h("a", { href: address("/claims", { rule: r.rule }), class: "code" }, r.rule)),
            column("Judged", (r) => count(r.judged), "num"),
            column("Right", (r) => percent(r.precision), "num"),
            column("95 % interval", interval, "num"),
        ], "Precision by rule", "No rule has been judged yet."));
