#!/usr/bin/env python3
"""Train the two linear tie-breakers of the claim stage; weights are lines of text in data/lexicon.

  train.py pairs OUT            from the examples of our own frames (data/lexicon/events)
  train.py factuality OUT FILE  from sets that may be shipped (JSON lines: text, targets with token spans, factuality)

Needs build/tabard and a folder of compiled files without weights: tools/train/events/make.sh prepares it and
calls this. Features are what `code --explain` lists then. Plain stochastic gradients, fixed seed.
--fold K leaves out each line with number % 5 == K (for cross-validation).
"""
import argparse, collections, glob, json, math, random, re, subprocess, sys


def run(args, docs, kind):
    text = "\n".join(json.dumps(d) for d in docs) + "\n"
    r = subprocess.run([args.tabard, "code", "--data", args.data, "--format", "jsonl", "--explain", "--kinds", kind, "-"],
                       input=text, capture_output=True, text=True)
    return [json.loads(line) for line in r.stdout.splitlines()]


def plover_of():
    table = {}
    for line in open("data/codebook/plover_of_cameo.tsv"):
        if not line.startswith("#"):
            c = line.split("\t")
            table[c[0]] = c[1]
    return table


ENTRY = re.compile(r"^\S.*->\s*(\S+)")
EXAMPLE = re.compile(r"^\s+\+\s+(.*)")


def examples():
    """(sentence, source, target, root) of every good example of an entry with a code"""
    table = plover_of()
    for path in sorted(glob.glob("data/lexicon/events/*.lex")):
        code = None
        for line in open(path):
            m = ENTRY.match(line)
            if m:
                code = m.group(1)
                continue
            m = EXAMPLE.match(line)
            root = table.get(code, code.split("/")[0] if code and code.split("/")[0].isupper() else None)
            if not m or not root or root == "-":
                continue
            parts = [p.strip() for p in m.group(1).split(" | ")]
            for pair in (parts[1].split(";") if len(parts) > 1 else []):
                if ">" in pair:
                    s, t = (x.strip() for x in pair.split(">", 1))
                    yield parts[0], s, t, root, parts[2] if len(parts) > 2 else ""


def span(text, words):
    at = text.find(words) if words and words != "_" else -1
    return {"start": at, "end": at + len(words)} if at >= 0 else None


def pair_rows(args):
    docs, roots = [], {}
    for i, (text, s, t, root, status) in enumerate(examples()):
        pair = {"id": "p"}
        for side, words in (("source", s), ("target", t)):
            if span(text, words):
                pair[side] = span(text, words)
        if len(pair) > 1 and (args.fold is None or i % 5 != args.fold):
            docs.append({"id": "e%d" % i, "text": text, "pairs": [pair]})
            roots["e%d" % i] = root
    return [(a["explain"].split(), roots[a["doc"]]) for a in run(args, docs, "relation") if a.get("explain")]


def train_pairs(args):
    rows = pair_rows(args)
    classes = sorted({r for _, r in rows})
    seen = collections.Counter(f for fs, _ in rows for f in set(fs))
    w = {c: collections.defaultdict(float) for c in classes}
    rng = random.Random(1)
    for epoch in range(12):
        rng.shuffle(rows)
        rate = .12 / (1 + epoch / 3)
        for fs, gold in rows:
            fs = [f for f in fs if seen[f] > 1]
            scores = {c: sum(w[c][f] for f in fs) for c in classes}
            top = max(scores.values())
            z = sum(math.exp(s - top) for s in scores.values())
            for c in classes:
                g = (c == gold) - math.exp(scores[c] - top) / z
                if abs(g) > .01:
                    for f in fs:
                        w[c][f] += rate * (g - .002 * w[c][f])
    print("pairs: %d rows, %d classes" % (len(rows), len(classes)), file=sys.stderr)
    with open(args.out, "w") as out:
        out.write("# Which act: word features and their weights for each root. Made by tools/train/events from the\n"
                  "# examples in data/lexicon/events. Licence: as these.\n")
        for f in sorted(seen):
            for c in classes:
                if abs(w[c][f]) > .08:
                    out.write("%s\t%s\t%.2f\n" % (f, c, w[c][f]))


def offsets(text):
    r, k = [], 0
    for token in text.split():
        k = text.index(token, k)
        r.append((k, k + len(token)))
        k += len(token)
    return r


def factuality_rows(args):
    docs, gold = [], {}
    times = {}
    for path in args.files:
        for i, line in enumerate(open(path)):
            r = json.loads(line)
            if args.fold is not None and i % 5 == args.fold:
                continue
            o, targets = offsets(r["text"]), []
            for k, t in enumerate(r["targets"]):
                last = len(o) - 1
                targets.append({"id": str(k), "start": o[min(t["token_start"], last)][0], "end": o[min(t["token_end"] - 1, last)][1]})
                gold[(r["id"], str(k))] = t["factuality"]
            times[r["id"]] = args.news if "meantime" in path else 1   # few, but the only news that may be shipped
            docs.append({"id": r["id"], "text": r["text"], "targets": targets})
    return [(a["explain"].split(), gold[(a["doc"], a["target"])] - a["factuality"])
            for a in run(args, docs, "factuality") if a.get("explain") for _ in range(times[a["doc"]])]


def train_factuality(args):
    rows = factuality_rows(args)
    seen = collections.Counter(f for fs, _ in rows for f in set(fs))
    w = collections.defaultdict(float)
    rng = random.Random(1)
    for epoch in range(10):
        rng.shuffle(rows)
        rate = .03 / (1 + epoch / 2)
        for fs, gold in rows:
            fs = [f for f in fs if seen[f] > 2]
            g = gold - sum(w[f] for f in fs)
            g = max(-2.5, min(2.5, g))
            for f in fs:
                w[f] += rate * (g - .01 * w[f])
    print("factuality: %d rows" % len(rows), file=sys.stderr)
    with open(args.out, "w") as out:
        out.write("# Factuality: what features add to the decision of the rules. Made by tools/train/events from UDS It-Happened v2\n"
                  "# (text: UD English EWT) and MEANTIME (Wikinews). Licence: CC BY-SA 4.0.\n")
        for f in sorted(seen):
            if abs(w[f]) > .04:
                out.write("%s\tfactuality\t%.2f\n" % (f, w[f]))


p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
p.add_argument("what", choices=["pairs", "factuality"])
p.add_argument("out")
p.add_argument("files", nargs="*")
p.add_argument("--tabard", default="build/tabard")
p.add_argument("--data", default="build/train-data")
p.add_argument("--fold", type=int)
p.add_argument("--news", type=int, default=6)
a = p.parse_args()
train_pairs(a) if a.what == "pairs" else train_factuality(a)
