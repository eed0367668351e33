/* What a page says of itself: title, author, date. Pages of our own, each for the rule that its name tells. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "read/html_byline.h"
#include "read/reader.h"

#define STORY "<p>The ferry Halcyon left the harbour of Port Alma on Monday evening with forty people and nine cars on board, and it " \
              "had not answered by radio since midnight, the coast guard of the province said in a short statement.</p>" \
              "<p>Boats from three villages went out at dawn, and the fishermen, who know the straits, fear that she struck the bar.</p>"
#define PAGE(head, body) "<html lang='en'><head>" head "</head><body>" body "</body></html>"
#define H1 "<h1>Ferry lost off Port Alma</h1>"
#define LD(json) "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", " json "}</script>"

struct row { const char *name, *html, *said; };

/* What the reader says of the page in the field at that place of the document; "-" for nothing. */
static void hold(const struct row *rows, size_t n, size_t field)
{
    for (size_t i = 0; i < n; i++) {
        struct reader *r = reader_open_bytes(rows[i].html, strlen(rows[i].html), "html", NULL);
        struct read_document d = {0};
        bool got = false;
        assert_int_equal(reader_next(r, &d, &got, NULL), STATUS_OK);
        const char *said = *(const char *const *)((const char *)&d + field);
        if (strcmp(said ? said : "-", rows[i].said))
            fail_msg("%s: \"%s\", not \"%s\"", rows[i].name, said ? said : "-", rows[i].said);
        reader_close(r);
    }
}

