/* The index as a file: see index_file.h. */
#include "index_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CLAIMS, ACTORS, PLACES, ASSERTERS, FIGURES, SPOTS, DOCUMENTS, ORDER, COUNTRIES, FOLDS, SLOTS, TEXTS, N_PARTS, KEY = 400 };

#define MAGIC "TBDESK3\n"       /* a change of what the index holds is a new number */

struct header {
    char magic[8];
    uint64_t n[N_PARTS], size[N_PARTS];     /* items and bytes an item */
    int64_t last_run, last_correction, undone;
    uint64_t there, sum;
    char key[KEY];
};

struct part { void **items; size_t *n, *cap, size, spare; };     /* spare: items beyond n that are kept, too */

/* Without the texts, which are no array. `order` and `folds` have no number of their own: n_claims, dict.count. */
static void list_parts(struct index *x, size_t sizes[3], struct part parts[TEXTS])
{
    sizes[0] = x->n_claims;
    sizes[1] = x->dict.count;
    sizes[2] = x->dict.n_slots;
    const struct part list[] = {
        {(void **)&x->claims, &x->n_claims, &x->cap_claims, sizeof *x->claims, 1},
        {(void **)&x->actors, &x->n_actors, &x->cap_actors, sizeof *x->actors, 0},
        {(void **)&x->places, &x->n_places, &x->cap_places, sizeof *x->places, 0},
        {(void **)&x->asserters, &x->n_asserters, &x->cap_asserters, sizeof *x->asserters, 0},
        {(void **)&x->figures, &x->n_figures, &x->cap_figures, sizeof *x->figures, 0},
        {(void **)&x->spots, &x->n_spots, &x->cap_spots, sizeof *x->spots, 0},
        {(void **)&x->documents, &x->n_documents, &x->cap_documents, sizeof *x->documents, 0},
        {(void **)&x->order, &sizes[0], &x->cap_order, sizeof *x->order, 0},
        {(void **)&x->countries, &x->n_countries, &x->cap_countries, sizeof *x->countries, 0},
        {(void **)&x->dict.folds, &sizes[1], NULL, sizeof *x->dict.folds, 0},
        {(void **)&x->dict.slots, &sizes[2], NULL, sizeof *x->dict.slots, 0},
    };
    memcpy(parts, list, sizeof list);
}

static size_t bytes_of(const struct header *h, int part) { return (size_t)(h->n[part] + (part == CLAIMS)) * (size_t)h->size[part]; }

/* Eight bytes at a time; the rest as one number. Against accidents, not against malice: for that everything is checked. */
static uint64_t sum_of(uint64_t sum, const void *bytes, size_t n)
{
    const unsigned char *at = bytes;
    for (uint64_t w; n; at += sizeof w, n -= n < sizeof w ? n : sizeof w) {
        w = 0;
        memcpy(&w, at, n < sizeof w ? n : sizeof w);
        sum = (sum ^ w) * 0x9e3779b97f4a7c15u;
        sum ^= sum >> 29;
    }
    return sum;
}

/* Names the record and the last of all that was read from it. Another history of the same record has another key. */
static bool find_key(tabard_record *db, int64_t claim, int64_t correction, char key[KEY])
{
    static const char sql[] =
        "SELECT (SELECT value FROM meta WHERE key = 'record') || ' ' || (SELECT claim FROM claims WHERE id = CAST(?1 AS INTEGER)) || ' '"
        " || (SELECT r.id || ' ' || r.started FROM claims c JOIN runs r ON r.id = c.run WHERE c.id = CAST(?1 AS INTEGER)) || ' ' ||"
        " coalesce((SELECT stem || at FROM corrections WHERE id = CAST(?2 AS INTEGER)), '')";
    char numbers[2][24];
    const char *args[] = {numbers[0], numbers[1]};
    tabard_error e = {0};
    memset(key, 0, KEY);
    snprintf(numbers[0], sizeof numbers[0], "%lld", (long long)claim);
    snprintf(numbers[1], sizeof numbers[1], "%lld", (long long)correction);
    tabard_rows *rows = tabard_record_select(db, sql, args, 2, &e);
    bool found = rows && tabard_rows_next(rows, &e) && tabard_rows_type(rows, 0) == TABARD_TEXT;
    if (found)
        snprintf(key, KEY, "%s", tabard_rows_text(rows, 0, NULL));
    tabard_rows_free(rows);
    return found;
}

/* ---- writing ---- */

static bool put(FILE *f, const void *bytes, size_t n, uint64_t *sum)
{
    *sum = sum_of(*sum, bytes, n);
    return !n || fwrite(bytes, 1, n, f) == n;
}

static bool put_texts(FILE *f, const struct dict *d, uint64_t *sum)
{
    bool good = true;
    for (uint32_t i = 0; i < d->count && good; i++)
        good = put(f, d->texts[i], strlen(d->texts[i]) + 1, sum);
    return good;
}

