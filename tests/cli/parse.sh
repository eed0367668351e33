#!/usr/bin/env bash
# tabard parse: what it prints for both engines, for text and JSON Lines, and for bad input.
set -u
T=${TABARD:-build/tabard}
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
ok() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; fi; }

cat >"$tmp/in.jsonl" <<'JSON'
{"id": "a", "text": "The ministers didn't sign the treaty. It wasn't ready."}
{"id": "b", "text": "Émile met the rebels’ leader in Lagos."}
JSON
for engine in "" --fast; do
    name=default; [ -z "$engine" ] || name=fast
    $T parse $engine "$tmp/in.jsonl" >"$tmp/out" 2>"$tmp/err"; ok $? "$name.status"
    [ "$(grep -c '^# newdoc id = [ab]$' "$tmp/out")" = 2 ]; ok $? "$name.documents"
    [ "$(grep -c '^# sent_id' "$tmp/out")" = 3 ]; ok $? "$name.sentences"
    grep -q "^3-4	didn't	_	.*TokenRange=14:20$" "$tmp/out"; ok $? "$name.multiword"
    grep -q "^4-5	rebels’	.*TokenRange=14:21$" "$tmp/out"; ok $? "$name.code_points"
    grep -q "^2	ministers	minister	NOUN	_	Number=Plur	5	nsubj	" "$tmp/out"; ok $? "$name.subject"
    # ten columns, one root a sentence, heads inside it, no cycle
    awk -F'\t' '/^#/ {next} NF == 0 {check(); next} $1 ~ /-/ {if (NF != 10) bad = 1; next}
        {if (NF != 10) bad = 1; n++; h[n] = $7}
        function check(  i, k, s, r) {for (i = 1; i <= n; i++) {if (h[i] == 0) r++; if (h[i] > n) bad = 1
            for (k = i; k && s <= n; k = h[k]) s++; if (s > n) bad = 1; s = 0} if (n && r != 1) bad = 1; n = 0}
        END {exit bad}' "$tmp/out"; ok $? "$name.trees"
done
$T parse --fast "$tmp/in.jsonl" >"$tmp/1"; $T parse --fast -j 2 "$tmp/in.jsonl" >"$tmp/2"; cmp -s "$tmp/1" "$tmp/2"; ok $? "threads_agree"
printf 'A plain text.' | $T parse --fast - | grep -q '^3	text	'; ok $? "stdin"
printf '' | $T parse --fast --from text - >"$tmp/empty" 2>/dev/null; [ $? = 0 ]; ok $? "empty_is_no_error"
printf '{"id": "x"}\n{"id": "y", "text": "Fine."}\n' >"$tmp/bad.jsonl"
$T parse --fast "$tmp/bad.jsonl" >"$tmp/out" 2>"$tmp/err"; [ $? = 65 ]; ok $? "bad_line_is_65"
grep -q 'bad.jsonl:1: ' "$tmp/err" && grep -q 'newdoc id = y' "$tmp/out"; ok $? "bad_line_is_named_and_skipped"
# The press's present, taken for a noun: a sentence has a verb. What has none keeps none.
root() { printf '%s\n' "$1" | $T parse - | awk -F'\t' '$7 == 0 {print $2 "/" $4}'; }
while IFS='|' read -r want sentence; do
    [ "$(root "$sentence")" = "$want" ]; ok $? "root: $sentence"
done <<'LINES'
sentences/VERB|A Belgian court sentences nine smugglers to death.
arrest/VERB|Police in Malta arrest a banker over the theft.
march/VERB|Thousands of miners march in La Paz to demand higher wages.
calls/VERB|The African Union calls on the junta to free the president.
call/VERB|Norway and the Faroe Islands call for talks on herring.
kill/VERB|Two air strikes north of Lusaka kill a baker.
bombings/NOUN|The car bombings in the old town of Sofia.
arrests/NOUN|More arrests in Lima on Monday.
LINES
printf 'Hungary plans cooperation with Malta on border patrols next year, the minister said.' | $T parse - | grep -q '^2	plans	plan	VERB'; ok $? "before who says so"
printf 'A jury found the former general guilty of fraud.' | $T parse - | grep -q '^7	guilty	guilty	ADJ'; ok $? "guilty"
printf 'A bomb kills four miners and injures three others in Aden.' | $T parse - | grep -q '^7	injures	injure	VERB'; ok $? "joined with a verb"
# No preposition leads a subject: of the verb, the subject's form.
subject() { printf '%s\n' "$1" | $T parse - | awk -F'\t' -v v="$2" '$2 == v {at = $1} {w[NR] = $2; h[NR] = $7; r[NR] = $8} END {for (i = 1; i <= NR; i++) if (h[i] == at && r[i] == "nsubj") print w[i]}'; }
[ "$(subject 'Kurdish fighters backed by allied Arab tribesmen seize control of two dams.' seize)" = fighters ]; ok $? "subject before by"
[ "$(subject 'Shells fired by the navy destroy a monastery in Bago.' destroy)" = Shells ]; ok $? "subject of the garden path"
[ "$(subject 'Rebels opposed to President Compaore seized a town.' seized)" = Rebels ]; ok $? "subject before to"
[ "$(subject 'Cabinet minister Carla Jensen resigned.' resigned)" = Carla ]; ok $? "subject behind its title"
[ "$(subject 'Chinese authorities Thursday announced a tax reform.' announced)" = authorities ]; ok $? "a day is no subject"
# No participle stands behind a modal, nor between a verb and whom it helps: of the participle, its arc.
arc() { printf '%s\n' "$1" | $T parse - | awk -F'\t' -v v="$2" '$2 == v {print $8}'; }
[ "$(arc 'Oman will free detained sailors.' detained)" = amod ]; ok $? "will free detained sailors"
[ "$(arc 'Sri Lanka announces it will rehouse displaced Tamil refugees.' displaced)" = amod ]; ok $? "will rehouse displaced refugees"
[ "$(arc 'Turkey helped displaced Syrians.' displaced)" = amod ]; ok $? "helped displaced Syrians"
[ "$(arc 'Peru deployed soldiers to its border with Bolivia.' Bolivia)" = nmod ]; ok $? "its border with"
[ "$(subject 'Militants close to the border killed ten soldiers.' killed)" = Militants ]; ok $? "subject before close to"
[ "$(arc 'Soldiers opened fire on Kenyans allegedly throwing stones in Nairobi.' throwing)" = acl ]; ok $? "fire on men throwing stones"
