/* model: the network. Results hang on the words alone; trees and entities are well formed for any words;
   a changed byte is found. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/net.h"
#include "model/net_parts.h"

static unsigned char *bytes;
static size_t n_bytes;
static struct net *net;

struct answer {
    uint8_t upos[NET_WORDS_MAX], feats[NET_WORDS_MAX], rel[NET_WORDS_MAX], entity[NET_WORDS_MAX];
    uint16_t head[NET_WORDS_MAX];
};

static struct net_result view(struct answer *a)
{
    memset(a, 0, sizeof *a);
    return (struct net_result){a->upos, a->feats, a->head, a->rel, a->entity};
}

static int load(void **state)
{
    struct error e;
    FILE *f = fopen("data/model/net.tbm", "rb");
    (void)state;
    if (!f)
        return -1;
    bytes = malloc(8 << 20);
    n_bytes = fread(bytes, 1, 8 << 20, f);
    fclose(f);
    return net_read(&net, bytes, n_bytes, &e) ? -1 : 0;
}

static int unload(void **state)
{
    (void)state;
    net_free(net);
    free(bytes);
    return 0;
}

static uint32_t split(char *text, struct net_word *w)
{
    uint32_t n = 0;
    for (char *t = strtok(text, " "); t; t = strtok(NULL, " "))
        w[n++] = (struct net_word){t, (uint32_t)strlen(t)};
    return n;
}

/* Words made of a small alphabet: enough for trees that are none and broken entities. */
static uint32_t random_words(struct net_word *w, char *store, uint32_t n, uint32_t seed)
{
    static const char *const some[] = {"the", "Minister", "said", "that", "of", "Tehran", ",", "and", "x", "killed", "\xe2\x80\x9c",
                                       "Mr.", "Ali", "1,200", "who", "not", "\xff\xfe", "A", "Ltd", "."};
    for (uint32_t i = 0; i < n; i++) {
        seed = seed * 1664525u + 1013904223u;
        const char *s = some[(seed >> 16) % (sizeof some / sizeof *some)];
        int len = snprintf(store + 16 * (size_t)i, 16, "%s%s", s, seed >> 28 == 3 ? "zq" : "");
        w[i] = (struct net_word){store + 16 * (size_t)i, (uint32_t)len};
    }
    return n;
}

static int is_tree(const uint16_t *head, uint32_t n)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = i, steps = 0;
        roots += head[i] == 0;
        if (head[i] > n)
            return 0;
        while (head[k] && steps++ <= n)
            k = head[k] - 1u;
        if (steps > n)
            return 0;
    }
    return roots == 1;
}

static int well_formed(const uint8_t *tag, uint32_t n)
{
    int inside = -1;
    for (uint32_t i = 0; i < n; i++) {
        int place = tag[i] ? (tag[i] - 1) % 4 : -1, type = tag[i] ? (tag[i] - 1) / 4 : -1;
        if (tag[i] >= NET_TAGS || (inside >= 0) != (place == NET_INSIDE || place == NET_LAST) || (inside >= 0 && type != inside))
            return 0;
        inside = place == NET_BEGIN || place == NET_INSIDE ? type : -1;
    }
    return inside < 0;
}

static void hashes_are_those_of_the_trainer(void **state)
{
    static const struct { const char *form; uint32_t key, count, first, sum; } want[] = {
        {"Tehran's", 0xaeb41754, 26, 6238, 222886}, {"\xe2\x80\x9c", 0xed98e449, 6, 6472, 37274},
        {"U.N.", 0x5aa52bb1, 17, 5174, 150913}, {"1,200", 0xdaba4984, 20, 13360, 190970},
        {"\xc3\x9c" "berlingen", 0x580171ca, 32, 5509, 295290}, {"anti", 0xb20a0dcd, 17, 3130, 125905}};
    (void)state;
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
        uint32_t parts[NET_PARTS_MAX], key, sum = 0, n = net_word_parts(want[i].form, strlen(want[i].form), 1 << 14, parts, &key);
        for (uint32_t k = 0; k < n; k++)
            sum += parts[k];
        assert_int_equal(key, want[i].key);
        assert_int_equal(n, want[i].count);
        assert_int_equal(parts[0], want[i].first);
        assert_int_equal(sum, want[i].sum);
    }
}

