/* The syntax stage: words and their offsets, sentences, trees, lemmas; the model file is distrusted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/io.h"
#include "base/pack.h"
#include "document/conllu.h"
#include "model/linear_lemma.h"
#include "model/linear_model.h"
#include "syntax/syntax.h"
#include "syntax/tokenise.h"
#include "syntax/participle.h"
#include "syntax/untangle.h"

#include "conllu_doc.h"

static struct syntax_engine *engine;

static int open_engine(void **state)
{
    struct error e = {0};
    (void)state;
    return syntax_engine_open(&engine, "data/model/linear.tbm", &e);
}

static int close_engine(void **state)
{
    (void)state;
    syntax_engine_free(engine);
    return 0;
}

static void parse(struct document *d, const char *text)
{
    struct error e = {0};
    struct syntax_worker *w = syntax_worker_new(engine);
    document_init(d);
    assert_true(document_set_text(d, text, (uint32_t)strlen(text)));
    assert_int_equal(syntax_run(w, d, NULL, NULL, &e), STATUS_OK);
    syntax_worker_free(w);
}

/* Words joined by a space, sentences by " / ". */
static void joined(const struct document *d, char *out)
{
    *out = 0;
    for (uint32_t s = 0; s < d->n_sentences; s++)
        for (uint32_t i = 0; i < d->sentences[s].count; i++) {
            const struct token *t = &d->tokens[d->sentences[s].first + i];
            assert_int_equal(strlen(t->form), t->span.end - t->span.start);
            assert_memory_equal(t->form, d->text + t->span.start, strlen(t->form));
            strcat(strcat(out, !*out ? "" : i ? " " : " / "), t->form);
        }
}

