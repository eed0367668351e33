/* Texts as sets of word runs: what is a copy, and that keys find it. */
#include "record/shingle.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

/* A story of n sentences, each of its own words. */
static void write_story(char *out, size_t size, int first, int n)
{
    size_t at = 0;
    for (int i = first; i < first + n; i++)
        at += (size_t)snprintf(out + at, size - at, "The miller of Dale%d sold sack %c%c to carter number%d near bridge%d while rain fell on hill%d. ",
                               i, 'a' + i % 26, 'b' + i % 20, i * 7, i * 3, i * 11);
}

static struct shingles of(const char *text)
{
    struct shingles s;
    assert_int_equal(shingles_of(&s, text, strlen(text), NULL), STATUS_OK);
    return s;
}

static bool copies(const char *a, const char *b, double *containment)
{
    struct shingles x = of(a), y = of(b);
    double back;
    bool yes = shingles_copies(&x, &y, containment);
    assert_true(yes == shingles_copies(&y, &x, &back));
    assert_true(*containment == back);
    shingles_release(&x);
    shingles_release(&y);
    return yes;
}

static size_t shared_keys(const char *a, const char *b)
{
    struct shingles x = of(a), y = of(b);
    size_t n = 0;
    for (size_t i = 0, j = 0; i < x.n_keys && j < y.n_keys;)
        if (x.keys[i] == y.keys[j])
            n++, i++, j++;
        else if (x.keys[i] < y.keys[j])
            i++;
        else
            j++;
    shingles_release(&x);
    shingles_release(&y);
    return n;
}

static void test_cut_stories_are_copies(void **state)
{
    char whole[4000], half[4000];
    double c;
    (void)state;
    write_story(whole, sizeof whole, 0, 12);
    for (size_t cut = strlen(whole) / 4; cut <= strlen(whole) / 2; cut += 17) {
        snprintf(half, sizeof half, "%.*s", (int)cut, whole);
        assert_true(copies(whole, half, &c));
        assert_true(c > .9);
        assert_true(copies(whole, whole + strlen(whole) - cut, &c));
    }
}

static void test_marks_and_case_do_not_matter(void **state)
{
    double c;
    (void)state;
    const char *plain = "\"We will not go,\" said the old ferryman - and tied his boat to the post under the willow by the mill again.";
    const char *typeset = "\xe2\x80\x9cWe will not go,\xe2\x80\x9d said the old Ferryman \xe2\x80\x94 and tied\nhis boat to the post under\xc2\xa0the willow by THE mill again.";
    assert_true(copies(plain, typeset, &c));
    assert_true(c == 1);
}

static void test_other_stories_are_none(void **state)
{
    char a[4000], b[4000];
    double c;
    (void)state;
    write_story(a, sizeof a, 0, 10);
    write_story(b, sizeof b, 50, 10);
    assert_false(copies(a, b, &c));
    assert_true(c < .1);
    assert_false(copies("The king is dead.", "The king is dead.", &c));     /* too short to say */
    assert_false(copies("", a, &c));
}

static void test_background_under_another_lead_is_none(void **state)
{
    char a[6000], b[6000];
    double c;
    (void)state;
    write_story(a, sizeof a, 100, 4);
    write_story(b, sizeof b, 200, 9);
    write_story(a + strlen(a), sizeof a - strlen(a), 0, 5);
    write_story(b + strlen(b), sizeof b - strlen(b), 0, 5);
    assert_false(copies(a, b, &c));
    assert_true(c >= .5);
}

static void test_a_form_filled_in_anew_is_none(void **state)
{
    static const char form[] = "The guild of weavers said on Friday that a bale of wool cost %s crowns at the end of %s, after %s a month before, "
                               "and that the price will follow the weather until the flocks come down from the summer pastures again.";
    char a[600], b[600];
    double c;
    (void)state;
    snprintf(a, sizeof a, form, "12.4", "May", "11.9");
    snprintf(b, sizeof b, form, "13.1", "June", "12.4");
    assert_false(copies(a, b, &c));
    assert_true(c > .5);
    snprintf(b, sizeof b, form, "12.4", "May", "11.9");
    assert_true(copies(a, b, &c));
}

/* Any common run of KEY_WORDS + KEY_WINDOW - 1 words gives a common key, wherever it stands. */
static void test_a_common_run_gives_a_common_key(void **state)
{
    (void)state;
    for (int before = 0; before < 40; before++) {
        char a[2000] = "", b[2000] = "";
        size_t at = 0, to = 0;
        for (int i = 0; i < before; i++)
            at += (size_t)snprintf(a + at, sizeof a - at, "left%d ", i * before);
        for (int i = 0; i < 7; i++)
            to += (size_t)snprintf(b + to, sizeof b - to, "right%d ", i * before);
        for (int i = 0; i < KEY_WORDS + KEY_WINDOW - 1; i++) {
            at += (size_t)snprintf(a + at, sizeof a - at, "both%d ", i * 31 + before);
            to += (size_t)snprintf(b + to, sizeof b - to, "both%d ", i * 31 + before);
        }
        snprintf(a + at, sizeof a - at, "after%d some words", before);
        snprintf(b + to, sizeof b - to, "other words follow%d here", before);
        assert_true(shared_keys(a, b) >= 1);
    }
}

static void test_hostile_bytes(void **state)
{
    struct shingles s;
    static const char nul[] = "a\0b\0\xe2\x80\0\xc2";
    (void)state;
    for (size_t n = 0; n < sizeof nul; n++) {
        assert_int_equal(shingles_of(&s, nul, n, NULL), STATUS_OK);
        shingles_release(&s);
    }
    assert_int_equal(shingles_of(&s, "1.,1,.2", 7, NULL), STATUS_OK);
    shingles_release(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cut_stories_are_copies), cmocka_unit_test(test_marks_and_case_do_not_matter),
        cmocka_unit_test(test_other_stories_are_none), cmocka_unit_test(test_background_under_another_lead_is_none),
        cmocka_unit_test(test_a_form_filled_in_anew_is_none), cmocka_unit_test(test_a_common_run_gives_a_common_key),
        cmocka_unit_test(test_hostile_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
