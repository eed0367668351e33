#!/usr/bin/env bash
# Runs the tests, two at a time (JOBS), and ends with the counts. `quick`: unit tests, layers and short command-line tests.
set -u
cd "$(dirname "$0")/.."
mode=${1:-all}
B=${B:-build}; V=${V:-release}
logs=$(mktemp -d); trap 'rm -rf "$logs"' EXIT
export logs TABARD=${TABARD:-$PWD/$B/tabard} TABARD_BUILD=$PWD/$B/$V TABARD_TEST_MODE=$mode CMOCKA_MESSAGE_OUTPUT=TAP
one() { # name, command...: a test that prints TAP lines, or just succeeds
    local name=$1 out rc log; shift
    out=$logs/$name.out log=$logs/$name.log
    timeout "${TEST_TIMEOUT:-600}" "$@" >"$out" 2>&1; rc=$?
    grep -aE '^(not )?ok ' "$out" | sed "s|^\(not ok\|ok\) |\1 $name: |" >"$log"
    if [ $rc -ne 0 ] && ! grep -qaE '^not ok ' "$out"; then echo "not ok $name: exit status $rc" >>"$log"
    elif ! grep -qaE '^(not )?ok ' "$out"; then echo "ok $name" >>"$log"; fi
    { if [ $rc -ne 0 ] || grep -qaE '^not ok ' "$out"; then echo "--- $name failed"; tail -40 "$out"; fi
      grep -aE '^skip ' "$out" | sed "s|^|$name: |"; } >"$logs/$name.said"
    cat "$logs/$name.said"
}
export -f one
tests() { # name and command of each; those that wait for a server first, for they take longest
    echo layers tools/check_layers.sh
    for t in tests/cli/serve*.sh; do echo "$(basename "$t" .sh) bash $t"; done
    for t in "$B/$V"/unit/test_*; do [ -x "$t" ] && [ ! -d "$t" ] && case $t in *.d) ;; *) echo "$(basename "$t") $t" ;; esac; done
    for t in tests/cli/*.sh; do case $t in */serve*) ;; *) echo "$(basename "$t" .sh) bash $t" ;; esac; done
}
slow() { for t in tests/slow/*.sh; do echo "$(basename "$t" .sh) bash $t"; done; }
tests | xargs -P "${JOBS:-2}" -I{} bash -uc 'one {}'
[ "$mode" = all ] && slow | xargs -I{} bash -uc 'one {}'     # these measure: one at a time
failed=$(cat "$logs"/*.log | grep -ac '^not ok '); passed=$(cat "$logs"/*.log | grep -ac '^ok ')
cat "$logs"/*.log | grep -a '^not ok '
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
