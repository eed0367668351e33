#!/usr/bin/env bash
# The index that tabard serve keeps beside a big record: tests/serve_kept.py over a small record multiplied.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
"$TABARD" serve --help >/dev/null 2>&1 || { echo "skip: built without tabard serve"; exit 0; }
awk 'BEGIN {
  n = split("Kenya Uganda Norway Poland Chile Peru", c, " ");
  for (i = 1; i <= 60; i++) {
    a = c[i % n + 1]; b = c[(i + 1 + int(i / 7)) % n + 1]; if (a == b) b = "Egypt";
    printf "{\"id\":\"r%d\",\"date\":\"2021-%02d-%02d\",\"source\":\"Wire %d\",\"text\":\"", i, i % 4 + 1, i % 28 + 1, i % 3;
    printf "%s condemned %s on Monday. Troops of %s attacked a village in %s, killing %d people. ", a, b, a, b, i + 2;
    printf "The president of %s promised to withdraw all forces from %s by June. Exports of %s rose by %d percent.\"}\n", b, a, a, i;
  }
}' >"$T/in.jsonl"
"$TABARD" add -q -d "$T/kept.db" "$T/in.jsonl" || echo "not ok the record is made"
echo '{"id":"late","date":"2022-05-05","source":"Wire 7","text":"Troops of Chad attacked Norway on 4 May 2022."}' >"$T/late.jsonl"
timeout 540 python3 tests/serve_kept.py "$TABARD" "$T"
