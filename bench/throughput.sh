#!/usr/bin/env bash
# Words a second of user + system time and peak memory of `code` and `parse`, one thread, on real articles.
# Beside them the same figures of an earlier build: OLD=path/to/tabard. Articles that hold a long sentence twice are
# left out: `code` reads it once (docs/decisions/0023), which would flatter.
set -eu
cd "$(dirname "$0")/.."
n=${N:-1500} corpus=${CORPUS:-../shared/corpora/tehran_times.jsonl.xz}
[ -e "$corpus" ] || { echo "skip: no $corpus"; exit 0; }
in=$(mktemp --suffix=.jsonl); trap 'rm -f "$in"' EXIT
xz -dc "$corpus" | python3 -c '
import json, re, sys
n = int(sys.argv[1])
for i, line in enumerate(sys.stdin):
    long = [s for s in re.split(r"(?<=[.!?])\s+|\n+", json.loads(line)["text"]) if len(s) >= 40] if i % 20 == 0 else None
    if long and len(long) == len(set(long)):
        sys.stdout.write(line)
        n -= 1
        if not n:
            break
' "$n" >"$in"
python3 - "$in" build/tabard ${OLD:+"$OLD"} <<'EOP'
import json, resource, subprocess, sys
words = sum(len(json.loads(l)["text"].split()) for l in open(sys.argv[1], encoding="utf-8"))
docs = sum(1 for _ in open(sys.argv[1], "rb"))
size = sum(len(json.loads(l)["text"].encode()) for l in open(sys.argv[1], encoding="utf-8"))
print("%d documents, %d words" % (docs, words))
for program in sys.argv[2:]:
    for verb in (["code", "--format", "jsonl"], ["parse"], ["parse", "--fast"]):
        best = None
        for _ in range(3):
            a = resource.getrusage(resource.RUSAGE_CHILDREN)
            with open("/dev/null", "wb") as null:
                p = subprocess.Popen([program, *verb, "-q", "-j1", sys.argv[1]], stdout=null)
                _, _, r = __import__("os").wait4(p.pid, 0)
            t = r.ru_utime + r.ru_stime
            best = min(best or (t, r.ru_maxrss), (t, r.ru_maxrss))
        print("%-20s %-14s %8.0f words/s %7.0f documents/s %6.1f MB/s  peak %4d MB" %
              (program, " ".join(verb[:2] if verb[0] == "parse" else verb[:1]), words / best[0], docs / best[0], size / best[0] / 1e6, best[1] // 1024))
EOP
