#!/usr/bin/env bash
# The authority files are well formed, and the checker sees what is wrong with them.
cd "$(dirname "$0")/../.." || exit 1
check=tools/check_authority.py
if out=$(python3 $check 2>&1); then echo "ok authority files"; else echo "$out" | head -20; echo "not ok authority files"; fi
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
mkdir -p "$tmp/tools" "$tmp/data"
cp $check "$tmp/tools/"
spoil() { # NAME FILE ROW: a bad row must be reported
    rm -rf "$tmp/data/authority"; cp -r data/authority "$tmp/data/"
    printf '%b\n' "$3" >> "$tmp/data/authority/$2"
    if python3 "$tmp/$check" >/dev/null 2>&1; then echo "not ok $1"; else echo "ok $1"; fi
}
spoil "overlapping holders" offices.tsv 'x-y\tX Y\t\tFRA\thead_of_state\tPresident\t\t2018-01-01\t2019-01-01\tsure\town\t'
spoil "impossible date" offices.tsv 'x-y\tX Y\t\tFRA\tenvoy\tEnvoy\t\t2018-02-30\t\tsure\town\t'
spoil "unknown country" persons.tsv 'x-y\tX Y\t\tXXX\tGOV\tnobody\t\t\tsure\town\t'
spoil "unmarked ambiguous alias" state_names.tsv 'FRA\tBerlin\tcapital\t\t\t\t'
spoil "missing cell" agents.tsv 'policeman of nowhere\tx'
