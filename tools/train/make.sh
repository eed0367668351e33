#!/usr/bin/env bash
# make.sh: rebuild data/model/net.tbm and data/model/linear.tbm from treebanks, entity sets and raw news, in one go:
#   make model [TREEBANKS=../shared/ud] [NERSETS=../shared/ner] [CORPORA=../shared/corpora] [MODEL_OUT=data/model]
# Every step leaves a file in WORK and is skipped where that file is; training goes on from its last epoch. So a run
# that was cut off is taken up by the same command. MODEL_SCALE=0.01 runs the whole chain with a hundredth of the
# epochs and of the raw text, in minutes: to see that it works. README.md tells the steps and what to expect of them.
set -eu
cd "$(dirname "$0")/../.."
T=${TREEBANKS:-../shared/ud} N=${NERSETS:-../shared/ner} C=${CORPORA:-../shared/corpora}
scale=${MODEL_SCALE:-1} models=${MODEL_OUT:-data/model}
W=${WORK:-build/train$([ "$scale" = 1 ] || echo "-$scale")} S=tools/train/net
PY=${PYTHON:-/usr/bin/python3} wordnet=${WORDNET:-/usr/share/wordnet}
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONHASHSEED=0

miss() { echo "model: $*" >&2; exit 66; }
[ -f "$T/ewt/en_ewt-ud-train.conllu" ] || miss "no treebank in '$T/ewt': set TREEBANKS=DIR to a folder that holds ewt/en_ewt-ud-train.conllu (UD English-EWT, universaldependencies.org)"
[ -d "$N/wikigold" ] || miss "no entity sets in '$N': set NERSETS=DIR to a folder with wikigold, uner_ewt, crossner_politics, btc and wnut17"
[ -f "$C/tehran_times.jsonl.xz" ] || miss "no raw text in '$C': set CORPORA=DIR to a folder with tehran_times.jsonl.xz and the other *.jsonl.xz"
[ -f "$wordnet/index.noun" ] || miss "no WordNet in '$wordnet': apt-get install wordnet-base, or set WORDNET=DIR"
"$PY" -c 'import torch, numpy' 2>/dev/null || miss "no torch for $PY: apt-get install python3-torch libopenblas0-pthread, or set PYTHON=FILE"
mkdir -p "$W" "$models"

# part WHOLE: that share of a number, at least 1
part() { awk -v n="$1" -v s="$scale" 'BEGIN { k = int(n * s + .5); print k < 1 ? 1 : k }'; }
at=0 steps=10 began=$SECONDS
# processor: sets cpu to the seconds of processor time that this shell and what it ran took; no subshell: that would count its own
processor() {
    local file=$W/times.$BASHPID
    times >"$file"
    cpu=$(awk '{ for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); s += t[1] * 60 + t[2] } } END { printf "%d", s }' "$file")
    rm "$file"
}
# step FILE COMMAND...: COMMAND makes FILE.part, unless FILE is there
step() {
    local file=$1 start=$SECONDS cpu before; processor; before=$cpu; shift
    at=$((at + 1))
    if [ -e "$W/$file" ]; then echo "model: $at/$steps $file is there"; return; fi
    echo "model: $at/$steps $file ..."
    "$@" "$W/$file.part"
    mv "$W/$file.part" "$W/$file"
    processor
    echo "model: $at/$steps $file took $((SECONDS - start)) s ($((cpu - before)) s of processor time)"
}

raw() {
    local c all=() running=()
    for c in wiki_current_events tehran_times un_general_debate_2000_2024; do
        "$PY" $S/corpus.py "$1.$c" "$T/ewt/en_ewt-ud-test.conllu" "$C/$c.jsonl.xz" & running+=($!)
        all+=("$1.$c")
    done
    for c in "${running[@]}"; do wait "$c"; done
    cat "${all[@]}" | awk -v s="$scale" 'int(NR * s) > int((NR - 1) * s)' >"$1"
    rm "${all[@]}"
}
words_of_ewt() { awk -F'\t' '/^[0-9]+\t/ {printf "%s ", $2} /^$/ {print ""}' "$T/ewt/en_ewt-ud-train.conllu" >"$1"; }
vectors() {
    ${CC:-gcc} -O3 -march=native -ffast-math -o "$W/vectors" $S/vectors.c -lm
    "$W/vectors" "$1" 64 8 28000 2 "$W/ewt.txt" "$W/ewt.txt" "$W/raw.txt"
}
# network EPOCHS OPTIONS... OUT.part: the trainer keeps its own checkpoint beside OUT
network() {
    local epochs=$1 out=${*: -1}; shift
    "$PY" $S/train.py --ud "$T/ewt/en_ewt-ud" --ner "$N" --vectors "$W/vectors.txt" --epochs "$(part "$epochs")" --out "$out" "${@:1:$#-1}"
}
half() { "$PY" $S/silver.py "$2" "$W/raw.txt" "$N" "$(part 2000000)" "$1/2" "$W/a.pt" "$W/b.pt"; }
silver() {
    half 1 "$1" & local first=$!
    half 2 "$1.2"
    wait $first
    cat "$1.2" >>"$1"
    rm "$1.2"
}
export_net() { "$PY" $S/export.py "$W/student.pt" "$1" "$T/ewt/en_ewt-ud"; }
linear() { build/release/train-linear "$T"/ewt/en_ewt-ud-{train,dev}.conllu "$wordnet" "$1" "$2"; }
# the news that the linear engine learns names from, as the new network reads them
news() {
    mkdir -p "$W/share"
    cp build/share/*.pack "$W/share"
    cp "$W/net.tbm" "$W/share/net.tbm"
    cp "$W/boundaries.tbm" "$W/share/linear.tbm"
    xz -dc "$C/tehran_times.jsonl.xz" | awk -v n="$(part 2600)" 'NR % 24 == 7 { print; if (++k == n) exit }' >"$W/news.jsonl"
    TABARD_DATA=$W/share build/tabard parse -q "$W/news.jsonl" >"$1" || [ $? = 65 ]
}

make --no-print-directory -s all build/release/train-linear
step raw.txt raw
step ewt.txt words_of_ewt
step vectors.txt vectors
{   # beside the larger teacher, a core each: what knows nothing of it
    step a.pt network 12 --nershare .6
    step boundaries.tbm linear /dev/null     # sentence ends hang on the treebank alone
} &
beside=$!; at=$((at + 2))
step b.pt network 13 --nershare .6 --layers 3 --hidden 192 --drop .3 --lr 1.8e-3 --seed 2
wait $beside
step silver.txt silver
step student.pt network 9 --silver "$W/silver.txt" --silvershare .5 --gold 2 --words 800 --nershare .6 --drop .12 --seed 3
step net.tbm export_net
step news.conllu news
at=$((at - 1))
linear "$W/news.conllu" "$W/linear.tbm.part" && mv "$W/linear.tbm.part" "$W/linear.tbm"
for m in net linear; do cp "$W/$m.tbm" "$models/$m.tbm.part" && mv "$models/$m.tbm.part" "$models/$m.tbm"; done
if [ -f "$models/net.txt" ]; then   # the provenance beside it names the bytes
    sum=$(sha256sum <"$models/net.tbm"); size=$(stat -c %s "$models/net.tbm")
    sed -i "s/^sha256 .*/sha256    ${sum%% *}/; s/^size .*/size      $size bytes/" "$models/net.txt"
fi
echo "model: $models/net.tbm and $models/linear.tbm are made, $((SECONDS - began)) s; measure them: tests/scores.sh parse ner"
