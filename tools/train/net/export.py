"""Trained network -> the file the program reads (docs/formats/network.md).  export.py IN.pt OUT UD-PREFIX"""
import struct, sys, collections
import numpy as np
import torch
import data, net, rel_scale as calibrate

REACH = net.REACH


def section(a):
    b = np.ascontiguousarray(a).tobytes()
    return b + b"\0" * (-len(b) % 64)


def floats(x):
    return section(np.asarray(x, dtype="<f4"))


def quantise(w):
    """[out][in] -> whole numbers, scale an output"""
    s = np.abs(w).max(1) / 127
    s[s == 0] = 1e-9
    return np.clip(np.rint(w / s[:, None]), -127, 127).astype(np.int8), s


def product(w, bias, act):
    """Sections of a product whose inputs are q * act."""
    out, inn = w.shape
    q, s = quantise(w)
    packed = q.reshape(out // 16, 16, inn // 4, 4).transpose(0, 2, 1, 3)
    return section(packed) + floats(s * act) + floats(bias)


def checksum(b):
    h = 0xcbf29ce484222325
    m = (1 << 64) - 1
    for x in np.frombuffer(b, dtype="<u8").tolist():
        h = ((h ^ x) * 0x9e3779b97f4a7c15) & m
        h ^= h >> 32
    return h


def main():
    src, dst, ud = sys.argv[1:4]
    ck = torch.load(src)
    p = {k: v.numpy().astype(np.float64) for k, v in ck["model"].items()}
    cfg, labels = ck["cfg"], ck["labels"]
    H, L = cfg["hidden"], cfg["layers"]
    keys = {}
    for table, col in (ck["rows"], 0), (ck["vecs"], 1):
        for k, v in table.items():
            keys.setdefault(data.fnv(5, k), [k, 0, 0])[1 + col] = v
            if keys[data.fnv(5, k)][0] != k:
                print("two words share a hash:", k, keys[data.fnv(5, k)][0])
    order = sorted(keys)
    body = section(np.array(order, dtype="<u4"))
    body += section(np.array([keys[k][1] for k in order], dtype="<u2")) + section(np.array([keys[k][2] for k in order], dtype="<u2"))
    relmax = calibrate.run(ck, ud + "-dev.conllu")
    rs = 127 / relmax
    body += floats([4 / 127, rs])
    body += section(np.clip(np.rint(p["vec"] / (4 / 127)), -127, 127).astype(np.int8))
    rows = np.concatenate([p["wordrow.weight"], p["bucket.weight"]])
    q, s = quantise(rows)
    body += section(q) + floats(s)
    perm = np.concatenate([np.arange(0, 256, 2), np.arange(1, 256, 2)])
    q, s = quantise(p["enc.weight"][perm])
    body += section(q.T) + floats(s) + floats(p["enc.bias"][perm]) + floats(p["norm.weight"]) + floats(p["norm.bias"])
    inter = np.arange(6 * H).reshape(2, 3, H // 16, 16).transpose(0, 2, 1, 3).reshape(-1)
    for k in range(L):
        body += product(p["lay.%d.weight" % k][inter], p["lay.%d.bias" % k][inter], 4 / 63 if k == 0 else 1 / 63)
    w, b, at = [], [], 0
    for n in (len(labels["upos"]), len(labels["feats"]), 21, cfg["arc"], cfg["arc"], cfg["rel"], cfg["rel"]):
        pad = -n % 16
        w.append(np.pad(p["heads.weight"][at:at + n], ((0, pad), (0, 0))))
        b.append(np.pad(p["heads.bias"][at:at + n], (0, pad)))
        at += n
    body += product(np.concatenate(w), np.concatenate(b), 1 / 63)
    n = len(labels["rel"])
    body += product(np.pad(p["relout.weight"], ((0, -n % 16), (0, 0))), np.pad(p["relout.bias"], (0, -n % 16)), 1 / rs)
    body += section(np.rint(np.tanh(p["root"]) * 63).astype(np.int8)) + floats(p["rootrel"]) + floats(p["dist"])
    seen = collections.Counter((u, f) for s in data.conllu(ud + "-train.conllu") for u, f in zip(s.upos, s.feats))
    allowed = np.array([[seen[u, f] > 0 for f in labels["feats"]] for u in labels["upos"]], dtype=np.uint8)
    for i in range(len(allowed)):
        if not allowed[i].any():
            allowed[i, labels["feats"].index("_")] = 1
    body += section(allowed)
    names = ("".join("\n".join(labels[k]) + "\n\n" for k in ("upos", "feats", "rel"))).encode()
    body += section(np.frombuffer(names, dtype=np.uint8))
    shape = struct.pack("<10I", len(order), len(p["wordrow.weight"]), len(p["vec"]), cfg["buckets"], H, L, len(labels["upos"]), len(labels["feats"]), n, len(names))
    tail = b"\0" * 8 + shape.ljust(96, b"\0") + body
    total = 24 + len(tail)
    head = b"TBNET\r\n\x1a" + struct.pack("<IIQ", 1, total, checksum(tail))
    with open(dst, "wb") as f:
        f.write(head + tail)
    print(dst, total, "bytes; greatest relation input %.2f" % relmax)


main()
