/* A report with its claims marked; the claim that `see` names is shown in its own colours. */
import { h, type Child } from "../dom";
import type { Draw } from "../main";
import { claimAddress, get, type ClaimPage, type Row } from "../data";
import { address, type Route } from "../route";
import { pieces, hiddenMarks, cutter, type Mark } from "../spans";
import { marked, marksOf } from "../parts/sentence";
import { dayOf, kindChip, rootChip, statusChip } from "../parts/chips";
import { twins } from "../parts/table";
import { many, percent } from "../words";

type DocumentPage = { document: Row; sentences: [number, number][]; claims: Row[]; copies: Row[] };

/* a sentence with all its claims: each piece links to the shortest claim over it */
function linked(text: string, base: number, claims: Row[]): Child {
    const marks: Mark[] = claims.map((c) => ({ start: c.start, end: c.end, role: c.quad ? `quad-${c.quad}` : "claim", id: String(c.claim) }));
    return pieces(text, base, marks).map((piece) => {
        const first = piece.marks[0];
        return first ? h("a", { class: `c-${first.role}`, href: claimAddress(first.id), title: many(piece.marks.length, "claim") }, piece.text) : piece.text;
    });
}

/* paragraphs end at blank lines; what lies between sentences is kept as it is */
function bodyText(page: DocumentPage, seen: ClaimPage | null): Child {
    const text = String(page.document.text ?? "");
    const cut = cutter(text);
    const out: Child[] = [];
    let paragraph: Child[] = [];
    const close = () => {
        if (paragraph.length) out.push(h("p", { dir: "auto" }, paragraph));
        paragraph = [];
    };
    let last = 0;
    for (const [start, end] of page.sentences) {
        const gap = cut(last, start);
        if (/\n\s*\n/.test(gap)) close();
        if (paragraph.length) paragraph.push(gap.trim() ? gap : /\n/.test(gap) ? "\n" : " ");
        else if (gap.trim()) paragraph.push(gap.trimStart());
        const isSeen = seen?.sentence && seen.sentence.start === start;
        const here = page.claims.filter((c) => c.start < end && c.end > start);
        const sentence = cut(start, end);
        paragraph.push(isSeen ? h("span", { id: "seen", class: "seen" }, marked(sentence, start, marksOf(seen.claim))) : linked(sentence, start, here));
        last = end;
    }
    const rest = cut(last, Number.MAX_SAFE_INTEGER);
    if (rest.trim()) paragraph.push(rest);
    close();
    return out;
}

const claimList = (claims: Row[]): Child =>
    h("ol", { class: "others" }, claims.map((c) => h("li", { "data-row": true },
        h("a", { href: claimAddress(String(c.claim)) }, c.root ? rootChip(c.root, c.quad, c.mode) : kindChip(c.kind)), statusChip(c.status),
        h("bdi", { class: "words" }, c.words))));

const copyList = (copies: Row[]): Child =>
    copies.length ? h("section", null, h("h2", null, "Copies"), h("ul", { class: "others" }, copies.map((c) => h("li", null,
        h("a", { href: address(`/document/${c.doc}`) }, h("bdi", null, c.publisher ?? c.doc)), dayOf(c), h("span", { class: "num" }, `${percent(c.containment)} the same`))))) : null;

const draw: Draw = async (page: DocumentPage, route: Route) => {
    const d = page.document;
    const see = route.query.get("see");
    const seen = see ? await get<ClaimPage>(claimAddress(see, ".json")).catch(() => null) : null;
    const hidden = hiddenMarks(String(d.text ?? ""));
    return {
        title: String(d.title ?? d.doc),
        content: h("article", { class: "document-page" },
            h("div", { class: "heading" }, h("h1", { dir: "auto" }, d.title ?? d.doc), twins(route)),
            h("p", { class: "where-from" }, h("bdi", null, d.publisher ?? "no publisher"), " · ", dayOf(d), " · ", h("span", { class: "code" }, h("bdi", null, d.doc)),
                d.url ? [" · ", h("a", { href: d.url, target: "_blank", rel: "noreferrer noopener" }, "where it was found")] : null, " · ",
                h("a", { href: address(`/document/${d.doc}/original`), download: true }, "saved original")),
            hidden ? h("p", { class: "warning" }, `This text holds ${many(hidden, "hidden character")} that can turn or hide words.`) : null,
            h("div", { class: "beside" },
                h("div", { class: "body-text" }, bodyText(page, seen)),
                h("aside", { "aria-label": "Claims of this report" }, copyList(page.copies ?? []),
                    h("h2", null, many(page.claims.length, "claim")), claimList(page.claims)))),
        shown: () => document.getElementById("seen")?.scrollIntoView({ block: "center" }),
    };
};
export default draw;
