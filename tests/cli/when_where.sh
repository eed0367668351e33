#!/usr/bin/env bash
# Times, places and dated events from the command line; the gazetteer without GeoNames.
set -u
T=${TABARD:-build/tabard}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "# got: $2" >&2; echo "# want: $3" >&2; fi; }
code() { printf '{"id":"d","date":"2021-06-17","text":"%s"}\n' "$1" | "$T" code --format jsonl --kinds "$2" - 2>/dev/null; }
field() { grep -o "\"$1\":[^,}]*" | head -1 | cut -d: -f2- | tr -d '"'; }

check weekday_back "$(code 'Gunmen attacked a convoy on Tuesday.' time | field value)" 2021-06-15
check weekday_ahead "$(code 'The ministers will meet on Tuesday.' time | field value)" 2021-06-22
check century "$(code 'The pact opened the twenty-first century.' time | field value)" 20
undated() { printf 'The plant was shut in May 2015. %s\n' "$1" | "$T" code --format jsonl --kinds time - | tail -1; }
check from_now_of_no_day "$(undated 'It may open three years from now.' | field value)" FUTURE_REF
check country "$(code 'The army left Afghanistan in May.' place | field country)" AFG
check disputed "$(code 'Shells hit the Line of Control again.' place | field name)" "Line of Control"
check event_date "$(code 'Gunmen attacked a convoy in Somalia on Tuesday.' event | grep -o '"when":{"from":"[0-9-]*"' | cut -d'"' -f6)" 2021-06-15
check law_dates_nothing "$(code 'The editor was jailed under the Public Order Act 1986.' event | grep -o '"when":{"from":"[0-9-]*"' | cut -d'"' -f6)" 2021-06-17
check event_place "$(code 'Gunmen attacked a convoy in Somalia on Tuesday.' event | grep -o '"where":\[{"name":"[A-Za-z]*"' | cut -d'"' -f6)" Somalia
check inferred_date "$(code 'Gunmen attacked a convoy in Somalia.' event | grep -o '"inferred":[a-z]*')" '"inferred":true'
check un_is_no_place "$(code 'The UN condemned the raid.' place | wc -l)" 0
check known_bodies_are_no_places "$(code 'The Taliban and Hezbollah shelled a base. Putin met Erdogan near Termez.' place | grep -o '"span":{[^}]*}' | grep -o '"text":"[A-Za-z]*"' | tr '\n' ' ')" '"text":"Termez" '

# a place that no list knows: the mention is put by its neighbours, a claim only by the words of its own sentence
far='Officials met in Addis Ababa. Police fired tear gas at farmers in the port of Halem.'
check unknown_place_in_a_claim "$(code "$far" event | grep -o '"where":\[{"name":"Halem","lat":[^,]*')" '"where":[{"name":"Halem","lat":null'
check unknown_place_as_a_mention "$(code "$far" place | grep Halem | field country)" ETH
check unknown_place_beside_a_town "$(code 'Police fired tear gas at farmers in the port of Halem near Addis Ababa.' event | grep -o '"name":"Halem".*' | field country)" ETH
check cited_authors_are_no_places "$(code 'The two states signed a pact on Tuesday (Varga & Holm, 2023).' place | grep -c Holm)" 0

# what is told of before the story, or of a year that nobody can tell, is not of the last date told; "In 2014 militants" is when, not how many
when() { code "$1" event | grep "\"trigger\":{[^}]*\"$2\"" | grep -o '"when":[^,]*,[^,]*' | head -1; }
check before_the_story "$(when 'The army shelled the town last month. The rebels had attacked the base in Mali before the talks began.' attacked)" '"when":null,"where":[{"name":"Mali"'
check year_before_a_plural "$(when 'In 2014 militants seized the city of Mosul.' seized)" '"when":{"from":"2014-01-01","to":"2014-12-31"'
check a_few_years_ago "$(when 'Gunmen killed three farmers a few years ago in Mali.' killed)" '"when":null,"where":[{"name":"Mali"'
check last_year_of_no_report "$(printf '{"id":"d","text":"%s"}\n' 'The shah fell in 1979. Washington withdrew from the pact in Oman last year.' | "$T" code --format jsonl --kinds event - 2>/dev/null | grep withdrew | grep -o '"when":[a-z]*')" '"when":null'

