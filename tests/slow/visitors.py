#!/usr/bin/env python3
"""Titled names with a country and a day on which they held office: are office and country found?

Each name is coded alone as a report of that day ("TITLE NAME arrived on a visit."). Right: an actor that covers the
surname has the country and an office in force. Prints the share and, with --list, every disagreement.
"""
import json, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "..", "..", "shared", "authority", "visitors_titled.jsonl")
STATES = os.path.join(HERE, "..", "..", "data", "authority")


def country_codes():
    codes = {}
    for line in open(os.path.join(STATES, "state_names.tsv"), encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) > 2 and cells[2] in ("name", "official", "former", "abbrev"):
            codes.setdefault(cells[1], set()).add(cells[0])
    return codes


def codes_of(codes, country):
    """'Congo, Republic of' is also 'Republic of Congo' and 'Republic of the Congo'; what stays unknown is 'Germany'."""
    country = country.split(" (")[0]
    name, _, rest = country.replace("\u2019", "'").partition(", ")
    for form in (country, "%s %s" % (rest, name), "%s the %s" % (rest, name), name):
        if form in codes:
            return codes[form]
    return {"Korea": {"KOR"}, "Western Samoa": {"WSM"}, "Bosnia-Herzegovina": {"BIH"}}.get(country, set())


def actors(rows):
    feed = "".join(json.dumps({"id": str(i), "date": r["in_office_on"], "text": r["titled_name"] + " arrived on a visit."}) + "\n"
                   for i, r in enumerate(rows))
    run = subprocess.run([os.environ.get("TABARD", "build/tabard"), "code", "-q", "--kinds", "actor"],
                         input=feed.encode(), stdout=subprocess.PIPE, check=True)
    found = {}
    for line in run.stdout.decode().splitlines():
        claim = json.loads(line)
        if claim.get("kind") == "actor":
            found.setdefault(claim["doc"], []).append(claim)
    return found


def main():
    if not os.path.exists(DATA):
        print("skip no visitors' list beside the project")
        return 0
    rows = [r for r in map(json.loads, open(DATA, encoding="utf-8")) if r["in_office_on"] >= "1990"]
    codes, found, right, wrong = country_codes(), actors(rows), 0, []
    for i, r in enumerate(rows):
        surname = r["titled_name"].split()[-1]
        best = [a for a in found.get(str(i), []) if surname in a["span"]["text"]]
        good = any(a.get("country") in codes_of(codes, r["country"]) and "GOV" in (a.get("sectors") or []) and a.get("entity")
                   and not (a.get("role") or "").startswith("former") for a in best)
        right += good
        if not good:
            wrong.append("%s, %s, %s: %s" % (r["titled_name"], r["country"], r["in_office_on"],
                                             "; ".join("%s %s %s" % (a.get("entity"), a.get("code"), a.get("role")) for a in best)))
    share = right / len(rows)
    if "--list" in sys.argv:
        print("\n".join(wrong))
    print("visitors\toffice_and_country\t%.4f\t%d" % (share, len(rows)))
    print("%s office and country of %d titled names" % ("ok" if share >= .95 else "not ok", len(rows)))
    return share < .95


if __name__ == "__main__":
    sys.exit(main())