static void test_words(void **state)
{
    static const struct { const char *text, *want; } cases[] = {
        {"She didn't say the minister's car won't start.", "She did n't say the minister 's car wo n't start ."},
        {"They can't, and we\xe2\x80\x99ve known it.", "They ca n't , and we \xe2\x80\x99ve known it ."},
        {"The two countries' envoys met.", "The two countries ' envoys met ."},
        {"Mr. Brown and Gen. Lee flew to the U.S. on Jan. 5.", "Mr. Brown and Gen. Lee flew to the U.S. on Jan. 5 ."},
        {"It cost $3.5bn (about 2,000,000 a day).", "It cost $ 3.5 bn ( about 2,000,000 a day ) ."},
        {"A well-known co-founder of al-Nour", "A well - known co-founder of al - Nour"},
        {"See https://example.org/a-b?c=1, or mail desk@example.org.", "See https://example.org/a-b?c=1 , or mail desk@example.org ."},
        {"\xe2\x80\x9cWe agree,\xe2\x80\x9d he said \xe2\x80\x93 twice\xe2\x80\xa6", "\xe2\x80\x9c We agree , \xe2\x80\x9d he said \xe2\x80\x93 twice \xe2\x80\xa6"},
        {"In the 1990s and 80's, on 9/11", "In the 1990s and 80's , on 9/11"},
        {"The mayor 's car wo n't start , they 're late", "The mayor 's car wo n't start , they 're late"},
        {"either/or 10-12 people", "either / or 10 - 12 people"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct document d;
        char out[512];
        parse(&d, cases[i].text);
        joined(&d, out);
        assert_string_equal(out, cases[i].want);
        document_release(&d);
    }
}

static void test_sentences(void **state)
{
    struct document d;
    (void)state;
    parse(&d, "Rebels Seize Northern Town\n\nThe army left at dawn. Mr. Sato of the U.N. said so. \"We saw it.\" Did they?\n\n- one thing\n- another thing");
    assert_int_equal(d.n_sentences, 7);
    assert_true(d.sentences[0].flags & SENTENCE_TITLE);
    assert_true(d.sentences[1].flags & SENTENCE_PARAGRAPH);
    assert_false(d.sentences[2].flags & SENTENCE_PARAGRAPH);
    assert_true(d.sentences[4].flags & SENTENCE_QUESTION);
    assert_int_equal(d.sentences[1].paragraph, d.sentences[4].paragraph);
    document_release(&d);
}

/* A dateline is a sentence of its own; what only looks like one is not. */
static void test_datelines(void **state)
{
    static const struct { const char *text; uint32_t sentences; } cases[] = {
        {"LIMA (Agency) - The mayor left.", 2}, {"PORT MORESBY, Papua New Guinea, Oct. 27 (Agency) -- Police came.", 2},
        {"OSLO \xe2\x80\x93 \xe2\x80\x9cWe agree,\xe2\x80\x9d he said.", 2}, {"LIMA-based lawyers left.", 1},
        {"U.N.-led talks began.", 1}, {"NATO and the Union met - at last.", 1}, {"LIMA", 1}, {"LIMA -", 1}, {"LIMA (", 1}, {"LIMA, (a", 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct document d;
        parse(&d, cases[i].text);
        assert_int_equal(d.n_sentences, cases[i].sentences);
        assert_int_equal((d.sentences[0].flags & SENTENCE_DATELINE) != 0, cases[i].sentences == 2);
        document_release(&d);
    }
}

/* A rule learnt from bytes never cuts a character in two. */
static void test_lemma_of_letters(void **state)
{
    char to[32];
    (void)state;
    size_t n = linear_lemma_apply("l1", "caf\xc3\xa9", 5, to);
    assert_int_equal(n, 5);
    assert_memory_equal(to, "caf\xc3\xa9", 5);
    n = linear_lemma_apply("l3y", "Companies", 9, to);
    assert_int_equal(n, 7);
    assert_memory_equal(to, "company", 7);
    assert_int_equal(linear_lemma_apply("l9", "ab", 2, to), 2);
}

/* Lines broken at a width go on; short lines are paragraphs. A quotation goes on with a small letter. */
static void test_lines(void **state)
{
    static const char wrapped[] =
        "The parliament approved the budget on Tuesday after a debate\nthat lasted nine hours and ended with a narrow majority for\n"
        "the government, which had threatened to resign if the house\nrejected its plan for a second time within a single month.\n";
    struct document d;
    (void)state;
    parse(&d, wrapped);
    assert_int_equal(d.n_sentences, 1);
    document_release(&d);
    parse(&d, "Talks resume\nOil falls\nRain expected in the north\n");
    assert_int_equal(d.n_sentences, 3);
    document_release(&d);
    parse(&d, "\"We will not leave.\" he said.");
    assert_int_equal(d.n_sentences, 1);
    document_release(&d);
}

static void check_tree(const struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *x = &d->sentences[s];
        uint32_t roots = 0;
        for (uint32_t i = x->first; i < x->first + x->count; i++) {
            uint32_t steps = 0;
            roots += d->tokens[i].head < 0;
            for (int32_t h = (int32_t)i; h >= 0; h = d->tokens[h].head) {
                assert_true((uint32_t)h >= x->first && (uint32_t)h < x->first + x->count);
                assert_true(steps++ <= x->count);
            }
        }
        assert_int_equal(roots, 1);
    }
}

static void test_tree(void **state)
{
    struct document d;
    (void)state;
    parse(&d, "The president visited the wounded soldiers in Kabul on Friday.");
    assert_int_equal(d.n_sentences, 1);
    check_tree(&d);
    const struct token *t = d.tokens;
    assert_int_equal(d.sentences[0].root, 2);
    assert_int_equal(t[1].rel, REL_NSUBJ);
    assert_int_equal(t[1].head, 2);
    assert_int_equal(t[5].rel, REL_OBJ);
    assert_string_equal(t[2].lemma, "visit");
    assert_string_equal(t[5].lemma, "soldier");
    assert_int_equal(t[2].upos, UPOS_VERB);
    assert_true(t[2].feat_bits & FEAT_PAST);
    assert_int_equal(t[7].upos, UPOS_PROPN);
    document_release(&d);
}

static void test_hostile(void **state)
{
    static const char *const odd[] = {"", " \n \n", ".", "....", "\"", "'", "a", "'s", "n't", "- - -", "\xc3\xa9\xc3\xa9", "http://",
                                      "@", "$$$$", "(((((", "A.B.C.D.", "1-2-3-4-5-6-7-8", "don'tn'tn't", "''''s", "s'"};
    (void)state;
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        struct document d;
        char out[512];
        parse(&d, odd[i]);
        joined(&d, out);
        check_tree(&d);
        document_release(&d);
    }
}

