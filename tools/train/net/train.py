"""Train the network.  train.py --out FILE [--silver FILE]... [--epochs N] [--init FILE] ...

Treebank batches, entity batches and silver batches are drawn in one shuffled order an epoch; what a set does not
mark costs nothing. Fixed seed, one thread. A checkpoint an epoch: a run that was cut off goes on with the same command.
"""
import argparse, collections, os, random, sys, time
import numpy as np
import torch, torch.nn.functional as F
import data, net
from batching import Forms, Coder, batches, tensor

ap = argparse.ArgumentParser()
a = ap.add_argument
a("--ud", default="../shared/ud/ewt/en_ewt-ud"); a("--ner", default="../shared/ner"); a("--vectors", required=True)
a("--out", required=True); a("--silver", action="append", default=[]); a("--epochs", type=int, default=16)
a("--hidden", type=int, default=128); a("--layers", type=int, default=2); a("--words", type=int, default=500)
a("--lr", type=float, default=2e-3); a("--drop", type=float, default=.2); a("--worddrop", type=float, default=.1)
a("--nershare", type=float, default=1.0); a("--gold", type=int, default=1, help="treebank passes an epoch")
a("--silvershare", type=float, default=1.0, help="part of the silver sentences an epoch")
a("--minutes", type=float, default=1e9, help="shrink the schedule to this"); a("--seed", type=int, default=1)
a("--nermask", action="store_true"); a("--evalevery", type=int, default=4)
a("--rowcount", type=int, default=2); a("--init", help="go on from these weights")
args = ap.parse_args()
torch.set_num_threads(1)
torch.manual_seed(args.seed); random.seed(args.seed); np.random.seed(args.seed)
HERE = os.path.dirname(os.path.abspath(__file__))
log = lambda *x: print(*x, flush=True)


def load_vectors(path):
    keys, rows = {}, [None]
    for line in open(path, "rb"):
        p = line.split(b" ")
        keys[p[0]] = len(rows)
        rows.append(np.array(p[2:], dtype=np.float32))
    rows[0] = np.zeros_like(rows[1])
    m = np.stack(rows)
    m[1:] /= m[1:].std()
    return keys, torch.from_numpy(m).clamp(-4, 4)


def loss_of(model, b, parse):
    out = model(b, parse)
    total, parts = 0, {}
    mask = lambda k: b["gold_" + k].reshape(-1)
    ce = lambda x, y: F.cross_entropy(x.reshape(-1, x.shape[-1]), y, ignore_index=-1, reduction="sum")
    words = float((~b["pad"]).sum() - b["pad"].shape[0])
    for k, w in ("upos", 1.0), ("feats", .6), ("ner", 1.0):
        if (b["gold_" + k] >= 0).any():
            total = total + w * ce(out[k], mask(k)) / words
    if parse:
        total = total + ce(out["arc"], mask("head")) / words
        heads = b["gold_head"].clamp(min=0)
        total = total + ce(model.relations(out, heads), mask("rel")) / words
    return total


def spans(tags):
    r, start, kind = set(), None, None
    for i, t in enumerate(tags):
        if t == "O":
            start = None
        elif t[0] == "U":
            r.add((i, i + 1, t[2:])); start = None
        elif t[0] == "B":
            start, kind = i, t[2:]
        elif t[0] == "L" and start is not None and kind == t[2:]:
            r.add((start, i + 1, kind)); start = None
        elif start is None or kind != t[2:]:
            start = None
    return r


def evaluate(model, items, forms, labels):
    model.eval()
    c = collections.Counter()
    tp, np_, ng = collections.Counter(), collections.Counter(), collections.Counter()
    with torch.no_grad():
        for batch in batches(items, 4000, False):
            b = tensor(batch, forms)
            parse = "head" in batch[0]
            out = model(b, parse)
            if parse:
                heads = out["arc"].argmax(2)
                rel = model.relations(out, heads).argmax(2)
                g = b["gold_head"]; ok = g >= 0
                uni = lambda r: univ[r]
                c["n"] += int(ok.sum()); c["uas"] += int(((heads == g) & ok).sum())
                univ = torch.tensor([labels["reluni"].index(x.split(":")[0]) for x in labels["rel"]] + [-1])
                same = univ[rel] == univ[b["gold_rel"]]
                c["las"] += int(((heads == g) & ok & same).sum())
                for k in "upos", "feats":
                    c[k] += int(((out[k].argmax(2) == b["gold_" + k]) & ok).sum())
            elif "ner" in batch[0]:
                p = out["ner"].argmax(2)
                for i, x in enumerate(batch):
                    n = len(x["ids"])
                    s = spans([data.TAGS[t] for t in p[i, :n]])
                    gs = spans([data.TAGS[t] for t in x["ner"]])
                    for t in data.TYPES[:4] :
                        tp[t] += len({y for y in s & gs if y[2] == t}); np_[t] += sum(y[2] == t for y in s); ng[t] += sum(y[2] == t for y in gs)
    model.train()
    if c["n"]:
        return " ".join("%s %.2f" % (k, 100 * c[k] / c["n"]) for k in ("upos", "feats", "uas", "las"))
    f = lambda t: 200 * t[0] / max(1, t[1] + t[2])
    return " ".join("%s %.1f" % (t, f((tp[t], np_[t], ng[t]))) for t in data.TYPES[:4]) + " all %.2f" % f((sum(tp.values()), sum(np_.values()), sum(ng.values())))


