#!/usr/bin/env python3
"""Articles with what an analyst would record, against what the program records: measure.py PROGRAM FLOORS NAME.gold.jsonl...

Gold: a JSON object a line, `kind`, `span` [start, end] in code points of NAME.txt, `text`, and fields; made by
make_gold.py from NAME.marks. A claim and an item of a kind match if they share half of the shorter one, best pairs first.
FLOORS: `kind recall precision` a line, over all articles together; `all` is their sum; `serious` the number of acts
that a text wants, promises, denies or judges and that are printed as having happened. Prints ok and not ok lines."""
import collections, json, subprocess, sys

KIND = {"threat": "commitment", "demand": "commitment", "quantity": "figure", "quote": "attribution", "timex": "time"}
KINDS = "event goal commitment figure role project assessment reference citation attribution".split()
PLACE = {"event": "trigger", "figure": "value", "project": "name", "attribution": "content"}
OPEN = {"planned", "promised", "requested", "threatened", "hypothetical", "possible"}


def place(c):
    s = c.get(PLACE.get(c["kind"], "")) or c["span"]
    s = s[0] if isinstance(s, list) else s
    return s["start"], s["end"]


def shared(a, b):
    n = min(a[1], b[1]) - max(a[0], b[0])
    return n + n / (max(a[1], b[1]) - min(a[0], b[0])) if n > 0 and 2 * n >= min(a[1] - a[0], b[1] - b[0]) else 0


def pairs(have, want):
    every = sorted(((max(shared(place(c), g["span"]), 0 if c["kind"] == "event" else shared((c["span"]["start"], c["span"]["end"]), g["span"])), -i, -j)
                    for i, c in enumerate(have) for j, g in enumerate(want)), reverse=True)
    left, right, out = set(), set(), []
    for n, i, j in every:
        if n and i not in left and j not in right:
            left.add(i), right.add(j), out.append((-i, -j))
    return out


def optional(g):
    return g["kind"] == "event" and g.get("cls", "").startswith("(")


def names(a):
    return [w.lower() for x in a or [] if isinstance(x, dict) for w in (x.get("name") or "").split() + (x.get("span") or {}).get("text", "").split()]


def detail(c, g):
    """Of a matched pair: is the field that matters most right? None: nothing to compare."""
    k = c["kind"]
    if k == "goal":
        return bool(set(g["holder"].lower().split()) & set(names(c["holder"])))
    if k == "commitment":
        form = {"pledge(negative)": "negative_pledge"}.get(g.get("kind2"), g.get("kind2") or g["kind"])
        return c["form"] == form
    if k == "figure":
        low, high = (None if "<" in g.get("bound", "") else g["value"]), (None if ">" in g.get("bound", "") else g["value"])
        near = lambda x, y: (x is None) == (y is None) and (x is None or abs(x - y) <= .21 * max(1, abs(y)) if g.get("approx") else x is None or abs(x - y) <= .006 * max(1, abs(y)))
        return near(c["low"], low) and near(c["high"], high)
    if k == "project":
        return c["phase"] == {"hypothetical": "planned"}.get(g["status"], g["status"])
    if k == "assessment":
        return {"flat": "same", "question": "turn"}.get(g["direction"], g["direction"]) == c["direction"]
    if k == "citation":
        return c["state"] == g["status"].replace("missing_from_list", "missing")
    if k == "role":
        return bool(set(g["person"].lower().split()) & set(names([c.get("person"), c.get("holder")])))
    return None


def serious(events, gold):
    sure = [g["span"] for g in gold if g["kind"] == "event" and g["factuality"] in ("actual", "reported")]
    bad = []
    for c in events:
        t = place(c)
        inside = lambda s: 2 * (min(t[1], s[1]) - max(t[0], s[0])) > t[1] - t[0]
        not_so = any(g["kind"] == "event" and g["factuality"] in ("negated", "denied", "hypothetical") and inside(g["span"]) for g in gold)
        if c["status"] != "actual" or (any(inside(s) for s in sure) and not not_so):
            continue
        for g in gold:
            s = g.get("span")
            if g["kind"] in ("commitment", "threat", "demand") and g.get("content", "\0") in g["text"]:
                at = s[0] + g["text"].index(g["content"])
                s = [at, at + len(g["content"])]
            elif g["kind"] not in ("goal", "assessment") and not (g["kind"] == "event" and g["factuality"] in ("negated", "denied", "hypothetical")):
                continue
            if inside(s):
                bad.append((c["trigger"]["text"], g["text"]))
                break
    return bad


