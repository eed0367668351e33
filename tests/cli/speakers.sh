#!/usr/bin/env bash
# "We" and "I" of quotations stand for who speaks; outside quotations, or where nobody known speaks, for nobody.
set -u
T=$(realpath "${TABARD:-build/tabard}")
# is TEXT WORDS-OF-SOURCE CODE: the source of the first event
is() {
    got=$(printf '%s' "$1" | "$T" code -q --format jsonl - 2>/dev/null | python3 -c 'import json, sys
for line in sys.stdin:
    c = json.loads(line)
    if c["kind"] == "event" and c["source"]:
        s = c["source"][0]
        print(s["span"]["text"], s["code"], (s.get("refers_to") or {}).get("sieve"), sep="|")
        break')
    if [ "$got" = "$2" ]; then echo "ok $1"; else echo "not ok $1: $got"; fi
}
is '"We will send more aid to Kenya," Chinese Foreign Minister Wang Yi said.' 'We|CHNGOV|speaker'
is '"We have shelled the Ethiopian base," a spokesman of al-Shabaab said.' 'We|SOMREB|speaker'
is '"I accused Turkey of lying," the Greek defence minister said.' 'the Greek defence minister|GRCGOV|None'
is 'Norway said: "We condemned the attack on Mali. We have sent food to Mali."' 'We|NORGOV|speaker'
is 'We condemned the attack on Mali.' 'We|None|None'
is '"We condemned the attack on Mali," someone said.' 'We|None|None'
