/* The pages that are one list: what stands in their columns and which filters they have. */
import { h, type Child } from "../dom";
import type { Draw } from "../main";
import type { List, Row } from "../data";
import { address, withQuery, type Route } from "../route";
import { actorChip, dayOf, rootChip, saidBy, statusChip } from "../parts/chips";
import { DAYS, fields, filterBar, withFacets } from "../parts/filters";
import { outcomeChip } from "../parts/besides";
import { claimLink, column, heading, pager, table, type Column } from "../parts/table";
import { conflictGroups } from "../parts/conflicts";
import { amount, count, firstLast, label, many, signed, timeValue } from "../words";

type Field = [key: string, placeholder: string, type?: string];
type View = { title: string; about: string; columns: Column[]; fields: Field[]; extra?: (route: Route) => Child; note?: (list: Row, route: Route) => Child };

const day = column("Day", dayOf, "day-cell");
const words = (key = "words"): Column => column("Words", (r) => claimLink(r, h("bdi", null, r[key] ?? r.words)), "text");
const source = column("Report", (r) => h("a", { href: address(`/document/${r.doc}`) + (r.claim ? `?see=${encodeURIComponent(r.claim)}` : ""), title: r.title ?? null }, h("bdi", null, r.publisher ?? r.title ?? r.doc)), "wide from");
const said = column("Said by", (r) => saidBy(r.asserter, r.asserter_by) ?? h("span", { class: "none" }, "the report"), "wide");
const status = column("Status", (r) => statusChip(r.status));
const actor = (name: string, prefix: string, kind = ""): Column => column(name, (r) => actorChip(r[`${prefix}_name`], r[`${prefix}_code`], r[`${prefix}_words`]), `${kind} who`.trim());
const plain = (name: string, key: string, kind = ""): Column => column(name, (r) => (r[key] === null || r[key] === undefined ? "–" : h("bdi", null, label(r[key]))), kind, key);
const figure = (name: string, key: string, kind = "num"): Column => column(name, (r) => (typeof r[key] === "number" ? count(r[key]) : "–"), kind, key);

const overdue = (route: Route): Child => {
    const today = new Date().toISOString().slice(0, 10);
    const isOn = route.query.has("overdue");
    return h("a", { class: "button", href: withQuery(route, { overdue: isOn ? null : today, outcome: null }), "aria-current": isOn ? "true" : null }, "Overdue and open");
};
const conflictsSwitch = (route: Route): Child =>
    h("a", { class: "button", href: withQuery(route, { conflicts: route.query.get("conflicts") ? null : 1 }), "aria-current": route.query.get("conflicts") ? "true" : null }, "Where speakers differ");

/* alone it says nothing: the words of the claim stand in its stead */
const PRONOUN = /^(he|she|it|they|this|that|these|those|him|her|them)$/i;

const withKind = (route: Route): string => {
    const query = new URLSearchParams(route.query);
    query.set("kind", "event");
    query.delete("offset");
    return address("/claims", query);
};

const eventTo = (r: Row): string => address(r.cluster ? `/event/${r.cluster}` : `/claim/${r.claim}`);

/* how often its words were met again, or whose words it repeats */
const copiesOf = (r: Row): Child =>
    r.copy_of ? ["of ", h("a", { href: address(`/document/${r.copy_of}`) }, h("bdi", null, r.copy_of))] : r.copies ? count(r.copies) : "–";

