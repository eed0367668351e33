/* Elements without markup: every string becomes a text node, so no text of a report can become an element. */

export type Child = Node | string | number | null | undefined | false | Child[];
type Handler = (event: any) => void;
export type Props = { [name: string]: string | number | boolean | null | undefined | Handler };

/* attributes that take an address; anything but a path, http or https is left out */
const ADDRESSES = new Set(["href", "src", "action", "xlink:href"]);
const FORBIDDEN = /^(on|style$|srcdoc$|innerhtml$)/i;

export function safeAddress(address: string): string | null {
    if (address.startsWith("/") && !address.startsWith("//")) return address;
    if (address.startsWith("#") || address.startsWith("?")) return address;
    return /^https?:\/\//i.test(address) ? address : null;
}

function setProp(element: Element, name: string, value: Props[string]): void {
    if (value === null || value === undefined || value === false) return;
    if (typeof value === "function") {
        element.addEventListener(name, value);
        return;
    }
    if (FORBIDDEN.test(name)) throw new Error(`attribute '${name}' is not for here`);
    const text = value === true ? "" : String(value);
    const safe = ADDRESSES.has(name) ? safeAddress(text) : text;
    if (safe !== null) element.setAttribute(name, safe);
}

export function add(element: Node, children: Child[]): void {
    for (const child of children) {
        if (child === null || child === undefined || child === false) continue;
        if (Array.isArray(child)) add(element, child);
        else element.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
    }
}

export function h<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    props: Props | null = null,
    ...children: Child[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(props ?? {})) setProp(element, name, value);
    add(element, children);
    return element;
}

export function svg(tag: string, props: Props | null = null, ...children: Child[]): SVGElement {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(props ?? {})) setProp(element, name, value);
    add(element, children);
    return element;
}

export function fill(element: Element, ...children: Child[]): void {
    element.replaceChildren();
    add(element, children);
}

export const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/* says something to everyone: shown for a moment, read out by a screen reader */
let hush = 0;
export function say(sentence: string, isError = false): void {
    const status = byId("status");
    status.className = isError ? "shown error" : "shown";
    status.textContent = sentence;
    clearTimeout(hush);
    hush = window.setTimeout(() => (status.className = ""), isError ? 8000 : 3500);
}

/* the colour a custom property stands for now, for canvas and pictures */
export function colour(name: string): string {
    const probe = h("span", { hidden: true });
    probe.style.color = `var(--${name})`;
    document.body.appendChild(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
}
