#!/usr/bin/env python3
"""Check the form of the frame files: in, data/lexicon; out, every fault by line, then counts.
Whether the examples code is for the program itself to check."""
import collections, glob, os, re, sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "lexicon")
HEAD = re.compile(r"^(\S+) ([vna])  (.+?)  -> (.+)$")
SLOT = re.compile(r"^!?[A-Za-z.:_'-]+\??=\S+$")
CODE = re.compile(r"^(\d{2,4}|[A-Z]+(/[a-z-]+)?|01x|none|op:[a-z_]+)( (status|ctx|weight)=[\w;.-]+)*$")
faults, tally, seen = [], collections.Counter(), {}


def fault(path, number, text):
    faults.append("%s:%d: %s" % (os.path.basename(path), number, text))


def classes(path):
    lines = enumerate(open(path, encoding="utf-8"), 1)
    found = [(n, re.match(r"^class (\w+) = .+$", l), l) for n, l in lines]
    for number, match, line in found:
        if not match and line.strip() and not line.startswith("#"):
            fault(path, number, "not a class line")
    return {match[1] for _, match, _ in found if match}


def check_example(path, number, line):
    parts = line[4:].split(" | ")
    if len(parts) not in (2, 3):
        return fault(path, number, "example needs ' | source > target'")
    for span in re.split(" ; | > ", parts[1]):
        if span != "_" and span.lower() not in parts[0].lower():
            fault(path, number, "'%s' is not in the sentence" % span)


def check_entry(path, number, line, known):
    match = HEAD.match(line)
    if not match:
        return fault(path, number, "not an entry")
    key = " ".join(match.groups()[:3])
    for slot in match[3].split():
        for name in re.findall(r"\{(\w+)\}", slot):
            if name not in known:
                fault(path, number, "unknown class " + name)
        if not SLOT.match(slot):
            fault(path, number, "bad slot " + slot)
    if not CODE.match(match[4]):
        fault(path, number, "bad code " + match[4])
    if key in seen:
        fault(path, number, "same entry as " + seen[key])
    seen[key] = "%s:%d" % (os.path.basename(path), number)
    tally["entries"] += 1
    tally["predicate " + match[1] + " " + match[2]] += 1


def check_file(path, known):
    examples, entry = 1, 0
    for number, line in enumerate(open(path, encoding="utf-8").read().splitlines() + ["end"], 1):
        if line.startswith(("  + ", "  - ")):
            examples += 1
            if line[2] == "+":
                check_example(path, number, line)
        elif line and not line.startswith("#"):
            if not examples:
                fault(path, entry, "entry without an example")
            examples, entry = 0, number
            if line != "end":
                check_entry(path, number, line, known)


known = classes(os.path.join(ROOT, "classes.lex"))
for name in sorted(glob.glob(os.path.join(ROOT, "events", "*.lex"))):
    check_file(name, known)
print("\n".join(faults + ["%d entries, %d predicates, %d faults" % (
    tally["entries"], sum(k.startswith("predicate ") for k in tally), len(faults))]))
sys.exit(bool(faults))