static void test_authors(void **state)
{
    static const struct row rows[] = {
        {"two in one place", PAGE("<meta name='author' content='Ana Lima'><meta name='author' content='Bo Reed'>", H1 STORY), "Ana Lima; Bo Reed"},
        {"a person by her id", PAGE(LD("\"@graph\": [{\"@type\": \"Article\", \"author\": {\"@id\": \"#p1\"}}, {\"@type\": \"Person\", \"@id\": \"#p1\", \"name\": \"Ana Lima\"}]"), H1 STORY), "Ana Lima"},
        {"a house beside a person stays", PAGE(LD("\"@type\": \"Article\", \"author\": [{\"name\": \"Ana Lima\"}, {\"name\": \"Coast News Agency\"}]"), H1 STORY), "Ana Lima; Coast News Agency"},
        {"a house gives way to a byline", PAGE("<meta name='author' content='Coast News'>", H1 "<p>By Ana Lima</p>" STORY), "Ana Lima"},
        {"a house alone", PAGE("<meta name='author' content='Coast News'>", H1 STORY), "Coast News"},
        {"an account gives way", PAGE("<meta name='author' content='a.lima'>", H1 "<div class='byline'>Ana Lima</div>" STORY), "Ana Lima"},
        {"initials of the site", PAGE("<meta property='og:site_name' content='Port Alma Herald'><meta name='author' content='PAH'>", H1 "<p>By Ana Lima</p>" STORY), "Ana Lima"},
        {"a first name and the whole name", PAGE("<meta name='author' content='Ana'>", H1 "<p>A column by</p><p>By Ana Lima</p>" STORY), "Ana Lima"},
        {"the label apart", PAGE("", H1 "<div><span>By</span> <b>Ana Lima</b></div>" STORY), "Ana Lima"},
        {"beside a day", PAGE("", H1 "<p>11.12.2019 - Ana Lima</p>" STORY), "Ana Lima"},
        {"before a day", PAGE("", H1 "<div><span>Ana Lima |</span> <span>05.04.2025</span></div>" STORY), "Ana Lima"},
        {"no guest list", PAGE("", H1 STORY "<p>02.11.2022 - Ana Lima - Harbour Hall</p>" STORY), "-"},
        {"under the text", PAGE("", H1 STORY "<p style='text-align:right'><strong>Ana Lima</strong></p>"), "Ana Lima"},
        {"a subject is no signature", PAGE("", H1 STORY "<p><strong>Ana Lima</strong></p>" STORY), "-"},
        {"an account after a sure cue", PAGE("", H1 "<div>Posted by <span>alima</span> on 3 May 2021</div>" STORY), "alima"},
        {"a label with a colon far below a house's page", PAGE("<meta name='author' content='Coast News'>", H1 STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY STORY "<p>Written by: Ana Lima</p>"), "Ana Lima"},
        {"an office behind the name", PAGE("<meta name='author' content='Coast News'>", H1 STORY "<p>Author: Ana Lima, Head of the Harbour Office in Port Alma</p>"), "Ana Lima"},
        {"a player that the text links to", PAGE("<meta name='author' content='Newsroom'>", H1 "<p>Captain <a href='/profil/bo-reed'>Bo Reed</a> of the ferry Halcyon, who left the harbour of Port Alma on Monday evening with forty people and nine cars on board, has not answered by radio since midnight.</p>" STORY), "Newsroom"},
        {"a section of people", PAGE("", "<p><a href='/people/'>Real Stories</a></p>" H1 STORY), "-"},
        {"others beside her", PAGE(LD("\"@type\": \"Article\", \"author\": {\"name\": \"Ana Lima\"}"), H1 "<p class='byline'>By <a href='/a'>Ana Lima</a>, <a href='/b'>Bo Reed</a> and <a href='/c'>Cy Ortega</a></p>" STORY), "Ana Lima, Bo Reed and Cy Ortega"},
        {"what stands beside her is no person", PAGE("<meta name='author' content='Ana Lima'>", H1 "<p class='byline'>Ana Lima, Coast News</p>" STORY), "Ana Lima"},
        {"others in another place", PAGE(LD("\"@type\": \"Article\", \"author\": {\"name\": \"Ana Lima\"}") "<meta name='author' content='Ana Lima, Bo Reed'>", H1 STORY), "Ana Lima, Bo Reed"},
        {"a name that the page never shows", PAGE(LD("\"@type\": \"Article\", \"author\": {\"name\": \"Dee Webster\"}"), H1 "<p><a rel='author' href='/author/ana'>Ana Lima</a></p>" STORY), "Ana Lima"},
        {"the same name at length", PAGE("<meta name='author' content='Ana Maria Lima'>", H1 "<p class='byline'>Ana Lima</p>" STORY), "Ana Maria Lima"},
        {"a bracket in a name", PAGE("", H1 "<p class='byline'>By Ana (A. J.) Lima</p>" STORY), "Ana (A. J.) Lima"},
        {"a bracket behind a name", PAGE("", H1 "<p class='byline'>By Ana Lima (Port Alma)</p>" STORY), "Ana Lima"},
        {"the credit of a picture", PAGE("", H1 "<figure><img src='a.jpg'><figcaption><span>By Bo Reed</span></figcaption></figure>" STORY), "-"},
    };
    (void)state;
    hold(rows, sizeof rows / sizeof *rows, offsetof(struct read_document, author));
}

