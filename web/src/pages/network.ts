/* Who acts upon whom, as a picture and as a list. */
import { h } from "../dom";
import type { Draw } from "../main";
import type { Row } from "../data";
import { address } from "../route";
import { column, heading, table } from "../parts/table";
import { DAYS, fields, filterBar } from "../parts/filters";
import { count, signed } from "../words";

const draw: Draw = async (page: { nodes: Row[]; edges: Row[] }, route) => {
    const [{ network }, { drawn }] = await Promise.all([import("../charts/net"), import("../charts/bars")]);
    const box = h("div", { class: "plot-box" });
    const names = new Map(page.nodes.map((n) => [String(n.id), String(n.name ?? n.id)]));
    const name = (id: unknown) => h("bdi", null, names.get(String(id)) ?? String(id));
    return {
        title: "Network",
        content: [
            heading("Network", null, route),
            fields(route, [["actor", "country or name"], ["root", "any"], ["quad", "any"], ...DAYS]), filterBar(route),
            page.nodes.length === 0 ? null : h("figure", { class: "chart", "aria-label": `network of ${page.nodes.length} actors; the list below says the same` }, box, h("figcaption", null, h("ul", { class: "legend" },
                h("li", null, h("span", { class: "rule plus", "aria-hidden": "true" }), "mean Goldstein above 1"), h("li", null, h("span", { class: "rule even", "aria-hidden": "true" }), "about 0"), h("li", null, h("span", { class: "rule minus", "aria-hidden": "true" }), "below −1")))),
            h("h2", null, "Pairs"),
            table(page.edges.slice(0, 100), [
                column("Pair", (r) => h("a", { href: address(`/dyad/${r.source}/${r.target}`) }, name(r.source), " → ", name(r.target))), column("Events", (r) => count(r.count), "num"), column("Goldstein", (r) => signed(r.goldstein), "num"),
            ], "Pairs"),
        ],
        shown: page.nodes.length ? drawn(box, (w) => network(page, w)) : undefined,
    };
};
export default draw;
