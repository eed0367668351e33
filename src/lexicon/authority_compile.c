/* TSV files of data/authority/ -> the compiled block of authority.h.

   Every name of a row goes into a trie of folded words whose edges live in one hash table; a node lists
   the rows that end there in file order, so that the result depends on the sources alone. The holders'
   index is sorted for binary search by country, office and first day. */
#include "lexicon/authority.h"

#include "lexicon/authority_file.h"

#include <stdlib.h>
#include <string.h>

struct ending { uint32_t node, row, flags, order; };

struct compiler {
    struct arena *arena;
    char *strings;
    uint32_t n_strings, cap_strings;
    uint32_t *words, n_words, used_words;
    struct authority_edge *edges;
    uint32_t n_edges, used_edges, n_nodes;
    struct authority_row *rows;
    uint32_t n_rows, cap_rows;
    struct ending *endings;
    uint32_t n_endings, cap_endings;
    struct authority_given *given;
    uint32_t n_given, cap_given;
    uint32_t line;
    bool failed;
};

static uint32_t *word_slot(uint32_t *words, uint32_t n, const char *strings, const char *s, size_t length)
{
    for (uint32_t i = authority_hash(s, length) & (n - 1);; i = (i + 1) & (n - 1)) {
        if (!words[i])
            return &words[i];
        const char *t = strings + words[i] - 1;
        if (!strncmp(t, s, length) && !t[length])
            return &words[i];
    }
}

static void grow_words(struct compiler *c)
{
    uint32_t n = c->n_words ? c->n_words * 2 : 1 << 14;
    uint32_t *w = ARENA_ARRAY(c->arena, uint32_t, n);
    if (!w) {
        c->failed = true;
        return;
    }
    for (uint32_t i = 0; i < c->n_words; i++)
        if (c->words[i]) {
            const char *s = c->strings + c->words[i] - 1;
            *word_slot(w, n, c->strings, s, strlen(s)) = c->words[i];
        }
    c->words = w;
    c->n_words = n;
}

static void grow_strings(struct compiler *c, size_t more)
{
    size_t cap = ((size_t)c->n_strings + more) * 2 + 4096;
    char *s = cap < UINT32_MAX ? arena_alloc(c->arena, cap) : NULL;
    if (!s) {
        c->failed = true;
        return;
    }
    if (c->n_strings)
        memcpy(s, c->strings, c->n_strings);
    c->strings = s;
    c->cap_strings = (uint32_t)cap;
}

static uint32_t intern(struct compiler *c, const char *s, size_t n)
{
    if (c->used_words * 2 >= c->n_words)
        grow_words(c);
    if (!c->failed && c->n_strings + n + 1 > c->cap_strings)
        grow_strings(c, n + 1);
    if (c->failed)
        return 0;
    uint32_t *slot = word_slot(c->words, c->n_words, c->strings, s, n);
    if (*slot)
        return *slot - 1;
    uint32_t at = c->n_strings;
    memcpy(c->strings + at, s, n);
    c->strings[at + n] = 0;
    c->n_strings += (uint32_t)n + 1;
    c->used_words++;
    *slot = at + 1;
    return at;
}

static struct authority_edge *edge_slot(struct authority_edge *edges, uint32_t n, uint32_t node, uint32_t word)
{
    for (uint32_t i = authority_edge_hash(node, word) & (n - 1);; i = (i + 1) & (n - 1))
        if (!edges[i].next || (edges[i].node == node && edges[i].word == word))
            return &edges[i];
}

static void grow_edges(struct compiler *c)
{
    uint32_t n = c->n_edges ? c->n_edges * 2 : 1 << 14;
    struct authority_edge *e = ARENA_ARRAY(c->arena, struct authority_edge, n);
    if (!e) {
        c->failed = true;
        return;
    }
    for (uint32_t i = 0; i < c->n_edges; i++)
        if (c->edges[i].next)
            *edge_slot(e, n, c->edges[i].node, c->edges[i].word) = c->edges[i];
    c->edges = e;
    c->n_edges = n;
}

