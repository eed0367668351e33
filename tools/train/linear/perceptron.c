/* in: features, right and wrong answers; out: averaged integer weights in the model's sparse form. */
#include "perceptron.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void train_die(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("train-linear: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    exit(1);
}

void *train_alloc(size_t n)
{
    void *p = calloc(n ? n : 1, 1);
    if (!p)
        train_die("out of memory");
    return p;
}

uint32_t train_random(uint64_t *state, uint32_t below)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return (uint32_t)((*state >> 11) % below);
}

void perceptron_init(struct perceptron *p, uint32_t lanes)
{
    *p = (struct perceptron){.lanes = lanes, .step = 1, .bits = 16};
    p->key = train_alloc(sizeof *p->key << p->bits);
    p->count = train_alloc(sizeof *p->count << p->bits);
}

static uint32_t slot(const struct perceptron *p, uint32_t f)
{
    uint32_t mask = (1u << p->bits) - 1, i = (f * 0x9e3779b1u) >> (32 - p->bits);
    f = f ? f : 1;
    while (p->key[i] && p->key[i] != f)
        i = (i + 1) & mask;
    return i;
}

static void widen(struct perceptron *p)
{
    struct perceptron old = *p;
    p->bits++;
    p->key = train_alloc(sizeof *p->key << p->bits);
    p->count = train_alloc(sizeof *p->count << p->bits);
    for (uint32_t i = 0; i < 1u << old.bits; i++)
        if (old.key[i]) {
            uint32_t at = slot(p, old.key[i]);
            p->key[at] = old.key[i];
            p->count[at] = old.count[i];
        }
    free(old.key);
    free(old.count);
}

void perceptron_see(struct perceptron *p, const uint32_t *f, uint32_t n)
{
    for (uint32_t k = 0; k < n; k++) {
        uint32_t i = slot(p, f[k]);
        if (!p->key[i]) {
            p->key[i] = f[k] ? f[k] : 1;
            p->n_keys++;
        }
        p->count[i] = (uint16_t)(p->count[i] + (p->count[i] < 65535));
        if (p->n_keys * 2 > 1u << p->bits)
            widen(p);
    }
}

/* Does entry i win its slot? best: 1 + the winner of each so far. */
static void contend(const struct perceptron *p, uint32_t i, uint32_t *best, uint32_t slot_bits)
{
    uint32_t *b = &best[p->key[i] >> (32 - slot_bits)];
    if (!*b || p->count[i] > p->count[*b - 1] || (p->count[i] == p->count[*b - 1] && p->key[i] < p->key[*b - 1]))
        *b = i + 1;
}

void perceptron_freeze(struct perceptron *p, uint32_t least_count, uint32_t slot_bits)
{
    uint32_t *best = train_alloc(sizeof *best << slot_bits), enough = 0;
    p->row_of = train_alloc(sizeof *p->row_of << p->bits);
    for (uint32_t i = 0; i < 1u << p->bits; i++)
        if (p->key[i] && p->count[i] >= least_count) {
            contend(p, i, best, slot_bits);
            enough++;
        }
    for (uint32_t i = 0; i < 1u << slot_bits; i++)
        if (best[i])
            p->row_of[best[i] - 1] = ++p->n_rows;
    free(best);
    p->weight = train_alloc((size_t)p->lanes * (p->n_rows + 1) * sizeof *p->weight);
    p->total = train_alloc((size_t)p->lanes * (p->n_rows + 1) * sizeof *p->total);
    fprintf(stderr, "features: %u seen, %u often enough, %u kept\n", p->n_keys, enough, p->n_rows);
}

void perceptron_release(struct perceptron *p)
{
    free(p->key);
    free(p->row_of);
    free(p->count);
    free(p->weight);
    free(p->total);
}

void perceptron_sum(const struct perceptron *p, const uint32_t *f, uint32_t n, int32_t *sum)
{
    memset(sum, 0, p->lanes * sizeof *sum);
    for (uint32_t k = 0; k < n; k++) {
        uint32_t row = p->row_of[slot(p, f[k])];
        if (!row)
            continue;
        const int32_t *w = p->weight + (size_t)(row - 1) * p->lanes;
        for (uint32_t j = 0; j < p->lanes; j++)
            sum[j] += w[j];
    }
}

