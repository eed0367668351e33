/* tabard.h: asking the authority for a name, and counting the names that it does not know. */
#include "api/api.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/memory.h"
#include "lexicon/authority.h"

#include <stdlib.h>
#include <string.h>

static void key_string(struct buf *b, const char *key, const char *value)
{
    json_write_key(b, key);
    json_write_cstring(b, value && *value ? value : NULL);
}

static void write_sectors(struct buf *b, uint32_t sectors)
{
    json_write_key(b, "sectors");
    buf_add_char(b, '[');
    for (int i = 0, n = 0; i < SECTOR_COUNT; i++)
        if (sectors >> i & 1)
            buf_add_format(b, n++ ? ",\"%s\"" : "\"%s\"", sector_name(i));
    buf_add_char(b, ']');
}

static void write_row(struct buf *b, const struct authority *a, const struct authority_row *r, int32_t date)
{
    char from[16], to[16];
    date_format(r->from, from);
    date_format(r->to, to);
    buf_add_char(b, '{');
    key_string(b, "entity", authority_string(a, r->id));
    key_string(b, "name", authority_string(a, r->name));
    key_string(b, "country", authority_string(a, r->country));
    key_string(b, "code", authority_string(a, r->code));
    key_string(b, "office", authority_string(a, r->office));
    key_string(b, "role", authority_string(a, r->role));
    write_sectors(b, r->sectors);
    key_string(b, "from", from);
    key_string(b, "to", to);
    json_write_key(b, "in_force");
    buf_add_string(b, authority_in_force(r, date) ? "true" : "false");
    json_write_key(b, "row");
    buf_add_format(b, "\"%s:%u\"}\n", authority_file(r->kind), r->line);
}

/* Rows of the name, then the other rows of the same entities. */
static void write_name(struct buf *b, const struct authority *a, const char *name, int32_t date, bool only)
{
    const struct authority_match *m = NULL;
    uint32_t first, n = authority_find(a, name, NULL, &m), last_id = 0;
    for (uint32_t i = 0; i < n; i++) {
        const struct authority_row *r = &a->rows[m[i].row];
        if (!r->id) {
            write_row(b, a, r, date);
            continue;
        }
        if (r->id == last_id)
            continue;
        last_id = r->id;
        uint32_t rows = authority_by_id(a, authority_string(a, r->id), &first);
        for (uint32_t k = 0; k < rows; k++) {
            const struct authority_row *x = &a->rows[a->ids[first + k]];
            if ((r->kind != AUTHORITY_NAME || x == r) && (!only || authority_in_force(x, date)))
                write_row(b, a, x, date);
        }
    }
}

tabard_status tabard_actor_find(const tabard_engine *engine, const char *name, const char *date, tabard_result *result,
                                tabard_error *e)
{
    const struct authority *a = pipeline_authority(engine->pipeline);
    int32_t day = DATE_NONE;
    struct error inner;
    struct buf b = {0};
    *result = (tabard_result){0};
    if (date && !date_parse(date, strlen(date), &day)) {
        error_set(&inner, STATUS_USAGE, 0, "'%s' is no date (YYYY-MM-DD)", date);
        return api_fail(e, STATUS_USAGE, &inner);
    }
    buf_add_string(&b, "");
    write_name(&b, a, name, day, date != NULL);
    result->length = b.size;
    result->text = buf_take(&b);
    return result->text ? TABARD_OK : api_fail(e, STATUS_NOMEM, NULL);
}

/* --- names that no list knows --- */

enum { CONTEXTS = 3, CONTEXT_BYTES = 240 };

struct unknown {
    const char *name, *code, *role;
    const char *contexts[CONTEXTS];
    uint32_t count, documents, inside;  /* inside: not as the first word of a sentence */
    uint64_t hash;
    const char *last_document;
};

struct tabard_unknown {
    struct arena arena;
    const struct authority *authority;
    struct unknown *items;
    uint32_t n, cap;
    uint32_t *slots, n_slots;   /* index + 1 */
};

tabard_unknown *tabard_unknown_new(const tabard_engine *engine)
{
    tabard_unknown *u = memory_alloc(sizeof *u);
    if (u) {
        arena_init(&u->arena);
        u->authority = pipeline_authority(engine->pipeline);
    }
    return u;
}

void tabard_unknown_free(tabard_unknown *u)
{
    if (u)
        arena_release(&u->arena);
    memory_free(u);
}

