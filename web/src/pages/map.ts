/* The map and the same places as a list. */
import { h } from "../dom";
import type { Draw } from "../main";
import type { Row } from "../data";
import { address } from "../route";
import { column, heading, table } from "../parts/table";
import { DAYS, fields, filterBar } from "../parts/filters";
import { worldBox } from "../charts/world_box";
import { count } from "../words";

const map: Draw = (page: { places: Row[] }, route) => {
    const world = worldBox(page.places, route, true);
    return {
        title: "Map",
        content: [
            heading("Map", null, route),
            fields(route, [["root", "any"], ["quad", "any"], ["status", "default: actual"], ["place", "name or ISO code"], ...DAYS]), filterBar(route),
            world.node,
            h("h2", null, "Places"),
            table(page.places.slice(0, 200), [
                column("Place", (r) => h("a", { href: address("/claims", { kind: "event", place: r.place }) }, h("bdi", null, r.place))), column("Country", (r) => r.country || "–"),
                column("How exact", (r) => r.precision ?? "–"), column("Events", (r) => count(r.events), "num"),
            ], "Places"),
        ],
        shown: world.shown,
    };
};
export default map;