const VIEWS: { [name: string]: View } = {
    events: {
        title: "Events", about: "Reports that tell of the same event stand together; independent means that no copy is counted twice.",
        columns: [
            day, column("Event", (r) => h("a", { href: eventTo(r) }, rootChip(r.root, r.quad, r.mode))), column("Source", (r) => actorChip(r.source_name ?? r.source, r.source_code ?? null)),
            column("Target", (r) => actorChip(r.target_name ?? r.target, r.target_code ?? null)), plain("Place", "place", "wide"), column("Status", (r) => statusChip(r.status), "wide"), figure("Reports", "n_reports"), figure("Independent", "n_independent", "num wide"),
        ],
        fields: [["actor", "country or name"], ["root", "any"], ["place", "name or ISO code"], ...DAYS],
        note: (list, route) => list.alone ? h("p", { class: "about" }, "Not here, because their day is not known or they are only supposed or asked: ", h("a", { href: withKind(route) }, many(list.alone, "claim of an event", "claims of events")), ".") : null,
    },
    dyads: {
        title: "Dyads", about: "Who acts upon whom. Goldstein is the mean over the events of the pair, from −10 (war) to +10 (union).",
        columns: [
            column("Pair", (r) => h("a", { href: address(`/dyad/${r.source}/${r.target}`) }, h("bdi", null, r.source_name ?? r.source), h("span", { class: "arrow", "aria-label": "to" }, " → "), h("bdi", null, r.target_name ?? r.target))),
            figure("Events", "events"), column("Goldstein", (r) => h("span", { class: Number(r.goldstein) < 0 ? "minus" : "plus" }, signed(r.goldstein)), "num"),
        ],
        fields: [["actor", "country or name"], ["root", "any"], ["status", "default: actual"], ...DAYS],
    },
    actors: {
        title: "Actors", about: "Everyone who acts, is acted upon, promises or wants.",
        columns: [
            column("Actor", (r) => actorChip(r.name, r.code ?? r.actor)), figure("As source", "as_source"), figure("As target", "as_target"),
            column("In all", (r) => count(r.events ?? r.claims ?? r.count), "num"),
        ],
        fields: [["actor", "country or name"], ...DAYS],
    },
    promises: {
        title: "Promises", about: "Pledges, threats, demands and offers: who, to whom, until when, and what became of it.",
        columns: [
            day, plain("Form", "form"), actor("By", "promiser"), actor("To", "addressee", "wide"), words("content"), column("Due", (r) => h("span", { class: "num" }, firstLast(r.due_from, r.due_to)), "wide"),
            column("Outcome", (r) => h("span", { title: r.outcome_asserter ? `says ${r.outcome_asserter}` : null }, outcomeChip(r.outcome ?? r.state)), "", "outcome"), source,
        ],
        fields: [["actor", "country or name"], ["form", "any"], ["outcome", "any"], ...DAYS], extra: overdue,
    },
    figures: {
        title: "Figures", about: "Numbers with what they measure, where and who says so.",
        columns: [
            day, column("Value", (r) => claimLink(r, amount(r)), "num"), plain("Unit", "unit"), column("Measures", (r) => h("bdi", null, r.measures ?? r.population ?? "–"), "text"),
            plain("Change", "change", "wide"), plain("Place", "place", "wide"), said, source,
        ],
        fields: [["unit", "people, %, USD …"], ["text", "in the sentence"], ["place", "name or ISO code"], ["asserter", "who says so"], ...DAYS], extra: conflictsSwitch,
    },
    projects: {
        title: "Projects", about: "Pipelines, ports, plants and the like, and how far they are.",
        columns: [day, column("Project", (r) => claimLink(r, h("bdi", null, r.name ?? r.words)), "text"), plain("Phase", "phase"), actor("Actor", "actor"), plain("Place", "place", "wide"), said, source],
        fields: [["actor", "country or name"], ["place", "name or ISO code"], ["text", "in the sentence"], ...DAYS],
    },
    goals: {
        title: "Goals", about: "What somebody wants, as told; wanting is not doing.",
        columns: [day, actor("Holder", "holder"), words("content"), status, said, source],
        fields: [["actor", "country or name"], ["text", "in the sentence"], ["asserter", "who says so"], ...DAYS],
    },
    roles: {
        title: "Roles", about: "Who held which office, on the day of the report.",
        columns: [day, actor("Person", "person"), column("Office", (r) => claimLink(r, h("bdi", null, r.office ?? r.words)), "text"), actor("Of", "of"), source],
        fields: [["actor", "country or name"], ["text", "in the sentence"], ...DAYS],
    },
    assessments: {
        title: "Assessments", about: "How somebody judges the way things go.",
        columns: [day, column("About", (r) => claimLink(r, h("bdi", null, PRONOUN.test(r.about ?? "it") ? r.words : r.about)), "text"), plain("Dimension", "dimension"), plain("Direction", "direction"), column("Horizon", (r) => timeValue(r.horizon) ?? "–", "wide", "horizon"), said, source],
        fields: [["text", "in the sentence"], ["asserter", "who says so"], ...DAYS],
    },
    recognition: {
        title: "Recognition", about: "Who recognises whom, refuses or withdraws it, opens or breaks relations, as told.",
        columns: [
            day, column("Act", (r) => claimLink(r, label(r.act))), column("By", (r) => actorChip(r.by, r.by_country)), column("Of", (r) => actorChip(r.of, r.of_country)), status,
            column("Sentence", (r) => h("bdi", null, r.sentence), "wide text long"), said, source,
        ],
        fields: [["actor", "country or name"], ["status", "any"], ["text", "in the sentence"], ...DAYS],
    },
    reports: {
        title: "Reports", about: "What was read. With filters: reports of which a claim passes them.",
        columns: [
            column("Published", (r) => dayOf({ day: r.published }), "day-cell"),
            column("Report", (r) => h("a", { href: address(`/document/${r.doc}`) }, h("bdi", null, r.title ?? r.doc)), "text"),
            column("By", (r) => (r.publisher ? h("bdi", null, r.publisher) : "–")), plain("Agency", "credit", "wide"), figure("Words", "words", "num wide"), figure("Claims", "claims"),
            column("Copies", copiesOf, "num wide"),
        ],
        fields: [["publisher", "name"], ["actor", "country or name"], ["text", "in a sentence"], ["copies", "any"], ...DAYS],
    },
};

const views: Draw = (list: List, route: Route, [name]) => {
    const view = VIEWS[name!]!;
    const isGrouped = name === "figures" && route.query.has("conflicts");
    const rows = list.rows ?? [];
    const content = isGrouped ? [conflictGroups(rows), pager({ ...list, total: list.total ?? rows.length, rows }, route)] : [table(rows, view.columns, view.title), pager({ ...list, total: list.total ?? rows.length, rows }, route)];
    const top = heading(view.title, isGrouped ? null : { ...list, total: list.total ?? rows.length }, route, view.extra?.(route));
    return {
        title: view.title,
        content: [top, h("p", { class: "about" }, view.about), view.note?.(list, route),
            list.facets && Object.keys(list.facets).length
                ? withFacets(route, view.fields, list.facets, content)
                : [fields(route, view.fields), filterBar(route), content]],
    };
};
export default views;