static void test_long_sentence(void **state)
{
    enum { N = 60000 };
    struct document d;
    char *text = calloc(N * 6 + 8, 1);
    (void)state;
    for (int i = 0; i < N; i++)
        memcpy(text + 6 * i, i % 9 == 8 ? "talk, " : "talks ", 6);
    parse(&d, text);
    assert_true(d.n_sentences > N / 500);
    for (uint32_t s = 0; s < d.n_sentences; s++)
        assert_true(d.sentences[s].count <= 500);
    memset(text, 'x', N * 6);
    document_release(&d);
    parse(&d, text);
    check_tree(&d);
    document_release(&d);
    free(text);
}

/* The words of a mojibake text are those of the sound one; their spans are the bytes that stand there. */
static void test_mojibake(void **state)
{
    static const struct { const char *broken, *sound; } pairs[] = {
        {"The guard\xc3\xa2\xe2\x82\xac\xe2\x84\xa2s hut burnt.", "The guard\xe2\x80\x99s hut burnt."},
        {"He said \xc3\xa2\xe2\x82\xac\xc5\x93we won\xc3\xa2\xe2\x82\xac\xc2\x9d. She left.", "He said \xe2\x80\x9cwe won\xe2\x80\x9d. She left."},
        {"He said \xc3\xa2\xe2\x82\xac\xc5\x93we won\xc3\xa2\xe2\x82\xac yesterday.", "He said \xe2\x80\x9cwe won\xe2\x80\x9d yesterday."},
        {"Rain \xc3\xa2\xc2\x80\xc2\x93 at last \xc3\xa2\xc2\x80\xc2\x94 came.", "Rain \xe2\x80\x93 at last \xe2\x80\x94 came."},
        {"A caf\xc3\x83\xc2\xa9 of \xc3\x83\xe2\x80\xa1 elik and \xc3\x83\xe2\x80\xa1" "elik.", "A caf\xc3\xa9 of \xc3\x83\xe2\x80\xa1 elik and \xc3\x87" "elik."},
        {"Five\xc3\x82\xc2\xa0men in S\xc3\x83O JO\xc3\x83O.", "Five\xc2\xa0men in S\xc3\x83O JO\xc3\x83O."},
    };
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct document a, b;
        parse(&a, pairs[i].broken);
        parse(&b, pairs[i].sound);
        assert_int_equal(a.n_tokens, b.n_tokens);
        assert_int_equal(a.n_sentences, b.n_sentences);
        uint32_t end = 0;
        for (uint32_t t = 0; t < a.n_tokens; t++) {
            assert_string_equal(a.tokens[t].form, b.tokens[t].form);
            assert_int_equal(a.tokens[t].head, b.tokens[t].head);
            assert_true(a.tokens[t].span.start >= end && a.tokens[t].span.end > a.tokens[t].span.start);
            end = a.tokens[t].span.end;
        }
        assert_int_equal(end, strlen(pairs[i].broken));
        assert_int_equal(a.sentences[a.n_sentences - 1].span.end, end);
        document_release(&a);
        document_release(&b);
    }
}

static void want_second(void *context, struct document *d)
{
    (void)context;
    d->sentences[1].flags |= SENTENCE_WANTED;
}

static void test_lazy(void **state)
{
    struct document d;
    struct error e = {0};
    struct syntax_worker *w = syntax_worker_new(engine);
    (void)state;
    document_init(&d);
    const char *text = "Nothing here. The army attacked the town. Nothing there.";
    assert_true(document_set_text(&d, text, (uint32_t)strlen(text)));
    assert_int_equal(syntax_run(w, &d, want_second, NULL, &e), STATUS_OK);
    for (uint32_t s = 0; s < d.n_sentences; s++)    /* what is not wanted is parsed too, quickly */
        assert_true(d.sentences[s].flags & SENTENCE_PARSED && d.sentences[s].root >= 0);
    assert_string_equal(d.tokens[d.sentences[0].first].lemma, "nothing");
    syntax_worker_free(w);
    document_release(&d);
}

static void want_all(void *context, struct document *d)
{
    (void)context;
    for (uint32_t s = 0; s < d->n_sentences; s++)
        d->sentences[s].flags |= SENTENCE_WANTED;
}

