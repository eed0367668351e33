#!/usr/bin/env bash
# Copies of a story and events across reports: linked and counted the same in any order, batch and number of runs.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "  got '$2', not '$3'"; fi; }
holds() { local name=$1; shift; if "$@" >/dev/null 2>&1; then echo "ok $name"; else echo "not ok $name"; fi; }
sql() { sqlite3 -cmd '.timeout 20000' "$1" "$2"; }

python3 - "$T" <<'PY'
import json, sys
out = open(sys.argv[1] + "/in.jsonl", "w")
def put(id, date, source, text, **more):
    out.write(json.dumps(dict(id=id, date=date, source=source, text=text, **more), ensure_ascii=False) + "\n")
story = ("ORMSUND, Norway (Northern Wire) - Norwegian police arrested four Polish fishermen in Oslo on 4 March 2021 after a quarrel over the harbour fees. "
         "The men had tied their boats to the quay of the old fish market and refused to pay, the harbour master told a council meeting. "
         "Their captain, who has landed herring there for eleven years, called the fees a punishment for small crews. "
         "A lawyer for the crews asked the court to free them before the weekend and offered to deposit the disputed sum. "
         "The council will look at the rules again in April, when the ice on the inner bay is expected to break and more boats return. "
         "Shopkeepers along the quay fear that the trawlers will go to other towns, as they did in the winter of the great storm. "
         "Nobody was hurt, and the boats were moved to the outer mole, where two guards watch over nets, engines and the catch.")
