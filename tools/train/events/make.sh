#!/usr/bin/env bash
# make.sh [FACTUALITY_FILE...]: rebuild data/lexicon/weights-*.tsv (run in the repository root, after make)
set -eu
rm -rf build/train-data
mkdir -p build/train-data
cp build/share/* build/train-data/
build/release/lexicon-pack build/train-data/lexicon.pack data/codebook/algebra.tsv data/codebook/plover_of_cameo.tsv data/lexicon/*.lex data/lexicon/events/*.lex
python3 tools/train/events/train.py pairs data/lexicon/weights-pairs.tsv
[ $# -eq 0 ] || python3 tools/train/events/train.py factuality data/lexicon/weights-factuality.tsv "$@"
