#!/usr/bin/env bash
# The desk's server: tests/serve_check.py over a record of invented reports, one of them hostile.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
awk 'BEGIN {
  n = split("Kenya Uganda Norway Poland Chile Peru", c, " ");
  for (i = 1; i <= 60; i++) {
    a = c[i % n + 1]; b = c[(i + 1 + int(i / 7)) % n + 1]; if (a == b) b = "Egypt";
    printf "{\"id\":\"r%d\",\"date\":\"2021-%02d-%02d\",\"source\":\"Wire %d\",\"title\":\"%s and %s\",\"text\":\"", i, i % 4 + 1, i % 28 + 1, i % 3, a, b;
    printf "%s condemned %s on Monday. Troops of %s attacked a village in %s, killing %d people. ", a, b, a, b, i + 2;
    printf "The president of %s promised to withdraw all forces from %s by June. The foreign minister of %s met his counterpart from %s for talks.\"}\n", b, a, a, b;
  }
  story = "Soldiers of Chad attacked the port of Tripoli in Libya on 5 March 2021, killing four people. The government of Libya condemned the attack and said that it would ask the United Nations for help. Families fled to the hills behind the town before night fell.";
  print "{\"id\":\"story1\",\"date\":\"2021-03-05\",\"source\":\"Early Post\",\"text\":\"" story "\"}";
  print "{\"id\":\"story2\",\"date\":\"2021-03-06\",\"source\":\"Late Post\",\"text\":\"" story " More follows.\"}";
  for (i = 1; i < 4; i++) print "{\"id\":\"f" i "\",\"date\":\"2021-04-0" i "\",\"source\":\"Wire 9\",\"text\":\"Inflation in Peru reached " 4 * i " percent in March. Exports rose by " 7 " percent, the bank said.\"}";
  print "{\"id\":\"hostile\",\"date\":\"2021-02-02\",\"source\":\"<img src=x>\",\"title\":\"</title><b>\",\"text\":\"<script>alert(1)</script> Kenya attacked Uganda & \\\"Peru\\\".\"}";
}' >"$T/in.jsonl"
"$TABARD" add -q -d "$T/desk.db" "$T/in.jsonl" || echo "not ok the record is made"
timeout 120 python3 tests/serve_check.py "$TABARD" "$T"
