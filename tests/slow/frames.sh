#!/usr/bin/env bash
# Every example of the shipped frames is coded; the share that holds may not fall.
set -u
floor=70
cd "$(dirname "$0")/../.."
held=0; all=0
for f in data/lexicon/events/*.lex; do
    line=$("$TABARD" lexicon check "$f" | tail -1)
    set -- $(echo "$line" | sed -n 's/.*: \([0-9]*\) of \([0-9]*\) examples hold.*/\1 \2/p')
    if [ $# -eq 2 ]; then held=$((held + $1)); all=$((all + $2)); else echo "not ok $f: $line"; fi
done
if [ "$all" -gt 4000 ] && [ $((held * 100)) -ge $((all * floor)) ]; then echo "ok $held of $all examples hold"
else echo "not ok only $held of $all examples hold"; fi
