#!/usr/bin/env bash
# The example op-ed as an analyst reads it: what must be among its claims, and what must not.
set -u
t=${TABARD:-build/tabard}
cd "$(dirname "$0")/../.."
out=$(mktemp); trap 'rm -f "$out"' EXIT
python3 -c 'import json; t=open("examples/corridor.txt",encoding="utf-8").read(); print(json.dumps({"id":"c","author":"Ilona Varga","date":"2024-03-09","text":t}))' | $t code --format jsonl - >"$out" || echo "not ok code runs"
python3 - "$out" <<'EOP'
import json, sys
claims = [json.loads(l) for l in open(sys.argv[1], encoding="utf-8")]
names = lambda a: " ".join(x["name"] + " " + x["span"]["text"] for x in a or [])
of = lambda kind: [c for c in claims if c["kind"] == kind]
def ok(name, good): print(("ok " if good else "not ok ") + name)
ok("visit or meeting of the minister", any(c["type"] == "CONSULT" and c["status"] == "actual" and "Lindqvist" in names(c["source"]) for c in of("event")))
ok("arrests without a named agent", any(c["mode"] == "arrest" and "nineteen" in names(c["target"]) for c in of("event")))
ok("negated delegation is not actual", not any(c["status"] == "actual" and "did not send" in c["span"]["text"] and c["trigger"]["text"] == "send" for c in of("event")))
ok("invented ministers take no name from the lists", not any(x.get("entity") for c in of("event") + of("role") for k in ("source", "target", "person") for x in ([c.get(k)] if isinstance(c.get(k), dict) else c.get(k) or []) if "Lindqvist" in x["span"]["text"] or "Qodiri" in x["span"]["text"]))
ok("two goals", sum("Marvan" in names(c["holder"]) or "Talesia" in names(c["holder"]) for c in of("goal")) >= 2)
ok("pledge", any(c["form"] == "pledge" and "compensation" in c["content"]["text"] for c in of("commitment")))
ok("negative pledge of the same state", any(c["form"] == "negative_pledge" and "Talesia" in names(c["promiser"]) for c in of("commitment")))
ok("threat by the union, not by another", any(c["form"] == "threat" and "Union" in names(c["promiser"]) for c in of("commitment")))
ok("demand", any(c["form"] == "demand" and "survey" in c["content"]["text"] for c in of("commitment")))
ok("figure with a lower bound", any(c["low"] == 2e9 and c["high"] is None and c["unit"] == "USD" for c in of("figure")))
ok("figure in people with its speaker", any(c["unit"] == "person" and any("Adeyi" in a["name"] for a in c["asserters"]) for c in of("figure")))
ok("stalled mine", any(c["phase"] == "stalled" for c in of("project")))
ok("railway only planned", any("railway" in c["name"]["text"] and c["phase"] == "planned" for c in of("project")))
ok("former governor", any("Adeyi" in (c["person"] or {}).get("name", "") for c in of("role")))
ok("two references", len(of("reference")) == 2)
ok("citations matched", [c["state"] for c in of("citation")] == ["ok", "ok"] and all(c["reference"] for c in of("citation")))
ok("relations improve", any(c["direction"] == "up" and c["dimension"] == "relationship" for c in of("assessment")))
goals = [(c["content"]["start"], c["content"]["end"]) for c in of("goal")]
ok("no event inside a goal", not any(s <= e["trigger"]["start"] < t for e in of("event") for s, t in goals))
ok("ids are unique", len({c["id"] for c in claims}) == len(claims))
EOP
# same NAME WANTED GOT
same() { [ "$3" = "$2" ] && echo "ok $1" || echo "not ok $1 ($3)"; }
# Nothing judged that is only supposed, denied or hoped; no number told as paid that was promised or asked for.
status() { echo "$2" | $t code --kinds "$1" --format jsonl - | sed 's/.*"status":"\([a-z]*\)".*/\1/' | sort -u | tr '\n' ' '; }
stands() { local got; got=$(status "$1" "$3"); [ "$got" = "$2" ] && echo "ok $2of: $3" || echo "not ok $2of: $3 ($got)"; }
stands assessment "denied " "The minister denied that relations had worsened."
stands assessment "hypothetical " "If relations worsen, trade will suffer."
stands assessment "hypothetical " "Unless the truce holds, the humanitarian situation will deteriorate."
stands assessment "hoped " "It is hoped that security will improve."
stands assessment "possible " "Trade between the two should grow."
stands assessment "actual " "Officials said that the economy was shrinking."
stands assessment "" "Nor do I doubt that Lima would welcome a customer other than Chile."
stands figure "promised " "Germany pledged 200 million euros in aid to Ukraine."
stands figure "promised " "Kenya offered 40 trucks to the mission."
stands figure "requested " "The rebels demanded \$3 million."
stands figure "actual " "Germany paid 200 million euros to Ukraine."
stands figure "actual " "The troops pledged in 3 speeches to leave."
stands goal "" "We wish to thank Sweden for its help."
stands goal "" "I would like to begin by congratulating Norway."
stands goal "hoped " "We wish to join the union."
stands goal "hoped " "We want to extend the truce."
# When it falls due, not when it was promised.
due() { printf '{"text":"%s","date":"2024-02-09"}\n' "$1" | $t code --kinds commitment --format jsonl - | sed 's/.*"due":{"from":"[^"]*","to":"\([^"]*\)".*/\1/;t;s/.*/none/'; }
falls() { local got; got=$(due "$2"); [ "$got" = "$1" ] && echo "ok due $1: $2" || echo "not ok due $1: $2 ($got)"; }
falls 2024-06-30 "Peru promised on Monday to reopen the border by June 2024."
falls 2024-06-30 "On Monday Peru promised to reopen the border by June 2024."
falls none "The commission promised on 5 February to issue travel permits."
falls 2025-05-31 "Peru promised to pay in May 2025."
# A user's own words of a class work beside frames in the same file.
mine=$(mktemp); printf '# mine\nclass pledge_verb = plight,\n  covenant\nclass theme_economy = remittance, remittances\nzap v  S=subj T=obj  -> 190\n' >"$mine"
said() { echo "Norway covenanted to repay the loan by May. Remittances are improving. Rebels zapped a convoy near the border." | $t code "$@" --kinds commitment,assessment,event --format jsonl - | grep -c "\"kind\":\"\(commitment\|assessment\|event\)\""; }
[ "$(said --lexicon "$mine")" -gt "$(said)" ] && echo "ok a user's words of a class" || echo "not ok a user's words of a class"
echo "Norway covenanted to repay the loan by May." | $t code --lexicon "$mine" --kinds commitment --format jsonl - | grep -q '"form":"pledge"' && echo "ok a user's word of promise" || echo "not ok a user's word of promise"
printf 'class work_stalled = in the long grass\nclass said_down = on its last legs\n' >"$mine"
echo "The Velta dam is in the long grass. The truce is on its last legs." | $t code --lexicon "$mine" --kinds project,assessment --format jsonl - >"$out"
[ "$(grep -c '"phase":"stalled"\|"direction":"down"' "$out")" = 2 ] && echo "ok a user's set words" || echo "not ok a user's set words"
printf 'class pledge_verb plight\n' >"$mine"; echo "Norway plighted to pay." | $t code --lexicon "$mine" - >/dev/null 2>&1 && echo "not ok a broken class line is refused" || echo "ok a broken class line is refused"
rm -f "$mine"
# Whom it is said to, and when a stretch of time runs out.
whom() { echo "{\"text\":\"$1\",\"date\":\"2024-02-09\"}" | $t code --kinds commitment --format jsonl - | python3 -c 'import json, sys
for l in sys.stdin: print("+".join(a["name"] for a in json.loads(l)["addressee"]) or "nobody")'; }
told() { local got; got=$(whom "$2"); [ "$got" = "$1" ] && echo "ok told $1: $2" || echo "not ok told $1: $2 ($got)"; }
told "Kenya" "We call on Kenya to withdraw its troops."
told "member states" "Norway calls on all the member states to provide aid."
told "rebels" "Norway called on the rebels operating in the north to sign a ceasefire."
told "nobody" "Sudan has committed itself to dismantling the camps."
told "nobody" "Kenya demanded the removal of the outpost."
told "Sudan" "Kenya demanded on Monday that Sudan free the miners."
told "Norway" "Kenya urged Norway to send aid."
falls 2024-02-11 "Norway called on Sudan to free the miners within 48 hours."
falls 2024-02-07 "Kenya demanded on Monday that Sudan free the miners within 48 hours."
falls 2024-02-12 "The army vowed to strike in the next three days."
falls 2024-04-09 "Kenya promised to pay in two months' time."
falls 2024-02-11 "Kenya gave the rebels 48 hours to leave."
falls none "Kenya promised to leave within a week of the vote."
falls none "Kenya promised to halt the raids for two days."
# No figure is an ordinal, a document's number or half of a period; each has its own time and place.
numbers() { echo "{\"text\":\"$1\",\"date\":\"2024-02-09\"}" | $t code --kinds figure --format jsonl - | python3 -c 'import json, sys
print("; ".join("%s..%s %s @%s in %s" % (c["low"], c["high"], c["unit"], (c["when"] or {}).get("from"), "+".join(p["name"] for p in c["where"])) for c in map(json.loads, sys.stdin)))'; }
reads() { same "figures: $2" "$1" "$(numbers "$2")"; }
reads "" "I thank the Assembly at its sixty-second session."
reads "" "It met for the fifty-ninth time."
reads "" "The text is in S/2004/PV.9."
reads "" "Talks will be held in the first half of July."
reads "1.703e+16..1.703e+16 IRR @None in " "The bill amounts to 17.03 quadrillion rials."
reads "22..22 person @None in " "Twenty-two soldiers died."
reads "50..50 % @None in " "Half of the second brigade died."
reads "18000..18000 ha @None in " "The park stretches over 18,000 hectares."
reads "18000..None ha @None in " "The fire burnt over 18,000 hectares."
reads "3500000..3500000 tonne @2010-01-01 in ; 1600000..1600000 tonne @2023-01-01 in " "Exports fell from 3.5 million tons in 2010 to 1.6 million tons in 2023."
reads "51..51 mine @1990-01-01 in ; 193..193 mine @2020-01-01 in " "Kenya had 51 mines in 1990 and 193 mines in 2020."
reads "5..5 tonne @2010-01-01 in ; 6..6 tonne @2020-01-01 in " "In 2010 exports were 5 tons, in 2020 they were 6 tons."
reads "40..40 % @None in Kenya; 70..70 % @None in Norway" "In Kenya 40 percent of women work, but in Norway 70 percent do."
# The whole office, and whose it is; a rank behind it is no part of it, and an aide to the president is no president.
offices() { echo "$1" | $t code --kinds role --format jsonl - | python3 -c 'import json, sys
print("; ".join("%s of %s" % (c["office"]["text"], (c["of"] or {}).get("name")) for c in map(json.loads, sys.stdin)))'; }
holds() { same "office: $2" "$1" "$(offices "$2")"; }
holds "Secretary-General of None" "I thank Secretary-General Lindiwe Zwane."
holds "secretary general of the union of union" "Lindiwe Zwane, secretary general of the union, resigned."
holds "Minister for Foreign Affairs of the Republic of Namibia of Namibia" "We thank Lindiwe Zwane, Minister for Foreign Affairs of the Republic of Namibia."
holds "Leader of the Islamic Revolution of Islamic Revolution" "Leader of the Islamic Revolution Ayatollah Musa Karimi left."
holds "Judiciary Chief of None" "Judiciary Chief Ayatollah Musa Karimi left."
holds "Army Commander of None" "Army Commander Major General Musa Karimi left."
holds "Brigadier General of None" "Brigadier General Musa Karimi left."
holds "Deputy Prime Minister of None" "Deputy Prime Minister Musa Karimi left."
holds "" "Musa Karimi, the top aide to the President of Kenya, was attacked."
holds "" "Mr President, Mr Secretary-General, peace is near."
holds "took office of None" "The government took office in August 2013."
holds "have taken power of Mali" "The rebels have taken power in Mali."
# What is wanted is told without "in order to".
# contents KIND TEXT: what each claim of that kind holds
contents() { echo "$2" | $t code --kinds "$1" --format jsonl - | python3 -c 'import json, sys
print("; ".join(json.loads(l)["content"]["text"] for l in sys.stdin))'; }
aims() { same "purpose: $2" "$1" "$(contents goal "$2")"; }
aims "bypass the embargo" "In order to bypass the embargo, Kenya sent spies to Chad."
aims "pay its debts" "Kenya saves money so as to pay its debts."
# Whose purpose it is: of the clause's doer, of whom "which" means, of nobody told of before.
holders() { echo "$1" | $t code --kinds goal --format jsonl - | python3 -c 'import json, sys
print("; ".join("+".join(a["name"] for a in json.loads(l)["holder"]) for l in sys.stdin))'; }
wants() { same "holder: $2" "$1" "$(holders "$2")"; }
wants "" "I would like to take this opportunity to thank Kenya for its support."
wants "" "The Government of Chad would like to express its gratitude to Kenya."
wants "Chad" "Chad would like to take the opportunity that Kenya gave."
wants "" "Norway spoke first. The law was passed in order to protect women."
wants "" "Norway spoke first. The rules should be revised in order to protect women."
wants "Kenya" "Norway spoke first. Kenya passed the law in order to protect women."
wants "Kenya" "Norway spoke of Kenya, which saves money in order to pay its debts."
# Which way an opinion points; what is worked against, meant or over gives none, and what is past is no horizon.
opinions() { echo "{\"text\":\"$1\",\"date\":\"2024-02-09\"}" | $t code --kinds assessment --format jsonl - | python3 -c 'import json, sys
print("; ".join("%s %s %s" % (c["dimension"], c["direction"], c["horizon"]) for c in map(json.loads, sys.stdin)))'; }
judges() { same "opinion: $2" "$1" "$(opinions "$2")"; }
judges "tension up now" "The war is a threat to trade."
judges "tension up now" "This war is very dangerous."
judges "tension down now" "The conflict is waning."
judges "prospect down now" "The 2015 nuclear deal is collapsing."
judges "economy down now" "Exports are falling to their lowest level since 1963."
judges "" "Kenya opposes the improvement of relations."
judges "" "The talks prevented a deterioration of relations."
judges "relationship up now" "The improvement of relations continues."
judges "" "He resigned because of his deteriorating health."
judges "" "We are working to establish an agenda that is sustainable."
judges "" "It is in our interest that development be sustainable."
judges "" "Could you tell us what happened?"
judges "" "It set out our ambitions, which fall into three groups."
judges "prospect down now" "The outlook is becoming increasingly complicated."
holds "media adviser of crown prince" "Musa Karimi, the crown prince's media adviser, left."
holds "" "In the days of Musa Karimi, as the crown prince left, all was calm."
reads "1..2 mine @None in " "One or two mines are open."
told "" "The ministry offered new updates."
commits() { same "content: $2" "$1" "$(contents commitment "$2")"; }
commits "" "Let me offer a few special words regarding the development of themes such as drought."
commits "" "We must act, fulfilling our commitments aimed at growth."
commits "" "Kenya's commitments contained in the pact are clear."
commits "leave" "The promise made by Kenya to leave was kept."
commits "" "Norway urged states that have yet to recognise Kenya to do so now."
reads "10..10 person @None in Rostock" "Ten people died on the A 19 near Rostock."
reads "32..32 person @None in Syria" "U.S.-led strikes killed 32 fighters in Syria."
holds "" "They hold up the spacious General Assembly Hall that shelters us."
holds "" "Salaam, Mr. President, this is my last speech."
