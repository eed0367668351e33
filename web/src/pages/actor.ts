/* One actor: names in the reports, roles by date, upon whom it acts and who acts upon it. */
import { h, type Child } from "../dom";
import type { Draw } from "../main";
import type { Row } from "../data";
import { address, go } from "../route";
import { dayOf } from "../parts/chips";
import { claimLink, column, heading, table } from "../parts/table";
import { claimRows } from "../parts/rows";
import { count } from "../words";

type ActorPage = { code: string; name?: string; names: Row[]; roles: Row[]; as_source: Row[]; as_target: Row[]; months: Row[]; events: Row[] };

const partners = (rows: Row[], key: string, code: string, isSource: boolean): HTMLElement =>
    table(rows.slice(0, 15), [
        column(isSource ? "Acts upon" : "Acted upon by", (r) => {
            const other = String(r[key] ?? r.name ?? r.code ?? "");
            return other ? h("a", { href: isSource ? address(`/dyad/${code}/${other}`) : address(`/dyad/${other}/${code}`) }, h("bdi", null, r.name ?? r[`${key}_name`] ?? other)) : h("span", { class: "none" }, "nobody named");
        }),
        column("Events", (r) => count(r.count), "num"),
    ], isSource ? "Acts upon" : "Acted upon by");

const names = (rows: Row[]): Child =>
    rows.length ? h("p", { class: "names" }, "Called ", rows.slice(0, 12).map((n, i) => [i ? ", " : null, h("bdi", null, n.name), h("span", { class: "small num" }, ` ${count(n.count)}`)])) : null;

const roles = (rows: Row[]): Child =>
    rows.length ? h("section", null, h("h2", null, "Roles"), table(rows.slice(0, 20), [
        column("Day", dayOf, "day-cell"), column("Person", (r) => h("bdi", null, r.person_name ?? r.name ?? "–")), column("Office", (r) => (r.claim ? claimLink(r, h("bdi", null, r.office ?? r.words)) : h("bdi", null, r.office ?? r.role ?? "–")), "text"), column("Of", (r) => h("bdi", null, r.of_name ?? r.of ?? "–")),
    ], "Roles")) : null;

const actor: Draw = async (page: ActorPage, route) => {
    const { timeline } = await import("../charts/timeline");
    const months = timeline(page.months, (from, to) => go(address("/claims", { actor: page.code, from, to })));
    const name = page.name ?? page.names[0]?.name ?? page.code;
    return {
        title: String(name),
        content: h("article", null,
            heading([h("bdi", null, name), name !== page.code ? h("span", { class: "of" }, page.code) : null], null, route, h("a", { class: "button", href: address("/claims", { actor: page.code }) }, "All claims")),
            names(page.names),
            page.months.length ? h("section", null, h("h2", null, "Events by month"), months.node) : null,
            h("div", { class: "columns even" }, h("section", null, partners(page.as_source, "target", page.code, true)), h("section", null, partners(page.as_target, "source", page.code, false))),
            roles(page.roles), h("section", null, h("h2", null, "Newest events"), claimRows(page.events.slice(0, 15), "Events"), h("p", null, h("a", { href: address("/claims", { actor: page.code, kind: "event" }) }, "All events of this actor")))),
        shown: months.shown,
    };
};
export default actor;
