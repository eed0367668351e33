/* Dates and places of events from hand-made trees. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "document/when_where.h"
#include "mention_text.h"

static void arc(struct document *d, int32_t t, int32_t head, enum ud_rel rel, enum ud_upos upos)
{
    d->tokens[t].head = head;
    d->tokens[t].rel = (uint8_t)rel;
    d->tokens[t].upos = (uint8_t)upos;
}

static void put_time(struct document *d, int32_t token, const char *day)
{
    struct time_mention *t = ARENA_PUSH(&d->arena, d->times, d->n_times, d->cap_times);
    date_parse(day, strlen(day), &t->from);
    t->to = t->from;
    t->first = t->last = token;
    t->sentence = document_sentence_of_token(d, token);
    t->precision = "day";
    t->value = day;
    t->span = d->tokens[token].span;
}

static void put_place(struct document *d, int32_t token, enum place_usage usage)
{
    struct place_mention *p = ARENA_PUSH(&d->arena, d->places, d->n_places, d->cap_places);
    p->first = p->last = p->head = token;
    p->sentence = document_sentence_of_token(d, token);
    p->usage = (uint8_t)usage;
    p->span = d->tokens[token].span;
}

/* "Omar said on Tuesday that rebels shelled Taiz on Monday .": the shelling was on Monday. */
static void speech(struct document *d)
{
    mention_text(d, "Omar said on Tuesday that rebels shelled homes in Taiz on Monday .", "2021-06-17");
    arc(d, 0, 1, REL_NSUBJ, UPOS_PROPN);
    arc(d, 1, -1, REL_ROOT, UPOS_VERB);
    arc(d, 2, 3, REL_CASE, UPOS_ADP);
    arc(d, 3, 1, REL_OBL, UPOS_PROPN);
    arc(d, 4, 6, REL_MARK, UPOS_SCONJ);
    arc(d, 5, 6, REL_NSUBJ, UPOS_NOUN);
    arc(d, 6, 1, REL_CCOMP, UPOS_VERB);
    arc(d, 7, 6, REL_OBJ, UPOS_NOUN);
    arc(d, 8, 9, REL_CASE, UPOS_ADP);
    arc(d, 9, 6, REL_OBL, UPOS_PROPN);
    arc(d, 10, 11, REL_CASE, UPOS_ADP);
    arc(d, 11, 6, REL_OBL, UPOS_PROPN);
    arc(d, 12, 1, REL_PUNCT, UPOS_PUNCT);
    document_link_tree(d, 0);
    put_time(d, 3, "2021-06-15");
    put_time(d, 11, "2021-06-14");
}

static void own_clause(void **state)
{
    (void)state;
    struct document d;
    speech(&d);
    struct when w = document_when_of(&d, 6, true);
    assert_int_equal(w.from, date_from_civil(2021, 6, 14));
    assert_false(w.inferred);
    w = document_when_of(&d, 1, true);
    assert_int_equal(w.from, date_from_civil(2021, 6, 15));
    document_release(&d);
}

static void not_the_sayings(void **state)
{
    (void)state;
    struct document d;
    speech(&d);
    d.n_times = 1; /* only the day of the saying is left */
    struct when w = document_when_of(&d, 6, true);
    assert_true(w.inferred);
    assert_int_equal(w.from, date_from_civil(2021, 6, 17));
    assert_null(document_when_of(&d, 6, false).precision);
    document_release(&d);
}

static void never_after_publication(void **state)
{
    (void)state;
    struct document d;
    speech(&d);
    d.times[1].from = d.times[1].to = date_from_civil(2021, 6, 21);
    assert_true(document_when_of(&d, 6, true).inferred);
    assert_int_equal(document_when_of(&d, 6, false).from, date_from_civil(2021, 6, 21));
    d.times[1].from = date_from_civil(2021, 6, 1);
    assert_int_equal(document_when_of(&d, 6, true).to, date_from_civil(2021, 6, 17));
    document_release(&d);
}

/* "Envoys discussed the 2015 pact .": the year is the pact's. "The pact of 2015 ..." is not asked here. */
static void a_name_is_no_date(void **state)
{
    (void)state;
    struct document d;
    mention_text(&d, "Envoys discussed the 2015 pact .", "2021-06-17");
    arc(&d, 0, 1, REL_NSUBJ, UPOS_NOUN);
    arc(&d, 1, -1, REL_ROOT, UPOS_VERB);
    arc(&d, 2, 4, REL_DET, UPOS_DET);
    arc(&d, 3, 4, REL_NUMMOD, UPOS_NUM);
    arc(&d, 4, 1, REL_OBJ, UPOS_NOUN);
    arc(&d, 5, 1, REL_PUNCT, UPOS_PUNCT);
    document_link_tree(&d, 0);
    put_time(&d, 3, "2015-01-01");
    d.times[0].precision = "year";
    assert_int_equal(document_when_of(&d, 1, true).from, date_from_civil(2021, 6, 17));
    assert_int_equal(document_when_of(&d, 4, true).from, date_from_civil(2015, 1, 1));
    document_release(&d);
}

/* "On 27 February police fired .", with no year anywhere: no date rather than the report's. */
static void an_open_day(void **state)
{
    (void)state;
    struct document d;
    speech(&d);
    d.times[1].from = d.times[1].to = DATE_NONE;
    d.times[1].value = "XXXX-06-14";
    assert_null(document_when_of(&d, 6, true).precision);
    d.times[1].value = "PAST_REF";
    assert_int_equal(document_when_of(&d, 6, true).from, date_from_civil(2021, 6, 17));
    document_release(&d);
}

static void places(void **state)
{
    (void)state;
    struct document d;
    int32_t found[4];
    speech(&d);
    put_place(&d, 9, USAGE_LITERAL);
    assert_int_equal(document_where_of(&d, 6, found, 4), 1);
    assert_int_equal(found[0], 0);
    d.places[0].usage = USAGE_DEMONYM;
    assert_int_equal(document_where_of(&d, 6, found, 4), 0);
    document_release(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(own_clause), cmocka_unit_test(not_the_sayings),
                                       cmocka_unit_test(never_after_publication), cmocka_unit_test(a_name_is_no_date), cmocka_unit_test(an_open_day), cmocka_unit_test(places)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
