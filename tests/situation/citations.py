#!/usr/bin/env python3
"""In-text citations: citations.py PROGRAM FILE.tsv FLOOR. Of each sentence the works cited, surnames and year of each; `-`: none.
Columns: sentence, works as `Name;Name|year`, parted by ` ++ `. Prints ok and not ok lines."""
import collections, json, subprocess, sys

program, path, floor = sys.argv[1:4]
rows = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8") if l[0] not in "#\n"]
docs = "".join(json.dumps({"id": str(i), "text": r[0]}) + "\n" for i, r in enumerate(rows))
run = subprocess.run([program, "code", "--kinds", "citation", "--format", "jsonl", "-"], input=docs, capture_output=True, text=True)
found = collections.defaultdict(list)
for l in run.stdout.splitlines():
    c = json.loads(l)
    found[c["doc"]].append("%s|%s" % (";".join(c["names"]), c["year"] or ""))
right = 0
for i, (text, works) in enumerate(rows):
    want = [] if works == "-" else works.split(" ++ ")
    right += sorted(found[str(i)]) == sorted(want)
    if sorted(found[str(i)]) != sorted(want):
        print("# %s: %s" % (text, found[str(i)]))
print("%s citations: %d of %d, at least %s" % ("ok" if right >= int(floor) else "not ok", right, len(rows), floor))
