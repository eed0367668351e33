/* Copies by shingles. In: texts. Out: sorted hashes, and the judgement on a pair.

   A word is a run of letters, digits and bytes over 127, folded to lower case; everything else parts words, so
   line breaks, quotes and markup of another outlet do not matter. A pair is a copy if half of the shorter text's
   shingles stand in the longer one: a story cut to a quarter passes with 1.0, one in which every tenth word was
   changed with about .65, two reports of the same event by different hands with less than .1.

   Newspapers also copy themselves, and those are no copies of a story: the same background under a new lead, told
   by the lead, which the longer text does not have (unless all but the lead is the same); and the form that is
   filled in anew every month ("inflation stood at 11.5 percent"), told by its numerals. */
#include "record/shingle.h"

#include "base/hash.h"
#include "base/memory.h"
#include "base/order.h"

#include <stdlib.h>
#include <string.h>

#define MIN_CONTAINMENT .5
#define SHORT 40                /* shingles of a text of one or two sentences: it must be cut, not edited */
#define MIN_CONTAINMENT_SHORT .8
#define MIN_LEAD .33
#define MIN_RESEMBLANCE .6      /* of all shingles of both: a new lead on the whole old story */
#define MIN_SHINGLES 12
#define MIN_NUMBERS 2
#define MIN_NUMBERS_SHARED .6

static bool in_word(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }

/* Typographic marks are bytes over 127 too; they part words as their ASCII forms do. */
static size_t mark_length(const char *s, size_t left)
{
    const unsigned char *u = (const unsigned char *)s;
    if (left >= 3 && u[0] == 0xe2 && (u[1] == 0x80 || u[1] == 0x81))
        return 3;
    return left >= 2 && u[0] == 0xc2 && u[1] < 0xc0 ? 2 : 0;    /* nbsp, guillemets */
}

static uint64_t hash_word(const char *s, size_t n)
{
    uint64_t h = 1469598103934665603u;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        h = (h ^ (c >= 'A' && c <= 'Z' ? c + 32u : c)) * 1099511628211u;
    }
    return h;
}

/* The next word at or after *at as [start, *at); false at the end. */
static bool next_word(const char *text, size_t length, size_t *at, size_t *start)
{
    size_t i = *at, mark;
    while (i < length && (!in_word((unsigned char)text[i]) || mark_length(text + i, length - i) > 0)) {
        mark = mark_length(text + i, length - i);
        i += mark ? mark : 1;
    }
    *start = i;
    while (i < length && in_word((unsigned char)text[i]) && !mark_length(text + i, length - i))
        i++;
    *at = i;
    return i > *start;
}

static uint64_t run_hash(const uint64_t *words, int n)
{
    uint64_t h = 0;
    for (int i = 0; i < n; i++)
        h = hash_mix(h, words[i]);
    return h;
}

/* A smallest hash of each window, the rightmost among equals; taken once while it stays the smallest. */
static size_t winnow(const uint64_t *words, size_t n, int64_t *keys)
{
    uint64_t window[KEY_WINDOW];
    size_t runs = n < KEY_WORDS ? 0 : n - KEY_WORDS + 1, found = 0, last = SIZE_MAX;
    for (size_t i = 0; i < runs; i++) {
        window[i % KEY_WINDOW] = run_hash(words + i, KEY_WORDS);
        if (i + 1 < KEY_WINDOW && i + 1 < runs)
            continue;
        size_t first = i + 1 < KEY_WINDOW ? 0 : i + 1 - KEY_WINDOW, best = first;
        for (size_t k = first + 1; k <= i; k++)
            if (window[k % KEY_WINDOW] <= window[best % KEY_WINDOW])
                best = k;
        if (best != last)
            keys[found++] = (int64_t)window[best % KEY_WINDOW];
        last = best;
    }
    return found;
}

static size_t distinct(uint64_t *v, size_t n)
{
    size_t kept = 0;
    qsort(v, n, sizeof *v, order_uint64);
    for (size_t i = 0; i < n; i++)
        if (!kept || v[i] != v[kept - 1])
            v[kept++] = v[i];
    return kept;
}

static size_t distinct_keys(int64_t *v, size_t n)
{
    size_t kept = 0;
    qsort(v, n, sizeof *v, order_int64);
    for (size_t i = 0; i < n; i++)
        if (!kept || v[i] != v[kept - 1])
            v[kept++] = v[i];
    return kept;
}

