/* Names of codes, numbers and days as people read them. */

export const QUADS = ["", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

export const ROOTS: { [root: string]: string } = {
    AGREE: "agree", CONSULT: "consult", SUPPORT: "support", CONCEDE: "concede", COOPERATE: "cooperate", AID: "aid",
    RETREAT: "retreat", REQUEST: "request", ACCUSE: "accuse", REJECT: "reject", THREATEN: "threaten", PROTEST: "protest",
    SANCTION: "sanction", MOBILIZE: "mobilize", COERCE: "coerce", ASSAULT: "assault",
};

export const STATUSES = [
    "actual", "negated", "denied", "planned", "promised", "requested", "threatened", "hoped", "possible", "hypothetical",
    "question",
];

export const KINDS = [
    "event", "goal", "commitment", "figure", "role", "project", "assessment", "reference", "citation",
];

/* keys of which a person chooses one value of few */
export const CHOICES: { [key: string]: string[] } = {
    root: Object.keys(ROOTS), status: STATUSES, quad: ["1", "2", "3", "4"], kind: KINDS, copies: ["once", "only"],
    form: ["pledge", "negative_pledge", "threat", "demand", "offer"],
    outcome: ["open", "kept", "partly", "broken", "postponed", "lapsed", "candidate_kept", "candidate_partly", "candidate_broken", "candidate_postponed", "candidate_lapsed"],
};

/* filters that a person may set, and what they are called */
export const FILTERS: { [key: string]: string } = {
    text: "words", kind: "kind", actor: "actor", source: "source", target: "target", dyad: "pair", root: "root",
    mode: "mode", cameo: "CAMEO", quad: "quad class", status: "status", from: "from", to: "to", date: "date", place: "place",
    publisher: "published by", copies: "copies", asserter: "said by", by: "told", rule: "rule", unit: "unit", form: "form", state: "state", outcome: "outcome",
    overdue: "overdue on", verdict: "verdict", doc: "document", "min-confidence": "sure at least",
    "min-factuality": "factuality at least", "max-factuality": "factuality at most", since: "coded since",
    measures: "measures", phase: "phase",
};

const WHOLE = new Intl.NumberFormat("en-GB");
const PARTS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

export const count = (n: unknown): string => (typeof n === "number" ? WHOLE.format(n) : "–");
export const number = (n: unknown): string =>
    typeof n !== "number" ? "–" : Math.abs(n) >= 1e6 ? big(n) : PARTS.format(n).replace("-", "\u2212");
export const percent = (n: unknown): string => (typeof n === "number" ? `${Math.round(n * 100)}%` : "–");
export const signed = (n: unknown): string =>
    typeof n !== "number" ? "–" : (n > 0 ? "+" : n < 0 ? "\u2212" : "") + Math.abs(n).toFixed(1);

function big(n: number): string {
    const [by, word] = Math.abs(n) >= 1e12 ? [1e12, "trillion"] : Math.abs(n) >= 1e9 ? [1e9, "billion"] : [1e6, "million"];
    return `${PARTS.format(n / by).replace("-", "\u2212")} ${word}`;
}

export const total = (list: { total: number; more?: boolean }): string => count(list.total) + (list.more ? "+" : "");

/* 1 claim, 2 claims */
export const many = (n: number, one: string, other = `${one}s`): string => `${count(n)} ${n === 1 ? one : other}`;

/* low and high of a figure: one number, a range, or open on one side */
export function range(low: unknown, high: unknown): string {
    const [a, b] = [low, high].map((n) => (typeof n === "number" ? n : null));
    if (a === null && b === null) return "–";
    if (a === null) return `up to ${number(b)}`;
    if (b === null) return `${number(a)} or more`;
    return a === b ? number(a) : `${number(a)} – ${number(b)}`;
}

/* a figure as it is told: behind "about" the margin is the coder's, and the text has one number */
const MARGIN = 0.05;
export function amount(r: { [k: string]: any }): string {
    const [low, high] = [Number(r.low), Number(r.high)];
    const isMargin = r.approx && low > 0 && Math.abs((high - low) / (high + low) - MARGIN) < 1e-6;
    return isMargin ? `about ${number(Number(((low + high) / 2).toPrecision(12)))}` : range(r.low, r.high);
}

/* a day no finer than the text tells it: "2020s", "2005", "2003-04" */
export function dayAs(day: string, precision: unknown): string {
    if (precision === "century" || precision === "decade") return `${day.slice(0, precision === "decade" ? 3 : 2)}${precision === "decade" ? "0s" : "00s"}`;
    return precision === "year" ? day.slice(0, 4) : ["half", "season", "quarter", "month"].includes(String(precision)) ? day.slice(0, 7) : day;
}

const REFERENCES: { [value: string]: string } = { PAST_REF: "past", PRESENT_REF: "now", FUTURE_REF: "future" };
const UNITS: { [letter: string]: string } = { Y: "year", M: "month", W: "week", D: "day" };
/* a point or length of time in the notation of TIMEX3; null: nothing that a person reads */
export function timeValue(value: unknown): string | null {
    const text = String((value as any)?.text ?? value ?? "");
    const [, n, unit] = /^P([\dX]+)([YMWD])$/.exec(text) ?? [];
    if (unit) return n === "X" ? `${UNITS[unit]}s` : many(Number(n), UNITS[unit]!);
    return !text || text.startsWith("XXXX") ? null : (REFERENCES[text] ?? label(text));
}

export function firstLast(from: unknown, to: unknown): string {
    if (!from && !to) return "–";
    return !to || from === to ? String(from ?? to) : `${from ?? "…"} – ${to}`;
}

export const label = (code: unknown): string =>
    code === null || code === undefined || code === "" ? "–" : (ROOTS[String(code)] ?? String(code).replaceAll("_", " "));

export const lastDay = (month: string): string => {
    const [y, m] = month.split("-").map(Number) as [number, number];
    return new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10);
};
