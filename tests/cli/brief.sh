#!/usr/bin/env bash
# The dossier: what the record has on a topic, an actor or a dyad, and not a sentence more.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "  got '$2', not '$3'"; fi; }
holds() { local name=$1; shift; if "$@" >/dev/null 2>&1; then echo "ok $name"; else echo "not ok $name"; fi; }
python3 - "$T/in.jsonl" <<'PY'
import json, sys
out = open(sys.argv[1], "w")
def say(id, date, text, source): out.write(json.dumps({"id": id, "date": date, "text": text, "source": source, "url": "https://%s.example/%s" % (source.lower(), id)}) + "\n")
say("a", "2021-03-01", "Kenya promised to withdraw its troops from Uganda by June 2021. The cost of the Lamu pipeline is $2 billion, the ministry said. "
    "Kenya wants to sell maize to Uganda. Uganda hopes to win a loan from Kenya. Work on the Lamu pipeline began in 2019 and was halted in 2020.", "Gazette")
say("b", "2021-05-20", "Kenya withdrew its troops from Uganda on Thursday. The union puts the cost of the Lamu pipeline at $3 billion. "
    "Relations between Kenya and Uganda have improved. The foreign minister of Kenya met the president of Uganda in Kampala.", "Courier")
say("c", "2021-05-21", "Kenya withdrew its troops from Uganda on Thursday. The union puts the cost of the Lamu pipeline at $3 billion. "
    "Relations between Kenya and Uganda have improved. The foreign minister of Kenya met the president of Uganda in Kampala.", "Mirror")
say("d", "2022-02-01", "Kenya denied that its troops had shelled a village in Uganda. The <b>governor</b> of Uganda said that Kenyan troops shelled a village.", "Echo_News")
PY
"$TABARD" add -q -d "$T/a.db" "$T/in.jsonl"
brief() { "$TABARD" brief -d "$T/a.db" "$@"; }
brief KEN,UGA >"$T/dyad.md"; brief Kenya >"$T/actor.md"; brief pipeline >"$T/topic.md"; brief Kenya --format html >"$T/actor.html"
holds "a promise with its answer" grep -q "pledge (candidate.*kept.*due 2021-06.*fulfils 2021-05-20 (Courier," "$T/actor.md"
check "copies are told once" "$(grep -c 'Kenya withdrew its troops' "$T/dyad.md")" 1
holds "figures against each other" grep -q '\$2 billion.*against: \$3 billion (.*Courier)' "$T/topic.md"
holds "a project's phases in order" grep -q 'pipeline: started → stalled' "$T/topic.md"
holds "goals of two" grep -q 'Kenya: sell maize to Uganda . Uganda: win a loan' <(sed 's/\\//g' "$T/actor.md")
holds "an assessment with its check" grep -q 'not testable: too few acts, KEN and UGA' <(sed 's/\\//g' "$T/actor.md")
check "since and until" "$(brief Kenya --since 2022-01-01 | grep -c '^- 2021')" 0
cat >"$T/prove.py" <<'PY'
import html, json, re, sys
texts = [re.sub(r"\s+", " ", json.loads(l)["text"] + " " + json.loads(l)["url"]) for l in open(sys.argv[1])]
page = open(sys.argv[2]).read()
quotes = re.findall(r"<q>(.*?)</q>", page) if sys.argv[2].endswith("html") else re.findall(r"^  > (.*)$", page, re.M)
lines = len(re.findall(r"^- |<li>", page, re.M))
clean = lambda s: re.sub(r"\s+", " ", html.unescape(re.sub(r"\\(.)", r"\1", s)))
bad = [q for q in quotes if not any(clean(q) in t for t in texts)]
sys.exit("%d quotes, %d lines, not in the record: %s" % (len(quotes), lines, bad)) if bad or not quotes or len(quotes) != lines else None
PY
for f in dyad.md actor.md topic.md actor.html; do holds "every line of $f quotes the record" python3 "$T/prove.py" "$T/in.jsonl" "$T/$f"; done
check "no markup from reports" "$(grep -c '<b>governor' "$T/actor.html")" 0
echo '{"id":"e","date":"2024-03-05","text":"Rebels in Mali attacked a convoy near Gao on Monday, killing 12 soldiers."}' | "$TABARD" add -q -d "$T/one.db" -
"$TABARD" brief -d "$T/one.db" Mali >"$T/one.md"
check "whole numbers, one day, a report without a publisher" "$(grep -c 'killed 12[,*]' "$T/one.md") $(grep -c '^reports: 1, 2024-03-05;' "$T/one.md") $(tail -1 "$T/one.md")" '1 1   (`e`)'
brief "no such words" >/dev/null; check "nothing is 1" $? 1
exit 0
