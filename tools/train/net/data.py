"""Sentences for the trainer: treebanks, entity sets, silver sentences; words folded and hashed as the program does.

fold() and features() are the twins of src/model/net_word.c: change both or neither (tests/unit/test_net.c holds
values that came from here).
"""
import glob, os, re

TYPES = ["PER", "ORG", "LOC", "NORP", "MISC"]
TAGS = ["O"] + [p + "-" + t for t in TYPES for p in "BILU"]      # tag = 1 + 4 * type + "BILU".index
BUCKETS = 1 << 14
MAP = {0x2018: "'", 0x2019: "'", 0x201c: '"', 0x201d: '"', 0x2013: "-", 0x2014: "--", 0x2026: "..."}


def plain(form):
    """Plain quotes and dashes, digits to 0; bytes."""
    return re.sub(rb"[0-9]", b"0", form.translate(MAP).encode("utf-8"))


def lower(b):
    return bytes(c + 32 if 65 <= c <= 90 else c for c in b)


def fnv(kind, b):
    h = 2166136261
    for c in bytes([kind]) + b:
        h = ((h ^ c) * 16777619) & 0xffffffff
    h ^= h >> 15
    h = (h * 0x2c1b3c6d) & 0xffffffff
    return h ^ (h >> 12)


def shape(b):
    r = bytearray()
    for c in b:
        k = (88 if 65 <= c <= 90 else 120 if 97 <= c <= 122 else 48 if c == 48 else 117 if c >= 128 else c)
        if len(r) < 2 or r[-1] != k or r[-2] != k:
            r.append(k)
        if len(r) == 12:
            break
    return bytes(r)


def features(form):
    """(key of the vocabulary, buckets of the word's parts), at most 40 buckets."""
    w = plain(form)[:64]
    l = lower(w)
    n = len(w)
    f = [fnv(1, w), fnv(2, shape(w)), fnv(3, l)]
    f += [fnv(10 + k, w[:k]) for k in (1, 2, 3) if k <= n]
    f += [fnv(20 + k, l[n - k:]) for k in (1, 2, 3, 4, 5) if k <= n]
    p = b"^" + l + b"$"
    f += [fnv(30, p[i:i + 3]) for i in range(min(len(p) - 2, 14))]
    f += [fnv(31, p[i:i + 4]) for i in range(min(len(p) - 3, 14))]
    return l, [x % BUCKETS for x in f]


class Sentence:
    __slots__ = "forms upos feats heads rels ner soft".split()

    def __init__(self, forms, upos=None, feats=None, heads=None, rels=None, ner=None):
        self.forms, self.upos, self.feats, self.heads, self.rels, self.ner = forms, upos, feats, heads, rels, ner


def conllu(path):
    r, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line and line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit():
                rows.append(c)
        elif not line and rows:
            r.append(Sentence([c[1] for c in rows], [c[3] for c in rows], [c[5] for c in rows],
                              [int(c[6]) for c in rows], [c[7] for c in rows]))
            rows = []
    return r


def bilou(spans, n):
    """[(start, end, type)] -> tags; None where not known stays None."""
    tags = ["O"] * n
    for s, e, t in spans:
        if e - s == 1:
            tags[s] = "U-" + t
        else:
            tags[s], tags[e - 1] = "B-" + t, "L-" + t
            for i in range(s + 1, e - 1):
                tags[i] = "I-" + t
    return tags


def spans_of(bio):
    r, cur = [], None
    for i, t in enumerate(list(bio) + ["O"]):
        if cur and not (t[0] == "I" and t[2:] == cur[1]):
            r.append((cur[0], i, cur[1]))
            cur = None
        if t != "O" and not cur:
            cur = (i, t[2:])
    return r


