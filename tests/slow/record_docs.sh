#!/usr/bin/env bash
# The Python and R examples of docs/formats/record.md, run as they stand on a small record.
set -u
TABARD=$(realpath "${TABARD:-build/tabard}"); doc=$PWD/docs/formats/record.md
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
cd "$T" && mkdir bin && ln -s "$TABARD" bin/tabard && export PATH="$T/bin:$PATH"
# block LANGUAGE N: the n-th example of a language
block() { awk -v lang="\`\`\`$1" -v n="$2" '$0 == lang { inside = ++seen == n; next } /^```$/ { inside = 0 } inside' "$doc"; }
for i in $(seq 1 30); do
  printf '{"id":"r%d","date":"2021-%02d-03","source":"Wire","text":"Troops of Kenya attacked a village near Kampala, Uganda, on Monday, killing %d people."}\n' "$i" $((i % 3 + 1)) "$i"
done >in.jsonl
"$TABARD" add -q -d situation.db in.jsonl
ran() { # name, what it prints, file of its output
  if grep -Eq "$2" "$3"; then echo "ok $1"; else echo "not ok $1"; cat "$3"; fi
}
block python 1 >example.py; python3 example.py >python.out 2>&1; ran "python: pairs by month" '^2021-03 KEN UGA 20 -10' python.out
{ block python 1 | sed 2q; block python 2; } >example.py; python3 example.py >python.out 2>&1; ran "python: acts for every report" '^2021-02 1 10 0.1$' python.out
if command -v Rscript >/dev/null; then
  block r 1 >example.R; Rscript example.R >r.out 2>&1; ran "R: the dyad-month panel" 'KEN *UGA' r.out
  if Rscript -e 'stopifnot(requireNamespace("RSQLite", quietly = TRUE))' >/dev/null 2>&1; then
    block r 2 >example.R; Rscript example.R >r.out 2>&1; ran "R: the views" '2021-02 *KEN *UGA' r.out
  else echo "skip: no RSQLite (Debian: r-cran-rsqlite)"; fi
else echo "skip: no Rscript (Debian: r-base)"; fi
exit 0
