#!/usr/bin/env bash
# News leads of our own for every CAMEO code (tests/events): the shares that the coder gets right, and their floors.
set -u
cd "$(dirname "$0")/../.."
t=${TABARD:-build/tabard}
figures=$(python3 tests/events/codebook.py "$t") || { echo "not ok codebook.py runs"; exit 1; }
echo "$figures" | sed 's/^/# /'
while read -r metric floor; do
    value=$(echo "$figures" | awk -F'\t' -v m="$metric" '$2 == m { print $3 }')
    awk -v v="$value" -v f="$floor" 'BEGIN { exit !(v != "" && v >= f) }' && echo "ok $metric at least $floor" || echo "not ok $metric: $value, floor $floor"
done <tests/events/codebook.floors