def columns(path, word=0, tag=-1):
    forms, tags = [], []
    for line in open(path, encoding="utf-8", errors="replace"):
        c = line.rstrip("\n").split("\t" if "\t" in line else None)
        if line.startswith("# ") and "=" in line:
            continue
        if len(c) > max(word, 1) and c[word] != "-DOCSTART-" and c[word].strip():
            forms.append(c[word])
            tags.append(c[tag])
        elif forms:
            yield forms, tags
            forms, tags = [], []
    if forms:
        yield forms, tags


SPLIT = re.compile(r"(?<=\w)(-)(?=\w)")


def resplit(forms, tags):
    """Hyphens inside words are words of their own, as in the treebank."""
    f, t = [], []
    for w, x in zip(forms, tags):
        parts = [w] if w.startswith("http") or len(w) > 40 else [p for p in SPLIT.split(w) if p]
        f += parts
        t += [x] + ["I" + x[1:] if x != "O" else "O"] * (len(parts) - 1)
    return f, t


POLITICS = {"politician": "PER", "person": "PER", "writer": "PER", "country": "LOC", "location": "LOC", "politicalparty": "ORG",
            "organisation": "ORG", "election": "MISC", "event": "MISC", "misc": "MISC"}
WNUT = {"person": "PER", "location": "LOC", "group": "ORG", "corporation": "ORG", "creative-work": "MISC", "product": "MISC"}


def entities(folder, demonyms):
    """[(name, sentences)] of the sets that may be in the shipped model; types that a set does not mark are None where
    a listed demonym stands, NORP where the set has it under another name."""
    def one(name, path, table=None, word=0, tag=-1, fix=lambda f: f, keep=lambda f: True):
        r = []
        for forms, tags in columns(path, word, tag):
            tags = [t if t != "_" else "O" for t in tags]
            if not keep(forms):
                continue
            forms, tags = resplit([fix(f) for f in forms], tags)
            spans = []
            for s, e, t in spans_of(tags):
                t = (table or {}).get(t, t)
                t = {"OTH": "MISC"}.get(t, t)
                if all(f in demonyms for f in forms[s:e]) and t in ("MISC", "LOC", "ORG") and e - s <= 2:
                    t = "NORP"
                spans.append((s, e, t if t in TYPES else "MISC"))
            ner = bilou(spans, len(forms))
            for i, f in enumerate(forms):
                if f in demonyms and ner[i] == "O":
                    ner[i] = "U-NORP"
            r.append(Sentence(forms, ner=ner))
        return name, r
    j = os.path.join
    sane = lambda forms: not any(f.startswith(("@", "#", "http")) or f == "@" for f in forms) and len(forms) > 5
    out = [one("uner", j(folder, "uner_ewt", "en_ewt-ud-dev.iob2"), word=1, tag=2)]
    out.append(one("wikigold", glob.glob(j(folder, "wikigold/CONLL-format/data/*.txt"))[0]))
    for part in "train", "dev", "test":
        out.append(one("politics", j(folder, "crossner_politics", part + ".txt"), POLITICS))
    for p in sorted(glob.glob(j(folder, "btc/CONLL-format/data/[efgh].conll"))):
        out.append(one("btc", p, keep=sane))
    out.append(one("wnut", j(folder, "wnut17/CONLL-format/data/train/wnut17train.conll"), WNUT, keep=sane))
    return out


def worldwide(path):
    table = {"Person": "PER", "Organization": "ORG", "Location": "LOC", "Facility": "LOC", "NORP": "NORP"}
    r = []
    for forms, tags in columns(path):
        forms, tags = resplit(forms, tags)
        r.append(Sentence(forms, ner=bilou([(s, e, table[t]) for s, e, t in spans_of(tags) if t in table], len(forms))))
    return r


def read_silver(path):
    """form, upos, feats, head, rel, ner; a blank line ends a sentence."""
    r, rows = [], []
    for line in open(path, encoding="utf-8"):
        if line == "\n":
            c = list(zip(*rows))
            r.append(Sentence(list(c[0]), c[1], c[2], [int(h) for h in c[3]], c[4], c[5]))
            rows = []
        else:
            rows.append(line.rstrip("\n").split("\t"))
    return r
