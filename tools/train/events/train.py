#!/usr/bin/env python3
"""Train the two linear tie-breakers of the claim stage; weights are lines of text in data/lexicon.

  train.py pairs OUT            from the examples of our own frames (data/lexicon/events)
  train.py factuality OUT FILE  from sets that may be shipped (JSON lines: text, targets with token spans, factuality)

Needs build/tabard and a folder of compiled files without weights: tools/train/events/make.sh prepares it and
calls this. Features are what `code --explain` lists then. Plain stochastic gradients, fixed seed.
--fold K leaves out a fifth: for cross-validation, see cross.py.
"""
import argparse, collections, glob, json, math, os, random, re, subprocess, sys, tempfile
from softmax import shares


def run(args, docs, kind):
    """answers, one by one: their features would fill the memory"""
    with tempfile.TemporaryFile("w+") as asked:
        asked.write("\n".join(json.dumps(d) for d in docs) + "\n")
        asked.seek(0)
        with subprocess.Popen([args.tabard, "code", "--data", args.data, "--format", "jsonl", "--explain", "--kinds", kind, "-"],
                              stdin=asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as p:
            for line in p.stdout:
                yield json.loads(line)


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
            for c, share in shares(w, fs).items():
                g = (c == gold) - share
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
    """[(features, gold, is it news)] of the targets, [(gate features, is it news)] of the sentences; folds are
    blocks of sentences, since neighbours come from one document"""
    targets, sentences = [], []
    for path in args.files:
        lines = open(path).read().splitlines()
        docs, gold, news = [], {}, "meantime" in path
        for i, line in enumerate(lines):
            r = json.loads(line)
            if args.fold is not None and i * 5 // len(lines) == args.fold:
                continue
            o = offsets(r["text"])
            asked = []
            for k, t in enumerate(r["targets"]):
                last = len(o) - 1
                asked.append({"id": str(k), "start": o[min(t["token_start"], last)][0], "end": o[min(t["token_end"] - 1, last)][1]})
                gold[(r["id"], str(k))] = t["factuality"]
            docs.append({"id": r["id"], "text": r["text"], "targets": asked})
        seen = set()
        for a in run(args, docs, "factuality"):
            features = [sys.intern(f) for f in (a.get("explain") or "").split()]
            targets.append(([f for f in features if not f.startswith("gate:")], gold[(a["doc"], a["target"])], news))
            if a["doc"] not in seen:
                seen.add(a["doc"])
                sentences.append((sorted({f for f in features if f.startswith("gate:")}), news))
    return targets, sentences


def priors():
    table = {}
    for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "register.txt")):
        if not line.startswith("#"):
            weight, *words = line.split()
            table.update({"gate:" + w: float(weight) for w in words})
    return table


def train_register(sentences):
    """logistic regression: news or web; few news, so that each counts ten times"""
    seen = collections.Counter(f for fs, _ in sentences for f in fs)
    w, g2, b, rng = collections.defaultdict(float), collections.defaultdict(float), 0., random.Random(1)
    for epoch in range(3):
        rng.shuffle(sentences)
        for fs, news in sentences:
            fs = [f for f in fs if seen[f] > 3]
            p = 1 / (1 + math.exp(-max(-30, min(30, b + sum(w[f] for f in fs)))))
            g = (p - news) * (10 if news else 1)
            b -= .05 * g
            for f in fs:
                g2[f] += g * g
                w[f] -= .2 * g / math.sqrt(g2[f] + 1)
    out = priors()
    for f in w:
        out[f] = out.get(f, 0) + .4 * w[f]
    return out


def train_factuality(args):
    """what readers of web text make of the words: the sum of their weights, squashed to the scale as in src/claim/answer.c
    (adaptive gradients; a third of the features left out at random each time, so that no feature leans on another);
    and the mean of each status"""
    targets, sentences = factuality_rows(args)
    total = collections.defaultdict(lambda: [0., 5])
    for fs, gold, news in targets:
        if not news:
            total[fs[0]][0] += gold
            total[fs[0]][1] += 1
    mean = {f: s / n for f, (s, n) in total.items()}
    assert all(f.startswith("mean:") for f in mean)
    rows = [([f for f in fs[1:] if f != "bias:"], gold, 3 if news else 1) for fs, gold, news in targets]
    seen = collections.Counter(f for fs, _, _ in rows for f in fs)
    names = sorted(f for f in seen if seen[f] > 7)
    place = {f: i for i, f in enumerate(names)}
    rows = [([place[f] for f in fs if f in place], gold, times) for fs, gold, times in rows]
    w, g2, rng = [0.] * len(names), [1.] * len(names), random.Random(1)
    speed = [.3 if "&" in f else 1 for f in names]      # pairs come after what each of them says alone
    chance, b, b2 = rng.random, 0., 1e-6
    for epoch in range(10):
        rng.shuffle(rows)
        rate = .05 * (1 - epoch / 10)
        for fs, gold, times in rows:
            fs = [f for f in fs if chance() > .3]
            p = math.tanh((b + sum([w[f] for f in fs]) / .7) / 3)
            g = max(-3, min(3, times * (3 * p - gold))) * (1 - p * p)
            b2 += g * g
            b -= rate * g / math.sqrt(b2)
            g /= .7
            for f in fs:
                d = g + .003 * w[f]
                g2[f] += d * d
                w[f] -= speed[f] * rate * d / math.sqrt(g2[f])
    print("factuality: %d targets" % len(rows), file=sys.stderr)
    w = {f: x for f, x in zip(names, w) if abs(x) > .03}
    w.update(mean)
    w["bias:"] = b
    w.update({f: x for f, x in train_register(sentences).items() if abs(x) > .1})
    with open(args.out, "w") as out:
        out.write("# Factuality: what the words add to the decision of the rules, what readers make of each status (mean:), and how\n"
                  "# news sounds (gate:). Made by tools/train/events from UDS It-Happened v2 (text: UD English EWT) and MEANTIME\n"
                  "# (Wikinews). Licence: CC BY-SA 4.0.\n")
        for f in sorted(w):
            out.write("%s\tfactuality\t%.2f\n" % (f, w[f]))


p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
p.add_argument("what", choices=["pairs", "factuality"])
p.add_argument("out")
p.add_argument("files", nargs="*")
p.add_argument("--tabard", default="build/tabard")
p.add_argument("--data", default="build/train-data")
p.add_argument("--fold", type=int)
a = p.parse_args()
train_pairs(a) if a.what == "pairs" else train_factuality(a)
