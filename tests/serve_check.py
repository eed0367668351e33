#!/usr/bin/env python3
"""The desk's server from outside: every page, hostile requests, review by two people, uploads. serve_check.py TABARD DIR"""
import http.client, json, os, re, signal, socket, sqlite3, subprocess, sys, csv, io, random, urllib.parse

tabard, folder = sys.argv[1], sys.argv[2]
record = os.path.join(folder, "desk.db")


def check(name, got, want=True):
    print(("ok " if got == want else "not ok ") + name)
    if got != want:
        print("  got %r, not %r" % (got, want))


class Server:
    def __init__(self, *options, path=record):
        self.p = subprocess.Popen([tabard, "serve", path, "--port", "0", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self.p.stdout.readline().strip()
        m = re.match(r"http://(.+):(\d+)/$", self.address)
        self.host, self.port = (m[1].strip("[]"), int(m[2])) if m else (None, None)
        page = self.get("/")[2] if m else b""
        self.token = re.search(rb'name="tabard-token" content="([0-9a-f]*)"', page)[1].decode()

    def ask(self, method, path, body=None, headers=None):
        c = http.client.HTTPConnection(self.host, self.port, timeout=60)
        c.request(method, path, body=body, headers=headers or {})
        r = c.getresponse()
        out = r.status, dict(r.getheaders()), r.read()
        c.close()
        return out

    def get(self, path, headers=None):
        return self.ask("GET", path, headers=headers)

    def json(self, path):
        status, _, body = self.get(path)
        return json.loads(body) if status == 200 else {"status": status, "body": body}

    def post(self, path, body, headers=None):
        all_headers = {"Content-Type": "application/json", "X-Tabard-Token": self.token}
        all_headers.update(headers or {})
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        status, _, answer = self.ask("POST", path, data, {k: v for k, v in all_headers.items() if v is not None})
        return status, json.loads(answer or b"{}")

    def raw(self, data):
        s = socket.create_connection((self.host, self.port), timeout=20)
        s.sendall(data)
        out = b""
        try:
            while chunk := s.recv(65536):
                out += chunk
                if b"\r\n\r\n" in out and len(out) > 200:
                    break
        except OSError:
            pass
        s.close()
        return out

    def stop(self):
        self.p.send_signal(signal.SIGTERM)
        return self.p.wait(20), self.p.stderr.read()


def sql(query, *args):
    db = sqlite3.connect(record)
    rows = db.execute(query, args).fetchall()
    db.close()
    return rows


def pages(s):
    names = "desk claims events promises figures projects goals roles assessments recognition dyads actors map network sources reports review corrections".split()
    names += ["dyad/NOR/POL", "actor/NOR"]
    for name in names:
        status, headers, body = s.get("/%s.json" % name)
        good = status == 200 and headers["Content-Type"] == "application/json"
        try:
            json.loads(body)
        except ValueError:
            good = False
        check("/%s.json is JSON" % name, good)
        status, headers, body = s.get("/%s.csv" % name)
        rows = list(csv.reader(io.StringIO(body.decode()))) if status == 200 else []
        check("/%s.csv is a table" % name, bool(rows) and len({len(r) for r in rows}) == 1)
        check("/%s is the page" % name, s.get("/" + name)[1]["Content-Type"], "text/html; charset=utf-8")
    status, headers, _ = s.get("/claims.json")
    wanted = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store", "X-Frame-Options": "DENY"}
    check("answers carry the safe headers", {k: headers.get(k) for k in wanted}, wanted)
    policy = headers.get("Content-Security-Policy", "")
    check("scripts only from here", "default-src 'none'" in policy and "script-src 'self'" in policy and "unsafe" not in policy)
    check("desk counts what the record holds", s.json("/desk.json")["counts"]["claims"], sql("SELECT count(*) FROM claims")[0][0])
    months = s.json("/desk.json")["months"]
    check("months count actual events", sum(m["events"] for m in months),
          sql("SELECT count(*) FROM claims WHERE kind = 'event' AND status = 'actual' AND day IS NOT NULL")[0][0])
    check("months count reports", sum(m["reports"] for m in months), sql("SELECT count(*) FROM documents WHERE date IS NOT NULL")[0][0])
    pairs = {(d["source"], d["target"]): d["events"] for d in s.json("/dyads.json?limit=1000")["rows"]}
    told = sql("""SELECT a.country, b.country, count(DISTINCT c.id) FROM claims c JOIN claim_actors a ON a.claim = c.id AND a.side = 'source' JOIN
        claim_actors b ON b.claim = c.id AND b.side = 'target' WHERE c.kind = 'event' AND c.status = 'actual' AND a.country <> '' AND
        b.country <> '' AND a.country <> b.country GROUP BY 1, 2""")
    check("pairs count as SQL does", [r for r in told if pairs.get((r[0], r[1])) != r[2]], [])


def listed(path):
    out = subprocess.run([tabard, "list", "-d", record, "--format", "jsonl", *path], capture_output=True, text=True).stdout
    return [json.loads(line)["id"] for line in out.splitlines()]


def filters(s):
    """Any mix of filters finds what `tabard list` finds, in its order."""
    choices = {"actor": ["NOR", "POL", "norway", "PERGOV", "Chile"], "source": ["NOR", "KEN"], "target": ["UGA", "CHL"], "root": ["ASSAULT", "CONSULT", "ACCUSE,ASSAULT"],
               "status": ["actual", "promised", "planned"], "kind": ["event", "commitment", "figure", "event,goal"], "quad": ["4", "1,3"], "from": ["2021", "2021-02", "2021-03-05"],
               "to": ["2021-02", "2021-04-09", "2021"], "place": ["Norway", "NOR", "poland"], "asserter": ["author"], "by": ["author", "direct"], "cameo": ["19", "04,1"],
               "publisher": ["Wire 1", "wire 2"], "min-confidence": ["0.6", "0.9"], "min-factuality": ["1"], "max-factuality": ["2.5"], "dyad": ["NOR,POL", "Kenya,UGA"],
               "text": ["troops", "\"attacked a village\"", "forc*"], "doc": ["r5", "r5,r6"], "copies": ["once", "only"], "min-reports": ["2"], "min-independent": ["1", "2"], "unit": ["person"], "form": ["pledge"], "verdict": ["none", "accept"], "mode": ["meet", "x"]}
    dice = random.Random(5)
    wrong = []
    for turn in range(60):
        keys = dice.sample(sorted(choices), dice.choice([1, 1, 2, 2, 3]))
        terms = [(k, dice.choice(choices[k])) for k in keys]
        page = s.json("/claims.json?limit=1000&facets=0&" + urllib.parse.urlencode(terms))
        want = listed(["--%s=%s" % t for t in terms])
        if page.get("total") != len(want) or [r["claim"] for r in page["rows"]] != want[:1000]:
            wrong.append((terms, page.get("total"), len(want)))
    check("filters agree with the command line", wrong, [])
    both = s.json("/claims.json?root=ASSAULT&root=CONSULT&facets=0")["total"]
    check("a key given twice means or", both, len(listed(["--root", "ASSAULT,CONSULT"])))
    out = subprocess.run([tabard, "figures", "-d", record, "--conflicts", "--format", "jsonl"], capture_output=True, text=True).stdout
    page = s.json("/figures.json?conflicts=1&limit=1000")
    check("figures that differ are those of the command line", sorted(r["claim"] for r in page["rows"]), sorted(json.loads(line)["id"] for line in out.splitlines()))
    check("there are some", page["total"] >= 2)
    check("facets sum up to the total", sum(f["count"] for f in s.json("/claims.json")["facets"]["kind"]), s.json("/claims.json")["total"])
    check("a wrong day is refused", s.get("/claims.json?from=yesterday")[0], 400)
    check("a wrong number is refused", s.get("/claims.json?min-confidence=much")[0], 400)
    check("limits are kept", s.get("/claims.json?limit=1001")[0], 400)
    check("pages follow one another", [r["claim"] for r in s.json("/claims.json?limit=7&offset=7")["rows"]], [r["claim"] for r in s.json("/claims.json?limit=14")["rows"]][7:])


def single(s):
    claim = s.json("/claims.json?kind=event&root=ASSAULT&limit=1")["rows"][0]
    page = s.json("/claim/%s.json" % claim["claim"])
    check("a claim comes whole", page["claim"]["id"], claim["claim"])
    check("its sentence holds its words", page["claim"]["span"]["text"] in page["sentence"]["text"])
    check("a claim is found by its stem", s.json("/claim/%s.json" % claim["stem"])["claim"]["id"], claim["claim"])
    doc = s.json("/document/%s.json" % claim["doc"])
    text = doc["document"]["text"]
    check("claims of a document stand at their words", all(text[c["start"]:c["end"]] == c["words"] for c in doc["claims"]) and len(doc["claims"]) > 0)
    check("sentences cover them", all(any(a <= c["start"] and c["end"] <= b for a, b in doc["sentences"]) for c in doc["claims"] if c["kind"] == "event"))
    status, headers, body = s.get("/document/%s/original" % claim["doc"])
    check("the original comes as a file", (status, headers.get("Content-Type"), headers.get("Content-Disposition", "").split(";")[0]), (200, "text/plain; charset=utf-8", "attachment"))
    check("with its own bytes", json.loads(body)["id"], claim["doc"])
    place = s.json("/claim/%s/place.json" % claim["claim"])
    check("a claim stands in the original", (place["found"], place["words"]), (True, body[place["from"]:place["to"]].decode()))
    check("with its words", json.loads('"%s"' % place["words"]), claim["words"])
    check("and what is around them", body.decode("utf-8", "replace").count(place["before"][-40:] + place["words"]), 1)
    for path in ("/claim/zzzz.json", "/claim/zzzz/place.json", "/document/none.json", "/document/none/original", "/nothing", "/nothing.json", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd"):
        check("%s is 404" % path, s.get(path)[0], 404)
    hostile = s.get("/document/hostile.json")[2]
    check("text of reports is never markup", b"<script" not in hostile and b"\\u003cscript" in hostile)
    check("and comes back whole", "<script>alert(1)</script>" in json.loads(hostile)["document"]["text"])


def events(s):
    """Events over all reports, copies of a story."""
    page = s.json("/events.json?limit=1000")
    told = dict(sql("SELECT cluster, n_reports FROM event_clusters"))
    check("every event is listed once", sorted(r["cluster"] for r in page["rows"]), sorted(told))
    check("and counted", page["total"], len(told))
    story = dict(sql("SELECT cluster, 1 FROM cluster_reports WHERE doc = 'story2' AND root = 'ASSAULT'"))
    many = next(r for r in page["rows"] if r["cluster"] in story)
    one = s.json("/event/%d.json" % many["cluster"])
    check("an event has its reports", len({r["doc"] for r in one["reports"]}), many["n_reports"])
    check("an event of two reports is there", many["n_reports"] >= 2)
    check("its claims name it", s.json("/claim/%s.json" % one["reports"][0]["claim"])["cluster"], many["cluster"])
    check("a story's copies are independent once", (one["cluster"]["n_independent"] < one["cluster"]["n_reports"], any(r.get("copy_of") for r in one["reports"])), (True, True))
    copies = s.json("/document/story2.json")["copies"]
    check("a report knows its copies", [(c["doc"], c["containment"] > 0.5) for c in copies], [("story1", True)])
    firsts = {r["publisher"]: (r["first"], r["copies"]) for r in s.json("/sources.json")["rows"]}
    page = s.json("/sources.json")
    leads = {r["publisher"]: (r["shared"] > 0, r["led"] == r["shared"], r["led"]) for r in page["rows"] if "Post" in r["publisher"]}
    check("sources: who told first", (leads["Early Post"][:2], leads["Late Post"][2]), ((True, True), 0))
    check("sources: who repeats whom", page["copied"], [{"publisher": "Early Post", "copied_by": "Late Post", "reports": 1}])
    voices = dict(sql("SELECT d.source, count(*) FROM claims c JOIN documents d ON d.id = c.document WHERE c.asserter_by = 'author' GROUP BY 1"))
    check("sources: own voice and attributed", [r["publisher"] for r in page["rows"] if r["own_voice"] != voices.get(r["publisher"], 0) or r["own_voice"] + r["attributed"] != r["claims"]], [])
    check("sources: the collection log", [r["documents"] for r in page["runs"]], [r[0] for r in sql("SELECT documents FROM runs ORDER BY id DESC")])
    reports = lambda q: [r["doc"] for r in s.json("/reports.json?limit=1000&" + q)["rows"]]
    check("reports: all, newest first", reports(""), [r[0] for r in sql("SELECT doc FROM documents ORDER BY date DESC, id DESC")])
    check("reports: those of which a claim is asked for", set(reports("actor=TCD")), {r[0] for r in sql("SELECT d.doc FROM claim_actors a JOIN claims c ON c.id = a.claim JOIN documents d ON d.id = c.document WHERE a.country = 'TCD'")})
    check("reports: copies", sorted(reports("copies=only")), sorted(r[0] for r in sql("SELECT d.doc FROM copy_texts t JOIN documents d ON d.id = t.document WHERE t.leader <> t.document")))
    check("sources: who was first, who copied", (firsts["Early Post"], firsts["Late Post"]), ((1, 0), (0, 1)))
    check("events are filtered", {r["root"] for r in s.json("/events.json?root=ASSAULT")["rows"]}, {"ASSAULT"})
    check("no such event", (s.get("/event/1.json")[0], s.get("/event/x.json")[0], s.get("/event/99999999999999999999.json")[0]), (404, 404, 404))
    grave = s.json("/desk.json")["grave"]
    check("grave reports say how many tell it", bool(grave) and all(g["n_reports"] >= 1 for g in grave if "cluster" in g))


def doors(s):
    own = "%s:%d" % (s.host, s.port)
    check("another host is refused", s.get("/claims.json", {"Host": "evil.example:%d" % s.port})[0], 403)
    check("another port is refused", s.get("/claims.json", {"Host": "127.0.0.1:1"})[0], 403)
    check("localhost is let in", s.get("/claims.json?limit=1", {"Host": "localhost:%d" % s.port})[0], 200)
    check("no host is refused", b" 400 " in s.raw(b"GET / HTTP/1.1\r\n\r\n") or b" 403 " in s.raw(b"GET / HTTP/1.0\r\n\r\n"))
    check("another origin is refused", s.get("/claims.json", {"Origin": "http://evil.example"})[0], 403)
    check("origin null is refused", s.get("/claims.json", {"Origin": "null"})[0], 403)
    check("our own origin is let in", s.get("/claims.json?limit=1", {"Origin": "http://" + own})[0], 200)
    check("a script of another site is refused", s.get("/claims.json", {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"})[0], 403)
    check("a link from another site is let in", s.get("/", {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"})[0], 200)
    for method in ("PUT", "DELETE", "OPTIONS", "TRACE"):
        check("%s is refused" % method, s.ask(method, "/claims.json")[0], 405)
    check("HEAD is answered", s.ask("HEAD", "/claims.json")[0], 200)
    check("a broken escape is refused", s.get("/claims.json?actor=%zz")[0], 400)
    check("a NUL is refused", s.get("/claims.json?actor=a%00b")[0], 400)
    check("broken UTF-8 is refused", s.get("/claim/%ff%fe.json")[0], 400)
    check("too many terms are refused", s.get("/claims.json?" + "&".join("root=A%d" % i for i in range(65)))[0], 400)
    check("a long address is refused", s.get("/claims.json?actor=" + "a" * 9000)[0], 400)
    check("an endless address is refused", s.raw(b"GET /" + b"a" * 200000 + b" HTTP/1.1\r\nHost: x\r\n\r\n")[:12] in (b"HTTP/1.1 414", b"HTTP/1.1 431", b""))
    check("noise is no request", b" 200 " not in s.raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20)[:20])
    body = {"claim": "x", "reviewer": "ann", "verdict": "accept"}
    check("a change without the token is refused", s.post("/api/review", body, {"X-Tabard-Token": None})[0], 403)
    check("a change with a wrong token is refused", s.post("/api/review", body, {"X-Tabard-Token": "0" * 64})[0], 403)
    check("half a token is refused", s.post("/api/review", body, {"X-Tabard-Token": s.token[:32]})[0], 403)
    check("a change from another site is refused", s.post("/api/review", body, {"Origin": "http://evil.example"})[0], 403)
    check("a form is no change", s.post("/api/review", body, {"Content-Type": "text/plain"})[0], 400)
    check("a large body is refused", s.post("/api/review", b"{" + b" " * 300000 + b"}")[0], 413)
    check("a change that is none is 404", s.post("/api/nothing", body)[0], 404)
    check("GET changes nothing", s.get("/api/review")[0], 404)
    for text in (b"", b"[]", b"{", b"\xff\xfe", b"{\"claim\":1}", b"null", b"[" * 5000, b"{\"claim\":\"\\u0000\"}"):
        status = s.post("/api/review", text)[0]
        check("body %r is refused" % text[:16], status in (400, 404))


def review(s):
    rows = s.json("/claims.json?kind=event&limit=12&facets=0")["rows"]
    ids = [r["claim"] for r in rows]
    say = lambda who, claim, verdict, **more: s.post("/api/review", dict(claim=claim, reviewer=who, verdict=verdict, **more))
    check("a verdict is kept", say("ann", ids[0], "accept")[0], 200)
    check("an unknown claim is 404", say("ann", "0" * 16, "accept")[0], 404)
    for bad in (dict(verdict="maybe"), dict(verdict="edit"), dict(verdict="edit", patch={}), dict(verdict="edit", patch=[1]), dict(verdict="edit", patch={"quad": 9}),
                dict(verdict="edit", patch={"type": "attack"}), dict(verdict="edit", patch={"x": {"y": 1}}), dict(verdict="accept", reviewer=""), dict(verdict="accept", reviewer="a" * 200)):
        check("a verdict is refused: %s" % bad, s.post("/api/review", dict(dict(claim=ids[0], reviewer="ann"), **bad))[0], 400)
    check("a rejected claim leaves the views", (say("ann", ids[1], "reject", note="no \"such\" <b>visit</b>")[0], any(r["claim"] == ids[1] for r in s.json("/desk.json")["grave"] + s.json("/dyads.json")["rows"] if "claim" in r)), (200, False))
    check("an edit is seen at once", (say("ann", ids[2], "edit", patch={"type": "SANCTION", "quad": 4})[0], ids[2] in [r["claim"] for r in s.json("/claims.json?root=SANCTION&limit=1000")["rows"]]), (200, True))
    gone = lambda f: ids[2] not in [r["claim"] for r in s.json("/claims.json?facets=0&limit=1000&" + f)["rows"]]
    say("ann", ids[2], "edit", patch={"type": "SANCTION", "quad": 4, "status": "denied", "source": "Norway", "target": "XYZGOV", "date": "1999-01-02"})
    listed = lambda f: json.loads("[%s]" % ",".join(subprocess.run([tabard, "list", "-d", record, "--format", "jsonl", "--kind", "event"] + f.split(), capture_output=True, text=True).stdout.split("\n")[:-1]))
    check("every edited field filters", [f for f in ("root=SANCTION", "status=denied", "actor=NOR", "source=norway", "target=XYZGOV", "dyad=NOR,XYZ", "from=1999-01-02&to=1999-01-02", "quad=4") if gone(f)], [])
    check("and the coded one does not", [f for f in ("root=" + rows[2]["root"], "status=actual", "from=" + rows[2]["day"]) if not gone(f)], [])
    check("list filters by them too", [len(listed("--actor NOR --from 1999-01-02 --to 1999-01-02 --root SANCTION --status denied"))], [1])
    check("an actor's page has it", any(r["claim"] == ids[2] for r in s.json("/actor/NOR.json?from=1999&to=1999")["events"]))
    say("ann", ids[2], "edit", patch={"place": "lagos; Gulu, UGA; peru", "date": "1998-02", "date_to": "1998-03"})
    dyads, pair = s.json("/dyads.json")["rows"], s.json("/dyad/NOR/POL.json")
    check("a pair's page counts what the list counts", (pair["ab"]["events"], pair["ba"]["events"]), tuple(sum(r["events"] for r in dyads if (r["source"], r["target"]) == p) for p in (("NOR", "POL"), ("POL", "NOR"))))
    check("claims of events that stand alone are counted", s.json("/events.json")["alone"], sql("SELECT count(*) FROM claims c LEFT JOIN verdicts v ON v.stem = c.stem LEFT JOIN event_keys k ON k.claim = c.id WHERE c.kind = 'event' AND v.verdict IS NOT 'reject' AND k.cluster IS NULL")[0][0])
    row = [r for r in s.json("/claims.json?facets=0&limit=1000&place=Gulu")["rows"]]
    check("edited places and times filter and are listed", [(r["claim"], r["place"], r["date_from"], r["date_to"]) for r in row], [(ids[2], "lagos; Gulu; Peru", "1998-02-01", "1998-03-31")])
    check("places are on the map where the record knows them", [p["place"] for p in s.json("/map.json?from=1998&to=1998")["places"]], ["Peru"])
    check("the coded place is gone", [p for p in (rows[2].get("place") or "").split("; ") if p in row[0]["place"].split("; ")], [])
    check("a country's name finds what lies in it", gone("place=uganda"), False)
    for patch in ({"date": "1998-2"}, {"date": "1998", "date_to": "1997"}, {"where": []}, {"date_to": "soon"}):
        check("an edit is refused: %s" % patch, say("ann", ids[2], "edit", patch=patch)[0], 400)
    say("ann", ids[2], "edit", patch={"type": "SANCTION", "quad": 4})
    check("another edit takes the first one's place", (gone("actor=NOR"), gone("root=SANCTION")), (True, False))
    page = s.json("/claim/%s.json" % ids[2])
    check("the claim's page shows it", (page["verdict"], page["corrections"][-1]["patch"]), ("edit", {"type": "SANCTION", "quad": 4}))
    for who, verdicts in (("ann", "aaraea"), ("bob", "aarraa")):
        for claim, v in zip(ids[4:], verdicts):
            say(who, claim, {"a": "accept", "r": "reject", "e": "edit"}[v], **({"patch": {"mode": "visit"}} if v == "e" else {}))
    page = s.json("/review.json")
    k = page["kappa"]
    # Six pairs: five agree... counted by hand: po = 4/6, pe from the margins (4,1,1) and (4,2,0): (16 + 2 + 0) / 36 = 1/2.
    check("kappa of two reviewers", (k["pairs"], round(k["kappa"], 4)), (6, round((4 / 6 - 0.5) / 0.5, 4)))
    check("disagreements are listed", sorted(d["claim"] for d in page["disagreements"]), sorted([ids[7], ids[8]]))
    check("a third person settles one", (say("cyn", ids[7], "accept")[0], [d["claim"] for d in s.json("/review.json")["disagreements"]]), (200, [ids[8]]))
    rules = {r["rule"]: r for r in page["rules"]}
    check("precision has its interval", bool(rules) and all(0 <= r["low"] <= r["precision"] <= r["high"] <= 1 for r in rules.values()))
    judged = set(ids[:3] + ids[4:10])
    check("the queue leaves out what was judged", not judged & set(page["queue"]) and page["progress"]["judged"] == len(judged))
    certain = dict(sql("SELECT claim, confidence FROM claims"))
    order = [certain[c] for c in page["queue"]]
    check("least certain first", order, sorted(order))
    one, again, other = (s.json("/review.json?order=random&seed=%d" % n)["queue"] for n in (1, 1, 2))
    check("a random sample is drawn by its seed", one == again and one != other)
    second = set(s.json("/review.json?reviewer=bob&second=1")["queue"])
    check("a second reviewer gets what the first judged", {ids[0], ids[1], ids[2]} <= second and not second & set(ids[4:10]))
    status, answer = say("ann", ids[3], "reject")
    check("undo takes it back", (s.post("/api/undo", {"correction": answer["correction"]})[0], s.json("/claim/%s.json" % ids[3])["verdict"]), (200, None))
    check("undo once only", s.post("/api/undo", {"correction": answer["correction"]})[0], 404)
    check("undo wants a number", s.post("/api/undo", {"correction": "1"})[0], 400)
    kept = list(csv.DictReader(io.StringIO(s.get("/corrections.csv")[2].decode())))
    check("corrections are exported", (len(kept), {k["reviewer"] for k in kept}), (sql("SELECT count(*) FROM corrections")[0][0], {"ann", "bob", "cyn"}))
    out = subprocess.run([tabard, "export", "-d", record, "--format", "jsonl"], capture_output=True, text=True).stdout
    check("and by export", sum('"correction"' in line for line in out.splitlines()) >= len(judged))


def lexicon(s):
    lines = "attack v  S=subj T=obj:any  -> none\n"
    of = lambda word: next(r["claim"] for r in s.json("/claims.json?kind=event&limit=200&facets=0")["rows"] if word in r["words"])
    check("an entry begins with the trigger's lemma", [s.json("/claim/%s/entry.json" % of(w)) for w in ("condemned", "met")],
          [{"word": "condemn", "pos": "v", "source": "S=subj", "target": "T=obj"}, {"word": "meet", "pos": "v", "source": "S=subj", "target": "T=obj"}])
    check("only events have one", s.get("/claim/%s/entry.json" % s.json("/promises.json?limit=1")["rows"][0]["claim"])[0], 404)
    status, answer = s.post("/api/preview", {"lexicon": lines, "sample": 20})
    check("a preview tells what is lost", (status, answer.get("documents"), len(answer.get("lost", [])) > 0), (200, 20, True))
    check("every loss is of that word", all("attack" in c["trigger"]["text"] for c in answer.get("lost", []) if c["kind"] == "event"))
    status, answer = s.post("/api/preview", {"lexicon": "attack v S=nobody=1 -> 190\n"})
    check("a wrong entry names its line", (status, "line 1" in answer.get("error", "")), (400, True))
    check("no entry is refused", s.post("/api/preview", {"lexicon": "# nothing\n"})[0], 400)
    check("nothing was kept", os.path.exists(record + ".lex"), False)
    check("a wrong entry is not kept", (s.post("/api/lexicon", {"lexicon": "attack v S=nobody=1 -> 190\n"})[0], os.path.exists(record + ".lex")), (400, False))
    check("lines are kept beside the record", (s.post("/api/lexicon", {"lexicon": lines})[0], lines in open(record + ".lex").read()), (200, True))
    check("then they lose nothing more", s.post("/api/preview", {"lexicon": lines, "sample": 20})[1].get("lost"), [])
    upload = lambda name, data: s.post("/api/upload?name=" + urllib.parse.quote(name), data, {"Content-Type": "application/octet-stream"})
    status, answer = upload("new.txt", b"Kenya\n\nKenya condemned Uganda on 3 May 2022. The president of Kenya met the president of Uganda in Nairobi.\n")
    check("a report is added", (status, answer.get("documents"), answer.get("claims", 0) > 0), (200, 1, True))
    check("and known the second time", upload("again.txt", b"Kenya\n\nKenya condemned Uganda on 3 May 2022. The president of Kenya met the president of Uganda in Nairobi.\n")[1].get("known"), 1)
    check("it is on the page", s.json("/claims.json?from=2022-05-03&to=2022-05-03&facets=0")["total"] > 0)
    check("the file's name is kept, without a path", upload("../../etc/x.txt", b"Peru met Chile in Lima.")[0] == 200 and sql("SELECT count(*) FROM documents WHERE file = 'x.txt'")[0][0], 1)
    check("a bad line is skipped", upload("bad.jsonl", b'{"id":"u1","text":"Norway praised Poland."}\n{"id":"u2"\n')[1].get("skipped"), 1)
    check("an empty file is refused", upload("empty.txt", b"")[0], 400)
    check("a file without a name is refused", s.post("/api/upload", b"x", {"Content-Type": "application/octet-stream"})[0], 400)


def closed():
    s = Server("--read-only", "-q")
    check("a read-only page has no token", s.token, "")
    check("and takes no change", s.post("/api/review", {"claim": "x", "reviewer": "a", "verdict": "accept"}, {"X-Tabard-Token": ""})[0], 403)
    check("but answers", s.json("/desk.json")["read_only"])
    status, err = s.stop()
    check("it ends well", (status, err), (0, ""))
    p = subprocess.run([tabard, "serve", os.path.join(folder, "none.db"), "--port", "0"], capture_output=True, text=True, timeout=20)
    check("no record is 74", p.returncode, 74)
    check("a bad address is a mistake", subprocess.run([tabard, "serve", record, "--host", "example.org", "--port", "0"], capture_output=True, timeout=20).returncode, 2)
    s = Server("--host", "0.0.0.0")
    s.host = "127.0.0.1"
    check("names are refused on all addresses too", s.get("/claims.json", {"Host": "evil.example:%d" % s.port})[0], 403)
    check("other machines are warned of", "warning" in s.stop()[1])


empty = os.path.join(folder, "empty.db")
subprocess.run([tabard, "add", "-q", "-d", empty, "/dev/null"], capture_output=True)
s = Server(path=empty)
check("an empty record is no error", s.json("/desk.json")["counts"]["claims"], 0)
check("nor its lists", (s.json("/claims.json")["rows"], s.json("/review.json")["queue"], s.json("/map.json")["places"]), ([], [], []))
s.stop()
s = Server()
for part in (pages, filters, single, events, doors, review, lexicon):
    part(s)
check("the server ends at a signal", s.stop()[0], 0)
check("and the record is sound", subprocess.run([tabard, "doctor", "-d", record], capture_output=True).returncode, 0)
closed()
