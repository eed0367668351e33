#!/usr/bin/env bash
# Other formats of actor lists become rows of the authority.
cd "$(dirname "$0")/../.." || exit 1
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1: got '$2', want '$3'"; fi; }
run() { python3 tools/import_actors.py "$1" "$tmp/in" --orgs "$tmp/orgs" --persons "$tmp/persons"; }
row() { awk -F'\t' 'NR == 2 { print $2 "/" $3 "/" $4 "/" $5 "/" $6 "/" $7 "/" $8 "/" $9 }' "$tmp/$1"; }
printf 'ZORBLAX_FRONT_ [FRAREB >990101] # x\n+ZORBLAX_ARMY\n' >"$tmp/in"; run petrarch
check petrarch "$(row orgs)" "Zorblax Front/Zorblax Army/FRA/FRAREB/other/REB/1999-01-01/"
echo '{"schema":"Company","properties":{"name":["Quindle SA"],"alias":["Quindle"],"country":["fr"]}}' >"$tmp/in"; run ftm
check ftm "$(row orgs)" "Quindle SA/Quindle/FRA//other/BUS//"
printf 'item,itemLabel,country,position,from\nhttp://x/Q1,Ann Quindle,France,minister,2001-02-03T00:00:00Z\n' >"$tmp/in"; run wikidata
check wikidata "$(row persons)" "Ann Quindle//FRA//minister/2001-02-03//thin"
echo '{"persons":[{"id":"a","name":"Ann Quindle"}],"organizations":[{"id":"b","name":"Quindle Party","classification":"party"}],"memberships":[{"person_id":"a","organization_id":"b","role":"leader"}]}' >"$tmp/in"; run popolo
check popolo "$(row persons)" "Ann Quindle////leader of Quindle Party///thin"
check "popolo party" "$(row orgs)" "Quindle Party////other/PTY//"
