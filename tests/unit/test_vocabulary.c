/* Classes of words: by the form, the lemma or either; what starts a claim and what only tells mentions; a user's words on top. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "lexicon/vocabulary.h"

static const struct { const char *file, *text; } sources[] = {
    {"mentions.lex", "class place_tail = rivers, county\nclass place_title = mr.\n"}, {"situation.lex", "class likely = rivers\nclass goal_verb = seek\n"}};

static struct lexicon *built(size_t n)
{
    struct lexicon *l;
    assert_int_equal(lexicon_create(&l, NULL), STATUS_OK);
    for (size_t i = 0; i < n; i++)
        assert_int_equal(lexicon_add(l, sources[i].file, sources[i].text, strlen(sources[i].text), NULL), STATUS_OK);
    assert_int_equal(lexicon_finish(l, NULL), STATUS_OK);
    return l;
}

/* One sentence of one word. */
static void one_word(struct document *d, const char *lower, const char *lemma)
{
    document_init(d);
    struct token *t = ARENA_PUSH(&d->arena, d->tokens, d->n_tokens, d->cap_tokens);
    struct sentence *s = ARENA_PUSH(&d->arena, d->sentences, d->n_sentences, d->cap_sentences);
    *t = (struct token){.form = lower, .lower = lower, .lemma = lemma, .head = -1};
    *s = (struct sentence){.count = 1, .root = -1};
}

static bool marked(const struct lexicon *l, const char *lower, const char *lemma, enum vocabulary_class c)
{
    struct vocabulary *v = vocabulary_new(l, NULL);
    struct document d;
    one_word(&d, lower, lemma);
    assert_true(vocabulary_mark(v, &d));
    bool is = word_is(&d, 0, c);
    assert_false(word_is(&d, -1, c) || word_is(&d, 1, c));
    document_release(&d);
    vocabulary_free(v);
    return is;
}

static void forms_and_lemmas(void **state)
{
    (void)state;
    struct lexicon *l = built(2);
    assert_true(marked(l, "rivers", "river", W_PLACE_TAIL));
    assert_false(marked(l, "seas", "rivers", W_PLACE_TAIL));
    assert_true(marked(l, "rivers", "river", W_LIKELY));
    assert_true(marked(l, "seas", "rivers", W_LIKELY));
    assert_true(marked(l, "sought", "seek", W_GOAL_VERB));
    lexicon_release(l);
}

static bool may_fire(const struct lexicon *l, const char *word)
{
    struct document d;
    one_word(&d, word, word);
    bool may = lexicon_may_fire(l, &d, 0);
    document_release(&d);
    return may;
}

static void mentions_start_no_claim(void **state)
{
    (void)state;
    struct lexicon *l = built(1), *both = built(2);
    assert_false(may_fire(l, "rivers"));
    assert_true(may_fire(both, "rivers"));
    assert_false(may_fire(both, "county"));
    lexicon_release(l);
    lexicon_release(both);
}

static void a_user_adds_words(void **state)
{
    (void)state;
    static const char own[] = "class place_tail = fjord\n";
    struct lexicon *l = built(2);
    assert_int_equal(lexicon_overlay(l, "own.lex", own, strlen(own), NULL), STATUS_OK);
    assert_true(marked(l, "fjord", "fjord", W_PLACE_TAIL));
    assert_true(marked(l, "county", "county", W_PLACE_TAIL));
    assert_false(may_fire(l, "fjord"));
    lexicon_release(l);
}

static const char *const listed[] = {
#define X(name) #name,
    VOCABULARY_CLASSES(X) VOCABULARY_FORMS(X) VOCABULARY_LEMMAS(X)
#undef X
};

static bool is_listed(const char *name)
{
    for (size_t i = 0; i < W_COUNT; i++)
        if (!strcasecmp(listed[i], name))
            return true;
    return false;
}

/* A class that is written otherwise here and there would be empty, and nobody told. */
static void listed_classes_have_words(void **state)
{
    (void)state;
    struct lexicon *l;
    assert_int_equal(lexicon_load(&l, "build/share/lexicon.pack", NULL), STATUS_OK);
    for (size_t i = 0; i < W_COUNT; i++) {
        char name[64] = "";
        uint32_t count;
        for (size_t k = 0; listed[i][k]; k++)
            name[k] = (char)tolower((unsigned char)listed[i][k]);
        if (!table_class_words(lexicon_shipped(l), name, &count))
            fail_msg("no words in class %s", name);
    }
    lexicon_release(l);
}

static void classes_of_mentions_are_listed(void **state)
{
    (void)state;
    char line[512], name[64];
    FILE *f = fopen("data/lexicon/mentions.lex", "r");
    assert_non_null(f);
    while (fgets(line, sizeof line, f))
        if (sscanf(line, "class %63s =", name) == 1 && !is_listed(name))
            fail_msg("nobody asks for class %s", name);
    fclose(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(forms_and_lemmas), cmocka_unit_test(mentions_start_no_claim), cmocka_unit_test(a_user_adds_words),
                                       cmocka_unit_test(listed_classes_have_words), cmocka_unit_test(classes_of_mentions_are_listed)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
