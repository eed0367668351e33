#!/usr/bin/env bash
# Bad input of every kind that the contract names: said with file and line, the right exit status, the rest coded.
set -u
T=$(realpath "${TABARD:-build/tabard}")
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
cd "$tmp" || exit 1
ok() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; fi; }
is() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1: '$2' is not '$3'"; fi; }
good='"text":"Rebels attacked the army."'

# one bad line between two good ones: NAME, LINE (printf), part of the message
bad_line() {
    { echo "{\"id\":\"first\",$good}"; printf "$2\n"; echo "{\"id\":\"last\",$good}"; } >bad.jsonl
    "$T" code -q --format jsonl bad.jsonl >out 2>err; local rc=$?
    [ $rc = 65 ] && [ "$(grep -c . err)" = 1 ] && grep -q "^bad.jsonl:2: .*$3" err &&
        grep -q '"doc":"first"' out && grep -q '"doc":"last"' out && ! grep -q '"doc":"x"' out
    ok $? "$1"
}
bad_line "not JSON" 'not json' 'not JSON'
bad_line "half an object" '{"id":"x","text":"a' 'not JSON'
bad_line "a list" '[1]' 'not a JSON object'
bad_line "no text" '{"id":"x"}' "'text' is missing"
bad_line "null text" '{"id":"x","text":null}' "'text' is missing"
bad_line "text a number" '{"id":"x","text":5}' "'text' is not a string"
bad_line "id a number" "{\"id\":5,$good}" "'id' is not a string"
bad_line "title a list" "{\"id\":\"x\",\"title\":[],$good}" "'title' is not a string"
bad_line "no date" "{\"id\":\"x\",\"date\":\"never\",$good}" "'date'"
bad_line "impossible day" "{\"id\":\"x\",\"date\":\"2023-02-29\",$good}" "'date'"
bad_line "pairs an object" "{\"id\":\"x\",\"pairs\":{},$good}" "'pairs'"
bad_line "question without id" "{\"id\":\"x\",\"targets\":[{\"start\":0,\"end\":6}],$good}" "'targets'"
bad_line "question id a number" "{\"id\":\"x\",\"targets\":[{\"id\":7,\"start\":0,\"end\":6}],$good}" "'targets'"
bad_line "span past the end" "{\"id\":\"x\",\"targets\":[{\"id\":\"t\",\"start\":0,\"end\":26}],$good}" "'targets'"
bad_line "span backwards" "{\"id\":\"x\",\"targets\":[{\"id\":\"t\",\"start\":5,\"end\":2}],$good}" "'targets'"
bad_line "span negative" "{\"id\":\"x\",\"targets\":[{\"id\":\"t\",\"start\":-1,\"end\":2}],$good}" "'targets'"
bad_line "span a fraction" "{\"id\":\"x\",\"targets\":[{\"id\":\"t\",\"start\":0.5,\"end\":2}],$good}" "'targets'"
bad_line "invalid UTF-8" '{"id":"x","text":"a\xff"}' 'invalid UTF-8 at byte 20'
bad_line "overlong UTF-8" '{"id":"x","text":"a\xc0\xaf"}' 'invalid UTF-8'
bad_line "surrogate in UTF-8" '{"id":"x","text":"a\xed\xa0\x80"}' 'invalid UTF-8'
bad_line "lone surrogate" '{"id":"x","text":"a\\ud800b"}' 'surrogate'
bad_line "NUL in an id" '{"id":"x\\u0000","text":"ab"}' 'NUL'
bad_line "deep nesting" "{\"id\":\"x\",\"y\":$(printf '[%.0s' $(seq 5000))$(printf ']%.0s' $(seq 5000)),$good}" 'nested too deeply'

