/* Readers: the fuzz corpus replayed whole and cut short, and what each format is told to be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <string.h>

#include "../../fuzz/fuzz_read.c"
#include "read/day.h"
#include "read/parts.h"

static void replay(const char *path)
{
    struct buf b = {0};
    assert_int_equal(io_read_file(path, 1 << 20, &b, NULL), STATUS_OK);
    LLVMFuzzerTestOneInput((const uint8_t *)b.data, b.size);
    for (size_t cut = 1; cut < b.size; cut += 1 + b.size / 40)
        LLVMFuzzerTestOneInput((const uint8_t *)b.data, cut);
    for (size_t i = 1; i < b.size; i += 1 + b.size / 40) {
        b.data[i] ^= 0x15;
        LLVMFuzzerTestOneInput((const uint8_t *)b.data, b.size);
    }
    buf_release(&b);
}

static void test_corpus(void **state)
{
    DIR *dir = opendir("fuzz/corpus/read");
    size_t n = 0;
    (void)state;
    assert_non_null(dir);
    for (struct dirent *f; (f = readdir(dir));) {
        char path[512];
        if (f->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "fuzz/corpus/read/%s", f->d_name);
        replay(path);
        n++;
    }
    closedir(dir);
    assert_true(n >= 8);
}

static void test_detection(void **state)
{
    static const struct { const char *bytes, *format; } rows[] = {
        {"WARC/1.0\r\n", "warc"}, {"<?xml version='1.0'?><rss>", "feed"}, {"<feed xmlns='x'>", "feed"}, {"<nitf>", "newsml"},
        {"<newsMessage><html>", "newsml"}, {"<html><p>", "html"}, {"{\"text\": \"x\"}", "jsonl"}, {"{\"headline\": 1, \"byline\": 2}", "ninjs"},
        {"{\"version\": \"https://jsonfeed.org/version/1\"}", "jsonfeed"}, {"From: a\nTo: b\nSubject: c\n\nd", "mail"}, {"title,text\na,b\n", "csv"},
        {"  1 of 2 DOCUMENTS\n", "nexis"}, {"%PDF-1.4\n", "pdf"}, {"PK\3\4", "office"}, {"From: here to there.\n", "text"}, {"Plain, with text.\n", "text"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct reader *r = reader_open_bytes(rows[i].bytes, strlen(rows[i].bytes), NULL, NULL);
        assert_non_null(r);
        assert_string_equal(r->format->name, rows[i].format);
        reader_close(r);
    }
}

static void test_dates(void **state)
{
    static const struct { const char *in, *out; } rows[] = {
        {"Mon, 06 Mar 2017 16:54:09 GMT", "2017-03-06T16:54:09Z"}, {"Tue, 5 Mar 24 09:30 +0100", "2024-03-05T09:30:00+01:00"},
        {"06 Mar 2017 16:54:09 EST", "2017-03-06T16:54:09-05:00"}, {"2017-03-06T16:54:09+0000", "2017-03-06T16:54:09Z"},
        {"20170102T222800-0330", "2017-01-02T22:28:00-03:30"}, {"January 11, 2010 Monday", "2010-01-11"}, {"5 March 2024", "2024-03-05"},
        {"2024-03-05", "2024-03-05"}, {"2024-02-30", NULL}, {"31 April 2020", NULL}, {"soon", NULL}, {"", NULL},
    };
    struct arena a;
    (void)state;
    arena_init(&a);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = part_date(&a, rows[i].in);
        if (rows[i].out)
            assert_string_equal(got ? got : "none", rows[i].out);
        else
            assert_null(got);
    }
    arena_release(&a);
}

/* What stands above the first paragraph of a plain text. */
static void test_plain_head(void **state)
{
#define STORY "The ferry Halcyon left the harbour of Port Alma on Monday evening with forty people and nine cars on board, and it " \
              "had not answered by radio since midnight, the coast guard of the province said in a short statement.\n"
    static const struct { const char *text, *title, *author, *date; } rows[] = {
        {"Ferry lost off Port Alma\nBy Ana Lima, 9 March 2024\n\n" STORY, "Ferry lost off Port Alma", "Ana Lima", "2024-03-09"},
        {"Ferry lost off Port Alma\n\nPublished: Saturday, March 9, 2024\nby Ana Lima\n\n" STORY, "Ferry lost off Port Alma", "Ana Lima", "2024-03-09"},
        {"\n2024: the year of the ferries\r\n2024-03-09\r\n" STORY, "2024: the year of the ferries", NULL, "2024-03-09"},
        {"The pact of 9 March 2024 holds\n" STORY, "The pact of 9 March 2024 holds", NULL, NULL},
        {"By the sea it was quiet.\n" STORY, NULL, NULL, NULL},
        {STORY "9 March 2024\n", NULL, NULL, NULL},
        {"Ferry lost\nBy Ana Lima\n9 March 2024\n", NULL, NULL, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct reader *r = reader_open_bytes(rows[i].text, strlen(rows[i].text), "text", NULL);
        struct read_document d = {0};
        bool got = false;
        assert_int_equal(reader_next(r, &d, &got, NULL), STATUS_OK);
        assert_string_equal(d.title ? d.title : "-", rows[i].title ? rows[i].title : "-");
        assert_string_equal(d.author ? d.author : "-", rows[i].author ? rows[i].author : "-");
        assert_string_equal(d.date ? d.date : "-", rows[i].date ? rows[i].date : "-");
        reader_close(r);
    }
}

/* Days as pages write them; "-": there is none. */
static void test_days(void **state)
{
    static const struct { const char *text, *day; bool month_first; } rows[] = {
        {"Published 14 June 2021, 5:30 pm", "2021-06-14", false}, {"June 14th, 2021", "2021-06-14", false}, {"14. Juni 2021", "2021-06-14", false},
        {"le 1er ao\xc3\xbbt 2021", "2021-08-01", false}, {"14 de junio de 2021", "2021-06-14", false}, {"Do 14.06.21 | 14:07", "2021-06-14", false},
        {"14/06/2021", "2021-06-14", false}, {"06/14/2021", "2021-06-14", false}, {"03/04/2021", "2021-04-03", false}, {"03/04/2021", "2021-03-04", true},
        {"2021\xe5\xb9\xb4" "6\xe6\x9c\x88" "14\xe6\x97\xa5", "2021-06-14", false}, {"14 \xd0\xb8\xd1\x8e\xd0\xbd\xd1\x8f 2021, 13:43", "2021-06-14", false},
        {"20210614", "2021-06-14", false}, {"2021-06-14T09:30:00+02:00", "2021-06-14T09:30:00+02:00", false}, {"call 20210614 now", "-", false},
        {"version 1.2.10", "-", false}, {"31.02.2021", "-", false}, {"14 people in 2021", "-", false}, {"June 2021", "-", false}, {"14 June 1871", "-", false}, {"", "-", false},
    };
    struct arena a = {0};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *day = day_string(&a, rows[i].text, rows[i].month_first);
        assert_string_equal(day ? day : "-", rows[i].day);
    }
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_corpus), cmocka_unit_test(test_detection), cmocka_unit_test(test_dates),
                                        cmocka_unit_test(test_plain_head), cmocka_unit_test(test_days)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
