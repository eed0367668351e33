"""How large the inputs of the relation layer get on a treebank: sets their step."""
import numpy as np
import torch
import data, net, batching


def load(ck):
    m = net.Net(ck["labels"] and {k: len(ck["labels"][k]) for k in ("upos", "feats", "rel", "ner")}, len(ck["rows"]), ck["cfg"]["buckets"],
                ck["model"]["vec"], ck["cfg"]["hidden"], ck["cfg"]["layers"])
    m.load_state_dict(ck["model"])
    m.eval()
    m.quant = True
    return m, batching.Forms(ck["rows"], ck["vecs"]), batching.Coder(ck["labels"])


def run(ck, path):
    m, forms, coder = load(ck)
    top = []
    with torch.no_grad():
        for x in batching.batches([coder.sentence(s, forms) for s in data.conllu(path)[:600]], 4000, False):
            b = batching.tensor(x, forms)
            out = m(b, True)
            h = out["rh"].gather(1, b["gold_head"].clamp(min=0).unsqueeze(2).expand(-1, -1, m.rel))
            top.append((out["rd"] + h)[~b["pad"][:, 1:]].clamp(min=0).flatten().numpy())
    return float(np.quantile(np.concatenate(top), .99999))
