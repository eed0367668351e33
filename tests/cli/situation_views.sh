#!/usr/bin/env bash
# Views over what reports say beyond events: figures that disagree, assessments beside the series, cited reports, recognition,
# offices that no list knows, goals of two towards each other.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "  got '$2', not '$3'"; fi; }
holds() { local name=$1; shift; if "$@" >/dev/null 2>&1; then echo "ok $name"; else echo "not ok $name"; fi; }
sql() { sqlite3 -cmd '.timeout 20000' "$T/a.db" "$1"; }

python3 - "$T/in.jsonl" <<'PY'
import json, sys
out = open(sys.argv[1], "w")
def say(id, date, text, **more): out.write(json.dumps({"id": id, "date": date, "text": text, **more}) + "\n")
# Kenya and Norway are at odds in 2019 and friends in 2020.
for m in range(1, 13):
    say("odds%d" % m, "2019-%02d-15" % m, "Kenya condemned Norway on Monday. Norway imposed sanctions on Kenya on Tuesday.", source="Wire")
    say("friends%d" % m, "2020-%02d-15" % m, "Kenya praised Norway on Monday. Norway signed a trade agreement with Kenya on Tuesday.", source="Wire")
say("better", "2020-12-28", "Relations between Kenya and Norway have improved.", source="Review")
say("worse", "2020-12-29", "Relations between Kenya and Norway have deteriorated.", source="Review")
say("few", "2020-12-29", "Relations between Chad and Peru have improved.", source="Review")
say("alone", "2020-12-29", "The economy is improving.", source="Review")
# Figures.
say("f1", "2021-03-01", "The cost of the Lamu pipeline is $2 billion, the ministry said. Copper exports of Zambia fell by 8 percent in 2020.", source="Gazette")
say("f2", "2021-03-05", "The union puts the cost of the Lamu pipeline at $3 billion. Exports of copper of Zambia fell by 11 percent in 2020.", source="Courier")
say("f3", "2021-03-06", "The cost of the Kribi pipeline is $9 billion. Copper exports of Zambia fell by 30 percent in 2011. Copper exports of Peru fell by 40 percent in 2020.", source="Courier")
long = "Farmers of the delta say that the harvest was poor and that the canal has silted up again after the floods of the last spring. "
say("c1", "2021-04-01", long + "The price of maize in Malawi rose to 300 kwacha, the board said.", source="Herald")
say("c2", "2021-04-02", long + "The price of maize in Malawi rose to 300 kwacha, the board said.", source="Mirror")
say("c3", "2021-04-03", "The price of maize in Malawi rose to 500 kwacha, traders said.", source="Echo")
# A report and who cites it.
say("cited", "2021-02-01", "Kenya borrowed from banks.", title="Counting the cost of the coastal road", url="https://www.ledger.example/road?utm_source=x", source="Ledger")
say("citing", "2021-05-01", "The road is dear (Ledger Watch, 2021). The bank is silent.\n\nSources:\n\nLedger Watch. (2021). Counting the cost of the coastal road. Ledger Papers.\n\n"
    "Otieno, B. (2021). Debts of the coast. http://ledger.example/road/\n", source="Review")
# Recognition.
say("r1", "2021-06-01", "Chad recognised Kosovo on Monday. Uganda refused to recognise the Taliban government. Nicaragua withdrew its recognition of Taiwan.", source="Wire")
say("role", "2021-06-02", "The mines minister of Zambia, Wilbur Katongo, arrived in Lusaka. Ghana wants to buy copper from Zambia. Zambia hopes to sell its copper to Ghana.", source="Wire")
PY
"$TABARD" add -q -d "$T/a.db" "$T/in.jsonl"
export TABARD_RECORD=$T/a.db
field() { "$TABARD" "$2" -f tsv "${@:3}" | tail -n +2 | cut -f"$1"; }

check "better relations are borne out" "$(sql "SELECT \"check\" || ' ' || (earlier_acts >= 5) || (later_acts >= 5) || (later_goldstein > earlier_goldstein) FROM assessments WHERE doc = 'better'")" "supported 111"
check "worse ones are contradicted" "$(sql "SELECT \"check\" FROM assessments WHERE doc = 'worse'")" "contradicted"
check "few acts test nothing" "$(sql "SELECT \"check\" || ': ' || reason FROM assessments WHERE doc = 'few'")" "not testable: too few acts"
check "nor is the economy tested" "$(sql "SELECT \"check\" FROM assessments WHERE doc = 'alone'")" "not testable"
check "assessments shows the check" "$(field 5 assessments --doc better)" "supported"
holds "and its counts in JSON" python3 -c "
import json, subprocess
c = json.loads(subprocess.check_output(['$TABARD', 'assessments', '--doc', 'better', '-f', 'jsonl'], text=True))['check']
assert c['dyad'] == ['KEN', 'NOR'] and c['earlier']['acts'] >= 5 and c['later']['goldstein'] > 0 > c['earlier']['goldstein'], c"

check "costs of one pipeline disagree" "$(sql "SELECT count(*) FROM figure_conflicts WHERE unit = 'USD'")" 2
check "the same fall in other words; another year and another place are no conflict" "$(sql "SELECT group_concat(value || ' ' || other_value) FROM (SELECT * FROM figure_conflicts WHERE change = 'fall' ORDER BY low)")" "8 percent 11 percent,11 percent 8 percent"
check "copies are counted once" "$(sql "SELECT count(DISTINCT claim) FROM figure_conflicts WHERE measures LIKE '%maize%'")" 2
check "ranges and speakers" "$(field 3,7,8 figures --conflicts --doc f2 | tail -1 | tr '\t' ' ')" "2000000000 to 3000000000 union Courier"
holds "who stands against it" grep -q '\$3 billion (.*Courier)' <("$TABARD" figures --conflicts -f tsv)

check "cited reports, by title and by address" "$(sql "SELECT group_concat(matched) FROM (SELECT matched FROM cited_reports WHERE cited = 'cited' AND cited_by = 'citing' ORDER BY matched)")" "title,url"
check "recognition" "$(sql "SELECT group_concat(act || ' ' || status) FROM (SELECT DISTINCT act, status FROM recognition WHERE doc = 'r1' ORDER BY 1, 2)")" "recognises actual,recognises negated,refuses recognition actual,withdraws recognition actual"
check "recognition lists it" "$(field 2 recognition --source TCD)" "Chad"
check "an office that no list knows" "$(sql "SELECT person || ', ' || country || ', ' || reports || ', ' || coalesce(verdict, 'open') FROM role_suggestions WHERE person LIKE '%Katongo'")" "Wilbur Katongo, ZMB, 1, open"
check "goals of two" "$(sql "SELECT one || ' ' || other FROM goal_pairs")" "Ghana Zambia"
exit 0
