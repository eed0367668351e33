#!/usr/bin/env bash
# The program's edges: values of options and filters, where results go, what folders hold, records that may not be written. Every fault
# is one line on stderr and its exit status (docs/contract.md).
set -u
T=$(mktemp -d); trap 'chmod -R u+rwx "$T"; rm -rf "$T"' EXIT
X=$(realpath "${TABARD:-build/tabard}"); here=$PWD
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "  got '$2', not '$3'"; fi; }
# name, status, pattern of the only line on stderr (none: no line), command
fault() { local name=$1 want=$2 line=$3 got; shift 3; timeout 60 "$@" >"$T/out" 2>"$T/err" </dev/null; got=$?
  if [ $got = "$want" ] && [ "$(wc -l <"$T/err")" = "$([ -n "$line" ] && echo 1 || echo 0)" ] && grep -q -- "$line" "$T/err" || [ -z "$line$(cat "$T/err")" ] && [ $got = "$want" ]
  then echo "ok $name"; else echo "not ok $name"; echo "  status $got, not $want: $(cat "$T/err")"; fi; }
cd "$T" || exit 1
printf 'Kenya expelled the ambassador of Sweden on 4 May 2021. Sweden promised to reopen its embassy.\n' >a.txt
"$X" add -q -d r.db a.txt || echo "not ok add"
n() { "$X" list -d r.db "$@" 2>/dev/null | wc -l; }

# Options.
fault "a flag takes no value" 2 "takes no value" "$X" code --fast=no a.txt
fault "nor letters behind it" 2 "takes no value" "$X" code -qx a.txt
fault "an unknown format" 2 "wants one of" "$X" code -f papyrus a.txt
fault "of a verb that asks a record" 2 "wants one of" "$X" list -d r.db -f papyrus
fault "of a brief" 2 "wants one of md html" "$X" brief -d r.db -f tsv KEN
fault "an unknown colour" 2 "wants one of" "$X" list -d r.db --color mauve
fault "a missing value" 2 "wants a value" "$X" list -d
fault "an id cut too short" 1 "six characters" "$X" show -d r.db 01
fault "a day that is none" 2 "wants a day" "$X" explain --date yesterday "Kenya attacked Uganda."
fault "a table for a format that takes none" 2 "takes no table" "$X" export -d r.db -f geojson -t promises
"$X" export -d r.db --formats | grep -q parquet; check "formats are listed wherever the option stands" $? 0

# A misspelt value is not "nothing found".
for wrong in kind=evnt root=CONSLT status=actua quad=5 by=editor form=vow state=done outcome=done verdict=maybe copies=twice \
  from=2021-13 to=tomorrow overdue=soon since=lately limit=-1 offset=x min-reports=1.5 min-confidence=high dyad=KEN actor= ; do
  fault "no such ${wrong%%=*}" 2 "'${wrong%%=*}' wants" "$X" list -d r.db "--${wrong%%=*}" "${wrong#*=}"
done
for s in actual negated denied planned promised requested threatened hoped possible hypothetical question; do
  "$X" list -d r.db --status $s >/dev/null 2>&1; [ $? -le 1 ]; check "status $s" $? 0
done
check "case does not matter" "$(n --root sanction)" "$(n --root SANCTION)"
check "a filter given twice: either" "$(n --kind event --kind commitment)" "$(n --kind event,commitment)"
[ "$(n --kind event --kind commitment)" -gt "$(n --kind event)" ]; check "and that is more than one of them" $? 0
check "a country by its name is its envoys too" "$(n --target sweden)" "$(n --target SWE)"
[ "$(n --target sweden)" -gt 0 ]; check "and found" $? 0
check "both of a pair by name" "$(n --dyad kenya,Sweden)" "$(n --dyad KEN,SWE)"

# The table of `code`: an empty part leaves no gap, and whom the author draws on is said in words.
printf 'Kenya hopes that trade will grow. The two governments signed a memorandum on mining on Tuesday (Varga, 2023).\n\nVarga, I. (2023). Rails to nowhere. Inland Review.\n' >gaps.txt
"$X" code -f table gaps.txt >gaps.out
check "no gaps in a row of the table" "$(grep -cE ' $|^[a-z]+ .*[^ ]   +' gaps.out) $(grep -c '^goal       hoped  Kenya' gaps.out)" "0 1"
check "whom the author cites" "$(grep -c 'says author, citing Varga$' gaps.out)" 1

