#!/usr/bin/env bash
# Rebuild data/model/net.tbm from the treebanks: `make model-net [TREEBANKS=../shared/ud] [NERSETS=..] [CORPORA=..]`.
# Every step is skipped where its result is there already, so a run that was cut off goes on. Needs python3-torch and
# OpenBLAS (tools/setup.sh), one core, about 80 minutes. Scores of the result: within 0.4 LAS, 1.0 F1.
set -eu
cd "$(dirname "$0")/../../.."
T=${TREEBANKS:-../shared/ud} N=${NERSETS:-../shared/ner} C=${CORPORA:-../shared/corpora} W=${WORK:-build/train} S=tools/train/net
for d in "$T/ewt" "$N/wikigold" "$C/tehran_times.jsonl.xz"; do
    [ -e "$d" ] || { echo "skip: no '$d': set TREEBANKS, NERSETS and CORPORA"; exit 1; }
done
/usr/bin/python3 -c 'import torch' 2>/dev/null || { echo "skip: no torch: apt-get install python3-torch libopenblas0-pthread"; exit 1; }
mkdir -p "$W"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONHASHSEED=0
py() { /usr/bin/python3 "$@"; }
train() { local out=$1; shift; [ -e "$W/$out" ] || py $S/train.py --ud "$T/ewt/en_ewt-ud" --ner "$N" --vectors "$W/vectors.txt" --out "$W/$out" "$@"; }
[ -e "$W/raw.txt" ] || { py $S/corpus.py "$W/raw.part" "$T/ewt/en_ewt-ud-test.conllu" "$C"/{wiki_current_events,tehran_times,un_general_debate_2000_2024}.jsonl.xz && mv "$W/raw.part" "$W/raw.txt"; }
[ -e "$W/ewt.txt" ] || awk -F'\t' '/^[0-9]+\t/ {printf "%s ", $2} /^$/ {print ""}' "$T/ewt/en_ewt-ud-train.conllu" >"$W/ewt.txt"
${CC:-gcc} -O3 -march=native -ffast-math -o "$W/vectors" $S/vectors.c -lm
[ -e "$W/vectors.txt" ] || { "$W/vectors" "$W/vectors.part" 64 8 28000 2 "$W/ewt.txt" "$W/ewt.txt" "$W/raw.txt" && mv "$W/vectors.part" "$W/vectors.txt"; }
train a.pt --epochs 12 --nershare .6
train b.pt --epochs 13 --nershare .6 --layers 3 --hidden 192 --drop .3 --lr 1.8e-3 --seed 2
[ -e "$W/silver.txt" ] || { py $S/silver.py "$W/silver.part" "$W/raw.txt" "$N" 2000000 "$W/a.pt" "$W/b.pt" && mv "$W/silver.part" "$W/silver.txt"; }
train student.pt --silver "$W/silver.txt" --silvershare .5 --epochs 9 --gold 2 --words 800 --nershare .6 --drop .12 --seed 3
py $S/export.py "$W/student.pt" "$W/net.tbm" "$T/ewt/en_ewt-ud"
cp "$W/net.tbm" data/model/net.tbm
