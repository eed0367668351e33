#!/usr/bin/env python3
"""What step a project took: projects.py PROGRAM FILE.tsv FLOOR. A step that was taken (status `actual`) where the text only talks of it,
wants it or tells it of something else is an error of its own, and none is allowed. Prints ok and not ok lines."""
import json, subprocess, sys

program, path, floor = sys.argv[1:4]
rows = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8") if l[0] not in "#\n"]
docs = "".join(json.dumps({"id": str(i), "text": s, "date": "2024-06-03"}) + "\n" for i, (s, _) in enumerate(rows))
run = subprocess.run([program, "code", "--kinds", "project", "--format", "jsonl", "-"], input=docs, capture_output=True, text=True)
found = {}
for l in run.stdout.splitlines():
    found.setdefault(json.loads(l)["doc"], []).append(json.loads(l))
right, false = 0, []
for i, (s, phase) in enumerate(rows):
    have = [c["phase"] or "?" for c in found.get(str(i), [])]
    right += (not have) if phase == "-" else phase in have
    if phase in ("-", "planned", "discussed") and any(c["status"] == "actual" and c["phase"] for c in found.get(str(i), [])):
        false.append(s)
    if phase not in (have or ["-"]):
        print("# %s: %s, expected %s" % (s, have, phase))
print("%s projects: %d of %d, at least %s" % ("ok" if right >= int(floor) else "not ok", right, len(rows), floor))
print("%s no step taken that the text does not tell: %s" % ("not ok" if false else "ok", false))
