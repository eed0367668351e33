#!/usr/bin/env bash
# Every include "room/file.h" must be allowed by tools/layers.txt; outside headers have one door each;
# file names are unique in the tree.
cd "$(dirname "$0")/.."
awk '
FNR == NR { if ($0 !~ /^#/ && NF) { r = $1; sub(":", "", r); allowed[r, r] = 1; known[r] = 1; for (i = 2; i <= NF; i++) allowed[r, $i] = 1 } next }
FNR == 1 { n = split(FILENAME, p, "/"); room = p[1] == "src" ? p[2] : p[1] }
/^[ \t]*#[ \t]*include[ \t]*"/ { split($0, q, "\""); m = split(q[2], s, "/"); if (m > 1 && !((room, s[1]) in allowed)) { print FILENAME ":" FNR ": " room " may not include " q[2]; bad = 1 } 
    if (m == 1 && p[1] == "src" && q[2] != "tabard.h" && q[2] !~ /\.inc$/ && q[2] !~ /^gen_/) { print FILENAME ":" FNR ": the include names no room: " q[2]; bad = 1 } }
/#[ \t]*include[ \t]*<sqlite3.h>/ && room != "record" { print FILENAME ":" FNR ": sqlite3.h belongs to record"; bad = 1 }
/#[ \t]*include[ \t]*<microhttpd.h>/ && room != "serve" { print FILENAME ":" FNR ": sockets belong to serve"; bad = 1 }
/#[ \t]*include[ \t]*<libxml/ && room != "read" { print FILENAME ":" FNR ": libxml2 belongs to read"; bad = 1 }
END { exit bad }' tools/layers.txt $(find src cli serve -name '*.c' -o -name '*.h' | sort) || exit 1
twice=$(find src cli serve -name '*.[ch]' -printf '%f\n' | sort | uniq -d)
[ -z "$twice" ] || { echo "file names used twice: $twice"; exit 1; }
