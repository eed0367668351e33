#!/usr/bin/env bash
# Fuzzing with clang's libFuzzer under AddressSanitizer and UBSan.
#   tools/fuzz.sh build               compile every fuzz/fuzz_*.c
#   tools/fuzz.sh run SECONDS [NAME]  run each (or one) that long from its corpus; findings go to build/fuzz/found/
set -eu
cd "$(dirname "$0")/.."
CLANG=${CLANG:-$(command -v clang || command -v clang-14 || true)}
[ -n "$CLANG" ] || { echo "tools/fuzz.sh: clang is not installed (apt-get install clang)" >&2; exit 1; }
out=build/fuzz
build() {
    local jobs; jobs=$(nproc)
    make --no-print-directory -j"$jobs" V=fuzz CC="$CLANG" "$out/libtabard.a"
    flags="-O1 -g -std=c17 -D_GNU_SOURCE -Iinclude -Isrc -Ibuild/gen -pthread -DTABARD_PLAIN_MALLOC -fsanitize=fuzzer,address,undefined"
    packs="sqlite3 zlib liblzma libzstd libxml-2.0"
    for p in libarchive libcurl libmicrohttpd; do if pkg-config --exists $p; then packs="$packs $p"; fi; done
    for source in fuzz/fuzz_*.c; do
        echo "  FUZZ $source"
        # shellcheck disable=SC2086
        "$CLANG" $flags $(pkg-config --cflags $packs) -o "$out/$(basename "$source" .c)" "$source" "$out/libtabard.a" $(pkg-config --libs $packs) -lm
    done
}
run() {
    local seconds=$1 only=${2:-} failed=0
    mkdir -p "$out/found"
    for source in fuzz/fuzz_*.c; do
        local name; name=$(basename "$source" .c); name=${name#fuzz_}
        [ -z "$only" ] || [ "$only" = "$name" ] || continue
        mkdir -p "$out/corpus/$name"
        if "$out/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1500 -max_len=65536 -print_final_stats=1 \
            -artifact_prefix="$out/found/$name-" "$out/corpus/$name" "fuzz/corpus/$name" >"$out/$name.log" 2>&1; then
            echo "ok $name: $(grep -o 'number_of_executed_units: *[0-9]*' "$out/$name.log" | grep -o '[0-9]*$') runs"
        else
            failed=1; echo "not ok $name: $out/$name.log"; grep -m1 'ERROR\|runtime error' "$out/$name.log" || true
        fi
    done
    return $failed
}
case ${1:-} in
build) build ;;
run) [ -x "$out/fuzz_tokenise" ] || build; run "${2:-60}" "${3:-}" ;;
*) sed -n '2,5p' "$0"; exit 2 ;;
esac
