#!/usr/bin/env python3
"""What pages in the styles of unlike publishing systems are read as: expected.tsv against `tabard text`. Prints ok / not ok lines.

A row is page, key, value. begins, ends, without: of the text; times: how often the fourth column stands in it; else a field."""
import json, os, subprocess, sys

here = os.path.dirname(os.path.abspath(__file__))
read = {}


def page(name):
    if name not in read:
        r = subprocess.run([sys.argv[1], "text", "--format", "jsonl", f"{here}/{name}.html"], capture_output=True, text=True)
        read[name] = json.loads(r.stdout.split("\n")[0] or "{}")
    return read[name]


def holds(d, key, value, more):
    text = d.get("text") or ""
    checks = {"begins": lambda: text.startswith(value), "ends": lambda: text.rstrip().endswith(value), "without": lambda: text and value not in text,
              "times": lambda: text.count(more[0]) == int(value)}
    return checks.get(key, lambda: d.get(key) == value)()


for row in open(f"{here}/expected.tsv", encoding="utf-8"):
    name, key, value, *more = row.rstrip("\n").split("\t")
    d = page(name)
    good = holds(d, key, value, more)
    print("ok" if good else "not ok", f"style.{name}.{key}", "" if good else f"# {value!r}, got {d.get(key, d.get('text'))!r}")
