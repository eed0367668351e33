#!/usr/bin/env bash
# Codes of phrases on a day (tests/actors/phrases.tsv), and of mentions that need their document (documents.tsv); both sides of an event (sentences.tsv, sides.tsv),
# the names of those who suffer it (victims.tsv).
t=${TABARD:-build/tabard}
here=$(cd "$(dirname "$0")/../actors" && pwd)
python3 - "$t" "$here" <<'END'
import json, subprocess, sys
tabard, here = sys.argv[1:]
rows = lambda name: [l.rstrip("\n").split("\t") for l in open(here + "/" + name, encoding="utf-8") if l.strip() and l[0] != "#"]
def code(documents, kind):
    text = "".join(json.dumps({"id": str(i), "date": None if d == "-" else d, "text": t}) + "\n" for i, (d, t) in enumerate(documents))
    done = subprocess.run([tabard, "code", "-q", "--format", "jsonl", "--kinds", kind, "-"], input=text.encode(), capture_output=True)
    found = {}
    for line in done.stdout.decode().splitlines():
        claim = json.loads(line)
        found.setdefault(int(claim["doc"]), []).append(claim)
    return found
def tell(name, wrong, n):
    for w in wrong:
        print("# " + w)
    print("%s %s (%d of %d)" % ("not ok" if wrong or not n else "ok", name, n - len(wrong), n))
phrases = rows("phrases.tsv")
events = code([(d, p + " accused the mayor on Monday.") for d, p, _ in phrases], "event")
got = [",".join(sorted(a["code"] or "" for a in events.get(i, [{"source": []}])[0]["source"])) for i in range(len(phrases))]
tell("codes of phrases", ["%s: %s, not %s" % (p, g, c) for (_, p, c), g in zip(phrases, got) if g != c], len(phrases))
documents = rows("documents.tsv")
texts = sorted({(d, t) for d, t, *_ in documents})
actors = code(texts, "actor")
wrong = []
for d, t, mention, n, field, want in documents:
    same = [a for a in actors.get(texts.index((d, t)), []) if a["span"]["text"] == mention]
    got = str(same[int(n)].get(field) or "-") if int(n) < len(same) else "no mention"
    if got != want:
        wrong.append("%s | %s %s of '%s': %s, not %s" % (t, field, n, mention, got, want))
tell("mentions in documents", wrong, len(documents))
sentences = [(r + [""] * 5)[:5] for r in rows("sentences.tsv") + rows("sides.tsv")]
events = code([(d, t) for d, t, *_ in sentences], "event")
pair = lambda e: tuple(",".join(sorted(a["code"] or "" for a in e[side])) for side in ("source", "target"))
found = [[pair(e) for e in events.get(i, [])] for i in range(len(sentences))]
wrong = ["%s | %s" % (t, found[i]) for i, (d, t, s, g, miss) in enumerate(sentences) if not miss and (s, g) not in found[i]]
wrong += ["%s | no miss any more: drop the mark" % t for i, (d, t, s, g, miss) in enumerate(sentences) if miss and (s, g) in found[i]]
tell("who did it to whom", wrong, len(sentences))
victims = rows("victims.tsv")
events = code([("2024-03-12", t) for t, _ in victims], "event")
named = [[";".join(sorted(a["name"] for a in e["target"])) for e in events.get(i, []) if e["quad"] == 4] for i in range(len(victims))]
wrong = ["%s | %s" % (t, named[i]) for i, (t, names) in enumerate(victims) if (named[i] if names == "-" else names not in named[i])]
tell("who suffered it, by name", wrong, len(victims))
END
