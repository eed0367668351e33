#!/usr/bin/env python3
"""How many sentences of codebook.tsv the event coder gets right: codebook.py PROGRAM [BATCH] [-v].

A sentence has one expected event: CAMEO code, source and target by country or organization; or NONE. Printed as
`set  metric  value  n`: recall, the share of sentences with an event of the expected PLOVER root (CAMEO 01 has
none: it is asked of the statements); precision, the share of events printed that have it, and the same by
sentence; countries, the share with an event between the two, and countries_root with the root as well. Where
no target is expected any will do. Of the sentences without an event quiet is the share of which nothing is printed;
what is printed of them is counted in precision. CONCEDE and RETREAT are one root, YIELD, as in the published sets."""
import json, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
MERGE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
COUNTED = {"actual", "planned", "promised", "requested", "threatened", "hoped", "possible"}


def roots():
    rows = (l.rstrip("\n").split("\t") for l in open(HERE + "/../../data/codebook/plover_of_cameo.tsv") if l[0] != "#")
    return {r[0]: MERGE.get(r[1], r[1]) for r in reversed(list(rows))}      # the first row of a code is its root


def sentences(batch):
    rows = [l.rstrip("\n").split("\t") for l in open(HERE + "/codebook.tsv") if l[0] != "#"]
    return [("%s%d" % (r[0], i), *r[1:]) for i, r in enumerate(rows) if batch in ("", r[0])]


def events(program, rows):
    docs = "".join(json.dumps({"id": r[0], "text": r[4]}) + "\n" for r in rows)
    out = subprocess.run([program, "code", "--format", "jsonl", "--kinds", "event", "--statements", "-"],
                         input=docs, text=True, capture_output=True, check=True).stdout
    found = {r[0]: [] for r in rows}
    for e in map(json.loads, out.splitlines()):
        if e["status"] in COUNTED:
            found[e["doc"]].append(e)
    return found


def is_actor(actors, wanted):
    return wanted == "-" or any(wanted == a["country"] or wanted in (a["code"] or "") for a in actors)


def judge(row, found, root_of):
    """(event with the root, one between the two, one with both, right events, events)"""
    name, cameo, source, target, _ = row
    if cameo == "NONE":
        n = sum(bool(e["type"]) for e in found)
        return not n, not n, not n, 0, n
    want = root_of[cameo] if cameo[:2] != "01" else "-"
    found = [e for e in found if want == "-" or e["type"]]      # statements count only where one is asked for
    root = [MERGE.get(e["type"], e["type"] or "-") == want for e in found]
    pair = [is_actor(e["source"], source) and is_actor(e["target"], target) for e in found]
    return any(root), any(pair), any(r and p for r, p in zip(root, pair)), sum(root), len(root)


def show(row, found, j):
    print("%s %s %s %s > %s: %s" % ("root" if not j[0] else "actors", *row[:4], row[4]))
    for e in found:
        print("     %s %s %s: %s > %s (%s, %s)" % (e["type"], e["cameo"], e["status"],
              ",".join("%s=%s" % (a["name"], a["code"]) for a in e["source"]),
              ",".join("%s=%s" % (a["name"], a["code"]) for a in e["target"]), e["trigger"]["text"], e["rule"]))


def main():
    verbose, args = "-v" in sys.argv, [a for a in sys.argv[1:] if a != "-v"]
    batch = args[1] if len(args) > 1 else ""
    rows, root_of = sentences(batch), roots()
    found = events(args[0], rows)
    judged = [judge(r, found[r[0]], root_of) for r in rows]
    for r, j in zip(rows, judged):
        if verbose and not j[2]:
            show(r, found[r[0]], j)
    quiet = [j[0] for r, j in zip(rows, judged) if r[1] == "NONE"]
    coded = [j for j in judged if j[4]]
    judged = [j for r, j in zip(rows, judged) if r[1] != "NONE"]
    n = len(judged)
    figures = [("recall", sum(j[0] for j in judged), n), ("precision", sum(j[3] for j in coded), sum(j[4] for j in coded)),
               ("precision.sentence", sum(j[0] for j in coded), len(coded)), ("countries", sum(j[1] for j in judged), n),
               ("countries_root", sum(j[2] for j in judged), n)]
    figures += [("quiet", sum(quiet), len(quiet))] if quiet else []
    for name, right, of in figures:
        print("codebook.%s\t%s\t%.4f\t%d" % (batch or "own", name, right / of if of else 0, of))


if __name__ == "__main__":
    main()
