/* Two actors, both directions through time, with the mix of events behind the mean. */
import { h, type Child } from "../dom";
import type { Draw } from "../main";
import type { Row } from "../data";
import { address } from "../route";
import { actorChip, dayOf } from "../parts/chips";
import { outcomeChip } from "../parts/besides";
import { claimLink, column, heading, table } from "../parts/table";
import { claimRows } from "../parts/rows";
import { DAYS, fields, filterBar } from "../parts/filters";
import { count, firstLast, label, many, signed } from "../words";

type Total = { events: number; goldstein: number | null };
type DyadPage = { ab: Total; ba: Total; months: Row[]; mix: Row[]; events: Row[]; promises: Row[]; goals: Row[]; names?: { [code: string]: string }; a_name?: string; b_name?: string };

const SHOWN = 12;

const all = (path: string, rows: Row[], dyad: string): Child =>
    rows.length > SHOWN ? h("p", null, h("a", { href: address(path, { dyad }) }, "All of them")) : null;

const promises = (rows: Row[], pair: string): Child =>
    rows.length ? h("section", null, h("h2", null, "Promises, threats, demands"), table(rows.slice(0, SHOWN), [
        column("Day", dayOf, "day-cell"), column("Form", (r) => label(r.form)), column("By", (r) => actorChip(r.promiser_name, r.promiser_code)),
        column("Words", (r) => claimLink(r, h("bdi", null, r.content ?? r.words)), "text"), column("Due", (r) => h("span", { class: "num" }, firstLast(r.due_from, r.due_to)), "wide"),
        column("Outcome", (r) => outcomeChip(r.outcome ?? r.state)),
    ], "Promises"), all("/promises", rows, pair)) : null;

const goals = (rows: Row[], pair: string): Child =>
    rows.length ? h("section", null, h("h2", null, "Goals"), table(rows.slice(0, SHOWN), [
        column("Day", dayOf, "day-cell"), column("Holder", (r) => actorChip(r.holder_name, r.holder_code)), column("Wants", (r) => claimLink(r, h("bdi", null, r.content ?? r.words)), "text"),
    ], "Goals"), all("/goals", rows, pair)) : null;

const dyad: Draw = async (page: DyadPage, route, [a, b]) => {
    const { dyadMonths, drawn, mixBars } = await import("../charts/bars");
    const first = page.events.find((e) => (e.source_country ?? e.source_code) === a || e.source_code === a);
    const nameA = page.a_name ?? page.names?.[a!] ?? (first?.source_country === a ? first?.source_country : null) ?? a!;
    const nameB = page.b_name ?? page.names?.[b!] ?? b!;
    const [months, mix] = [h("div", { class: "plot-box" }), h("div", { class: "plot-box" })];
    const side = (from: string, to: string, key: "ab" | "ba") => {
        const { events, goldstein } = page[key];
        return h("li", { class: `side-${key[0]}` }, h("span", null, h("bdi", null, from), " → ", h("bdi", null, to)), h("strong", { class: "num" }, count(events)), h("span", { class: "small" }, `${events === 1 ? "event" : "events"}, mean Goldstein ${signed(goldstein)}`));
    };
    const dated = page.months.reduce((n, m) => n + (m.ab ?? 0) + (m.ba ?? 0), 0);
    const alone = page.ab.events + page.ba.events - dated;
    return {
        title: `${nameA} and ${nameB}`,
        content: h("article", null,
            heading([h("bdi", null, nameA), " and ", h("bdi", null, nameB)], null, route, h("a", { class: "button", href: address(`/dyad/${b}/${a}`, route.query) }, "Turn round")),
            fields(route, DAYS), filterBar(route),
            h("ul", { class: "sides", "aria-label": "Both directions" }, side(nameA, nameB, "ab"), side(nameB, nameA, "ba")),
            page.mix.length ? h("div", { class: "columns even" },
                h("section", null, h("h2", null, "Mean Goldstein by month"), dated ? h("figure", { class: "chart" }, months) : null, alone > 0 ? h("p", { class: "small" }, `${many(alone, "event")} without a day not drawn`) : null),
                h("section", null, h("h2", null, "What it is made of"), h("figure", { class: "chart" }, mix))) : null,
            promises(page.promises ?? [], `${a},${b}`), goals(page.goals ?? [], `${a},${b}`),
            h("section", null, h("h2", null, "Newest events"), claimRows(page.events.slice(0, SHOWN), "Events of the pair"), h("p", null, h("a", { href: address("/claims", { dyad: `${a},${b}`, kind: "event" }) }, "All events of the pair")))),
        shown: () => {
            if (dated) drawn(months, (w) => dyadMonths(page.months, nameA, nameB, w))();
            if (page.mix.length) drawn(mix, (w) => mixBars(page.mix, nameA, nameB, w))();
        },
    };
};
export default dyad;