# what is no error
fine() { # NAME, JSON line
    printf '%b\n' "$2" | "$T" code -q --format jsonl - >out 2>err; local rc=$?
    [ $rc = 0 ] && [ ! -s err ] && grep -q '"doc":"x"' out; ok $? "$1"
}
fine "nulls are absent" "{\"id\":\"x\",\"title\":null,\"date\":null,\"pairs\":null,\"targets\":null,$good}"
fine "unknown fields" "{\"id\":\"x\",\"mood\":{\"a\":[1,2]},$good}"
fine "byte order mark" "\xef\xbb\xbf{\"id\":\"x\",$good}"
fine "empty lines" "\n{\"id\":\"x\",$good}\n\n"
fine "CRLF" "{\"id\":\"x\",$good}\r"

# files and usage
status() { # NAME, WANT, part of stderr, arguments...
    local name=$1 want=$2 part=$3; shift 3
    "$T" "$@" >out 2>err </dev/null; local rc=$?
    [ $rc = "$want" ] && { [ -z "$part" ] && [ ! -s err ] || grep -q -- "$part" err; } && [ -n "$part" -o ! -s err ]
    ok $? "$name"
}
: >empty; printf 'Rebels\0attacked.' >nul.txt; printf 'Fine.\nRebels attacked \xff.\n' >utf.txt
printf '\xef\xbb\xbfRebels attacked the army.' >bom.txt; echo 'Rebels attacked the army.' >good.txt
status "unknown kind" 2 "unknown kind 'nope'" code --kinds event,nope good.txt
status "unknown option" 2 "unknown option '--nope'" code --nope good.txt
status "which kinds there are" 2 "there are event goal .* attribution" code --kinds nope good.txt
status "unknown verb" 2 "unknown verb 'nope'" nope
status "help for an unknown verb" 2 "unknown verb 'nope'" help nope
status "unknown format" 2 "wants one of jsonl tsv table; not 'nope'" code --format nope good.txt
status "unknown input format" 2 "is no known input format; there are" code --from nope good.txt
status "threads not a number" 2 "'--jobs' wants a number; not 'x'" code -j x good.txt
status "empty file" 0 '' code --format jsonl empty
status "empty stdin" 0 '' code --format jsonl -
status "NUL in a text" 65 "nul.txt" code --format jsonl nul.txt
status "invalid UTF-8 in a text" 65 "utf.txt:[12]: invalid UTF-8" code -q --format jsonl utf.txt
status "missing file" 74 "missing.txt" code -q --format jsonl missing.txt good.txt
grep -q '"kind":"event"' out; ok $? "the rest after a missing file"
status "damaged one of two" 65 "nul.txt" code -q --format jsonl nul.txt good.txt
grep -q '"kind":"event"' out; ok $? "the rest after a bad file"
"$T" code -q --format jsonl bom.txt | grep -q '"span":{"start":0,"end":24,'; ok $? "byte order mark of a text"
"$T" code -q --format jsonl - <good.txt | grep -q '"start":0,"end":24,'; ok $? "stdin"
mkdir -p dir/inner; cp good.txt dir/a.txt; cp good.txt dir/inner/b.txt
is "a folder" "$("$T" code -q --format jsonl --kinds event dir | grep -c ASSAULT)" 2
head -c 1000000 /dev/zero | tr '\0' 'a' >long.txt
timeout 20 "$T" code -q --format jsonl long.txt >out 2>err; ok $? "1 MB without a space"

# compressed files: whole, cut, one byte turned
for i in $(seq 40); do echo "{\"id\":\"d$i\",$good}"; done >many.jsonl
"$T" code -q --format jsonl many.jsonl >plain.out
for c in gzip xz zstd; do
    command -v $c >/dev/null || { echo "skip $c: not installed"; continue; }
    $c -c many.jsonl >m.$c 2>/dev/null
    "$T" code -q --format jsonl m.$c 2>/dev/null | cmp -s - plain.out; ok $? "$c"
    head -c -10 m.$c >cut.$c
    status "$c cut" 65 "cut.$c" code -q --format jsonl cut.$c good.txt
    tail -1 out | grep -q '"kind":"event"'; ok $? "$c cut, the rest"
    python3 -c "import sys; b = bytearray(open(sys.argv[1], 'rb').read()); b[len(b) // 2] ^= 255; sys.stdout.buffer.write(b)" m.$c >turned.$c
    status "$c damaged" 65 "turned.$c" code -q --format jsonl turned.$c good.txt