static void test_dates(void **state)
{
    static const struct row rows[] = {
        {"the day where it was read", PAGE("<meta property='article:published_time' content='2020-02-25T02:25:54Z'>", H1 "<time>February 24, 2020</time>" STORY), "2020-02-24"},
        {"another hour is another day", PAGE("<meta property='article:published_time' content='2020-02-25T13:25:54Z'>", H1 "<time>February 24, 2020</time>" STORY), "2020-02-25T13:25:54Z"},
        {"the day of the last change", PAGE("<meta name='date' content='2020-02-12'>", H1 "<p class='date'>5 February 2020</p>" STORY), "2020-02-05"},
        {"a paragraph opens with it", PAGE("", H1 "<p>PORT ALMA, 5 February 2020 - The ferry Halcyon left the harbour of Port Alma on Monday evening with forty people on board, and it had not answered by radio since midnight.</p>" STORY), "2020-02-05"},
        {"a clause holds one", PAGE("", H1 "<p>Since 5 February 2020 the ferry Halcyon, with forty people on board, has sailed every evening from the harbour of Port Alma, the coast guard of the province said.</p>" STORY), "-"},
        {"alone before beside", PAGE("", H1 "<p>10.11.2021</p>" STORY "<ul class='meta'><li>Notice of 29 October 2021</li></ul>"), "2021-11-10"},
        {"the day of the last change, an abstract below", PAGE("<meta name='date' content='2020-02-12'>", H1 STORY STORY STORY STORY "<p class='published'>Published 5 February 2020</p>" STORY), "2020-02-05"},
        {"midnight on its own clock", "<html lang='de'><head><meta property='article:published_time' content='2022-11-06T23:00:00.000Z'></head><body>" H1 STORY "</body></html>", "2022-11-07"},
        {"an hour before midnight", "<html lang='de'><head><meta property='article:published_time' content='2022-11-06T22:00:00.000Z'></head><body>" H1 STORY "</body></html>", "2022-11-06T22:00:00.000Z"},
        {"the month first", "<html lang='de'><head><meta name='date' content='11/01/2023 12:43:42'></head><body>" H1 "<p>Erstellt am: 01.11.2023</p>" STORY "</body></html>", "2023-11-01"},
        {"the day first in the address", PAGE("<link rel='canonical' href='https://alma.example/notices/29-10-2021'>", H1 STORY), "2021-10-29"},
        {"a column beside the article", PAGE("", "<div class='main-content has-sidebar'>" H1 "<p>(21 November 2022)</p>" STORY "</div><div class='sidebar'><p class='date'>29 November 2022</p></div>"), "2022-11-21"},
        {"in a script", PAGE("<script>window.data = {\"createdAt\":\"2022-01-31T15:58:43+01:00\"}</script>", H1 STORY), "2022-01-31T15:58:43+01:00"},
    };
    (void)state;
    hold(rows, sizeof rows / sizeof *rows, offsetof(struct read_document, date));
}

