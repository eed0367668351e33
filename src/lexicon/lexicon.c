/* The lexicon as a whole: sources in, one table out; a user's overlay as a second table. */
#include "lexicon/frame_table.h"

#include "base/hash.h"
#include "base/memory.h"
#include "base/order.h"

#include <stdlib.h>
#include <string.h>

enum status lexicon_create(struct lexicon **out, struct error *e)
{
    *out = memory_alloc(sizeof **out);
    if (!*out)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    arena_init(&(*out)->arena);
    return STATUS_OK;
}

enum status lexicon_add(struct lexicon *l, const char *name, const char *text, size_t n, struct error *e)
{
    struct lexicon_source *s = ARENA_PUSH(&l->arena, l->sources, l->n_sources, l->cap_sources);
    if (!s)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    const char *slash = strrchr(name, '/');
    name = slash ? slash + 1 : name;
    *s = (struct lexicon_source){arena_string(&l->arena, name, strlen(name)), arena_string(&l->arena, text, n), n};
    return l->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

typedef enum status (*source_reader)(struct arena *, struct frame_table *, const char *, const char *, size_t,
                                     struct error *);

/* Read in this order: later ones refer to earlier ones. Any other *.lex holds frames. */
static const struct { const char *name; source_reader read; } READERS[] = {
    {"plover_of_cameo.tsv", codes_text_add}, {"classes.lex", classes_text_add}, {"cues.lex", classes_text_add}, {"situation.lex", classes_text_add}, {"algebra.tsv", algebra_text_add},
    {"signatures.lex", signature_text_add}, {"weights-pairs.tsv", weights_text_add}, {"weights-factuality.tsv", weights_text_add}, {"mentions.lex", quiet_classes_text_add}, {NULL, frame_text_add},
};

static size_t reader_of(const struct lexicon_source *s)
{
    size_t i = 0;
    while (READERS[i].name && strcmp(READERS[i].name, s->name))
        i++;
    return i;
}

enum status lexicon_finish(struct lexicon *l, struct error *e)
{
    struct frame_table *t = &l->tables[0];
    l->n_tables = 1;
    for (size_t k = 0; k < sizeof READERS / sizeof *READERS; k++)
        for (uint32_t i = 0; i < l->n_sources; i++) {
            struct lexicon_source *s = &l->sources[i];
            if (reader_of(s) != k)
                continue;
            enum status status = READERS[k].read(&l->arena, t, s->name, s->text, s->length, e);
            if (status)
                return status;
        }
    return table_seal(&l->arena, t, e);
}

/* The overlay's table begins with the codes, classes, algebra and signatures of the shipped one. Its words get
   new numbers, so they are written out and read again as text would be. */
static uint32_t carry(struct arena *a, struct frame_table *to, const struct frame_table *from, uint32_t word)
{
    const char *s = table_string(from, word);
    return word == WORD_NONE ? WORD_NONE : table_intern(a, to, s, strlen(s));
}

static void carry_codes(struct arena *a, struct frame_table *to, const struct frame_table *from)
{
    for (uint32_t i = 0; i < from->n_codes; i++) {
        struct code_record c = from->codes[i], *made = ARENA_PUSH(a, to->codes, to->n_codes, to->cap_codes);
        c.cameo = carry(a, to, from, c.cameo);
        c.mode = carry(a, to, from, c.mode);
        c.contexts = carry(a, to, from, c.contexts);
        if (made)
            *made = c;
    }
}

static void carry_set(struct arena *a, struct frame_table *to, const struct frame_table *from, struct set_record s)
{
    uint32_t first = to->n_members;
    for (uint32_t i = 0; i < s.count; i++) {
        uint32_t w = carry(a, to, from, from->members[s.first + i]);
        uint32_t *m = ARENA_PUSH(a, to->members, to->n_members, to->cap_members);
        if (m)
            *m = w;
    }
    struct set_record *made = ARENA_PUSH(a, to->sets, to->n_sets, to->cap_sets);
    if (made && !a->failed) {
        *made = (struct set_record){first, s.count};
        if (s.count)
            qsort(to->members + first, s.count, sizeof *to->members, order_uint32);
    }
}

static void carry_classes(struct arena *a, struct frame_table *to, const struct frame_table *from)
{
    for (uint32_t i = 0; i < from->n_classes && !a->failed; i++) {
        carry_set(a, to, from, from->sets[from->classes[i].set]);
        struct class_record *made = ARENA_PUSH(a, to->classes, to->n_classes, to->cap_classes);
        if (made)
            *made = (struct class_record){carry(a, to, from, from->classes[i].word), to->n_sets - 1, from->classes[i].quiet};
    }
}

/* Lines that begin with "class " and what goes on below them; all else is blanked, so that line numbers stay. */
static void keep_classes(char *text, size_t n, bool keep)
{
    bool in = false;
    for (size_t at = 0; at < n;) {
        char *stop = memchr(text + at, '\n', n - at);
        size_t end = stop ? (size_t)(stop - text) : n;
        if (end > at && text[at] != ' ' && text[at] != '\t')
            in = end - at > 6 && !memcmp(text + at, "class ", 6);
        if (in != keep)
            memset(text + at, ' ', end - at);
        if (in != keep && end > at)
            text[at] = '#';
        at = end + 1;
    }
}

/* A user's file holds classes of words and frames, which may name them. */
static enum status overlay_text(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n, struct error *e)
{
    char *classes = arena_string(a, text, n), *frames = arena_string(a, text, n);
    if (!classes || !frames)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    keep_classes(classes, n, true);
    keep_classes(frames, n, false);
    enum status s = classes_text_add(a, t, name, classes, n, e);
    return s ? s : frame_text_add(a, t, name, frames, n, e);
}

enum status lexicon_overlay(struct lexicon *l, const char *name, const char *text, size_t n, struct error *e)
{
    if (l->n_tables != 1)
        return error_set(e, STATUS_USAGE, 0, "a lexicon takes one overlay");
    struct frame_table fresh = {0};
    carry_codes(&l->arena, &fresh, &l->tables[0]);
    carry_classes(&l->arena, &fresh, &l->tables[0]);
    if (l->arena.failed)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    enum status s = overlay_text(&l->arena, &fresh, name, text, n, e);
    if (!s)
        s = table_seal(&l->arena, &fresh, e);
    if (!s)
        l->tables[l->n_tables++] = fresh;
    l->overlay_hash = hash_bytes(text, n, 1);
    return s;
}
