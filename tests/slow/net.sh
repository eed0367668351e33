#!/usr/bin/env bash
# The network on the treebank's own words: scores do not fall, the three kernels agree.
set -u
D=${TREEBANKS:-../shared/ud}/ewt/en_ewt-ud-dev.conllu
[ -e "$D" ] || { echo "skip no treebank at '$D'"; exit 0; }
make -s build/net_bench || exit 1
out=$(build/net_bench data/model/net.tbm "$D" 1)
check() { if "${@:2}"; then echo "ok $1"; else echo "not ok $1"; echo "$out"; fi; }
least() { echo "$out" | awk -v k="$1" -v v="$2" '/^words/ {for (i = 1; i < NF; i++) if ($i == k) found = $(i + 1) >= v} END {exit !found}'; }
kernels() { ! grep -q DIFFERENT <<<"$out" && grep -q 'the same' <<<"$out"; }
check tags least upos 95.3
check features least feats 95.2
check arcs least las 83.5
check kernels kernels
