#!/usr/bin/env bash
# Events, status, attribution and the lexicon verbs on sentences of our own.
set -u
cd "$(dirname "$0")/../.."
t() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1: '$2' is not '$3'"; fi; }
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" | head -1; }
code() { printf '%s\n' "$1" | "$TABARD" code --format jsonl --kinds event - ; }
t active "$(code 'Rebels attacked the Malian army near Kidal.' | field cameo)" 190
t passive "$(code 'The Malian army was attacked by rebels near Kidal.' | grep -o '"source":\[{"name":"[^"]*"' | grep -ci rebel)" 1
t threat "$(code 'Iran threatened to attack Israel.' | field type)" THREATEN
t refusal "$(code 'Iran refused to meet the French president.' | field type)" REJECT
t planned "$(code 'The Turkish president is planning to visit Algeria.' | field status)" planned
t negated "$(code 'The Turkish president did not visit Algeria.' | field status)" negated
t measure "$(code 'The minister may decide to impose a new round of sanctions on Chad.' | field status)" possible
t tear_gas "$(code 'Police fired tear gas at farmers who were blocking the road.' | field mode)" crowd-control
t absence "$(code 'In the absence of the support of Kenya for Uganda, the talks stalled.' | grep '"type":"SUPPORT"' | field status)" negated
t said_in_a_statement "$(code 'The ministry said in a statement that troops had shelled the Malian town.' | grep '"type":"ASSAULT"' | grep -o '"status":"actual"\|"name":"ministry"' | tr -d '\n')" '"name":"ministry""status":"actual"'
t said_passive "$(code 'Officials said that a general was killed by rebels.' | field status)" actual
t figure_planned "$(printf 'The ministry plans to build 3,000 homes.' | "$TABARD" code --format jsonl --kinds figure - | field status)" planned
t whether "$(code 'Whether rebels attacked the Malian army is unknown.' | grep -c '"status":"actual"')" 0
t emergency "$(code 'The agency declared the outbreak a global health emergency.' | wc -l | tr -d ' ')" 0
t acronym "$(printf 'The navy rejected the Joint Border Plan of Talesia.' | "$TABARD" code --format jsonl --kinds actor - | grep -c CHNMIL)" 0
t goal "$(code 'The Turkish president hopes to visit Algeria.' | wc -l | tr -d ' ')" 0
t goal_voiced "$(printf 'The minister expressed hope that the talks in Oslo would succeed.' | "$TABARD" code --format jsonl --kinds goal - | grep -c '"text":"the talks in Oslo would succeed"')" 1
t goal_once "$(printf 'The premier voiced his desire to visit Oman.' | "$TABARD" code --format jsonl --kinds goal - | wc -l | tr -d ' ')" 1
t doer_in_noun "$(code 'Five miners were killed in a Turkish air strike near Kirkuk.' | grep -o '"source":\[{"name":"[^"]*"' | grep -c Turk)" 1
t renewed "$(code "Norway's sanctions against Chad were renewed on Monday." | grep -o '"source":\[{"name":"[^"]*"' | grep -c Norway)" 1
t elsewhere "$(code 'The Syrian army ended its offensive on Monday after the talks in Geneva.' | grep -c '"target":\[\]')" 1
t wounded "$(code 'Two soldiers were killed and six others were wounded in clashes near Kidal.' | grep -c '"trigger":{[^}]*"text":"wounded"')" 1
t opponent "$(code 'Nine soldiers were killed in a gunfight with Malian rebels near Gao.' | grep -o '"source":\[{"name":"[^"]*"' | grep -c 'rebels')" 1
t opponent_died "$(code 'Nine soldiers died in clashes with Malian rebels.' | grep -o '"source":\[{"name":"[^"]*"' | grep -c 'rebels')" 1
t fought_between "$(code 'Nine people died in clashes between Chad and Niger.' | grep -o '"source":\[{"name":"[^"]*"' | grep -c 'Chad')" 1
t bare_deed "$(code 'Nine people were killed in fighting between Chadian troops and Malian rebels.' | grep -c '"trigger":{[^}]*"text":"fighting"')" 1
t own_thing "$(code 'The Chadian president backed down from his position.' | grep -c '"target":\[\]')" 1
t in_own_thing "$(code 'Peru deployed soldiers to its border with Bolivia.' | grep -o '"target":\[{"name":"[^"]*"' | grep -c 'Bolivia')" 1
t foreseen "$(code 'The ambassador spoke on Monday. During his visit to Chad, the Norwegian premier praised the truce.' | grep '"cameo":"042"' | grep -o '"source":\[{"name":"[^"]*"' | grep -c 'Norwegian')" 1
t not_his_deed "$(code 'The king of Morocco pledged reforms on Monday after demonstrations in Fez.' | grep -c '"type":"PROTEST"')" 0
t not_his_killing "$(code 'The United Nations suspended flights after the killing of ten Chadian soldiers.' | grep '"type":"ASSAULT"' | grep -c '"source":\[\]')" 1
t his_trip "$(code 'The Norwegian premier left Oslo for a visit to Chad.' | grep -c '"cameo":"042"')" 1
t of_suffers "$(code 'Norway is leading a blockade of Chad.' | grep -o '"source":\[{"name":"[^"]*"' | grep -c 'Norway')" 1
t no_game "$(code 'The Norwegian footballer is charged by prosecutors over his conduct during a game in Chad.' | field status | head -1)" actual
t owners_decision "$(code "The Norwegian minister criticised Chad's decision to attack Niger." | grep '"type":"ASSAULT"' | grep -o '"source":\[{"name":"[^"]*"' | grep -c Chad)" 1
t named_plan "$(code 'Thousands marched in Oslo to protest the U.S. plan to invade Chad.' | grep '"type":"ASSAULT"' | grep -o '"source":\[{"name":"[^"]*"' | grep -c 'US')" 1
t harm_besides "$(code 'Militants ambushed a convoy carrying a Chadian judge, killing ten soldiers.' | grep '"text":"killing"' | grep -o '"source":\[{"name":"[^"]*"' | grep -c Militants)" 1
t suicide_bomber "$(code 'A suicide bomber attacked the Malian police.' | grep -c '"cameo":"1831"')" 1
t plan_of "$(code 'Mexico rejected the U.S. plan for attacking Chad.' | grep '"type":"ASSAULT"' | grep -o '"name":"US"\|"status":"actual"' | head -1)" '"name":"US"'
t block_to "$(code 'Thousands of farmers block roads in India to protest a law.' | grep -c '"status":"negated"')" 0
t trying "$(code 'Kenyan police fired tear gas at protesters trying to storm the Malian embassy.' | grep '"text":"storm"' | grep -o '"source":\[{"name":"[^"]*"' | grep -c protesters)" 1
t joined_subject "$(code 'Troops fled as rebels belonging to Hezbollah seized the town.' | grep '"text":"seized"' | grep -o '"source":\[{"name":"[^"]*"' | grep -c rebels)" 1
t targeting "$(code 'The Norwegian premier announced sanctions against Chad, targeting its president.' | grep -c '"type":"ASSAULT"')" 0
t close_to "$(code 'A Hamas bomber injured close to 50 soldiers near Ashkelon.' | grep -o '"target":\[{"name":"[^"]*"' | grep -c '50 soldiers')" 1
t ministers_meet "$(code 'NATO defence ministers met in Riga on Monday.' | field type)" CONSULT
t asserter "$(code 'The mayor said rebels attacked the Malian army.' | grep -c 'indirect')" 1
t symmetric "$(code 'Iran held talks with Oman.' | wc -l | tr -d ' ')" 1
t twins "$(code 'Norwegian, Turkish and Kenyan envoys praised the truce.' | grep -o '"source":\[.*"target"' | grep -o '"code":"[A-Z]*"' | sort | tr -d '\n')" '"code":"KENGOV""code":"NORGOV""code":"TURGOV"'
t dateline "$(code 'LIMA (Reuters) - Rebels attacked the Malian army.' | grep -c '"by":"author"')" 1
t dateline_colon "$(code 'LIMA, Peru: Rebels attacked the Malian army.' | grep -c '"by":"author"')" 1
t owner "$(code 'Kenya rejected the demand of Uganda, and praised the Turkish president'"'"'s decision.' | grep -o '"target":\[{"name":"[^"]*","code":"[A-Z]*"' | tail -1 | grep -c TURGOV)" 1
t attribution "$(printf 'According to the ministry, rebels attacked the town.\n' | "$TABARD" code --format jsonl --kinds attribution - | grep -c 'the ministry')" 1
t violations_apart "$(code 'Gunmen abducted, tortured and killed the reporter Musa Diallo.' | grep -o '"cameo":"[0-9]*"' | tr -d '\n')" '"cameo":"181""cameo":"1822""cameo":"190"'
t and_wounded "$(code 'The bomb killed nine soldiers and injured others.' | grep -c '"status":"actual"')" 2
t killed_by_hitmen "$(code 'The environmental activist Berta Flores was gunned down by hitmen.' | wc -l | tr -d ' ')" 1
t beat_is_past "$(code 'Officers arrested and beat the lawyer Fatou Ba.' | grep -c '"status":"actual"')" 2
t inaction "$(code 'The police failed to protect the worshippers.' | grep -o '"contexts":\["human_rights"\]\|"cameo":"120"' | tr -d '\n')" '"contexts":["human_rights"]"cameo":"120"'
t told_by_police "$(code 'Police said 40 people were arrested.' | grep -o '"source":\[{"name":"[^"]*"' | grep -c Police)" 1
t crime_page "$(code 'Police said a man was detained after a brawl in a bar.' | wc -l | tr -d ' ')" 0
t has_custody "$(code 'The reporter was released from the custody of the army.' | grep -c '"cameo":"173"')" 0
t answer "$(printf '{"id":"a","text":"Police arrested protesters.","pairs":[{"id":"1","source":{"start":0,"end":6},"target":{"start":16,"end":26}}]}\n' | "$TABARD" code --format jsonl --kinds relation - | field type)" COERCE
t find "$("$TABARD" lexicon find bombard data/lexicon/events/*.lex | grep -c 'bombard' | sed 's/^[1-9][0-9]*$/some/')" some
f=$(mktemp); printf 'zorble v  S=subj T=obj  -> 190\n  + Rebels zorbled the Malian army. | Rebels > the Malian army\n' >"$f"
t check "$("$TABARD" lexicon --lexicon "$f" check "$f" >/dev/null; echo $?)" 0
printf 'zorble v  S=subj T=obj  -> 190\n  + Rebels greeted the moon. | Rebels > the moon\n' >"$f"
t check_fails "$("$TABARD" lexicon --lexicon "$f" check "$f" >/dev/null; echo $?)" 1
rm -f "$f"
