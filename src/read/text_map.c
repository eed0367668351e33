/* Laying a text beside its source: see text_map.h. In: both as letters. Out: for each letter of the text its letter in the
   source.

   A block (what stands between line ends) is one run of the source mostly. Long blocks come first: their opening letters are
   searched from where the block before ended, then from the beginning; from there both run on together, and where they
   part (a note that the reader left out, a sign that it changed) the next letters of the text are searched close by. Short
   blocks, which may stand anywhere by chance, are searched between their neighbours. What a page's scripts hold is tried
   for blocks that the page does not show. All searches together are bounded by a multiple of both sizes. */
#include "read/text_map.h"

#include "base/io.h"
#include "base/memory.h"
#include "read/letters.h"

#include <string.h>

enum { MAX_SOURCE = 64 << 20, KEY = 24, SHORT_KEY = 16, LEAST_KEY = 6, TRIES = 4, CLOSE_BY = 4096, CHANGED = 8, SCANS = 32, FREE_SCANS = 16 << 20 };
#define NOWHERE UINT32_MAX

struct text_map {
    const char *text, *source;
    size_t size;
    struct buf undone;          /* the source without its compression */
    struct letters t, s;        /* s: what the page shows, then its scripts */
    size_t shown;               /* letters of s before the scripts */
    uint32_t *at;               /* [t.n] index in s */
    int64_t budget;             /* bytes that may still be searched */
};

struct block { size_t begin, end; };    /* letters of the text */

static bool next_block(const struct text_map *m, struct block *b)
{
    b->begin = b->end;
    if (b->begin >= m->t.n)
        return false;
    for (b->end = b->begin + 1; b->end < m->t.n; b->end++) {
        size_t last = m->t.to[b->end - 1], here = m->t.from[b->end];
        if (here > last && memchr(m->text + last, '\n', here - last))
            break;
    }
    return true;
}

/* Where letters [i, i + k) of the text stand in s[lo, hi); NOWHERE. */
static size_t search(struct text_map *m, size_t i, size_t k, size_t lo, size_t hi)
{
    const char *key = m->t.bytes + i, *hit = lo < hi && m->budget > 0 ? memmem(m->s.bytes + lo, hi - lo, key, k) : NULL;
    m->budget -= lo < hi ? hit ? hit - (m->s.bytes + lo) : (int64_t)(hi - lo) : 0;
    return hit ? (size_t)(hit - m->s.bytes) : NOWHERE;
}

/* Where text and source go on together, close by: *i and *j move there. False: nowhere. */
static bool meet(struct text_map *m, size_t *i, size_t end, size_t *j, size_t hi)
{
    hi = hi - *j < CLOSE_BY ? hi : *j + CLOSE_BY;
    for (size_t d = 0; d <= CHANGED && *i + d < end; d++) {
        size_t k = end - *i - d < SHORT_KEY ? end - *i - d : SHORT_KEY;
        size_t hit = k < LEAST_KEY ? NOWHERE : search(m, *i + d, k, *j, hi);
        if (hit != NOWHERE) {
            *i += d;
            *j = hit;
            return true;
        }
    }
    return false;
}

/* Text from i and source from j side by side to the end of the block; where the source then is. */
static size_t run(struct text_map *m, size_t i, size_t end, size_t j, size_t hi)
{
    while (i < end && m->budget > 0) {
        if (j < hi && m->t.bytes[i] == m->s.bytes[j])
            m->at[i++] = (uint32_t)j++;
        else if (!meet(m, &i, end, &j, hi))
            i += SHORT_KEY;
    }
    return j;
}

/* A block from its opening letters, or if those are not there from later ones. */
static size_t place_long(struct text_map *m, const struct block *b, size_t lo, size_t cursor, size_t hi)
{
    for (size_t t = 0, i = b->begin; t < TRIES && i + KEY <= b->end; t++, i += KEY) {
        size_t j = search(m, i, KEY, cursor, hi);
        if (j == NOWHERE)
            j = search(m, i, KEY, lo, cursor);
        if (j != NOWHERE)
            return run(m, i, b->end, j, hi);
    }
    return cursor;
}

/* The letters of the text placed last before a block and first behind it; they only move forward. */
struct neighbours { size_t before, seen, behind; };     /* before: one more than the letter, 0: none; seen: looked at as far as here */

static void move_on(const struct text_map *m, const struct block *b, struct neighbours *n)
{
    for (; n->seen < b->begin; n->seen++)
        n->before = m->at[n->seen] != NOWHERE ? n->seen + 1 : n->before;
    n->behind = n->behind < b->end ? b->end : n->behind;
    while (n->behind < m->t.n && m->at[n->behind] == NOWHERE)
        n->behind++;
}

static void place_short(struct text_map *m, const struct block *b, const struct neighbours *n, size_t lo, size_t hi)
{
    size_t from = n->before && m->at[n->before - 1] >= lo && m->at[n->before - 1] < hi ? m->at[n->before - 1] + 1 : lo;
    size_t to = n->behind < m->t.n && m->at[n->behind] > from && m->at[n->behind] < hi ? m->at[n->behind] : hi;
    size_t j = search(m, b->begin, b->end - b->begin, from, to);
    if (j != NOWHERE)
        run(m, b->begin, b->end, j, hi);
}

