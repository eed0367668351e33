/* What a reviewer may put right in a claim. The patch holds all that differs from what was coded, not from an earlier edit. */
import { h } from "../dom";
import { patchOf, type Claim, type ClaimPage, type Row } from "../data";
import { label, ROOTS, STATUSES } from "../words";

type EditField = { key: string; name: string; options?: string[]; coded: string; hint?: string; pattern?: string };

const nameOf = (x: any): string => String([x].flat()[0]?.name ?? "");
const placesOf = (where: any): string => [where].flat().filter(Boolean).map((p: any) => p.name).join("; ");
const DAY = "\\d{4}(-\\d\\d(-\\d\\d)?)?";

/* a day that ends where it begins is one day; a month is its name */
function daysOf(when: any): [string, string] {
    const [from, to] = [String(when?.from ?? ""), String(when?.to ?? "")];
    const cut = when?.precision === "year" ? 4 : when?.precision === "month" ? 7 : 0;
    if (cut && to) return [from.slice(0, cut), ""];
    return [from, to === from ? "" : to];
}

const SIDES: { [kind: string]: [key: string, name: string][] } = {
    event: [["source", "Source"], ["target", "Target"]], commitment: [["promiser", "Who promises"], ["addressee", "To whom"]],
    goal: [["holder", "Who wants it"]], role: [["person", "Person"], ["of", "Office of"]],
};
const PLACED = new Set(["event", "figure", "project"]);

function fieldsOf(claim: Claim): EditField[] {
    const [from, to] = daysOf(claim.when);
    const list: EditField[] = [];
    if (claim.kind === "event")
        list.push({ key: "type", name: "Root", options: Object.keys(ROOTS), coded: claim.type ?? "" }, { key: "mode", name: "Mode", coded: claim.mode ?? "", hint: "none" });
    list.push({ key: "status", name: "Status", options: STATUSES, coded: claim.status ?? "" });
    for (const [key, name] of SIDES[claim.kind] ?? []) list.push({ key, name, coded: nameOf(claim[key]), hint: "name, country or code" });
    list.push({ key: "date", name: "When", coded: from, hint: "2024, 2024-05, 2024-05-17", pattern: DAY }, { key: "date_to", name: "Until", coded: to, hint: "if later", pattern: DAY });
    if (PLACED.has(claim.kind)) list.push({ key: "place", name: "Where", coded: placesOf(claim.where), hint: "Basra; Tripoli, LBY" });
    return list;
}

function inputOf(f: EditField, now: string): HTMLInputElement | HTMLSelectElement {
    const id = `edit-${f.key}`;
    return f.options
        ? h("select", { id }, now ? null : h("option", { value: "" }, "–"), f.options.map((o) => h("option", { value: o, selected: o === now }, label(o))))
        : h("input", { id, type: "text", value: now, placeholder: f.hint, pattern: f.pattern });
}

export function editForm(page: ClaimPage, send: (patch: Row) => void): HTMLElement {
    const edited = patchOf(page);
    const inputs = fieldsOf(page.claim).map((f) => ({ f, input: inputOf(f, f.key in edited ? String(edited[f.key] ?? "") : f.coded) }));
    const submit = (event: Event) => {
        event.preventDefault();
        const changed = inputs.filter(({ f, input }) => input.value.trim() !== f.coded);
        send(Object.fromEntries(changed.map(({ f, input }) => [f.key, input.value.trim() || null])));
    };
    return h("form", { class: "edit", hidden: true, submit, "aria-label": "Edit the claim" },
        inputs.map(({ f, input }) => h("label", null, h("span", null, f.name), input)), h("button", { class: "main" }, "Keep the edit"));
}
