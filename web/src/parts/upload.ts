/* Files into the record: a place to drop them on, one after the other; what came of each is told. */
import { h, fill } from "../dom";
import { canChange, post } from "../data";
import { redraw } from "../route";
import { many } from "../words";

type Added = { documents: number; known: number; skipped: number; claims: number };
const MOST = 32 * 1024 * 1024;

async function addFile(file: File, told: HTMLElement): Promise<boolean> {
    const line = h("li", null, h("bdi", null, file.name), " … ");
    told.appendChild(line);
    if (file.size > MOST) {
        fill(line, h("bdi", null, file.name), ": larger than 32 MB; use tabard add");
        return false;
    }
    try {
        const r = await post<Added>(`/api/upload?name=${encodeURIComponent(file.name)}`, file);
        const rest = [r.known ? `${r.known} known` : "", r.skipped ? `${r.skipped} skipped` : ""].filter(Boolean).join(", ");
        fill(line, h("bdi", null, file.name), `: ${many(r.documents, "report")} with ${many(r.claims, "claim")}${rest ? `, ${rest}` : ""}`);
        return r.documents > 0;
    } catch (error) {
        fill(line, h("bdi", null, file.name), `: ${(error as Error).message}`);
        line.className = "error";
        return false;
    }
}

function dropZone(): HTMLElement {
    const told = h("ul", { class: "told", "aria-live": "polite" });
    const again = h("button", { type: "button", hidden: true, click: () => redraw() }, "Show the record");
    const addAll = async (files: FileList | null) => {
        let some = false;
        for (const file of files ?? []) some = (await addFile(file, told)) || some;
        again.hidden = !some;
    };
    const input = h("input", { type: "file", id: "files", multiple: true, change: () => void addAll(input.files) });
    const over = (on: boolean) => (event: DragEvent) => {
        event.preventDefault();
        zone.classList.toggle("over", on);
        if (event.type === "drop") void addAll(event.dataTransfer?.files ?? null);
    };
    const zone = h("div", { class: "drop", dragover: over(true), dragleave: over(false), drop: over(false) },
        h("label", { for: "files" }, "Drop reports here, or choose files"), input,
        h("p", { class: "small" }, "Text, HTML, JSON Lines, CSV, PDF, mail, archives: what tabard add reads. 32 MB a file."), told, again);
    return zone;
}

export const emptyDesk = (isReadOnly: boolean): HTMLElement =>
    h("div", { class: "empty" }, h("h1", null, "An empty record"),
        h("p", null, "Nothing has been read yet. Give it reports, and this page shows who did what to whom, when and where, and who says so."),
        !isReadOnly && canChange() ? dropZone() : null,
        h("h2", null, "Or from the command line"),
        h("pre", null, h("code", null, "tabard add -d situation.db reports/*.html\ntabard serve situation.db")));

export const uploadLine = (): HTMLElement | null =>
    canChange() ? h("details", { class: "more" }, h("summary", null, "Add reports"), dropZone()) : null;
