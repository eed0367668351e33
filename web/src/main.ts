/* Draws the page that the address names: fetches the page's twin and its module side by side. */
import { fill, h, byId, type Child } from "./dom";
import { here, onRoute, type Route } from "./route";
import { load, Refusal } from "./data";
import { setUpShell, showWhere } from "./shell";
import { bind, setUpKeys } from "./keys";
import { count } from "./words";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/pages.css";
import "./styles/charts.css";
import "uplot/dist/uPlot.min.css";

export type Page = {
    title: string;
    content: Child;
    /* called when the page is in the document: pictures need to know how wide they may be */
    shown?: () => void;
};
export type Draw = (data: any, route: Route, parts: string[]) => Page | Promise<Page>;

const VIEWS = "promises figures projects goals roles assessments recognition reports dyads actors events";

/* path -> module; the parts of the path go to the page */
const ROUTES: [RegExp, () => Promise<{ default: Draw }>][] = [
    [/^\/$/, () => import("./pages/desk")],
    [/^\/claims$/, () => import("./pages/claims")],
    [/^\/claim\/(.+)$/, () => import("./pages/claim")],
    [/^\/document\/(.+)$/, () => import("./pages/document")],
    [/^\/review$/, () => import("./pages/review")],
    [/^\/event\/(.+)$/, () => import("./pages/event")],
    [/^\/dyad\/([^/]+)\/(.+)$/, () => import("./pages/dyad")],
    [/^\/actor\/(.+)$/, () => import("./pages/actor")],
    [/^\/map$/, () => import("./pages/map")],
    [/^\/network$/, () => import("./pages/network")],
    [/^\/sources$/, () => import("./pages/sources")],
    [new RegExp(`^/(${VIEWS.replaceAll(" ", "|")})$`), () => import("./pages/views")],
];

let running: AbortController | null = null;

async function draw(isNewPage: boolean): Promise<void> {
    running?.abort();
    const abort = (running = new AbortController());
    const route = here();
    bind([]);
    const main = byId("main");
    main.setAttribute("aria-busy", "true");
    try {
        const page = await make(route, abort.signal);
        if (abort.signal.aborted) return;
        show(main, page, isNewPage);
    } catch (error) {
        if (abort.signal.aborted) return;
        show(main, failure(error), isNewPage);
    }
    main.removeAttribute("aria-busy");
    showWhere(route);
}

async function make(route: Route, signal: AbortSignal): Promise<Page> {
    for (const [pattern, fetchModule] of ROUTES) {
        const match = pattern.exec(route.path);
        if (!match) continue;
        const [data, module] = await Promise.all([load<any>(route, showReading, signal), fetchModule()]);
        return module.default(data, route, match.slice(1));
    }
    throw new Refusal(404, "there is no such page");
}

/* the first answer for a great record whose index is not kept beside it takes seconds */
function showReading(claims: number, of: number): void {
    const main = byId("main");
    if (!main.querySelector(".reading"))
        fill(main, h("div", { class: "reading" }, h("h1", null, "Reading the record"), h("progress", { max: of || 1, "aria-label": "claims read" }), h("p", { class: "about num" }, "")));
    main.querySelector("progress")!.value = claims;
    main.querySelector(".reading p")!.textContent = `${count(claims)} of ${count(of)} claims. This is kept beside the record: the next start takes no time.`;
}

/* after a filter the focus stays where it was; a new page begins at its heading */
function show(main: HTMLElement, page: Page, isNewPage: boolean): void {
    const focused = document.activeElement?.id;
    const caret = document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionStart : null;
    document.title = page.title === "Desk" ? "tabard" : `${page.title} · tabard`;
    fill(main, page.content);
    page.shown?.();
    const again = focused && !isNewPage ? document.getElementById(focused) : null;
    if (again) {
        again.focus({ preventScroll: true });
        if (again instanceof HTMLInputElement && again.type === "text" && caret !== null) again.setSelectionRange(caret, caret);
    }
    if (!isNewPage) return;
    scrollTo(0, 0);
    const heading = main.querySelector<HTMLElement>("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
}

function failure(error: unknown): Page {
    const code = error instanceof Refusal ? error.code : 0;
    const sentence = error instanceof Error ? error.message : String(error);
    const title = code === 404 ? "Not found" : "That did not work";
    return {
        title,
        content: [
            h("h1", null, title),
            h("p", null, code ? `The server says: ${sentence}.` : `The program did not answer (${sentence}). Is it still running?`),
            h("p", null, h("a", { href: "/" }, "To the desk")),
        ],
    };
}

setUpShell();
setUpKeys();
onRoute((isNewPage) => void draw(isNewPage));
void draw(false);
