/* The compiled authority: opening with checks, look-ups, and matching over tokens. See authority.h. */
#include "lexicon/authority.h"

#include "lexicon/authority_file.h"
#include "base/search.h"

#include <string.h>

enum status authority_write(const struct authority *a, struct buf *out, struct error *error)
{
    struct pack_writer w;
    pack_writer_init(&w, AUTHORITY_PACK, AUTHORITY_VERSION);
    pack_writer_add(&w, "strings", a->strings, a->n_strings);
    pack_writer_add(&w, "rows", a->rows, a->n_rows * sizeof *a->rows);
    pack_writer_add(&w, "matches", a->matches, a->n_matches * sizeof *a->matches);
    pack_writer_add(&w, "nodes", a->nodes, a->n_nodes * sizeof *a->nodes);
    pack_writer_add(&w, "edges", a->edges, a->n_edges * sizeof *a->edges);
    pack_writer_add(&w, "words", a->words, a->n_words * sizeof *a->words);
    pack_writer_add(&w, "holders", a->holders, a->n_holders * sizeof *a->holders);
    pack_writer_add(&w, "ids", a->ids, a->n_ids * sizeof *a->ids);
    pack_writer_add(&w, "given", a->given, a->n_given * sizeof *a->given);
    enum status status = pack_writer_bytes(&w, out, error);
    pack_writer_release(&w);
    return status;
}

static bool power_of_two(uint32_t n) { return n && !(n & (n - 1)); }

static bool rows_good(const struct authority *a)
{
    for (uint32_t i = 0; i < a->n_rows; i++) {
        const struct authority_row *r = &a->rows[i];
        const uint32_t s[] = {r->id, r->name, r->country, r->code, r->office, r->role, r->note};
        for (size_t k = 0; k < sizeof s / sizeof *s; k++)
            if (s[k] >= a->n_strings)
                return false;
        if (r->kind >= AUTHORITY_KIND_COUNT || r->sub >= SUB_COUNT || r->main_sector >= SECTOR_COUNT)
            return false;
    }
    return true;
}

static bool below(const uint32_t *items, uint32_t n, uint32_t limit)
{
    for (uint32_t i = 0; i < n; i++)
        if (items[i] >= limit)
            return false;
    return true;
}

/* Hash tables need an empty slot, or a look-up of an absent key would not end. */
static bool tables_good(const struct authority *a)
{
    uint32_t free_edges = 0, free_words = 0;
    for (uint32_t i = 0; i < a->n_edges; i++) {
        free_edges += !a->edges[i].next;
        if (a->edges[i].next >= a->n_nodes || a->edges[i].node >= a->n_nodes)
            return false;
    }
    for (uint32_t i = 0; i < a->n_words; i++) {
        free_words += !a->words[i];
        if (a->words[i] > a->n_strings)
            return false;
    }
    return free_edges && free_words;
}

static bool given_good(const struct authority *a)
{
    for (uint32_t i = 0; i < a->n_given; i++)
        if (a->given[i].name >= a->n_strings || (i && a->given[i].name <= a->given[i - 1].name))
            return false;
    return true;
}

static bool all_good(const struct authority *a)
{
    if (!a->n_strings || a->strings[a->n_strings - 1] || a->strings[0] || !power_of_two(a->n_edges) ||
        !power_of_two(a->n_words) || !a->n_nodes || !rows_good(a) || !tables_good(a))
        return false;
    for (uint32_t i = 0; i < a->n_matches; i++)
        if (a->matches[i].row >= a->n_rows)
            return false;
    for (uint32_t i = 0; i < a->n_nodes; i++)
        if (a->nodes[i].first > a->n_matches || a->nodes[i].count > a->n_matches - a->nodes[i].first)
            return false;
    return given_good(a) && below(a->holders, a->n_holders, a->n_rows) && below(a->ids, a->n_ids, a->n_rows);
}

#define SECTION(name, field, count)                                                                             \
    if (!status) {                                                                                              \
        const void *items = NULL;                                                                               \
        status = pack_array(&a->pack, name, sizeof *a->field, &items, &a->count, error);                        \
        a->field = items;                                                                                       \
    }

static enum status adopt(struct authority *a, struct error *error)
{
    enum status status = STATUS_OK;
    SECTION("strings", strings, n_strings)
    SECTION("rows", rows, n_rows)
    SECTION("matches", matches, n_matches)
    SECTION("nodes", nodes, n_nodes)
    SECTION("edges", edges, n_edges)
    SECTION("words", words, n_words)
    SECTION("holders", holders, n_holders)
    SECTION("ids", ids, n_ids)
    SECTION("given", given, n_given)
    if (!status && !all_good(a))
        status = error_set(error, STATUS_CORRUPT, 0, "the authority pack does not pass its checks");
    if (status)
        authority_close(a);
    return status;
}

