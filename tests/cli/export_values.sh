#!/usr/bin/env bash
# Every export that is a table, read back and compared with the record: tests/export_values.py. The others: tests/slow/export_readers.sh.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
awk 'BEGIN {
  n = split("Kenya Uganda Norway Poland Chile Peru", c, " ");
  for (i = 1; i <= 30; i++) {
    a = c[i % n + 1]; b = c[(i + 1 + int(i / 7)) % n + 1]; if (a == b) b = "Egypt";
    printf "{\"id\":\"r%d\",\"date\":\"2021-%02d-%02d\",\"source\":\"Wire %d\",\"title\":\"%s, \\\"%s\\\"\\tand others\",\"text\":\"", i, i % 4 + 1, i % 28 + 1, i % 3, a, b;
    printf "Troops of %s attacked a village in %s on Monday, killing %d people. In 2019 %s sanctioned %s. The \\\"free\\\" press\\nof %s said %s would help %s. ", a, b, i + 2, b, a, a, b, a;
    printf "The foreign minister of %s met his counterpart from %s for talks.\"}\n", b, a;
  }
  print "{\"id\":\"undated\",\"source\":\"Echo\",\"text\":\"Kenya condemned Peru.\"}";
}' >"$T/in.jsonl"
"$TABARD" add -q -d "$T/r.db" "$T/in.jsonl" && timeout 120 python3 tests/export_values.py "$TABARD" "$T"
