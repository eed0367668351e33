"""Exports that are tables, read back by Python's csv and json and compared with what sqlite3 finds in the record:
python3 tests/export_values.py TABARD FOLDER-WITH-r.db. Prints TAP. The column numbers are those of the formats' own codebooks."""
import collections, csv, io, json, os, sqlite3, subprocess, sys

tabard, folder = sys.argv[1:3]
record = os.path.join(folder, "r.db")
db = sqlite3.connect("file:%s?mode=ro" % record, uri=True)
db.row_factory = sqlite3.Row
csv.field_size_limit(1 << 26)


def check(name, got, want=True):
    print(("ok " if got == want else "not ok ") + name)
    if got != want:
        print("  got %.400r, not %.400r" % (got, want))


def export(fmt, *more):
    return subprocess.run([tabard, "export", "-d", record, "-f", fmt, *more], check=True, capture_output=True).stdout.decode()


def rows(fmt, *more, tab=True):
    text = export(fmt, *more)
    return [line.split("\t") for line in text.splitlines()] if tab else list(csv.reader(io.StringIO(text, newline="")))


def view(sql):
    return [tuple(r) for r in db.execute(sql)]


def bag(items):
    return collections.Counter(tuple("" if v is None else str(v) for v in item) for item in items)


# tables of the view layer
table = rows("csv", tab=False)
check("there are rows", len(table) > 40)
check("csv has the view's columns", table[0], [c[0] for c in db.execute("SELECT * FROM dyads LIMIT 0").description])
sure = lambda v: "" if v is None else repr(v)[:-2] if isinstance(v, float) and v == int(v) else str(v)
check("csv has the view's values", sorted(table[1:]), sorted([sure(v) for v in r] for r in view("SELECT * FROM dyads")))
tsv = rows("tsv")
check("tsv equals csv, its tabs and line breaks as blanks", tsv, [[" ".join(c.replace("\t", " ").splitlines()) if c else c for c in r] for r in table])
hxl = rows("hxl", tab=False)
check("hxl is the csv with a row of tags", hxl[:1] + hxl[2:], table)
check("its tags are tags", all(t == "" or t.startswith("#") for t in hxl[1]) and len(hxl[1]) == len(hxl[0]))
lines = [json.loads(line) for line in export("jsonl").splitlines()]
check("jsonl has the lines of the record", sorted(map(str, lines)), sorted(str(json.loads(r[0])) for r in view("SELECT json FROM claim_json")))

# the field's shapes: actual events with what they need
ACTUAL = " FROM dyads WHERE status = 'actual'"
DATED = ACTUAL + " AND day IS NOT NULL"
gdelt = rows("gdelt-events")
check("gdelt-events: day, actors, code, quad class, scale", bag((r[1], r[5], r[15], r[26], r[29], r[30]) for r in gdelt),
      bag((d.replace("-", ""), a or "", b or "", c, q, sure(g)) for d, a, b, c, q, g in view(
          "SELECT day, source_code, target_code, cameo, CASE WHEN cameo < '06' THEN 1 WHEN cameo < '09' THEN 2 WHEN cameo < '14' THEN 3 ELSE 4 END, goldstein" + DATED)))
check("gdelt-events: numbers are unique", len({r[0] for r in gdelt}), len(gdelt))
check("gdelt-mentions are of these events", {r[0] for r in rows("gdelt-mentions")}, {r[0] for r in gdelt})
for fmt, code, day in (("icews", 6, 1), ("phoenix", 13, 1), ("petrarch", 3, 0)):
    got = rows(fmt)[1 if fmt == "icews" else 0:]
    check("%s: day and code" % fmt, bag((r[day].replace("-", ""), r[code]) for r in got), bag((d.replace("-", ""), c) for d, c in view("SELECT day, cameo" + DATED)))
polecat = rows("polecat")
check("polecat: day, root and raw names", bag((r[1], r[2], r[13], r[21]) for r in polecat[1:]),
      bag((d, k, a or "None", b or "None") for d, k, a, b in view("SELECT coalesce(day, 'None'), root, source_words, target_words" + ACTUAL)))

# panels
months = "date_precision IN ('day', 'weekend', 'week', 'month')"
volume = dict(view("SELECT month, reports FROM report_volume WHERE month IS NOT NULL"))
country = rows("country-month", tab=False)
acts = dict(((m, c), n) for m, c, n in view("SELECT substr(day, 1, 7), source_country, count(DISTINCT claim_row)" + DATED + " AND source_country <> '' AND " + months + " GROUP BY 1, 2"))
check("country-month: every country in every month", {(r[0], r[1]) for r in country[1:]}, {(m, c) for m in volume for c in {k[1] for k in acts}})
check("country-month: its events", {(r[0], r[1]): int(r[3]) for r in country[1:] if r[3] != "0"}, {k: n for k, n in acts.items() if k[0] in volume})
check("country-month: its volume", {(r[0], int(r[10])) for r in country[1:]}, set(volume.items()))

# a package says what is in it
package = os.path.join(folder, "package")
subprocess.run([tabard, "export", "-d", record, "-f", "package", "-o", package], check=True, capture_output=True)
for resource in json.load(open(os.path.join(package, "datapackage.json")))["resources"]:
    with open(os.path.join(package, resource["path"]), newline="", encoding="utf-8") as file:
        read = list(csv.reader(file))
    fields = [f["name"] for f in resource.get("schema", {}).get("fields", [])]
    check("package: %s has its fields" % resource["path"], read[0], fields or read[0])
    check("package: %s has whole rows" % resource["path"], {len(r) for r in read} <= {len(read[0])})