enum status authority_open(struct authority *a, const char *path, struct error *error)
{
    memset(a, 0, sizeof *a);
    enum status status = pack_open(&a->pack, path, AUTHORITY_PACK, AUTHORITY_VERSION, error);
    return status ? status : adopt(a, error);
}

enum status authority_open_bytes(struct authority *a, const void *bytes, size_t length, struct error *error)
{
    memset(a, 0, sizeof *a);
    enum status status = pack_open_bytes(&a->pack, bytes, length, AUTHORITY_PACK, AUTHORITY_VERSION, "authority", error);
    return status ? status : adopt(a, error);
}

void authority_close(struct authority *a)
{
    pack_close(&a->pack);
    memset(a, 0, sizeof *a);
}

/* String of a folded word, 0 if no name holds it. Strings are compared within bounds: the last byte is NUL. */
static uint32_t word_of(const struct authority *a, const struct authority_word *w)
{
    uint32_t mask = a->n_words - 1;
    for (uint32_t i = authority_hash(w->text, w->length) & mask; a->words[i]; i = (i + 1) & mask) {
        const char *t = a->strings + a->words[i] - 1;
        if (!strncmp(t, w->text, w->length) && !t[w->length])
            return a->words[i] - 1;
    }
    return 0;
}

uint32_t authority_given(const struct authority *a, const char *s)
{
    struct authority_word w;
    if (!authority_next_word(s, strlen(s), &w) || w.length >= sizeof w.text)
        return 0;
    uint32_t word = word_of(a, &w), low = 0, high = a->n_given;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (a->given[mid].name < word)
            low = mid + 1;
        else
            high = mid;
    }
    return word && low < a->n_given && a->given[low].name == word ? a->given[low].flags : 0;
}

static uint32_t next_node(const struct authority *a, uint32_t node, uint32_t word)
{
    uint32_t mask = a->n_edges - 1;
    for (uint32_t i = authority_edge_hash(node, word) & mask; a->edges[i].next; i = (i + 1) & mask)
        if (a->edges[i].node == node && a->edges[i].word == word)
            return a->edges[i].next;
    return 0;
}

struct piece { uint32_t word; int32_t token; bool cap, upper, begins, ends; };

static uint32_t cut_token(const struct authority *a, const struct token *t, int32_t number, struct piece *out, uint32_t room)
{
    uint32_t n = 0;
    size_t length = strlen(t->form), at = 0, k;
    struct authority_word w;
    while (n < room && (k = authority_next_word(t->form + at, length - at, &w)) != 0) {
        uint32_t word = w.length < sizeof w.text ? word_of(a, &w) : 0;
        out[n] = (struct piece){word, number, w.cap, w.upper, n == 0, false};
        n++;
        at += k;
    }
    if (n)
        out[n - 1].ends = true;
    return n;
}

bool authority_fits(const struct authority_hit *h, const struct authority_match *m)
{
    if (m->flags & MATCH_UPPER)
        return h->upper;
    return (h->cap_first || !(m->flags & MATCH_CAP_FIRST)) && (h->cap_last || !(m->flags & MATCH_CAP_LAST));
}

static bool any_fits(const struct authority *a, const struct authority_hit *h, uint32_t node)
{
    for (uint32_t i = 0; i < a->nodes[node].count; i++)
        if (authority_fits(h, &a->matches[a->nodes[node].first + i]))
            return true;
    return false;
}

/* Longest name that begins at piece `from`; false: none. *past is the piece after it. */
static bool longest(const struct authority *a, const struct piece *p, uint32_t from, uint32_t n,
                    struct authority_hit *hit, uint32_t *past)
{
    bool found = false, upper = true;
    uint32_t node = 0;
    for (uint32_t i = from; i < n && p[i].word && (node = next_node(a, node, p[i].word)) != 0; i++) {
        upper &= p[i].upper;
        if (!p[i].ends || !a->nodes[node].count)
            continue;
        struct authority_hit h = {.first = p[from].token, .last = p[i].token, .cap_first = p[from].cap,
                                  .cap_last = p[i].cap, .upper = upper};
        if (!any_fits(a, &h, node))
            continue;
        h.matches = a->matches + a->nodes[node].first;
        h.count = a->nodes[node].count;
        *hit = h;
        *past = i + 1;
        found = true;
    }
    return found;
}

static bool proper(const struct authority *a, const struct authority_hit *h)
{
    for (uint32_t i = 0; i < h->count; i++)
        if (a->rows[h->matches[i].row].kind != AUTHORITY_AGENT && a->rows[h->matches[i].row].kind != AUTHORITY_TITLE)
            return true;
    return false;
}

