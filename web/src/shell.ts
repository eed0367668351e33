/* What stays while pages change: navigation, search, light or dark. */
import { byId, fill, h } from "./dom";
import { address, go, here, type Route } from "./route";
import { showHelp } from "./keys";

/* group, then path, name and the letter that follows g */
const NAVIGATION: [string, [string, string, string][]][] = [
    ["Record", [["/", "Desk", "d"], ["/claims", "Claims", "c"], ["/events", "Events", "e"], ["/map", "Map", "m"]]],
    ["Who", [["/dyads", "Dyads", "y"], ["/actors", "Actors", "a"], ["/network", "Network", "n"], ["/roles", "Roles", "o"]]],
    ["What was said", [["/promises", "Promises", "p"], ["/goals", "Goals", "g"], ["/figures", "Figures", "f"],
        ["/projects", "Projects", "j"], ["/assessments", "Assessments", "s"], ["/recognition", "Recognition", "i"]]],
    ["Check", [["/review", "Review", "r"], ["/sources", "Sources", "u"], ["/reports", "Reports", "t"]]],
];

export const PAGES = NAVIGATION.flatMap(([, pages]) => pages);

export function setUpShell(): void {
    fill(byId("nav"), NAVIGATION.map(([group, pages]) => [
        h("h2", null, group),
        h("ul", null, pages.map(([path, name]) => h("li", null, h("a", { href: path }, name)))),
    ]));
    byId("menu").addEventListener("click", () => openMenu(byId("menu").getAttribute("aria-expanded") !== "true"));
    byId("theme").addEventListener("click", changeTheme);
    byId("keys").addEventListener("click", showHelp);
    byId("search").addEventListener("submit", search);
    setTheme(localStorage.getItem("theme"));
}

function openMenu(open: boolean): void {
    byId("menu").setAttribute("aria-expanded", String(open));
    byId("nav").classList.toggle("open", open);
}

/* a search keeps the other filters of the claims page */
function search(event: Event): void {
    event.preventDefault();
    const route = here();
    const query = route.path === "/claims" ? new URLSearchParams(route.query) : new URLSearchParams();
    const text = byId<HTMLInputElement>("q").value.trim();
    query.delete("offset");
    if (text) query.set("text", text);
    else query.delete("text");
    go(address("/claims", query));
}

export function showWhere(route: Route): void {
    openMenu(false);
    for (const link of byId("nav").querySelectorAll("a")) {
        const path = link.getAttribute("href")!;
        const isHere = route.path === path || (path !== "/" && route.path.startsWith(path.replace(/s$/, "") + "/"));
        if (isHere) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
    }
    const q = byId<HTMLInputElement>("q");
    if (document.activeElement !== q) q.value = route.query.get("text") ?? "";
}

/* null: as the system has it */
function setTheme(theme: string | null): void {
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
}

export function changeTheme(): void {
    const isDark = document.documentElement.dataset.theme
        ? document.documentElement.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
    const theme = isDark ? "light" : "dark";
    localStorage.setItem("theme", theme);
    setTheme(theme);
    dispatchEvent(new Event("themechange"));
}
