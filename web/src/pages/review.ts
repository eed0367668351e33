/* Review: one claim at a time, single keys. Where one is stands in the address, who one is in this browser. */
import { byId, h, say, type Child } from "../dom";
import type { Draw } from "../main";
import { canChange, claimAddress, get, post, type ClaimPage, type Row } from "../data";
import { address, go, withQuery, type Route } from "../route";
import { bind } from "../keys";
import { claimBody } from "../parts/claim_view";
import { kindChip, rootChip, statusChip, verdictChip } from "../parts/chips";
import { heading } from "../parts/table";
import { agreement, precision } from "../parts/review_tables";
import { editForm } from "../parts/edit_form";
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
type Done = { correction: number; claim: string };

const reviewer = (): string => localStorage.getItem("reviewer") ?? "";
const idOf = (x: string | Row): string => (typeof x === "string" ? x : String(x.claim));
const nextOf = (queue: string[], now: string): string | undefined => queue[queue.indexOf(now) + 1];

/* what this sitting did, newest last: undo takes it back, the queue leaves it out */
const done: Done[] = JSON.parse(sessionStorage.getItem("done") ?? "[]") as Done[];
const skipped = new Set<string>();
const remember = (): void => sessionStorage.setItem("done", JSON.stringify(done.slice(-200)));

const move = (route: Route, claim: string | undefined): void => go(withQuery(route, { claim: claim ?? null }));

async function judge(route: Route, queue: string[], claim: string, verdict: string, patch?: Row): Promise<void> {
    if (!reviewer()) {
        say("First write your name.", true);
        byId("reviewer").focus();
        return;
    }
    const note = (document.getElementById("note") as HTMLTextAreaElement | null)?.value.trim() || undefined;
    try {
        const r = await post<{ correction: number }>("/api/review", { claim, reviewer: reviewer(), verdict, patch, note });
        done.push({ correction: r.correction, claim });
        remember();
        say({ accept: "Accepted.", reject: "Rejected.", edit: "Edited." }[verdict] + " Key u takes it back.");
        move(route, nextOf(queue, claim));
    } catch (error) {
        say((error as Error).message, true);
    }
}

async function undo(route: Route): Promise<void> {
    const last = done.pop();
    if (!last) return say("Nothing to take back.");
    try {
        await post("/api/undo", { correction: last.correction });
        remember();
        say("Taken back.");
        move(route, last.claim);
    } catch (error) {
        done.push(last);
        say((error as Error).message, true);
    }
}

function who(): HTMLElement {
    return h("label", { class: "who" }, "Reviewer",
        h("input", { id: "reviewer", type: "text", autocomplete: "name", value: reviewer(), placeholder: "your name", input: (e: Event) => localStorage.setItem("reviewer", (e.target as HTMLInputElement).value.trim()) }));
}

function order(route: Route): HTMLElement {
    const isRandom = route.query.get("order") === "random";
    const isSecond = route.query.has("second");
    const to = (changes: { [k: string]: string | null }) => withQuery(route, { claim: null, order: null, seed: null, second: null, reviewer: null, ...changes });
    return h("div", { class: "switch", role: "group", "aria-label": "Order" },
        h("a", { href: to({}), "aria-current": isRandom || isSecond ? null : "true" }, "least certain first"),
        h("a", { href: to({ order: "random", seed: route.query.get("seed") ?? "1" }), "aria-current": isRandom ? "true" : null }, "random sample"),
        h("a", { href: to({ second: "1", reviewer: reviewer() || "?" }), "aria-current": isSecond ? "true" : null, title: "what others judged and you did not" }, "second reading"));
}

const button = (key: string, name: string, act: () => void, kind = ""): HTMLElement =>
    h("button", { type: "button", class: kind, id: `do-${key}`, "aria-keyshortcuts": key, click: act }, name, h("kbd", { "aria-hidden": "true" }, key));

function card(page: ClaimPage, route: Route, queue: string[]): Child {
    const c = page.claim;
    const act = (verdict: string, patch?: Row) => void judge(route, queue, c.id, verdict, patch);
    const skip = () => {
        skipped.add(c.id);
        move(route, nextOf(queue, c.id));
    };
    const edit = editForm(c, (patch) => act("edit", patch));
    const openEdit = () => {
        edit.hidden = !edit.hidden;
        if (!edit.hidden) edit.querySelector<HTMLElement>("input,select")?.focus();
    };
    bind([
        ["a", "accept", () => act("accept")], ["r", "reject", () => act("reject")], ["e", "edit", openEdit], ["s", "skip", skip],
        ["u", "take the last one back", () => void undo(route)], ["n", "write a note", () => byId("note").focus()],
    ]);
    const verdict = typeof page.verdict === "string" ? page.verdict : page.verdict?.verdict;
    return h("article", { class: "card", "aria-label": "The claim" },
        h("div", { class: "line" }, c.type ? rootChip(c.type, c.quad, c.mode) : kindChip(c.kind), statusChip(c.status), verdictChip(verdict), h("a", { href: claimAddress(c.id), class: "small" }, "its own page")),
        claimBody(page),
        h("div", { class: "verdicts" }, button("a", "Accept", () => act("accept"), "main"), button("r", "Reject", () => act("reject")), button("e", "Edit", openEdit),
            button("s", "Skip", skip), button("u", "Undo", () => void undo(route))),
        h("label", { class: "note" }, "Note", h("textarea", { id: "note", rows: 1, placeholder: "why (key n)" })),
        edit, c.kind === "event" ? lexiconForm(page) : null);
}

const claimNow = async (id: string | undefined): Promise<ClaimPage | null> => (id ? get<ClaimPage>(claimAddress(id, ".json")) : null);

const review: Draw = async (page: ReviewPage, route: Route) => {
    const judged = new Set(done.map((d) => d.claim));
    const queue = page.queue.map(idOf).filter((id) => !judged.has(id) && !skipped.has(id));
    const now = route.query.get("claim") ?? queue[0];
    const shown = await claimNow(now);
    const whole = page.progress.judged + page.progress.left;
    bind([["u", "take the last one back", () => void undo(route)]]);
    return {
        title: "Review",
        content: h("div", { class: "review" },
            heading("Review", null, null, who(), order(route)),
            h("p", { class: "progress" }, h("progress", { max: whole || 1, value: page.progress.judged, "aria-label": "judged" }), h("span", { class: "num" }, `${count(page.progress.judged)} judged, ${count(page.progress.left)} left`)),
            !canChange() ? h("p", { class: "warning" }, "The record is open for reading only: verdicts cannot be kept.") : null,
            shown ? card(shown, route, queue.includes(now!) ? queue : [now!, ...queue]) : h("p", { class: "none" }, "Nothing waits for review."),
            h("div", { class: "columns even" }, agreement(page.reviewers ?? [], page.kappa, page.disagreements ?? [], (id) => address("/review", { claim: id })), precision(page.rules ?? []))),
    };
};
export default review;