static bool write_all(FILE *f, const struct index *x, struct header *h)
{
    struct index copy = *x;
    struct part parts[TEXTS];
    size_t sizes[3];
    list_parts(&copy, sizes, parts);
    for (int i = 0; i < TEXTS; i++)
        h->n[i] = *parts[i].n, h->size[i] = parts[i].size;
    for (uint32_t i = 0; i < x->dict.count; i++)
        h->n[TEXTS] += strlen(x->dict.texts[i]) + 1;
    h->size[TEXTS] = 1;
    bool good = fwrite(h, sizeof *h, 1, f) == 1;
    for (int i = 0; i < TEXTS && good; i++)
        good = put(f, *parts[i].items, bytes_of(h, i), &h->sum);
    good = good && put_texts(f, &x->dict, &h->sum) && !fseek(f, 0, SEEK_SET) && fwrite(h, sizeof *h, 1, f) == 1;
    return good && !fflush(f);
}

bool index_file_write(const struct index *x, tabard_record *db, const char *path)
{
    struct header h = {.magic = MAGIC, .last_run = x->last_run, .last_correction = x->last_correction, .undone = x->undone,
                       .there = x->n_there};
    char temporary[4096];
    if (!x->n_claims || x->failed || x->dict.failed || !find_key(db, x->claims[x->n_claims - 1].id, x->last_correction, h.key) ||
        snprintf(temporary, sizeof temporary, "%s.%ld", path, (long)getpid()) >= (int)sizeof temporary)
        return false;
    int fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    FILE *f = fd < 0 ? NULL : fdopen(fd, "wb");
    if (!f) {
        if (fd >= 0)
            close(fd);
        return false;
    }
    bool good = write_all(f, x, &h);
    good = !fclose(f) && good && !rename(temporary, path);
    if (!good)
        unlink(temporary);
    return good;
}

/* ---- reading ---- */

static bool read_exactly(int fd, void *to, size_t n)
{
    for (char *at = to; n;) {
        ssize_t got = read(fd, at, n);
        if (got <= 0 && !(got < 0 && errno == EINTR))
            return false;
        at += got > 0 ? got : 0;
        n -= got > 0 ? (size_t)got : 0;
    }
    return true;
}

static bool read_header(int fd, struct header *h, const struct part parts[TEXTS])
{
    struct stat st;
    if (fstat(fd, &st) || !S_ISREG(st.st_mode) || !read_exactly(fd, h, sizeof *h) || memcmp(h->magic, MAGIC, sizeof h->magic) ||
        h->key[KEY - 1])
        return false;
    uint64_t whole = sizeof *h;
    for (int i = 0; i < N_PARTS; i++) {
        if (h->size[i] != (i < TEXTS ? parts[i].size : 1) || h->n[i] >= UINT32_MAX)
            return false;
        whole += bytes_of(h, i);
    }
    return whole == (uint64_t)st.st_size && h->n[CLAIMS] && h->n[ORDER] == h->n[CLAIMS] && h->n[FOLDS] < h->n[SLOTS] &&
           !(h->n[SLOTS] & (h->n[SLOTS] - 1));
}

/* Texts in place: each ends with a NUL, and there are as many as their numbers say. */
static bool cut_texts(struct dict *d, size_t size)
{
    char *at = d->blocks[0], *end = at + size;
    for (uint32_t i = 0; i < d->count; i++) {
        char *nul = at < end ? memchr(at, '\0', (size_t)(end - at)) : NULL;
        if (!nul)
            return false;
        d->texts[i] = at;
        at = nul + 1;
    }
    return at == end;
}

static bool read_texts(int fd, struct dict *d, const struct header *h, uint64_t *sum)
{
    size_t size = (size_t)h->n[TEXTS];
    d->count = d->cap = (uint32_t)h->n[FOLDS];
    d->n_slots = (uint32_t)h->n[SLOTS];
    d->texts = malloc((d->count + 1) * sizeof *d->texts);
    d->blocks = malloc(sizeof *d->blocks);
    if (!d->texts || !d->blocks || !(d->blocks[0] = malloc(size + 1)))
        return false;
    d->n_blocks = 1;
    d->block_used = d->block_size = size;
    if (!read_exactly(fd, d->blocks[0], size))
        return false;
    for (size_t i = 0; i < size;) {     /* as they were written: one by one */
        size_t n = strnlen(d->blocks[0] + i, size - i) + 1;
        *sum = sum_of(*sum, d->blocks[0] + i, n < size - i ? n : size - i);
        i += n;
    }
    return cut_texts(d, size);
}

