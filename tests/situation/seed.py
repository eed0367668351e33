#!/usr/bin/env python3
"""What a careful reader records of the seed article: seed.py PROGRAM ARTICLE. Eight systems: contacts, the regime and its
recognition, the mine and the corridor, figures, promises, goals, quotations with their sources, assessments. Each line names
a kind, a few words that its claim must hold, and what must be true of it; then what must not be there."""
import json, subprocess, sys

text = open(sys.argv[2], encoding="utf-8").read()
doc = {"id": "seed", "text": text, "date": "2022-03-31", "author": "M. Luetz"}
kinds = "event,goal,commitment,figure,role,project,assessment,reference,citation,attribution"
out = subprocess.run([sys.argv[1], "code", "--kinds", kinds, "--format", "jsonl", "-"], input=json.dumps(doc), capture_output=True, text=True).stdout
claims = [json.loads(l) for l in out.splitlines()]
flat = lambda v: " ".join(flat(x) for x in (v.values() if isinstance(v, dict) else v) if isinstance(x, (dict, list, str))) if isinstance(v, (dict, list)) else str(v)
who = lambda c: flat(c.get("asserters"))
EXPECTED = [
    ("contact: the visit", "event", "arrived", lambda c: c["type"] == "CONSULT" and c["status"] == "actual" and "Wang Yi" in flat(c["source"])),
    ("contact: support is only possible", "event", "support the new regime", lambda c: c["status"] == "possible"),
    ("contact: more of it", "assessment", "flurry", lambda c: c["direction"] == "up" and c["dimension"] == "contact"),
    ("contact: a new start", "assessment", "new start", lambda c: c["direction"] == "turn" and c["dimension"] == "relationship"),
    ("regime: the minister", "role", "Wang Yi", lambda c: "Minister" in c["office"]["text"]),
    ("regime: the former president", "role", "Ashraf Ghani", lambda c: c["former"]),
    ("regime: who took the country", "role", "took over the country", lambda c: "Taliban" in flat(c["holder"])),
    ("recognition is a goal of the regime", "goal", "recognition", lambda c: "Taliban" in flat(c["holder"])),
    ("mine: discussed, not restarted", "project", "Mes Aynak", lambda c: c["type"] == "mine" and c["phase"] == "discussed"),
    ("mine: the company", "project", "Mes Aynak", lambda c: "Metallurgical" in flat(c["actors"])),
    ("figure: 40%", "figure", "40%", lambda c: c["approx"] and c["unit"] == "%" and 36 <= c["low"] < 40 < c["high"] <= 44),
    ("figure: 90% of the population", "figure", "90%", lambda c: c["low"] == c["high"] == 90 and "population" in flat(c["population"])),
    ("figure: whose", "figure", "90%", lambda c: "Haddad" in who(c)),
    ("figure: below two dollars", "figure", "$2", lambda c: c["low"] is None and c["high"] == 2 and c["unit"] == "USD"),
    ("promise", "commitment", "promises", lambda c: "Taliban" in flat(c["promiser"]) and c["form"] == "pledge" and "protect these rights" in c["content"]["text"]),
    ("promise: its erosion, as the author has it", "commitment", "promises", lambda c: c["state"] == "broken" and c["verdict"]["text"] == "eroded"),
    ("promise: the verdict is no part of the content", "commitment", "promises", lambda c: "eroded" not in c["content"]["text"]),
    ("goal: influence", "goal", "seeks to influence", lambda c: "China" in flat(c["holder"])),
    ("goal: access as means", "goal", "gaining access", lambda c: "China" in flat(c["holder"]) or "Chinese" in flat(c["holder"])),
    ("goal: stability", "goal", "economic stability", lambda c: "regime" in flat(c["holder"])),
    ("quotation", "attribution", "restarting operations", lambda c: True),
    ("citation of 2022", "citation", "Najafizada", lambda c: c["state"] == "ok" and c["reference"]),
    ("citation of 2021", "citation", "Haddad", lambda c: c["state"] == "ok" and c["reference"]),
    ("reference of 2021", "reference", "Haddad", lambda c: c["authors"] == ["Haddad"] and c["year"] == "2021" and c["cited"]),
    ("reference of 2022", "reference", "Najafizada", lambda c: c["authors"] == ["Najafizada"] and "Wang Yi" in c["title"]),
    ("assessment: interest", "assessment", "renewed interest", lambda c: c["direction"] == "up"),
    ("assessment: no confidence", "assessment", "confidence", lambda c: c["direction"] == "down" and "long" in (c["horizon"] or "")),
    ("assessment: economy", "assessment", "fragile", lambda c: c["direction"] == "down"),
    ("assessment: rights", "assessment", "prioritization", lambda c: c["status"] == "possible" and c["dimension"] == "rights"),
]
for name, kind, words, good in EXPECTED:
    have = [c for c in claims if c["kind"] == kind and words in c["span"]["text"].replace("\n", " ")]
    print(("ok " if any(good(c) for c in have) else "not ok ") + "seed: " + name)
goals = [g["content"] for g in claims if g["kind"] == "goal"] + [a["span"] for a in claims if a["kind"] == "assessment"]
inside = [e["trigger"]["text"] for e in claims if e["kind"] == "event" and e["status"] == "actual" and any(s["start"] <= e["trigger"]["start"] < s["end"] for s in goals)]
print(("not ok " if inside else "ok ") + "seed: nothing wanted or judged is an actual event %s" % (inside or ""))
