#!/usr/bin/env bash
# Saved web pages: which words are title and text. Pages of our own, each for the classes of error it is named after.
set -u
T=${TABARD:-build/tabard}
P=tests/readers/pages
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
ok() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; fi; }
read_() { $T text --format jsonl "$@" >"$tmp/out" 2>"$tmp/err"; }
has() { grep -qF -- "$1" "$tmp/out"; ok $? "$2"; }
hasnt() { ! grep -qF -- "$1" "$tmp/out"; ok $? "$2"; }

read_ $P/strike.html
has '"title":"Dockers end their strike"' title.kicker_and_site_left_out
has '"author":"Ines Dahl","date":"2024-03-11' page.author_and_date
has '"text":"After nine days the dockers' body.begins_with_the_lead
has 'roster from May.\n\nWhat comes next\n\nThe members' body.groups_are_joined
hasnt 'By Ines Dahl' body.no_byline
hasnt 'Published:' body.no_stamp
$T text $P/strike.html | grep -q 'Cranes at dawn'; [ $? = 1 ]; ok $? body.no_caption; has '"captions":"Cranes at dawn' page.captions_apart
hasnt 'Lighthouse' body.no_teaser
hasnt 'reCAPTCHA' body.no_notice
hasnt 'tug sank' body.no_closing_list
hasnt 'rights reserved' body.no_footer

read_ $P/strike.html
$T text --map $P/strike.html | python3 -c '
import json, re, sys
page = open("'$P'/strike.html", "rb").read()
text = json.load(open("'"$tmp"'/out"))["text"]
squeeze = lambda s: re.sub(r"<[^>]*>|\s+", "", s)
lines = [json.loads(l) for l in sys.stdin]
same = [squeeze(text[l["span"]["start"]:l["span"]["end"]]) == squeeze(page[l["bytes"]["from"]:l["bytes"]["to"]].decode()) for l in lines]
sys.exit(not (len(same) > 4 and all(same) and sum(l["span"]["end"] - l["span"]["start"] for l in lines) > .9 * len(text)))'
ok $? map.text_stands_on_the_page
gzip -c $P/strike.html >"$tmp/s.html.gz"
[ "$($T text --map $P/strike.html | cut -d, -f2-)" = "$($T text --map "$tmp/s.html.gz" | cut -d, -f2-)" ]; ok $? map.compressed

read_ $P/aside.html
has '"title":"Ferry late again"' title.site_heading_is_no_title
has 'that month.\n\nThe captain said' body.in_an_aside_and_a_form

read_ $P/script.html
has 'the board said.\n\nDrivers must use the tunnel, which, as many fear, will be \"full from dawn to dusk\" until' body.in_a_script

# what the metadata give as body tells paragraphs of the article from others
python3 - "$tmp" <<'PY'
import json, sys
story = ["The mill on the river burned down on Sunday, and the firemen, who came from three towns, saved only the store.",
         "Nobody was hurt, the police said, but the miller lost his winter stock, which was worth, he thinks, a year of work.",
         "The council will help him with a loan, if the insurance, as he fears, does not pay before the spring."]
other = "The weather of the week stays mild and wet, with wind from the west that may, at times, be strong on the hills."
page = lambda ld: "<html><head><title>Mill burned</title>%s</head><body><div class='c'>%s</div></body></html>" % (
    ld, "".join("<p>%s</p>" % p for p in [*story[:2], other, story[2]]))
open(sys.argv[1] + "/with.html", "w").write(page('<script type="application/ld+json">%s</script>' % json.dumps(
    {"@type": "NewsArticle", "headline": "Mill burned", "articleBody": " ".join(story * 2)})))
open(sys.argv[1] + "/without.html", "w").write(page(""))
open(sys.argv[1] + "/nul.html", "wb").write(page("").replace("<body>", "<body>\0<!-- \0 -->").encode())
open(sys.argv[1] + "/refs.html", "w").write("<html><head><meta property='og:title' content='Caf&amp;#233; &amp;amp; bar &amp;#x201e;Open&amp;#x201c; today'></head><body>%s</body></html>" % page(""))
def titled(name, head, h1): open(f"{sys.argv[1]}/{name}.html", "w").write(page("").replace("<title>Mill burned</title>", head).replace("<body>", "<body>" + h1))
titled("home", "<title>The Weir » Blog Archive » Ice on the mill pond</title>", "<h1><a href='https://weir.example/'>The Weir</a></h1>")
titled("trail", "<title>Mill pond: ice, skates - Weir</title><meta property='og:site_name' content='Weir'><meta property='og:title' content='The week the pond froze - and nobody fell in'>",
       "<h1 class='breadcrumb__last'>Mill pond: ice, skates</h1>")
titled("alone", "<meta property='og:title' content='Ice: the pond froze - so thick is it'>", "<h1 class='breadcrumb'>Ice: the pond froze - so thick is it</h1>")
titled("tail", "<title>Ice on the mill pond</title>", "<h1>Ice on the mill pond<span class='invisible'> | The Weir</span></h1>")
titled("cut", '<title>Ice on the mill pond holds a cart</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ice on the mill pond..."}</script>',
       "<h1>Ice on the mill pond holds a cart</h1>")
