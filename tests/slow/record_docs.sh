#!/usr/bin/env bash
# The Python and R examples of docs/formats/record.md, run as they stand on a small record.
set -u
TABARD=$(realpath "${TABARD:-build/tabard}"); doc=$PWD/docs/formats/record.md
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
cd "$T" && mkdir bin && ln -s "$TABARD" bin/tabard && export PATH="$T/bin:$PATH"
block() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" "$doc" | sed '1d;$d'; }
for i in $(seq 1 30); do
  printf '{"id":"r%d","date":"2021-%02d-03","source":"Wire","text":"Troops of Kenya attacked a village near Kampala, Uganda, on Monday, killing %d people."}\n' "$i" $((i % 3 + 1)) "$i"
done >in.jsonl
"$TABARD" add -q -d situation.db in.jsonl
block python >example.py; python3 example.py >python.out 2>&1 || cat python.out
grep -q 'KEN UGA' python.out && echo "ok python example" || { echo "not ok python example"; cat python.out; }
if command -v Rscript >/dev/null; then
  block r >example.R; Rscript example.R >r.out 2>&1 || cat r.out
  grep -q 'KEN *UGA' r.out && echo "ok R example" || { echo "not ok R example"; cat r.out; }
else echo "skip: no Rscript (Debian: r-base)"; fi
exit 0