done

# documents that meet again, questions, spans, threads
cat >mixed.jsonl <<'JSON'
{"id":"a","date":"2021-05-03","text":"Émile’s rebels 😀 attacked the Malian army near Kidal on Monday. “We will not stop,” the group said."}
broken
{"id":"a","text":"Iran threatened to attack Israel. The French president did not visit Algeria."}
{"id":"a","text":"Iran held talks with Oman. About 3,000 people were displaced, according to the UN."}
{"id":"q","text":"Police in Lagos arrested protesters. They denied it.","pairs":[{"id":"1","source":{"start":0,"end":6},"target":{"start":25,"end":35}},{"id":"2","source":{"start":0,"end":6}},{"id":"3","target":{"start":25,"end":35}},{"id":"4","source":{"start":0,"end":6},"target":{"start":42,"end":48}}],"targets":[{"id":"1","start":16,"end":24},{"id":"x","start":42,"end":48},{"id":"dot","start":35,"end":36}]}
JSON
for i in 1 2; do "$T" code -q -j $i --format jsonl --kinds event,goal,commitment,figure,role,project,assessment,actor,place,time,attribution,relation,factuality mixed.jsonl many.jsonl >j$i 2>e$i; done
cmp -s j1 j2 && cmp -s e1 e2 && [ -s j1 ]; ok $? "one thread and two agree"
"$T" code -q --format jsonl - <mixed.jsonl 2>/dev/null | cmp -s - <("$T" code -q --format jsonl mixed.jsonl 2>/dev/null); ok $? "stdin and file agree"
cat >look.py <<'PY'
import collections, json, re
docs, texts = [], collections.defaultdict(list)
for name in ("mixed.jsonl", "many.jsonl"):
    for line in open(name, encoding="utf-8"):
        if line.startswith("{"):
            docs.append(json.loads(line))
            texts[docs[-1]["id"]].append(docs[-1]["text"])
bad, ids, answers, copies = [], set(), collections.Counter(), set()
def walk(x, text, at):
    if isinstance(x, dict):
        if "start" in x and "text" in x and text[x["start"]:x["end"]] != x["text"]:
            bad.append(f"{at}: {x}")
        for v in x.values(): walk(v, text, at)
    elif isinstance(x, list):
        for v in x: walk(v, text, at)
lines = [json.loads(l, parse_constant=lambda c: bad.append(c)) for l in open("j1", encoding="utf-8")]
for o in lines:
    copy = re.search(r"#(\d+)$", o["id"])
    n = int(copy.group(1)) if copy else 1
    if o["doc"] == "a": copies.add(n)
    walk(o, texts[o["doc"]][n - 1], o["id"])
    if o["id"] in ids: bad.append("twice: " + o["id"])
    ids.add(o["id"])
    if o["kind"] == "relation": answers[o["doc"], "pair", o["pair"]] += 1
    if o["kind"] == "factuality": answers[o["doc"], "target", o["target"]] += 1
def say(name, right): print(("ok " if right else "not ok ") + name)
say("spans equal text, ids are unique", lines and not bad)
print("#", bad[:3])
say("a document id again: #2, #3", copies == {1, 2, 3})
asked = {("q", "pair", i): 1 for i in "1234"} | {("q", "target", i): 1 for i in ("1", "x", "dot")}
say("each question answered once", answers == asked)
order = [o["doc"] for o in lines]
seen = list(dict.fromkeys(o["doc"] for o in lines))
say("input order", seen == [d for d in dict.fromkeys(d["id"] for d in docs) if d in seen])
PY
python3 look.py || echo "not ok look.py ran"
