#!/usr/bin/env python3
"""Cross-validate the factuality weights: five folds, each a fifth of every file's sentences in one block (neighbours
come from one document); train on the rest, answer with the program, put the answers together.

  cross.py FILE...     e.g. ../shared/gold/factuality/uds_ih2.dev.jsonl ../shared/gold/factuality/meantime.dev.jsonl

Run in the repository root after `make`. Prints rows: set, metric, value, n.
"""
import glob, json, math, os, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDS = 5


def offsets(text):
    r, k = [], 0
    for token in text.split():
        k = text.index(token, k)
        r.append((k, k + len(token)))
        k += len(token)
    return r


def pack(folder, weights):
    sources = ["data/codebook/algebra.tsv", "data/codebook/plover_of_cameo.tsv"] + sorted(glob.glob("data/lexicon/*.lex")) + sorted(glob.glob("data/lexicon/events/*.lex"))
    subprocess.run(["build/release/lexicon-pack", folder + "/lexicon.pack", *sources, *weights], check=True, stdout=subprocess.DEVNULL)


def answers(folder, rows):
    """{(line, target number): factuality}"""
    docs = []
    for i, r in rows:
        o = offsets(r["text"])
        last = len(o) - 1
        docs.append({"id": str(i), "text": r["text"],
                     "targets": [{"id": str(k), "start": o[min(t["token_start"], last)][0], "end": o[min(t["token_end"] - 1, last)][1]}
                                 for k, t in enumerate(r["targets"])]})
    out = subprocess.run(["build/tabard", "code", "--data", folder, "--format", "jsonl", "--kinds", "factuality", "-"],
                         input="\n".join(map(json.dumps, docs)) + "\n", capture_output=True, text=True).stdout
    return {(int(a["doc"]), int(a["target"])): a["factuality"] for a in map(json.loads, out.splitlines())}


def pearson(x, y):
    mx, my = sum(x) / len(x), sum(y) / len(y)
    top = sum((a - mx) * (b - my) for a, b in zip(x, y))
    return top / math.sqrt(sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y))


def f1(gold, pred, test):
    g, p = [test(x) for x in gold], [test(x) for x in pred]
    return 2 * sum(a and b for a, b in zip(g, p)) / max(1, sum(g) + sum(p))


def main(files):
    sets = {f: [json.loads(line) for line in open(f)] for f in files}
    found = {f: ([], []) for f in files}
    with tempfile.TemporaryDirectory() as tmp:
        bare, trained = tmp + "/bare", tmp + "/trained"
        for folder in (bare, trained):
            shutil.copytree("build/share", folder)
        pack(bare, [])
        for fold in range(FOLDS):
            weights = tmp + "/weights-factuality.tsv"
            subprocess.run([sys.executable, HERE + "/train.py", "factuality", weights, *files, "--data", bare, "--fold", str(fold)], check=True)
            pack(trained, ["data/lexicon/weights-pairs.tsv", weights])
            for f, rows in sets.items():
                part = [(i, r) for i, r in enumerate(rows) if i * FOLDS // len(rows) == fold]
                got = answers(trained, part)
                for i, r in part:
                    for k, t in enumerate(r["targets"]):
                        if (i, k) in got:
                            found[f][0].append(t["factuality"])
                            found[f][1].append(got[(i, k)])
    for f, (gold, pred) in found.items():
        name = os.path.basename(f).replace(".jsonl", "")
        for metric, value in (("mae", sum(abs(a - b) for a, b in zip(gold, pred)) / len(gold)), ("r", pearson(gold, pred)),
                              ("f1_did_not_happen", f1(gold, pred, lambda x: x < 0)), ("f1_not_certain", f1(gold, pred, lambda x: x <= 1))):
            print("%s.cross\t%s\t%.4f\t%d" % (name, metric, value, len(gold)))


if __name__ == "__main__":
    main(sys.argv[1:])
