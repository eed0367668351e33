/* A table from columns: the pages say what stands in a column, never how a table is made. */
import { h, type Child } from "../dom";
import { rowsOf, type Row } from "../data";
import { address, withQuery, twin, type Route } from "../route";
import { count, total } from "../words";

/* kind: "num" right-aligned figures; "wide" left out on a narrow screen; "text" words of a report.
   key: a column of the data that no row has leaves the table */
export type Column = { name: string; cell: (row: Row) => Child; kind?: string; key?: string };

export const column = (name: string, cell: (row: Row) => Child, kind = "", key?: string): Column => ({ name, cell, kind, key });

export function table(rows: Row[], all: Column[], caption: string, none = "Nothing in the record answers to this."): HTMLElement {
    if (rows.length === 0) return h("p", { class: "none" }, none);
    const columns = all.filter((c) => !c.key || rows.some((r) => r[c.key!] !== undefined && r[c.key!] !== null));
    const head = columns.map((c) => h("th", { scope: "col", class: c.kind }, c.name));
    const body = rows.map((row) =>
        h("tr", { "data-row": true },
            columns.map((c) => cell(c, row))));
    return h("div", { class: "sheet", role: "region", "aria-label": caption, tabindex: "0" },
        h("table", { class: columns.length > 4 ? "stack" : null }, h("caption", { class: "sr" }, caption), h("thead", null, h("tr", null, head)), h("tbody", null, body)));
}

/* on a narrow screen cells stand in one line: those that say nothing are left out there */
function cell(c: Column, row: Row): HTMLElement {
    const td = h("td", { class: c.kind, dir: c.kind?.includes("text") ? "auto" : null, "data-name": c.name }, c.cell(row));
    if (td.textContent === "–") td.classList.add("blank");
    return td;
}

/* which rows of how many, and the way to the others */
export function pager(list: { total: number; more?: boolean; rows: Row[] }, route: Route): HTMLElement {
    const limit = rowsOf(route);
    const offset = Number(route.query.get("offset")) || 0;
    const last = offset + list.rows.length;
    const back = offset > 0 ? withQuery(route, { offset: Math.max(0, offset - limit) || null }) : null;
    const on = last < list.total || list.more ? withQuery(route, { offset: last }) : null;
    const step = (to: string | null, name: string, rel: string) =>
        to ? h("a", { href: to, rel, class: "button" }, name) : h("span", { class: "button off" }, name);
    if (!back && !on) return h("div", { class: "pager" });
    return h("nav", { class: "pager", "aria-label": "Rows" },
        step(back, "Before", "prev"),
        h("span", { class: "num" }, `${count(offset + 1)} – ${count(last)} of ${total(list)}`),
        step(on, "Next", "next"));
}

/* the same data for a program */
export const twins = (route: Route): HTMLElement =>
    h("p", { class: "twins" }, h("a", { href: twin(route, "csv") }, "CSV"), h("a", { href: twin(route, "json") }, "JSON"));

export const heading = (title: Child, list: { total: number; more?: boolean } | null, route: Route | null, ...more: Child[]): HTMLElement =>
    h("div", { class: "heading" },
        h("h1", null, title, list ? h("span", { class: "of" }, total(list)) : null), more, route ? twins(route) : null);

/* a link to a claim: day if there is one, else its words */
export const claimLink = (row: Row, words: Child): HTMLElement => h("a", { href: address(`/claim/${row.claim ?? row.id}`) }, words);
