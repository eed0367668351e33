#!/usr/bin/env python3
"""What would training on PLV's development half add? Asked, not shipped: the set states no licence.

  plv.py FILE      ../shared/gold/plover/plv.dev.jsonl

Logistic regression over the program's answer, its rule and the features that `code --explain` lists, five folds
(a sentence with all its pairs in one), pure Python, fixed seed. Rows: set, metric, value, n. Run in the repository root after `make`.
"""
import collections, json, math, random, subprocess, sys, zlib
from softmax import shares

FOLDS, EPOCHS = 5, 20
MERGE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}


def answers(rows):
    docs = []
    for r in rows:
        pair = {side: {k: r[side][k] for k in ("start", "end")} for side in ("source", "target") if r[side]["start"] is not None}
        docs.append({"id": r["id"], "text": r["text"], "pairs": [{"id": "p", **pair}]})
    out = subprocess.run(["build/tabard", "code", "--format", "jsonl", "--explain", "--kinds", "relation", "-"],
                         input="\n".join(map(json.dumps, docs)) + "\n", capture_output=True, text=True).stdout
    return {a["doc"]: a for a in map(json.loads, out.splitlines())}


def features(a):
    root = MERGE.get(a.get("type"), a.get("type"))
    words = (a.get("explain") or "").split()
    return ["bias", "root=%s" % root, "rule=%s" % a.get("rule"), "file=%s" % (a.get("rule") or "").split(":")[0],
            "sure=%s=%.1f" % (root, a.get("score") or 0), *words]


def train(rows):
    classes = sorted({g for _, g in rows})
    seen = collections.Counter(f for fs, _ in rows for f in set(fs))
    w, g2 = {c: collections.defaultdict(float) for c in classes}, {c: collections.defaultdict(lambda: 1.) for c in classes}
    rng, rows = random.Random(1), list(rows)
    for c in classes:
        w[c]["root=" + c] = 3.                  # it begins by believing the rules
    for epoch in range(EPOCHS):
        rng.shuffle(rows)
        for fs, gold in rows:
            fs = [f for f in fs if seen[f] > 1 and rng.random() > .3]
            for c, share in shares(w, fs).items():
                g = (c == gold) - share
                if abs(g) > .005:
                    for f in fs:
                        d = g - .003 * w[c][f]
                        g2[c][f] += d * d
                        w[c][f] += .15 * d / math.sqrt(g2[c][f])
    return w


def macro(pairs):
    classes = {x for p in pairs for x in p}
    def f1(c):
        both = sum(g == p == c for g, p in pairs)
        return 2 * both / (sum(g == c for g, _ in pairs) + sum(p == c for _, p in pairs))
    return sum(map(f1, classes)) / len(classes)


def main(path):
    gold = [json.loads(line) for line in open(path)]
    got = answers(gold)
    rows = [(features(got.get(r["id"], {})), r["gold_root"]) for r in gold]
    folds = [zlib.crc32(r["text"].encode()) % FOLDS for r in gold]
    rules, trained = [], []
    for fold in range(FOLDS):
        here = [i for i, f in enumerate(folds) if f == fold]
        w = train([rows[i] for i, f in enumerate(folds) if f != fold])
        for i in here:
            if gold[i]["stratum"] != "news":
                continue
            root = got.get(gold[i]["id"], {}).get("type")
            rules.append((rows[i][1], MERGE.get(root, root)))
            trained.append((rows[i][1], max(w, key=lambda c: sum(w[c].get(f, 0) for f in rows[i][0]))))
    for name, pairs in (("rules", rules), ("trained", trained)):
        print("plv.dev.news.cross\troot.macro_f1.%s\t%.4f\t%d" % (name, macro(pairs), len(pairs)))
        print("plv.dev.news.cross\troot.accuracy.%s\t%.4f\t%d" % (name, sum(g == p for g, p in pairs) / len(pairs), len(pairs)))


if __name__ == "__main__":
    main(sys.argv[1])
