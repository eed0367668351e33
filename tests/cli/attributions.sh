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
says 'The bishop called for an envoy to look into the raid.' \
    'The bishop|called for|an envoy to look into the raid'
says 'The senator called the truce shameful and left for Riga.' \
    'The senator|called|the truce shameful'
says 'A new survey shows the ruling party with a narrow lead in the north.' \
    'A new survey|shows|the ruling party with a narrow lead in the north'
says 'The orchard shows the ruling party with a narrow lead in the north.' ''
says 'Police said they had no plans to search the port, according to lawyers for the family.' \
    'Police|said|they had no plans to search the port' \
    'lawyers for the family|according to|Police said they had no plans to search the port'
says '“The harbour is ours,” said Small, who leads the dockers.' \
    'Small, who leads the dockers|said|“The harbour is ours,”'
says '"We will rebuild the bridge before winter," Ana Petrov said on a call set up by the unions.' \
    'Ana Petrov|said|"We will rebuild the bridge before winter,"'
says 'The surge does not surprise pollster Ana Petrov: “Weaker parties have seen the biggest gains.”' \
    'pollster Ana Petrov|:|“Weaker parties have seen the biggest gains.”'
says 'Rebels attacked the harbour.' ''
says 'Poll: ruling party leads in the north' 'Poll|:|ruling party leads in the north'
says 'Twitter: ruling party leads in the north' ''

# asserters of an interview: the answers are of the one who is asked, where he is named, and never the author's
asserts() {
    local text=$1 got want; shift
    want=$(printf '%s\n' "$@")
    got=$(printf '%b' "$text" | "$T" code -q --kinds event --format jsonl - 2>/dev/null | python3 -c 'import json, sys
for r in sorted(map(json.loads, sys.stdin), key=lambda r: r["trigger"]["start"]):
    print("%s|%s|%s" % (r["trigger"]["text"], r["status"], ", ".join(a["name"] for a in r["asserters"])))')
    if [ "$got" = "$want" ]; then echo "ok $text"; else echo "not ok $text"; diff <(echo "$want") <(echo "$got"); fi
}
asserts 'General Otto Brandt, commander of the coastal army, spoke to this newspaper in Riga.\n\nQ: Did your troops shell the town?\n\nA: Our army never shelled the town.\n\nRebels attacked the harbour in May.\n\nQ: Who led them?\n\nA: Nobody knows.' \
    'shell|question|Q' 'shelled|negated|Otto Brandt' 'attacked|actual|Otto Brandt'
# many a text has lost its lines: "Q:" and "A:" within the paragraph, the first behind "the interview:", a question of several sentences
asserts 'RIGA - Omar Reyes says that General Petro Lind may resign. "Lind attacked Kenya," Ana Silva says in an interview with this paper. Following is the text of the interview: Q: Did Kenya attack Sudan? A: Sudan attacked Kenya. Norway condemned Sudan. Q: Chad invaded Mali. Did Norway condemn Chad? A: Norway sanctioned Chad.' \
    'attacked|actual|Ana Silva' 'attack|question|Q' 'attacked|actual|Ana Silva' 'condemned|actual|Ana Silva' 'invaded|actual|Q' 'condemn|question|Q' 'sanctioned|actual|Ana Silva'
# who is asked is no "Caesar,\" Ana Silva", and nobody by name where several may be
asserts 'RIGA - Omar Reyes met General Petro Lind. Ana Silva watched them. Q: Did Kenya attack Sudan? A: Sudan attacked Kenya. Q: Why?' \
    'attack|question|Q' 'attacked|actual|A'
asserts 'Q: Who was there?\n\nA: Rebels attacked the harbour in May.' 'attacked|actual|A'
says 'The port is closed, a member of the Institute of Rivers has said.' 'a member of the Institute of Rivers|has said|The port is closed'
says 'The minister gave an account of the damages caused by the flood in Lorestan, saying that rebels attacked Kenya.' \
    'The minister|saying|rebels attacked Kenya'
says 'The storm claimed ten lives in Kano.' ''
says 'Once the legal process concludes, Kenya will join.' ''
says 'The minister stated that the level of trade is low, noting that Kenya attacked Sudan.' \
    'The minister|stated|the level of trade is low, noting that Kenya attacked Sudan' 'The minister|noting|Kenya attacked Sudan'
says "The house would never allow anyone to hold talks about the country's missile power, the spokesman of the National Security Committee of the Senate has said, Tasnim reported on Tuesday." \
    "the spokesman of the National Security Committee of the Senate|has said|The house would never allow anyone to hold talks about the country's missile power"  \
    "Tasnim|reported|The house would never allow anyone to hold talks about the country's missile power, the spokesman of the National Security Committee of the Senate has said"
# asserts TEXT NAMES: who asserts the attack, outermost first
asserts() {
    local got; got=$(printf '%s' "$1" | "$T" code -q --kinds event --format jsonl - | python3 -c 'import json, sys
for l in sys.stdin:
    c = json.loads(l)
    if c["trigger"]["text"] == "attacked": print(" > ".join(a["name"] + "/" + a["by"] for a in c["asserters"]))')
    if [ "$got" = "$2" ]; then echo "ok $1"; else echo "not ok $1: $got"; fi
}
asserts 'Nobody believes that Kenya attacked Sudan.' 'author/author'
asserts 'Not a single minister said that Kenya had attacked Sudan.' 'author/author'
asserts 'Ada Obi said the talks had failed, adding that Kenya attacked Sudan.' 'Ada Obi/indirect'
asserts 'Ada Obi said that Kenya attacked Sudan.' 'Ada Obi/indirect'
says 'The minister said in remarks on Friday that the states are involved in killing children.' \
    'The minister|said|the states are involved in killing children'
says "The ambassador said Rouhani's visit to Iraq at the current situation is highly important." \
    "The ambassador|said|Rouhani's visit to Iraq at the current situation is highly important"
