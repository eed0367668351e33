#!/usr/bin/env bash
# Who says what: source, cue and content of the attributions of a text, one after another.
set -u
T=$(realpath "${TABARD:-build/tabard}")
# says TEXT SOURCE|CUE|CONTENT...: the attributions found, in the order of their cues
says() {
    local text=$1 got want; shift
    want=$(printf '%s\n' "$@")
    got=$(printf '%s' "$text" | "$T" code -q --kinds attribution --format jsonl - 2>/dev/null | python3 -c 'import json, sys
rows = [json.loads(l) for l in sys.stdin]
rows = [r for r in rows if r["kind"] == "attribution"]
for r in sorted(rows, key=lambda r: r["cue"][0]["start"]):
    words = lambda k: " .. ".join(s["text"] for s in r.get(k) or [])
    print("|".join(map(words, ("source", "cue", "content"))))')
    if [ "$got" = "$want" ]; then echo "ok $text"; else echo "not ok $text"; diff <(echo "$want") <(echo "$got"); fi
}
says "''The valley is calm,'' General Okello said. ''Nobody has crossed the river since May.''" \
    "General Okello|said|''The valley is calm,'' .. ''Nobody has crossed the river since May.''"
says '"The valley is calm," General Okello said. "My officers say that nobody has crossed the river since May."' \
    'General Okello|said|"The valley is calm," .. "My officers say that nobody has crossed the river since May."' \
    'My officers|say|nobody has crossed the river since May'
says 'The minister conceded that the dam was late but insisted that the turbines would turn by autumn.' \
    'The minister|conceded|the dam was late' 'The minister|insisted|the turbines would turn by autumn'
says 'In a speech delivered at the port, Adjoa Mensah said the harbour would be closed to warships.' \
    'Adjoa Mensah|said|the harbour would be closed to warships'
says 'People briefed on the deal said the two ministers would meet again in June.' \
    'People briefed on the deal|said|the two ministers would meet again in June'
says '"The ceasefire rules are clear," said Ana Petrov, who leads the mission.' \
    'Ana Petrov, who leads the mission|said|"The ceasefire rules are clear,"'
