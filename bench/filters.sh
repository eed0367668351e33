#!/usr/bin/env bash
# Every kind of question to a big record, the first hundred rows, slowest first: bench/filters.sh RECORD [TABARD]
# Milliseconds of processor time (start of the program included), then of the clock.
set -u
D=$1; T=${2:-build/tabard}; tmp=$(mktemp); trap 'rm -f "$tmp"' EXIT
ask() {
  local from to; from=$(date +%s%N)
  /usr/bin/time -o "$tmp" -f "%U %S" timeout 60 "$T" "$@" -d "$D" --limit 100 >/dev/null 2>&1; local status=$?
  to=$(date +%s%N)
  echo "$(tail -1 "$tmp" | awk '{print ($1 + $2) * 1000}') $(((to - from) / 1000000)) rc=$status: $*"
}
while read -r question; do
  # shellcheck disable=SC2086 # words are meant to split
  ask $question
done <<'Q' | sort -rn
list
list --actor IRN
list --actor USA
list --actor Reuters
list --source IRN
list --target ISR
list --dyad IRN,USA
list --dyad IRN,FRA
list --root ASSAULT
list --mode visit
list --cameo 19
list --quad 4
list --status actual
list --status negated,possible
list --from 2019-03 --to 2019-03
list --place Tehran
list --place IRN
list --text nuclear
list --publisher XX
list --asserter author
list --asserter IRNA
list --by indirect
list --min-confidence 0.8
list --max-factuality 0
list --verdict none
list --verdict accept
list --copies once
list --copies only
list --min-reports 5
list --min-independent 2
list --place Syria --actor IRN --root ASSAULT
list --actor IRN --place France
list --actor IRN --text missile
list --kind figure --unit USD
promises
promises --state open
promises --actor USA
figures --unit USD
events
events --actor IRN
events --root ASSAULT --min-reports 2
events --from 2020 --to 2020
events --text missile
Q
