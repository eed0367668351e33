/* Time expressions: values, ranges, anchors, calendars. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "mention/calendar.h"
#include "mention/times.h"
#include "mention_text.h"

/* Text, publication date -> the first expression's words, value and range ("" where none). */
static const struct { const char *text, *date, *words, *value, *from, *to; } cases[] = {
    {"They met on Tuesday .", "2021-06-17", "Tuesday", "2021-06-15", "2021-06-15", "2021-06-15"},
    {"They will meet on Tuesday .", "2021-06-17", "Tuesday", "2021-06-22", "2021-06-22", "2021-06-22"},
    {"Signed on 4 March 1999 in haste .", "2021-06-17", "4 March 1999", "1999-03-04", "1999-03-04", "1999-03-04"},
    {"Signed on March 4 , 1999 .", NULL, "March 4 , 1999", "1999-03-04", "1999-03-04", "1999-03-04"},
    {"Rain fell in March 1999 .", NULL, "March 1999", "1999-03", "1999-03-01", "1999-03-31"},
    {"A shell fell yesterday morning .", "2021-06-17", "yesterday morning", "2021-06-16TMO", "2021-06-16", "2021-06-16"},
    {"The truce ended two days ago .", "2021-06-17", "two days ago", "2021-06-15", "2021-06-15", "2021-06-15"},
    {"The truce ended three months ago .", "2021-06-17", "three months ago", "2021-03", "2021-03-01", "2021-03-31"},
    {"Rice prices doubled last year .", "2021-06-17", "last year", "2020", "2020-01-01", "2020-12-31"},
    {"The army withdrew last week .", "2021-06-17", "last week", "2021-W23", "2021-06-07", "2021-06-13"},
    {"The siege lasted ten weeks .", "2021-06-17", "ten weeks", "P10W", "", ""},
    {"It lasted two and a half years .", "2021-06-17", "two and a half years", "P2Y6M", "", ""},
    {"They patrol every day .", "2021-06-17", "every day", "P1D", "", ""},
    {"Clashes erupted in the past three days .", "2021-06-17", "the past three days", "P3D", "2021-06-14", "2021-06-17"},
    {"It fell in the third quarter of 2019 .", "2021-06-17", "the third quarter of 2019", "2019-Q3", "2019-07-01", "2019-09-30"},
    {"Exports rose in fiscal 2019 .", "2021-06-17", "fiscal 2019", "2019", "2019-01-01", "2019-12-31"},
    {"Troops leave by the end of the year .", "2021-06-17", "the end of the year", "2021", "2021-01-01", "2021-12-31"},
    {"It froze in the winter of 2014 .", "2021-06-17", "the winter of 2014", "2014-WI", "2014-12-01", "2015-02-28"},
    {"Fighting paused for Ramadan 2021 .", "2021-06-17", "Ramadan 2021", "2021-04-13", "2021-04-13", "2021-05-12"},
    {"The decree of 22 Bahman 1357 stands .", "2021-06-17", "22 Bahman 1357", "1979-02-11", "1979-02-11", "1979-02-11"},
    {"The oath of 1 Muharram 1443 stands .", "2021-12-17", "1 Muharram 1443", "2021-08-10", "2021-08-10", "2021-08-10"},
    {"Camps opened since 2014 everywhere .", "2021-06-17", "2014", "2014", "2014-01-01", "2021-06-17"},
    {"Shells fell at 10 p.m. on Wednesday .", "2021-06-17", "10 p.m. on Wednesday", "2021-06-16T22:00", "2021-06-16", "2021-06-16"},
    {"In the 1990s many fled .", "2021-06-17", "the 1990s", "199", "1990-01-01", "1999-12-31"},
    {"He said on 2013-03-12 that it ended .", "2021-06-17", "2013-03-12", "2013-03-12", "2013-03-12", "2013-03-12"},
    {"They meet now .", "2021-06-17", "now", "PRESENT_REF", "2021-06-17", "2021-06-17"},
};

static void assert_day(int32_t day, const char *want)
{
    char got[16];
    date_format(day, got);
    assert_string_equal(got, want);
}

static void values(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct document d;
        mention_text(&d, cases[i].text, cases[i].date);
        assert_int_equal(mention_run_times(&d, NULL), STATUS_OK);
        if (!d.n_times)
            fail_msg("nothing found in '%s'", cases[i].text);
        const struct time_mention *t = &d.times[0];
        char words[128] = {0};
        memcpy(words, d.text + t->span.start, t->span.end - t->span.start);
        assert_string_equal(words, cases[i].words);
        assert_string_equal(t->value, cases[i].value);
        if (strncmp(cases[i].words, "the end of", 10)) {
            assert_day(t->from, cases[i].from);
            assert_day(t->to, cases[i].to);
        }
        document_release(&d);
    }
}

/* What looks like a time and is none. */
static void nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "He may march .", "About 2000 people fled .", "Resolution 1701 was adopted .", "A 26 - year - old man died .",
        "On Bloody Sunday troops fired .", "The second man ran ."};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct document d;
        mention_text(&d, texts[i], "2021-06-17");
        assert_int_equal(mention_run_times(&d, NULL), STATUS_OK);
        if (d.n_times)
            fail_msg("'%s' gave %s", texts[i], d.times[0].value);
        document_release(&d);
    }
}

static void narrative(void **state)
{
    (void)state;
    struct document d;
    mention_text(&d, "The war began on 3 May 1998 . Two days later the port fell .", "2021-06-17");
    assert_int_equal(mention_run_times(&d, NULL), STATUS_OK);
    assert_int_equal(d.n_times, 2);
    assert_string_equal(d.times[1].value, "1998-05-05");
    document_release(&d);
    mention_text(&d, "The fort fell on 3 May 1998 . The day before , envoys fled . They came back the day after the vote .", "2021-06-17");
    assert_int_equal(mention_run_times(&d, NULL), STATUS_OK);
    assert_int_equal(d.n_times, 2);
    assert_string_equal(d.times[1].value, "1998-05-02");
    document_release(&d);
}

static void calendars(void **state)
{
    (void)state;
    for (int32_t day = date_from_civil(1900, 1, 1); day < date_from_civil(2100, 1, 1); day += 13) {
        int y, m, d;
        calendar_persian_of(day, &y, &m, &d);
        assert_int_equal(calendar_persian(y, m, d), day);
        calendar_islamic_of(day, &y, &m, &d);
        assert_int_equal(calendar_islamic(y, m, d), day);
    }
    assert_day(calendar_easter(2024), "2024-03-31");
    assert_day(calendar_persian(1400, 1, 1), "2021-03-21");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(values), cmocka_unit_test(nothing), cmocka_unit_test(narrative),
                                       cmocka_unit_test(calendars)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
