#!/usr/bin/env bash
# Traps of status (tests/status/traps.tsv): enough are right, hardly any act that did not happen is printed as one that did.
t=${TABARD:-build/tabard}
cd "$(dirname "$0")/../.."
read -r _ n _ right _ serious _ controls < <(python3 tests/status/measure.py "$t")
read -r want most wrong < <(grep -v '^#' tests/status/floor.txt)
say() { [ "$2" -"$3" "$4" ] && echo "ok $1 ($2 of $n)" || echo "not ok $1: $2, not $3 $4: tests/status/measure.py $t --errors"; }
say "right statuses" "${right:-0}" ge "$want"
say "traps that print as actual" "${serious:-999}" le "$most"
say "controls that do not" "${controls:-999}" le "$wrong"
