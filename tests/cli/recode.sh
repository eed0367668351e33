#!/usr/bin/env bash
# Coding again: over threads, with the options that a document was coded with; and a disk that is full.
set -u
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
TABARD=${TABARD:-build/tabard}
check() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "  got '$2', not '$3'"; fi; }
holds() { local name=$1; shift; if "$@" >/dev/null 2>&1; then echo "ok $name"; else echo "not ok $name"; fi; }
sql() { sqlite3 -cmd '.timeout 20000' "$1" "$2"; }
lines() { sql "$1" "SELECT j.json FROM claims c JOIN claim_json j ON j.claim = c.id ORDER BY c.claim" | sha256sum; }
spoken() { sql "$1" "SELECT count(*) FROM claims WHERE kind = 'event' AND root IS NULL"; }

awk 'BEGIN {
  n = split("Kenya Uganda Norway Poland Chile Peru", c, " ");
  for (i = 1; i <= 150; i++)
    printf "{\"id\":\"r%d\",\"date\":\"2021-03-%02d\",\"text\":\"The foreign minister of %s said on Monday that the harvest was good. Troops of %s attacked village number %d in %s.\"}\n",
      i, i % 28 + 1, c[i % n + 1], c[(i + 1) % n + 1], i, c[(i + 2) % n + 1];
}' >"$T/in.jsonl"
head -100 "$T/in.jsonl" >"$T/a.jsonl"; tail -50 "$T/in.jsonl" >"$T/b.jsonl"
"$TABARD" add -q --statements -d "$T/a.db" "$T/a.jsonl"
statements=$(spoken "$T/a.db")
holds "statements were coded" [ "$statements" -gt 90 ]
"$TABARD" add -q -d "$T/a.db" "$T/b.jsonl"
check "and not for the others" "$(spoken "$T/a.db")" "$statements"
before=$(lines "$T/a.db")
sql "$T/a.db" "UPDATE documents SET version = 'older'"
"$TABARD" recode -q -j2 -d "$T/a.db"; check "recode over threads" $? 0
check "each document as it was coded" "$(lines "$T/a.db")" "$before"
check "nothing is left to do" "$("$TABARD" recode -d "$T/a.db" 2>&1)" "0 documents coded again, 0 claims"
check "statements for all" "$("$TABARD" recode --statements -d "$T/a.db" 2>&1 | sed 's/,.*//')" "50 documents coded again"
holds "more of them" [ "$(spoken "$T/a.db")" -gt "$statements" ]
"$TABARD" recode -q --no-statements -j2 -d "$T/a.db"
check "statements for none" "$(spoken "$T/a.db")" 0
"$TABARD" add -q -d "$T/c.db" "$T/a.jsonl" "$T/b.jsonl"
check "as if added without" "$(lines "$T/a.db")" "$(lines "$T/c.db")"
holds "sound" "$TABARD" doctor -d "$T/a.db"

# Words of one's own: what was coded without them is coded again, what was coded with them is not, and people's judgements stay.
printf 'zap v  S=subj T=obj  -> 190\n' >"$T/my.lex"; printf '{"id":"z","date":"2021-03-02","text":"Rebels zapped a convoy of Kenya. Kenya attacked Uganda."}\n' >"$T/z.jsonl"
"$TABARD" add -q -d "$T/z.db" "$T/z.jsonl"
sql "$T/z.db" "INSERT INTO corrections(stem, reviewer, verdict, at) SELECT stem, 'ann', 'accept', '2026-01-01' FROM claims WHERE kind = 'event' LIMIT 1"
zapped() { sql "$T/z.db" "SELECT count(*) FROM claims WHERE rule LIKE '%my.lex:1'"; }
check "no rule of one's own yet" "$(zapped)" 0
check "a lexicon of one's own" "$("$TABARD" recode -d "$T/z.db" --lexicon "$T/my.lex" 2>&1 | sed 's/,.*//')" "1 documents coded again"
check "its rule fires" "$(zapped)" 1
check "the same once more" "$("$TABARD" recode -d "$T/z.db" --lexicon "$T/my.lex" 2>&1 | sed 's/,.*//')" "0 documents coded again"
check "the judgement stays" "$(sql "$T/z.db" "SELECT count(*) FROM verdicts v JOIN claims c ON c.stem = v.stem WHERE v.reviewer = 'ann'")" 1
printf 'class theme_economy = remittances\n' >>"$T/my.lex"
check "a line more in it" "$("$TABARD" recode -d "$T/z.db" --lexicon "$T/my.lex" 2>&1 | sed 's/,.*//')" "1 documents coded again"
"$TABARD" recode -q -d "$T/z.db"; check "and without it again" "$(zapped)" 0

# Stopped by a signal in the middle, it goes on.
sql "$T/a.db" "UPDATE documents SET version = 'older'"
"$TABARD" recode -q -j2 -d "$T/a.db" & p=$!; sleep .15; kill -9 $p 2>/dev/null; wait $p 2>/dev/null
"$TABARD" recode -q -d "$T/a.db"
check "killed and run again: the same claims" "$(lines "$T/a.db")" "$(lines "$T/c.db")"

# A full disk: here a file that may not grow. What was committed stays, and the next run completes the record.
size=$(stat -c %s "$T/c.db")
(trap '' XFSZ; ulimit -f $((size * 6 / 10 / 1024)); exec "$TABARD" add -q -d "$T/full.db" "$T/in.jsonl") 2>"$T/err"; check "a full disk is 74" $? 74
holds "it says so" grep -q "full.db" "$T/err"
n=$(sql "$T/full.db" 'SELECT count(*) FROM documents')
holds "earlier batches stay ($n)" [ "$n" -gt 0 -a "$n" -lt 150 ]
holds "what stays is sound" "$TABARD" doctor -d "$T/full.db"
"$TABARD" add -q -d "$T/full.db" "$T/in.jsonl"
check "the rest comes with the next run" "$(lines "$T/full.db")" "$(lines "$T/c.db")"
exit 0
