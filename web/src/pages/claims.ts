/* All claims, by facets. */
import type { Draw } from "../main";
import type { List } from "../data";
import { heading, pager } from "../parts/table";
import { DAYS, withFacets } from "../parts/filters";
import { claimRows } from "../parts/rows";

const claims: Draw = (list: List, route) => ({
    title: "Claims",
    content: [
        heading("Claims", list, route),
        withFacets(route,
            [["actor", "any side"], ["dyad", "IRN,USA"], ...DAYS, ["place", "name, IRQ"], ["asserter", "who says so"], ["mode", "visit"], ["min-confidence", "0 to 1"]],
            list.facets, [claimRows(list.rows, "Claims"), pager(list, route)]),
    ],
});
export default claims;