static uint32_t step(struct compiler *c, uint32_t node, uint32_t word)
{
    if (c->used_edges * 2 >= c->n_edges)
        grow_edges(c);
    if (c->failed)
        return 0;
    struct authority_edge *e = edge_slot(c->edges, c->n_edges, node, word);
    if (!e->next) {
        *e = (struct authority_edge){node, word, c->n_nodes++};
        c->used_edges++;
    }
    return e->next;
}

static bool has_letter_case(const char *s, size_t n, bool lower)
{
    for (size_t i = 0; i < n; i++)
        if (lower ? (s[i] >= 'a' && s[i] <= 'z') : (s[i] >= 'A' && s[i] <= 'Z'))
            return true;
    return false;
}

static bool is_person(const struct authority_row *r)
{
    return r->kind == AUTHORITY_OFFICE || r->kind == AUTHORITY_PERSON;
}

struct path {
    uint32_t node, letters, words;  /* node 0: no word, or one that is too long */
    bool cap_first, cap_last;
};

/* The words of a name, one step of the tree each. */
static struct path walk(struct compiler *c, const char *s, size_t n)
{
    struct path p = {0};
    struct authority_word w;
    for (size_t at = 0, k; !c->failed && (k = authority_next_word(s + at, n - at, &w)) != 0; at += k) {
        if (w.length >= sizeof w.text)
            return (struct path){0};
        p.cap_first |= !p.node && w.cap;
        p.cap_last = w.cap;
        p.letters += w.length;
        p.words++;
        p.node = step(c, p.node, intern(c, w.text, w.length));
    }
    return p;
}

/* Add one written name of the newest row. A single word of a person needs support like a surname. */
static void add_name(struct compiler *c, const char *s, size_t n, uint32_t flags)
{
    if (n && s[n - 1] == '?') {
        n--;
        flags |= MATCH_SHARED;
    }
    struct path p = walk(c, s, n);
    if (!p.node)
        return;
    flags |= p.cap_first ? MATCH_CAP_FIRST : 0;
    flags |= p.cap_last ? MATCH_CAP_LAST : 0;
    bool capitals = !has_letter_case(s, n, true) && has_letter_case(s, n, false);
    if (p.words == 1 && is_person(&c->rows[c->n_rows - 1]) && !(capitals && p.letters > 2))     /* "MBS" needs no support */
        flags |= MATCH_SURNAME;
    if (capitals && (p.letters <= 3 || flags & MATCH_SHARED)) /* "Plan" is not the PLA's navy */
        flags |= MATCH_UPPER;
    struct ending *e = ARENA_PUSH(c->arena, c->endings, c->n_endings, c->cap_endings);
    if (e)
        *e = (struct ending){p.node, c->n_rows - 1, flags, c->n_endings};
}

static void add_list(struct compiler *c, struct authority_cell list, uint32_t flags)
{
    size_t from = 0;
    for (size_t i = 0; list.length && i <= list.length; i++)
        if (i == list.length || list.text[i] == '|') {
            add_name(c, list.text + from, i - from, flags);
            from = i + 1;
        }
}

/* "Benigno Aquino |Jr.|", "Albert |II|": no name of its own */
static bool ordinal(const char *s, size_t n)
{
    bool roman = n > 0, junior = n >= 2 && (!memcmp(s, "Jr", 2) || !memcmp(s, "Sr", 2)) && (n == 2 || (n == 3 && s[2] == '.'));
    for (size_t i = 0; i < n; i++)
        roman &= s[i] == 'I' || s[i] == 'V' || s[i] == 'X';
    return roman || junior;
}

static struct authority_cell surname_of(struct authority_cell name, struct authority_cell note)
{
    for (size_t i = 0; i + 8 <= note.length; i++)
        if (!memcmp(note.text + i, "surname=", 8)) {
            size_t end = i + 8;
            while (end < note.length && note.text[end] != ';')
                end++;
            return (struct authority_cell){note.text + i + 8, end - i - 8};
        }
    size_t at = name.length, end = name.length;
    while (at && name.text[at - 1] != ' ')
        at--;
    if (at && ordinal(name.text + at, end - at) && name.text[at] != 'J' && name.text[at] != 'S')
        return (struct authority_cell){NULL, 0};        /* rulers by number have no surname */
    if (at && ordinal(name.text + at, end - at))
        for (end = --at; at && name.text[at - 1] != ' '; at--)
            ;
    return at ? (struct authority_cell){name.text + at, end - at} : (struct authority_cell){NULL, 0};
}