/* To code, a text is read once however often it says a thing; short sentences ("He declined.") may be said twice. */
static void test_repeats(void **state)
{
    static const char text[] =
        "The ferry left the harbour with forty people. It sank. A storm closed the harbour for three more days.\n\n"
        "It sank. A storm closed the harbour for three more days. Divers found the wreck near the old lighthouse.\n\n"
        "The ferry left the harbour with forty people.\n";
    struct error e = {0};
    struct document d;
    char found[4096];
    (void)state;
    parse(&d, text);
    assert_int_equal(d.n_sentences, 7);
    document_release(&d);
    struct syntax_worker *w = syntax_worker_new(engine);
    document_init(&d);
    assert_true(document_set_text(&d, text, sizeof text - 1));
    assert_int_equal(syntax_run(w, &d, want_all, NULL, &e), STATUS_OK);
    joined(&d, found);
    assert_string_equal(found, "The ferry left the harbour with forty people . / It sank . / A storm closed the harbour for three "
                               "more days . / It sank . / Divers found the wreck near the old lighthouse .");
    for (uint32_t s = 0; s < d.n_sentences; s++)
        assert_true(d.sentences[s].flags & SENTENCE_PARSED && d.tokens[d.sentences[s].root].head == -1);
    assert_true(d.sentences[4].span.start > 150 && d.tokens[d.n_tokens - 1].span.end == d.sentences[4].span.end);
    document_release(&d);
    syntax_worker_free(w);
}

static void test_conllu(void **state)
{
    struct document d;
    struct buf b;
    (void)state;
    buf_init(&b);
    parse(&d, "\xc3\x89mile can't go.");
    d.meta.id = "x\ny";
    document_conllu(&d, &b);
    assert_non_null(strstr(b.data, "# newdoc id = x y\n"));
    assert_non_null(strstr(b.data, "2-3\tcan't\t_\t"));
    assert_non_null(strstr(b.data, "TokenRange=6:11\n"));
    assert_non_null(strstr(b.data, "\tn't\t"));
    buf_release(&b);
    document_release(&d);
}

/* Any flipped byte is an error, as is any shorter file. */
static void test_damaged_model(void **state)
{
    struct error e = {0};
    struct buf b;
    (void)state;
    buf_init(&b);
    assert_int_equal(io_read_file("data/model/linear.tbm", 1 << 24, &b, &e), STATUS_OK);
    for (size_t at = 0; at < b.size; at += at < 512 ? 1 : b.size / 7) {
        struct syntax_engine *g;
        b.data[at] ^= 4;
        assert_int_not_equal(syntax_engine_new(&g, b.data, b.size, &e), STATUS_OK);
        assert_null(g);
        b.data[at] ^= 4;
    }
    struct syntax_engine *g;
    assert_int_not_equal(syntax_engine_new(&g, b.data, b.size / 2, &e), STATUS_OK);
    assert_int_not_equal(syntax_engine_new(&g, b.data, 0, &e), STATUS_OK);
    assert_int_not_equal(syntax_engine_open(&g, "no/such/file", &e), STATUS_OK);
    buf_release(&b);
}

/* The shipped file with n bytes of `section` in the place of all of them, its checksum right. */
static void repack(struct buf *out, const char *section, size_t n)
{
    struct pack p;
    struct pack_writer w;
    struct error e = {0};
    static const char *const names[] = {"names", "feats", "lemmas", "gaps", "tags", "moves", "labels", "sure", "entities"};
    assert_int_equal(pack_open(&p, "data/model/linear.tbm", LINEAR_MODEL_KIND, LINEAR_MODEL_VERSION, &e), STATUS_OK);
    pack_writer_init(&w, LINEAR_MODEL_KIND, LINEAR_MODEL_VERSION);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t size;
        const void *at = pack_find(&p, names[i], &size);
        pack_writer_add(&w, names[i], at, strcmp(names[i], section) ? size : n);
    }
    assert_int_equal(pack_writer_bytes(&w, out, &e), STATUS_OK);
    pack_writer_release(&w);
    pack_close(&p);
}

