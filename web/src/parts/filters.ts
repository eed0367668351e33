/* Filters: what is set (each can be taken off), what can be chosen, what can be written. All of it is the address. */
import { h, type Child } from "../dom";
import type { Facets } from "../data";
import { go, toggled, withQuery, type Route } from "../route";
import { CHOICES, count, FILTERS, label, QUADS } from "../words";

const SILENT = new Set(["limit", "offset", "order", "seed", "claim", "conflicts", "see", "view", "second", "reviewer"]);

const COPIES: { [value: string]: string } = { once: "left out", only: "nothing else" };
const shownValue = (key: string, value: string): string =>
    key === "quad" ? (QUADS[Number(value)] ?? value) : key === "copies" ? (COPIES[value] ?? value) : key === "outcome" ? label(value.replace("candidate_", "perhaps ")) : key === "asserter" && value === "author" ? "the report itself" : label(value);

export function filterBar(route: Route): HTMLElement | null {
    const set = [...route.query].filter(([key, value]) => !SILENT.has(key) && value);
    if (!set.length) return null;
    const chips = set.map(([key, value]) => {
        const text = `${FILTERS[key] ?? key}: ${shownValue(key, value)}`;
        return h("li", null, h("a", { href: toggled(route, key, value), title: "take this filter off", "aria-label": `take off ${text}` },
            h("bdi", null, text), h("span", { "aria-hidden": "true" }, "×")));
    });
    return h("ul", { class: "filter-bar", "aria-label": "Filters that are set" }, chips,
        h("li", null, h("a", { class: "all", href: route.path }, "all off")));
}

/* facets: the values of a key with counts, most frequent first as the server sends them */
export function facetLists(facets: Facets | undefined, route: Route): Child {
    return FACETS.map(([key, most]) => {
        const on = new Set(route.query.getAll(key));
        const values = (facets?.[key] ?? []).filter((v) => v.value !== "" && v.value !== null);
        if (!values.length) return null;
        const line = (v: Facet) => facetLine(route, key, v, on.has(String(v.value)));
        const rest = values.slice(most);
        return h("section", { class: "facet" }, h("h2", null, FILTERS[key] ?? key), h("ul", null, values.slice(0, most).map(line)),
            rest.length ? h("details", { open: rest.some((v) => on.has(String(v.value))) }, h("summary", null, `${rest.length} more`), h("ul", null, rest.map(line))) : null);
    });
}

/* in this order; how many of each stand open */
type Facet = Facets[string][number];
const FACETS: [key: string, most: number][] = [
    ["kind", 9], ["root", 8], ["status", 6], ["quad", 4], ["actor", 8], ["source", 6], ["target", 6], ["place", 6], ["mode", 6], ["by", 4], ["asserter", 6], ["publisher", 6],
];

function facetLine(route: Route, key: string, v: Facet, isOn: boolean): HTMLElement {
    const value = String(v.value);
    return h("li", null, h("a", { id: `f-${key}-${value}`, href: toggled(route, key, value), class: isOn ? "on" : null, "aria-current": isOn ? "true" : null, title: v.name && v.name !== value ? value : null },
        h("bdi", null, v.name ?? shownValue(key, value)), h("span", { class: "num" }, count(v.count))));
}

/* one line of fields; leaving a field or Enter sets the filter */
type Field = [key: string, placeholder: string, type?: string];
export const DAYS: Field[] = [["from", "yyyy-mm-dd"], ["to", "yyyy-mm-dd"]];

function choice(key: string, none: string, now: string, change: (event: Event) => void): HTMLElement {
    return h("select", { id: `in-${key}`, name: key, change }, h("option", { value: "" }, none),
        CHOICES[key]!.map((value) => h("option", { value, selected: value === now }, shownValue(key, value))));
}

function fieldForm(route: Route, list: Field[]): HTMLElement {
    const field = ([key, placeholder, type]: Field) => {
        const now = route.query.get(key) ?? "";
        const change = (event: Event) => {
            const value = (event.target as HTMLInputElement).value.trim();
            if (value !== now) go(withQuery(route, { [key]: value }));
        };
        return h("label", null, h("span", null, FILTERS[key] ?? key),
            CHOICES[key] ? choice(key, placeholder, now, change) : h("input", { id: `in-${key}`, name: key, type: type ?? "text", placeholder, value: now, change }));
    };
    return h("form", { class: "fields", "aria-label": "Filters", submit: (e: Event) => e.preventDefault() }, list.map(field));
}

const isNarrow = (): boolean => matchMedia("(max-width: 900px)").matches;

/* the same, folded on a narrow screen */
export const fields = (route: Route, list: Field[]): HTMLElement =>
    h("details", { class: "fold", open: !isNarrow() || list.length < 3 }, h("summary", null, "Filters"), fieldForm(route, list));

/* the list with its facets beside it; on a narrow screen the facets fold */
export function withFacets(route: Route, list: Field[], facets: Facets | undefined, content: Child): HTMLElement {
    const number = [...route.query].filter(([key, value]) => !SILENT.has(key) && value).length;
    return h("div", { class: "faceted" },
        h("details", { class: "facets", open: !isNarrow() }, h("summary", null, "Filters", number ? h("span", { class: "num" }, ` (${number})`) : null),
            fieldForm(route, list), facetLists(facets, route)),
        h("div", { class: "listed" }, filterBar(route), content));
}
