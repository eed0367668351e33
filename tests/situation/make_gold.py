#!/usr/bin/env python3
"""NAME.marks -> NAME.gold.jsonl: `kind|words|field=value|...` a line, in the order of the text of NAME.txt.

The words are looked up from the last line's place on (`^` before them: from the start), so that a mark
never holds an offset by hand. `document` has no words."""
import json, sys

for path in sys.argv[1:]:
    stem = path[:-len(".marks")]
    text, at, n = open(stem + ".txt", encoding="utf-8").read(), {}, {}
    with open(stem + ".gold.jsonl", "w", encoding="utf-8") as out:
        for line in open(path, encoding="utf-8"):
            line = line.rstrip("\n")
            if not line or line[0] == "#":
                continue
            kind, words, *fields = line.split("|")
            item = {"id": "%s%d" % (kind[:3], n.setdefault(kind, 0)), "kind": kind}
            n[kind] += 1
            if words:
                s = text.find(words.lstrip("^"), 0 if words[0] == "^" else at.get(kind, 0))
                if s < 0:       # out of order
                    s = text.find(words)
                if s < 0:
                    sys.exit("%s: %s: not found after %d: %s" % (path, kind, at.get(kind, 0), words))
                words = words.lstrip("^")
                at[kind] = s + 1
                item.update(span=[s, s + len(words)], text=words)
            for f in fields:
                k, v = f.split("=", 1)
                item[k] = float(v) if k == "value" and kind == "quantity" else v.replace("/or/", "|")
            out.write(json.dumps(item, ensure_ascii=False) + "\n")
