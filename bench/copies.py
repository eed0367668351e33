#!/usr/bin/env python3
"""Copies of real articles: cut, edited as an outlet would, and none at all. copies.py TABARD CORPUS.jsonl.xz [n]

Takes n articles of a corpus (every k-th of those with 60 words or more), makes of each the first and the last half, the
first quarter, and an edited version (new dateline, one word in twelve replaced, dropped or doubled, some sentences left
out), adds all to a record under other outlets, and asks which are linked to the article that they come from. False
matches: pairs among the n articles themselves, which were written as different stories, that are linked."""
import json, lzma, os, random, re, sqlite3, subprocess, sys, tempfile

tabard, corpus = sys.argv[1], sys.argv[2]
n = int(sys.argv[3]) if len(sys.argv) > 3 else 500
rng = random.Random(1)


def edited(text):
    sentences = re.split(r"(?<=[.!?])\s+", text)
    kept = [s for i, s in enumerate(sentences) if i < 2 or rng.random() > .15]
    out = []
    for w in " ".join(kept).split():
        r = rng.random()
        if r < 1 / 36:
            continue
        out.append(w if r > 1 / 12 else w + " again" if r > 1 / 18 else "so-called " + w)
    return "By our staff -- " + " ".join(out)


ways = {"first half": lambda t: " ".join(t.split()[:len(t.split()) // 2]), "last half": lambda t: " ".join(t.split()[len(t.split()) // 2:]),
        "first quarter": lambda t: " ".join(t.split()[:len(t.split()) // 4]), "edited": edited}
with lzma.open(corpus, "rt") as f:
    texts = [d["text"] for d in map(json.loads, f) if len(d["text"].split()) >= 60 and not d.get("dup_of")]
step = max(1, len(texts) // n)
texts = texts[::step][:n]
with tempfile.TemporaryDirectory() as folder:
    db, path = os.path.join(folder, "c.db"), os.path.join(folder, "in.jsonl")
    with open(path, "w") as out:
        for i, t in enumerate(texts):
            put = lambda way, text: out.write(json.dumps({"id": "%d %s" % (i, way), "source": way, "text": text}, ensure_ascii=False) + "\n")
            put("article", t)
            for way, make in ways.items():
                put(way, make(t))
    subprocess.run([tabard, "add", "-q", "--fast", "-d", db, path], check=True)
    links = {tuple(sorted(r)) for r in sqlite3.connect(db).execute(
        "SELECT d.doc, e.doc FROM copies c JOIN documents d ON d.id = c.document JOIN documents e ON e.id = c.earlier")}
for way in ways:
    long = [i for i, t in enumerate(texts) if len(ways[way](t).split()) >= 30 or way != "first quarter"]
    hit = sum(tuple(sorted(("%d article" % i, "%d %s" % (i, way)))) in links for i in long)
    print("%-14s %5d of %5d found  %.4f" % (way, hit, len(long), hit / len(long)))
false = sum(a.endswith("article") and b.endswith("article") for a, b in links)
pairs = len(texts) * (len(texts) - 1) // 2
print("%-14s %5d of %d pairs  %.2f in 10,000" % ("false matches", false, pairs, 1e4 * false / pairs))
