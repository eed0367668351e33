"""A server on the loopback for tests/cli/fetch.sh: fetch_server.py LOG. Prints its port; logs a line a request."""
import http.server, sys, threading, time

log = open(sys.argv[1], "a", buffering=1)
PAGE = ("<!doctype html><html lang='en'><head><title>%s</title></head><body><article><h1>%s</h1><p>The harbour board met the pilots in Portvale on Monday, "
        "after a week in which, as the union said, nothing had moved.</p><p>%s</p></article></body></html>")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    seen = {}

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for k, v in headers.items():
            self.send_header(k.replace("_", "-"), v)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def page(self, title, text="Both sides will talk again."):
        self.answer(200, (PAGE % (title, title, text)).encode(), Content_Type="text/html; charset=utf-8")

    def do_GET(self):
        path, port = self.path, self.server.server_port
        n = self.seen[path] = self.seen.get(path, 0) + 1
        log.write("%s %s %s %s\n" % (path, self.headers.get("If-None-Match", "-"), self.headers.get("If-Modified-Since", "-").replace(" ", "_"), self.headers.get("User-Agent")))
        base = "http://127.0.0.1:%d" % port
        if path == "/robots.txt":
            if self.server.robots is None:
                return self.answer(500, b"down")
            return self.answer(200, self.server.robots)
        if path == "/feed":
            if self.headers.get("If-None-Match") == '"v1"':
                return self.answer(304, ETag='"v1"')
            items = "".join("<item><title>Item %s</title><link>%s/%s</link><pubDate>Mon, 04 Mar 2024 09:30:00 GMT</pubDate>"
                            "<description>The short text of %s in the feed.</description></item>" % (p, base, p, p) for p in ("one", "private/two", "moved", "gone"))
            return self.answer(200, ("<rss version='2.0'><channel><title>Courier</title>%s</channel></rss>" % items).encode(),
                               Content_Type="application/rss+xml", ETag='"v1"', Last_Modified="Mon, 04 Mar 2024 10:00:00 GMT")
        if path == "/one":
            return self.page("Pilots meet the board")
        if path == "/moved":
            return self.answer(301, Location="/target")
        if path == "/target":
            return self.page("Moved page", "It stands elsewhere now.")
        if path == "/file":
            return self.answer(302, Location="file:///etc/passwd")
        if path.startswith("/to/"):
            return self.answer(302, Location="http://%s:%d/one" % (path[4:], port))
        if path == "/loop":
            return self.answer(302, Location="/loop")
        if path == "/hop":
            return self.answer(302, Location="/private/secret")
        if path == "/large":
            return self.answer(200, b"x" * (3 << 20), Content_Type="text/html")
        if path == "/endless":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Connection", "close")
            self.end_headers()
            try:
                for _ in range(4000):
                    self.wfile.write(b"y" * 65536)
            except OSError:
                pass
            self.close_connection = True
            return
        if path == "/busy":
            return self.answer(429, Retry_After="1") if n == 1 else self.page("Busy once")
        if path == "/full":
            return self.answer(429, Retry_After="7200")
        if path == "/broken":
            return self.answer(500, b"oops")
        if path == "/slow":
            time.sleep(5)
            return self.page("Too late")
        self.answer(404, b"no such page")

    def log_message(self, *a):
        pass


def serve(robots):
    s = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    s.robots = robots
    threading.Thread(target=s.serve_forever, daemon=True).start()
    return s.server_port


print(serve(b"User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /private/\nCrawl-delay: 0\n"), serve(None), flush=True)
sys.stdin.read()
