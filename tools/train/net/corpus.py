"""Raw text -> one sentence a line, tokens in UD style apart by blanks. Input of vectors.c and of self-training.

The program's own tokeniser is finer; for word vectors and silver trees a few regular expressions do. Sentences
of the EWT test part are left out wherever they turn up: nothing measured on them may have seen them.
"""
import json, lzma, re, sys

TOKEN = re.compile(
    r"https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+"
    r"|(?:[A-Z]\.){2,}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Prof|Rev|Jr|Sr|Inc|Corp|Ltd|Co|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.(?=\s)"
    r"|\b[A-Z]\.(?=\s+[A-Z])"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?|[^\W\d_]+(?:(?=n['’]t\b))|n['’]t\b|['’](?:s|S|ll|re|ve|d|m)\b"
    r"|[^\W\d_]+\d+|[^\W_]+|\.{2,}|--+|_+|.", re.S)
END = re.compile(r"([.!?]+[\"'”’)\]]*)\s+(?=[\"'“‘(\[]?[A-Z0-9])|\n+")
NOT_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Prof|Rev|No|vs|[A-Z])|\b[A-Z]\.[A-Z])\.$")
NT = re.compile(r"([A-Za-z]+)(n['’]t)$")


def sentences(text):
    start = 0
    for m in END.finditer(text):
        cut = text[start:m.end(1) if m.group(1) else m.start()]
        if m.group(1) and NOT_END.search(cut):
            continue
        yield cut
        start = m.end()
    yield text[start:]


def tokens(sentence):
    r = []
    for m in TOKEN.finditer(sentence):
        t = m.group()
        if t.isspace():
            continue
        r.append(t)
    i = 0
    out = []
    while i < len(r):                                          # "do" "n't" where the word swallowed the n
        if i + 2 < len(r) and r[i + 1] in ("'", "’") and r[i + 2] == "t" and r[i].lower().endswith("n") and len(r[i]) > 1:
            out += [r[i][:-1], "n" + r[i + 1] + "t"]
            i += 3
        elif r[i] == "cannot":
            out += ["can", "not"]
            i += 1
        else:
            out.append(r[i])
            i += 1
    return out


def forbidden(path):
    keys = set()
    for line in open(path, encoding="utf-8"):
        if line.startswith("# text = "):
            keys.add("".join(c for c in line[9:].lower() if c.isalnum()))
    return {k for k in keys if len(k) > 24}


def main():
    out = open(sys.argv[1], "w", encoding="utf-8")
    no = forbidden(sys.argv[2])
    dropped = 0
    for path in sys.argv[3:]:
        for line in lzma.open(path, "rt", encoding="utf-8"):
            d = json.loads(line)
            if d.get("dup_of"):
                continue
            for text in (d.get("title"), d["text"]) if d["source"] == "Tehran Times" else (d["text"],):
                for s in sentences(text or ""):
                    if "".join(c for c in s.lower() if c.isalnum()) in no:
                        dropped += 1
                        continue
                    t = tokens(s)
                    if t:
                        out.write(" ".join(t) + "\n")
    print("sentences of the EWT test part left out:", dropped, file=sys.stderr)


if __name__ == "__main__":
    main()