def main():
    train, dev = data.conllu(args.ud + "-train.conllu"), data.conllu(args.ud + "-dev.conllu")
    silver = [s for p in args.silver for s in data.read_silver(p)]
    demonyms = set(open(os.path.join(HERE, "demonyms.txt")).read().split())
    sets = data.entities(args.ner, demonyms)
    count = collections.Counter()
    for s in train + silver:
        count.update(data.lower(data.plain(f)[:64]) for f in s.forms)
    vecs, matrix = load_vectors(args.vectors)
    gold = collections.Counter(data.lower(data.plain(f)[:64]) for s in train for f in s.forms)
    rows = {k: i + 1 for i, k in enumerate(sorted(k for k, n in count.items() if gold[k] >= 2 or n >= 20 * args.rowcount))}
    feats = collections.Counter(x for s in train for x in s.feats)
    labels = {"upos": sorted({x for s in train for x in s.upos}), "feats": sorted(x for x, n in feats.items() if n >= 2),
              "rel": sorted({x for s in train for x in s.rels}), "ner": data.TAGS}
    labels["reluni"] = sorted({x.split(":")[0] for x in labels["rel"]})
    coder, forms = Coder(labels), Forms(rows, vecs)
    enc = lambda ss: [coder.sentence(s, forms) for s in ss]
    tr, dv, sv = enc(train), enc(dev), enc(silver)
    nr = enc([s for name, ss in sets for s in ss])
    ww = enc(data.worldwide(os.path.join(args.ner, "worldwide/dev.bio"))) if os.path.isdir(args.ner + "/worldwide") else []
    log("rows", len(rows), "feats", len(labels["feats"]), "rels", len(labels["rel"]), "silver", len(sv), "ner", len(nr), "words", sum(len(x["ids"]) for x in nr))
    sizes = {k: len(labels[k]) for k in ("upos", "feats", "rel", "ner")}
    model = net.Net(sizes, len(rows), data.BUCKETS, matrix, args.hidden, args.layers, drop=args.drop)
    log("dense", sum(p.numel() for n, p in model.named_parameters() if "bucket" not in n and "wordrow" not in n))
    sparse = list(model.wordrow.parameters()) + list(model.bucket.parameters())
    dense = [p for n, p in model.named_parameters() if "bucket" not in n and "wordrow" not in n]
    o1 = torch.optim.Adam(dense, lr=args.lr, betas=(.9, .98), foreach=True)
    o2 = torch.optim.SparseAdam(sparse, lr=args.lr, betas=(.9, .98))
    if args.init:
        model.load_state_dict(torch.load(args.init)["model"])
    start, epoch, began = time.time(), 0, 0.0
    checkpoint = args.out + ".epoch"
    if os.path.exists(checkpoint):
        ck = torch.load(checkpoint)
        model.load_state_dict(ck["model"]); o1.load_state_dict(ck["o1"]); o2.load_state_dict(ck["o2"]); epoch, began = ck["epoch"], ck["clock"]
        random.setstate(ck["random"]); np.random.set_state(ck["np"]); torch.set_rng_state(ck["torch"])
        log("going on after epoch", epoch)
    def save(path, **more):     # whole or not at all
        torch.save(dict(model=model.state_dict(), cfg=model.cfg, labels=labels, rows=rows, vecs=vecs, **more), path + ".new")
        os.replace(path + ".new", path)
    while epoch < args.epochs:
        work = []
        for _ in range(args.gold):
            work += [(x, True) for x in batches(tr, args.words, True)]
        if sv:
            work += [(x, True) for x in batches(random.sample(sv, int(len(sv) * args.silvershare)), args.words, True)]
        if nr and args.nershare:
            work += [(x, False) for x in batches(random.sample(nr, int(len(nr) * args.nershare)), args.words, True)]
        random.shuffle(work)
        total = 0
        for k, (batch, parse) in enumerate(work):
            done = (epoch + k / len(work)) / args.epochs
            done = max(done, (began + time.time() - start) / 60 / args.minutes)
            if done >= 1:
                break
            model.quant = done > .7 or bool(args.init)
            rate = args.lr * min(1, done * 50 + .02) * (1 - done)
            for o in o1, o2:
                o.param_groups[0]["lr"] = rate
            l = loss_of(model, tensor(batch, forms, args.worddrop), parse)
            o1.zero_grad(set_to_none=True); o2.zero_grad(set_to_none=True)
            l.backward()
            torch.nn.utils.clip_grad_norm_(dense, 5)
            o1.step(); o2.step()
            total += l.item()
        epoch += 1
        if epoch % args.evalevery == 0 or epoch == args.epochs or done >= 1:
            log("epoch", epoch, "loss %.3f" % (total / len(work)), "%.0fs" % (time.time() - start), evaluate(model, dv, forms, labels), "|", evaluate(model, ww, forms, labels) if ww else "")
        else:
            log("epoch", epoch, "loss %.3f" % (total / len(work)), "%.0fs" % (time.time() - start))
        save(checkpoint, o1=o1.state_dict(), o2=o2.state_dict(), epoch=epoch, clock=began + time.time() - start, random=random.getstate(), np=np.random.get_state(), torch=torch.get_rng_state())
        if done >= 1:
            break
    save(args.out)
    if os.path.exists(checkpoint):
        os.remove(checkpoint)


main()
