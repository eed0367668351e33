/* Where a text stands in what it was read from: pages, scripts, JSON, other character sets, changed and repeated words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/memory.h"
#include "read/text_map.h"

/* What `words` of the text stand on in the source; "" for nothing. */
static const char *stands_on(const char *text, const char *source, size_t size, const char *words)
{
    static char out[400];
    struct text_stretch s;
    struct text_map *m = text_map_new(text, strlen(text), source, size, NULL);
    const char *at = strstr(text, words);
    assert_non_null(m);
    assert_non_null(at);
    *out = '\0';
    if (text_map_find(m, (size_t)(at - text), (size_t)(at - text) + strlen(words), &s)) {
        assert_true(s.from < s.to && s.to <= size && s.to - s.from < sizeof out);
        memcpy(out, source + s.from, s.to - s.from);
        out[s.to - s.from] = '\0';
    }
    text_map_free(m);
    return out;
}

#define STANDS(text, source, words, expected) assert_string_equal(stands_on(text, source, sizeof source - 1, words), expected)

static void test_page(void **state)
{
    static const char page[] = "<html><title>The ferry sank</title><style>p { the: ferry }</style><!-- The ferry sank -->\n"
                               "<p title=\"a>b\">The&nbsp;ferry <b>sank</b> off Port &Eacute;lan, said Ms&#46; Ro\xc3\xa9.</p><p>Yes.</p>\n<p>No one of the forty was saved.</p>";
    static const char text[] = "The ferry sank off Port \xc3\x89lan, said Ms. Ro\xc3\xa9.\n\nYes.\n\nNo one of the forty was saved.";
    (void)state;
    STANDS(text, page, "The ferry sank off", "The&nbsp;ferry <b>sank</b> off");
    STANDS(text, page, "\xc3\x89lan", "&Eacute;lan");
    STANDS(text, page, "Ms. Ro\xc3\xa9", "Ms&#46; Ro\xc3\xa9");
    STANDS(text, page, "Yes.", "Yes.");
    STANDS(text, page, "forty was", "forty was");
}

static void test_parts_left_out(void **state)
{
    static const char page[] = "<p>The board met on Monday and voted<sup>[note 12, with words]</sup> for the new pier of the port.</p>";
    static const char text[] = "The board met on Monday and voted for the new pier of the port. Nothing of this stands there.";
    (void)state;
    STANDS(text, page, "voted for the new", "voted<sup>[note 12, with words]</sup> for the new");
    STANDS(text, page, "Nothing", "");
}

static void test_scripts(void **state)
{
    static const char page[] = "<script>var a = {\"body\": \"<p>The mill burned \\u201cto the ground\\u201d on Sunday.</p>\"}</script><p>Menu</p>";
    (void)state;
    STANDS("The mill burned \xe2\x80\x9cto the ground\xe2\x80\x9d on Sunday.", page, "\xe2\x80\x9cto the ground", "\\u201cto the ground");
}

static void test_other_sources(void **state)
{
    static const char json[] = "{\"id\":\"1\",\"text\":\"The caf\\u00e9 on the quay\\nwas shut by the harbour board.\"}";
    static const char latin[] = "<html><meta charset=iso-8859-1><p>The caf\xe9 on the quay was shut by the harbour board.";
    static const char plain[] = "First line of it, and more.\nThe second line is here, too.";
    (void)state;
    STANDS("The caf\xc3\xa9 on the quay\nwas shut by the harbour board.", json, "caf\xc3\xa9 on the quay\nwas", "caf\\u00e9 on the quay\\nwas");
    STANDS("The caf\xc3\xa9 on the quay was shut by the harbour board.", latin, "caf\xc3\xa9 on", "caf\xe9 on");
    STANDS(plain, plain, "second line", "second line");
    STANDS("Words of a scanned page that are not there.", "%PDF-1.4 \x01\x02\xff", "scanned", "");
}

/* Short blocks stand between their neighbours, not where they happen to be first. */
static void test_short_blocks(void **state)
{
    static const char page[] = "<nav>Talks</nav><h2>Reactions</h2><p>Nobody asked the fishermen about the new quay.</p><h3>Talks</h3><p>The minister flew to the island on Friday night.</p>";
    struct text_stretch s;
    const char *text = "Nobody asked the fishermen about the new quay.\n\nTalks\n\nThe minister flew to the island on Friday night.";
    struct text_map *m = text_map_new(text, strlen(text), page, sizeof page - 1, NULL);
    size_t at = 0, n = 0, last = 0;
    (void)state;
    assert_non_null(m);
    for (; text_map_next(m, &at, &s); n++) {
        assert_true(s.found && s.from >= last);
        last = s.to;
    }
    assert_int_equal(n, 3);
    text_map_free(m);
}

/* Ten thousand blocks of which none is there: bounded work. */
static void test_bounded(void **state)
{
    enum { N = 400000 };
    char *text = memory_alloc(N + 1), *page = memory_alloc(N + 1);
    (void)state;
    assert_non_null(text);
    assert_non_null(page);
    memset(text, 'a', N);
    memset(page, 'a', N);
    for (size_t i = 39; i < N; i += 40)
        text[i - 12] = 'b', text[i] = '\n';
    struct text_map *m = text_map_new(text, N, page, N, NULL);
    struct text_stretch s;
    assert_non_null(m);
    text_map_find(m, 0, 100, &s);
    text_map_free(m);
    memory_free(text);
    memory_free(page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_page), cmocka_unit_test(test_parts_left_out), cmocka_unit_test(test_scripts), cmocka_unit_test(test_other_sources),
        cmocka_unit_test(test_short_blocks), cmocka_unit_test(test_bounded),
    };
    return cmocka_run_group_tests_name("text_map", tests, NULL, NULL);
}
