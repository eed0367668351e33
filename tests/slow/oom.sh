#!/usr/bin/env bash
# Allocation failure at every place in turn: tests/oom.c, for both syntax engines.
set -u
cd "$(dirname "$0")/../.."
make --no-print-directory -s oom >build/oom.log 2>&1 || { tail -20 build/oom.log; echo "not ok build"; exit 1; }
for engine in "" fast; do
    timeout 120 build/oom/oom 150 build/share $engine 2>&1 | sed "s/^\(ok\|not ok\) /\1 ${engine:-network}: /"
    [ "${PIPESTATUS[0]}" = 0 ] && echo "ok ${engine:-network}: no crash, no leak" || echo "not ok ${engine:-network}: no crash, no leak"
done
