/* The gazetteer made from small tables, and places found and resolved with it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/io.h"
#include "lexicon/gazetteer_compile.h"
#include "lexicon/gazetteer_overlay.h"
#include "mention/places.h"
#include "mention_text.h"

static char folder[64];
static struct gazetteer *g;

static const char *file(const char *name, const char *text, char *path)
{
    snprintf(path, 128, "%s/%s", folder, name);
    if (text)
        assert_int_equal(io_save(path, text, strlen(text), NULL), STATUS_OK);
    return path;
}

#define ROW(id, n, lat, lon, code, cc, a1, a2, pop) \
    id "\t" n "\t" n "\t\t" lat "\t" lon "\tP\t" code "\t" cc "\t\t" a1 "\t" a2 "\t\t\t" pop "\t\t0\tx\t2020-01-01\n"

static int setup(void **state)
{
    (void)state;
    char p[7][128], out[128];
    snprintf(folder, sizeof folder, "/tmp/tabard-places-XXXXXX");
    if (!mkdtemp(folder))
        return 1;
    struct gazetteer_sources f = {
        file("countries", "iso3\tgeonameid\tlat\tlon\nFRA\t3017382\t46\t2\nUSA\t6252001\t39.76\t-98.5\n", p[0]),
        file("states", "id\tname\tiso2\tcowc\tcow\tgw\tfrom\tto\tstatus\nFRA\tFrance\tFR\t\t\t\t\t\tstate\nUSA\tUnited States\tUS\t\t\t\t\t\tstate\n", p[1]),
        file("names", "id\talias\tkind\nFRA\tFrench\tadjective\nUSA\tU.S.\tabbrev\n", p[2]),
        file("places", "name\tkind\tlat\tlon\tcountry\tweight\taliases\nTexas\tregion\t31.25\t-99.25\tUSA\t27000000\t~Tex.\n"
                       "Camp Redwood\tcamp\t10.5\t20.5\tFRA\t0\tRedwood Camp\n", p[3]),
        file("towns", ROW("2988507", "Paris", "48.85", "2.35", "PPLC", "FR", "11", "", "2138551")
                      ROW("4717560", "Paris", "33.66", "-95.55", "PPLA2", "US", "TX", "277", "24839")
                      ROW("2", "Odell", "44.1", "0.3", "PPL", "FR", "11", "", "120")
                      ROW("1", "Sainte-Foy", "44.8", "0.2", "PPL", "FR", "11", "", "900000"), p[4]),
        file("admin1", "[{\"code\":\"FR.11\",\"name\":\"Ile-de-France\"},{\"code\":\"US.TX\",\"name\":\"Texas\"}]", p[5]),
        file("admin2", "[{\"code\":\"US.TX.277\",\"name\":\"Lamar County\"}]", p[6])};
    struct gazetteer_summary sum;
    if (gazetteer_compile(&f, file("pack", NULL, out), &sum, NULL) || sum.authored != 2 || sum.towns != 4)
        return 1;
    return gazetteer_open(&g, out, NULL) != STATUS_OK;
}

static int teardown(void **state)
{
    (void)state;
    static const char *const names[] = {"countries", "states", "names", "places", "towns", "admin1", "admin2", "pack"};
    char path[128];
    gazetteer_free(g);
    for (size_t i = 0; i < 8; i++)
        unlink(file(names[i], NULL, path));
    return rmdir(folder);
}

static void keys(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {{"St. John's", "saint johns"}, {"S\xc3\xa3o Paulo", "sao paulo"}, {"Port-au-Prince", "port au prince"},
                                           {"\xc5\x81\xc3\xb3" "d\xc5\xba", "lodz"}, {"U.S.", "us"}, {"Th\xe1\xbb\xa7 \xc4\x90\xe1\xbb\xa9" "c", "thu duc"}};
    char key[GAZETTEER_KEY_MAX];
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        gazetteer_key(pairs[i][0], strlen(pairs[i][0]), key);
        assert_string_equal(key, pairs[i][1]);
    }
    char longer[300];
    memset(longer, 'a', sizeof longer);
    assert_int_equal(gazetteer_key(longer, sizeof longer, key), 0);
}

/* Text -> the first place: country, region, longitude, precision, usage. */
static const struct { const char *text, *country, *admin1; int lon; uint8_t precision, usage; } cases[] = {
    {"He lives in Paris today .", "FRA", "Ile-de-France", 2, PLACE_TOWN, USAGE_LITERAL},
    {"He lives in Paris , Texas .", "USA", "Texas", -95, PLACE_TOWN, USAGE_LITERAL},
    {"He lives in Paris , Tex .", "USA", "Texas", -95, PLACE_TOWN, USAGE_LITERAL},
    {"The U.S. envoy left .", "USA", "", -98, PLACE_COUNTRY, USAGE_LITERAL},
    {"The French envoy left .", "FRA", "", 2, PLACE_COUNTRY, USAGE_DEMONYM},
    {"They fled to Camp Redwood .", "FRA", "", 20, PLACE_POINT, USAGE_LITERAL},
    {"Floods hit Lamar County .", "USA", "Texas", -95, PLACE_DISTRICT, USAGE_LITERAL},
};

