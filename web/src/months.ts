/* Months of a record as bars: none left out, and not more of them than a picture can show. */
import type { Row } from "./data";

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const named = (index: number): string => `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;

/* every month between the first and the last has a bar, empty ones too; from 15 years on a bar is a year */
export function evenly(months: Row[]): { step: number; bars: Row[] } {
    if (!months.length) return { step: 1, bars: [] };
    const [first, last] = [indexOf(months[0]!.month), indexOf(months.at(-1)!.month)];
    const step = last - first > 180 ? 12 : 1;
    const start = first - (first % step);
    const bars: Row[] = [];
    for (let i = start; i <= last; i += step) bars.push({ month: named(i), events: 0, reports: 0, quads: [0, 0, 0, 0] });
    for (const m of months) {
        const bar = bars[Math.floor((indexOf(m.month) - start) / step)]!;
        bar.events += m.events ?? 0;
        bar.reports += m.reports ?? 0;
        (m.quads ?? []).forEach((n: number, q: number) => (bar.quads[q] += n));
    }
    return { step, bars };
}

/* Reports tell of old wars too, and of plans: the picture holds the months in which was reported, unless that leaves out
   much; then the shortest stretch with nine tenths of the events, where the rest would make it more than twice as long. */
export function withoutLongTail(months: Row[]): Row[] {
    const isReported = months.map((m) => m.reports > 0);
    const [from, to] = [isReported.indexOf(true), isReported.lastIndexOf(true)];
    const all = eventsOf(months);
    if (from >= 0 && eventsOf(months.slice(from, to + 1)) > all * 0.75) return months.slice(from, to + 1);
    const short = shortest(months, all * 0.9);
    return spanOf(short) * 2 < spanOf(months) ? short : months;
}

const eventsOf = (list: Row[]): number => list.reduce((n, m) => n + m.events, 0);
const spanOf = (list: Row[]): number => (list.length ? indexOf(list.at(-1)!.month) - indexOf(list[0]!.month) + 1 : 0);

/* two ends that walk forward: every stretch that holds so many events and loses them with its first month */
function shortest(months: Row[], wanted: number): Row[] {
    let best = months;
    for (let first = 0, next = 0, sum = 0; next < months.length; ) {
        sum += months[next++]!.events;
        while (sum - months[first]!.events >= wanted) sum -= months[first++]!.events;
        const stretch = months.slice(first, next);
        if (sum >= wanted && spanOf(stretch) < spanOf(best)) best = stretch;
    }
    return best;
}

/* months or, over more than 15 years, years: the mean of a direction weighs its months by their events */
export function meansOf(months: Row[], side: string): { month: string; n: number; mean: number }[] {
    if (!months.length) return [];
    const isLong = indexOf(months.at(-1)!.month) - indexOf(months[0]!.month) > 180;
    const sums = new Map<string, { n: number; sum: number }>();
    for (const m of months) {
        const mean = m[`${side}_goldstein`];
        if (typeof mean !== "number" || !m[side]) continue;
        const key = isLong ? `${m.month.slice(0, 4)}-07` : m.month;
        const s = sums.get(key) ?? { n: 0, sum: 0 };
        sums.set(key, { n: s.n + m[side], sum: s.sum + mean * m[side] });
    }
    return [...sums].map(([month, s]) => ({ month, n: s.n, mean: s.sum / s.n }));
}
