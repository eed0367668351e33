/* Spans count code points, JavaScript counts UTF-16 units: cuts of a text at code points, and its pieces by span. */

export type Mark = { start: number; end: number; role: string; id: string };
export type Piece = { text: string; marks: Mark[] };

/* units[i]: where code point i begins; one entry more for the end. null: no character needs two units */
export function unitsOf(text: string): Uint32Array | null {
    if (!/[\ud800-\udfff]/.test(text)) return null;
    const units: number[] = [];
    for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) units.push(i);
    units.push(text.length);
    return Uint32Array.from(units);
}

export function cutter(text: string): (start: number, end: number) => string {
    const units = unitsOf(text);
    if (!units) return (start, end) => text.slice(start, end);
    const last = units.length - 1;
    const at = (i: number): number => units[Math.max(0, Math.min(i, last))]!;
    return (start, end) => text.slice(at(start), at(end));
}

export const pointsIn = (text: string): number => (unitsOf(text)?.length ?? text.length + 1) - 1;

/* `text` begins at code point `base` of the document; marks may nest and overlap. Every piece knows the marks over it,
   shortest first: that one gives the colour, the others a line below. */
export function pieces(text: string, base: number, marks: Mark[]): Piece[] {
    const end = base + pointsIn(text);
    const inside = marks
        .map((m) => ({ ...m, start: Math.max(m.start, base), end: Math.min(m.end, end) }))
        .filter((m) => m.start < m.end);
    const edges = [...new Set([base, end, ...inside.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
    const cut = cutter(text);
    const out: Piece[] = [];
    for (let i = 0; i + 1 < edges.length; i++) {
        const [a, b] = [edges[i]!, edges[i + 1]!];
        const over = inside.filter((m) => m.start <= a && b <= m.end);
        over.sort((x, y) => x.end - x.start - (y.end - y.start));
        out.push({ text: cut(a - base, b - base), marks: over });
    }
    return out;
}

/* characters that turn the direction of writing or cannot be seen: a reader should know that they are there */
export const hiddenMarks = (text: string): number =>
    (text.match(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g) ?? []).length;