words = story.split(" ")
put("whole", "2021-03-05", "Northern Wire", story)
put("half", "2021-03-05", "Bay Courier", " ".join(words[:len(words) // 2]))
put("tail", "2021-03-06", "Mole Gazette", " ".join(words[len(words) // 2:]))
edited = story.replace("quarrel", "dispute").replace("old fish market", "former market").replace("eleven years", "over a decade").replace("Nobody was hurt, and", "")
put("edited", "2021-03-06", "Evening Post", "By our own staff. " + edited.replace("\u0020- ", " \u2014 ").replace("(Northern Wire)", ""))
put("own", "2021-03-06", "Harbour Radio", "Norwegian police arrested six Polish fishermen in Oslo on 4 March 2021, a reporter who stood at the gate says. "
    "She counted six men in two vans. The vans drove up the hill behind the church while a crowd sang and threw snow.")
put("next", "2021-03-09", "Harbour Radio", "Norwegian police arrested a Polish fisherman in Bergen on 4 March 2021. He was drunk, the hotel where he slept says in a letter to its guests.")
put("later", "2021-03-20", "Bay Courier", "Norwegian police arrested two Polish fishermen in Oslo on 18 March 2021. This time they had set fire to an empty shed.")
put("form1", "2021-01-31", "Ledger", "Prices at the harbour rose by 2.4 percent in January, the guild of herring traders said on Sunday. A barrel now costs 311 crowns, after 304 in December, and the guild expects that the trend goes on until the fleet returns to the inner bay.")
put("form2", "2021-02-28", "Ledger", "Prices at the harbour rose by 1.9 percent in February, the guild of herring traders said on Sunday. A barrel now costs 317 crowns, after 311 in January, and the guild expects that the trend goes on until the fleet returns to the inner bay.")
PY
# Everything but row numbers, which tell the order of arrival.
dump() { sql "$1" "SELECT d.doc, e.doc, containment FROM copies c JOIN documents d ON d.id = c.document JOIN documents e ON e.id = c.earlier ORDER BY 1, 2;
  SELECT d.doc, l.doc FROM copy_texts t JOIN documents d ON d.id = t.document JOIN documents l ON l.id = t.leader ORDER BY 1;
  SELECT x.cluster, x.day, first_day, last_day, x.status, n_claims, n_reports, n_independent, differences, c.stem FROM event_clusters x JOIN claims c ON c.id = x.claim ORDER BY 1;
  SELECT c.claim, k.key, k.day, k.cluster FROM event_keys k JOIN claims c ON c.id = k.claim ORDER BY 1"; }

"$TABARD" add -q -d "$T/a.db" "$T/in.jsonl"
check "copies are one group, led by the first" "$(sql "$T/a.db" "SELECT group_concat(doc) FROM (SELECT doc FROM reports WHERE copy_of = 'whole' ORDER BY doc)")" "edited,half,tail"
check "other stories are no copies" "$(sql "$T/a.db" "SELECT count(*) FROM reports WHERE copy_of IS NULL AND copies = 0")" 5
check "a half stands whole in its story" "$(sql "$T/a.db" "SELECT containment FROM copy_links WHERE doc = 'half' AND copy = 'whole'")" 1.0
holds "an edited copy keeps most of it" [ "$(sql "$T/a.db" "SELECT containment > .6 AND containment < 1 FROM copy_links WHERE doc = 'edited' AND copy = 'whole'")" = 1 ]
check "the agency of the dateline" "$(sql "$T/a.db" "SELECT credit FROM reports WHERE doc = 'half'")" "Northern Wire"
event=$(sql "$T/a.db" "SELECT cluster FROM cluster_reports WHERE doc = 'own' AND mode = 'arrest'")
check "one event in four reports, two of them independent" "$(sql "$T/a.db" "SELECT n_reports || ' ' || n_independent || ' ' || day || ' ' || place FROM clusters WHERE cluster = $event")" "4 2 2021-03-04 Oslo"
check "they differ on the number" "$(sql "$T/a.db" "SELECT group_concat(json_extract(v.value, '\$.value') || ':' || json_extract(v.value, '\$.n')) FROM clusters x, json_each(x.differences) f, json_each(f.value, '\$.values') v WHERE x.cluster = $event AND json_extract(f.value, '\$.field') = 'arrested'")" "4:3,6:1"
check "another town and another day are other events" "$(sql "$T/a.db" "SELECT count(DISTINCT cluster) FROM cluster_reports WHERE mode = 'arrest'")" 3

# From outside.
check "list leaves copies out" "$("$TABARD" list -d "$T/a.db" --kind event --copies once | grep -c '"mode":"arrest"')" 4
check "list finds only copies" "$("$TABARD" list -d "$T/a.db" --kind event --copies only | grep -c '"mode":"arrest"')" 2
check "list by event" "$("$TABARD" list -d "$T/a.db" --cluster "$event" | wc -l)" 4
check "list a report and its copies" "$("$TABARD" list -d "$T/a.db" --copy-of half --kind event | sed 's/.*"doc":"\([a-z]*\)".*/\1/' | sort -u | tr '\n' ' ')" \
  "$(sql "$T/a.db" "SELECT group_concat(doc, ' ') || ' ' FROM (SELECT DISTINCT d.doc FROM claims c JOIN documents d ON d.id = c.document WHERE kind = 'event' AND d.doc IN ('whole', 'half', 'tail', 'edited') ORDER BY 1)")"
check "events in two independent reports" "$("$TABARD" events -d "$T/a.db" --min-independent 2 | grep -c "\"event\":$event")" 1
check "events of a day" "$("$TABARD" events -d "$T/a.db" --mode arrest --from 2021-03-18 --to 2021-03-18 | wc -l)" 1
check "all events" "$("$TABARD" events -d "$T/a.db" --limit 100 | wc -l)" "$(sql "$T/a.db" 'SELECT count(*) FROM event_clusters')"
check "reports of an event" "$("$TABARD" events -d "$T/a.db" "$event" | wc -l)" 4
holds "an event for people" grep -q "arrested: 4 (3), 6 (1)" <("$TABARD" events -d "$T/a.db" --format table "$event")
"$TABARD" events -d "$T/a.db" 77 >/dev/null 2>&1; check "no such event is 1" $? 1
"$TABARD" events -d "$T/a.db" xx >/dev/null 2>&1; check "no number is 2" $? 2
holds "show names the copies" grep -q "copy .*whole.*the first" <("$TABARD" show -d "$T/a.db" --format table "$(sql "$T/a.db" "SELECT claim FROM events WHERE doc = 'half' LIMIT 1")")

# In another order, a document a run, over threads, killed, recoded, from the older schema: the same.
dump "$T/a.db" >"$T/want"
same() { dump "$1" | cmp -s - "$T/want" && echo "ok $2" || { echo "not ok $2"; diff <(dump "$1") "$T/want" | head -5; }; }
tac "$T/in.jsonl" | while IFS= read -r line; do printf '%s\n' "$line" | "$TABARD" add -q -d "$T/b.db" -; done
same "$T/b.db" "backwards, a document a run"
"$TABARD" add -q -j2 -d "$T/c.db" <(shuf --random-source=/bin/bash "$T/in.jsonl"); same "$T/c.db" "shuffled, two threads"
sql "$T/c.db" "UPDATE documents SET version = 'older'"; "$TABARD" recode -q -d "$T/c.db"; same "$T/c.db" "recoded"
sql "$T/c.db" "SELECT 'DROP VIEW ' || name || ';' FROM sqlite_schema WHERE type = 'view' AND name <> 'sentence_texts'" | sqlite3 "$T/c.db"
sql "$T/c.db" "DROP TABLE copies; DROP TABLE copy_texts; DROP TABLE copy_keys; DROP TABLE event_keys; DROP TABLE event_clusters; DROP TABLE text_nuls; DROP TABLE document_options; DROP TABLE fetches; DROP TABLE acts; DROP TABLE act_keys; DROP TABLE commitment_answers; DROP TABLE report_addresses; DROP TABLE reference_addresses; DROP INDEX figures_topic; ALTER TABLE figures DROP COLUMN topic; ALTER TABLE figures DROP COLUMN topic_words; ALTER TABLE figures DROP COLUMN population_topic; DROP INDEX claim_actors_entity; DROP INDEX documents_source; ALTER TABLE sentences DROP COLUMN said; PRAGMA user_version = 1; DELETE FROM meta"
"$TABARD" list -d "$T/c.db" >/dev/null 2>&1; check "a reader refuses the older schema" $? 65
"$TABARD" doctor -d "$T/c.db" >/dev/null; same "$T/c.db" "brought up from schema 1"
for i in 1 2 3 4 5 6; do "$TABARD" add -q -d "$T/k.db" "$T/in.jsonl" 2>/dev/null & p=$!; sleep "0.0$((i * 17 % 9 + 1))"; kill -9 $p 2>/dev/null; wait $p 2>/dev/null; done
"$TABARD" add -q -d "$T/k.db" "$T/in.jsonl"; same "$T/k.db" "killed six times"
holds "the record is sound" "$TABARD" doctor -d "$T/a.db"
