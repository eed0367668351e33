#!/usr/bin/env bash
# The frames' own examples are coded and compared: at least the share told in tests/frames.floor is right.
set -u
t=${TABARD:-build/tabard}
cd "$(dirname "$0")/../.."
floor=$(cat tests/frames.floor)
sums=$($t lexicon check data/lexicon/events/*.lex 2>&1 >build/frames-wrong.txt | tail -1)
entries=$(echo "$sums" | awk '{print $1}') examples=$(echo "$sums" | awk '{print $3}') right=$(echo "$sums" | awk '{print $5}')
echo "# $sums; those that are not are in build/frames-wrong.txt"
awk -v r="$right" -v n="$examples" -v f="$floor" 'BEGIN { exit !(n > 0 && r / n >= f) }' && echo "ok examples code as told" || echo "not ok examples code as told: $sums"
[ "${entries:-0}" -ge 4000 ] && echo "ok at least 4,000 entries" || echo "not ok at least 4,000 entries: $entries"
out=$($t explain "Rebels attacked a convoy near the border.")
echo "$out" | grep -q '^  event *ASSAULT' && echo "ok explain shows the event" || echo "not ok explain shows the event"
echo "$out" | grep -q 'by .*\.lex:[0-9]' && echo "ok explain names the rule" || echo "not ok explain names the rule"
$t lexicon find attack data/lexicon/events/assault.lex | grep -q '^assault.lex:[0-9]*: attack v' && echo "ok find" || echo "not ok find"
printf 'attack v  S=subj T=obj  -> 190\n' >build/a.lex; printf 'attack v  S=subj T=obj  -> 190\nzap v  S=subj T=obj  -> 190\n' >build/b.lex
$t lexicon diff build/a.lex build/b.lex | grep -q '^+ zap v' && echo "ok diff" || echo "not ok diff"
echo "Rebels zapped a convoy near the border." | $t code --lexicon build/b.lex --format jsonl - | grep -q '"ASSAULT"' && echo "ok a user's frames code" || echo "not ok a user's frames code"
