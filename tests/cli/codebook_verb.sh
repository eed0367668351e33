#!/usr/bin/env bash
# `tabard codebook`: roots, codes by root, number and word, in three formats.
set -u
t=${TABARD:-build/tabard}
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "  got '$2', not '$3'"; fi; }
check "sixteen roots" "$($t codebook | tail -n +2 | wc -l)" 16
check "every root has a definition" "$($t codebook | tail -n +2 | awk -F'\t' 'length($3) < 30' | wc -l)" 0
check "a root's codes" "$($t codebook mobilize | tail -n +2 | cut -f2 | sort -u)" MOBILIZE
check "a code and those below it" "$($t codebook 183 | tail -n +2 | cut -f1 | tr '\n' ' ')" "183 1831 1832 1833 1834 "
check "a word" "$($t codebook hunger | tail -n +2 | cut -f2 | sort -u)" PROTEST
check "JSON Lines are JSON" "$($t codebook -f jsonl "" | python3 -c 'import json,sys; print(len([json.loads(l)["cameo"] for l in sys.stdin]))')" "$(grep -vc '^#' data/codebook/plover_of_cameo.tsv)"
$t codebook nonesuch >/dev/null 2>&1; check "nothing found" $? 1
$t codebook --format xml >/dev/null 2>&1; check "an unknown format is misuse" $? 2
