#!/usr/bin/env bash
# Runs the tests and ends with the counts. `quick`: unit tests, layers and short command-line tests.
set -u
cd "$(dirname "$0")/.."
mode=${1:-all}
B=${B:-build}; V=${V:-release}
log=$(mktemp); trap 'rm -f "$log"' EXIT
export TABARD=${TABARD:-$PWD/$B/tabard} TABARD_BUILD=$PWD/$B/$V TABARD_TEST_MODE=$mode CMOCKA_MESSAGE_OUTPUT=TAP
one() { # name, command...: a test that prints TAP lines, or just succeeds
    local name=$1 out; shift
    out=$(mktemp)
    timeout "${TEST_TIMEOUT:-600}" "$@" >"$out" 2>&1; local rc=$?
    grep -aE '^(not )?ok ' "$out" | sed "s|^\(not ok\|ok\) |\1 $name: |" >>"$log"
    if [ $rc -ne 0 ] && ! grep -qaE '^not ok ' "$out"; then echo "not ok $name: exit status $rc" >>"$log"
    elif ! grep -qaE '^(not )?ok ' "$out"; then echo "ok $name" >>"$log"; fi
    if [ $rc -ne 0 ] || grep -qaE '^not ok ' "$out"; then echo "--- $name failed"; tail -40 "$out"; fi
    grep -aE '^skip ' "$out" | sed "s|^|$name: |" || true
    rm -f "$out"
}
one layers tools/check_layers.sh
for t in "$B/$V"/unit/test_*; do [ -x "$t" ] && [ ! -d "$t" ] && case $t in *.d) ;; *) one "$(basename "$t")" "$t" ;; esac; done
for t in tests/cli/*.sh; do [ -e "$t" ] && one "$(basename "$t" .sh)" bash "$t"; done
if [ "$mode" = all ]; then
    for t in tests/slow/*.sh; do [ -e "$t" ] && one "$(basename "$t" .sh)" bash "$t"; done
fi
failed=$(grep -ac '^not ok ' "$log"); passed=$(grep -ac '^ok ' "$log")
grep -a '^not ok ' "$log"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
