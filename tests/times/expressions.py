#!/usr/bin/env python3
"""Times as news writes them: expressions.py PROGRAM FILE.tsv FLOOR. Of each row the TIMEX3 value and type of the time that
meets the words, counted from the row's publication date; NONE: no time there. Prints an ok or a not ok line and what is wrong."""
import collections, json, subprocess, sys

program, path, floor = sys.argv[1:4]
rows = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8") if l[0] not in "#\n"]
docs = "".join(json.dumps({"id": str(i), "text": r[1], "date": r[0]}) + "\n" for i, r in enumerate(rows))
run = subprocess.run([program, "code", "--kinds", "time", "--format", "jsonl", "-"], input=docs, capture_output=True, text=True)
found = collections.defaultdict(list)
for l in run.stdout.splitlines():
    found[int(json.loads(l)["doc"])].append(json.loads(l))


def got(i, r):
    at = r[1].index(r[2])
    common = lambda c: min(c["span"]["end"], at + len(r[2])) - max(c["span"]["start"], at)
    here = [c for c in found[i] if common(c) > 0]
    best = max(here, key=common, default=None)
    return ("NONE", "-") if not best else (best["value"], "-" if r[4] == "-" else best["type"])


right = 0
for i, r in enumerate(rows):
    value, kind = got(i, r)
    ok = value == r[3] and (value == "NONE" or kind == r[4])
    right += ok
    if not ok:
        print("# %r in %s: %s %s, not %s %s" % (r[2], r[1], value, kind, r[3], r[4]))
print("%s times: %d of %d, at least %s" % ("ok" if right >= int(floor) else "not ok", right, len(rows), floor))
