/* Where the record comes from: who publishes, who tells first, who repeats whom, who is quoted, and the runs that filled it. */
import { h, type Child } from "../dom";
import type { Draw } from "../main";
import type { Row } from "../data";
import { address } from "../route";
import { DAYS, fields, filterBar } from "../parts/filters";
import { column, heading, table } from "../parts/table";
import { shareBar } from "../parts/share_bar";
import { count, many, percent } from "../words";

type SourcesPage = { rows: Row[]; copied: Row[]; quoted: Row[]; credits: Row[]; runs: Row[] };

const share = (part: unknown, whole: unknown): number | null =>
    typeof part === "number" && typeof whole === "number" && whole > 0 ? part / whole : null;

const reportsOf = (publisher: unknown, more: { [key: string]: string } = {}): Child =>
    publisher ? h("a", { href: address("/reports", { publisher: String(publisher), ...more }) }, h("bdi", null, String(publisher))) : h("span", { class: "none" }, "not named");

/* of the events that it shares with others, how many it told on an earlier day than all of them */
function led(r: Row): Child {
    const part = share(r.led, r.shared);
    return part === null ? h("span", { class: "none" }, "–") : [percent(part), h("span", { class: "small num" }, ` of ${count(r.shared)}`)];
}

const publishers = (rows: Row[]): HTMLElement =>
    table(rows, [
        column("Published by", (r) => reportsOf(r.publisher)),
        column("Reports", (r) => count(r.reports), "num"),
        column("Days", (r) => h("span", { class: "day" }, r.first_day ? `${r.first_day} – ${r.last_day}` : "–"), "wide"),
        column("Told first", led, "num"),
        column("Copied by others", (r) => count(r.first), "num wide"),
        column("Are copies", (r) => (r.copies && r.publisher ? h("a", { href: address("/reports", { publisher: r.publisher, copies: "only" }) }, count(r.copies)) : count(r.copies)), "num"),
        column("Claims", (r) => count(r.claims), "num wide"),
        column("Own voice", (r) => shareBar(share(r.own_voice, r.claims), "own voice", "attributed"), "num"),
    ], "Publishers", "No report has been read yet.");

const copied = (rows: Row[]): Child =>
    h("section", null, h("h2", null, "Who repeats whom"), table(rows.slice(0, 12), [
        column("First", (r) => reportsOf(r.publisher)), column("Repeated by", (r) => reportsOf(r.copied_by, { copies: "only" })), column("Reports", (r) => count(r.reports), "num"),
    ], "Who repeats whom", "No publisher repeats another."));

const quoted = (rows: Row[]): Child =>
    h("section", null, h("h2", null, "Most quoted"), table(rows.slice(0, 12), [
        column("Speaker", (r) => h("a", { href: address("/claims", { asserter: r.name }) }, h("bdi", null, r.name))), column("Claims", (r) => count(r.claims), "num"),
    ], "Most quoted", "Nobody is quoted."));

const credits = (rows: Row[]): Child =>
    rows.length ? h("p", { class: "about" }, "Agencies that datelines credit: ", rows.map((r, i) => [i ? ", " : null, h("bdi", null, r.agency), h("span", { class: "num" }, ` ${count(r.reports)}`)]), ".") : null;

/* a run without an end was cut off, or is still under way */
const runs = (rows: Row[]): Child =>
    h("section", { id: "runs" }, h("h2", null, "How it was collected"), table(rows, [
        column("Began", (r) => h("time", { class: "day", datetime: r.started }, String(r.started).replace("T", " ").replace("Z", "")), "day-cell"),
        column("Verb", (r) => String(r.verb)),
        column("Ended", (r) => (r.finished ? h("span", { class: "day" }, String(r.finished).replace("T", " ").replace("Z", "")) : h("span", { class: "state is-lapsed" }, "not ended")), "wide"),
        column("Reports", (r) => count(r.documents), "num"), column("Known", (r) => count(r.known), "num wide"), column("Skipped", (r) => count(r.skipped), "num wide"),
        column("Claims", (r) => count(r.claims), "num"), column("Version", (r) => h("span", { class: "code" }, r.version), "wide"),
    ], "Runs"));

const sources: Draw = (page: SourcesPage, route) => ({
    title: "Sources",
    content: [
        heading(["Sources", h("span", { class: "of" }, many(page.rows.length, "publisher"))], null, route, h("a", { class: "button", href: address("/reports", route.query) }, "All reports")),
        h("p", { class: "about" }, "Who reports; who tells first an event that several tell; who repeats others; and how much is said in a report's own voice rather than by somebody whom it quotes."),
        fields(route, [["actor", "country or name"], ["root", "any"], ...DAYS]), filterBar(route),
        publishers(page.rows), credits(page.credits.slice(0, 8)),
        h("div", { class: "columns even" }, copied(page.copied), quoted(page.quoted)), runs(page.runs),
    ],
});
export default sources;
