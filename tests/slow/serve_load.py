#!/usr/bin/env python3
"""Fifty readers on the desk while `tabard add` writes: serve_load.py TABARD RECORD MORE.jsonl [READERS SECONDS THINK]
Every answer must be 200 and whole, none may take longer than a second, and what was added must be seen. With 0 as THINK readers never
pause; else each waits between 0 and twice THINK seconds before its next question, as a person does."""
import http.client, json, random, re, signal, subprocess, sys, threading, time

tabard, record, more = sys.argv[1:4]
readers, seconds, think = int((sys.argv[4:5] or ["50"])[0]), float((sys.argv[5:6] or ["20"])[0]), float((sys.argv[6:7] or ["0.5"])[0])
PATHS = ["/desk.json", "/claims.json", "/claims.json?root=ASSAULT", "/claims.json?text=attack*", "/claims.json?actor=%s", "/claims.json?quad=4&status=actual", "/events.json",
         "/events.json?actor=%s", "/dyads.json", "/actors.json", "/actor/%s.json", "/map.json", "/network.json", "/promises.json", "/figures.json", "/figures.json?conflicts=1",
         "/goals.json", "/sources.json", "/review.json", "/review.json?order=random&seed=3", "/claims.csv?limit=200", "/", "/core.js"]
ACTORS = ["KEN", "UGA", "NOR", "POL", "CHL", "PER", "IRN", "USA"]

server = subprocess.Popen([tabard, "serve", record, "--port", "0", "-q"], stdout=subprocess.PIPE, text=True)
host = re.match(r"http://(.+)/$", server.stdout.readline().strip())[1]


def total():
    c = http.client.HTTPConnection(host, timeout=30)
    c.request("GET", "/desk.json")
    return json.loads(c.getresponse().read())["counts"]["documents"]


before = total()
times, errors, lock, stop = [], [], threading.Lock(), time.time() + seconds


def read(number):
    dice, c = random.Random(number), http.client.HTTPConnection(host, timeout=30)
    while time.time() < stop:
        if think:
            time.sleep(dice.random() * 2 * think)
        path = dice.choice(PATHS).replace("%s", dice.choice(ACTORS))
        start = time.time()
        try:
            c.request("GET", path)
            r = c.getresponse()
            body = r.read()
            if r.status != 200:
                raise ValueError("%d %s" % (r.status, body[:100]))
            if ".json" in path:
                json.loads(body)
        except Exception as e:
            with lock:
                errors.append("%s: %r" % (path, e))
            c = http.client.HTTPConnection(host, timeout=30)
        with lock:
            times.append((time.time() - start, path))


threads = [threading.Thread(target=read, args=(n,)) for n in range(readers)]
for t in threads:
    t.start()
writer = subprocess.Popen([tabard, "add", "-q", "-d", record, more])
for t in threads:
    t.join()
adding = writer.poll() is None
writer.terminate()      # it commits what it has
writer.wait(30)
time.sleep(12)      # an answer of a big record serves ten seconds
after = total()
server.send_signal(signal.SIGTERM)
server.wait()
times.sort(reverse=True)
n = len(times)
print("# %d answers in %.0f s to %d readers, think %.1f s, adding %s: median %.0f ms, 99%% %.0f ms, longest %.0f ms (%s)" % (
    n, seconds, readers, think, "all along" if adding else "for a while", times[n // 2][0] * 1000, times[n // 100][0] * 1000, times[0][0] * 1000, times[0][1]))


def check(name, good, note=""):
    print(("ok " if good else "not ok ") + name)
    if not good and note:
        print("  " + note)


check("no error", not errors, "; ".join(errors[:3]))
check("no stall over a second", times[0][0] < 1, "%.2f s: %s" % times[0])
check("what was added is seen", after > before, "%d, then %d" % (before, after))
