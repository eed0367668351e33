/* The compiled lexicon as a file: one section of the pack for each array. A loaded pack is distrusted: every
   index in it is checked once, so that look-ups need no checks. */
#include "lexicon/frame_table.h"

#include "base/hash.h"
#include "base/memory.h"
#include "base/pack.h"

#include <math.h>
#include <string.h>

#define LEXICON_KIND PACK_KIND('L', 'E', 'X', 'E')
#define LEXICON_VERSION 4u

enum status lexicon_save(const struct lexicon *l, const char *path, struct error *e)
{
    const struct frame_table *t = &l->tables[0];
    struct pack_writer w;
    pack_writer_init(&w, LEXICON_KIND, LEXICON_VERSION);
#define X(name, type) pack_writer_add(&w, #name, t->name, sizeof(type) * t->n_##name);
    TABLE_SECTIONS(X)
#undef X
    enum status s = pack_writer_save(&w, path, e);
    pack_writer_release(&w);
    return s;
}

static bool power_of_two(uint32_t n) { return n && !(n & (n - 1)); }

static bool in_range(uint32_t first, uint32_t count, uint32_t n) { return first <= n && count <= n - first; }

static bool word_good(const struct frame_table *t, uint32_t w) { return w == WORD_NONE || w < t->n_words; }

static bool words_good(const struct frame_table *t)
{
    if (!t->n_strings || t->strings[t->n_strings - 1] || !power_of_two(t->n_hash) || t->n_hash < 2 * t->n_words)
        return false;
    for (uint32_t i = 0; i < t->n_words; i++)
        if (t->words[i] >= t->n_strings)
            return false;
    for (uint32_t i = 0; i < t->n_hash; i++)
        if (lexicon_slot_word(t->hash[i]) > t->n_words || (t->hash[i] && !lexicon_slot_word(t->hash[i])))
            return false;
    for (uint32_t i = 0; i < t->n_members; i++)
        if (t->members[i] >= t->n_words)
            return false;
    return true;
}

static bool starts_good(const struct frame_table *t)
{
    if (t->n_starts != t->n_words + 1 || t->starts[0] || t->starts[t->n_words] != t->n_frames)
        return false;
    for (uint32_t i = 0; i < t->n_words; i++)
        if (t->starts[i] > t->starts[i + 1])
            return false;
    return power_of_two(t->n_forms);
}

static bool frame_good(const struct frame_table *t, const struct frame_record *f)
{
    bool coded = f->action == ACTION_CODE || f->action == ACTION_STATEMENT;
    return f->word < t->n_words && in_range(f->first_fixed, f->n_fixed, t->n_members) &&
           in_range(f->first_slot, f->n_slots, t->n_slots) && word_good(t, f->context) && word_good(t, f->file) &&
           f->pos <= FRAME_ADJ && f->action <= ACTION_STATEMENT && (!coded || f->code < t->n_codes) &&
           (f->status == 255 || f->status < CLAIM_STATUS_COUNT);
}

static bool slot_good(const struct frame_table *t, const struct slot_record *s)
{
    return s->name <= SLOT_CONDITION && in_range(s->first_role, s->n_roles, t->n_roles) &&
           in_range(s->first_set, s->n_sets, t->n_sets);
}

static bool frames_good(const struct frame_table *t)
{
    for (uint32_t i = 0; i < t->n_frames; i++)
        if (!frame_good(t, &t->frames[i]))
            return false;
    for (uint32_t i = 0; i < t->n_slots; i++)
        if (!slot_good(t, &t->slots[i]))
            return false;
    for (uint32_t i = 0; i < t->n_roles; i++)
        if (t->roles[i].kind > ROLE_PREP || !word_good(t, t->roles[i].word))
            return false;
    for (uint32_t i = 0; i < t->n_sets; i++)
        if (!in_range(t->sets[i].first, t->sets[i].count, t->n_members))
            return false;
    return true;
}