/* Weights are decoded late: what is wrong with them is an error of the first sentence that needs them. */
static void test_damaged_weights(void **state)
{
    static const char *const late[] = {"tags", "moves", "labels", "sure", "entities"};
    (void)state;
    for (size_t i = 0; i < sizeof late / sizeof *late; i++) {
        struct error e = {0};
        struct syntax_engine *g;
        struct buf b = {0};
        struct document d;
        repack(&b, late[i], i ? 40 : 0);
        assert_int_equal(syntax_engine_new(&g, b.data, b.size, &e), STATUS_OK);
        struct syntax_worker *w = syntax_worker_new(g);
        document_init(&d);
        assert_true(document_set_text(&d, "Rain fell.", 10));
        assert_int_equal(syntax_split(w, &d, &e), STATUS_OK);
        assert_int_equal(syntax_parse_quickly(w, &d, 0, &e), STATUS_CORRUPT);
        assert_int_equal(syntax_engine_ready(g, &e), STATUS_CORRUPT);
        document_release(&d);
        syntax_worker_free(w);
        syntax_engine_free(g);
        buf_release(&b);
    }
}

/* What no clause has is drawn anew: the subject on its verb, a person who is ready, two objects. */
static void test_untangle(void **state)
{
    (void)state;
    struct document d;
    conllu_document(&d, "1 A a DET DT _ 5 det _ _\n2 Dane Dane ADJ JJ _ 5 amod _ _\n3 struck strike VERB VBD VerbForm=Fin 0 root _ _\n"
                        "4 a a DET DT _ 5 det _ _\n5 sailor sailor NOUN NN _ 3 obj _ _\n\n"
                        "1 it it PRON PRP _ 3 expl _ _\n2 was be AUX VBD _ 3 cop _ _\n3 ready ready ADJ JJ _ 0 root _ _\n\n"
                        "1 He he PRON PRP _ 2 nsubj _ _\n2 gave give VERB VBD _ 0 root _ _\n3 farmers farmer NOUN NNS _ 2 obj _ _\n4 land land NOUN NN _ 3 obj _ _\n\n"
                        "1 The the DET DT _ 3 det _ _\n2 Sejm Sejm ADJ JJ _ 3 amod _ _\n3 sat sit VERB VBD VerbForm=Fin 0 root _ _\n", NULL);
    for (uint32_t s = 0; s < d.n_sentences; s++)
        syntax_participles(&d, s), syntax_untangle(&d, s);
    assert_int_equal(d.tokens[1].rel, REL_NSUBJ);
    assert_int_equal(d.tokens[1].head, 2);
    assert_int_equal(d.tokens[0].head, 1);
    assert_int_equal(d.tokens[3].head, 4);
    assert_int_equal(d.tokens[5].rel, REL_NSUBJ);
    assert_int_equal(d.tokens[10].rel, REL_IOBJ);
    assert_int_equal(d.tokens[11].head, 9);
    assert_int_equal(d.tokens[13].rel, REL_NSUBJ);
    assert_int_equal(d.tokens[13].upos, UPOS_PROPN);
    assert_int_equal(d.tokens[12].head, 13);
    document_release(&d);
}

/* "a sit-in" is one noun and stands where the whole stood; whatever hangs on what, a tree stays a tree. */
static void test_hyphened(void **state)
{
    static const struct { const char *lines; int32_t noun, head; uint8_t rel; } cases[] = {
        {"1 Dockers docker NOUN _ _ 2 nsubj _ _\n2 staged stage VERB _ _ 0 root _ _\n3 a a DET _ _ 6 det _ _\n4 sit sit NOUN _ _ 2 obj _ _\n"
         "5 - - PUNCT _ _ 6 punct _ Glued\n6 in in ADP _ _ 8 case _ Glued\n7 at at ADP _ _ 8 case _ _\n8 customs customs NOUN _ _ 2 obl _ _\n", 3, 1, REL_OBJ},
        {"1 Clerks clerk NOUN _ _ 2 nsubj _ _\n2 began begin VERB _ _ 0 root _ _\n3 a a DET _ _ 8 det _ _\n4 walk walk NOUN _ _ 6 compound _ _\n"
         "5 - - PUNCT _ _ 4 punct _ Glued\n6 out out NOUN _ _ 8 compound _ Glued\n7 over over ADP _ _ 8 case _ _\n8 fees fee NOUN _ _ 2 obj _ _\n", 3, 1, REL_OBJ},
        {"1 Given give VERB _ _ 5 case _ _\n2 the the DET _ _ 5 det _ _\n3 write write NOUN _ _ 5 compound _ _\n4 - - PUNCT _ _ 3 punct _ Glued\n"
         "5 off off NOUN _ _ 8 obl _ Glued\n6 , , PUNCT _ _ 8 punct _ _\n7 ports port NOUN _ _ 8 nsubj _ _\n8 reopened reopen VERB _ _ 0 root _ _\n", 2, 7, REL_OBL},
        {"1 Guards guard NOUN _ _ 2 nsubj _ _\n2 raided raid VERB _ _ 0 root _ _\n3 a a DET _ _ 8 det _ _\n4 suspected suspect VERB _ _ 8 amod _ _\n"
         "5 rebel rebel ADJ _ _ 4 amod _ _\n6 hide hide NOUN _ _ 8 compound _ _\n7 - - PUNCT _ _ 6 punct _ Glued\n8 out out NOUN _ _ 2 compound:prt _ Glued\n", 5, 1, REL_OBJ},
        {"1 The the DET _ _ 2 det _ _\n2 show show NOUN _ _ 0 root _ _\n3 is be AUX _ _ 2 cop _ _\n4 a a DET _ _ 6 det _ _\n"
         "5 Latvian Latvian ADJ _ _ 8 amod _ _\n6 stand stand NOUN _ _ 5 obj _ _\n7 - - PUNCT _ _ 6 punct _ Glued\n8 off off NOUN _ _ 2 nsubj _ Glued\n", 5, 1, REL_NSUBJ},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct document d;
        conllu_document(&d, cases[i].lines, NULL);
        syntax_untangle(&d, 0);
        check_tree(&d);
        assert_int_equal(d.tokens[cases[i].noun].head, cases[i].head);
        assert_int_equal(d.tokens[cases[i].noun].rel, cases[i].rel);
        assert_int_equal(d.tokens[cases[i].noun + 2].head, cases[i].noun);
        document_release(&d);
    }
}