static size_t spaces(struct authority_cell s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.length; i++)
        n += s.text[i] == ' ';
    return n;
}

/* "Volodymyr Zelensky" beside "Volodymyr Zelenskyy": as many words, the same first one, another spelling of the last. */
static void add_spelling(struct compiler *c, struct authority_cell alias, struct authority_cell name, struct authority_cell surname)
{
    struct authority_cell last = surname_of(alias, (struct authority_cell){NULL, 0});
    size_t first = 0;
    while (first < name.length && name.text[first] != ' ')
        first++;
    bool same = alias.length > first && first < name.length && !memcmp(alias.text, name.text, first + 1) && spaces(alias) == spaces(name);
    if (same && last.length > 2 && surname.length && last.text[0] == surname.text[0] &&
        (last.length != surname.length || memcmp(last.text, surname.text, last.length)))
        add_name(c, last.text, last.length, MATCH_SURNAME);
}

static void add_spellings(struct compiler *c, struct authority_cell list, struct authority_cell name, struct authority_cell surname)
{
    size_t from = 0;
    for (size_t i = 0; list.length && i <= list.length; i++)
        if (i == list.length || list.text[i] == '|') {
            add_spelling(c, (struct authority_cell){list.text + from, i - from}, name, surname);
            from = i + 1;
        }
}

static void add_person(struct compiler *c, struct authority_line *l)
{
    struct authority_cell name = authority_cell_get(l, COLUMN_NAME);
    add_name(c, name.text, name.length, 0);
    add_list(c, authority_cell_get(l, COLUMN_ALIASES), 0);
    struct authority_cell s = surname_of(name, authority_cell_get(l, COLUMN_NOTE));
    if (s.length)
        add_name(c, s.text, s.length, MATCH_SURNAME);
    add_spellings(c, authority_cell_get(l, COLUMN_ALIASES), name, s);
    if (s.length > 5 && (s.text[2] == '-' || s.text[2] == ' ') && (!memcmp(s.text, "al", 2) || !memcmp(s.text, "el", 2)))
        add_name(c, s.text + 3, s.length - 3, MATCH_SURNAME);
}

static void add_agent(struct compiler *c, struct authority_line *l)
{
    struct authority_cell p = authority_cell_get(l, COLUMN_PHRASE), q = authority_cell_get(l, COLUMN_PLURAL);
    add_name(c, p.text, p.length, 0);
    if (q.length && !(q.length == 1 && (*q.text == '=' || *q.text == '-')))
        add_list(c, q, MATCH_PLURAL);
}

static void add_names(struct compiler *c, struct authority_line *l, int kind)
{
    static const uint8_t name_column[AUTHORITY_KIND_COUNT] = {
        [AUTHORITY_NAME] = COLUMN_ALIAS, [AUTHORITY_ORG] = COLUMN_NAME, [AUTHORITY_GROUP] = COLUMN_NAME,
        [AUTHORITY_TITLE] = COLUMN_TITLE,
    };
    if (kind == AUTHORITY_STATE)
        return;
    if (kind == AUTHORITY_OFFICE || kind == AUTHORITY_PERSON) {
        add_person(c, l);
    } else if (kind == AUTHORITY_AGENT) {
        add_agent(c, l);
    } else {
        struct authority_cell name = authority_cell_get(l, name_column[kind]);
        bool shared = kind == AUTHORITY_ORG && c->rows[c->n_rows - 1].flags & AUTH_AMBIGUOUS;
        add_name(c, name.text, name.length, shared ? MATCH_SHARED : 0);
        add_list(c, authority_cell_get(l, COLUMN_ALIASES), 0);
        add_list(c, authority_cell_get(l, COLUMN_ADJECTIVE), MATCH_ADJECTIVE);
    }
}

