#!/usr/bin/env bash
# Two engines, four threads under ThreadSanitizer: no data race, equal results, for both syntax engines.
set -u
cd "$(dirname "$0")/../.."
make --no-print-directory -s -j2 threads >build/threads.log 2>&1 || { tail -20 build/threads.log; echo "not ok build"; exit 1; }
for engine in "" fast; do
    name=${engine:-network}
    TSAN_OPTIONS=halt_on_error=1 timeout 200 build/tsan/threads build/share $engine >build/threads.out 2>&1
    rc=$?
    grep -q 'FATAL: ThreadSanitizer' build/threads.out && { echo "skip $name: ThreadSanitizer does not run here"; continue; }
    if [ $rc = 0 ]; then echo "ok $name"; else tail -40 build/threads.out; echo "not ok $name: exit status $rc"; fi
done
