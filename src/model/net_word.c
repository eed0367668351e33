/* A form without its context: what comes in is its bytes, what goes out the gates of layer 1.

   The form is folded (plain quotes and dashes, digits to 0) and seen as a word, a shape, affixes and character
   3- and 4-grams, each a row of a hashed table; with a row for the known word and a vector learned from raw
   text they pass a maxout layer and a layer norm. tools/train/net/data.py is the twin of this file. */
#include "model/net_parts.h"

#include <math.h>
#include <string.h>

struct folded { uint8_t word[NET_FORM_MAX], low[NET_FORM_MAX + 2]; size_t n; };   /* low: ^ lower $ */

uint32_t net_hash(uint8_t kind, const uint8_t *s, size_t n)
{
    uint32_t h = (2166136261u ^ kind) * 16777619u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ s[i]) * 16777619u;
    h ^= h >> 15;
    h *= 0x2c1b3c6du;
    return h ^ h >> 12;
}

/* Plain ASCII for a typographic sign at s, or NULL. */
static const char *plain_sign(const uint8_t *s, size_t n)
{
    if (n < 3 || s[0] != 0xe2 || s[1] != 0x80)
        return NULL;
    switch (s[2]) {
    case 0x98: case 0x99: return "'";
    case 0x9c: case 0x9d: return "\"";
    case 0x93: return "-";
    case 0x94: return "--";
    case 0xa6: return "...";
    default: return NULL;
    }
}

static void fold(struct folded *f, const uint8_t *s, size_t n)
{
    f->n = 0;
    for (size_t i = 0; i < n && f->n < NET_FORM_MAX;) {
        const char *sign = plain_sign(s + i, n - i);
        if (!sign) {
            f->word[f->n++] = s[i] >= '0' && s[i] <= '9' ? '0' : s[i];
            i++;
            continue;
        }
        for (; *sign && f->n < NET_FORM_MAX; sign++)
            f->word[f->n++] = (uint8_t)*sign;
        i += 3;
    }
    f->low[0] = '^';
    for (size_t i = 0; i < f->n; i++)
        f->low[i + 1] = f->word[i] >= 'A' && f->word[i] <= 'Z' ? f->word[i] + 32 : f->word[i];
    f->low[f->n + 1] = '$';
}

static size_t shape(const struct folded *f, uint8_t out[12])
{
    size_t n = 0;
    for (size_t i = 0; i < f->n && n < 12; i++) {
        uint8_t c = f->word[i];
        uint8_t k = c >= 'A' && c <= 'Z' ? 'X' : c >= 'a' && c <= 'z' ? 'x' : c >= 128 ? 'u' : c;
        if (n < 2 || out[n - 1] != k || out[n - 2] != k)
            out[n++] = k;
    }
    return n;
}

uint32_t net_word_parts(const char *form, size_t n, uint32_t buckets, uint32_t parts[NET_PARTS_MAX], uint32_t *key)
{
    struct folded f;
    uint8_t looks[12];
    fold(&f, (const uint8_t *)form, n);
    const uint8_t *low = f.low + 1;
    uint32_t k = 0;
    *key = net_hash(5, low, f.n);
    parts[k++] = net_hash(1, f.word, f.n);
    parts[k++] = net_hash(2, looks, shape(&f, looks));
    parts[k++] = net_hash(3, low, f.n);
    for (size_t i = 1; i <= 3 && i <= f.n; i++)
        parts[k++] = net_hash((uint8_t)(10 + i), f.word, i);
    for (size_t i = 1; i <= 5 && i <= f.n; i++)
        parts[k++] = net_hash((uint8_t)(20 + i), low + f.n - i, i);
    for (size_t i = 0; i < 14 && i + 3 <= f.n + 2; i++)
        parts[k++] = net_hash(30, f.low + i, 3);
    for (size_t i = 0; i < 14 && i + 4 <= f.n + 2; i++)
        parts[k++] = net_hash(31, f.low + i, 4);
    for (uint32_t i = 0; i < k; i++)
        parts[i] %= buckets;
    return k;
}