static uint32_t intern_column(struct compiler *c, struct authority_line *l, enum authority_column column)
{
    struct authority_cell cell = authority_cell_get(l, column);
    return cell.length ? intern(c, cell.text, cell.length) : 0;
}

/* The cell that names a row in print; a group's country is the first of its list. */
static void fill_strings(struct compiler *c, struct authority_line *l, struct authority_row *r)
{
    static const uint8_t role[AUTHORITY_KIND_COUNT] = {
        [AUTHORITY_OFFICE] = COLUMN_TITLE, [AUTHORITY_PERSON] = COLUMN_ROLE, [AUTHORITY_ORG] = COLUMN_KIND,
        [AUTHORITY_GROUP] = COLUMN_KIND, [AUTHORITY_TITLE] = COLUMN_KIND, [AUTHORITY_AGENT] = COLUMN_KIND,
    };
    r->id = intern_column(c, l, COLUMN_ID);
    r->name = intern_column(c, l, r->kind == AUTHORITY_AGENT ? COLUMN_PHRASE : r->kind == AUTHORITY_NAME
                            ? COLUMN_ALIAS : r->kind == AUTHORITY_TITLE ? COLUMN_TITLE : COLUMN_NAME);
    r->country = r->kind == AUTHORITY_NAME || r->kind == AUTHORITY_STATE ? r->id : intern_column(c, l, COLUMN_COUNTRY);
    struct authority_cell list = authority_cell_get(l, COLUMN_COUNTRIES);
    if (r->kind == AUTHORITY_GROUP && list.length >= 3)
        r->country = intern(c, list.text, 3);
    if (r->kind == AUTHORITY_GROUP && list.length > 3)
        r->flags |= AUTH_AMBIGUOUS;     /* at home in several states */
    if (r->kind == AUTHORITY_AGENT && authority_cell_get(l, COLUMN_COUNTRY).length != 3)
        r->country = 0;     /* y or n: no state of its own */
    r->code = intern_column(c, l, COLUMN_CODE);
    r->office = intern_column(c, l, COLUMN_OFFICE);
    r->role = role[r->kind] ? intern_column(c, l, role[r->kind]) : 0;
    r->note = intern_column(c, l, r->kind == AUTHORITY_GROUP ? COLUMN_COUNTRIES : COLUMN_NOTE);    /* a group's homes */
}

static void add_row(struct compiler *c, struct authority_line *l, int kind)
{
    struct authority_row *r = ARENA_PUSH(c->arena, c->rows, c->n_rows, c->cap_rows);
    if (!r) {
        c->failed = true;
        return;
    }
    r->kind = (uint8_t)kind;
    r->line = (uint32_t)l->number;
    authority_line_facts(l, r);
    fill_strings(c, l, r);
    add_names(c, l, kind);
}

/* A given name is a word with flags: it starts no name of a row. */
static void add_given(struct compiler *c, struct authority_line *l)
{
    struct authority_cell name = authority_cell_get(l, COLUMN_NAME);
    struct authority_word w;
    if (!authority_next_word(name.text, name.length, &w) || w.length >= sizeof w.text)
        return;
    uint32_t word = intern(c, w.text, w.length);
    struct authority_given *g = ARENA_PUSH(c->arena, c->given, c->n_given, c->cap_given);
    if (g)
        *g = (struct authority_given){word, authority_line_given(l)};
}

static int compare_given(const void *x, const void *y)
{
    const struct authority_given *a = x, *b = y;
    return a->name < b->name ? -1 : a->name > b->name;
}

/* sorting needs the strings; qsort has no context, so rows are compared through keys made first */
struct holder_key { const char *country, *office; int32_t from; uint32_t row; };

static int compare_holders(const void *x, const void *y)
{
    const struct holder_key *a = x, *b = y;
    int c = strcmp(a->country, b->country);
    if (!c)
        c = strcmp(a->office, b->office);
    if (c)
        return c;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    return a->row < b->row ? -1 : a->row > b->row;
}

static int compare_endings(const void *x, const void *y)
{
    const struct ending *a = x, *b = y;
    if (a->node != b->node)
        return a->node < b->node ? -1 : 1;
    return a->order < b->order ? -1 : a->order > b->order;
}