static void grow_slots(tabard_unknown *u)
{
    uint32_t n = u->n_slots ? u->n_slots * 2 : 1024;
    uint32_t *s = ARENA_ARRAY(&u->arena, uint32_t, n);
    if (!s)
        return;
    for (uint32_t i = 0; i < u->n; i++) {
        uint32_t at = (uint32_t)u->items[i].hash & (n - 1);
        while (s[at])
            at = (at + 1) & (n - 1);
        s[at] = i + 1;
    }
    u->slots = s;
    u->n_slots = n;
}

static struct unknown *entry(tabard_unknown *u, const char *name)
{
    if ((u->n + 1) * 2 > u->n_slots)
        grow_slots(u);
    if ((u->n + 1) * 2 > u->n_slots)
        return NULL;
    uint64_t hash = hash_string(name);
    uint32_t at = (uint32_t)hash & (u->n_slots - 1);
    for (; u->slots[at]; at = (at + 1) & (u->n_slots - 1))
        if (!strcmp(u->items[u->slots[at] - 1].name, name))
            return &u->items[u->slots[at] - 1];
    struct unknown *x = ARENA_PUSH(&u->arena, u->items, u->n, u->cap);
    if (!x)
        return NULL;
    *x = (struct unknown){.name = arena_string(&u->arena, name, strlen(name)), .hash = hash};
    u->slots[at] = u->n;
    return x;
}

/* A name is written with capitals, but for short words inside it. */
static bool looks_named(const char *s)
{
    bool start = true, any = false;
    size_t n = 0;
    for (const char *c = s; *c; c++, n++) {
        if (start && *c >= 'a' && *c <= 'z' && (c == s || strcspn(c, " ") > 3))
            return false;
        any |= start && *c >= 'A' && *c <= 'Z';
        start = *c == ' ' || *c == '-';
    }
    return any && n > 2 && n < 80;
}

