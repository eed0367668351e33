/* base: UTF-8, JSON, dates, packs, streams, SHA-256. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/hash.h"
#include "base/io.h"
#include "base/json.h"
#include "base/pack.h"
#include "base/utf8.h"
#include "base/wordlist.h"

static void utf8_refuses_what_is_malformed(void **state)
{
    static const char *const bad[] = {"\x80", "\xc0\xaf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff", "\xe2\x82"};
    (void)state;
    assert_int_equal(utf8_valid_prefix("caf\xc3\xa9 \xe2\x82\xac", 9), 9);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(utf8_valid_prefix(bad[i], strlen(bad[i])), 0);
}

static void cursor_goes_both_ways(void **state)
{
    struct utf8_cursor c;
    (void)state;
    utf8_cursor_init(&c, "a\xc3\xa9z", 4);
    assert_int_equal(utf8_point_of_byte(&c, 3), 2);
    assert_int_equal(utf8_point_of_byte(&c, 1), 1);
    assert_int_equal(utf8_byte_of_point(&c, 2), 3);
    assert_true(utf8_byte_of_point(&c, 9) == SIZE_MAX);
}

/* A search that reads 16 places at once finds what a plain one finds, wherever the word stands and whatever resembles it. */
static void word_lists_are_searched_to_the_end(void **state)
{
    static const char letters[] = "abc|";
    uint32_t r = 7;
    (void)state;
    assert_true(wordlist_has("|in|at|", "at"));
    assert_false(wordlist_has("|in|at|", "a"));
    assert_false(wordlist_has("|in|at|", ""));
    assert_false(wordlist_has("", "in"));
    assert_true(wordlist_has_n("|in|at|", "inland", 2));
    for (int k = 0; k < 20000; k++) {
        char list[64] = "|", word[5], barred[8];
        size_t n = 1 + (r = r * 1664525 + 1013904223) / 65536 % (sizeof list - 3), m = 1 + r % 97 % 3;
        for (size_t i = 1; i < n; i++)
            list[i] = letters[(r = r * 1664525 + 1013904223) >> 30];
        strcpy(list + n, "|");
        for (size_t i = 0; i < m; i++)
            word[i] = letters[(r = r * 1664525 + 1013904223) / 65536 % 3];
        word[m] = '\0';
        snprintf(barred, sizeof barred, "|%s|", word);
        assert_int_equal(wordlist_has(list, word), strstr(list, barred) != NULL);
    }
}

static void json_is_strict(void **state)
{
    static const char *const bad[] = {"{", "[1,]", "{\"a\" 1}", "01", "\"\\ud800\"", "nul", "[1] x", "\"\t\"", "1e", "-", "\"\xff\""};
    struct arena a;
    struct error e;
    (void)state;
    arena_init(&a);
    static const char good[] = "{\"a\": [1, -2.5e1, \"x\\u00e9\"], \"b\": null}";
    struct json *v = json_parse(&a, good, sizeof good - 1, &e);
    assert_non_null(v);
    const struct json *list = json_find(v, "a");
    assert_int_equal(list->length, 3);
    assert_true(list->first->next->number == -25);
    assert_string_equal(list->first->next->next->string, "x\xc3\xa9");
    assert_null(json_find(v, "b"));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_null(json_parse(&a, bad[i], strlen(bad[i]), &e));
    char deep[200];
    memset(deep, '[', sizeof deep);
    assert_null(json_parse(&a, deep, sizeof deep, &e));
    arena_release(&a);
}

static void dates_are_civil(void **state)
{
    int32_t d;
    char text[16];
    (void)state;
    assert_true(date_parse("2021-06-14", 10, &d));
    assert_int_equal(date_weekday(d), 0);
    date_format(d, text);
    assert_string_equal(text, "2021-06-14");
    assert_false(date_parse("2021-02-29", 10, &d));
    assert_false(date_parse("2021-06-14x", 11, &d));
    assert_true(date_parse("2020-02-29T23:59:00Z", 20, &d));
}

