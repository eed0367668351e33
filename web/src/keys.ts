/* One place for keys: those of every page here, those of a page through bind(). */
import { byId, h } from "./dom";
import { go } from "./route";
import { changeTheme, PAGES } from "./shell";

export type Binding = [key: string, what: string, act: () => void];
let ofPage: Binding[] = [];
let afterG = 0;

/* keys of the page that is shown, until the next page */
export function bind(bindings: Binding[]): void {
    ofPage = bindings;
}

const EVERYWHERE: Binding[] = [
    ["/", "search", () => byId("q").focus()],
    ["?", "this help", showHelp],
    ["t", "light or dark", changeTheme],
    ["j", "next row", () => step(1)],
    ["k", "row before", () => step(-1)],
];

/* rows of a list can be walked: their first link takes the focus, Enter opens it */
function step(by: number): void {
    const links = [...document.querySelectorAll<HTMLElement>("main [data-row] a:first-of-type, main a[data-row]")];
    const rows = links.filter((link, i) => links.findIndex((l) => l.closest("[data-row]") === link.closest("[data-row]")) === i);
    const now = rows.findIndex((link) => link.closest("[data-row]")!.contains(document.activeElement));
    const next = rows[Math.max(0, Math.min(rows.length - 1, now < 0 ? 0 : now + by))];
    next?.focus();
    next?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
}

export function showHelp(): void {
    const row = ([key, what]: [string, string]) => [h("dt", null, key.split(" ").map((k) => h("kbd", null, k))), h("dd", null, what)];
    const dialog = h("dialog", { class: "help", "aria-labelledby": "help-title", close: () => dialog.remove() },
        h("form", { method: "dialog" },
            h("h2", { id: "help-title" }, "Keys"),
            ofPage.length ? [h("h3", null, "This page"), h("dl", null, ofPage.map(([k, w]) => row([k, w])))] : null,
            h("h3", null, "Everywhere"),
            h("dl", null, EVERYWHERE.map(([k, w]) => row([k, w])), row(["Enter", "open the row"])),
            h("h3", null, "Go to"),
            h("dl", { class: "two" }, PAGES.map(([, name, key]) => row([`g ${key}`, name]))),
            h("button", { class: "main" }, "Close")));
    document.body.appendChild(dialog);
    dialog.showModal();
}

function isTyping(target: EventTarget | null): boolean {
    const element = target as HTMLElement;
    return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !/^(checkbox|radio|button)$/.test((element as HTMLInputElement).type);
}

function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (isTyping(event.target)) {
        if (event.key === "Escape") (event.target as HTMLElement).blur();
        return;
    }
    if (Date.now() - afterG < 1500) {
        afterG = 0;
        const page = PAGES.find(([, , key]) => key === event.key);
        if (page) go(page[0]);
        return;
    }
    if (event.key === "g") {
        afterG = Date.now();
        return;
    }
    const found = [...ofPage, ...EVERYWHERE].find(([key]) => key === event.key);
    if (!found) return;
    event.preventDefault();
    found[2]();
}

export function setUpKeys(): void {
    document.addEventListener("keydown", onKey);
}