static void test_titles(void **state)
{
    static const struct row rows[] = {
        {"small print behind", PAGE("<meta property='og:title' content='Ferry lost off Port Alma'>", "<h1>Ferry lost off Port Alma<br><small>02.02.2022, Ships</small></h1>" STORY), "Ferry lost off Port Alma"},
        {"a land before", PAGE("<meta property='og:title' content='Ferry lost off Port Alma'>", "<h1><small>Carania</small> Ferry lost off Port Alma</h1>" STORY), "Ferry lost off Port Alma"},
        {"a heading of lower order", PAGE("<title>The Weir of Ana | Ferry lost off Port Alma</title>", "<h2>Ferry lost off Port Alma</h2>" STORY), "Ferry lost off Port Alma"},
        {"one among others says nothing", PAGE("<title>Ferry lost off Port Alma</title>", "<h2>Ships of the strait</h2>" STORY), "Ferry lost off Port Alma"},
        {"the longer of two that agree", PAGE("<title>Notices - Ferry lost off Port Alma</title>", "<h1>Notices</h1><h1>Ferry lost off Port Alma</h1>" STORY), "Ferry lost off Port Alma"},
        {"the name a publishing system gives it", PAGE("<title>Ferry disasters: what to know | Straits</title><meta property='og:title' content='Ferry disasters: what to know'>" LD("\"@type\": \"Article\", \"headline\": \"Ferry disasters: what to know\""), "<h1 class='entry-title'>Ferry lost off Port Alma</h1>" STORY), "Ferry lost off Port Alma"},
        {"a list is named so too", PAGE("<title>Ferry lost off Port Alma</title>", STORY "<h2 class='entry-title'>Comments (42)</h2>"), "Ferry lost off Port Alma"},
        {"the section in it", PAGE("<meta property='og:title' content='Ferry lost off Port Alma'>", "<h1 class='entry-title'>Ships | Ferry lost off Port Alma</h1>" STORY), "Ferry lost off Port Alma"},
        {"a label apart, a dash elsewhere", PAGE("<meta property='og:title' content='The strait - Ferry lost off Port Alma'>", "<h1><span class='overline'>The strait</span>Ferry lost off Port Alma</h1>" STORY), "Ferry lost off Port Alma"},
        {"a label apart, a colon elsewhere", PAGE("<meta property='og:title' content='The strait:  Ferry lost off Port Alma'>", "<h1><span class='overline'>The strait</span>Ferry lost off Port Alma</h1>" STORY), "The strait: Ferry lost off Port Alma"},
        {"a section above the title", PAGE("<title>Ferry lost off Port Alma</title>", "<h1>Ships and Harbours Centre</h1><h2>Ferry lost off Port Alma</h2>" STORY), "Ferry lost off Port Alma"},
        {"a teaser that shares its beginning", PAGE("<title>Ferry lost off Port Alma - Straits Today</title>", "<h1>Halcyon missing since midnight</h1>" STORY "<h2>Ferry lost off</h2>"), "Halcyon missing since midnight"},
        {"a line over the heading", PAGE("<meta property='og:title' content='Ferry lost off Port Alma - Search of the strait'>", "<h1 class='strapline'>Search of the strait</h1><h2>Ferry lost off Port Alma</h2>" STORY), "Ferry lost off Port Alma"},
        {"a section elsewhere", PAGE("<title>Ferry lost off Port Alma</title><meta property='og:title' content='Notices'>", "<h1>Notice of the Harbour Office: Ferry lost off Port Alma</h1>" STORY), "Ferry lost off Port Alma"},
        {"a day before", PAGE("<title>11.12.2019 - Ferry lost off Port Alma</title>", "<h1>11.12.2019 - Ferry lost off Port Alma</h1>" STORY), "Ferry lost off Port Alma"},
        {"a day that it is about", PAGE("<title>11 December 2019</title>", "<h1>11 December 2019: the flood</h1>" STORY), "11 December 2019: the flood"},
        {"no blank before the site", PAGE("<title>渡轮在阿尔马港外失踪_海事_海峡网</title>", STORY), "渡轮在阿尔马港外失踪"},
    };
    (void)state;
    hold(rows, sizeof rows / sizeof *rows, offsetof(struct read_document, title));
}

static void test_texts(void **state)
{
    static const struct row rows[] = {
        {"runs between pictures", PAGE("", H1 "<div><div>The ferry Halcyon left the harbour of Port Alma on Monday evening with forty people and nine cars on board, the coast guard said.<div><img></div>"
                                       "Boats from three villages went out at dawn, and the fishermen, who know the straits, fear that she struck the bar.</div></div>"),
         "The ferry Halcyon left the harbour of Port Alma on Monday evening with forty people and nine cars on board, the coast guard said.\n\n"
         "Boats from three villages went out at dawn, and the fishermen, who know the straits, fear that she struck the bar."},
        {"paragraphs in a span", PAGE("", H1 "<div><span><p>The ferry Halcyon left the harbour of Port Alma on Monday.</p><p>Boats went out at dawn.</p></span></div>"),
         "The ferry Halcyon left the harbour of Port Alma on Monday.\n\nBoats went out at dawn."},
        {"a pointer to another story", PAGE("", H1 "<p>The ferry Halcyon left the harbour of Port Alma on Monday.</p><p>ONE MORE STORY | <a href='/b'>Lighthouse keepers ask for help</a></p><p>Boats went out at dawn.</p>"),
         "The ferry Halcyon left the harbour of Port Alma on Monday.\n\nBoats went out at dawn."},
        {"a link in a sentence", PAGE("", H1 "<p>The keeper wrote: <a href='/b'>Nobody on the bar has a light tonight.</a> He was right.</p><p>Boats went out at dawn.</p>"),
         "The keeper wrote: Nobody on the bar has a light tonight. He was right.\n\nBoats went out at dawn."},
        {"minutes to read", PAGE("", H1 "<p>4 Min Read</p><p>The ferry Halcyon left the harbour of Port Alma on Monday.</p>"), "The ferry Halcyon left the harbour of Port Alma on Monday."},
        {"a menu that was never closed", PAGE("", "<nav><ul><li><a href='/'>Home</a></ul>" H1 "<p>PORT ALMA</p>" STORY "<p>The bar has taken nine ships since the lighthouse was shut, and the harbour office has asked three times for a buoy there, which the province says it cannot pay for before the spring.</p>"),
         "PORT ALMA\n\nThe ferry Halcyon left the harbour of Port Alma on Monday evening with forty people and nine cars on board, and it had not answered by radio since midnight, the coast guard of the province said in a short statement.\n\n"
         "Boats from three villages went out at dawn, and the fishermen, who know the straits, fear that she struck the bar.\n\nThe bar has taken nine ships since the lighthouse was shut, and the harbour office has asked "
         "three times for a buoy there, which the province says it cannot pay for before the spring."},
    };
    (void)state;
    hold(rows, sizeof rows / sizeof *rows, offsetof(struct read_document, text));
}

