/* Actors on hand-made parses with a small authority: spans, codes, offices by day, coreference. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "authority_rows.h"
#include "conllu_doc.h"
#include "mention/actor.h"
#include "mention_words.h"

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

static void run(struct document *d, const char *lines, const char *date)
{
    conllu_document(d, lines, date);
    mention_words(d);
    assert_int_equal(mention_run_actors(&a, d, NULL), STATUS_OK);
}

/* The mention whose core reads so, the `skip`-th of them; fails if there is none. */
static struct actor_mention *mention(struct document *d, const char *core, int skip)
{
    for (uint32_t i = 0; i < d->n_actors; i++) {
        struct span s = d->actors[i].core;
        if (span_length(s) == strlen(core) && !memcmp(d->text + s.start, core, strlen(core)) && !skip--)
            return &d->actors[i];
    }
    fail_msg("no mention '%s'", core);
    return NULL;
}

static const char meeting[] =
    "1 Ardonian Ardonian ADJ _ _ 4 amod _ NER=B-NORP\n2 and and CCONJ _ _ 3 cc _ _\n"
    "3 Belmari Belmari ADJ _ _ 1 conj _ NER=B-NORP\n4 officials official NOUN _ Number=Plur 5 nsubj _ _\n"
    "5 met meet VERB _ Tense=Past 0 root _ _\n6 the the DET _ _ 8 det _ _\n7 Ardonian Ardonian ADJ _ _ 8 amod _ NER=B-NORP\n"
    "8 president president NOUN _ Number=Sing 5 obj _ _\n9 who who PRON _ _ 10 nsubj _ _\n"
    "10 smiled smile VERB _ Tense=Past 8 acl:relcl _ _\n";

static void shared_modifiers_make_two_actors(void **state)
{
    (void)state;
    struct document d;
    run(&d, meeting, "2005-05-05");
    assert_string_equal(mention(&d, "Ardonian and Belmari officials", 0)->code, "AAAGOV");
    assert_string_equal(mention(&d, "Ardonian and Belmari officials", 1)->code, "BBBGOV");
    document_release(&d);
}

static void offices_are_held_by_day(void **state)
{
    (void)state;
    struct document d;
    run(&d, meeting, "2005-05-05");
    struct actor_mention *m = mention(&d, "the Ardonian president", 0);
    assert_string_equal(m->entity, "ana-old");
    assert_true(m->span.end > m->core.end);     /* the relative clause is no part of the core */
    document_release(&d);
    run(&d, meeting, "2015-05-05");
    assert_string_equal(mention(&d, "the Ardonian president", 0)->entity, "bo-new");
    document_release(&d);
}

static void names_take_their_titles(void **state)
{
    (void)state;
    struct document d;
    run(&d,
        "1 Belmari Belmari ADJ _ _ 3 amod _ NER=B-NORP\n2 foreign foreign ADJ _ _ 3 amod _ _\n"
        "3 minister minister NOUN _ Number=Sing 6 nsubj _ _\n4 Cy Cy PROPN _ _ 6 dep _ NER=B-PER\n"
        "5 Min Min PROPN _ _ 4 flat _ NER=I-PER\n6 left leave VERB _ Tense=Past 0 root _ _\n\n"
        "1 He he PRON _ Number=Sing 2 nsubj _ _\n2 slept sleep VERB _ Tense=Past 0 root _ _\n",
        "2016-01-01");
    struct actor_mention *m = mention(&d, "Belmari foreign minister Cy Min", 0);
    assert_string_equal(m->code, "BBBGOV");
    assert_string_equal(m->entity, "cy-min");
    m = mention(&d, "He", 0);
    assert_string_equal(m->sieve, "pronoun");
    assert_string_equal(m->entity, "cy-min");
    document_release(&d);
}

static const char reds[] =
    "1 The the DET _ _ 2 det _ _\n2 Reds Reds PROPN _ Number=Plur 3 nsubj _ NER=B-ORG\n3 attacked attack VERB _ _ 0 root _ _\n"
    "4 villagers villager NOUN _ Number=Plur 3 obj _ _\n5 in in ADP _ _ 6 case _ _\n6 Belmar Belmar PROPN _ _ 3 obl _ NER=B-LOC\n\n"
    "1 They they PRON _ Number=Plur 2 nsubj _ _\n2 fled flee VERB _ _ 0 root _ _\n";

static void roles_change_with_time(void **state)
{
    (void)state;
    struct document d;
    run(&d, reds, "2009-06-01");
    assert_string_equal(mention(&d, "The Reds", 0)->code, "AAAREB");
    document_release(&d);
    run(&d, reds, "2012-06-01");
    assert_string_equal(mention(&d, "The Reds", 0)->code, "AAAGOV");
    document_release(&d);
}

static void unknown_states_stay_open(void **state)
{
    (void)state;
    struct document d;
    run(&d, reds, "2012-06-01");
    struct actor_mention *m = mention(&d, "villagers in Belmar", 0);
    assert_string_equal(m->country, "BBB");
    assert_true(m->can_act);
    assert_true(mention(&d, "Belmar", 0)->place_use);
    assert_int_equal(mention(&d, "Belmar", 0)->sectors, 0);
    m = mention(&d, "They", 0);
    assert_string_equal(m->sieve, "pronoun");
    assert_string_equal(d.actors[m->antecedent].code, "AAAGOV");
    document_release(&d);
}

static void ambiguous_places_are_not_guessed(void **state)
{
    (void)state;
    struct document d;
    run(&d, "1 Twin Twin PROPN _ _ 2 nsubj _ NER=B-LOC\n2 burned burn VERB _ _ 0 root _ _\n", NULL);
    assert_string_equal(mention(&d, "Twin", 0)->country, "");
    document_release(&d);
    run(&d,
        "1 Belmar Belmar PROPN _ _ 2 nsubj _ NER=B-LOC\n2 slept sleep VERB _ _ 0 root _ _\n\n"
        "1 Twin Twin PROPN _ _ 2 nsubj _ NER=B-LOC\n2 burned burn VERB _ _ 0 root _ _\n", NULL);
    assert_string_equal(mention(&d, "Twin", 0)->country, "BBB");
    document_release(&d);
}

static void bare_agents_take_the_country_of_the_document(void **state)
{
    (void)state;
    struct document d;
    run(&d,
        "1 Ardonia Ardonia PROPN _ _ 2 nsubj _ NER=B-LOC\n2 voted vote VERB _ _ 0 root _ _\n\n"
        "1 The the DET _ _ 2 det _ _\n2 police police NOUN _ Number=Plur 3 nsubj _ _\n3 watched watch VERB _ _ 0 root _ _\n", NULL);
    assert_string_equal(mention(&d, "The police", 0)->code, "AAACOP");
    document_release(&d);
    run(&d, "1 The the DET _ _ 2 det _ _\n2 police police NOUN _ Number=Plur 3 nsubj _ _\n3 watched watch VERB _ _ 0 root _ _\n", NULL);
    assert_string_equal(mention(&d, "The police", 0)->code, "---COP");
    document_release(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shared_modifiers_make_two_actors), cmocka_unit_test(offices_are_held_by_day),
        cmocka_unit_test(names_take_their_titles), cmocka_unit_test(roles_change_with_time),
        cmocka_unit_test(unknown_states_stay_open), cmocka_unit_test(ambiguous_places_are_not_guessed),
        cmocka_unit_test(bare_agents_take_the_country_of_the_document),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
