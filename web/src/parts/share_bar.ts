/* A share of two parts as a bar; its words are read out and shown under the pointer. */
import { h, svg, type Child } from "../dom";
import { percent } from "../words";

export function shareBar(part: number | null, one: string, other: string): Child {
    if (part === null) return h("span", { class: "none" }, "–");
    const name = `${one} ${percent(part)}, ${other} ${percent(1 - part)}`;
    return h("span", { class: "share", title: name },
        svg("svg", { viewBox: "0 0 60 8", width: 60, height: 8, "aria-hidden": "true" },
            svg("rect", { x: 0, y: 0, width: 60, height: 8, rx: 2, class: "rest" }), svg("rect", { x: 0, y: 0, width: (60 * part).toFixed(1), height: 8, rx: 2 })),
        h("span", { class: "num" }, percent(part)), h("span", { class: "sr" }, ` ${name}`));
}
