#!/usr/bin/env bash
# Files made to hurt their readers: lengths that lie, bombs, loops, depth, breadth, wrong encodings. Each is read within 20 seconds of CPU and
# 2 GiB to a document or a clear error: exit 0 or 65, and what is wrong on stderr. Quick runs make the big ones a twentieth as big.
set -u
T=$(realpath "${TABARD:-build/tabard}")
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
mkdir "$tmp/in"; cd "$tmp/in" || exit 1
[ "${TABARD_TEST_MODE:-all}" = all ] && share=1 || share=20
cat >"$tmp/make.py" <<'PY'
import gzip, io, json, os, random, sys, zipfile, zlib
random.seed(7)
noise = random.randbytes
d = sys.argv[1]; share = int(sys.argv[2]) if len(sys.argv) > 2 else 1
def n(x): return max(1, x // share)
def put(name, b): open(os.path.join(d, name), "wb").write(b if isinstance(b, bytes) else b.encode("utf-8", "surrogatepass"))
# --- web archives
rec = lambda h, body=b"": b"WARC/1.0\r\n" + h + b"\r\n\r\n" + body + b"\r\n\r\n"
page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>The ferry sank off the coast on Monday, the guard said.</p>"
resp = lambda k, extra=b"": b"WARC-Type: response\r\nContent-Type: application/http\r\n" + extra + b"Content-Length: %d" % k
put("length_huge.warc", rec(resp(99999999999999999999), page))
put("length_minus.warc", rec(b"WARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: -5", page))
put("length_words.warc", rec(b"WARC-Type: response\r\nContent-Length: many", page))
put("length_short.warc", rec(resp(20), page) + rec(resp(len(page)), page))
put("header_endless.warc", b"WARC/1.0\r\n" + b"X: " + b"a" * n(3000000))
put("headers_many.warc", b"WARC/1.0\r\n" + b"X: a\r\n" * n(300000) + b"\r\n")
put("chunk_huge.warc", rec(resp(200), b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n<p>x</p>".ljust(200)))
put("chunk_minus.warc", rec(resp(120), b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n<p>x</p>".ljust(120)))
bomb = gzip.compress(b"<p>" + b"a" * (40 << 20))
inner = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + bomb
put("inner_bomb.warc", rec(resp(len(inner)), inner))
put("records_empty.warc", (rec(b"WARC-Type: metadata\r\nContent-Length: 0")) * n(100000))
put("member_cut.warc.gz", gzip.compress(rec(resp(len(page)), page))[:-9])
put("member_garbage.warc.gz", gzip.compress(rec(resp(len(page)), page)) + b"\x1f\x8b\x08\x00garbage that is no member")
put("outer_bomb.warc.gz", gzip.compress(b"WARC/1.0\r\n" + b"\0" * n(400 << 20)))
put("nul.warc", b"WARC/1.0\r\n\0\0\0\r\n\r\n" + rec(resp(len(page)), page))
# --- XML
item = "<item><title>Ferry</title><description>The ferry sank off the coast.</description></item>"
put("deep.rss", "<rss><channel>" + "<a>" * n(200000) + item)
put("items.rss", "<rss><channel>" + "<item>" * n(200000))
put("bomb.rss", '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "' + "a" * 1000 + '">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 50}">' for i in range(8)) + ']><rss><channel><item><title>&i;</title></item></channel></rss>')
put("external.rss", '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>Ferry</title><description>&x; the ferry sank off the coast today.</description></item></channel></rss>')
put("external_dtd.rss", '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd"><rss><channel>' + item + "</channel></rss>")
put("encoding.rss", b'<?xml version="1.0" encoding="utf-7"?><rss><channel>' + item.encode() + b"</channel></rss>")
put("utf16.rss", ("<?xml version='1.0' encoding='utf-16'?><rss><channel>" + item + "</channel></rss>").encode("utf-16"))
put("attribute.rss", '<rss x="' + "a" * n(12000000) + '"><channel>' + item + "</channel></rss>")
put("attributes.rss", "<rss " + " ".join(f'a{i}="1"' for i in range(n(200000))) + "><channel>" + item + "</channel></rss>")
put("cdata.rss", "<rss><channel><item><title>Ferry</title><description><![CDATA[" + "<div>" * n(100000) + "</description></item></channel></rss>")
put("broken.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Ferry</entry></feed>")
put("invalid_utf8.atom", b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Fer\xff\xferry</title><summary>The ferry\x80 sank.</summary></entry></feed>")
put("pi.rss", "<rss>" + "<?x y?>" * n(200000) + "<channel>" + item + "</channel></rss>")
put("deep.nitf.xml", "<nitf><body><body.content>" + "<p>" * n(100000))
put("empty.nitf.xml", "<nitf></nitf>")
put("items.newsml.xml", "<newsMessage><itemSet>" + "<newsItem>" * n(50000))
put("self.newsml.xml", "<newsMessage><itemSet><newsItem guid='a'><itemMeta/><contentSet><inlineXML><nitf><body><body.content></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>")
# --- JSON
put("deep.json", '{"headline":"a","byline":' + "[" * n(1000000))
put("deep.jsonl", '{"text":' + '{"a":' * n(1000000) + "\n")
put("long_line.jsonl", '{"text":"' + "The ferry sank. " * n(6000000) + '"}\n')
put("no_text.jsonl", '{"id":1}\n[1,2]\n"x"\n12\nnull\n{"text":5}\n{"text":"The ferry sank off the coast."}\n')
put("surrogates.jsonl", '{"text":"\\ud800 the \\udc00 ferry \\u0000 sank"}\n')
put("invalid_utf8.jsonl", b'{"text":"The \xc3\x28 ferry \xff sank."}\n')
put("numbers.jsonl", '{"text":"The ferry sank.","date":1e999,"id":-0,"title":' + "9" * n(100000) + "}\n")
put("keys.jsonl", '{"text":"The ferry sank."' + ',"a":1' * n(500000) + "}\n")
put("cut.jsonl", '{"text":"The ferry sank')
put("items.jsonfeed", '{"version":"https://jsonfeed.org/version/1","items":[' + "{}," * n(300000) + "{}]}")
put("items_wrong.jsonfeed", '{"version":"https://jsonfeed.org/version/1","items":{"a":"b"}}')
put("html_wrong.jsonfeed", '{"version":"https://jsonfeed.org/version/1","items":[{"content_html":' + json.dumps("<div>" * n(100000)) + "}]}")
put("wrong.ninjs", '{"headline":[1],"byline":{"a":"b"},"body_html":7,"versioncreated":"never"}')
# --- mail
head = "From: a@b\nTo: c@d\nSubject: Ferry\nDate: Tue, 5 Mar 2024 08:00:00 +0000\nMIME-Version: 1.0\n"
deep = head + "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(n(20000))) + "\n\nThe ferry sank.\n"
put("deep.eml", deep)
put("boundary_empty.eml", head + 'Content-Type: multipart/mixed; boundary=""\n\n--\nThe ferry sank.\n----\n')
put("parts_many.eml", head + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n" * n(300000) + "--b--\n")
put("headers_many.eml", "From: a@b\nTo: c@d\n" + "X-Y: z\n" * n(300000) + "Subject: Ferry\n\nThe ferry sank.\n")
put("header_long.eml", "From: a@b\nTo: c@d\nSubject: " + "=?utf-8?q?=41?= " * n(500000) + "\n\nThe ferry sank.\n")
put("words.eml", "From: a@b\nTo: c@d\nSubject: =?utf-8?b?////?= =?x-none?q?=ZZ?= =?utf-8?q?=?\n\nThe ferry sank.\n")
put("base64.eml", head + "Content-Transfer-Encoding: base64\n\n" + "!" * n(1000000))
put("base64_html.eml", head + "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + "PGRpdj4" * n(300000))
put("charset.eml", head + "Content-Type: text/plain; charset=" + "x" * 100000 + "\n\nThe ferry sank.\n")
put("charset_nul.eml", (head + "Content-Type: text/plain; charset=utf-16\n\n").encode() + b"\0T\0h\0e\0 \0f")
put("message_in_message.eml", head + ("Content-Type: message/rfc822\n\n" + head) * n(10000) + "\nThe ferry sank.\n")
put("froms.mbox", "From a@b Tue Mar  5 08:00:00 2024\n" * n(300000))
put("quoted.eml", head + "Content-Transfer-Encoding: quoted-printable\n\n" + "=" * n(2000000))
# --- tables
put("quote_open.csv", 'title,text\nFerry,"' + "The ferry sank. " * n(1000000))
put("columns.csv", ",".join(["text"] + ["a"] * n(300000)) + "\n" + "," * n(300000) + "\n")
put("rows_empty.csv", "title,text\n" + "\n" * n(1000000))
put("nul.csv", b"title,text\nFerry,The \0 ferry sank.\n")
put("no_text.csv", "a,b,c\n1,2,3\n")
put("header_only.csv", "title,text\n")
put("quotes.csv", "title,text\n" + '"' * n(2000001) + "\n")
put("semicolons.csv", "title;text\n" + "Ferry;The ferry sank;more;fields\n" * 3)
put("bom16.csv", "title,text\nFerry,The ferry sank off the coast.\n".encode("utf-16"))
put("cr_only.csv", "title,text\rFerry,The ferry sank.\r")
put("dup.csv", "text,text,text\na,b,c\n")
put("field_huge.csv", "title,text\nFerry," + "a" * n(40000000) + "\n")
# --- exports
put("nothing.nexis.txt", "  1 of 2 DOCUMENTS\n")
put("documents.nexis.txt", "  1 of 9 DOCUMENTS\n" * n(100000))
put("length.nexis.txt", "  1 of 1 DOCUMENTS\n\nPortvale Courier\n\nLENGTH: 99999999999999 words\n\nBODY:\n\n" + "x " * n(1000000))
put("codes.factiva.txt", "HD  \nPD  \nLP\n" * n(100000))
put("no_end.factiva.txt", "HD  Ferry\nWC  9 words\nPD  5 March 2024\nSN  Courier\nLA  English\nLP\n" + "The ferry sank.\n" * n(200000))
# --- office, rtf, pdf
def pack(name, files, **k):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for f, t in files: z.writestr(f, t)
    return put(name, b.getvalue())
W = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
pack("deep.docx", [("word/document.xml", W + "<w:p>" * n(200000))])
pack("bomb.docx", [("word/document.xml", b"<a>" + b" " * (40 << 20) + b"</a>")])
pack("entities.docx", [("word/document.xml", '<!DOCTYPE x [<!ENTITY a "' + "a" * 10000 + '">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 50}">' for i in range(6)) + "]><x>&g;</x>")])
pack("no_document.docx", [("word/other.xml", "<a/>")])
pack("names.docx", [("../../../etc/passwd", "x"), ("/abs", "y"), ("word/document.xml", W + "<w:p><w:r><w:t>The ferry sank.</w:t></w:r></w:p></w:body></w:document>")])
pack("many.epub", [("mimetype", "application/epub+zip")] + [(f"{i}.xhtml", "<p>The ferry sank.</p>") for i in range(n(20000))])
pack("loop.epub", [("mimetype", "application/epub+zip"), ("META-INF/container.xml", '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'), ("a.opf", '<package><manifest><item id="a" href="a.opf"/></manifest><spine>' + '<itemref idref="a"/>' * n(100000) + "</spine></package>")])
pack("xml_broken.odt", [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<office:document><text:p>The ferry")])
put("cut.docx", open(os.path.join(d, "names.docx"), "rb").read()[:-30])
z = bytearray(open(os.path.join(d, "names.docx"), "rb").read()); z[26:30] = b"\xff\xff\xff\xff"; put("lengths.docx", bytes(z))
put("signature.docx", b"PK\3\4" + b"\xff" * 2000)
put("end_only.zip", b"PK\5\6" + b"\0" * 18)
put("deep.rtf", r"{\rtf1 " + "{" * n(2000000))
put("bin.rtf", r"{\rtf1 \bin99999999999 " + "x" * 100 + "}")
put("unicode.rtf", r"{\rtf1 \uc99999999 \u-99999999999? \u65536? The ferry sank.}")
put("hex.rtf", r"{\rtf1 " + r"\'" * n(500000) + "}")
put("word_long.rtf", r"{\rtf1 \ " + "\\" + "a" * n(3000000) + " x}")
put("close.rtf", r"{\rtf1 The ferry sank." + "}" * n(500000))
put("fonts.rtf", r"{\rtf1{\fonttbl" + r"{\f1 a;}" * n(300000) + "}The ferry sank.}")
put("nul.rtf", b"{\\rtf1 The\0 ferry\0 sank.}")
put("cut.rtf", "{\\rtf1 The ferry sank\\")
put("nothing.pdf", b"%PDF-1.4\n")
put("garbage.pdf", b"%PDF-1.7\n" + noise(100000))
put("xref.pdf", b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer<</Size 2/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n")
# --- pages and plain text
put("deep.html", "<html><body>" + "<div>" * n(1000000) + "The ferry sank.")
put("ld_deep.html", "<html><script type='application/ld+json'>" + '{"@graph":[' * n(300000) + "</script><p>The ferry sank.</p>")
put("ld_ids.html", '<html><script type="application/ld+json">{"@graph":[' + ",".join('{"@type":"Article","@id":"#a","author":[' + ",".join(f'{{"@id":"#{i}"}}' for i in range(n(20000))) + "]}" for _ in range(2)) + "," + ",".join(f'{{"@id":"#{i}","name":"Ann {i}"}}' for i in range(n(20000))) + "]}</script><p>The ferry sank.</p>")
put("ld_self.html", '<html><script type="application/ld+json">{"@graph":[{"@type":"Article","@id":"#a","author":{"@id":"#a","name":{"@id":"#a"}}}]}</script><p>The ferry sank.</p>')
put("metas.html", "<html><head>" + "<meta name='author' content='Ann Lee'>" * n(300000) + "</head><p>The ferry sank.</p>")
put("author_long.html", "<html><head><meta name='author' content='" + "by " * n(2000000) + "'></head><p>The ferry sank.</p>")
put("bylines.html", "<html><body><h1>Ferry</h1>" + "<p>By Ann Lee</p><span>By</span>" * n(100000))
put("labels.html", "<html><body><h1>Ferry</h1>" + "<span>By</span>" + "<b></b>" * n(200000) + "<span>By</span>" * n(20000))
put("signatures.html", "<html><body><h1>Ferry</h1>" + "<p><b>Ann Lee</b></p>" * n(100000))
put("dates.html", "<html><body><h1>Ferry</h1>" + "<p>5 March 2024</p>" * n(100000))
put("headings.html", "<html><head><title>" + "a | " * n(200000) + "</title></head><body>" + "<h1>a</h1><h2>b</h2>" * n(100000))
put("title_seps.html", "<html><head><title>" + "标题-" * n(100000) + "网</title></head><body><p>The ferry sank.</p>")
put("tables.html", "<html><body>" + "<table><tr><td>" * n(50000))
put("comment_open.html", "<html><body><p>The ferry sank.</p><!--" + "-" * n(5000000))
put("tag_open.html", "<html><body><p>The ferry sank.</p><a href='" + "x" * n(8000000))
put("charset.html", "<html><head><meta charset='" + "x" * n(1000000) + "'></head><p>The ferry sank.</p>")
put("utf32.html", "<html><body><p>The ferry sank.</p>".encode("utf-32"))
put("nul.html", b"<html><body>\0<p>The fer\0ry sank.</p>" + b"\0" * n(1000000))
put("frames.html", "<html>" + "<iframe>" * n(100000))
put("forms.html", "<html><body>" + "<form><select><option>" * n(100000))
put("svg.html", "<html><body>" + "<svg><foreignObject>" * n(50000) + "<p>The ferry sank.</p>")
put("style.html", "<html><body><style>" + "a{" * n(2000000))
put("live.html", '<html><script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[' + ",".join(['{"@type":"BlogPosting","headline":"a","articleBody":"The ferry sank."}'] * n(30000)) + "]}</script><p>The ferry sank.</p>")
put("script_data.html", "<html><script>window.x = {\"createdAt\":\"" + "2" * n(2000000) + "\"}</script><p>The ferry sank.</p>")
put("attributes.html", "<html><body><p " + " ".join(f"a{i}=b" for i in range(n(200000))) + ">The ferry sank off the coast.</p>")
pack("attributes.docx", [("word/document.xml", '<w:document xmlns:w="x" ' + " ".join(f'a{i}="1"' for i in range(n(200000))) + "><w:body/></w:document>")])
put("empty.html", b"")
put("bom_only.txt", b"\xef\xbb\xbf")
put("random.bin", noise(200000))
put("elf.bin", b"\x7fELF" + noise(5000))
put("png.png", b"\x89PNG\r\n\x1a\n" + noise(5000))
put("utf16.txt", "The ferry sank off the coast on Monday.".encode("utf-16"))
put("controls.txt", bytes(range(1, 32)) * 1000 + b" The ferry sank.")
put("gz_in_gz.gz", gzip.compress(gzip.compress(b"The ferry sank off the coast on Monday.")))
put("gz_bomb.gz", gzip.compress(b"The ferry sank. " * n(60 << 20)))
put("zlib.z", zlib.compress(b"The ferry sank."))
put("zst_bad.zst", b"\x28\xb5\x2f\xfd" + noise(500))
PY
python3 "$tmp/make.py" "$tmp/in" $share || { echo "not ok files made"; exit 1; }
ok() { if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: $3"; fi; }
for f in *; do
    ( ulimit -t 20 -v 2097152; exec timeout 120 "$T" text --format jsonl "$f" ) >../out 2>../err
    rc=$?
    [ $rc = 0 ] || { [ $rc = 65 ] && [ -s ../err ]; }
    ok "$f" $? "exit status $rc: $(head -c 200 ../err)"
done
said() { "$T" text --format jsonl "$1" 2>&1 >/dev/null | grep -qF -- "$2"; ok "said.$1" $? "does not say '$2'"; }
reads() { "$T" text --format jsonl "$1" 2>/dev/null | grep -qF -- "$2"; ok "reads.$1" $? "does not read '$2'"; }
hides() { ! "$T" text --format jsonl "$1" 2>/dev/null | grep -qF -- "$2"; ok "hides.$1" $? "shows '$2'"; }
for f in attributes.html attributes.docx attributes.rss; do said $f "a tag has more than 512 attributes"; done
said lengths.docx "damaged"; said inner_bomb.warc "a page grows beyond"; said bomb.docx "grows beyond"; said deep.rtf "nest deeper"; said random.bin "in no format"
hides external.rss "root:"; reads utf16.rss "ferry sank"; reads bom16.csv "off the coast"; reads utf16.txt "off the coast"
reads no_text.jsonl "sank off the coast"; reads length_short.warc "sank off the coast"