/* Parts of a numeral ("10.2", "1,204") are words of their own; together they are one number. */
static void add_number(struct shingles *s, const char *text, size_t start, size_t end)
{
    if (!is_digit((unsigned char)text[start]))
        return;
    bool goes_on = start >= 2 && (text[start - 1] == '.' || text[start - 1] == ',') && is_digit((unsigned char)text[start - 2]);
    uint64_t h = hash_word(text + start, end - start);
    if (goes_on && s->n_numbers)
        s->numbers[s->n_numbers - 1] = hash_mix(s->numbers[s->n_numbers - 1], h);
    else
        s->numbers[s->n_numbers++] = h;
}

enum status shingles_of(struct shingles *s, const char *text, size_t length, struct error *e)
{
    *s = (struct shingles){0};
    size_t most = length / 2 + 1, n = 0;    /* a word and what parts it: two bytes at least */
    uint64_t *words = memory_alloc(most * sizeof *words);
    s->all = memory_alloc(most * sizeof *s->all);
    s->keys = memory_alloc(most * sizeof *s->keys);
    s->numbers = memory_alloc(most * sizeof *s->numbers);
    if (!words || !s->all || !s->keys || !s->numbers) {
        memory_free(words);
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    for (size_t at = 0, start; next_word(text, length, &at, &start);) {
        words[n++] = hash_word(text + start, at - start);
        add_number(s, text, start, at);
    }
    for (size_t i = 0; i + SHINGLE_WORDS <= n; i++)
        s->all[s->n++] = run_hash(words + i, SHINGLE_WORDS);
    s->n_lead = s->n < LEAD_SHINGLES ? s->n : LEAD_SHINGLES;
    memcpy(s->lead, s->all, s->n_lead * sizeof *s->lead);
    s->n_keys = winnow(words, n, s->keys);
    memory_free(words);
    s->n = distinct(s->all, s->n);
    s->n_numbers = distinct(s->numbers, s->n_numbers);
    s->n_keys = distinct_keys(s->keys, s->n_keys);
    return STATUS_OK;
}

void shingles_release(struct shingles *s)
{
    memory_free(s->all);
    memory_free(s->keys);
    memory_free(s->numbers);
    *s = (struct shingles){0};
}

static size_t common(const uint64_t *a, size_t n, const uint64_t *b, size_t m)
{
    size_t both = 0;
    for (size_t i = 0, j = 0; i < n && j < m;) {
        both += a[i] == b[j];
        bool a_first = a[i] <= b[j], b_first = b[j] <= a[i];
        i += a_first;
        j += b_first;
    }
    return both;
}

static double part(size_t both, size_t whole) { return whole ? (double)both / (double)whole : 0; }
static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* How much of a's lead stands anywhere in b? */
static double lead_in(const struct shingles *a, const struct shingles *b)
{
    size_t found = 0;
    for (size_t i = 0; i < a->n_lead; i++)
        found += bsearch(&a->lead[i], b->all, b->n, sizeof *b->all, order_uint64) != NULL;
    return part(found, a->n_lead);
}

static bool same_lead(const struct shingles *a, const struct shingles *b)
{
    return (a->n <= b->n && lead_in(a, b) >= MIN_LEAD) || (b->n <= a->n && lead_in(b, a) >= MIN_LEAD);
}

static bool same_numbers(const struct shingles *a, const struct shingles *b)
{
    size_t few = least(a->n_numbers, b->n_numbers);
    return few < MIN_NUMBERS
           || part(common(a->numbers, a->n_numbers, b->numbers, b->n_numbers), few) >= MIN_NUMBERS_SHARED;
}

bool shingles_copies(const struct shingles *a, const struct shingles *b, double *containment)
{
    size_t both = common(a->all, a->n, b->all, b->n), n = least(a->n, b->n);
    *containment = part(both, n);
    if (*containment < (n < SHORT ? MIN_CONTAINMENT_SHORT : MIN_CONTAINMENT) || n < MIN_SHINGLES || !same_numbers(a, b))
        return false;
    return same_lead(a, b) || part(both, a->n + b->n - both) >= MIN_RESEMBLANCE;
}

bool shingles_share_enough(size_t shared, size_t keys_a, size_t keys_b)
{
    return shared && shared * 5 >= least(keys_a, keys_b);
}