static void long_forms_stay_in_bounds(void **state)
{
    char form[5000];
    uint32_t parts[NET_PARTS_MAX], key;
    (void)state;
    memset(form, 'A', sizeof form);
    assert_true(net_word_parts(form, sizeof form, 1 << 14, parts, &key) <= NET_PARTS_MAX);
    for (size_t i = 0; i + 3 <= sizeof form; i += 3)
        memcpy(form + i, "\xe2\x80\xa6", 3);
    assert_true(net_word_parts(form, sizeof form, 1 << 14, parts, &key) <= NET_PARTS_MAX);
    assert_true(net_word_parts(form, 0, 1 << 14, parts, &key) <= NET_PARTS_MAX);
}

static void a_plain_sentence_is_understood(void **state)
{
    char text[] = "The envoy from Kenya met President Amina Darwish in Cairo .";
    struct net_word w[32];
    static struct answer a;
    uint16_t n = (uint16_t)split(text, w);
    struct net_worker *worker = net_worker_new(net);
    (void)state;
    net_run(worker, w, &n, 1, view(&a));
    assert_string_equal(net_name(net, NET_UPOS, a.upos[1]), "NOUN");
    assert_string_equal(net_name(net, NET_UPOS, a.upos[4]), "VERB");
    assert_string_equal(net_name(net, NET_REL, a.rel[1]), "nsubj");
    assert_int_equal(a.head[1], 5);
    assert_int_equal(a.head[4], 0);
    assert_int_equal(a.entity[3], 1 + 4 * NET_LOC + NET_UNIT);
    assert_int_equal(a.entity[6], 1 + 4 * NET_PER + NET_BEGIN);
    assert_int_equal(a.entity[7], 1 + 4 * NET_PER + NET_LAST);
    assert_int_equal(a.entity[9], 1 + 4 * NET_LOC + NET_UNIT);
    net_worker_free(worker);
}

static void any_words_get_one_tree(void **state)
{
    static char store[16 * NET_WORDS_MAX];
    static struct net_word w[NET_WORDS_MAX];
    static struct answer a;
    struct net_worker *worker = net_worker_new(net);
    (void)state;
    for (uint32_t k = 1; k < 200; k++) {
        uint16_t n = (uint16_t)random_words(w, store, k % 40 == 39 ? NET_WORDS_MAX - k : 1 + k % 37, k);
        net_run(worker, w, &n, 1, view(&a));
        assert_true(is_tree(a.head, n));
        assert_true(well_formed(a.entity, n));
    }
    net_worker_free(worker);
}

static void widths_and_batches_agree(void **state)
{
    static char store[16 * NET_WORDS_MAX];
    static struct net_word w[NET_WORDS_MAX];
    static struct answer want, got;
    uint16_t lengths[] = {1, 40, 7, 13, 2, 61};
    uint32_t n = random_words(w, store, 124, 7), at = 0;
    struct net_worker *worker = net_worker_new(net);
    (void)state;
    net_worker_set_level(worker, 0);
    view(&want);
    for (int s = 0; s < 6; at += lengths[s++])
        net_run(worker, w + at, lengths + s, 1, (struct net_result){want.upos + at, want.feats + at, want.head + at, want.rel + at, want.entity + at});
    net_worker_free(worker);
    for (int level = 0; level < 3; level++) {
        worker = net_worker_new(net);
        for (int again = 0; again < 2 && net_worker_set_level(worker, level); again++) {
            net_run(worker, w, lengths, 6, view(&got));
            assert_memory_equal(&want, &got, sizeof want);
        }
        net_worker_free(worker);
    }
    assert_int_equal(n, 124);
}

/* More forms than a worker keeps: what was pushed out and comes back gets the same gates. */
static void forms_come_and_go(void **state)
{
    static char store[16 * NET_WORDS_MAX], many[16 * NET_WORDS_MAX];
    static struct net_word w[NET_WORDS_MAX], other[NET_WORDS_MAX];
    static struct answer want, got;
    uint16_t n = (uint16_t)random_words(w, store, 100, 3), full = 300;
    struct net_worker *worker = net_worker_new(net);
    (void)state;
    net_run(worker, w, &n, 1, view(&want));
    for (uint32_t k = 0; k < 3 * NET_CACHE / full; k++) {
        for (uint32_t i = 0; i < full; i++) {
            int length = snprintf(many + 16 * i, 16, "form%u", k * full + i);
            other[i] = (struct net_word){many + 16 * i, (uint32_t)length};
        }
        net_run(worker, other, &full, 1, view(&got));
        if (k % 50 == 0) {
            net_run(worker, w, &n, 1, view(&got));
            assert_memory_equal(want.head, got.head, n * sizeof *got.head);
            assert_memory_equal(want.rel, got.rel, n);
        }
    }
    net_worker_free(worker);
}

