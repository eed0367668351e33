#!/usr/bin/env bash
# The readers of tabard text: small files of our own, and where they lie beside the checkout, files of others.
set -u
T=${TABARD:-build/tabard}
R=tests/readers; F=../shared/formats
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
ok() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; fi; }
read_() { $T text --format jsonl "$@" >"$tmp/out" 2>"$tmp/err"; }
has() { grep -qF -- "$1" "$tmp/out"; ok $? "$2"; }
count() { [ "$(wc -l <"$tmp/out")" = "$1" ]; ok $? "$2"; }

# ---- warc ----
read_ $R/two_pages.warc; [ $? = 65 ]; ok $? warc.bad_record_is_told
grep -q "no 'Content-Length'" "$tmp/err"; ok $? warc.error_is_clear
count 2 warc.pages_only
has '"url":"https://news.example/strike"' warc.url
has '"date":"2024-03-05' warc.date
has 'on Thursday after' warc.gzip_body
cp "$tmp/out" "$tmp/plain"
head -c 1300 $R/two_pages.warc | gzip >"$tmp/a.warc.gz"; tail -c +1301 $R/two_pages.warc | gzip >>"$tmp/a.warc.gz"
read_ "$tmp/a.warc.gz"; [ "$(sed 's/"file":"[^"]*",//' "$tmp/plain")" = "$(sed 's/"file":"[^"]*",//' "$tmp/out")" ]; ok $? warc.members
{ printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 999\r\n\r\nHTTP/1.1'; } >"$tmp/cut.warc"
read_ "$tmp/cut.warc"; grep -q 'ends inside a record' "$tmp/err"; ok $? warc.cut_short
# constant memory: 300 MB of payload that nobody wants
{ printf 'WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 300000000\r\n\r\n'; head -c 300000000 /dev/zero; printf '\r\n\r\n'; cat $R/two_pages.warc; } |
    (ulimit -v 400000; $T text --format jsonl - >"$tmp/out" 2>/dev/null); count 2 warc.constant_memory

# ---- feeds ----
read_ $R/harbour.rss; ok $? rss.reads; count 2 rss.items
has '"text":"Harbour pilots refused to work at night on Monday.\n\nThe board & the union will meet again."' rss.text
has '"title":"Pilots refuse night shifts","author":"Ines Dahl","date":"2024-03-05T09:30:00+01:00","source":"Portvale Courier","url":"https://courier.example/pilots","lang":"en-gb"' rss.fields
has '"text":"The ferry was late by an hour."' rss.escaped
read_ $R/harbour.atom; count 1 atom.items
has '"text":"Inspectors closed the crane.\n\nIt may open on Friday."' atom.text
has '"author":"Olaf Reed","date":"2024-03-06T08:00:00Z","source":"Courier notes","url":"https://courier.example/7"' atom.fields
read_ $R/harbour_feed.json; count 2 jsonfeed.items
has '"text":"Two tugs collided.","id":"1","title":null,"author":"Ines Dahl","date":"2024-03-07T07:00:00+01:00","source":"Courier in JSON"' jsonfeed.fields
{ printf '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'; p=a
  for c in b c d e f g h i; do printf '<!ENTITY %s "&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;">' $c $p $p $p $p $p $p $p $p $p $p; p=$c; done
  printf ']><rss><channel><item><title>&i;</title><description>&i; end</description></item></channel></rss>'; } >"$tmp/bomb.rss"
(ulimit -v 400000; timeout 20 $T text --format jsonl "$tmp/bomb.rss" >"$tmp/out" 2>"$tmp/err"); [ $? != 124 ] && [ "$(wc -c <"$tmp/out")" -lt 10000 ]; ok $? feed.entity_bomb
printf '<rss><channel><item><title>One</title></item><item><title>Tw' >"$tmp/cut.rss"
read_ "$tmp/cut.rss"; [ $? = 65 ] && has '"title":"One"' feed.cut_short

# ---- agencies ----
read_ $R/harbour_ninjs.json; has '"text":"The council sold the lighthouse.","id":"urn:courier:9","title":"Lighthouse sold","author":"Olaf Reed","date":"2024-03-08T10:15:00Z"' ninjs.fields
read_ $R/harbour_g2.xml; has '"text":"A dredger reached the harbour.\n\nWork begins on Sunday.","id":"urn:courier:10","title":"Dredger arrives","author":"Ines Dahl","date":"2024-03-09T11:00:00Z","source":"Courier Wire"' newsml.fields
read_ $R/harbour_nitf.xml; has '"text":"The coast guard replaced four buoys.\n\nStorms had moved them.","id":"n-11","title":"Buoys replaced","author":"Olaf Reed","date":"2024-03-10T12:00:00Z","source":"Courier Wire"' nitf.fields

# ---- mail, exports, tables ----
read_ $R/letter.eml; count 1 eml.one
has '"text":"The café on the quay was closed by the harbour board.' eml.text
has '"title":"Café closed","author":"José Marl <jose@courier.example>","date":"2024-03-05T11:00:00+01:00"' eml.fields
read_ $R/two_letters.mbox; ok $? mbox.reads; count 2 mbox.messages
has '"text":"The tug sank.\n\nIts crew swam."' mbox.html_part
read_ $R/two_reports.nexis.txt; count 2 nexis.reports
has '"text":"Harbour pilots refused to work at night on Monday.\n\nThe union: no talks were planned.","id":null,"title":"Harbour pilots refuse night shifts","author":"Ines Dahl","date":"2024-03-05","source":"Portvale Courier"' nexis.fields
read_ $R/rows.csv; [ $? = 65 ]; ok $? csv.empty_row_is_told; count 2 csv.rows
has '"text":"The pilots said \"no\".\nThey stayed ashore.","id":null,"title":"Pilots, again","author":null,"date":"2024-03-05","source":"Courier"' csv.quotes
tr ',' '\t' <$R/rows.csv | tail -1 >"$tmp/row"; { printf 'title\tdate\tsource\ttext\n'; cat "$tmp/row"; } >"$tmp/t.tsv"
read_ "$tmp/t.tsv"; has '"text":"The ferry was late."' tsv.row
printf 'Nr;Day of print;Body;Head\n7;5 March 2024;The quay is shut.;Quay\n' >"$tmp/own.csv"
read_ "$tmp/own.csv" --columns 'text=body,date=Day of Print,title=Head,id=Nr'; has '"text":"The quay is shut.","id":"7","title":"Quay","author":null,"date":"2024-03-05"' csv.columns_as_told
$T text "$tmp/own.csv" --columns 'text=Wort' 2>"$tmp/err"; [ $? = 65 ] && grep -q "no column is named 'wort'" "$tmp/err"; ok $? csv.no_such_column
$T text "$tmp/own.csv" --columns 'words=Body' 2>"$tmp/err"; [ $? = 2 ] && grep -q "'words' is no field" "$tmp/err"; ok $? csv.no_such_field
$T text "$tmp/own.csv" --from text --columns 'text=Body' 2>"$tmp/err"; [ $? = 2 ]; ok $? csv.columns_of_a_table_only
printf 'a,b\n1,2\n' >"$tmp/no.csv"; $T text --from csv "$tmp/no.csv" 2>&1 | grep -q "no column is named 'text'"; ok $? csv.no_text_column

# ---- documents ----
python3 - "$tmp" <<'PY'
import sys, zipfile
d = sys.argv[1]
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
def pack(name, files):
    with zipfile.ZipFile(f"{d}/{name}", "w", zipfile.ZIP_DEFLATED) as z:
        for n, s in files: z.writestr(n, s)
core = '<c xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/"><dc:title>Memo</dc:title><dc:creator>Ines Dahl</dc:creator><t:created>2024-03-05T08:00:00Z</t:created></c>'
pack("a.docx", [("word/document.xml", f'<w:document {w}><w:body><w:p><w:r><w:t>The gate </w:t></w:r><w:r><w:delText>never </w:delText><w:t>opened.</w:t></w:r></w:p><w:p><w:r><w:t>Ships left.</w:t></w:r></w:p></w:body></w:document>'), ("docProps/core.xml", core)])
pack("a.odt", [("content.xml", '<o xmlns:text="urn:t"><text:h>Gate</text:h><text:p>It opened.</text:p></o>'), ("meta.xml", core)])
pack("a.epub", [("one.xhtml", '<html><body><p>Chapter one.</p></body></html>'), ("two.xhtml", '<html><body><p>Chapter two.</p></body></html>'), ("b.opf", core)])
chapter = lambda s: f'<html><body><p>{s}</p></body></html>'
opf = '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Tides</dc:title><dc:creator>Ines Dahl</dc:creator></metadata><manifest><item id="nav" href="nav.xhtml"/><item id="b" href="text/02.xhtml"/><item id="a" href="text/01.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="none"/><itemref idref="b"/></spine></package>'
pack("spine.epub", [("OEBPS/nav.xhtml", chapter("Contents")), ("OEBPS/text/02.xhtml", chapter("The ebb.")), ("OEBPS/text/01.xhtml", chapter("The flood.")), ("OEBPS/content.opf", opf)])
para = lambda s: f"<w:p><w:r><w:t>{s}</w:t></w:r></w:p>"
reports = ["Job Number: 77", "Documents (2)", "1. Pilots stay ashore", "Pilots stay ashore", "Portvale Courier", "March 5, 2024 Tuesday 9:33 AM GMT", "Copyright 2024 Portvale Courier",
           "Length:\u00a012 words", "Byline:\u00a0Ines Dahl", "Body", "The pilots stayed ashore.", "No ship left.", "Classification", "Language: ENGLISH", "End of Document",
           "Ferry late", "Portvale Courier", "March 6, 2024", "Copyright 2024 Portvale Courier", "Length: 5 words", "Body", "The ferry was late.", "End of Document"]
pack("nexis.docx", [("word/document.xml", f'<w:document {w}><w:body>{"".join(map(para, reports))}<w:p><w:r><w:drawing><positionH>026035</positionH></w:drawing></w:r></w:p></w:body></w:document>')])
rtf = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial Cyr;}}{\*\generator Some 1.0;}{\info{\title Harbour notes}{\author Ines Dahl}{\creatim\yr2024\mo3\dy5\hr8}}
{\header Page header}\pard The caf\'e9 on the quay\u8217?s terrace {\b shut}\emdash again.\par
{\field{\*\fldinst HYPERLINK "http://courier.example"}{\fldrslt The board}} said {\f1\'ea\'ee\'f0\'e0\'e1\'eb\'fc}.{\pict\pngblip 89504e47}\uc2\u-10179\'3f\'3f\u-8704??\par\bin3 }{x end}"""
open(f"{d}/a.rtf", "w").write(rtf)
open(f"{d}/deep.rtf", "w").write("{\\rtf1 " + "{" * 5000 + "x" + "}" * 5001)
line = lambda s: s + r"\par" + "\n"
open(f"{d}/nexis.rtf", "w").write("{\\rtf1\\ansi " + "".join(map(line, (s.replace("\u00a0", r"\~") for s in reports))) + "}")
open(f"{d}/factiva.txt", "w").write("""SE  News
HD  Harbour board
names a new head
BY  By Ines Dahl
WC  212 words
PD  5 March 2024
SN  Portvale Courier
LA  English
CY  (c) 2024 Portvale Courier

LP
The harbour board has named a new head.

TD
SE winds and fog kept her from her first visit.
NS  gcat : Political/General News
AN  Document PVC0000020240305ek350001h

HD  Second
PD  6 March 2024
SN  Portvale Courier
LP
Nothing else happened.
AN  Document PVC0000020240306ek360001h
""")
open(f"{d}/bare.txt", "w").write("""Harbour board names a new head
By Olaf Reed
1,212 words
5 March 2024
14:22
Portvale Courier
PVC
English
Copyright 2024 Portvale Courier

The harbour board has named a new head.

She starts on Monday.

Document PVC0000020240305ek350001h
""")
pack("bomb.docx", [("word/document.xml", b"<a>" + b" " * (40 << 20) + b"</a>")])
pack("other.zip", [("x.txt", "x")])
body = b"BT /F1 12 Tf 72 700 Td (The lock gate opened.) Tj ET"
objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
           b"<</Length %d>>stream\n%s\nendstream" % (len(body), body), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
out, at = b"%PDF-1.4\n", []
for i, o in enumerate(objects): at.append(len(out)); out += b"%d 0 obj\n%s\nendobj\n" % (i + 1, o)
x = len(out)
out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % a for a in at) + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % x
open(f"{d}/a.pdf", "wb").write(out); open(f"{d}/bad.pdf", "wb").write(b"%PDF-1.4\nnothing here\n")
PY
read_ "$tmp/a.docx"; has '"text":"The gate opened.\n\nShips left.","id":null,"title":"Memo","author":"Ines Dahl","date":"2024-03-05T08:00:00Z"' docx.fields
read_ "$tmp/a.odt"; has '"text":"Gate\n\nIt opened."' odt.text
read_ "$tmp/a.epub"; has '"text":"Chapter one.\n\nChapter two."' epub.text
read_ "$tmp/spine.epub"; has '"text":"The flood.\n\nThe ebb.","id":null,"title":"Tides","author":"Ines Dahl"' epub.spine
read_ "$tmp/a.rtf"; has '"text":"The café on the quay’s terrace shut—again.\n\nThe board said корабль.😀\n\nend","id":null,"title":"Harbour notes","author":"Ines Dahl","date":"2024-03-05"' rtf.text_and_fields
read_ "$tmp/deep.rtf"; grep -q 'nest deeper than 1000' "$tmp/err"; ok $? rtf.depth
for f in docx rtf; do
    read_ "$tmp/nexis.$f"; count 2 "nexis.$f.reports"
    has '"text":"The pilots stayed ashore.\n\nNo ship left.","id":null,"title":"Pilots stay ashore","author":"Ines Dahl","date":"2024-03-05","source":"Portvale Courier","url":null,"lang":"en"' "nexis.$f.fields"
    has '"text":"The ferry was late.","id":null,"title":"Ferry late","author":null,"date":"2024-03-06"' "nexis.$f.second"
done
read_ "$tmp/factiva.txt"; count 2 factiva.reports
has '"text":"The harbour board has named a new head.\n\nSE winds and fog kept her from her first visit.","id":"PVC0000020240305ek350001h","title":"Harbour board names a new head","author":"Ines Dahl","date":"2024-03-05","source":"Portvale Courier","url":null,"lang":"en"' factiva.codes
read_ "$tmp/bare.txt"; has '"text":"The harbour board has named a new head.\n\nShe starts on Monday.","id":"PVC0000020240305ek350001h","title":"Harbour board names a new head","author":"Olaf Reed","date":"2024-03-05","source":"Portvale Courier","url":null,"lang":"en"' factiva.without_codes
read_ "$tmp/bomb.docx"; grep -q 'grows beyond' "$tmp/err"; ok $? office.bomb
read_ "$tmp/other.zip"; grep -q 'neither DOCX, ODT nor EPUB' "$tmp/err"; ok $? office.other_zip
if command -v pdftotext >/dev/null; then
    read_ "$tmp/a.pdf"; has 'The lock gate opened.' pdf.text
    read_ "$tmp/bad.pdf"; grep -q 'pdftotext cannot read' "$tmp/err"; ok $? pdf.damaged
    PATH=/nonexistent $T text "$tmp/a.pdf" 2>&1 | grep -q 'needs the program pdftotext'; ok $? pdf.missing_program
else echo "skip no pdftotext"; fi

# ---- files of others ----
if [ ! -d $F ]; then echo "skip no $F: the samples there are not read"; exit 0; fi
for f in example.warc example.warc.gz example-iana.org-chunked.warc example-wrong-chunks.warc.gz; do
    read_ $F/warc/$f; count 1 "shared.$f"
done
read_ $F/feeds/json/example.json; count 2 shared.jsonfeed
read_ $F/feeds/trafilatura/feed1.atom; [ -s "$tmp/out" ]; ok $? shared.atom
read_ $F/newsml/text.xml; count 1 shared.newsml
read_ $F/newsml/efe_nitf.xml; count 1 shared.nitf
read_ $F/newsml/ninjs1.json; count 1 shared.ninjs
read_ $F/factiva/factiva_test.html; count 2 shared.factiva_html
read_ $F/lexisnexis/sample.DOCX; count 10 shared.nexis_docx
read_ $F/newsml/snep.xml; [ $? = 65 ] && grep -q 'no news item holds text' "$tmp/err"; ok $? shared.package_without_text
read_ $F/newsml/bbc-ninjs-text-test.json; count 1 shared.ninjs_list
read_ $F/factiva/reut21578-factiva.xml; count 19 shared.factiva
read_ $F/lexisnexis/sample.TXT; count 10 shared.nexis
read_ $F/newsml/simple_email.txt; count 1 shared.mail
read_ $F/lexisnexis/test.DOCX; count 1 shared.docx
