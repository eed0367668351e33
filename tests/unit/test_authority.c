/* Compiling, loading, matching and asking the authority. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>

#include "authority_rows.h"
#include "base/memory.h"
#include "mention_text.h"

static struct buf bytes;
static struct authority a;

static int setup(void **state)
{
    (void)state;
    return authority_rows(&bytes, &a);
}

static int teardown(void **state)
{
    (void)state;
    authority_close(&a);
    buf_release(&bytes);
    return 0;
}

static int32_t day(const char *s)
{
    int32_t d = DATE_NONE;
    date_parse(s, strlen(s), &d);
    return d;
}

static void words_are_folded(void **state)
{
    (void)state;
    const char *s = "U.S. N\xc3\xa9w-\xc3\x98st, x";
    static const char *const want[] = {"us", "new", "ost", ",", "x"};
    struct authority_word w;
    size_t n = strlen(s), at = 0, k;
    for (int i = 0; i < 5; i++) {
        k = authority_next_word(s + at, n - at, &w);
        assert_true(k > 0);
        assert_string_equal(w.text, want[i]);
        at += k;
    }
    assert_int_equal(authority_next_word(s + at, n - at, &w), 0);
}

/* Names found in the text, as "first-last" of tokens. */
static const char *found(const char *text, struct document *d)
{
    static char out[128];
    uint32_t n;
    mention_text(d, text, NULL);
    struct authority_hit *h = authority_scan(&a, d, 0, d->n_tokens, &d->arena, &n);
    *out = 0;
    for (uint32_t i = 0; h && i < n; i++)
        sprintf(out + strlen(out), "%d-%d ", (int)h[i].first, (int)h[i].last);
    document_release(d);
    return out;
}

static void longest_names_match(void **state)
{
    (void)state;
    struct document d;
    assert_string_equal(found("the Ardonian foreign minister met Reds", &d), "1-1 2-3 5-5 ");
    assert_string_equal(found("Ardon-on-Sea and Ardon - on - Sea", &d), "0-0 2-6 ");
    assert_string_equal(found("ardonia is not written so", &d), "");
    assert_string_equal(found("AR is , Ar is not", &d), "0-0 ");
    assert_string_equal(found("Bo New and Bo N\xc3\xa9w", &d), "0-1 3-4 ");
}

static void holders_by_day(void **state)
{
    (void)state;
    const struct authority_row *r = authority_holder(&a, "AAA", "head_of_state", day("2009-12-31"));
    assert_non_null(r);
    assert_string_equal(authority_string(&a, r->id), "ana-old");
    r = authority_holder(&a, "AAA", "head_of_state", day("2010-01-01"));
    assert_non_null(r);
    assert_string_equal(authority_string(&a, r->id), "bo-new");
    assert_null(authority_holder(&a, "BBB", "foreign_minister", day("2015-02-28")));
    assert_non_null(authority_holder(&a, "BBB", "foreign_minister", day("2018-12-31")));
    assert_null(authority_holder(&a, "BBB", "foreign_minister", day("2019-01-01")));
    assert_null(authority_holder(&a, "ZZZ", "foreign_minister", day("2016-01-01")));
}

static void rows_by_id(void **state)
{
    (void)state;
    uint32_t first;
    assert_int_equal(authority_by_id(&a, "reds", &first), 2);
    assert_int_equal(a.rows[a.ids[first]].main_sector, SECTOR_NUMBER_REB);
    assert_int_equal(a.rows[a.ids[first + 1]].main_sector, SECTOR_NUMBER_GOV);
    assert_int_equal(authority_by_id(&a, "nobody", &first), 0);
}

static void bad_sources_are_named(void **state)
{
    (void)state;
    struct buf out = {0};
    struct error e = {0};
    struct authority_source odd = {"orgs.tsv", "id\tname\na\tb\tc\n", 15}, no = {"other.tsv", "", 0};
    assert_int_equal(authority_compile(&odd, 1, &out, &e), STATUS_INPUT);
    assert_int_equal(e.line, 2);
    assert_int_equal(authority_compile(&no, 1, &out, &e), STATUS_USAGE);
    buf_release(&out);
}

/* A pack with a right checksum and wrong insides is refused. */
static void bad_insides_are_refused(void **state)
{
    (void)state;
    static const char *const names[] = {"strings", "rows", "matches", "nodes", "edges", "words", "holders", "ids", "given"};
    for (int bad = 0; bad < 9; bad++) {
        struct pack_writer w;
        struct buf out = {0};
        struct authority b;
        pack_writer_init(&w, PACK_KIND('A', 'U', 'T', 'H'), 2);
        for (int i = 0; i < 9; i++) {
            size_t n;
            const void *s = pack_find(&a.pack, names[i], &n);
            unsigned char *copy = memory_alloc(n);
            memcpy(copy, s, n);
            if (i == bad)
                memset(copy, 0xfe, n);
            pack_writer_add(&w, names[i], copy, n);
            memory_free(copy);
        }
        assert_int_equal(pack_writer_bytes(&w, &out, NULL), STATUS_OK);
        assert_int_equal(authority_open_bytes(&b, out.data, out.size, NULL), STATUS_CORRUPT);
        pack_writer_release(&w);
        buf_release(&out);
    }
}

static void given_names_are_looked_up(void **state)
{
    (void)state;
    assert_int_equal(authority_given(&a, "Mira"), GIVEN_WOMAN);
    assert_int_equal(authority_given(&a, "T\xc3\xb3mo Vela"), GIVEN_MAN);
    assert_int_equal(authority_given(&a, "Twin"), GIVEN_WOMAN | GIVEN_MAN | GIVEN_PLACE);
    assert_int_equal(authority_given(&a, "Ardonia"), 0);    /* a word of a row, no given name */
    assert_int_equal(authority_given(&a, "nobody"), 0);
    assert_int_equal(authority_given(&a, ""), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_folded), cmocka_unit_test(longest_names_match), cmocka_unit_test(holders_by_day), cmocka_unit_test(given_names_are_looked_up),
        cmocka_unit_test(rows_by_id), cmocka_unit_test(bad_sources_are_named), cmocka_unit_test(bad_insides_are_refused),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
