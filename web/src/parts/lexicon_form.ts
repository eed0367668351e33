/* "Add this to my lexicon": a frame drawn from the claim, to be put right by hand; what it would change in the record
   is shown before it is kept. */
import { fill, h, say, type Child } from "../dom";
import { canChange, claimAddress, get, post, type ClaimPage, type Row } from "../data";
import { kindChip, rootChip } from "./chips";
import { withWords } from "./sentence";
import { many } from "../words";

type Preview = { lost: Row[]; gained: Row[]; documents: number };

const wordsOf = (actors: any): string => [actors].flat()[0]?.span?.text ?? "_";

/* lemma and slots of the trigger, as the sentence is parsed; until then (or without an engine) its form */
type Entry = { word: string; pos: string; source: string; target: string };
const entryOf = (c: ClaimPage["claim"]): Entry =>
    ({ word: String(c.trigger?.text ?? c.span.text ?? "").toLowerCase().trim().replace(/\s+/g, "_"), pos: "v", source: "S=subj", target: "T=obj" });

/* entry and example in the frame language */
function frameOf(page: ClaimPage, entry: Entry, isBlock: boolean): string {
    const c = page.claim;
    const head = `${entry.word} ${entry.pos}  ${entry.source} ${entry.target}  ->`;
    const sentence = (page.sentence?.text ?? "").replace(/[\s|]+/g, " ").trim();
    return isBlock
        ? `${head} none\n`
        : `${head} ${c.cameo ?? c.type ?? ""}\n  + ${sentence} | ${wordsOf(c.source)} > ${wordsOf(c.target)}\n`;
}

const rows = (name: string, list: Row[]): Child =>
    h("div", null, h("h4", null, many(list.length, name === "lost" ? "claim lost" : "claim gained", name === "lost" ? "claims lost" : "claims gained")),
        h("ul", { class: "others" }, list.slice(0, 20).map((r) => {
            const [id, root] = [String(r.claim ?? r.id ?? ""), r.root ?? r.type];
            const chip = root ? rootChip(root, r.quad, r.mode) : kindChip(r.kind ?? "event");
            return h("li", null, name === "lost" && id ? h("a", { href: claimAddress(id) }, chip) : chip, h("span", { class: "words", dir: "auto" }, withWords(r.sentence, r.words ?? r.span?.text)));
        })));

export function lexiconForm(page: ClaimPage): HTMLElement | null {
    if (!canChange()) return null;
    const text = h("textarea", { id: "frame", rows: 5, spellcheck: "false", class: "code" });
    let entry = entryOf(page.claim), isBlock = false, drawn = "";
    const write = () => {
        text.value = drawn = frameOf(page, entry, isBlock);
        keep.disabled = true;
    };
    const told = h("div", { class: "preview", "aria-live": "polite" });
    const keep = h("button", { type: "button", class: "main", disabled: true, click: () => void save() }, "Keep it in my lexicon");
    const tell = (error: unknown) => fill(told, h("p", { class: "error" }, (error as Error).message));
    const preview = async () => {
        fill(told, h("p", null, "coding the reports that hold the word …"));
        try {
            const r = await post<Preview>("/api/preview", { lexicon: text.value, sample: 200 });
            fill(told, h("p", null, `${many(r.documents, "report")} coded again; nothing is kept yet.`), rows("lost", r.lost), rows("gained", r.gained));
            keep.disabled = false;
        } catch (error) {
            tell(error);
        }
    };
    const save = async () => {
        try {
            await post("/api/lexicon", { lexicon: text.value });
            fill(told, h("p", null, "Kept beside the record. ", h("code", null, "tabard recode --lexicon"), " codes the record again with it."));
            say("Kept in your lexicon.");
        } catch (error) {
            tell(error);
        }
    };
    text.addEventListener("input", () => (keep.disabled = true));
    const kind = (name: string, block: boolean) => h("button", { type: "button", click: () => { isBlock = block; write(); } }, name);
    write();
    const opened = async (event: Event) => {
        if (!(event.target as HTMLDetailsElement).open || asked) return;
        asked = true;
        entry = await get<Entry>(claimAddress(page.claim.id, "/entry.json")).catch(() => entry);
        if (text.value === drawn) write(); /* else a person has begun to write */
    };
    let asked = false;
    return h("details", { class: "more", toggle: opened }, h("summary", null, "Add this to my lexicon"),
        h("p", { class: "small" }, "A lemma, its slots and its code; the line below is an example that must come out so."),
        h("div", { class: "line" }, kind("As an event", false), kind("Never an event", true)),
        h("label", { class: "note" }, h("span", { class: "sr" }, "Entry in the frame language"), text),
        h("div", { class: "line" }, h("button", { type: "button", click: () => void preview() }, "What would change?"), keep), told);
}
