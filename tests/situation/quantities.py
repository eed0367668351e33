#!/usr/bin/env python3
"""Numbers as news writes them: quantities.py PROGRAM FILE.tsv FLOOR. Of each row the value with its bounds, unit, hedge, what is
measured and who says so, all of it right or the row is wrong; `NONE`: no figure. Prints ok and not ok lines."""
import collections, json, subprocess, sys

program, path, floor = sys.argv[1:4]
rows = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8") if l[0] not in "#\n"]
docs = "".join(json.dumps({"id": str(i), "text": r[0], "date": "2024-06-03"}) + "\n" for i, r in enumerate(rows))
run = subprocess.run([program, "code", "--kinds", "figure", "--format", "jsonl", "-"], input=docs, capture_output=True, text=True)
found = collections.defaultdict(list)
for l in run.stdout.splitlines():
    found[int(json.loads(l)["doc"])].append(json.loads(l))
near = lambda x, y: (x is None) == (y is None) and (x is None or abs(x - y) <= .006 * max(1e-9, abs(y)))
bound = lambda s: None if s == "-" else float(s)


def wrong(i, r):
    at = r[0].index(r[1])
    here = [c for c in found[i] if c["value"]["start"] < at + len(r[1]) and c["value"]["end"] > at]
    if r[2] == "NONE":
        return ["a figure"] if here else []
    if not here:
        return ["missed"]
    c = max(here, key=lambda c: min(c["value"]["end"], at + len(r[1])) - max(c["value"]["start"], at))
    low, high, soft = bound(r[2]), bound(r[3]), r[5] in ("approx", "vague", "<=~")
    values = near(c["low"], low) and near(c["high"], high)
    if r[5] == "approx":
        values = c["low"] and c["high"] and c["low"] <= high * 1.005 and c["high"] >= low * .995 and c["high"] - c["low"] <= max(.2 * high, high - low) * 1.3
    if r[5] == "vague":
        values = c["low"] and low / 2 <= c["low"] <= 2 * low
    if r[5] == "<=~":
        values = (c["low"] is None or c["low"] < high) and near(c["high"], high)
    said = " ".join(a["name"] or "" for a in c["asserters"] if a["by"] != "author").lower()
    of = " ".join((c[k] or {}).get("text", "") for k in ("measures", "population")).lower()
    return [w for w, ok in (("value %s %s" % (c["low"], c["high"]), values), ("unit " + str(c["unit"]), c["unit"] == r[4]), ("approx", c["approx"] == soft or r[5] == "<=~"),
                            ("measures '%s'" % of, r[6] == "-" or r[6] in of), ("asserter '%s'" % said, not said if r[7] == "author" else r[7] in said)) if not ok]


right = 0
for i, r in enumerate(rows):
    w = wrong(i, r)
    right += not w
    if w:
        print("# %r in %s: %s" % (r[1], r[0], ", ".join(w)))
print("%s quantities: %d of %d, at least %s" % ("ok" if right >= int(floor) else "not ok", right, len(rows), floor))
