/* What a reviewer may put right in a claim: only what was changed goes into the patch. */
import { h } from "../dom";
import type { Claim, Row } from "../data";
import { label, ROOTS, STATUSES } from "../words";

type EditField = { key: string; name: string; kind: "select" | "text"; options?: string[]; value: string };

const nameOf = (x: any): string => String([x].flat()[0]?.name ?? "");

function fieldsOf(claim: Claim): EditField[] {
    const isEvent = claim.kind === "event";
    const actors = isEvent ? ["source", "target"] : claim.kind === "commitment" ? ["promiser", "addressee"] : claim.kind === "goal" ? ["holder"] : [];
    const list: EditField[] = [];
    if (isEvent) {
        list.push({ key: "type", name: "Root", kind: "select", options: Object.keys(ROOTS), value: claim.type ?? "" });
        list.push({ key: "mode", name: "Mode", kind: "text", value: claim.mode ?? "" });
    }
    list.push({ key: "status", name: "Status", kind: "select", options: STATUSES, value: claim.status ?? "" });
    for (const key of actors) list.push({ key, name: label(key)[0]!.toUpperCase() + label(key).slice(1), kind: "text", value: nameOf(claim[key]) });
    list.push({ key: "date", name: "Date", kind: "text", value: claim.when?.from ?? "" });
    return list;
}

export function editForm(claim: Claim, send: (patch: Row) => void): HTMLElement {
    const list = fieldsOf(claim);
    const inputs = list.map((f) => {
        const id = `edit-${f.key}`;
        const input = f.kind === "select"
            ? h("select", { id }, f.value ? null : h("option", { value: "" }, "–"), f.options!.map((o) => h("option", { value: o, selected: o === f.value }, label(o))))
            : h("input", { id, type: f.kind, value: f.value });
        return { f, input, line: h("label", null, h("span", null, f.name), input) };
    });
    const submit = (event: Event) => {
        event.preventDefault();
        const changed = inputs.filter(({ f, input }) => input.value !== f.value);
        send(Object.fromEntries(changed.map(({ f, input }) => [f.key, input.value || null])));
    };
    return h("form", { class: "edit", hidden: true, submit, "aria-label": "Edit the claim" }, inputs.map((i) => i.line), h("button", { class: "main" }, "Keep the edit"));
}
