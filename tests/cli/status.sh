#!/usr/bin/env bash
# Traps of status (tests/status/*.tsv): enough are right, hardly any act that did not happen is printed as one that did.
t=${TABARD:-build/tabard}
cd "$(dirname "$0")/../.."
say() { [ "$2" -"$3" "$4" ] && echo "ok $1 ($2 of $n)" || echo "not ok $1: $2, not $3 $4: tests/status/measure.py $t tests/status/$file --errors"; }
while read -r file want most wrong; do
    read -r _ n _ right _ serious _ controls < <(python3 tests/status/measure.py "$t" "tests/status/$file")
    say "$file: right statuses" "${right:-0}" ge "$want"
    say "$file: traps that print as actual" "${serious:-999}" le "$most"
    say "$file: controls that do not" "${controls:-999}" le "$wrong"
done < <(grep -v '^#' tests/status/floor.txt)