static const char *const months[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", NULL};
static const char *const no_names[] = {"This", "That", "These", "Those", "Some", "Many", "Most", "Others", "Our", "Your", "They", "You",
    "We", "His", "Her", "Their", "Its", "Something", "Things", "Both", "Each", "None", "Everyone", "Nobody", "Here", "There", NULL};

static bool in_list(const char *s, size_t n, const char *const *list)
{
    for (; *list; list++)
        if (strlen(*list) == n && !memcmp(*list, s, n))
            return true;
    return false;
}

/* Names of days, pronouns at the head of a sentence, things named after their owner, and words that the authority
   knows one by one ("Chinese Ambassador") are no names to learn. */
static bool worth_learning(const struct authority *a, const char *name)
{
    char part[96];
    const struct authority_match *m;
    size_t first = strcspn(name, " ");
    if (in_list(name, first, months) || in_list(name, first, no_names) || strstr(name, "'s ") || strstr(name, "\xe2\x80\x99s "))
        return false;
    for (size_t i = first; name[i]; i++)
        if (name[i] == ' ' && i < sizeof part) {
            memcpy(part, name, i);
            part[i] = '\0';
            if (authority_find(a, part, NULL, &m) && authority_find(a, name + i + 1, NULL, &m))
                return false;
        }
    return true;
}

/* Byte range of a line's code points [from, to) within text. */
static const char *context_of(tabard_unknown *u, const struct json *line, const char *text, size_t length)
{
    const struct json *s = json_find(line, "sentence"), *from = s ? json_find(s, "start") : NULL;
    if (!from)
        return NULL;
    double skip = from->number;
    size_t at = 0, end;
    while (at < length && skip > 0) {
        at++;
        while (at < length && ((unsigned char)text[at] & 0xc0) == 0x80)
            at++;
        skip--;
    }
    end = at;
    while (end < length && end - at < CONTEXT_BYTES && text[end] != '\n')
        end++;
    while (end > at && end < length && ((unsigned char)text[end] & 0xc0) == 0x80)
        end--;
    return arena_string(&u->arena, text + at, end - at);
}

static void count_line(tabard_unknown *u, const struct json *line, const char *text, size_t length)
{
    const char *name = json_string(line, "name"), *code = json_string(line, "code"), *doc = json_string(line, "doc");
    const struct json *span = json_find(line, "span"), *sentence = json_find(line, "sentence");
    const struct authority_match *known;
    if (!name || json_string(line, "entity") || !looks_named(name) || authority_find(u->authority, name, NULL, &known) ||
        !worth_learning(u->authority, name))
        return;
    const char *words = span ? json_string(span, "text") : NULL;
    struct unknown *x = words && strstr(words, name) ? entry(u, name) : NULL;  /* not "he" */
    if (!x)
        return;
    x->count++;
    const struct json *a = span ? json_find(span, "start") : NULL, *b = sentence ? json_find(sentence, "start") : NULL;
    x->inside += a && b && a->number > b->number;
    if (!x->last_document || (doc && strcmp(x->last_document, doc))) {
        if (x->documents < CONTEXTS)
            x->contexts[x->documents] = context_of(u, line, text, length);
        x->documents++;
        x->last_document = doc ? arena_string(&u->arena, doc, strlen(doc)) : "";
    }
    if (code && strlen(code) > 3 && !x->code)
        x->code = arena_string(&u->arena, code, strlen(code));
    const char *role = json_string(line, "role");
    if (role && !x->role)
        x->role = arena_string(&u->arena, role, strlen(role));
}

tabard_status tabard_unknown_add(tabard_unknown *u, const char *lines, size_t n, const char *text, size_t length,
                                 tabard_error *e)
{
    struct arena scratch;
    arena_init(&scratch);
    for (size_t at = 0; at < n;) {
        const char *end = memchr(lines + at, '\n', n - at);
        size_t size = end ? (size_t)(end - lines) - at : n - at;
        arena_reset(&scratch);
        const struct json *line = json_parse(&scratch, lines + at, size, NULL);
        if (line)
            count_line(u, line, text, length);
        at += size + 1;
    }
    arena_release(&scratch);
    return u->arena.failed ? api_fail(e, STATUS_NOMEM, NULL) : TABARD_OK;
}

static int compare_unknown(const void *a, const void *b)
{
    const struct unknown *x = a, *y = b;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return strcmp(x->name, y->name);
}

/* What it may be: a person by title, else by the last word, or a short name in capitals. */
static const char *guess(const struct unknown *x)
{
    static const char *const org[] = {"Party", "Front", "Army", "Union", "Council", "Committee", "Movement", "Group", "Bank", "Corporation",
        "Company", "Agency", "Ministry", "Authority", "Association", "Commission", "Brigade", "Organization", "Organisation", "Department",
        "University", "Chamber", "Institute", "Center", "Centre", "Society", "Foundation", "Exchange", "Force", "Forces", "Guard", "Guards",
        "Corps", "Court", "Board", "Headquarters", "Office", "TV", "News", "Times", "Press", "Federation", "League", "Alliance", "Coalition",
        "Network", "Service", "Services", "Administration", "Airlines", "Ltd.", "Inc.", "Fund", "Museum", "Hospital", NULL};
    static const char *const place[] = {"Sea", "Gulf", "Strait", "Lake", "River", "Province", "Island", "Islands", "Canal", "Airport", "Street",
        "Mountains", "Valley", "Ocean", "Square", "District", "Bay", "Desert", "Peninsula", "Road", "Bridge", "Port", "Heights", NULL};
    if (x->role)
        return "person";
    const char *last = strrchr(x->name, ' ');
    if (last && in_list(last + 1, strlen(last + 1), org))
        return "organisation";
    if ((last && in_list(last + 1, strlen(last + 1), place)) || !strncmp(x->name, "Lake ", 5) || !strncmp(x->name, "Strait ", 7))
        return "place";
    bool capitals = strlen(x->name) <= 6;
    for (const char *c = x->name; *c; c++)
        capitals &= *c >= 'A' && *c <= 'Z';
    return capitals ? "organisation" : NULL;
}

static void write_unknown(struct buf *b, const struct unknown *x)
{
    buf_add_char(b, '{');
    key_string(b, "name", x->name);
    json_write_key(b, "count");
    buf_add_format(b, "%u", x->count);
    json_write_key(b, "documents");
    buf_add_format(b, "%u", x->documents);
    key_string(b, "guess", guess(x));
    key_string(b, "code", x->code);
    key_string(b, "role", x->role);
    json_write_key(b, "contexts");
    buf_add_char(b, '[');
    for (int k = 0; k < CONTEXTS && x->contexts[k]; k++) {
        buf_add_string(b, k ? "," : "");
        json_write_cstring(b, x->contexts[k]);
    }
    buf_add_string(b, "]}\n");
}

tabard_status tabard_unknown_list(tabard_unknown *u, unsigned at_least, tabard_result *result, tabard_error *e)
{
    struct buf b = {0};
    *result = (tabard_result){0};
    buf_add_string(&b, "");
    qsort(u->items, u->n, u->n ? sizeof *u->items : 1, compare_unknown);
    u->n_slots = 0;     /* indices have moved: made anew by the next add */
    for (uint32_t i = 0; i < u->n; i++) {
        const struct unknown *x = &u->items[i];
        if (x->count >= at_least && (x->inside || strchr(x->name, ' ')))
            write_unknown(&b, x);
    }
    result->length = b.size;
    result->text = buf_take(&b);
    return result->text ? TABARD_OK : api_fail(e, STATUS_NOMEM, NULL);
}
