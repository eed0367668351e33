#!/usr/bin/env bash
# tabard actors: what is known of a name on a day, and names that no list knows.
t=${TABARD:-build/tabard}
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1: got '$2', want '$3'"; fi; }
field() { python3 -c 'import json,sys
for l in sys.stdin: print(json.loads(l)[sys.argv[1]])' "$1"; }
check "armed group before" "$($t actors show Taliban --on 2021-08-14 | field code)" AFGREB
check "government after" "$($t actors show Taliban --on 2021-08-16 | field code)" AFGGOV
$t actors show "Nobody Atall" >/dev/null; check "unknown name" $? 1
$t actors show Taliban --on yesterday 2>/dev/null; check "bad date" $? 2
text='Officials met Zorblax Quindle on Monday. Critics of Zorblax Quindle protested. The United Nations met him.'
check "unknown names" "$(echo "$text" | $t actors --unknown -q | field name)" "Zorblax Quindle"
check "their number" "$(echo "$text" | $t actors --unknown -q | field count)" 2
code() { echo "{\"id\":\"x\",\"date\":\"$1\",\"text\":\"$2\"}" | $t code -q --kinds actor | python3 -c 'import json,sys
for l in sys.stdin:
    a=json.loads(l)
    if a["span"]["text"]==sys.argv[1]: print(a["code"],a["entity"])' "$3"; }
check "police of a state" "$(code 2020-01-01 'Afghan police arrested three gunmen.' 'Afghan police')" "AFGCOP None"
check "group as rebels" "$(code 2020-01-01 'The Taliban attacked Kabul.' 'The Taliban')" "AFGREB taliban"
check "group as government" "$(code 2023-01-01 'The Taliban attacked villagers.' 'The Taliban')" "AFGGOV taliban"
check "office by day" "$(code 2003-06-01 'The French president met officials.' 'The French president')" "FRAGOV jacques-chirac"
check "office by another day" "$(code 2019-06-01 'The French president met officials.' 'The French president')" "FRAGOV emmanuel-macron"