static void resolves(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct document d;
        mention_text(&d, cases[i].text, NULL);
        assert_int_equal(mention_run_places(g, &d, NULL), STATUS_OK);
        if (!d.n_places)
            fail_msg("nothing in '%s'", cases[i].text);
        const struct place_mention *p = &d.places[0];
        assert_string_equal(p->country, cases[i].country);
        assert_string_equal(p->admin1, cases[i].admin1);
        assert_int_equal((int)p->lon, cases[i].lon);
        assert_int_equal(p->precision, cases[i].precision);
        assert_int_equal(p->usage, cases[i].usage);
        document_release(&d);
    }
}

/* A person's name and a lower-case word are no places. */
static void nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {"Mr. Paris left .", "they like paris .", "Nothing here ."};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct document d;
        mention_text(&d, texts[i], NULL);
        assert_int_equal(mention_run_places(g, &d, NULL), STATUS_OK);
        assert_int_equal(d.n_places, 0);
        document_release(&d);
    }
}

/* A small town that nothing speaks for is none, unless it is surely one further down. */
static void sure_later(void **state)
{
    (void)state;
    for (uint32_t known = 0; known < 2; known++) {
        struct document d;
        mention_text(&d, "Reporters asked Odell for help . Rain spared poor Odell .", NULL);
        assert_string_equal(d.tokens[9].form, "Odell");
        d.tokens[9].ner = known ? NER_LOC : NER_NONE;
        d.tokens[9].ner_begin = known;
        assert_int_equal(mention_run_places(g, &d, NULL), STATUS_OK);
        assert_int_equal(d.n_places, known ? 2 : 0);
        document_release(&d);
    }
}

/* Both Parises, and the one that was not chosen. */
static void others(void **state)
{
    (void)state;
    struct document d;
    mention_text(&d, "He lives in Paris today .", NULL);
    assert_int_equal(mention_run_places(g, &d, NULL), STATUS_OK);
    assert_int_equal(d.places[0].n_alternatives, 1);
    assert_string_equal(d.places[0].alternatives[0].country, "USA");
    assert_int_equal(d.places[0].alternatives[0].geonameid, 4717560);
    document_release(&d);
}

/* A caller's table: found, preferred, its wrong rows told. */
static void overlay(void **state)
{
    static const struct { const char *row, *says; } wrong[] = {
        {"Ford\tcamp\t91\t1\n", ":1: '91', '1' are no latitude"}, {"# x\nFord\tcastle\t1\t1\n", ":2: 'castle' is no kind"}, {"Ford\ttown\t1\t1\tXYZ\n", "'XYZ' is no country"},
        {"\ttown\t1\t1\n", "has no name"}, {"Ford town\n", "name, kind, latitude"}, {"Ford\ttown\t1\t1\tFRA\tmany\n", "whole numbers"}, {"Ford\xff\ttown\t1\t1\n", "UTF-8"}};
    (void)state;
    char path[128];
    struct document d;
    struct error e = {0};
    struct gazetteer *own;
    assert_int_equal(gazetteer_open(&own, file("pack", NULL, path), NULL), STATUS_OK);
    uint64_t before = gazetteer_checksum(own);
    file("names", "name\tkind\tlat\tlon\tcountry\tweight\taliases\nQelt Camp\tcamp\t31.9\t35.4\tFRA\t3000\tQelt\nParis\ttown\t1.5\t-60\tFRA\t3000000\n", path);
    assert_int_equal(gazetteer_add_overlay(own, path, &e), STATUS_OK);
    assert_true(gazetteer_checksum(own) != before);
    mention_text(&d, "They fled from Qelt to Paris .", NULL);
    assert_int_equal(mention_run_places(own, &d, NULL), STATUS_OK);
    assert_int_equal(d.n_places, 2);
    assert_string_equal(d.places[0].name, "Qelt Camp");
    assert_int_equal((int)d.places[1].lon, -60);
    document_release(&d);
    assert_int_equal(gazetteer_add_overlay(own, path, &e), STATUS_USAGE);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        file("names", wrong[i].row, path);
        assert_null(gazetteer_overlay_read(path, own, &e));
        if (!strstr(e.message, wrong[i].says))
            fail_msg("'%s' does not say '%s'", e.message, wrong[i].says);
    }
    gazetteer_free(own);
}

static void corrupt(void **state)
{
    (void)state;
    char path[128];
    struct buf b = {0};
    struct gazetteer *bad;
    assert_int_equal(io_read_file(file("pack", NULL, path), 1 << 24, &b, NULL), STATUS_OK);
    b.data[b.size / 2] ^= 1;
    assert_int_equal(gazetteer_open_bytes(&bad, b.data, b.size, NULL), STATUS_CORRUPT);
    assert_null(bad);
    buf_release(&b);
    assert_int_equal(gazetteer_open(&bad, "/nonexistent/gazetteer.pack", NULL), STATUS_IO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(keys), cmocka_unit_test(resolves), cmocka_unit_test(nothing), cmocka_unit_test(sure_later),
                                       cmocka_unit_test(others), cmocka_unit_test(overlay), cmocka_unit_test(corrupt)};
    return cmocka_run_group_tests(tests, setup, teardown);
}