/* Deeper than any page, and an attribute larger than most: what is said is still read. */
static void test_depth(void **state)
{
    enum { DEEP = 20000, LONG = 1 << 20 };
    struct buf b = {0};
    (void)state;
    buf_add_string(&b, "<html><body><div data-state='");
    for (int i = 0; i < LONG; i++)
        buf_add_char(&b, 'x');
    buf_add_string(&b, "'>" H1);
    for (int i = 0; i < DEEP; i++)
        buf_add_string(&b, "<div class='box'><span>");
    buf_add_string(&b, "<p>Boats went out at dawn, and the fishermen fear that she struck the bar.</p><p>Nobody has answered.</p>");
    struct row row = {"deep", b.data, "Boats went out at dawn, and the fishermen fear that she struck the bar.\n\nNobody has answered."};
    hold(&row, 1, offsetof(struct read_document, text));
    buf_release(&b);
}

static void test_bylines(void **state)
{
    static const struct { const char *text, *names; } rows[] = {
        {"By Ana Lima, Bo Reed | Reuters", "Ana Lima, Bo Reed"}, {"Posted on May 3, 2021 by Ana Lima", "Ana Lima"}, {"Autorin: Ana Lima, head of the harbour office", "Ana Lima"},
        {"Auteur : Ana Lima", "Ana Lima"}, {"von Ana Lima am 3. Mai 2021", "Ana Lima"}, {"Share", "-"}, {"Geschrieben von Ana Lima - 3.5.2021", "Ana Lima"}, {"- Redaktion: Ana Lima (harbour office)", "Ana Lima"}, {"View my profile", "-"}, {"About the author", "-"}, {"By", "-"}, {"", "-"},
    };
    struct arena a = {0};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *names = byline_names(&a, rows[i].text);
        assert_string_equal(names && !byline_label(names) ? names : "-", rows[i].names);
    }
    assert_true(byline_person("Ana van der Lima, dpa") && byline_person("Les Membres du Choeur") && !byline_person("the harbour office"));
    assert_true(byline_lists(&a, "Ana Lima, Bo Reed and Cy Ortega") && !byline_lists(&a, "Ana Lima") && !byline_lists(&a, "Ana Lima, Coast News"));
    assert_true(byline_house("Coast News") && byline_house("a.lima") && byline_house("PAH") && !byline_house("Ana Lima"));
    assert_true(byline_plain("Ana Lima") && !byline_plain("Last Updated") && !byline_plain("PM IST") && !byline_plain("Lima"));
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_authors), cmocka_unit_test(test_dates), cmocka_unit_test(test_titles), cmocka_unit_test(test_texts), cmocka_unit_test(test_depth), cmocka_unit_test(test_bylines)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
