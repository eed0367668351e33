"""Sentences -> tensors: forms once each, sentences of like length together."""
import random
import numpy as np
import torch
import data


class Forms:
    """Every form once: its row in both vocabularies, its buckets."""
    def __init__(self, rows, vecs):
        self.ids, self.word, self.vec, self.feats, self.rows, self.vecs = {}, [], [], [], rows, vecs

    def __call__(self, form):
        i = self.ids.get(form)
        if i is None:
            i = self.ids[form] = len(self.word)
            key, f = data.features(form)
            self.word.append(self.rows.get(key, 0))
            self.vec.append(self.vecs.get(key, 0))
            self.feats.append(np.array(f))
        return i


class Coder:
    def __init__(self, labels):
        self.labels = labels
        self.of = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}

    def sentence(self, s, forms):
        s.soft = None
        r = {"ids": np.array([forms(f) for f in s.forms])}
        for k, v in ("upos", s.upos), ("feats", s.feats), ("rel", s.rels), ("ner", s.ner):
            if v is not None:
                r[k] = np.array([self.of[k].get(x, -1) for x in v])
        if s.heads is not None:
            r["head"] = np.array(s.heads)
        return r


def batches(items, words, shuffle):
    """Sentences of like length together."""
    order = list(range(len(items)))
    if shuffle:
        order.sort(key=lambda i: len(items[i]["ids"]) + random.random() * 4)
    else:
        order.sort(key=lambda i: len(items[i]["ids"]))
    out, cur, most = [], [], 0
    for i in order:
        n = len(items[i]["ids"])
        if cur and max(most, n) * (len(cur) + 1) > words:
            out.append(cur)
            cur, most = [], 0
        cur.append(items[i])
        most = max(most, n)
    if cur:
        out.append(cur)
    if shuffle:
        random.shuffle(out)
    return out


def tensor(batch, forms, drop=0.0):
    B, T = len(batch), max(len(x["ids"]) for x in batch)
    ids = np.zeros((T, B), dtype=np.int64)
    rev = np.tile(np.arange(T)[:, None], (1, B))
    pad = np.zeros((B, T + 1), dtype=bool)
    gold = {k: np.full((B, T), -1, dtype=np.int64) for k in ("upos", "feats", "rel", "ner", "head")}
    for b, x in enumerate(batch):
        n = len(x["ids"])
        ids[:n, b], ids[n:, b] = x["ids"], x["ids"][0]
        rev[:n, b] = np.arange(n)[::-1]
        pad[b, n + 1:] = True
        for k in gold:
            if k in x:
                gold[k][b, :n] = x[k]
    uniq, inv = np.unique(ids, return_inverse=True)
    feats = [forms.feats[i] for i in uniq]
    word = np.array([forms.word[i] for i in uniq])
    vec = np.array([forms.vec[i] for i in uniq])
    if drop:
        word[np.random.rand(len(word)) < drop] = 0
        vec[np.random.rand(len(vec)) < drop / 2] = 0
    offsets = np.concatenate([[0], np.cumsum([len(f) for f in feats])[:-1]])
    t = torch.from_numpy
    r = {"wordid": t(word), "vecid": t(vec), "flat": t(np.concatenate(feats)), "offsets": t(offsets), "index": t(inv.reshape(T, B)),
         "rev": t(rev), "pad": t(pad)}
    r.update({"gold_" + k: t(v) for k, v in gold.items()})
    return r