# days of another deed, of a name, of history, of what is remembered
check day_of_another_deed "$(when "Police arrested the captain in Kenya after last Friday's riot." arrested)" '"when":{"from":"2021-06-17","to":"2021-06-17"'
check after_an_old_attack "$(when 'Following the 9/11 attacks, the army invaded Afghanistan.' invaded)" '"when":{"from":"2001-09-11","to":"2001-09-11"'
check year_of_a_convention "$(when 'The army attacked the embassy in Mali, against the Vienna Convention (1961).' attacked)" '"when":{"from":"2021-06-17","to":"2021-06-17"'
check attack_that_killed "$(when 'Police arrested a man over the 2014 attack that killed four guards in Kenya.' killed)" '"when":{"from":"2014-01-01","to":"2014-12-31"'
check anniversary "$(when 'Crowds marched in Mali on the 40th anniversary of the assassination of the king.' assassination)" '"when":{"from":"1981-01-01","to":"1981-12-31"'
check own_clause "$(when 'The rebels attacked the port in late January and the army has shelled the hills in Mali.' shelled)" '"when":{"from":"2021-06-17","to":"2021-06-17"'
check history_does_not_go_on "$(when 'In 1979 rebels seized the fort. It stood on a hill. The army shelled the town in Mali.' shelled)" '"when":null,"where":[{"name":"Mali"'
check told_aside "$(when 'The minister freed the ship, which rebels seized in March. The army shelled the town in Mali.' shelled)" '"when":{"from":"2021-06-17","to":"2021-06-17"'
check words_of_the_day "$(when 'In May rebels seized the fort in Mali. The president condemned the rebels.' condemned)" '"when":{"from":"2021-06-17","to":"2021-06-17"'

# times as news writes them
python3 tests/times/expressions.py "$T" tests/times/expressions.tsv 410

# places by their words: each row a sentence and what its place mentions are, by name and country
where() { check "$1" "$(code "$2" place | python3 -c 'import json, sys; print("; ".join("%s=%s" % (c["span"]["text"], c["country"] or "-") for c in map(json.loads, sys.stdin)))')" "$3"; }
where owned_name "Police fired on refugees in Cox's Bazar." "Cox's Bazar=BGD"
where owned_name_curly 'Police fired on refugees in Cox’s Bazar.' 'Cox’s Bazar=BGD'
where possessive_is_no_name "Police guarded Canada's envoy." 'Canada=CAN'
where short_state 'Police arrested two men in Gainesville, Va., on Monday.' 'Gainesville=USA; Va.=USA'
where short_state_two_tokens 'Police shot a dog in Slidell, La., on Monday.' 'Slidell=USA; La.=USA'
where heading 'HELENA, Mont. (AP) - Police arrested two men.' 'HELENA=USA; Mont.=USA'
where capital_district 'Envoys met in Washington, D.C. on Monday.' 'Washington, D.C.=USA'
where surname_town 'Gunmen killed 12 people in Jackson.' 'Jackson=USA'
where body_of_a_small_town 'The Slidell Police Department closed a road.' 'Slidell=USA'
where two_names 'Troops paraded in Maiduguri Borno State.' 'Maiduguri=NGA; Borno State=NGA'
where house_of_power 'The White House aides drafted a statement for the Kremlin.' ''
where letters_are_no_town 'He leads the APC, said SANA.' ''
where common_word_in_a_name 'They signed the Free Trade Agreement.' ''
where state_before_namesake 'The firm in Houston, Texas, sells to China. China is a large market for Houston.' 'Houston=USA; Texas=USA; China=CHN; China=CHN; Houston=USA'
where own_witness 'Police in Columbus, Ohio, and Westerville closed a road to Dublin. Drivers in Dublin were told to wait.' 'Columbus=USA; Ohio=USA; Westerville=USA; Dublin=USA; Dublin=USA'
where great_city_among_few 'The United States and Russia held talks in Geneva.' 'United States=USA; Russia=RUS; Geneva=CHE'
where union 'Travel within the EU grew.' 'EU=-'
check where_who_acts_is_from "$(code 'Rebels in Kenya attacked a village near Kampala on Monday.' event | grep -o '"where":\[{"name":"[A-Za-z]*"[^]]*' | grep -o '"name":"[A-Za-z]*"' | tr '\n' ' ')" '"name":"Kampala" '
check where_it_kills_too "$(code 'Troops of Kenya attacked a village near Kampala on Monday, killing three people.' event | grep -o '"where":\[{"name":"[A-Za-z]*"[^]]*' | grep -o '"name":"[A-Za-z]*"' | tr '\n' ' ')" '"name":"Kampala" "name":"Kampala" '

spot() { check "$1" "$(code "$2" event | grep "\"trigger\":{[^}]*\"$3\"" | python3 -c 'import json, sys; print("; ".join(p["name"] for c in map(json.loads, sys.stdin) for p in c["where"]))')" "$4"; }
spot parties_are_no_place 'The general was killed in a U.S. airstrike in Baghdad.' killed 'Baghdad'
spot between_states 'Clashes between India and Pakistan killed four.' killed ''
spot office_of_a_state 'Vladimir Putin, the President of Russia, met Petro Poroshenko, the President of Ukraine, in Milan, Italy.' met 'Milan; Italy'
spot border_with 'Gunmen killed five soldiers at the border with Lebanon.' killed 'Lebanon'
where long_state 'Students in the Democratic Republic of the Congo threw stones.' 'Democratic Republic of the Congo=COD'
where title_of 'Philip, Duke of Edinburgh, met envoys at Mach 8.' ''

where town_of 'Soldiers entered the town of Garowe.' 'Garowe=SOM'
where town_that_no_list_knows 'Raiders burned the village of Wanga Mangoro near Yola in Nigeria.' 'Wanga Mangoro=NGA; Yola=NGA; Nigeria=NGA'
where small_town_behind_in 'Fighters died in Bint Jbeil, said the envoy. He has faith in Paddock.' 'Bint Jbeil=LBN'
where article_assimilated 'Troops shelled Al-Raqqah in Syria.' 'Al-Raqqah=SYR; Syria=SYR'
where overlay 'Rebels seized Shuqra and Hawija. Shells hit Oicha and Dabiq.' 'Shuqra=YEM; Hawija=IRQ; Oicha=COD; Dabiq=SYR'

where hyphened 'The US-based firm left. A Gaza-bound ship sailed.' 'US=USA; Gaza=PSE'
where road 'A crash closed the A417 southbound carriageway near Cirencester. The M23 took the town of Goma.' 'A417=GBR; Cirencester=GBR; Goma=COD'
where months_and_books 'The Food and Drug Administration met in Aban. Verses of the Quran were read on the death of Imam Hussein.' ''
where storms 'Operation Odyssey Dawn and Hurricane Sandy killed nine.' ''
spot finest_first 'In Mexico, soldiers seized the city of Nuevo Laredo.' seized 'Nuevo Laredo; Mexico'
spot above 'Guards shot down a drone above Moscow.' 'shot down' 'Moscow'
spot given_to 'The senate blocked payments to Paraguay.' blocked ''
spot preposition_hangs_elsewhere 'Gunmen attacked a bar in Ciudad Juárez in northern Mexico.' attacked 'Ciudad Juarez; Mexico'
spot travelled_to 'The king travelled to Jordan on Monday.' travelled 'Jordan'

# names that only look like places; figures and papers that only look like times
junk() { check "$1" "$(code "$3" "$2" | grep -o '"span":{[^}]*}' | grep -c "\"text\":\"$4\"")" 0; }
junk a_person_is_no_place place 'Vitaly Zhurkin met the envoys in Brussels. Later Zhurkin said the talks had failed.' Zhurkin
junk an_act_is_no_territory place 'The president may use the Insurrection Act of 1807 against the rioters.' Act
junk a_faith_is_no_place place 'They differ in their reading of Islam.' Islam
check eurasia "$(code 'Trade with Eurasia grew.' place | field precision)" region
junk the_other_end_of_a_span time 'Complaints rose from 270 cases to 1926 in the port.' 1926
junk a_sum_of_money time 'They sold petrol at the price of 1500 tomans a litre.' 1500
junk a_paper time 'According to the daily, the firm trained the fighters.' daily
check daily_deeds "$(code 'The army shells the town daily.' time | field value)" P1D

printf 'Qelt Camp\tcamp\t31.9\t35.4\tPSE\n' >"$tmp/own.tsv"
own() { printf 'Soldiers raided Qelt Camp on Monday.\n' | "$T" code --format jsonl --kinds place "$@" - 2>"$tmp/err"; }
check own_places "$(own --gazetteer "$tmp/own.tsv" | field lat)" 31.9
mine=$(own --gazetteer "$tmp/own.tsv" | field version); [ -n "$mine" ] && [ "$mine" != "$("$T" --version | head -1)" ]; check own_places_in_the_version "$?" 0
printf 'Qelt Camp\tcamp\t31.9\t200\n' >"$tmp/own.tsv"; own --gazetteer "$tmp/own.tsv"
check own_places_wrong "$? $(grep -c "own.tsv:1: '31.9', '200' are no latitude" "$tmp/err")" "65 1"

main=build/release/gazetteer_main
if [ -x "$main" ]; then
    "$main" "$tmp/small.pack" data "$tmp/none" >"$tmp/out" 2>"$tmp/err"
    check no_npm_builds "$?" 0
    check no_npm_says_so "$(grep -c 'only states and authored places' "$tmp/err")" 1
    "$main" "$tmp/again.pack" data "$tmp/none" >/dev/null 2>&1
    check same_bytes "$(cmp "$tmp/small.pack" "$tmp/again.pack" && echo same)" same
else
    echo "ok no_npm_builds # skip: $main not built"
fi
