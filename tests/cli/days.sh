#!/usr/bin/env bash
# Which way a bare day, month or "a year ago" looks: the verbs decide. One sentence of our own a rule, with its date of publication.
set -u
T=${TABARD:-build/tabard}
hold() { # NAME DATE EXPRESSION VALUE TEXT
    got=$(python3 -c 'import json, sys; print(json.dumps({"id": "1", "date": sys.argv[1], "text": sys.argv[2]}))' "$2" "$5" | $T code --kinds time --format jsonl - 2>/dev/null |
        python3 -c 'import json, sys; print(" ".join(c["value"] for c in map(json.loads, sys.stdin) if c["span"]["text"] == sys.argv[1]))' "$3")
    if [ "$got" = "$4" ]; then echo "ok $1"; else echo "not ok $1: $3 is $got, not $4"; fi
}
hold past 2021-06-17 Tuesday 2021-06-15 "The rebels attacked a convoy of the army on Tuesday."
hold will 2021-06-17 Tuesday 2021-06-22 "The envoys will meet on Tuesday in the capital."
hold planned 2021-06-17 Saturday 2021-06-19 "Students planned a large march on Saturday."
hold scheduled 2021-06-17 Monday 2021-06-21 "The prosecutor has scheduled a news conference Monday to announce the charges."
hold put_off 2021-06-17 Tuesday 2021-06-22 "The court postponed the hearing until Tuesday."
hold appointed 2021-06-17 Monday 2021-06-21 "The two presidents meet separately Monday with the envoy."
hold purpose_is_of_its_verb 2021-06-17 Tuesday 2021-06-15 "The government staged a parade to mark the anniversary on Tuesday."
hold since 2021-06-17 March 2021-03 "The ship has been on patrol since March and was due to return."
hold payable 2021-11-05 "January 2" 2022-01-02 "The dividend is payable January 2 to holders of the stock."
hold teller_behind 2021-11-05 "Jan. 3" 2022-01-03 "The dividend will be payable Jan. 3 to holders of the stock, the company said."
hold held_against_the_quarter 2021-11-05 "a year ago" 2020-Q3 "The mine lost 2 million dollars in the third quarter, compared with a profit of 1 million a year ago."
hold year_ago_quarter 2021-11-05 "the year-ago quarter" 2020-Q3 "The mine lost 2 million dollars in the third quarter. In the year-ago quarter, it earned 1 million."
hold year_ended 2021-11-05 "the year" P1Y "Profit fell by a tenth in the year ended March 31."
hold in_the_morning 2021-06-17 "4 in the morning" 2021-06-17T04:00 "The shelling began at 4 in the morning and lasted for hours."
hold and_a_half 2021-06-17 "an hour and a half" PT1H30M "The battle lasted an hour and a half."
hold day_long 2021-06-17 "day-long" P1D "A day-long strike closed the port."
hold year_in_words 2021-06-17 "the year two thousand" 2000 "They met before the year two thousand."
