#!/usr/bin/env bash
# Peak memory stays under 256 MB with two threads, long reports first since they make the peak, and does not
# grow with the number of reports. The same bytes on one, two and three threads.
set -u
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 - "$work" <<'EOP'
import hashlib, json, os, subprocess, sys
work, text = sys.argv[1], open("examples/corridor.txt", encoding="utf-8").read()
def reports(name, sizes):
    with open(os.path.join(work, name), "w", encoding="utf-8") as out:
        for i, n in enumerate(sizes):
            body = (text + "\n\n") * (n // len(text) + 1)
            print(json.dumps({"id": "%s-%d" % (name, i), "date": "2024-03-09", "text": body}), file=out)
def run(name, jobs):
    out = os.path.join(work, "out")
    with open(out, "wb") as f:
        p = subprocess.Popen(["build/tabard", "code", "-q", "--format", "jsonl", "-j", str(jobs), os.path.join(work, name)], stdout=f)
        _, status, use = os.wait4(p.pid, 0)
    return status, hashlib.sha256(open(out, "rb").read()).hexdigest(), use.ru_maxrss / 1024
def say(good, what):
    print("%s %s" % ("ok" if good else "not ok", what))
reports("long", [900000, 400000, 200000, 200000, 100000] + [3000] * 100)
reports("few", [3000] * 100)
reports("many", [3000] * 600)
one, two, three = (run("long", n) for n in (1, 2, 3))
say(one[0] == two[0] == three[0] == 0 and one[1] == two[1] == three[1], "threads give the same bytes")
say(two[2] < 256, "two threads, long reports: peak %d MB" % two[2])
few, many = run("few", 2), run("many", 2)
say(many[2] < few[2] + 12, "100 reports: peak %d MB, 600: %d MB" % (few[2], many[2]))
EOP
