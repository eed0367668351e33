#!/usr/bin/env bash
# The page in a browser: every page, keys, review, a hostile report, 390 and 1440 pixels, axe. Skips without chromium.
set -u
TABARD=${TABARD:-build/tabard}
command -v node >/dev/null && command -v npm >/dev/null || { echo "skip: no node or npm"; exit 0; }
"$TABARD" serve --help >/dev/null 2>&1 || { echo "skip: built without tabard serve"; exit 0; }
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || { echo "skip: no chromium (tools/setup.sh browser)"; exit 0; }
if [ ! -d web/node_modules/playwright-core ]; then
  (cd web && timeout 180 npm ci --ignore-scripts --no-audit --no-fund >/dev/null 2>&1) || { echo "skip: npm cannot fetch the tools of the test"; exit 0; }
fi
T=$(mktemp -d); pids=
# what is committed is what the sources make
(cd web && npx --no-install vite build --logLevel error --outDir "$T/dist" --emptyOutDir) &&
  if diff -rq web/dist "$T/dist" >&2; then echo "ok web/dist is made from web/src"; else echo "not ok web/dist is older than web/src: make page"; fi
stop() { for p in $pids; do kill "$p" 2>/dev/null; done; wait 2>/dev/null; rm -rf "$T"; }
trap stop EXIT
node web/test/reports.mjs >"$T/in.jsonl"
"$TABARD" add -q -d "$T/r.db" "$T/in.jsonl" || { echo "not ok the record is made"; exit 1; }
: >"$T/none.jsonl"; "$TABARD" add -q -d "$T/empty.db" --from jsonl "$T/none.jsonl" >/dev/null 2>&1
start() { # name, record, options: the address of a server on a free port
  "$TABARD" serve "$2" --port 0 "${@:3}" >"$T/$1.url" 2>"$T/$1.log" &
  pids="$pids $!"
  for _ in $(seq 1 50); do [ -s "$T/$1.url" ] && break; sleep 0.1; done
}
start r "$T/r.db"; start empty "$T/empty.db"; start read "$T/r.db" --read-only
address() { grep -o 'http://[^ ]*' "$T/$1.url" | head -1; }
timeout 560 node web/test/walk.mjs "$(address r)" "$(address empty)" "$(address read)"