static bool rest_good(const struct frame_table *t)
{
    for (uint32_t i = 0; i < t->n_codes; i++)
        if (!word_good(t, t->codes[i].cameo) || !word_good(t, t->codes[i].mode) ||
            !word_good(t, t->codes[i].contexts) || t->codes[i].root >= ROOT_COUNT)
            return false;
    for (uint32_t i = 0; i < t->n_algebra; i++)
        if (!word_good(t, t->algebra[i].act) || (t->algebra[i].code != UINT32_MAX && t->algebra[i].code >= t->n_codes) ||
            (t->algebra[i].embedded < STATUS_KEEP && t->algebra[i].embedded >= CLAIM_STATUS_COUNT))
            return false;
    for (uint32_t i = 0; i < t->n_signatures; i++)
        if (!word_good(t, t->signatures[i].word) || (t->signatures[i].status_plain != 255 && t->signatures[i].status_plain >= CLAIM_STATUS_COUNT) ||
            (t->signatures[i].status_negated != 255 && t->signatures[i].status_negated >= CLAIM_STATUS_COUNT))
            return false;
    for (uint32_t i = 0; i < t->n_weights; i++)
        if (t->weights[i].word >= t->n_words || t->weights[i].class > WEIGHT_FACTUALITY || !isfinite(t->weights[i].value))
            return false;
    for (uint32_t i = 0; i < t->n_classes; i++)
        if (!word_good(t, t->classes[i].word) || t->classes[i].set >= t->n_sets)
            return false;
    return true;
}

enum status table_check(const struct frame_table *t, struct error *e)
{
    if (words_good(t) && starts_good(t) && frames_good(t) && rest_good(t))
        return STATUS_OK;
    return error_set(e, STATUS_CORRUPT, 0, "lexicon pack: index out of range");
}

static enum status take_sections(struct frame_table *t, const struct pack *p, struct error *e)
{
    enum status s = STATUS_OK;
#define X(name, type) \
    if (!s) { \
        const void *items; \
        s = pack_array(p, #name, sizeof(type), &items, &t->n_##name, e); \
        t->name = s ? NULL : (type *)(uintptr_t)items; \
    }
    TABLE_SECTIONS(X)
#undef X
    s = s ? s : table_check(t, e);
    for (uint32_t i = 0; !s && i < t->n_words; i++)
        table_note_tail(t, t->strings + t->words[i]);
    return s;
}

static enum status load(struct lexicon **out, struct pack *p, struct error *e)
{
    enum status s = lexicon_create(out, e);
    struct pack *kept = s ? NULL : memory_alloc(sizeof *kept);
    if (!kept) {
        pack_close(p);
        if (!s)
            lexicon_release(*out);
        *out = NULL;
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    *kept = *p;
    (*out)->mapped = kept;
    (*out)->n_tables = 1;
    s = take_sections(&(*out)->tables[0], kept, e);
    if (s) {
        lexicon_release(*out);
        *out = NULL;
    }
    return s;
}

enum status lexicon_load(struct lexicon **out, const char *path, struct error *e)
{
    struct pack p;
    *out = NULL;
    enum status s = pack_open(&p, path, LEXICON_KIND, LEXICON_VERSION, e);
    return s ? s : load(out, &p, e);
}

enum status lexicon_load_bytes(struct lexicon **out, const void *bytes, size_t n, struct error *e)
{
    struct pack p;
    *out = NULL;
    enum status s = pack_open_bytes(&p, bytes, n, LEXICON_KIND, LEXICON_VERSION, "lexicon", e);
    return s ? s : load(out, &p, e);
}

uint64_t lexicon_checksum(const struct lexicon *l)
{
    const struct pack *p = l->mapped;
    return hash_mix(p ? p->checksum : 0, l->overlay_hash);
}

void lexicon_release(struct lexicon *l)
{
    if (!l)
        return;
    if (l->mapped)
        pack_close(l->mapped);
    memory_free(l->mapped);
    arena_release(&l->arena);
    memory_free(l);
}
