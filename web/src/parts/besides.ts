/* What the record knows of a claim besides its words: what became of a promise, which figures stand against one, how an
   assessment looks beside the acts. The machine links; whether a promise was kept is for a text or a person to say. */
import { h, type Child } from "../dom";
import { claimAddress, type ClaimPage, type Row } from "../data";
import { address } from "../route";
import { count, label, number, percent, range, signed } from "../words";
import { dayOf, saidBy } from "./chips";
import { withWords } from "./sentence";
import { column, table } from "./table";

const RELATIONS: { [relation: string]: string } = {
    fulfils: "may fulfil it", partly: "may fulfil a part", breaks: "may break it", not_yet: "not done yet", postpones: "puts it off", restates: "says it again",
    condition_not_met: "its condition is not met", lapses: "it lapses",
};
const TOLD: { [relation: string]: string } = { fulfils: "kept, it says", partly: "kept in part, it says", breaks: "broken, it says", postpones: "put off, it says", lapses: "lapsed, it says" };

const section = (title: string, content: Child): HTMLElement => h("section", { class: "aside" }, h("h2", null, title), content);

export const outcomeChip = (state: unknown): Child => {
    const name = String(state ?? "open");
    return h("span", { class: `state is-${name}` }, name.startsWith("candidate_") ? `perhaps ${label(name.slice(10))}` : label(name));
};

function answers(rows: Row[], outcome: Row | undefined): Child {
    const line = (r: Row) => h("li", { class: "claim-row", "data-row": true },
        h("div", { class: "line" }, dayOf(r), h("strong", null, (r.told ? TOLD[r.relation] : RELATIONS[r.relation]) ?? label(r.relation)), outcomeOf(r), saidBy(r.asserter, r.asserter_by)),
        h("p", { class: "source-text", dir: "auto" }, h("a", { href: claimAddress(String(r.claim)) }, withWords(r.sentence, r.words))),
        h("div", { class: "line small" }, h("bdi", { class: "publisher" }, r.publisher ?? r.doc),
            h("span", { title: "share of the promised words that are met again" }, `words met ${percent(r.score)}`),
            typeof r.expected === "number" ? h("span", { title: "acts of this kind between the two that this record would tell by then anyway" }, `expected anyway ${number(r.expected)}`) : null,
            r.copy_of ? h("span", null, "a copy") : null));
    return section("What became of it", [
        h("p", { class: "lead" }, outcomeChip(outcome?.outcome), outcome?.outcome_day ? h("span", { class: "day" }, ` ${outcome.outcome_day}`) : null,
            outcome?.outcome_asserter ? [" ", saidBy(outcome.outcome_asserter, null)] : null, outcome?.overdue ? h("span", { class: "state is-lapsed" }, " overdue") : null),
        rows.length ? h("ol", { class: "claim-rows" }, rows.map(line)) : h("p", { class: "none" }, "No later claim of this record answers it.")]);
}
const outcomeOf = (r: Row): Child => (r.state ? outcomeChip(r.state) : null);

const answerTo = (rows: Row[]): Child =>
    section("May answer a promise", h("ul", { class: "others" }, rows.map((r) => h("li", { "data-row": true }, dayOf(r),
        h("a", { href: claimAddress(String(r.promise)) }, h("bdi", null, r.words)), h("span", { class: "small" }, (r.told ? TOLD[r.relation] : RELATIONS[r.relation]) ?? label(r.relation)), outcomeOf(r)))));

const against = (rows: Row[]): Child =>
    section("Figures that stand against it", table(rows, [
        column("Value", (r) => h("a", { href: claimAddress(String(r.other)) }, range(r.other_low, r.other_high)), "num"), column("Said by", (r) => saidBy(r.other_asserter, null) ?? "the report"),
        column("Report", (r) => h("a", { href: address(`/document/${r.other_doc}`) }, h("bdi", null, r.other_publisher ?? r.other_doc))), column("Published", (r) => dayOf({ day: r.other_published }), "day-cell"),
    ], "Figures that stand against it"));

const CHECKS: { [check: string]: string } = { supported: "borne out by the acts", contradicted: "contradicted by the acts", "not testable": "not testable" };
function check(k: Row): Child {
    const mean = (acts: unknown, goldstein: unknown) => (typeof acts === "number" ? `${count(acts)} acts, mean Goldstein ${signed(goldstein)}` : null);
    const [earlier, later] = [mean(k.earlier_acts, k.earlier_goldstein), mean(k.later_acts, k.later_goldstein)];
    return section("Beside the record's own series", [
        h("p", { class: "lead" }, h("span", { class: `state is-${k.check === "supported" ? "kept" : k.check === "contradicted" ? "broken" : "open"}` }, CHECKS[k.check] ?? k.check), h("span", { class: "small" }, ` ${k.reason}`)),
        k.one ? h("p", null, h("a", { href: address(`/dyad/${k.one}/${k.two}`) }, `${k.one} and ${k.two}`), earlier ? `: the year before, ${earlier}` : null, later ? `${earlier ? "; then" : ":"} ${later}` : null) : null]);
}

const cited = (rows: Row[]): Child =>
    section("In this record itself", h("ul", { class: "others" }, rows.map((r) => h("li", { "data-row": true },
        h("a", { href: address(`/document/${r.cited}`) }, h("bdi", null, r.cited_title ?? r.cited)), h("span", { class: "small" }, ` ${[r.cited_publisher, r.cited_published, `by ${r.matched}`].filter(Boolean).join(", ")}`)))));

const beside = (rows: Row[]): Child =>
    section("What the other side wants", h("ul", { class: "others" }, rows.map((r) => h("li", { "data-row": true }, h("bdi", { class: "actor" }, r.holder), h("a", { href: claimAddress(String(r.claim)) }, h("bdi", null, r.wants))))));

export function besides(page: ClaimPage): Child {
    const some = (rows: unknown): rows is Row[] => Array.isArray(rows) && rows.length > 0;
    return [
        page.answers ? answers(page.answers, page.outcome?.[0]) : null, some(page.answer_to) ? answerTo(page.answer_to) : null, some(page.against) ? against(page.against) : null,
        some(page.check) ? check(page.check[0]!) : null, some(page.cited) ? cited(page.cited) : null, some(page.beside) ? beside(page.beside) : null,
    ];
}
