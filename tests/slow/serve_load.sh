#!/usr/bin/env bash
# Fifty readers while add writes: tests/slow/serve_load.py over invented reports.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
reports() { awk -v from="$1" -v to="$2" 'BEGIN {
  n = split("Kenya Uganda Norway Poland Chile Peru", c, " ");
  for (i = from; i < to; i++) {
    a = c[i % n + 1]; b = c[(i + 1 + int(i / 7)) % n + 1]; if (a == b) b = "Egypt";
    printf "{\"id\":\"r%d\",\"date\":\"20%02d-%02d-%02d\",\"source\":\"Wire %d\",\"title\":\"%s and %s\",\"text\":\"", i, i % 25, i % 12 + 1, i % 28 + 1, i % 9, a, b;
    printf "%s condemned %s on Monday. Troops of %s attacked a village in %s, killing %d people. Prices in %s rose by %d percent. ", a, b, a, b, i + 2, a, i % 90;
    printf "The president of %s promised to withdraw all forces from %s by June. The foreign minister of %s met his counterpart from %s for talks.\"}\n", b, a, a, b;
  }
}'; }
reports 0 600 >"$T/in.jsonl"; reports 600 6000 >"$T/more.jsonl"
"$TABARD" add -q -d "$T/load.db" "$T/in.jsonl"
timeout 200 python3 tests/slow/serve_load.py "$TABARD" "$T/load.db" "$T/more.jsonl" 50 15 0.5