static bool read_parts(int fd, struct index *x, const struct header *h, struct part parts[TEXTS])
{
    uint64_t sum = 0;
    bool good = true;
    for (int i = 0; i < TEXTS && good; i++) {
        *parts[i].items = malloc(bytes_of(h, i) + 1);
        *parts[i].n = (size_t)h->n[i];
        if (parts[i].cap)
            *parts[i].cap = (size_t)h->n[i] + parts[i].spare;
        good = *parts[i].items && read_exactly(fd, *parts[i].items, bytes_of(h, i));
        if (good)
            sum = sum_of(sum, *parts[i].items, bytes_of(h, i));
    }
    return good && read_texts(fd, &x->dict, h, &sum) && sum == h->sum;
}

/* ---- trust ---- */

static bool all_below(const uint32_t *list, size_t n, size_t limit)
{
    uint32_t most = 0;
    for (size_t i = 0; i < n; i++)
        most = list[i] > most ? list[i] : most;
    return !n || most < limit;
}

static bool claims_hold(const struct index *x)
{
    uint32_t n = x->dict.count;
    for (size_t i = 0; i < x->n_claims; i++) {
        const struct index_claim *c = &x->claims[i], *next = c + 1;
        const uint32_t texts[] = {c->kind, c->root, c->mode, c->cameo, c->status, c->by, c->rule};
        if (c->actors > c->actors_end || c->actors_end > x->n_actors || c->places > c->places_end || c->places_end > x->n_places || c->asserters > next->asserters ||
            !all_below(texts, 7, n) || c->quad > 4 || (i && c->id <= c[-1].id))
            return false;
    }
    const struct index_claim *end = &x->claims[x->n_claims];
    return end->asserters == x->n_asserters;
}

static bool lists_hold(const struct index *x)
{
    uint32_t n = x->dict.count;
    bool good = true;
    for (size_t i = 0; i < x->n_actors && good; i++)
        good = all_below((const uint32_t[]){x->actors[i].name, x->actors[i].code, x->actors[i].country, x->actors[i].entity, x->actors[i].party}, 5, n);
    for (size_t i = 0; i < x->n_places && good; i++)
        good = x->places[i].name < n && x->places[i].country < n && x->places[i].spot < x->n_spots;
    for (size_t i = 0; i < x->n_spots && good; i++)
        good = x->spots[i].name < n && x->spots[i].country < n && x->spots[i].precision < n;
    for (size_t i = 0; i < x->n_figures && good; i++)
        good = x->figures[i].claim < x->n_claims && x->figures[i].unit < n;
    for (size_t i = 0; i < x->n_documents && good; i++)
        good = x->documents[i].publisher < n;
    return good;
}

static bool dict_holds(const struct dict *d)
{
    size_t used = 0;
    for (uint32_t i = 0; i < d->n_slots; i++)
        used += d->slots[i] != 0;
    return used == d->count && all_below(d->folds, d->count, d->count) && all_below(d->slots, d->n_slots, (size_t)d->count + 1);
}

static bool holds(const struct index *x)
{
    return dict_holds(&x->dict) && claims_hold(x) && lists_hold(x) && all_below(x->asserters, x->n_asserters, x->dict.count) &&
           all_below(x->order, x->n_claims, x->n_claims) && all_below(x->countries, x->n_countries, x->dict.count);
}

static bool read_file(int fd, struct index *x, tabard_record *db)
{
    struct header h;
    struct part parts[TEXTS];
    size_t sizes[3];
    char key[KEY];
    list_parts(x, sizes, parts);
    if (!read_header(fd, &h, parts) || !read_parts(fd, x, &h, parts))
        return false;
    x->last_run = h.last_run;
    x->last_correction = h.last_correction;
    x->undone = h.undone;
    x->n_there = (size_t)h.there;
    x->generation = 1;
    return holds(x) && find_key(db, x->claims[x->n_claims - 1].id, x->last_correction, key) && !strcmp(key, h.key) &&
           index_hash_spots(x);
}

/* The last claim stands at the end of the first part. */
static size_t claims_of(int fd, tabard_record *db)
{
    struct header h;
    struct index x = {0};
    struct part parts[TEXTS];
    struct index_claim last;
    size_t sizes[3];
    char key[KEY];
    list_parts(&x, sizes, parts);
    if (!read_header(fd, &h, parts) || lseek(fd, (off_t)((h.n[CLAIMS] - 1) * h.size[CLAIMS]), SEEK_CUR) < 0 ||
        !read_exactly(fd, &last, sizeof last) || !find_key(db, last.id, h.last_correction, key) || strcmp(key, h.key))
        return 0;
    return (size_t)h.n[CLAIMS];
}

static int open_file(const char *path) { return open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); }

size_t index_file_claims(tabard_record *db, const char *path)
{
    int fd = open_file(path);
    size_t n = fd >= 0 ? claims_of(fd, db) : 0;
    if (fd >= 0)
        close(fd);
    return n;
}

bool index_file_read(struct index *x, tabard_record *db, const char *path)
{
    int fd = open_file(path);
    bool good = fd >= 0 && read_file(fd, x, db);
    if (fd >= 0)
        close(fd);
    if (!good)
        index_free(x);
    return good;
}