void perceptron_add(struct perceptron *p, const uint32_t *f, uint32_t n, uint32_t lane, int32_t by)
{
    for (uint32_t k = 0; k < n; k++) {
        uint32_t row = p->row_of[slot(p, f[k])];
        if (!row)
            continue;
        size_t at = (size_t)(row - 1) * p->lanes + lane;
        p->weight[at] += by;
        p->total[at] += by * p->step;
    }
}

void perceptron_finish(struct perceptron *p, double scale, int32_t least)
{
    size_t n = (size_t)p->lanes * p->n_rows, clipped = 0, count = 0;
    for (size_t i = 0; i < n; i++) {
        double mean = (double)p->weight[i] - (double)p->total[i] / (double)p->step;
        int32_t v = (int32_t)(mean * scale + (mean < 0 ? -0.5 : 0.5));
        clipped += v > 127 || v < -127;
        v = v > 127 ? 127 : v < -127 ? -127 : v;
        p->weight[i] = v >= least || v <= -least ? v : 0;
        p->total[i] = 0;
        count += p->weight[i] != 0;
    }
    fprintf(stderr, "weights: %zu, cut %zu\n", count, clipped);
    p->step = 1;
}

void bytes_add(struct bytes *b, const void *p, size_t n)
{
    if (b->n + n > b->room) {
        b->room = (b->n + n) * 2 + 64;
        b->at = realloc(b->at, b->room);
        if (!b->at)
            train_die("out of memory");
    }
    if (n)
        memcpy(b->at + b->n, p, n);
    b->n += n;
}

void bytes_number(struct bytes *b, uint32_t v)
{
    do {
        uint8_t c = (uint8_t)((v & 127u) | (v > 127u ? 128u : 0u));
        bytes_add(b, &c, 1);
        v >>= 7;
    } while (v);
}

struct placed { uint32_t feature, row; };

static int by_slot(const void *a, const void *b)
{
    const struct placed *x = a, *y = b;
    return x->feature < y->feature ? -1 : x->feature > y->feature;
}

static int row_matters(const struct perceptron *p, uint32_t row)
{
    for (uint32_t j = 0; j < p->lanes; j++)
        if (p->weight[(size_t)row * p->lanes + j])
            return 1;
    return 0;
}

static void write_row(struct bytes *b, const int32_t *w, uint32_t lanes)
{
    uint32_t n = 0, last = 0;
    for (uint32_t j = 0; j < lanes; j++)
        n += w[j] != 0;
    bytes_number(b, n);
    for (uint32_t j = 0; j < lanes; j++)
        if (w[j]) {
            bytes_number(b, j - last);
            bytes_number(b, w[j] < 0 ? (uint32_t)-w[j] * 2 - 1 : (uint32_t)w[j] * 2);
            last = j;
        }
}

void perceptron_write(const struct perceptron *p, uint32_t bits, uint32_t width, struct bytes *b)
{
    struct placed *s = train_alloc((p->n_rows + 1) * sizeof *s);
    uint32_t n = 0, last = 0;
    for (uint32_t i = 0; i < 1u << p->bits; i++)
        if (p->row_of[i] && row_matters(p, p->row_of[i] - 1))
            s[n++] = (struct placed){p->key[i], p->row_of[i] - 1};
    qsort(s, n, sizeof *s, by_slot);
    fprintf(stderr, "rows: %u\n", n);
    bytes_number(b, bits);
    bytes_number(b, width);
    bytes_number(b, n);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = s[i].feature >> (32 - bits);
        uint8_t check = (uint8_t)s[i].feature;
        bytes_number(b, at - last);
        bytes_add(b, &check, 1);
        write_row(b, p->weight + (size_t)s[i].row * p->lanes, p->lanes);
        last = at;
    }
    free(s);
}
