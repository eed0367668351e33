/* The address is the state: path and query say all that a page shows. */

export type Route = { path: string; query: URLSearchParams };

export function here(): Route {
    let path = location.pathname;
    try {
        path = decodeURIComponent(path);
    } catch {
        /* not UTF-8 behind its %: taken as it stands */
    }
    return { path, query: new URLSearchParams(location.search) };
}

const listeners: ((isNewPage: boolean) => void)[] = [];
export const onRoute = (f: (isNewPage: boolean) => void): void => void listeners.push(f);
let lastPath = location.pathname;

function announce(): void {
    const isNewPage = location.pathname !== lastPath;
    lastPath = location.pathname;
    for (const f of listeners) f(isNewPage);
}

/* the same address again, after the record changed */
export const redraw = announce;

export function go(address: string, replace = false): void {
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    announce();
}

addEventListener("popstate", announce);
document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest("a");
    if (!link || link.target || link.hasAttribute("download")) return;
    const to = new URL((link as HTMLAnchorElement).href?.toString() || link.getAttribute("href") || "", location.href);
    const isPage = to.origin === location.origin && !/\.(json|csv)$|\/original$/.test(to.pathname);
    if (!isPage || (to.hash && to.pathname === location.pathname && to.search === location.search)) return;
    event.preventDefault();
    go(to.pathname + to.search + to.hash);
});

/* Addresses. Values that are empty are left out, so that the same state has one address. */
type Changes = { [key: string]: string | number | null | undefined | (string | number)[] };

export function address(path: string, query: Changes | URLSearchParams = {}): string {
    const q = query instanceof URLSearchParams ? new URLSearchParams(query) : new URLSearchParams();
    if (!(query instanceof URLSearchParams)) change(q, query);
    const text = q.toString();
    const clean = path.split("/").map(encodeURIComponent).join("/");
    return text ? `${clean}?${text}` : clean;
}

function change(q: URLSearchParams, changes: Changes): void {
    for (const [key, value] of Object.entries(changes)) {
        q.delete(key);
        for (const v of Array.isArray(value) ? value : [value])
            if (v !== null && v !== undefined && v !== "") q.append(key, String(v));
    }
}

/* this page with some filters changed; a changed filter begins at the first row again */
export function withQuery(route: Route, changes: Changes): string {
    const q = new URLSearchParams(route.query);
    if (!("offset" in changes)) q.delete("offset");
    change(q, changes);
    return address(route.path, q);
}

export function toggled(route: Route, key: string, value: string): string {
    const values = route.query.getAll(key);
    const rest = values.filter((v) => v !== value);
    return withQuery(route, { [key]: rest.length < values.length ? rest : [...values, value] });
}

export const twin = (route: Route, ending: "json" | "csv"): string =>
    address((route.path === "/" ? "/desk" : route.path) + "." + ending, route.query);
