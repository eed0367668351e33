/* The event lexicon: text to table, overlay, pack and back, damaged packs, inflections. */
#include "base/io.h"
#include "base/memory.h"
#include "lexicon/frame_table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char CODES[] = "190\tASSAULT\t-\tmilitary\t-9\tforce\n046\tCONSULT\t-\t-\t7\ttalks\n010\t-\t-\t-\t0\tsay\n138\tTHREATEN\t-\t-\t-7\tforce\n";
static const char CLASSES[] = "class weapon = gun, machine gun,\n  rifle\nclass sport = goal, {weapon}\n";
static const char FRAMES[] =
    "# frames\nattack v  S=subj T=obj  -> 190\n  + Rebels attacked a base. | Rebels > a base\nattack v  S=subj T=obj obj={sport}  -> none\n"
    "hold v  B=subj|with obj=talks  -> 046\ncarry_out v  S=subj obj=raid T=on:GOV|MIL  -> ASSAULT weight=2\nthreaten v S=subj C=comp -> op:threaten\n";

static struct lexicon *build(const char *frames, enum status want)
{
    struct lexicon *l = NULL;
    struct error e = {0};
    assert_int_equal(lexicon_create(&l, &e), STATUS_OK);
    lexicon_add(l, "data/plover_of_cameo.tsv", CODES, strlen(CODES), &e);
    lexicon_add(l, "classes.lex", CLASSES, strlen(CLASSES), &e);
    static const char algebra[] = "threaten 19 138 t threatened\nthreaten - 138 a -\n";
    lexicon_add(l, "algebra.tsv", algebra, sizeof algebra - 1, &e);
    lexicon_add(l, "test.lex", frames, strlen(frames), &e);
    assert_int_equal(lexicon_finish(l, &e), want);
    return l;
}

static uint32_t frames_of(const struct frame_table *t, const char *word)
{
    uint32_t n;
    table_frames(t, table_word(t, word, strlen(word)), &n);
    return n;
}

static void test_text(void **state)
{
    (void)state;
    struct lexicon *l = build(FRAMES, STATUS_OK);
    const struct frame_table *t = lexicon_table(l, 0);
    assert_int_equal(table_frame_count(t), 5);
    assert_int_equal(frames_of(t, "attack"), 2);
    assert_int_equal(frames_of(t, "carry"), 1);
    assert_int_equal(frames_of(t, "goal"), 0);
    uint32_t n;
    const struct frame_record *f = table_frames(t, table_word(t, "attack", 6), &n);
    assert_int_equal(f[0].action, ACTION_CODE);
    assert_int_equal(f[1].action, ACTION_BLOCK);
    const struct slot_record *s = &table_slots(t, &f[1])[2];
    assert_true(table_slot_has(t, s, table_word(t, "goal", 4)));
    assert_true(table_slot_has(t, s, table_word(t, "machine_gun", 11)));
    assert_false(table_slot_has(t, s, table_word(t, "attack", 6)));
    assert_string_equal(table_string(t, table_code(t, table_algebra(t, operator_find("threaten", 8), "190")->code)->cameo), "138");
    lexicon_release(l);
}

/* What comes back from a pack of it; the caller unlinks `path`. */
static struct lexicon *packed(const struct lexicon *l, char *path, size_t size)
{
    struct error e = {0};
    struct lexicon *m = NULL;
    snprintf(path, size, "/tmp/test_lexicon_%d.pack", (int)getpid());
    assert_int_equal(lexicon_save(l, path, &e), STATUS_OK);
    assert_int_equal(lexicon_load(&m, path, &e), STATUS_OK);
    return m;
}

static void test_tails(void **state)     /* a word that ends one of several is never said not to, in a pack neither */
{
    (void)state;
    char path[64];
    struct lexicon *l = build(FRAMES, STATUS_OK), *m = packed(l, path, sizeof path);
    const struct lexicon *both[] = {l, m};
    for (size_t i = 0; i < 2; i++) {
        const struct frame_table *t = lexicon_table(both[i], 0);
        assert_true(table_may_end(t, "gun", 3));
        assert_false(table_may_end(t, "rifle", 5));
        assert_false(table_may_end(t, "machine", 7));
    }
    lexicon_release(m);
    lexicon_release(l);
    unlink(path);
}

static void test_bad_text(void **state)
{
    (void)state;
    static const char *const BAD[] = {"attack v S=subj -> 999\n", "attack q S=subj -> 190\n", "attack v S=subj\n", "attack v S= -> 190\n",
        "attack v obj={nothing} -> 190\n", "attack v S=subj -> op:nothing\n", "attack v S=subj -> 190 colour=red\n", "attack v S=subj -> 190 status=eaten\n",
        "attack v S=subj:DIP -> 190\n"};
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++)
        lexicon_release(build(BAD[i], STATUS_INPUT));
}

static void test_overlay(void **state)
{
    (void)state;
    struct error e = {0};
    struct lexicon *l = build(FRAMES, STATUS_OK);
    static const char more[] = "zap v S=subj T=obj obj={weapon} -> 190\n";
    assert_int_equal(lexicon_overlay(l, "mine.lex", more, sizeof more - 1, &e), STATUS_OK);
    assert_int_equal(frames_of(lexicon_table(l, 0), "zap"), 1);
    assert_int_equal(frames_of(lexicon_table(l, 1), "zap"), 0);
    assert_int_equal(table_code_find(lexicon_table(l, 0), "138"), table_code_find(lexicon_table(l, 1), "138"));
    lexicon_release(l);
}

static void test_pack(void **state)
{
    (void)state;
    struct error e = {0};
    char path[64];
    struct lexicon *l = build(FRAMES, STATUS_OK), *m = packed(l, path, sizeof path);
    assert_int_equal(table_frame_count(lexicon_table(m, 0)), 5);
    assert_int_equal(frames_of(lexicon_table(m, 0), "attack"), 2);
    lexicon_release(m);
    struct buf b = {0};
    assert_int_equal(io_read_file(path, 1 << 24, &b, &e), STATUS_OK);
    for (size_t i = 0; i < b.size; i += 997) {  /* any flipped byte is found */
        b.data[i] ^= 0x55;
        assert_int_not_equal(lexicon_load_bytes(&m, b.data, b.size, &e), STATUS_OK);
        b.data[i] ^= 0x55;
    }
    assert_int_not_equal(lexicon_load_bytes(&m, b.data, b.size / 2, &e), STATUS_OK);
    buf_release(&b);
    lexicon_release(l);
    unlink(path);
}

static bool inflects(const char *lemma, enum frame_pos pos, const char *form)
{
    struct inflection f;
    inflect(lemma, pos, &f);
    for (uint32_t i = 0; i < f.count; i++)
        if (!strcmp(f.forms[i], form))
            return true;
    return false;
}

static void test_inflect(void **state)
{
    (void)state;
    assert_true(inflects("strike", FRAME_VERB, "struck"));
    assert_true(inflects("ban", FRAME_VERB, "banned"));
    assert_true(inflects("deny", FRAME_VERB, "denied"));
    assert_true(inflects("attack", FRAME_VERB, "attacking"));
    assert_true(inflects("crisis", FRAME_NOUN, "crises"));
    assert_false(inflects("attack", FRAME_NOUN, "attacked"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_text), cmocka_unit_test(test_tails), cmocka_unit_test(test_bad_text),
                                       cmocka_unit_test(test_overlay), cmocka_unit_test(test_pack), cmocka_unit_test(test_inflect)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
