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

# ---- feeds ----
read_ $R/harbour.rss; ok $? rss.reads; count 2 rss.items
has '"text":"Harbour pilots refused to work at night on Monday.\n\nThe board & the union will meet again."' rss.text
has '"title":"Pilots refuse night shifts","author":"Ines Dahl","date":"2024-03-05T09:30:00+01:00","source":"Portvale Courier","url":"https://courier.example/pilots","lang":"en-gb"' rss.fields
has '"text":"The ferry was late by an hour."' rss.escaped
read_ $R/harbour.atom; count 1 atom.items
has '"text":"Inspectors closed the crane.\n\nIt may open on Friday."' atom.text
has '"author":"Olaf Reed","date":"2024-03-06T08:00:00Z","source":"Courier notes","url":"https://courier.example/7"' atom.fields
read_ $R/harbour_feed.json; count 2 jsonfeed.items
has '"text":"Two tugs collided.","id":"1","title":null,"author":"Ines Dahl","date":"2024-03-07T07:00:00+01:00","source":"Courier in JSON"' jsonfeed.fields
{ printf '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'; p=a
  for c in b c d e f g h i; do printf '<!ENTITY %s "&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;">' $c $p $p $p $p $p $p $p $p $p $p; p=$c; done
  printf ']><rss><channel><item><title>&i;</title><description>&i; end</description></item></channel></rss>'; } >"$tmp/bomb.rss"
(ulimit -v 400000; timeout 20 $T text --format jsonl "$tmp/bomb.rss" >"$tmp/out" 2>"$tmp/err"); [ $? != 124 ] && [ "$(wc -c <"$tmp/out")" -lt 10000 ]; ok $? feed.entity_bomb
printf '<rss><channel><item><title>One</title></item><item><title>Tw' >"$tmp/cut.rss"
read_ "$tmp/cut.rss"; [ $? = 65 ] && has '"title":"One"' feed.cut_short

# ---- agencies ----
read_ $R/harbour_ninjs.json; has '"text":"The council sold the lighthouse.","id":"urn:courier:9","title":"Lighthouse sold","author":"Olaf Reed","date":"2024-03-08T10:15:00Z"' ninjs.fields
read_ $R/harbour_g2.xml; has '"text":"A dredger reached the harbour.\n\nWork begins on Sunday.","id":"urn:courier:10","title":"Dredger arrives","author":"Ines Dahl","date":"2024-03-09T11:00:00Z","source":"Courier Wire"' newsml.fields
read_ $R/harbour_nitf.xml; has '"text":"The coast guard replaced four buoys.\n\nStorms had moved them.","id":"n-11","title":"Buoys replaced","author":"Olaf Reed","date":"2024-03-10T12:00:00Z","source":"Courier Wire"' nitf.fields

# ---- files of others ----
if [ ! -d $F ]; then echo "skip no $F: the samples there are not read"; exit 0; fi
for f in example.warc example.warc.gz example-iana.org-chunked.warc example-wrong-chunks.warc.gz; do
    read_ $F/warc/$f; count 1 "shared.$f"
done
read_ $F/feeds/json/example.json; count 2 shared.jsonfeed
read_ $F/feeds/trafilatura/feed1.atom; [ -s "$tmp/out" ]; ok $? shared.atom
read_ $F/newsml/text.xml; count 1 shared.newsml
read_ $F/newsml/efe_nitf.xml; count 1 shared.nitf
read_ $F/newsml/ninjs1.json; count 1 shared.ninjs
read_ $F/factiva/reut21578-factiva.xml; count 19 shared.factiva
