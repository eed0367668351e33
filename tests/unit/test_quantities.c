/* Numerals, units, bounds and rates. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <math.h>

#include "mention/numeral.h"
#include "mention/quantities.h"
#include "mention/times.h"
#include "mention_text.h"

enum { OPEN = -1 };

/* Text -> value words, low, high (OPEN: none), unit, approximate. */
static const struct { const char *text, *value; double low, high; const char *unit; bool approx; } cases[] = {
    {"The quake killed 25 people .", "25 people", 25, 25, "person", false},
    {"At least 40 villages burned .", "40 villages", 40, OPEN, "village", false},
    {"They need $ 1.5bn for roads .", "$ 1.5bn", 1.5e9, 1.5e9, "USD", false},
    {"They need 22.8 million dollars .", "22.8 million dollars", 22.8e6, 22.8e6, "USD", false},
    {"Up to 3 million tonnes of grain rot .", "3 million tonnes", OPEN, 3e6, "tonne", false},
    {"Prices rose by 8 % in May .", "8 %", 8, 8, "%", false},
    {"Nine in ten homes lack water .", "Nine in ten", 90, 90, "%", false},
    {"Half of the harvest failed .", "Half", 50, 50, "%", false},
    {"A third of the town fled .", "A third", 100 / 3.0, 100 / 3.0, "%", false},
    {"Between 10 and 12 ships a week arrive .", "10 and 12 ships", 10, 12, "ship/week", false},
    {"It costs 3.5 to 4 million euros .", "3.5 to 4 million euros", 3.5e6, 4e6, "EUR", false},
    {"Dozens of civilians fled .", "Dozens", 24, OPEN, "person", true},
    {"About 200 fighters came .", "200 fighters", 190, 210, "person", true},
    {"Two hundred and fifty soldiers came .", "Two hundred and fifty soldiers", 250, 250, "person", false},
    {"The road is 5km long .", "5km", 5, 5, "km", false},
    {"It lies 30 miles away .", "30 miles", 48.28032, 48.28032, "km", false},
    {"Some 2,000 families left .", "2,000 families", 1900, 2100, "household", true},
    {"A dozen tents burned .", "A dozen tents", 12, 12, "tent", false},
    {"Tens of thousands of refugees crossed .", "Tens of thousands", 20000, OPEN, "person", true},
    {"One in five children starves .", "One in five", 20, 20, "%", false},
    {"It fell to 6 % a year earlier .", "6 %", 6, 6, "%", false},
    {"More than half of voters stayed home .", "half", 50, OPEN, "%", false},
};

static void near(double got, bool has, double want, const char *text)
{
    if (want == OPEN ? has : !has || fabs(got - want) > 1e-6 * fabs(want))
        fail_msg("'%s': got %g (%d), want %g", text, got, has, want);
}

static void values(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct document d;
        mention_text(&d, cases[i].text, "2021-06-17");
        assert_int_equal(mention_run_times(&d, NULL), STATUS_OK);
        assert_int_equal(mention_run_quantities(&d, NULL), STATUS_OK);
        if (!d.n_quantities)
            fail_msg("nothing found in '%s'", cases[i].text);
        const struct quantity *q = &d.quantities[0];
        char words[128] = {0};
        memcpy(words, d.text + q->value.start, q->value.end - q->value.start);
        if (strncmp(words, cases[i].value, strlen(cases[i].value)))
            fail_msg("'%s': value '%s'", cases[i].text, words);
        near(q->low, q->has_low, cases[i].low, cases[i].text);
        near(q->high, q->has_high, cases[i].high, cases[i].text);
        assert_string_equal(q->unit, cases[i].unit);
        assert_int_equal(q->approx, cases[i].approx);
        document_release(&d);
    }
}

/* Names, dates, ages and ranks are no quantities. */
static void nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {"Resolution 1701 passed .", "It fell on 4 March 1999 .", "An F - 16 crashed .",
                                        "He came third .", "John Doe , 44 , spoke .", "No one came ."};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct document d;
        mention_text(&d, texts[i], "2021-06-17");
        assert_int_equal(mention_run_times(&d, NULL), STATUS_OK);
        assert_int_equal(mention_run_quantities(&d, NULL), STATUS_OK);
        if (d.n_quantities)
            fail_msg("'%s' gave %g %s", texts[i], d.quantities[0].low, d.quantities[0].unit);
        document_release(&d);
    }
}

static void numerals(void **state)
{
    (void)state;
    static const struct { const char *text; double value; uint32_t tokens; } words[] = {
        {"twenty - two men", 22, 3}, {"one hundred and five men", 105, 4}, {"2 1/2 tons", 2.5, 2},
        {"two and a half million", 2.5e6, 5}, {"half a million", 5e5, 3}, {"nineteen ninety - seven", 1997, 4},
        {"three hundred thousand", 3e5, 3}, {"12,500 men", 12500, 1}, {"one million two hundred thousand", 1.2e6, 5},
        {"men", 0, 0}, {"and", 0, 0}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct document d;
        mention_text(&d, words[i].text, NULL);
        struct numeral n = mention_numeral(&d, 0, d.n_tokens);
        if (n.tokens != words[i].tokens || (n.tokens && fabs(n.value - words[i].value) > 1e-6))
            fail_msg("'%s': %g in %u", words[i].text, n.value, n.tokens);
        document_release(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(values), cmocka_unit_test(nothing), cmocka_unit_test(numerals)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
