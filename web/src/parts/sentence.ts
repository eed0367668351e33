/* A sentence of a report with the spans of a claim in colours. */
import { h, type Child } from "../dom";
import { hiddenMarks, pieces, type Mark } from "../spans";
import type { Claim } from "../data";

/* field of a claim -> role; order is that of the legend. A field holds a span, a list of them or things with a span */
const ROLES: [role: string, name: string, fields: string[]][] = [
    ["source", "source", ["source", "holder", "promiser", "person", "actors"]],
    ["trigger", "what happens", ["trigger", "office", "phase", "direction", "cue"]],
    ["target", "target", ["target", "addressee", "beneficiary", "of"]],
    ["content", "content", ["content", "about", "name", "condition", "measures", "population"]],
    ["place", "place", ["where"]],
    ["time", "time", ["when", "due", "horizon"]],
    ["figure", "figure", ["counts", "value"]],
    ["asserter", "who says so", ["asserters"]],
];

const spanOf = (x: any): any => (x && typeof x === "object" ? ("start" in x ? x : x.span) : null);

export function marksOf(claim: Claim): Mark[] {
    const marks: Mark[] = [];
    for (const [role, , fields] of ROLES)
        for (const field of fields)
            for (const value of [claim[field]].flat()) {
                const span = spanOf(value);
                const isText = span && typeof span.start === "number" && typeof span.end === "number";
                if (isText) marks.push({ start: span.start, end: span.end, role, id: `${field}:${marks.length}` });
            }
    return marks;
}

const nameOf = (role: string): string => ROLES.find(([r]) => r === role)?.[1] ?? role;

/* the shortest span gives the colour, the others a line; data-spans names them all, for tests and for style */
export function marked(text: string, base: number, marks: Mark[]): Child {
    return pieces(text, base, marks).map((piece) => {
        const first = piece.marks[0];
        if (!first) return piece.text;
        const outer = piece.marks.slice(1).map((m) => `in-${m.role}`);
        return h("mark", {
            class: [`m-${first.role}`, ...outer].join(" "),
            title: piece.marks.map((m) => nameOf(m.role)).join(", in "),
            "data-spans": piece.marks.map((m) => m.id).join(" "),
        }, piece.text);
    });
}

/* p of source text; says so when there are characters that a reader cannot see */
export function sourceText(content: Child, whole: string, kind = "source-text"): HTMLElement {
    const hidden = hiddenMarks(whole);
    const note = hidden ? h("span", { class: "hidden-marks" }, `${hidden} hidden characters`) : null;
    return h("div", { class: kind }, h("p", { dir: "auto" }, content), note);
}

export function legend(marks: Mark[]): HTMLElement {
    const used = new Set(marks.map((m) => m.role));
    return h("ul", { class: "legend", "aria-label": "Colours" },
        ROLES.filter(([role]) => used.has(role)).map(([role, name]) => h("li", null, h("mark", { class: `m-${role}` }, name))));
}

/* where a row knows its words but not where its sentence begins */
export function withWords(sentence: unknown, words: unknown): Child {
    const text = String(sentence ?? words ?? "");
    const at = words ? text.indexOf(String(words)) : -1;
    if (at < 0 || text === words) return text;
    const end = at + String(words).length;
    return [text.slice(0, at), h("mark", { class: "m-words" }, text.slice(at, end)), text.slice(end)];
}
