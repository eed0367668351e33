#!/usr/bin/env bash
# The record from outside: add twice, ask, correct nothing by accident, recode, kill at any moment, two writers, exports.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "  got '$2', not '$3'"; fi; }
holds() { local name=$1; shift; if "$@" >/dev/null 2>&1; then echo "ok $name"; else echo "not ok $name"; fi; }
sql() { sqlite3 -cmd '.timeout 20000' "$1" "$2"; }

# Sixty reports on an invented quarrel, dated, with two that are alike and one that is broken.
awk 'BEGIN {
  n = split("Kenya Uganda Norway Poland Chile Peru", c, " ");
  for (i = 1; i <= 60; i++) {
    a = c[i % n + 1]; b = c[(i + 1 + int(i / 7)) % n + 1]; if (a == b) b = "Egypt";
    printf "{\"id\":\"r%d\",\"date\":\"2021-%02d-%02d\",\"source\":\"Wire %d\",\"title\":\"%s and %s\",\"text\":\"", i, i % 4 + 1, i % 28 + 1, i % 3, a, b;
    printf "%s condemned %s on Monday. Troops of %s attacked a village in %s, killing %d people. ", a, b, a, b, i + 2;
    printf "The president of %s promised to withdraw all forces from %s by June. The foreign minister of %s met his counterpart from %s for talks.\"}\n", b, a, a, b;
  }
  print "{\"id\":\"copy\",\"date\":\"2021-02-02\",\"source\":\"Echo\",\"text\":\"A treaty was signed.\"}";
  print "{\"id\":\"copy2\",\"date\":\"2021-02-02\",\"source\":\"Mirror\",\"text\":\"A treaty was signed.\"}";
  print "{\"id\":\"broken\"";
}' >"$T/in.jsonl"
lines() { sql "$1" "SELECT j.json FROM claims c JOIN claim_json j ON j.claim = c.id ORDER BY c.claim" | sha256sum; }

"$TABARD" add -q -d "$T/a.db" "$T/in.jsonl" 2>"$T/err"; check "a bad line is skipped" $? 65
holds "the bad line is named" grep -q "in.jsonl:63:" "$T/err"
check "same content is one document" "$(sql "$T/a.db" 'SELECT count(*) FROM documents')" 61
check "both sightings are kept" "$(sql "$T/a.db" 'SELECT count(*) FROM sightings')" 62
claims=$(sql "$T/a.db" 'SELECT count(*) FROM claims')
holds "claims were coded" [ "$claims" -gt 60 ]
check "code and add agree" "$("$TABARD" code --kinds event,goal,commitment,figure,role,project,assessment,reference,citation --format jsonl "$T/in.jsonl" 2>/dev/null | grep -v '"doc":"copy2"' | sha256sum)" \
  "$(sql "$T/a.db" 'SELECT json FROM claim_json ORDER BY claim' | sha256sum)"
"$TABARD" add -q -d "$T/a.db" "$T/in.jsonl" 2>/dev/null
check "adding again changes nothing" "$(sql "$T/a.db" 'SELECT count(*) FROM claims')" "$claims"
"$TABARD" add -q -j2 -d "$T/b.db" "$T/in.jsonl" 2>/dev/null
check "two threads give the same record" "$(lines "$T/b.db")" "$(lines "$T/a.db")"
check "original bytes come back" "$("$TABARD" show -d "$T/a.db" --original r5 | sha256sum)" "$(sed -n 5p "$T/in.jsonl" | tr -d '\n' | sha256sum)"

# Asking.
"$TABARD" list -d "$T/a.db" --actor XXX >/dev/null; check "nothing found is 1" $? 1
"$TABARD" list -d "$T/a.db" --colour red >/dev/null 2>&1; check "an unknown filter is 2" $? 2
"$TABARD" list -d "$T/none.db" >/dev/null 2>&1; check "no record is 74" $? 74
check "list gives the lines of the record" "$("$TABARD" list -d "$T/a.db" | sort | sha256sum)" "$(sql "$T/a.db" 'SELECT json FROM claim_json' | sort | sha256sum)"
check "a filter counts as SQL does" "$("$TABARD" list -d "$T/a.db" --root ASSAULT --from 2021-02 --to 2021-02 | wc -l)" \
  "$(sql "$T/a.db" "SELECT count(*) FROM claims WHERE root = 'ASSAULT' AND substr(day, 1, 7) = '2021-02'")"
