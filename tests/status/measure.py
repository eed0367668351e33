#!/usr/bin/env python3
"""Statuses of the traps: measure.py TABARD [TRAPS.tsv]. A row is right if the status asked for the trigger is one of those
allowed; serious if the row forbids `actual` and the answer, or an event printed over the trigger, says `actual`.
Prints: rows, right, serious, wrong controls; --errors lists the rows; --odd / --even measures every other row alone.
"""
import json, os, re, subprocess, sys

args = [a for a in sys.argv[1:] if not a.startswith("--")]
path = args[1] if len(args) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "traps.tsv")
rows = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8") if l.strip() and l[0] != "#"]
half = 1 if "--odd" in sys.argv else 0 if "--even" in sys.argv else None
rows = [r for i, r in enumerate(rows, 1) if half is None or i % 2 == half]
docs, spans = [], []
for i, (_, _, trigger, text) in enumerate(rows):
    at = re.search(r"\b%s\b" % re.escape(trigger), text).span()
    spans.append(at)
    docs.append(json.dumps({"id": str(i), "text": text, "targets": [{"id": "t", "start": at[0], "end": at[1]}]}))
out = subprocess.run([args[0], "code", "-q", "--format", "jsonl", "--kinds", "event,factuality", "-"],
                     input="\n".join(docs) + "\n", capture_output=True, text=True, check=True).stdout
asked, events = {}, {}
for a in map(json.loads, out.splitlines()):
    if a["kind"] == "factuality":
        asked[int(a["doc"])] = a
    elif a["trigger"]["start"] < spans[int(a["doc"])][1] and a["trigger"]["end"] > spans[int(a["doc"])][0]:
        events.setdefault(int(a["doc"]), []).append(a)
right = serious = controls = 0
for i, (kind, allowed, trigger, text) in enumerate(rows):
    allowed, got = allowed.split("|"), asked.get(i, {}).get("status")
    printed = [e["status"] for e in events.get(i, [])]
    bad = "actual" not in allowed and "actual" in [got, *printed]
    good = got in allowed and not bad
    right, serious = right + good, serious + bad
    controls += allowed == ["actual"] and not good
    if "--errors" in sys.argv and not good:
        print("%s %s: '%s' %s%s, not %s | %s" % ("SERIOUS" if bad else "wrong", kind, trigger, got, " (event %s)" % ",".join(printed) if printed else "",
                                                 "|".join(allowed), text))
print("rows %d right %d serious %d controls_wrong %d" % (len(rows), right, serious, controls))