/* Place of a key in the vocabulary, or -1. */
static long find_key(const struct net *net, uint32_t key)
{
    uint32_t low = 0, high = net->shape.keys;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (net->key[mid] < key)
            low = mid + 1;
        else
            high = mid;
    }
    return low < net->shape.keys && net->key[low] == key ? (long)low : -1;
}

static void add_row(const struct net_worker *w, uint32_t row, float *x)
{
    w->kernel->add_row(w->net->row + (size_t)row * NET_ROW, w->net->row_scale[row], NET_ROW, x);
}

/* x comes as zeros. */
static void embed(const struct net_worker *w, const char *form, size_t n, float x[NET_VECTOR + NET_ROW])
{
    const struct net *net = w->net;
    uint32_t parts[NET_PARTS_MAX], key, count = net_word_parts(form, n, net->shape.buckets, parts, &key);
    long at = find_key(net, key);
    const int8_t *v = net->vector + (at < 0 ? 0u : net->key_vector[at]) * (size_t)NET_VECTOR;
    for (int i = 0; i < NET_VECTOR; i++)
        x[i] = (float)v[i] * net->vector_scale;
    add_row(w, at < 0 ? 0 : net->key_word[at], x + NET_VECTOR);
    for (uint32_t i = 0; i < count; i++)
        add_row(w, net->shape.words + parts[i], x + NET_VECTOR);
}

/* Sum in a fixed order: the same on every machine. */
static float sum(const float *x, uint32_t n)
{
    float lane[16] = {0}, s = 0;
    for (uint32_t i = 0; i < n; i += 16)
        for (uint32_t k = 0; k < 16; k++)
            lane[k] += x[i + k];
    for (int k = 0; k < 16; k++)
        s += lane[k];
    return s;
}

static void normalise(const struct net *net, float x[NET_ENCODED], uint8_t out[NET_ENCODED])
{
    float square[NET_ENCODED], mean = sum(x, NET_ENCODED) / NET_ENCODED;
    for (int i = 0; i < NET_ENCODED; i++) {
        x[i] -= mean;
        square[i] = x[i] * x[i];
    }
    float by = 1.0f / sqrtf(sum(square, NET_ENCODED) / NET_ENCODED + 1e-5f);
    for (int i = 0; i < NET_ENCODED; i++) {
        float y = (x[i] * by * net->norm_gain[i] + net->norm_bias[i]) * (63.0f / 4);
        y = y < -63 ? -63 : y > 63 ? 63 : y;
        out[i] = (uint8_t)(64 + (int)lrintf(y));
    }
}

/* The maxout layer: the greater of two halves. */
static void encode(const struct net_worker *w, const float *x, uint32_t n, uint8_t q[][NET_ENCODED])
{
    float two[NET_FRESH][2 * NET_ENCODED];
    w->kernel->dense(w->net->enc, w->net->enc_bias, x, n, NET_VECTOR + NET_ROW, 2 * NET_ENCODED, two[0]);
    for (uint32_t r = 0; r < n; r++) {
        for (int i = 0; i < NET_ENCODED; i++)
            two[r][i] = two[r][i] > two[r][NET_ENCODED + i] ? two[r][i] : two[r][NET_ENCODED + i];
        normalise(w->net, two[r], q[r]);
    }
}

static void some_gates(struct net_worker *w, const struct net_fresh *fresh, uint32_t n)
{
    const struct net_product *p = &w->net->layer[0];
    float x[NET_FRESH][NET_VECTOR + NET_ROW] = {{0}};
    uint8_t q[NET_FRESH][NET_ENCODED];
    int32_t s[NET_FRESH][6 * NET_HIDDEN_MAX];
    for (uint32_t i = 0; i < n; i++)
        embed(w, fresh[i].word.bytes, fresh[i].word.n, x[i]);
    encode(w, x[0], n, q);
    w->kernel->product(p, q[0], NET_ENCODED, n, s[0], 6 * NET_HIDDEN_MAX);
    for (uint32_t i = 0; i < n; i++)
        w->kernel->gates(s[i], p->scale, p->bias, p->out, fresh[i].row);
}

void net_word_gates(struct net_worker *w, const struct net_fresh *fresh, uint32_t n)
{
    for (uint32_t i = 0; i < n; i += NET_FRESH)
        some_gates(w, fresh + i, n - i < NET_FRESH ? n - i : NET_FRESH);
}
