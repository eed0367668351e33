#!/usr/bin/env bash
# Scores on the development sets -> tests/scores.tsv (set, metric, value, n, commit). Needs ../shared; takes minutes.
# scores.sh [SCORER...]: only these, e.g. `scores.sh plv timex`.
set -u
cd "$(dirname "$0")/.."
eval=../shared/eval t=${TABARD:-build/tabard}
[ -d $eval ] || { echo "skip: no $eval"; exit 0; }
commit=$(git rev-parse --short HEAD)
trained="uds_ih2.dev meantime.dev"   # the factuality weights learned them: their rows come from tools/train/events/cross.py
all="frames parse ner plv coders coped factuality timex geo polnear html hrd police mission quantity citation probe"
frames() { "$t" lexicon check data/lexicon/events/*.lex 2>&1 >/dev/null | tail -1 | awk -v OFS='\t' '{ printf "frames\texamples.right\t%.4f\t%d\n", $5 / $3, $3 }'; }
out=$(mktemp)
touch tests/scores.tsv
for s in ${*:-$all}; do
    extra=; [ $s = parse ] && extra="--data ../shared/ud/ewt"
    if [ $s = frames ]; then frames; else python3 $eval/score_$s.py --tabard "$t" $extra 2>/dev/null; fi |
        grep -v 'run\.seconds\|ci95' |
        awk -F'\t' -v c="$commit" -v not="$trained" -v OFS='\t' 'NF >= 4 && !index(" " not " ", " " $1 " ") { print $1, $2, $3, $4, c }'
done >"$out"
# new rows take the place of old ones of the same set and metric; other rows stay
awk -F'\t' 'FNR == NR { new[$1 FS $2] = 1; next } !(($1 FS $2) in new)' "$out" tests/scores.tsv | cat - "$out" | LC_ALL=C sort >"$out.all"
mv "$out.all" tests/scores.tsv; rm -f "$out"