static void a_flipped_byte_is_found(void **state)
{
    struct pack_writer w;
    struct buf out = {0};
    struct pack p;
    size_t n;
    (void)state;
    pack_writer_init(&w, PACK_KIND('T', 'E', 'S', 'T'), 1);
    pack_writer_add(&w, "words", "abcdef", 6);
    pack_writer_add(&w, "more", "0123456789", 10);
    assert_int_equal(pack_writer_bytes(&w, &out, NULL), STATUS_OK);
    assert_int_equal(pack_open_bytes(&p, out.data, out.size, w.kind, 1, "t", NULL), STATUS_OK);
    assert_memory_equal(pack_find(&p, "more", &n), "0123456789", 10);
    assert_null(pack_find(&p, "none", &n));
    for (size_t i = 0; i < out.size; i++) {
        out.data[i] ^= 4;
        assert_int_not_equal(pack_open_bytes(&p, out.data, out.size, w.kind, 1, "t", NULL), STATUS_OK);
        out.data[i] ^= 4;
    }
    for (size_t i = 0; i < out.size; i += 7)
        assert_int_not_equal(pack_open_bytes(&p, out.data, i, w.kind, 1, "t", NULL), STATUS_OK);
    pack_writer_release(&w);
    buf_release(&out);
}

static void sha256_of_abc(void **state)
{
    char hex[65];
    (void)state;
    sha256_hex("abc", 3, hex);
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

static void lines_of_a_stream(void **state)
{
    struct buf line = {0};
    bool more;
    struct error e;
    (void)state;
    struct io_stream *s = io_stream_open_bytes("one\n\nlonger line\nend", 20, &e);
    assert_int_equal(io_stream_line(s, 5, &line, &more, &e), STATUS_OK);
    assert_string_equal(line.data, "one");
    assert_int_equal(io_stream_line(s, 5, &line, &more, &e), STATUS_OK);
    assert_true(more && line.size == 0);
    assert_int_equal(io_stream_line(s, 5, &line, &more, &e), STATUS_LIMIT);
    assert_int_equal(io_stream_line(s, 5, &line, &more, &e), STATUS_OK);
    assert_string_equal(line.data, "end");
    assert_int_equal(io_stream_line(s, 5, &line, &more, &e), STATUS_OK);
    assert_false(more);
    io_stream_close(s);
    buf_release(&line);
}

static void long_arrays_grow_in_place(void **state)
{
    struct arena a;
    uint64_t *first = NULL, *second = NULL;
    uint32_t n_first = 0, n_second = 0, cap_first = 0, cap_second = 0;
    (void)state;
    arena_init(&a);
    for (uint64_t i = 0; i < 100000; i++) {     /* turn by turn, with small things between */
        uint64_t *x = ARENA_PUSH(&a, first, n_first, cap_first), *y = ARENA_PUSH(&a, second, n_second, cap_second);
        assert_true(x && y && !*x && !*y);
        *x = i, *y = ~i;
        if (i % 1000 == 0)
            assert_non_null(arena_string(&a, "between", 7));
    }
    for (uint64_t i = 0; i < 100000; i++)
        assert_true(first[i] == i && second[i] == ~i);
    assert_true(a.used < 3 * 100000 * sizeof *first);   /* no old copies but the short ones */
    arena_reset(&a);
    assert_true(!a.used && !a.arrays);
    arena_release(&a);
}

static void a_long_block_is_not_kept(void **state)
{
    struct arena a;
    (void)state;
    arena_init(&a);
    assert_non_null(arena_alloc(&a, 100));
    char *p = arena_alloc(&a, 8 << 20);
    assert_non_null(p);
    memset(p, 'x', 8 << 20);
    arena_reset(&a);
    assert_true(a.end - a.at <= 1 << 20);
    char *q = arena_alloc(&a, 4096);
    for (size_t i = 0; i < 4096; i++)
        assert_true(!q[i]);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_refuses_what_is_malformed), cmocka_unit_test(cursor_goes_both_ways),
        cmocka_unit_test(word_lists_are_searched_to_the_end), cmocka_unit_test(json_is_strict), cmocka_unit_test(dates_are_civil),
        cmocka_unit_test(a_flipped_byte_is_found), cmocka_unit_test(sha256_of_abc), cmocka_unit_test(lines_of_a_stream),
        cmocka_unit_test(long_arrays_grow_in_place), cmocka_unit_test(a_long_block_is_not_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