check "one document is no documents" "$("$X" add -d one.db gaps.txt 2>&1 | grep -cE '^1 document added with [0-9]+ claims, 0 known, 0 skipped$')" 1

# Where results go.
if [ -c /dev/full ]; then
  for v in "code a.txt" "parse a.txt" "text a.txt" "list -d r.db" "show -d r.db $("$X" list -d r.db | head -1 | cut -d'"' -f4)" "brief -d r.db KEN" "export -d r.db -f csv" codebook help doctor; do
    "$X" $v >/dev/full 2>"$T/err"; check "a full disk: ${v%% *}" "$? $(grep -c "cannot write 'stdout': No space" "$T/err")" "74 1"
    case $v in code\ *|parse*|list*|export*) fault "a full device: ${v%% *}" 74 "cannot write '/dev/full'" "$X" $v -o /dev/full ;; esac
  done
  [ -c /dev/full ]; check "a device is written, not replaced" $? 0
fi
for v in "code a.txt" "list -d r.db" "export -d r.db -f csv"; do
  "$X" $v 2>"$T/err" | true; check "who leaves a pipe needs no message: ${v%% *}" "$(cat "$T/err")" ""
  fault "a folder is no file: ${v%% *}" 74 "Is a directory" "$X" $v -o "$T"
  "$X" $v -o whole; check "a file is there whole: ${v%% *}" "$? $(cmp whole <("$X" $v) && ls whole.part 2>/dev/null)" "0 "
done
echo before >kept; (trap '' XFSZ; ulimit -f 0; "$X" code a.txt -o kept 2>/dev/null); check "what was there stays if writing fails" "$? $(cat kept) $(ls kept.part 2>/dev/null)" "74 before "

# What folders hold.
mkdir -p ring/in pipe; cp a.txt ring/in; ln -s . ring/self; ln -s ../../ring ring/in/up; cp a.txt pipe; mkfifo pipe/p
check "links in a ring: each folder once" "$(timeout 60 "$X" code -k event ring | wc -l)" "$(timeout 60 "$X" code -k event a.txt | wc -l)"
check "a pipe in a folder is left alone" "$(timeout 20 "$X" code -k event pipe | wc -l)" "$("$X" code -k event a.txt | wc -l)"
printf 'x\n' >$'two\nlines.jsonl'; fault "a name with a line break" 65 '^two?lines.jsonl:1: ' "$X" code --from jsonl $'two\nlines.jsonl'
printf 'Nr,Blatt\n1,Kenya attacked Uganda.\n' >t.csv; fault "a table without a known name of a text column" 65 "--columns text=NAME" "$X" code t.csv
check "with it" "$("$X" code -k event --columns text=Blatt t.csv | wc -l)" 1

# What may not be read or written. Root may do anything, so another is asked.
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; else "$@"; fi; }
export -f as
if [ "$(id -u)" != 0 ] || command -v setpriv >/dev/null; then
  mkdir -p shut/in old; cp a.txt shut; cp r.db old; chmod 755 "$T"; chmod 000 shut/in; chmod 444 old/r.db; chmod 555 old
  as true && {
    fault "a folder that may not be read" 74 "cannot read the folder" bash -c 'as "$0" code shut' "$X"
    fault "a record that may not be written is read" 0 "" bash -c 'as "$0" list -d old/r.db' "$X"
    fault "but not written" 74 "cannot write" bash -c 'as "$0" add -d old/r.db a.txt' "$X"; }
fi
printf 'zap v  S=subj T=obj  -> 999\n' >wrong.lex
fault "a frame with a code that is none" 65 "wrong.lex:1: no such code" "$X" lexicon check wrong.lex
fault "a lexicon that is not there" 74 "No such file" "$X" lexicon check none.lex
fault "no record" 74 "No such file" "$X" list -d none.db

cd "$here" && python3 tools/manuals.py "$X" --check; check "manual pages and completions say what the help says" $? 0
exit 0
