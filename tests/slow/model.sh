#!/usr/bin/env bash
# `make model` on a scrap of every source: from nothing to both files, cut off once on the way, twice the same linear
# file from the same network; a clear word where a source is missing.
set -u
cd "$(dirname "$0")/../.."
ud=../shared/ud/ewt ner=../shared/ner corpora=../shared/corpora
for need in "$ud/en_ewt-ud-train.conllu" "$ner/wikigold" "$corpora/tehran_times.jsonl.xz" /usr/share/wordnet/index.noun; do
    [ -e "$need" ] || { echo "skip: no $need"; exit 0; }
done
/usr/bin/python3 -c 'import torch, numpy' 2>/dev/null || { echo "skip: no torch"; exit 0; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
say() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; tail -5 "$work/log"; fi; }

mkdir -p "$work/ud/ewt" "$work/corpora"
for p in train:900 dev:120 test:60; do
    awk -v n="${p#*:}" '/^$/ {k++} {print} k == n {exit}' "$ud/en_ewt-ud-${p%:*}.conllu" >"$work/ud/ewt/en_ewt-ud-${p%:*}.conllu"
done
find "$ner" -type f -size -9M ! -path '*worldwide*' | while read -r f; do
    mkdir -p "$work/ner/$(dirname "${f#"$ner"/}")"; head -n 2500 "$f" >"$work/ner/${f#"$ner"/}"
done
for f in "$corpora"/*.jsonl.xz; do xz -dc "$f" | head -n 1500 | xz -1 >"$work/corpora/$(basename "$f")"; done

build() {
    env MODEL_SCALE=0.15 PATH="$PATH" timeout "$1" make -s model TREEBANKS="$work/ud" NERSETS="$work/ner" CORPORA="$work/corpora" \
        WORK="$work/steps" MODEL_OUT="$work/out" >"$work/log" 2>&1
}
make -s model TREEBANKS=/nowhere >"$work/log" 2>&1
grep -q "set TREEBANKS=DIR" "$work/log"; say $? "a missing treebank is told"
for seconds in 25 50 100; do    # until the first step is done, however slow the machine
    build $seconds; cut=$?
    [ -e "$work/steps/raw.txt" ] && break
done
[ $cut = 124 ]; say $? "cut off on the way"
build 900; say $? "the chain ends"
grep -q 'is there' "$work/log"; say $? "steps that were done are not done again"
[ -s "$work/out/net.tbm" ] && [ -s "$work/out/linear.tbm" ]; say $? "both files are made"
cp "$work/out/linear.tbm" "$work/first.tbm"; rm -f "$work/steps/linear.tbm"
build 300; cmp -s "$work/first.tbm" "$work/out/linear.tbm"; say $? "the linear engine again, the same bytes"
mkdir "$work/share"; cp build/share/*.pack "$work/share"; cp "$work/out"/*.tbm "$work/share"
TABARD_DATA="$work/share" build/tabard parse -q examples/corridor.txt >"$work/log" 2>&1 && grep -q 'nsubj' "$work/log"
say $? "the program reads them"
