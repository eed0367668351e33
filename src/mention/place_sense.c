/* In: a key, or a stretch of tokens. Out: what the gazetteer knows by that name, looked up once a document. */
#include "mention/place_parts.h"

#include <string.h>

int32_t place_sense_of(struct place_work *w, const char *key, size_t n)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)key[i]) * 16777619u;
    uint32_t *slot = &w->table[h % PLACE_TABLE];
    for (uint32_t i = *slot, k = 0; i && k < 512; i = w->senses[i - 1].next, k++)
        if (!strcmp(w->senses[i - 1].key, key))
            return (int32_t)i - 1;
    struct gazetteer_hit hits[PLACE_HITS_MAX];
    uint32_t found = gazetteer_find(w->g, key, n, hits, PLACE_HITS_MAX);
    struct place_sense *s = found ? ARENA_PUSH(&w->arena, w->senses, w->n_senses, w->cap_senses) : NULL;
    if (!s)
        return -1;
    memset(s, 0, sizeof *s);
    s->key = arena_string(&w->arena, key, n);
    if (!s->key) {
        w->n_senses--;
        return -1;
    }
    memcpy(s->hits, hits, found * sizeof *hits);
    s->n = found;
    s->chosen = -1;
    s->next = *slot;
    *slot = w->n_senses;
    return (int32_t)w->n_senses - 1;
}

/* "Va.", "La": too short to be looked up anywhere else. */
int32_t place_sense_of_short(struct place_work *w, int64_t i)
{
    char key[GAZETTEER_KEY_MAX];
    size_t n = gazetteer_key(token(w, i)->form, strlen(token(w, i)->form), key);
    return n ? place_sense_of(w, key, n) : -1;
}

bool place_sense_has(const struct place_sense *s, uint32_t kinds)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (s->hits[i].class != GAZETTEER_ABBREVIATION && (kinds >> s->hits[i].place->kind & 1))
            return true;
    return false;
}

static bool only(const struct place_sense *s, uint8_t class)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (s->hits[i].class != class)
            return false;
    return s->n > 0;
}

bool place_sense_demonym(const struct place_sense *s)
{
    bool name = false, demonym = false;
    for (uint32_t i = 0; i < s->n; i++) {
        demonym |= s->hits[i].class == GAZETTEER_DEMONYM;
        name |= s->hits[i].class == GAZETTEER_NAME && s->hits[i].place->population > 100000;
    }
    return demonym && !name;
}

bool place_sense_abbreviation(const struct place_sense *s)
{
    return only(s, GAZETTEER_ABBREVIATION);
}

uint32_t place_sense_population(const struct place_sense *s)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < s->n; i++)
        if (s->hits[i].class <= GAZETTEER_ALIAS && s->hits[i].place->population > most)
            most = s->hits[i].place->population / (s->hits[i].class == GAZETTEER_ALIAS ? 4 : 1);
    return most;
}

bool place_sense_strong(const struct place_sense *s)
{
    if (place_sense_has(s, 1 << GAZETTEER_COUNTRY | 1 << GAZETTEER_CONTINENT) || place_sense_population(s) >= 150000)
        return true;
    for (uint32_t i = 0; i < s->n; i++)
        if (s->hits[i].class == GAZETTEER_NAME && (s->hits[i].place->flags & (GAZETTEER_CAPITAL | GAZETTEER_AUTHORED)))
            return true;
    return false;
}

/* "ACT" of the Australian Capital Territory, and not "Act": every place of that name is so called by the first letters of its own. */
static bool wants_capitals(const struct place_work *w, const struct place_sense *s, const char *key)
{
    for (uint32_t i = 0; i < s->n; i++) {
        const char *name = gazetteer_name(w->g, s->hits[i].place);
        size_t k = 0;
        for (; *name && key[k] && (*name | 0x20) == key[k]; k++) {
            name += strcspn(name, " ");
            name += *name == ' ';
        }
        if (k < 2 || key[k] || *name)
            return false;
    }
    return s->n > 0;
}

/* "Al-Raqqah" is written "Ar Raqqah" in the lists. */
static int32_t sense_of_article(struct place_work *w, char *key, size_t n)
{
    if (n < 6 || strncmp(key, "al ", 3) || !strchr("rstdnz", key[3]))
        return -1;
    key[1] = key[3];
    return place_sense_of(w, key, n);
}

int32_t place_sense_of_tokens(struct place_work *w, int64_t first, int64_t last)
{
    char key[GAZETTEER_KEY_MAX];
    uint32_t start = token(w, first)->span.start, end = token(w, last)->span.end;
    if (end - start > 80)
        return -1;
    size_t n = gazetteer_key(w->d->text + start, end - start, key);
    if (!n || (n <= 3 && !capital(token(w, last))))
        return -1;
    if (n <= 2 && token(w, first)->form[1] >= 'a' && token(w, first)->form[1] <= 'z')
        return -1; /* "US", not "Us" */
    int32_t s = place_sense_of(w, key, n);
    s = s >= 0 ? s : sense_of_article(w, key, n);
    bool small = first == last && n <= 5 && token(w, first)->form[1] >= 'a' && token(w, first)->form[1] <= 'z';
    return s >= 0 && small && wants_capitals(w, &w->senses[s], key) ? -1 : s;
}