enum { RUN_IN = 128, RUN_OUT = 64, RUN_ROWS = 2 * RUN_OUT + 1 };

/* Weights of block b reach up to what leaves room for runs of every length; block 0 has weights that bear none. */
static void random_weights(int8_t *w, uint32_t seed)
{
    static const int most[] = {127, 30, 60, 16};
    for (uint32_t i = 0; i < RUN_IN * RUN_OUT; i++) {
        int top = most[i / (16 * RUN_IN) % 4];
        seed = seed * 1664525u + 1013904223u;
        w[i] = (int8_t)(top == 127 ? (seed >> 31 ? 127 : -127) : (int)(seed >> 16) % (2 * top + 1) - top);
    }
}

/* Rows that bring each output as far up, and as far down, as any can; the last is like any other. */
static void extreme_rows(const int8_t *w, uint8_t *a)
{
    for (uint32_t r = 0; r < RUN_ROWS; r++)
        for (uint32_t i = 0; i < RUN_IN; i++) {
            uint32_t o = r / 2 % RUN_OUT;
            bool above = w[(o / 16 * (RUN_IN / 4) + i / 4) * 64 + o % 16 * 4 + i % 4] > 0;
            a[r * RUN_IN + i] = (uint8_t)(r == RUN_ROWS - 1 ? i % 128 : above == (r % 2 == 0) ? 127 : 0);
        }
}

/* Sums in runs of 16 bits are the sums. */
static void runs_leave_no_sum_wrong(void **state)
{
    static int8_t w[RUN_IN * RUN_OUT];
    static uint8_t a[RUN_ROWS * RUN_IN];
    static int32_t fix[RUN_OUT], want[RUN_ROWS * RUN_OUT], got[RUN_ROWS * RUN_OUT];
    static float one[RUN_OUT];
    const struct net_kernel *plain = net_kernel_find(0), *half = net_kernel_find(1);
    struct net_product p = {.in = RUN_IN, .out = RUN_OUT, .w = w, .scale = one, .bias = one, .fix = fix};
    struct net_room count = {0}, room = {0};
    (void)state;
    if (!half)
        skip();
    net_runs_of(&p, &count);
    room.at = malloc(count.used);
    for (uint32_t k = 0; k < 50; k++) {
        random_weights(w, k);
        extreme_rows(w, a);
        room.used = 0;
        net_runs_of(&p, &room);
        plain->product(&p, a, RUN_IN, RUN_ROWS, want, RUN_OUT);
        half->product(&p, a, RUN_IN, RUN_ROWS, got, RUN_OUT);
        assert_memory_equal(want, got, sizeof want);
    }
    assert_int_equal(p.runs.count[0][0], RUN_IN / 4);
    assert_true(p.runs.count[3][3] > 0);
    free(room.at);
}

static void a_changed_byte_is_found(void **state)
{
    struct net *other;
    struct error e;
    (void)state;
    for (size_t at = 0; at < n_bytes; at += at < 256 ? 1 : 60013) {
        bytes[at] ^= (unsigned char)(1u << at % 8);
        assert_int_not_equal(net_read(&other, bytes, n_bytes, &e), STATUS_OK);
        assert_null(other);
        bytes[at] ^= (unsigned char)(1u << at % 8);
    }
    for (size_t n = 0; n < n_bytes; n += n < 200 ? 1 : 100003)
        assert_int_not_equal(net_read(&other, bytes, n, &e), STATUS_OK);
    assert_int_equal(net_read(&other, bytes, n_bytes, &e), STATUS_OK);
    net_free(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hashes_are_those_of_the_trainer), cmocka_unit_test(long_forms_stay_in_bounds),
        cmocka_unit_test(a_plain_sentence_is_understood),  cmocka_unit_test(any_words_get_one_tree),
        cmocka_unit_test(widths_and_batches_agree),        cmocka_unit_test(a_changed_byte_is_found),
        cmocka_unit_test(forms_come_and_go),               cmocka_unit_test(runs_leave_no_sum_wrong)};
    return cmocka_run_group_tests(tests, load, unload);
}
