/* What the server says: the twin of a page, and changes with the token that the server put into the page. */
import { address, twin, type Route } from "./route";

export class Refusal extends Error {
    constructor(
        readonly code: number,
        sentence: string,
    ) {
        super(sentence);
    }
}

async function answer<T>(response: Response): Promise<T> {
    const text = await response.text();
    let body: any = null;
    try {
        body = JSON.parse(text);
    } catch {
        throw new Refusal(response.status, response.ok ? "the answer is not JSON" : `error ${response.status}`);
    }
    if (!response.ok) throw new Refusal(response.status, body?.error ?? `error ${response.status}`);
    return body as T;
}

export const get = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
    answer<T>(await fetch(path, { signal, headers: { Accept: "application/json", "X-Tabard-Hurry": "1" } }));

/* just started on a great record the server reads it first: it says how far it is, and is asked again */
export type Reading = (claims: number, of: number) => void;
const READING = /^reading the record: (\d+) of (\d+)/;

async function patiently<T>(path: string, signal: AbortSignal | undefined, reading: Reading): Promise<T> {
    for (;;) {
        try {
            return await get<T>(path, signal);
        } catch (error) {
            const far = error instanceof Refusal && error.code === 503 ? READING.exec(error.message) : null;
            if (!far || signal?.aborted) throw error;
            reading(Number(far[1]), Number(far[2]));
        }
        await new Promise((go) => setTimeout(go, 250));
    }
}

/* a list of claims shows fewer rows than its twin gives by itself: half the bytes, half the time to draw */
const PAGE_ROWS = 50, TWIN_ROWS = 100;
const LISTS = /^\/(claims|events|promises|figures|projects|goals|roles|assessments|recognition|reports)$/;

export const rowsOf = (route: Route): number =>
    Number(route.query.get("limit")) || (LISTS.test(route.path) && !route.query.has("conflicts") ? PAGE_ROWS : TWIN_ROWS);

export function load<T>(route: Route, reading: Reading, signal?: AbortSignal): Promise<T> {
    const query = new URLSearchParams(route.query);
    if (rowsOf(route) === PAGE_ROWS) query.set("limit", String(PAGE_ROWS));
    return patiently<T>(twin({ path: route.path, query }, "json"), signal, reading);
}

export const token = (): string => document.querySelector<HTMLMetaElement>('meta[name="tabard-token"]')?.content ?? "";
export const canChange = (): boolean => token() !== "";

export async function post<T>(path: string, body: unknown): Promise<T> {
    const isFile = body instanceof Blob;
    return answer<T>(
        await fetch(path, {
            method: "POST",
            headers: { "Content-Type": isFile ? "application/octet-stream" : "application/json", "X-Tabard-Token": token() },
            body: isFile ? body : JSON.stringify(body),
        }),
    );
}

/* ---- shapes, as docs/formats/serve.md has them ---- */

export type Row = { [column: string]: any };
export type List = { total: number; more?: boolean; rows: Row[]; facets?: Facets };
export type Facets = { [key: string]: { value: string; name?: string; count: number }[] };
export type Span = { start: number; end: number; text?: string };
export type Actor = { name: string; code: string | null; country?: string | null; role?: string | null; span: Span };
export type Claim = { id: string; kind: string; span: Span; [field: string]: any };

export type ClaimPage = {
    claim: Claim;
    sentence: { text: string; start: number; end: number } | null;
    before: string | { text: string } | null;
    after: string | { text: string } | null;
    document: Row;
    others: Row[];
    corrections: Row[];
    verdict: string | Row | null;
    cluster: string | number | null;
    answers?: Row[]; outcome?: Row[]; answer_to?: Row[]; against?: Row[]; check?: Row[]; cited?: Row[]; beside?: Row[];
};

export const verdictOf = (page: ClaimPage): string | null =>
    (typeof page.verdict === "string" ? page.verdict : (page.verdict?.verdict as string | undefined)) ?? null;

/* what the edit that counts changed */
export function patchOf(page: ClaimPage): Row {
    const edit = verdictOf(page) === "edit" ? page.corrections.filter((c) => c.verdict === "edit" && !c.undone).at(-1) : undefined;
    return typeof edit?.patch === "string" ? (JSON.parse(edit.patch) as Row) : (edit?.patch ?? {});
}

export const claimAddress = (id: string, ending = ""): string => address(`/claim/${id}${ending}`);
