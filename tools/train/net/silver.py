"""Sentences of raw news and of the entity sets, parsed by the mean of several networks: what the last one learns from.

silver.py OUT RAW NER-FOLDER WORDS PART/PARTS NET.pt...   Processes share the work: each writes its part. Columns: form
upos feats head relation entity. Heads and relations the networks are not sure of are -1 and _. Listed demonyms that no
longer entity holds are nationalities.
"""
import os, random, sys
import numpy as np
import torch, torch.nn.functional as F
import batching, data, rel_scale

HERE = os.path.dirname(os.path.abspath(__file__))
SURE = .4


def pick(path, words):
    """Sentences of 5 to 60 words, evenly over the file, none twice."""
    rng, seen, r, n = random.Random(5), set(), [], 0
    lines = open(path, encoding="utf-8").read().split("\n")
    rng.shuffle(lines)
    for line in lines:
        t = line.split(" ")
        key = hash(tuple(t))
        if 5 <= len(t) <= 60 and key not in seen and sum(len(x) == 1 and not x.isalnum() for x in t) * 3 < len(t):
            seen.add(key)
            r.append(data.Sentence(t))
            n += len(t)
            if n >= words:
                break
    return r


def mean(nets, outs, key):
    return torch.stack([F.log_softmax(o[key], -1) for o in outs]).mean(0)


def main():
    out, raw, ner, words = sys.argv[1:5]
    part, parts = map(int, sys.argv[5].split("/"))
    torch.set_num_threads(1)
    demonyms = set(open(os.path.join(HERE, "demonyms.txt")).read().split())
    sents = pick(raw, int(words)) + [s for _, ss in data.entities(ner, demonyms) for s in ss if 3 < len(s.forms) < 80]
    nets, labels = [], None
    for p in sys.argv[6:]:
        ck = torch.load(p)
        nets.append(rel_scale.load(ck))
        assert labels in (None, ck["labels"])
        labels = ck["labels"]
    order = sorted(range(len(sents)), key=lambda i: len(sents[i].forms))
    f = open(out, "w", encoding="utf-8")
    with torch.no_grad():
        for at in range(64 * (part - 1), len(order), 64 * parts):
            batch = [sents[i] for i in order[at:at + 64]]
            outs, bs = [], []
            for m, forms, coder in nets:
                b = batching.tensor([coder.sentence(data.Sentence(s.forms), forms) for s in batch], forms)
                outs.append(m(b, True))
            arc = mean(nets, outs, "arc")
            p, heads = arc.max(2)
            rel = torch.stack([F.log_softmax(m[0].relations(o, heads), -1) for m, o in zip(nets, outs)]).mean(0)
            q, rel = rel.max(2)
            upos, feats, tags = (mean(nets, outs, k).argmax(2).numpy() for k in ("upos", "feats", "ner"))
            sure, named = (p > np.log(SURE)).numpy(), (q > np.log(SURE)).numpy()
            heads, rel = heads.numpy(), rel.numpy()
            for k, s in enumerate(batch):
                for i, w in enumerate(s.forms):
                    t = data.TAGS[tags[k, i]] if s.ner is None else s.ner[i]
                    if w in demonyms and (t == "O" or t[0] == "U"):
                        t = "U-NORP"
                    f.write("%s\t%s\t%s\t%d\t%s\t%s\n" % (w, labels["upos"][upos[k, i]], labels["feats"][feats[k, i]], heads[k, i] if sure[k, i] else -1,
                            labels["rel"][rel[k, i]] if sure[k, i] and named[k, i] else "_", t))
                f.write("\n")
    f.close()


main()
