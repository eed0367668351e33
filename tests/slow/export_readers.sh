#!/usr/bin/env bash
# Parquet (DuckDB too), Arrow, FollowTheMoney, GeoJSON read back by independent readers from npm; GraphML and GEXF by Python's XML.
set -u
TABARD=${TABARD:-build/tabard}; B=${TABARD_BUILD:-build/release}/readers
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
command -v node >/dev/null && command -v npm >/dev/null || { echo "skip: no node or npm"; exit 0; }
mkdir -p "$B" && cp -u tests/readers/*.* "$B/"
if [ ! -d "$B/node_modules/hyparquet" ] || [ "$B/package-lock.json" -nt "$B/node_modules/.package-lock.json" ]; then
  (cd "$B" && timeout 180 npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) || { echo "skip: npm cannot fetch the readers ($B/npm.log)"; exit 0; }
fi
for i in $(seq 1 30); do
  printf '{"id":"r%d","date":"2021-03-%02d","source":"Wire","text":"Troops of Kenya attacked a village near Kampala, Uganda, on Monday, killing %d people. The president of \\"free\\" Peru, it was said, met the prime minister of Chile in Lima."}\n' "$i" $((i % 28 + 1)) "$i"
done >"$T/in.jsonl"
"$TABARD" add -q -d "$T/r.db" "$T/in.jsonl"
out() { "$TABARD" export -d "$T/r.db" -f "$1" >"$T/$2"; }
out csv table.csv; out dyad-month panel.csv; out parquet table.parquet; out arrow table.arrow; out ftm ftm.jsonl; out geojson points.geojson
out annotation notes.json; out graphml g.graphml; out gexf g.gexf
node "$B/read_back.mjs" "$T"
python3 - "$T" <<'P'
import sys, xml.etree.ElementTree as X
for name, node, edge in (("g.graphml", "node", "edge"), ("g.gexf", "node", "edge")):
    root = X.parse(sys.argv[1] + "/" + name).getroot()
    ns = root.tag.split("}")[0] + "}"
    ids = {n.get("id") for n in root.iter(ns + node)}
    good = ids and all(e.get("source") in ids and e.get("target") in ids for e in root.iter(ns + edge))
    print(("ok " if good else "not ok ") + name + " joins known nodes")
P
exit 0