/* "King Abdullah | II": a name that starts inside the found one and is at least as long takes its words; a mere phrase
   only if it is longer ("European | Union member"). */
static void yield_to_longer(const struct authority *a, const struct piece *p, uint32_t from, uint32_t n,
                            struct authority_hit *hit, uint32_t *past)
{
    for (uint32_t i = from + 1; i < *past; i++) {
        struct authority_hit other;
        uint32_t other_past = i + 1;
        if (!p[i].begins || !longest(a, p, i, n, &other, &other_past) || other_past <= *past ||
            other_past - i < *past - from + !proper(a, &other))
            continue;
        if (longest(a, p, from, i, &other, &other_past)) {
            *hit = other;
            *past = other_past;
        }
        return;
    }
}

struct authority_hit *authority_scan(const struct authority *a, const struct document *d, uint32_t first,
                                     uint32_t count, struct arena *arena, uint32_t *n)
{
    enum { PIECES = 8 };
    *n = 0;
    struct piece *p = ARENA_ARRAY(arena, struct piece, (size_t)count * 2 + PIECES);
    struct authority_hit *hits = ARENA_ARRAY(arena, struct authority_hit, (size_t)count + 1);
    if (!p || !hits || !a->n_nodes)
        return NULL;
    uint32_t pieces = 0, cap = count * 2 + PIECES;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t room = cap - pieces;
        pieces += cut_token(a, &d->tokens[first + i], (int32_t)(first + i), p + pieces, room < PIECES ? room : PIECES);
    }
    for (uint32_t i = 0; i < pieces;) {
        uint32_t past = i + 1;
        if (p[i].begins && longest(a, p, i, pieces, &hits[*n], &past)) {
            yield_to_longer(a, p, i, pieces, &hits[*n], &past);
            ++*n;
        }
        i = past;
    }
    return hits;
}

uint32_t authority_find(const struct authority *a, const char *name, struct arena *arena,
                        const struct authority_match **matches)
{
    (void)arena;
    uint32_t node = 0;
    size_t n = strlen(name), k;
    struct authority_word w;
    for (size_t at = 0; (k = authority_next_word(name + at, n - at, &w)) != 0; at += k) {
        uint32_t word = w.length < sizeof w.text ? word_of(a, &w) : 0;
        if (!word || !(node = next_node(a, node, word)))
            return 0;
    }
    *matches = a->matches + a->nodes[node].first;
    return a->nodes[node].count;
}

bool authority_in_force(const struct authority_row *r, int32_t date)
{
    if (date == DATE_NONE)
        return r->to == DATE_NONE;
    return (r->from == DATE_NONE || r->from <= date) && (r->to == DATE_NONE || date <= r->to);
}

static int compare_key(const struct authority *a, const struct authority_row *r, const char *country, const char *office)
{
    int c = strcmp(a->strings + r->country, country);
    return c ? c : strcmp(a->strings + r->office, office);
}

static uint32_t lower_holder(const struct authority *a, const char *country, const char *office)
{
    uint32_t at;
    SEARCH(at, a->n_holders, compare_key(a, &a->rows[a->holders[mid]], country, office) < 0);
    return at;
}

/* On the day of a hand-over the newer holder counts; a co-holder of another name makes it unknown. */
const struct authority_row *authority_holder(const struct authority *a, const char *country, const char *office,
                                             int32_t date)
{
    const struct authority_row *best = NULL;
    for (uint32_t i = lower_holder(a, country, office); i < a->n_holders; i++) {
        const struct authority_row *r = &a->rows[a->holders[i]];
        if (compare_key(a, r, country, office))
            break;
        if (!authority_in_force(r, date))
            continue;
        if (best && ((best->flags | r->flags) & AUTH_SHARED) && best->name != r->name)
            return NULL;
        best = r;
    }
    return best;
}

const struct authority_row *authority_last_holder(const struct authority *a, const char *country, const char *office,
                                                  int32_t date)
{
    const struct authority_row *best = NULL;
    for (uint32_t i = lower_holder(a, country, office); i < a->n_holders && date != DATE_NONE; i++) {
        const struct authority_row *r = &a->rows[a->holders[i]];
        if (compare_key(a, r, country, office))
            break;
        if (r->to == DATE_NONE || r->to >= date || r->flags & AUTH_ACTING)
            continue;
        if (!best || r->to > best->to)
            best = r;
    }
    return best;
}

uint32_t authority_by_id(const struct authority *a, const char *id, uint32_t *first)
{
    uint32_t at, n = 0;
    SEARCH(at, a->n_ids, strcmp(a->strings + a->rows[a->ids[mid]].id, id) < 0);
    *first = at;
    while (at + n < a->n_ids && !strcmp(a->strings + a->rows[a->ids[at + n]].id, id))
        n++;
    return n;
}
