/* A person's judgement of one claim: accept, reject, edit, with a note; undo. For the review and for a claim's own page. */
import { byId, h, say, type Child } from "../dom";
import { canChange, post, type ClaimPage, type Row } from "../data";
import { editForm } from "./edit_form";
import type { Binding } from "../keys";

type Done = { correction: number; claim: string };

export const reviewer = (): string => localStorage.getItem("reviewer") ?? "";

/* what this sitting did, newest last: undo takes it back, the queue leaves it out */
export const done: Done[] = JSON.parse(sessionStorage.getItem("done") ?? "[]") as Done[];
const remember = (): void => sessionStorage.setItem("done", JSON.stringify(done.slice(-200)));

const TOLD: { [verdict: string]: string } = { accept: "Accepted.", reject: "Rejected.", edit: "Edited." };

/* true: kept */
export async function judge(claim: string, verdict: string, patch?: Row, note?: string): Promise<boolean> {
    if (!reviewer()) {
        say("First write your name.", true);
        byId("reviewer").focus();
        return false;
    }
    try {
        const r = await post<{ correction: number }>("/api/review", { claim, reviewer: reviewer(), verdict, patch, note });
        done.push({ correction: r.correction, claim });
        remember();
        say(`${TOLD[verdict]} Key u takes it back.`);
        return true;
    } catch (error) {
        say((error as Error).message, true);
        return false;
    }
}

export async function undo(after: (claim: string) => void): Promise<void> {
    const last = done.pop();
    if (!last) return say("Nothing to take back.");
    try {
        await post("/api/undo", { correction: last.correction });
        remember();
        say("Taken back.");
        after(last.claim);
    } catch (error) {
        done.push(last);
        say((error as Error).message, true);
    }
}

export const nameField = (): HTMLElement =>
    h("label", { class: "reviewer" }, "Reviewer",
        h("input", { id: "reviewer", type: "text", autocomplete: "name", value: reviewer(), placeholder: "your name", input: (e: Event) => localStorage.setItem("reviewer", (e.target as HTMLInputElement).value.trim()) }));

const button = (key: string, name: string, act: () => void, kind = ""): HTMLElement =>
    h("button", { type: "button", class: kind, id: `do-${key}`, "aria-keyshortcuts": key, click: act }, name, h("kbd", { "aria-hidden": "true" }, key));

/* buttons, note and form, and their keys; `judged` is called when a verdict was kept, `taken` with the claim of one taken back */
export function judging(page: ClaimPage, judged: () => void, taken: (claim: string) => void, skip?: () => void): { node: Child; keys: Binding[] } {
    if (!canChange()) return { node: null, keys: [] };
    const note = h("textarea", { id: "note", rows: 1, placeholder: "why (key n)" });
    const act = async (verdict: string, patch?: Row) => (await judge(page.claim.id, verdict, patch, note.value.trim() || undefined)) && judged();
    const form = editForm(page, (patch) => void act("edit", patch));
    const openForm = () => {
        form.hidden = !form.hidden;
        if (!form.hidden) form.querySelector<HTMLElement>("input,select")?.focus();
    };
    const back = () => void undo(taken);
    const keys: Binding[] = [["a", "accept", () => void act("accept")], ["r", "reject", () => void act("reject")], ["e", "edit", openForm]];
    if (skip) keys.push(["s", "skip", skip]);
    keys.push(["u", "take the last one back", back], ["n", "write a note", () => note.focus()]);
    const names: [string, string, () => void][] = [["r", "Reject", () => void act("reject")], ["e", "Edit", openForm]];
    if (skip) names.push(["s", "Skip", skip]);
    return {
        keys,
        node: [
            h("div", { class: "verdicts" }, button("a", "Accept", () => void act("accept"), "main"), names.map(([key, name, go]) => button(key, name, go)), button("u", "Undo", back)),
            form, h("label", { class: "note" }, "Note", note)],
    };
}