check "full text" "$("$TABARD" list -d "$T/a.db" --kind event --text '"attacked a village"' | grep -c '"kind":"event"')" \
  "$(sql "$T/a.db" "SELECT count(*) FROM claims c JOIN sentence_texts s ON s.id = c.sentence WHERE c.kind = 'event' AND s.text LIKE '%attacked a village%'")"
id=$("$TABARD" list -d "$T/a.db" --kind event --limit 1 | sed 's/.*"id":"\([^"]*\)".*/\1/;q')
check "show finds a claim by its id" "$("$TABARD" show -d "$T/a.db" "$id" | grep -c "$id")" 1
check "show tells its place in the original" "$("$TABARD" show -d "$T/a.db" --format table "$id" | grep -c 'bytes [0-9]* to [0-9]* of the original')" 1
check "show as a table of columns" "$("$TABARD" show -d "$T/a.db" --format tsv "$id" | cut -f1)" "$(printf 'id\n%s' "$id")"
holds "show finds it by its stem" "$TABARD" show -d "$T/a.db" "${id%%-*}"
"$TABARD" show -d "$T/a.db" zzzzzzzz >/dev/null 2>&1; check "no such claim is 1" $? 1
holds "table" "$TABARD" list -d "$T/a.db" --format table --limit 3
holds "promises" "$TABARD" promises -d "$T/a.db" --format tsv
holds "the record is sound" "$TABARD" doctor -d "$T/a.db"

# A correction stays when the record is coded again, by other means.
stem=${id%%-*}
sql "$T/a.db" "INSERT INTO corrections(stem, reviewer, verdict, at) VALUES('$stem', 'ann', 'reject', '2026-01-01')"
before=$(sql "$T/a.db" "SELECT count(*) FROM events WHERE stem = '$stem'")
check "a rejected claim leaves the views" "$before" 0
sql "$T/a.db" "UPDATE documents SET version = 'older'"
holds "recode" "$TABARD" recode -q -d "$T/a.db"
check "recoding by the same program gives the same claims" "$(lines "$T/a.db")" "$(lines "$T/b.db")"
check "the correction stays" "$(sql "$T/a.db" "SELECT count(*) FROM verdicts v JOIN claims c ON c.stem = v.stem WHERE v.reviewer = 'ann'")" 1
check "full text after recoding" "$(sql "$T/a.db" "SELECT count(*) FROM sentence_index WHERE sentence_index MATCH 'treaty'")" 1
holds "still sound" "$TABARD" doctor -d "$T/a.db"

# Two writers: the second is told to try again.
(sqlite3 "$T/b.db" "BEGIN IMMEDIATE;" ".shell touch $T/held; sleep 4" "ROLLBACK;") & holder=$!
for _ in $(seq 100); do [ -e "$T/held" ] && break; sleep .05; done
"$TABARD" add -q -d "$T/b.db" "$T/in.jsonl" >/dev/null 2>&1; check "a second writer gets 75" $? 75
"$TABARD" list -d "$T/b.db" --limit 1 >/dev/null 2>&1; check "readers go on" $? 0
wait $holder

# kill -9 at random moments, then run to the end.
rounds=${KILLS:-20}; RANDOM=7
for _ in $(seq "$rounds"); do
  "$TABARD" add -q -d "$T/k.db" "$T/in.jsonl" >/dev/null 2>&1 & p=$!
  sleep "0.$(printf %02d $((RANDOM % 30 + 1)))"
  kill -9 $p 2>/dev/null; wait $p 2>/dev/null
done
"$TABARD" add -q -d "$T/k.db" "$T/in.jsonl" 2>/dev/null
check "killed $rounds times, the same claims" "$(lines "$T/k.db")" "$(lines "$T/b.db")"
check "and the same documents" "$(sql "$T/k.db" 'SELECT hash, doc FROM documents ORDER BY 1' | sha256sum)" "$(sql "$T/b.db" 'SELECT hash, doc FROM documents ORDER BY 1' | sha256sum)"
holds "and sound" "$TABARD" doctor -d "$T/k.db"

