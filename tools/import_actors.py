#!/usr/bin/env python3
"""Other people's actor lists as rows of data/authority/ (docs/formats/authority.md).

    tools/import_actors.py petrarch  FILE...   PETRARCH-style dictionary: NAME [CODE >date] lines with + synonyms
    tools/import_actors.py ftm       FILE...   FollowTheMoney entities, one JSON object a line
    tools/import_actors.py wikidata  FILE...   CSV with columns item,itemLabel[,aliases][,country][,position][,from][,to]
    tools/import_actors.py popolo    FILE...   Popolo JSON: persons, organizations, memberships

Prints two tables, one after the other, to --orgs FILE and --persons FILE (default: stdout). Every row is `thin`: a person
looks it over before it joins the authority. The check (tools/check_authority.py) tells what is missing.
"""
import argparse, csv, json, os, re, sys, unicodedata

STATES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "authority", "states.tsv")
SECTORS = "GOV MIL COP SPY JUD LEG PTY REB UAF PRM CRM CVL MED NGO IGO BUS EDU OPP REF REL LAB AGR ELI HLH".split()
PERSON = "id name aliases country sectors role from to confidence origin".split()
ORG = "id name aliases country code kind sectors from to confidence origin note".split()
FTM_SECTOR = {"Company": "BUS", "PublicBody": "GOV", "Organization": "", "LegalEntity": ""}


def states():
    codes = {}
    with open(STATES, encoding="utf-8") as f:
        rows = [l.rstrip("\n").split("\t") for l in f if not l.startswith("#")]
    for cells in rows[1:]:
        codes[cells[0]] = cells[0]
        if cells[2]:
            codes[cells[2]] = cells[0]
        codes[cells[1].lower()] = cells[0]
    return codes


def slug(name):
    flat = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", flat).strip("-")


def clean(text):
    return re.sub(r"[\t\n|]+", " ", text or "").strip()


def day(text):
    m = re.match(r"\d{4}(-\d\d(-\d\d)?)?", text or "")
    return m.group() if m else ""


class Rows:
    def __init__(self, origin):
        self.origin, self.persons, self.orgs, self.codes = origin, [], [], states()

    def country(self, text):
        return self.codes.get((text or "").strip().upper(), self.codes.get((text or "").strip().lower(), ""))

    def add(self, person, name, aliases=(), country="", code="", sectors="", role="", start="", end="", note=""):
        name = clean(name)
        if not name:
            return
        row = {"id": slug(name), "name": name, "aliases": "|".join(sorted({clean(a) for a in aliases} - {name, ""})),
               "country": self.country(country), "code": code, "sectors": sectors, "role": clean(role), "kind": "other",
               "from": day(start), "to": day(end), "confidence": "thin", "origin": self.origin, "note": note}
        (self.persons if person else self.orgs).append(row)


def title_case(words):
    return " ".join(w.capitalize() for w in words.split())


def petrarch_date(text):
    """>040101 from, <151231 until, in yymmdd or yyyymmdd."""
    digits = re.sub(r"\D", "", text)
    if len(digits) == 6:
        digits = ("19" if int(digits[:2]) > 45 else "20") + digits
    return "%s-%s-%s" % (digits[:4], digits[4:6], digits[6:8]) if len(digits) == 8 else ""


def petrarch_code(rows, name, aliases, inside):
    parts = inside.split()
    code = parts[0] if parts else ""
    start = end = ""
    for p in parts[1:]:
        if p.startswith(">"):
            start = petrarch_date(p)
        elif p.startswith("<"):
            end = petrarch_date(p)
        elif "-" in p:
            start, end = map(petrarch_date, p.split("-", 1))
    found = [code[i:i + 3] for i in range(0, len(code), 3) if code[i:i + 3] in SECTORS]
    rows.add(False, name, aliases, code[:3], code, "|".join(found), start=start, end=end)


def read_petrarch(rows, f):
    name, aliases, codes = None, [], []
    def close():
        for c in codes:
            petrarch_code(rows, name, aliases, c)
    for line in f:
        line = line.split("#")[0].rstrip()
        if not line or line.startswith(("<", "!")):
            continue
        words = title_case(re.sub(r"\[[^]]*\]", "", line).strip(" +\t").replace("_", " "))
        inside = re.findall(r"\[([^]]*)\]", line)
        if line[0] in " \t" or line.startswith("["):
            codes += inside
        elif line.startswith("+"):
            aliases.append(words)
        else:
            if name:
                close()
            name, aliases, codes = words, [], inside
    if name:
        close()


def read_ftm(rows, f):
    for line in f:
        if not line.strip():
            continue
        e = json.loads(line)
        p = e.get("properties", {})
        get = lambda k: (p.get(k) or [""])[0]
        person = e.get("schema") == "Person"
        rows.add(person, get("name") or e.get("caption", ""), (p.get("alias") or []) + (p.get("weakAlias") or []),
                 get("nationality") or get("country") or get("jurisdiction"), "", FTM_SECTOR.get(e.get("schema"), ""),
                 get("position"), get("incorporationDate"), get("dissolutionDate"), "wikidata=" + get("wikidataId") if get("wikidataId") else "")


def read_wikidata(rows, f):
    for r in csv.DictReader(f):
        item = (r.get("item") or "").rsplit("/", 1)[-1]
        role = r.get("positionLabel") or r.get("position") or ""
        rows.add(bool(role), r.get("itemLabel") or "", re.split(r"[|;]", r.get("aliases") or ""),
                 r.get("countryLabel") or r.get("country") or "", "", "", role, r.get("from") or r.get("start") or "",
                 r.get("to") or r.get("end") or "", "wikidata=" + item if re.fullmatch(r"Q\d+", item) else "")


def read_popolo(rows, f):
    data = json.load(f)
    orgs = {o.get("id"): o for o in data.get("organizations", [])}
    people = {p.get("id"): p for p in data.get("persons", [])}
    other = lambda o: [n.get("name", "") for n in o.get("other_names", [])]
    for o in orgs.values():
        rows.add(False, o.get("name", ""), other(o), "", "", {"party": "PTY", "legislature": "LEG"}.get(o.get("classification"), ""),
                 start=o.get("founding_date", ""), end=o.get("dissolution_date", ""))
    for m in data.get("memberships", []):
        p, o = people.get(m.get("person_id")), orgs.get(m.get("organization_id"), {})
        if p:
            rows.add(True, p.get("name", ""), other(p), p.get("nationality", ""), "", "",
                     " of ".join(filter(None, (m.get("role", "member"), o.get("name", "")))), m.get("start_date", ""), m.get("end_date", ""))


def write(path, columns, rows):
    out = open(path, "w", encoding="utf-8") if path else sys.stdout
    print("\t".join(columns), file=out)
    for r in rows:
        print("\t".join(r[c] for c in columns), file=out)
    if path:
        out.close()


def main():
    readers = {"petrarch": read_petrarch, "ftm": read_ftm, "wikidata": read_wikidata, "popolo": read_popolo}
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("format", choices=sorted(readers))
    p.add_argument("files", nargs="+")
    p.add_argument("--orgs")
    p.add_argument("--persons")
    args = p.parse_args()
    rows = Rows(args.format)
    for path in args.files:
        with open(path, encoding="utf-8", newline="") as f:
            readers[args.format](rows, f)
    write(args.orgs, ORG, rows.orgs)
    write(args.persons, PERSON, rows.persons)


if __name__ == "__main__":
    main()
