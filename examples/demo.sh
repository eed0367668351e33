#!/usr/bin/env bash
# The example report into a record, and its claims as a table.
set -eu
cd "$(dirname "$0")/.."
t=build/tabard
color=never; [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && color=always
echo "== examples/corridor.txt: an op-ed on two invented states, coded into build/demo.db"
rm -f build/demo.db build/demo.db-wal build/demo.db-shm
$t add -q examples/corridor.txt -d build/demo.db
$t code -q --format table --color $color examples/corridor.txt
echo
echo "next: build/tabard list -d build/demo.db --kind event; build/tabard help"
