/* Review: one claim at a time, single keys. Where one is stands in the address, who one is in this browser. */
import { h, type Child } from "../dom";
import type { Draw } from "../main";
import { canChange, claimAddress, get, verdictOf, type ClaimPage, type Row } from "../data";
import { address, go, withQuery, type Route } from "../route";
import { bind } from "../keys";
import { claimBody } from "../parts/claim_view";
import { kindChip, rootChip, statusChip, verdictChip } from "../parts/chips";
import { heading } from "../parts/table";
import { agreement, precision } from "../parts/review_tables";
import { done, judging, nameField, reviewer, undo } from "../parts/judging";
import { lexiconForm } from "../parts/lexicon_form";
import { count } from "../words";

type ReviewPage = {
    queue: (string | Row)[];
    progress: { judged: number; left: number };
    reviewers: Row[];
    kappa: Row;
    disagreements: Row[];
    rules: Row[];
};
const idOf = (x: string | Row): string => (typeof x === "string" ? x : String(x.claim));
const nextOf = (queue: string[], now: string): string | undefined => queue[queue.indexOf(now) + 1];
const skipped = new Set<string>();

const move = (route: Route, claim: string | undefined): void => go(withQuery(route, { claim: claim ?? null }));

function order(route: Route): HTMLElement {
    const isRandom = route.query.get("order") === "random";
    const isSecond = route.query.has("second");
    const to = (changes: { [k: string]: string | null }) => withQuery(route, { claim: null, order: null, seed: null, second: null, reviewer: null, ...changes });
    return h("div", { class: "switch", role: "group", "aria-label": "Order" },
        h("a", { href: to({}), "aria-current": isRandom || isSecond ? null : "true" }, "least certain first"),
        h("a", { href: to({ order: "random", seed: route.query.get("seed") ?? "1" }), "aria-current": isRandom ? "true" : null }, "random sample"),
        h("a", { href: to({ second: "1", reviewer: reviewer() || "?" }), "aria-current": isSecond ? "true" : null, title: "what others judged and you did not" }, "second reading"));
}

function card(page: ClaimPage, route: Route, queue: string[]): Child {
    const c = page.claim;
    const on = () => move(route, nextOf(queue, c.id));
    const skip = () => {
        skipped.add(c.id);
        on();
    };
    const { node, keys } = judging(page, on, (claim) => move(route, claim), skip);
    bind(keys);
    return h("article", { class: "card", "aria-label": "The claim" },
        h("div", { class: "line" }, c.type ? rootChip(c.type, c.quad, c.mode) : kindChip(c.kind), statusChip(c.status), verdictChip(verdictOf(page)), h("a", { href: claimAddress(c.id), class: "small" }, "its own page")),
        claimBody(page), node, c.kind === "event" ? lexiconForm(page) : null);
}

const claimNow = async (id: string | undefined): Promise<ClaimPage | null> => (id ? get<ClaimPage>(claimAddress(id, ".json")) : null);

const review: Draw = async (page: ReviewPage, route: Route) => {
    const judged = new Set(done.map((d) => d.claim));
    const queue = page.queue.map(idOf).filter((id) => !judged.has(id) && !skipped.has(id));
    const now = route.query.get("claim") ?? queue[0];
    const shown = await claimNow(now);
    const whole = page.progress.judged + page.progress.left;
    bind([["u", "take the last one back", () => void undo((claim) => move(route, claim))]]);
    return {
        title: "Review",
        content: h("div", { class: "review" },
            heading("Review", null, null, nameField(), order(route)),
            h("p", { class: "progress" }, h("progress", { max: whole || 1, value: page.progress.judged, "aria-label": "judged" }), h("span", { class: "num" }, `${count(page.progress.judged)} judged, ${count(page.progress.left)} left`)),
            !canChange() ? h("p", { class: "warning" }, "The record is open for reading only: verdicts cannot be kept.") : null,
            shown ? card(shown, route, queue.includes(now!) ? queue : [now!, ...queue]) : h("p", { class: "none" }, "Nothing waits for review."),
            h("div", { class: "columns even" }, agreement(page.reviewers ?? [], page.kappa, page.disagreements ?? [], (id) => address("/review", { claim: id })), precision(page.rules ?? []))),
    };
};
export default review;
