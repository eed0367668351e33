#!/usr/bin/env bash
# WARC: MB a second (user + system, one thread) of raw payload that is passed over, and the peak of memory, for an archive of
# MB megabytes: pages (a 404, so nothing is read of them) and pictures, as they are, gzipped a record (as crawls keep
# them), and as one zstd stream.
set -eu
cd "$(dirname "$0")/.."
mb=${MB:-400} tabard=${TABARD:-build/tabard}
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
python3 - "$dir" "$mb" <<'EOP'
import gzip, random, sys
random.seed(7)
words = ["harbour", "board", "of", "the", "pilots", "said", "on", "Monday", "that", "no", "ship", "<b>", "</b>", "<p class='text'>", "</p>\n", "quay", "and", "a", "night"]
page = " ".join(random.choice(words) + str(random.randrange(99)) * (random.random() < .2) for _ in range(60000)).encode()
picture = random.randbytes(1 << 18)
def record(status, kind, body):
    http = b"HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n" % (status, kind) + body
    return b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n" % len(http) + http + b"\r\n\r\n"
size = 0
with open(sys.argv[1] + "/a.warc", "wb") as raw, open(sys.argv[1] + "/a.warc.gz", "wb") as packed:
    while size < int(sys.argv[2]) << 20:
        n = random.randrange(20000, 200000)
        r = record(b"404 Gone", b"text/html", page[:n]) if random.random() < .8 else record(b"200 OK", b"image/jpeg", picture[:n])
        raw.write(r)
        packed.write(gzip.compress(r, 6))
        size += len(r)
EOP
zstd -q -3 "$dir/a.warc" -o "$dir/a.warc.zst"
python3 - "$tabard" "$dir"/a.warc "$dir"/a.warc.gz "$dir"/a.warc.zst <<'EOP'
import os, subprocess, sys
raw = os.path.getsize(sys.argv[2])
for path in sys.argv[2:]:
    best = None
    for _ in range(3):
        p = subprocess.Popen([sys.argv[1], "text", "--format", "jsonl", path], stdout=subprocess.DEVNULL)
        _, status, r = os.wait4(p.pid, 0)
        assert status == 0
        best = min(best or (9e9, 0), (r.ru_utime + r.ru_stime, r.ru_maxrss))
    print("%-12s %5d MB on disk %7.0f MB/s of payload, peak %d MB" % (os.path.basename(path), os.path.getsize(path) >> 20, raw / best[0] / 1e6, best[1] >> 10))
EOP
