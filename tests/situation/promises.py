#!/usr/bin/env python3
"""What a text says became of a promise: promises.py PROGRAM FILE.tsv FLOOR. Of each sentence the form and the state of its first
commitment. A state `kept` or `broken` that the text does not give is an error of its own, and none is allowed. Prints ok and not ok lines."""
import json, subprocess, sys

program, path, floor = sys.argv[1:4]
rows = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8") if l[0] not in "#\n"]
docs = "".join(json.dumps({"id": str(i), "text": s, "date": "2024-06-03"}) + "\n" for i, (s, _, _) in enumerate(rows))
run = subprocess.run([program, "code", "--kinds", "commitment", "--format", "jsonl", "-"], input=docs, capture_output=True, text=True)
found = {}
for l in run.stdout.splitlines():
    found.setdefault(json.loads(l)["doc"], []).append(json.loads(l))
right, false = 0, []
for i, (s, form, state) in enumerate(rows):
    have = [(c["form"], c["state"].replace("candidate_", "")) for c in found.get(str(i), [])]
    good = not have if form == "-" else any(h == (form, state) for h in have)
    right += good
    if any(h[1] in ("kept", "broken") for h in have) and state not in ("kept", "broken"):
        false.append(s)
    if not good:
        print("# %s: %s, expected %s %s" % (s, have, form, state))
print("%s promises: %d of %d, at least %s" % ("ok" if right >= int(floor) else "not ok", right, len(rows), floor))
print("%s no verdict of kept or broken that the text does not give: %s" % ("not ok" if false else "ok", false))