# Exports: columns of the field, and a package.
columns() { "$TABARD" export -d "$T/b.db" -f "$1" | awk -F'\t' '{ if (NF != n) bad = 1 } END { print (NR == 0 ? "none" : bad ? "uneven" : "even") }' n="$2"; }
for f in "gdelt-events 61" "gdelt-mentions 16" "icews 20" "polecat 40" "phoenix 26" "petrarch 11"; do
  check "columns of ${f% *}" "$(columns $f)" even
done
"$TABARD" export -d "$T/b.db" -f package -o "$T/package"; check "package" $? 0
check "dyads.csv has the rows of the view" "$(($(sed 's/""//g' "$T/package/dyads.csv" | grep -c '^[0-9a-f]\{16\}-')))" "$(sql "$T/b.db" 'SELECT count(*) FROM dyads')"
holds "datapackage.json is JSON" python3 -c "import json; json.load(open('$T/package/datapackage.json'))"
"$TABARD" export -d "$T/b.db" -f dyad-month -o "$T/panel.csv"
check "a panel has every month for every dyad" "$(tail -n +2 "$T/panel.csv" | cut -d, -f2,3 | sort | uniq -c | awk '{print $1}' | sort -u | tr '\n' ' ')" "4 "
check "its events are those of the view" "$(tail -n +2 "$T/panel.csv" | awk -F, '{s += $4} END {print s + 0}')" \
  "$(sql "$T/b.db" "SELECT count(*) FROM (SELECT DISTINCT claim_row, source_country, target_country FROM dyads WHERE status = 'actual' AND source_country <> '' AND target_country <> '' AND source_country <> target_country AND date_precision IN ('day', 'weekend', 'week', 'month') AND substr(day, 1, 7) BETWEEN '2021-01' AND '2021-04')")"
printf '{"text":"In March 2019 Kenya attacked Uganda. In 2018 Chile attacked Peru. On 5 May 2019 Uganda attacked Kenya."}\n' | "$TABARD" add -q -d "$T/undated.db" -
check "reports without a date: the months of the events, nothing of a mere year" "$("$TABARD" export -d "$T/undated.db" -f dyad-month | cut -d, -f1-4,11,14 | tail -n +2 | grep -v ',0,' | tr '\r\n' '  ')" \
  "2019-03,KEN,UGA,1,,  2019-05,UGA,KEN,1,,  "
holds "what made it stands beside it" grep -q '"coded_by":\["tabard' "$T/panel.csv.about.json"

# A dossier and figures that disagree.
"$TABARD" brief -d "$T/b.db" KEN,UGA >"$T/brief.md"; check "brief" $? 0
holds "every line of a brief has its claim" [ "$(grep -c '^- ' "$T/brief.md")" = "$(grep -c '`)$' "$T/brief.md")" ]
"$TABARD" brief -d "$T/b.db" "no such words" >/dev/null; check "an empty brief is 1" $? 1
printf '{"text":"Unemployment in Peru <script>alert(1)</script> rose to 5 percent, the bank said.","date":"2021-01-01"}\n{"text":"Unemployment in Peru rose to 9 percent, the union said.","date":"2021-01-02"}\n' |
  "$TABARD" add -q -d "$T/f.db" -
holds "no markup from reports in HTML" [ "$("$TABARD" brief -d "$T/f.db" --format html unemployment | grep -c '<script>')" = 0 ]
check "figures that disagree" "$("$TABARD" figures -d "$T/f.db" --conflicts --format tsv | tail -n +2 | wc -l)" \
  "$(sql "$T/f.db" "SELECT count(*) FROM figures f WHERE EXISTS (SELECT 1 FROM figures g WHERE g.measures = f.measures COLLATE NOCASE AND g.unit IS f.unit AND g.low <> f.low)")"
"$TABARD" export -d "$T/b.db" -f papyrus >/dev/null 2>&1; check "an unknown format is 2" $? 2
exit 0