/* The two ways to draw an arc anew refuse what would be a ring. */
static void test_redrawn(void **state)
{
    struct document d;
    (void)state;
    conllu_document(&d, "1 a a NOUN _ _ 2 obj _ _\n2 b b NOUN _ _ 3 obj _ _\n3 c c VERB _ _ 0 root _ _\n4 d d NOUN _ _ 3 obl _ _\n", NULL);
    assert_false(document_hang(&d, 1, 0));
    assert_false(document_hang(&d, 2, 2));
    assert_true(document_hang(&d, 1, 3));
    assert_int_equal(d.tokens[1].head, 3);
    assert_false(document_raise(&d, 3, 0));
    assert_true(document_raise(&d, 0, 2));
    assert_int_equal(d.tokens[0].head, -1);
    assert_int_equal(d.tokens[0].rel, REL_ROOT);
    assert_int_equal(d.tokens[2].head, 0);
    document_link_tree(&d, 0);
    check_tree(&d);
    document_release(&d);
}

/* A participle right behind its noun is no verb of the sentence; with a comma, an object or a joining word it may be. */
static void test_participle(void **state)
{
    (void)state;
    struct document d;
    conllu_document(&d, "1 Crews crew NOUN NNS _ 2 nsubj _ _\n2 posted post VERB VBN Tense=Past 0 root _ _\n3 in in ADP IN _ 4 case _ _\n"
                        "4 Kos Kos PROPN NNP _ 2 obl _ _\n5 sank sink VERB VBD Tense=Past|VerbForm=Fin 2 advcl _ _\n6 a a DET DT _ 7 det _ _\n"
                        "7 boat boat NOUN NN _ 5 obj _ _\n8 . . PUNCT . _ 2 punct _ _\n\n"
                        "1 Crews crew NOUN NNS _ 2 nsubj _ _\n2 posted post VERB VBD Tense=Past 0 root _ _\n3 guards guard NOUN NNS _ 2 obj _ _\n"
                        "4 sank sink VERB VBD Tense=Past|VerbForm=Fin 2 advcl _ _\n\n"
                        "1 Crews crew NOUN NNS _ 0 root _ _\n2 chasing chase VERB VBG VerbForm=Ger 1 acl _ _\n3 pirates pirate NOUN NNS _ 4 nsubj _ _\n"
                        "4 sank sink VERB VBD Tense=Past|VerbForm=Fin 2 ccomp _ _\n5 boats boat NOUN NNS _ 4 obj _ _\n\n"
                        "1 Crews crew NOUN NNS _ 0 root _ _\n2 saying say VERB VBG VerbForm=Ger 1 acl _ _\n3 pirates pirate NOUN NNS _ 4 nsubj _ _\n"
                        "4 sank sink VERB VBD Tense=Past|VerbForm=Fin 2 ccomp _ _\n\n"
                        "1 Crews crew NOUN NNS _ 4 nsubj _ _\n2 chasing chase VERB VBG VerbForm=Ger 4 advcl _ _\n3 pirates pirate NOUN NNS _ 2 obj _ _\n"
                        "4 left leave VERB VBD Tense=Past|VerbForm=Fin 0 root _ _\n\n"
                        "1 Urged urge VERB VBD Tense=Past|VerbForm=Fin 6 ccomp _ _\n2 to to PART TO _ 3 mark _ _\n3 leave leave VERB VB VerbForm=Inf 1 xcomp _ _\n"
                        "4 , , PUNCT , _ 1 punct _ _\n5 crews crew NOUN NNS _ 6 nsubj _ _\n6 left leave VERB VBD Tense=Past|VerbForm=Fin 0 root _ _\n\n"
                        "1 Urged urge VERB VBD Tense=Past|VerbForm=Fin 5 ccomp _ _\n2 crews crew NOUN NNS _ 1 obj _ _\n3 , , PUNCT , _ 1 punct _ _\n"
                        "4 he he PRON PRP _ 5 nsubj _ _\n5 said say VERB VBD Tense=Past|VerbForm=Fin 0 root _ _\n", NULL);
    static const struct { int32_t token, head; uint8_t rel; } want[] = {
        {1, 0, REL_ACL}, {0, 4, REL_NSUBJ}, {4, -1, REL_ROOT}, {3, 1, REL_OBL}, {7, 4, REL_PUNCT},
        {9, -1, REL_ROOT}, {14, 13, REL_OBJ}, {12, 15, REL_NSUBJ}, {15, -1, REL_ROOT}, {18, 17, REL_ACL}, {17, -1, REL_ROOT}, {22, 21, REL_ACL},
        {25, 30, REL_ADVCL}, {31, 35, REL_CCOMP}};
    for (uint32_t s = 0; s < d.n_sentences; s++)
        syntax_participles(&d, s);
    check_tree(&d);
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
        assert_int_equal(d.tokens[want[i].token].head, want[i].head);
        assert_int_equal(d.tokens[want[i].token].rel, want[i].rel);
    }
    document_release(&d);
}

