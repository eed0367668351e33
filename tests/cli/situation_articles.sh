#!/usr/bin/env bash
# Analyst's articles, annotated before they were coded: recall and precision by kind do not fall (tests/situation).
# The seed article of ../shared, where it is there: what a careful reader records of it.
set -u
t=${TABARD:-build/tabard}
cd "$(dirname "$0")/../.."
new=$(mktemp -d); trap 'rm -rf "$new"' EXIT
cp tests/situation/*.marks tests/situation/*.txt "$new"
python3 tests/situation/make_gold.py "$new"/*.marks
same=ok; for f in tests/situation/*.gold.jsonl; do cmp -s "$f" "$new/${f##*/}" || same="not ok"; done
echo "$same the expectations are those of the marks"
python3 tests/situation/measure.py "$t" tests/situation/floors.txt tests/situation/*.gold.jsonl
python3 tests/situation/quantities.py "$t" tests/situation/quantities.tsv 117
python3 tests/situation/promises.py "$t" tests/situation/promises.tsv 109
python3 tests/situation/projects.py "$t" tests/situation/projects.tsv 38
python3 tests/situation/citations.py "$t" tests/situation/citations.tsv 49
if [ -r ../shared/seed/chinas-charm.txt ]; then
    python3 tests/situation/seed.py "$t" ../shared/seed/chinas-charm.txt
else
    echo "# skip: no seed article"
fi