static bool is_placed(const struct text_map *m, const struct block *b)
{
    for (size_t i = b->begin; i < b->end; i++)
        if (m->at[i] != NOWHERE)
            return true;
    return false;
}

static void align(struct text_map *m, size_t lo, size_t hi)
{
    size_t cursor = lo;
    for (struct block b = {0}; next_block(m, &b);)
        if (b.end - b.begin >= KEY && !is_placed(m, &b))
            cursor = place_long(m, &b, lo, cursor, hi);
    struct neighbours n = {0};
    for (struct block b = {0}; next_block(m, &b);)
        if (b.end - b.begin < KEY && !is_placed(m, &b)) {
            move_on(m, &b, &n);
            place_short(m, &b, &n, lo, hi);
        }
}

static enum status undo(struct text_map *m, const char *source, size_t size, struct error *e)
{
    struct io_stream *in = io_stream_open_bytes(source, size, e);
    enum status s = in ? STATUS_OK : STATUS_INPUT;
    for (size_t got = 1; in && got && !s;) {
        if (!buf_reserve(&m->undone, 65536))
            s = error_set(e, STATUS_NOMEM, 0, "out of memory");
        else if (!(s = io_stream_read(in, m->undone.data + m->undone.size, 65535, &got, e)) && (m->undone.size += got) > MAX_SOURCE)
            s = error_set(e, STATUS_LIMIT, 0, "the original is larger than %d bytes", MAX_SOURCE);
    }
    io_stream_close(in);
    m->source = m->undone.data ? m->undone.data : "";
    m->size = m->undone.size;
    return s;
}

static enum status fill(struct text_map *m, size_t length, struct error *e)
{
    enum letters_kind kind = letters_kind_of(m->source, m->size);
    letters_read(&m->t, m->text, length, LETTERS_PLAIN);
    letters_read(&m->s, m->source, m->size, kind);
    m->shown = m->s.n;
    if (kind == LETTERS_PAGE)
        letters_read(&m->s, m->source, m->size, LETTERS_SCRIPTS);
    m->at = m->t.failed || m->s.failed ? NULL : memory_resize(NULL, (m->t.n + 1) * sizeof *m->at);
    if (!m->at)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    memset(m->at, 0xff, (m->t.n + 1) * sizeof *m->at);
    m->budget = FREE_SCANS + SCANS * (int64_t)(m->size + length);
    align(m, 0, m->shown);
    if (m->s.n > m->shown)
        align(m, m->shown, m->s.n);
    return STATUS_OK;
}

struct text_map *text_map_new(const char *text, size_t length, const char *source, size_t size, struct error *e)
{
    struct text_map *m = memory_alloc(sizeof *m);
    if (!m) {
        error_set(e, STATUS_NOMEM, 0, "out of memory");
        return NULL;
    }
    m->text = text;
    if (undo(m, source, size, e) || fill(m, length, e)) {
        text_map_free(m);
        return NULL;
    }
    return m;
}

void text_map_free(struct text_map *m)
{
    if (!m)
        return;
    letters_release(&m->t);
    letters_release(&m->s);
    buf_release(&m->undone);
    memory_free(m->at);
    memory_free(m);
}

static bool goes_on(const struct text_map *m, size_t i)
{
    size_t last = m->t.to[i - 1], here = m->t.from[i];
    bool next = m->at[i] == NOWHERE ? m->at[i - 1] == NOWHERE : m->at[i - 1] != NOWHERE && m->at[i] == m->at[i - 1] + 1;
    return next && !(here > last && memchr(m->text + last, '\n', here - last));
}

bool text_map_next(const struct text_map *m, size_t *at, struct text_stretch *s)
{
    size_t first = *at, i = first + 1;
    if (first >= m->t.n)
        return false;
    while (i < m->t.n && goes_on(m, i))
        i++;
    *s = (struct text_stretch){.start = m->t.from[first], .end = m->t.to[i - 1], .found = m->at[first] != NOWHERE};
    if (s->found) {
        s->from = m->s.from[m->at[first]];
        s->to = m->s.to[m->at[i - 1]];
    }
    *at = i;
    return true;
}

static size_t first_letter(const struct text_map *m, size_t byte)
{
    size_t lo = 0, hi = m->t.n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (m->t.from[mid] < byte)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

bool text_map_find(const struct text_map *m, size_t start, size_t end, struct text_stretch *s)
{
    size_t first = NOWHERE, last = 0;
    for (size_t i = first_letter(m, start); i < m->t.n && m->t.from[i] < end; i++) {
        if (m->at[i] == NOWHERE || (first != NOWHERE && m->at[i] < m->at[first]))
            continue;
        first = first == NOWHERE ? i : first;
        last = i;
    }
    if (first == NOWHERE)
        return false;
    *s = (struct text_stretch){m->t.from[first], m->t.to[last], true, m->s.from[m->at[first]], m->s.to[m->at[last]]};
    return true;
}

const char *text_map_source(const struct text_map *m, size_t *size)
{
    *size = m->size;
    return m->source;
}
