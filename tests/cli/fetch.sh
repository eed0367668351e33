#!/usr/bin/env bash
# tabard fetch against a server of our own on the loopback: conditions, robots.txt, redirects, limits, back-off, the log.
set -u
T=${TABARD:-build/tabard}
tmp=$(mktemp -d)
ok() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; fi; }
eq() { [ "$2" = "$3" ]; local s=$?; ok $s "$1"; [ $s = 0 ] || echo "  got '$2', expected '$3'"; }
command -v sqlite3 >/dev/null || { echo "skip no sqlite3"; exit 0; }
export no_proxy='*'
mkfifo "$tmp/in"
python3 tests/cli/fetch_server.py "$tmp/log" <"$tmp/in" >"$tmp/port" 2>/dev/null & server=$!
exec 9>"$tmp/in"
trap 'exec 9>&-; wait $server 2>/dev/null; rm -rf "$tmp"' EXIT
for _ in $(seq 100); do [ -s "$tmp/port" ] && break; sleep .05; done
read -r port down <"$tmp/port"
B=http://127.0.0.1:$port db=$tmp/r.db
fetch() { timeout 60 "$T" fetch -q --pause 0 -d "$db" "$@" >"$tmp/out" 2>"$tmp/err"; }
sql() { sqlite3 -cmd '.timeout 20000' "$db" "$1"; }
outcome() { grep -F "	$B$1" "$tmp/out" | cut -f1,2 | tr '\t' ' '; }

# nothing is asked without being told to
timeout 60 "$T" fetch --dry-run -d "$db" $B/feed >"$tmp/out"; eq dry_run "$(cat "$tmp/out")" "now	-	-	$B/feed"
[ ! -s "$tmp/log" ] && [ ! -e "$db" ]; ok $? dry_run.asks_and_makes_nothing
for bad in file:///etc/passwd ftp://127.0.0.1/x tests/readers/harbour.rss http://; do
    fetch "$bad"; [ $? = 2 ]; ok $? "refuses $bad"
done

# a feed and its pages
fetch --agent desk@courier.example $B/feed; eq feed.status $? 65
eq feed.new "$(outcome /feed)" "new 200"
eq page.new "$(outcome /one)" "new 200"
eq page.robots "$(outcome /private/two)" "robots 0"
eq page.moved "$(outcome /moved)" "new 200"
eq page.refused "$(outcome /gone)" "refused 404"
grep -q '^/private' "$tmp/log"; [ $? = 1 ]; ok $? robots.obeyed
grep -q '^/one .* tabard/.*(desk@courier.example)' "$tmp/log"; ok $? agent
eq documents "$(sql 'SELECT count(*) FROM documents')" 4
eq document.of_page "$(sql "SELECT title, url, date FROM documents WHERE url LIKE '%/one'")" "Pilots meet the board|$B/one|2024-03-04"
eq document.of_feed "$(sql "SELECT text FROM documents WHERE url LIKE '%/gone'")" "The short text of gone in the feed."
eq log.hash_and_headers "$(sql "SELECT count(*) FROM fetches f JOIN originals o USING(sha256) WHERE f.url = '$B/one' AND f.size = o.size AND f.headers LIKE 'HTTP/1.1 200%' AND f.at LIKE '20%Z' AND f.feed = '$B/feed'")" 1
eq log.final_address "$(sql "SELECT final_url FROM fetches WHERE url = '$B/moved'")" "$B/target"
eq log.run "$(sql "SELECT verb, documents FROM runs")" "fetch|4"

# again: conditional, and no page twice
: >"$tmp/log"
fetch $B/feed; eq again.unchanged "$(outcome /feed)" "unchanged 304"
grep -q '^/feed "v1" Mon,_04_Mar_2024_10:00:00_GMT' "$tmp/log"; ok $? again.conditions
grep -q '^/one\|^/moved' "$tmp/log"; [ $? = 1 ]; ok $? again.no_page_twice
eq again.no_document_twice "$(sql 'SELECT count(*) FROM documents')" 4

# redirects, sizes, time
fetch $B/file; eq redirect.file "$(outcome /file)" "failed 0"; ! sql 'SELECT text FROM documents' | grep -q root:; ok $? redirect.file_not_read
fetch $B/loop; eq redirect.loop "$(outcome /loop)" "failed 302"
fetch $B/hop; eq redirect.robots "$(outcome /hop)" "robots 0"
grep -q '^/private' "$tmp/log"; [ $? = 1 ]; ok $? redirect.robots_obeyed
fetch --max-size 1 $B/large; eq size.told "$(outcome /large)" "failed 200"; sql "SELECT message FROM fetches" | grep -q 'larger than 1048576 bytes'; ok $? size.message
fetch --max-size 1 $B/endless; eq size.untold "$(outcome /endless)" "failed 200"
fetch --timeout 1 $B/slow; eq slow "$(outcome /slow)" "failed 0"

# what was not named and is of a private network is not asked, wherever it is told
alias=$(awk '$1 ~ /^(127\.|::1$)/ { for (i = 2; i <= NF; i++) if ($i !~ /^localhost/) { print $i; exit } }' /etc/hosts)
for host in $alias 127.0.0.2 localhost 0.0.0.0 10.0.0.1 172.31.0.9 192.168.1.1 169.254.169.254 100.64.0.1 '[::1]' '[::ffff:127.0.0.1]' '[fd00::1]' '[fe80::1]' 2130706434; do
    : >"$tmp/log"; fetch "$B/to/$host"; [ $? = 65 ]; ok $? "private.$host is told"
    eq "private.$host" "$(cut -f1 "$tmp/out")" refused
    grep -q '^/one' "$tmp/log"; [ $? = 1 ]; ok $? "private.$host is not asked"
done
sql "SELECT message FROM fetches" | grep -q 'private network that was not named'; ok $? private.logged
fetch "$B/to/127.0.0.1"; eq private.named "$(cut -f1,2 "$tmp/out" | tr '\t' ' ')" "new 200"

# back-off
fetch $B/busy; eq busy.status $? 0; eq busy.waited_and_got "$(outcome /busy)" "new 200"
fetch $B/full; eq full.status $? 75; eq full.later "$(outcome /full)" "later 429"
: >"$tmp/log"; fetch $B/full; grep -q /full "$tmp/log"; [ $? = 1 ]; ok $? full.not_asked_again
eq full.noted "$(sql "SELECT round((julianday(retry_at) - julianday(at)) * 24) FROM fetches WHERE url = '$B/full' ORDER BY id LIMIT 1")" 2.0
timeout 60 "$T" fetch --dry-run -d "$db" $B/full $B/feed >"$tmp/out"; grep -q "^20.*Z	-	-	$B/full" "$tmp/out" && grep -q "^now	\"v1\"	Mon, 04 Mar 2024 10:00:00 GMT	$B/feed" "$tmp/out"; ok $? dry_run.knows
fetch $B/broken; eq broken.status $? 74
eq broken.backoff "$(sql "SELECT round((julianday(retry_at) - julianday(at)) * 1440) FROM fetches WHERE url = '$B/broken'")" 5.0

# a host whose robots.txt fails is left alone; a dead one is a fault
: >"$tmp/log"; fetch http://127.0.0.1:$down/one; eq robots.down "$(cut -f1 "$tmp/out")" robots; grep -q '^/one' "$tmp/log"; [ $? = 1 ]; ok $? robots.down_asks_nothing
fetch http://127.0.0.1:1/x; eq dead_host "$(cut -f1 "$tmp/out")" robots
"$T" doctor -d "$db" >/dev/null; ok $? record_is_sound