static uint32_t *sort_rows(struct compiler *c, bool by_id, uint32_t *n)
{
    struct holder_key *keys = ARENA_ARRAY(c->arena, struct holder_key, c->n_rows + 1);
    uint32_t *out = ARENA_ARRAY(c->arena, uint32_t, c->n_rows + 1);
    *n = 0;
    if (!keys || !out)
        return NULL;
    for (uint32_t i = 0; i < c->n_rows; i++) {
        const struct authority_row *r = &c->rows[i];
        if (by_id ? r->id != 0 : r->kind == AUTHORITY_OFFICE)
            keys[(*n)++] = (struct holder_key){c->strings + (by_id ? r->id : r->country),
                                               by_id ? "" : c->strings + r->office, by_id ? 0 : r->from, i};
    }
    qsort(keys, *n, sizeof *keys, compare_holders);
    for (uint32_t i = 0; i < *n; i++)
        out[i] = keys[i].row;
    return out;
}

static struct authority_match *build_matches(struct compiler *c, struct authority_node **nodes)
{
    *nodes = ARENA_ARRAY(c->arena, struct authority_node, c->n_nodes);
    struct authority_match *m = ARENA_ARRAY(c->arena, struct authority_match, c->n_endings + 1);
    if (!*nodes || !m)
        return NULL;
    if (c->n_endings)
        qsort(c->endings, c->n_endings, sizeof *c->endings, compare_endings);
    for (uint32_t i = 0; i < c->n_endings; i++) {
        struct authority_node *n = &(*nodes)[c->endings[i].node];
        if (!n->count++)
            n->first = i;
        m[i] = (struct authority_match){c->endings[i].row, c->endings[i].flags};
    }
    return m;
}

static enum status finish(struct compiler *c, struct buf *out, struct error *error)
{
    struct authority a = {0};
    struct authority_node *nodes = NULL;
    a.matches = build_matches(c, &nodes);
    a.nodes = nodes;
    a.holders = sort_rows(c, false, &a.n_holders);
    a.ids = sort_rows(c, true, &a.n_ids);
    if (c->n_given)
        qsort(c->given, c->n_given, sizeof *c->given, compare_given);
    a.given = c->given, a.n_given = c->n_given;
    if (c->failed || c->arena->failed || !a.matches)
        return error_set(error, STATUS_NOMEM, 0, "out of memory compiling the authority files");
    a.strings = c->strings, a.n_strings = c->n_strings;
    a.rows = c->rows, a.n_rows = c->n_rows;
    a.n_matches = c->n_endings, a.n_nodes = c->n_nodes;
    a.edges = c->edges, a.n_edges = c->n_edges;
    a.words = c->words, a.n_words = c->n_words;
    return authority_write(&a, out, error);
}

static enum status compile_file(struct compiler *c, const struct authority_source *s, struct error *error)
{
    int kind = authority_kind_of_file(s->name);
    bool given = authority_given_file(s->name);
    if (kind < 0 && !given)
        return error_set(error, STATUS_USAGE, 0, "'%s' is no authority file", s->name);
    struct authority_line l;
    authority_line_begin(&l, s->text, s->length);
    while (authority_line_next(&l) && !c->failed)
        given ? add_given(c, &l) : add_row(c, &l, kind);
    if (l.bad)
        return error_set(error, STATUS_INPUT, l.number, "'%s' line %ld: %s", s->name, l.number, l.bad);
    return STATUS_OK;
}

enum status authority_compile(const struct authority_source *sources, int n, struct buf *out, struct error *error)
{
    struct arena arena;
    arena_init(&arena);
    struct compiler c = {.arena = &arena, .n_nodes = 1};
    enum status status = STATUS_OK;
    intern(&c, "", 0);      /* offset 0 is the empty string */
    grow_edges(&c);
    for (int i = 0; i < n && !status; i++)
        status = compile_file(&c, &sources[i], error);
    if (!status)
        status = finish(&c, out, error);
    arena_release(&arena);
    return status;
}