/* Heads that are no tree become one: rings beside a root, below one another, without any root; two roots. */
static void test_rings(void **state)
{
    static const int8_t heads[][6] = {{1, 0, 3, -1, 3, 4}, {1, 2, 0, -1, 3, 0}, {1, 2, 3, 4, 5, 0}, {-1, 0, -1, 2, 5, 4}, {0, 0, 1, 2, 3, 4}};
    (void)state;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        struct document d;
        conllu_document(&d, "1 a a X _ _ 0 root _ _\n2 b b X _ _ 1 dep _ _\n3 c c X _ _ 1 dep _ _\n4 d d X _ _ 1 dep _ _\n5 e e X _ _ 1 dep _ _\n6 f f X _ _ 1 dep _ _\n", NULL);
        for (uint32_t t = 0; t < d.n_tokens; t++)
            d.tokens[t].head = heads[i][t];
        document_link_tree(&d, 0);
        check_tree(&d);
        for (uint32_t t = 0; t < d.n_tokens; t++)
            assert_true(document_below(&d, (int32_t)t, d.sentences[0].root));
        assert_int_equal(span_length(document_subtree_span(&d, d.sentences[0].root)), d.length);
        document_release(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words), cmocka_unit_test(test_sentences), cmocka_unit_test(test_datelines), cmocka_unit_test(test_lines), cmocka_unit_test(test_tree), cmocka_unit_test(test_lemma_of_letters),
        cmocka_unit_test(test_hostile), cmocka_unit_test(test_long_sentence), cmocka_unit_test(test_mojibake), cmocka_unit_test(test_lazy), cmocka_unit_test(test_repeats),
        cmocka_unit_test(test_conllu), cmocka_unit_test(test_damaged_model), cmocka_unit_test(test_damaged_weights), cmocka_unit_test(test_untangle), cmocka_unit_test(test_hyphened),
        cmocka_unit_test(test_redrawn), cmocka_unit_test(test_participle), cmocka_unit_test(test_rings)};
    return cmocka_run_group_tests_name("syntax", tests, open_engine, close_engine);
}
