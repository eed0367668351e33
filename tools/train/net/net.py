"""The network, in torch, as src/model/net.c runs it. See docs/decisions/0020-network.md.

type  -> vector row (64, fixed) ++ sum of word row and bucket rows (96) -> maxout -> layer norm -> x0 (cached per type)
layer -> z = tanh, f = sigma, o = sigma of a product; c = f c' + (1-f) z along the sentence, both ways; h = o c
heads -> tags, features, entities (linear); arcs: dependent . head + bias of distance; relation: additive, relu
"""
import math
import torch, torch.nn as nn, torch.nn.functional as F

REACH = 12                                                    # distances -12..12 apart, farther ones in the last box


class Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, z, f):
        c = torch.empty_like(z)
        prev = torch.zeros_like(z[0])
        for t in range(z.shape[0]):
            torch.lerp(z[t], prev, f[t], out=c[t])
            prev = c[t]
        ctx.save_for_backward(z, f, c)
        return c

    @staticmethod
    def backward(ctx, g):
        z, f, c = ctx.saved_tensors
        d = g.clone()
        for t in range(z.shape[0] - 2, -1, -1):
            d[t].addcmul_(d[t + 1], f[t + 1])
        before = torch.cat([torch.zeros_like(c[:1]), c[:-1]])
        return d * (1 - f), d * (before - z)


def mask_like(x, shape, p):
    return torch.empty(shape).bernoulli_(1 - p).div_(1 - p)


def fake(x, scale):
    """Round as the program does, gradient straight through."""
    return x + ((x * scale).round().clamp(-63, 63) / scale - x).detach()


class Net(nn.Module):
    def __init__(self, sizes, rows, buckets, vectors, hidden=128, layers=2, dim=96, arc=64, rel=96, drop=.2):
        super().__init__()
        self.cfg = dict(sizes=sizes, rows=rows, buckets=buckets, hidden=hidden, layers=layers, dim=dim, arc=arc, rel=rel)
        self.hidden, self.layers, self.arc, self.rel, self.drop = hidden, layers, arc, rel, drop
        self.wordrow = nn.Embedding(rows + 1, dim, sparse=True)
        self.bucket = nn.EmbeddingBag(buckets, dim, mode="sum", sparse=True)
        nn.init.normal_(self.wordrow.weight, std=.05)
        nn.init.normal_(self.bucket.weight, std=.05)
        self.register_buffer("vec", vectors)
        self.enc = nn.Linear(vectors.shape[1] + dim, 256)
        self.norm = nn.LayerNorm(128)
        self.lay = nn.ModuleList(nn.Linear(128 if k == 0 else 2 * hidden, 6 * hidden) for k in range(layers))
        for l in self.lay:
            nn.init.xavier_uniform_(l.weight)
            nn.init.zeros_(l.bias)
            with torch.no_grad():
                l.bias.view(2, 3, hidden)[:, 1] = 1
        self.names = ("upos", "feats", "ner")
        self.split = [sizes["upos"], sizes["feats"], sizes["ner"], arc, arc, rel, rel]
        self.heads = nn.Linear(2 * hidden, sum(self.split))
        nn.init.xavier_uniform_(self.heads.weight)
        nn.init.zeros_(self.heads.bias)
        self.root = nn.Parameter(torch.randn(arc) * .1)
        self.rootrel = nn.Parameter(torch.zeros(rel))
        self.dist = nn.Parameter(torch.zeros(2 * REACH + 2))  # last: root
        self.relout = nn.Linear(rel, sizes["rel"])
        self.quant = False

    def encode(self, b):
        e = self.wordrow(b["wordid"]) + self.bucket(b["flat"], b["offsets"])
        v = self.vec[b["vecid"]]
        if self.training:
            e = e * mask_like(e, (e.shape[0], 1), .02) if False else e
        x = self.enc(torch.cat([v, e], 1)).view(-1, 128, 2).max(2)[0]
        return self.norm(x)

    def body(self, b):
        x = self.encode(b)
        if self.quant:
            x = fake(x, 63 / 4)
        x = x[b["index"]]                                      # T B 128
        T, B = b["index"].shape
        rev = b["rev"].unsqueeze(2)
        for k, l in enumerate(self.lay):
            if self.training and self.drop:
                x = x * mask_like(x, (1, B, x.shape[2]), self.drop)
            g = l(x).view(T, B, 2, 3, self.hidden)
            fwd, bwd = g[:, :, 0], g[:, :, 1]
            bwd = bwd.gather(0, rev.unsqueeze(3).expand(T, B, 3, self.hidden))
            g = torch.cat([fwd, bwd], 1)
            c = Scan.apply(torch.tanh(g[:, :, 0]), torch.sigmoid(g[:, :, 1]))
            h = torch.sigmoid(g[:, :, 2]) * c
            x = torch.cat([h[:, :B], h[:, B:].gather(0, rev.expand(T, B, self.hidden))], 2)
            if self.quant:
                x = fake(x, 63)
        if self.training and self.drop:
            x = x * mask_like(x, (1, B, x.shape[2]), self.drop)
        return x.transpose(0, 1)                               # B T 2H

    def forward(self, b, parse=True):
        x = self.body(b)
        parts = self.heads(x).split(self.split, 2)
        out = dict(zip(self.names, parts))
        if not parse:
            return out
        dep, head = torch.tanh(parts[3]), torch.tanh(parts[4])
        if self.quant:
            dep, head = fake(dep, 63), fake(head, 63)
        B, T = x.shape[:2]
        root = torch.tanh(self.root)
        full = torch.cat([root.expand(B, 1, -1), head], 1)
        s = dep.bmm(full.transpose(1, 2)) * .5                 # B T T+1
        at = torch.arange(T)
        box = (at.view(1, -1) - at.view(-1, 1)).clamp(-REACH, REACH) + REACH
        box = torch.cat([torch.full((T, 1), 2 * REACH + 1), box], 1)
        s = s + self.dist[box]
        s = s.masked_fill(b["pad"].unsqueeze(1), -1e4)
        s = s.masked_fill(torch.eye(T + 1, dtype=torch.bool)[1:].unsqueeze(0), -1e4)
        out["arc"] = s
        out["rd"], out["rh"] = parts[5], torch.cat([self.rootrel.expand(B, 1, -1), parts[6]], 1)
        return out

    def relations(self, out, heads):
        """heads: B T -> logits"""
        h = out["rh"].gather(1, heads.unsqueeze(2).expand(-1, -1, self.rel))
        r = F.relu(out["rd"] + h)
        if self.training and self.drop:
            r = F.dropout(r, self.drop)
        return self.relout(r)