more = lambda name, extra: open(f"{sys.argv[1]}/{name}.html", "w").write(page("").replace("<p>" + other, extra + "<p>" + other))
more("sources", "<ul><li><a href='/a'>The fire brigade's log of Sunday</a>, page 3</li><li><a href='/b'>Grain prices in the valley</a></li><li>Letters of the miller to the council, written in the spring of 1931 and kept in the town hall</li></ul>")
more("teaser", "<p>Related: <a href='/c'>The mill that never closed its doors</a></p>")
more("group", "<h2 id='how-to-share-one-mill'>Shares</h2><div id='sharing-a-mill-with-many'><p>%s</p></div><div>$900</div>" % "Ten owners hold the mill, and each of them, says the deed, may grind on one day. ".strip())
open(sys.argv[1] + "/hidden.html", "w").write("<html><body><div><p>%s</p><p style='display:none'>A line that nobody sees stands here, long enough to be text, and is left out.</p></div></body></html>" % story[0])
def ld(name, data, body): open(f"{sys.argv[1]}/{name}.html", "w").write(page('<script type="application/ld+json">%s</script>' % json.dumps(data)).replace("<p>" + story[0], body + "<p>" + story[0]) if body
    else "<html><head><title>Mill burned</title><script type='application/ld+json'>%s</script></head><body><div class='c'><p>%s</p></div></body></html>" % (json.dumps(data), story[0]))
amp = page("").replace("<html>", "<html amp lang='en'>").replace("<head>", "<head><link rel='canonical' href='https://weir.example/mill'>")
open(sys.argv[1] + "/amp.html", "w").write(amp.replace("<body>", "<body><amp-sidebar><p>%s</p></amp-sidebar><amp-img src='a.jpg'></amp-img>" % other.replace("weather", "menu"))
    .replace("<p>" + other, "<amp-ad><p>Buy a mill of your own, with all that belongs to it, today and for less than you think.</p></amp-ad><p>" + other))
ld("locked", {"@type": "NewsArticle", "isAccessibleForFree": "False"}, "")
ld("half", {"@type": "NewsArticle", "isAccessibleForFree": False, "wordCount": 900}, "<p>%s</p>" % " ".join(story * 4))
ld("free", {"@type": "NewsArticle", "isAccessibleForFree": True, "wordCount": 900}, "")
ld("blog", {"@type": "LiveBlogPosting", "headline": "The fire at the mill", "author": {"name": "Ines Dahl"}, "datePublished": "2024-03-03T10:00:00Z", "liveBlogUpdate": [
    {"@type": "BlogPosting", "headline": "Roof gone", "datePublished": "2024-03-04T07:30:00+01:00", "articleBody": "<p>The roof fell in <b>an hour ago</b>, and the store is safe &amp; dry.</p>"},
    {"@type": "BlogPosting", "datePublished": "2024-03-03T22:15:00Z", "articleBody": story[0], "url": "https://weir.example/blog#2"},
    {"@type": "BlogPosting", "headline": "No text", "datePublished": "2024-03-03T22:00:00Z"},
    {"@type": "BlogPosting", "datePublished": "2024-03-03T21:05:00Z", "articleBody": story[1], "author": [{"name": "Olaf Reed"}]}]}, "")
PY
read_ "$tmp/amp.html"; has '"url":"https://weir.example/mill"' amp.canonical; has 'The council will help' amp.text; hasnt 'The menu of the week' amp.no_sidebar; hasnt 'Buy a mill' amp.no_ad
read_ $P/amp.html; has 'Nobody was hurt' amp.whole; hasnt 'Send this page' amp.no_share; hasnt 'Seven things' amp.no_embed
flag() { read_ "$tmp/$1.html"; has "\"flags\":$2" "flags.$1"; }
flag locked '"paywall"'; flag half '"paywall"'; flag free null; flag without null
read_ "$tmp/blog.html"; [ "$(wc -l <"$tmp/out")" = 3 ]; ok $? live.entries
has '"text":"The roof fell in an hour ago, and the store is safe & dry.","id":null,"title":"Roof gone","author":"Ines Dahl","date":"2024-03-04T07:30:00+01:00"' live.entry
has '"title":"The fire at the mill","author":"Olaf Reed","date":"2024-03-03T21:05:00Z"' live.entry_after_the_page
has '"url":"https://weir.example/blog#2"' live.entry_address
$T code --format jsonl --kinds time "$tmp/blog.html" | grep -q '"text":"an hour ago"'; ok $? live.is_coded
{ printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:1>\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n' $(($(wc -c <"$tmp/blog.html") + 44)); cat "$tmp/blog.html"; printf '\r\n\r\n'; } >"$tmp/blog.warc"
read_ "$tmp/blog.warc"; [ "$(wc -l <"$tmp/out")" = 3 ]; ok $? live.in_an_archive
read_ "$tmp/sources.html"; has "The fire brigade's log of Sunday, page 3" body.list_of_sources_stays; has 'Grain prices in the valley' body.item_that_is_a_link
read_ "$tmp/teaser.html"; hasnt 'never closed' body.teaser_in_the_text; has 'The council will help' body.teaser_does_not_end_it
read_ "$tmp/group.html"; has 'Ten owners hold' body.heading_as_id_is_no_class; hasnt '$900' body.no_label_without_letters
read_ "$tmp/hidden.html"; has 'burned down on Sunday' body.short_page; hasnt 'nobody sees' body.hidden_on_a_short_page
for t in "home:Ice on the mill pond" "trail:The week the pond froze - and nobody fell in" "alone:Ice: the pond froze - so thick is it" "tail:Ice on the mill pond" "cut:Ice on the mill pond holds a cart"; do
    read_ "$tmp/${t%%:*}.html"; has "\"title\":\"${t#*:}\"" "title.${t%%:*}"
done
read_ "$tmp/without.html"; has 'The weather of the week' body.nothing_to_check_against
read_ "$tmp/with.html"; hasnt 'The weather of the week' body.checked_against_metadata
has 'a year of work.\n\nThe council' body.rest_is_kept
read_ "$tmp/nul.html"; has 'The council will help' body.nul_does_not_end_the_page
read_ "$tmp/refs.html"; has '"title":"Café & bar „Open“ today"' title.references_escaped_twice
python3 $P/expected.py "$T"
