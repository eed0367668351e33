#!/usr/bin/env bash
# Every file of fuzz/corpus through its target: no crash, no hang.
set -u
cd "$(dirname "$0")/../.."
build=${TABARD_BUILD:-build/release}
make --no-print-directory -s V="$(basename "$build")" replay >build/replay.log 2>&1 || { tail -20 build/replay.log; echo "not ok build"; exit 1; }
for source in fuzz/fuzz_*.c; do
    name=$(basename "$source" .c); name=${name#fuzz_}
    files=(fuzz/corpus/"$name"/*)
    if [ ! -e "${files[0]}" ]; then echo "not ok $name has a corpus"; continue; fi
    timeout 60 "$build/replay/fuzz_$name" "${files[@]}" >build/replay.out 2>&1
    rc=$?
    if [ $rc = 0 ]; then echo "ok $name, ${#files[@]} files"; else tail -20 build/replay.out; echo "not ok $name: exit status $rc"; fi
done
