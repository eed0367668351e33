#!/usr/bin/env bash
# The example report into a record, and its claims as a table.
set -eu
cd "$(dirname "$0")/.."
t=build/tabard
color=never; [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && color=always
echo "== examples/corridor.txt: an op-ed on two invented states, coded into build/demo.db"
rm -f build/demo.db build/demo.db-wal build/demo.db-shm
python3 -c 'import json,sys; t=open("examples/corridor.txt",encoding="utf-8").read(); print(json.dumps({"id":"corridor","title":t.split("\n")[0],"author":"Ilona Varga","date":"2024-03-09","text":t}))' >build/demo.jsonl
if $t add --help >/dev/null 2>&1; then $t add -q build/demo.jsonl -d build/demo.db; fi
$t code -q --format table --color $color build/demo.jsonl
echo
echo "next: build/tabard list -d build/demo.db --kind event; build/tabard help"