def main(program, floors, *paths):
    total, right, bad, wrong = collections.Counter(), collections.Counter(), [], []
    for path in paths:
        text = open(path[:-len(".gold.jsonl")] + ".txt", encoding="utf-8").read() if not path.startswith("/dev/") else ""
        gold = [json.loads(l) for l in open(path, encoding="utf-8")]
        head = next(g for g in gold if g["kind"] == "document")
        for g in gold:
            if "span" in g and text[g["span"][0]:g["span"][1]] != g["text"]:
                sys.exit("%s: %s: the span does not give the text" % (path, g["id"]))
        doc = {"id": "a", "text": text, "date": head["date"], "author": head.get("author")}
        run = subprocess.run([program, "code", "--kinds", ",".join(KINDS), "--format", "jsonl", "-"], input=json.dumps(doc), capture_output=True, text=True)
        claims = [json.loads(l) for l in run.stdout.splitlines()]
        bad += serious([c for c in claims if c["kind"] == "event" and c["type"]], gold)
        for kind in KINDS:
            want = [g for g in gold if KIND.get(g["kind"], g["kind"]) == kind]
            have = [c for c in claims if c["kind"] == kind and (kind != "event" or c["type"])]
            if kind == "attribution":   # quotes only are marked
                have = [c for c in have if any(q in s["text"] for s in c["content"] for q in '"\u201c')]
            found = pairs(have, want)
            extra = [c for i, c in enumerate(have) if i not in {i for i, _ in found}]
            if kind == "event":
                acts = [g["span"] for g in gold if g["kind"] in ("commitment", "threat", "demand")]
                extra = [c for c in extra if c["status"] not in OPEN or not any(shared(place(c), a) for a in acts)]
            hit = sum(not optional(want[j]) for _, j in found)
            total[kind, "hit"] += hit
            total[kind, "gold"] += sum(not optional(g) for g in want)
            total[kind, "said"] += hit + len(extra)
            for i, j in found:
                d = detail(have[i], want[j])
                right[kind, "n"] += d is not None
                right[kind, "right"] += bool(d)
                if d is False:
                    wrong.append("%s %r: %s" % (kind, want[j]["text"], have[i].get("form") or have[i].get("phase") or have[i].get("direction") or (have[i].get("low"), have[i].get("high"))))
            wrong += ["missed %s %r" % (kind, g["text"]) for j, g in enumerate(want) if j not in {j for _, j in found} and not optional(g)]
            wrong += ["false %s %r" % (kind, c["span"]["text"]) for c in extra]
    for k in ("hit", "gold", "said"):
        total["all", k] = sum(total[kind, k] for kind in KINDS)
    for k in ("n", "right"):
        right["all", k] = sum(right[kind, k] for kind in KINDS)
    for line in open(floors, encoding="utf-8"):
        if line[0] == "#" or not line.strip():
            continue
        kind, *least = line.split()
        if kind == "serious":
            print("%s serious errors: %d, at most %s %s" % ("ok" if len(bad) <= int(least[0]) else "not ok", len(bad), least[0], bad))
            continue
        r, p = total[kind, "hit"] / max(1, total[kind, "gold"]), total[kind, "hit"] / max(1, total[kind, "said"])
        d = right[kind, "right"] / max(1, right[kind, "n"])
        good = r >= float(least[0]) and p >= float(least[1]) and (len(least) < 3 or d >= float(least[2]))
        print("%s %-12s recall %.2f precision %.2f detail %.2f (%d)" % ("ok" if good else "not ok", kind, r, p, d, total[kind, "gold"]))
    for w in wrong:
        print("# " + w)


main(*sys.argv[1:])
