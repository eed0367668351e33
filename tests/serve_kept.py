"""The index kept beside a record: the same answers with it and without it, whatever happened to the file or to the record
since, and no crash: python3 tests/serve_kept.py TABARD FOLDER. Prints TAP."""
import json, os, random, signal, sqlite3, struct, subprocess, sys, urllib.request

tabard, folder = sys.argv[1:3]
record, kept = os.path.join(folder, "kept.db"), os.path.join(folder, "kept.db.desk")
PAGES = ["desk", "claims?limit=200", "claims?actor=NOR&root=ASSAULT", "claims?verdict=reject", "dyads", "actors", "map", "network", "sources", "reports", "events", "figures?conflicts=1", "claims?asserter=author&from=2021-02"]


def check(name, got, want=True):
    print(("ok " if got == want else "not ok ") + name)
    if got != want:
        print("  got %.300r, not %.300r" % (got, want))


def multiply(times):
    """The claims of the record again and again: an index of some size in a second, where coding would take minutes."""
    db = sqlite3.connect(record)
    db.execute("PRAGMA foreign_keys = OFF")
    n = db.execute("SELECT max(id) FROM claims").fetchone()[0]
    lists = {t: ", ".join(r[1] for r in db.execute("PRAGMA table_info(%s)" % t) if r[1] != "claim") for t in ("claim_actors", "claim_places", "claim_asserters", "figures")}
    columns = ", ".join(r[1] if r[1] != "end" else '"end"' for r in db.execute("PRAGMA table_info(claims)") if r[1] not in ("id", "claim", "stem"))
    for k in range(1, times):
        db.execute("INSERT INTO claims(id, claim, stem, %s) SELECT id + ?, claim || '.' || ?, stem || '.' || ?, %s FROM claims WHERE id <= ?" % (columns, columns), (k * n, k, k, n))
        for table, more in lists.items():
            more = more.replace("end", '"end"')
            db.execute("INSERT INTO %s(claim, %s) SELECT claim + ?, %s FROM %s WHERE claim <= ?" % (table, more, more, table), (k * n, n))
    db.commit()
    return db.execute("SELECT count(*) FROM claims").fetchone()[0]


class Server:
    def __init__(self, *options):
        self.p = subprocess.Popen([tabard, "serve", record, "--port", "0", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.base = self.p.stdout.readline().strip().rstrip("/")

    def answers(self):
        read = lambda page: urllib.request.urlopen("%s/%s" % (self.base, page.replace("?", ".json?") if "?" in page else page + ".json"), timeout=30).read()
        return {page: read(page).replace(b'"read_only":true', b'"read_only":false') for page in PAGES}

    def judge(self, claim, verdict, **more):
        html = urllib.request.urlopen(self.base + "/").read().decode()
        token = html.split('name="tabard-token" content="')[1].split('"')[0]
        body = json.dumps(dict(claim=claim, reviewer="ann", verdict=verdict, **more)).encode()
        urllib.request.urlopen(urllib.request.Request(self.base + "/api/review", body, {"Content-Type": "application/json", "X-Tabard-Token": token})).read()

    def stop(self):
        self.p.send_signal(signal.SIGTERM)
        return self.p.wait(60)


def session(*options, work=None):
    s = Server(*options)
    answers = s.answers()
    if work:
        work(s)
    return (s.stop(), answers)


def fresh():
    if os.path.lexists(kept):
        os.unlink(kept)
    return session("--read-only")[1]


check("the record is big enough", multiply(150) > 50000)
truth = fresh()
check("a read-only session keeps nothing", os.path.exists(kept), False)
check("the first session answers as usual", session(), (0, truth))
check("it keeps its index, for its owner alone", os.path.exists(kept) and os.stat(kept).st_mode & 0o777, 0o600)
good = open(kept, "rb").read()
before = os.stat(kept).st_ino
check("the next one answers the same from it", session(), (0, truth))
check("and leaves it as it is", os.stat(kept).st_ino, before)

rng = random.Random(7)
wrong = []
for i in range(14):
    bad = bytearray(good)
    if i < 6:
        bad = bad[:rng.choice([0, 7, 600, len(bad) // 2, len(bad) - 1, len(bad) - 9])]
    for _ in range(rng.randint(1, 40) if i >= 6 else 0):
        bad[rng.randrange(len(bad) if i % 2 else 800)] = rng.randrange(256)
    open(kept, "wb").write(bad)
    if session("--read-only") != (0, truth):
        wrong.append(i)
check("a broken file does no harm", wrong, [])
HEADER = 8 + 2 * 12 * 8 + 5 * 8 + 400


def sealed(bad):
    """The file with the sum of what is in it now, as serve/index_file.c forms it: every number must be checked, too."""
    n, size = struct.unpack_from("<12Q", bad, 8), struct.unpack_from("<12Q", bad, 8 + 96)
    total, at = 0, HEADER
    for part in range(12):
        length = (n[part] + (part == 0)) * size[part]
        pieces = [bytes(bad[at:at + length])] if part < 11 else [t + b"\0" for t in bytes(bad[at:at + length]).split(b"\0")[:-1]]
        for piece in pieces:
            for (word,) in struct.iter_unpack("<Q", piece + b"\0" * (-len(piece) % 8)):
                total = (total ^ word) * 0x9e3779b97f4a7c15 & (1 << 64) - 1
                total ^= total >> 29
        at += length
    struct.pack_into("<Q", bad, 8 + 192 + 32, total)
    return bad


check("the test knows how the sum is formed", sealed(bytearray(good)), good)
wrong = []
for i in range(5):
    bad = bytearray(good)
    for at in rng.sample(range(HEADER, len(bad) - 300000 * (i % 2) - 8, 4), 30):
        bad[at:at + 4] = rng.choice([0xfffffff0, 0x7fffffff, 0x00ffffff]).to_bytes(4, "little")
    open(kept, "wb").write(sealed(bad))
    if session("--read-only")[0] != 0:
        wrong.append(i)
check("numbers that point nowhere do no harm", wrong, [])
os.unlink(kept)
os.symlink("/etc/passwd", kept)
check("a link is not followed", session(), (0, truth))

open(kept + ".tmp", "wb").write(good)
os.replace(kept + ".tmp", kept)
claims = [r["claim"] for r in json.loads(truth["claims?limit=200"])["rows"][:3]]
session(work=lambda s: (s.judge(claims[0], "reject"), s.judge(claims[1], "edit", patch={"source": "Chad", "type": "SANCTION"})))
subprocess.run([tabard, "add", "-q", "-d", record, os.path.join(folder, "late.jsonl")], check=True)
copy = open(kept, "rb").read()
check("what came since is added", copy == good and session("--read-only")[1] == fresh())
open(kept, "wb").write(good)
late = session("--read-only")[1]
check("another history of the record is not taken for this one", late != truth)
os.unlink(kept)
open(os.path.join(folder, "later.jsonl"), "w").write(json.dumps(dict(id="later", date="2022-06-06", source="Wire 7", text="Troops of Chad attacked Poland on 4 June 2022.")))
subprocess.run([tabard, "add", "-q", "-d", record, os.path.join(folder, "later.jsonl")], check=True)
made = open(kept, "rb").read() if os.path.exists(kept) else b""
answers = session("--read-only")[1]
check("add makes it, and it serves", len(made) > 1000000 and answers == fresh())
db = sqlite3.connect(record)
db.execute("UPDATE runs SET started = '1999-01-01T00:00:00Z'")
db.commit()
open(kept, "wb").write(good)
check("a file of another history is left alone", session("--read-only")[1] == fresh())
