#!/usr/bin/env bash
# The readers of tabard text: small files of our own, and where they lie beside the checkout, files of others.
set -u
T=${TABARD:-build/tabard}
R=tests/readers; F=../shared/formats
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
ok() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; fi; }
read_() { $T text --format jsonl "$@" >"$tmp/out" 2>"$tmp/err"; }
has() { grep -qF -- "$1" "$tmp/out"; ok $? "$2"; }
count() { [ "$(wc -l <"$tmp/out")" = "$1" ]; ok $? "$2"; }

# ---- warc ----
read_ $R/two_pages.warc; [ $? = 65 ]; ok $? warc.bad_record_is_told
grep -q "no 'Content-Length'" "$tmp/err"; ok $? warc.error_is_clear
count 2 warc.pages_only
has '"url":"https://news.example/strike"' warc.url
has '"date":"2024-03-05' warc.date
has 'on Thursday after' warc.gzip_body
cp "$tmp/out" "$tmp/plain"
head -c 1300 $R/two_pages.warc | gzip >"$tmp/a.warc.gz"; tail -c +1301 $R/two_pages.warc | gzip >>"$tmp/a.warc.gz"
read_ "$tmp/a.warc.gz"; [ "$(sed 's/"file":"[^"]*",//' "$tmp/plain")" = "$(sed 's/"file":"[^"]*",//' "$tmp/out")" ]; ok $? warc.members
{ printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 999\r\n\r\nHTTP/1.1'; } >"$tmp/cut.warc"
read_ "$tmp/cut.warc"; grep -q 'ends inside a record' "$tmp/err"; ok $? warc.cut_short
# constant memory: 300 MB of payload that nobody wants
{ printf 'WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 300000000\r\n\r\n'; head -c 300000000 /dev/zero; printf '\r\n\r\n'; cat $R/two_pages.warc; } |
    (ulimit -v 400000; $T text --format jsonl - >"$tmp/out" 2>/dev/null); count 2 warc.constant_memory

# ---- files of others ----
if [ ! -d $F ]; then echo "skip no $F: the samples there are not read"; exit 0; fi
for f in example.warc example.warc.gz example-iana.org-chunked.warc example-wrong-chunks.warc.gz; do
    read_ $F/warc/$f; count 1 "shared.$f"
done
