/* Authority text files line by line: see docs/formats/authority.md. Cells are borrowed from the text. */
#include "lexicon/authority_file.h"

#include <string.h>

static const char *const files[AUTHORITY_KIND_COUNT] = {
    "states.tsv", "state_names.tsv", "offices.tsv", "persons.tsv", "orgs.tsv", "agents.tsv", "groups.tsv", "titles.tsv",
};

static const char *const columns[COLUMN_COUNT] = {
    "", "id", "name", "aliases", "country", "countries", "code", "office", "title", "role", "kind", "note", "sectors",
    "from", "to", "flag", "confidence", "alias", "phrase", "plural", "adjective", "position", "status",
    "gender",
};

static const char *const subs[SUB_COUNT] = {
    "", "name", "official", "former", "abbrev", "adjective", "demonym", "demonyms", "capital", "seat", "office", "city",
    "region", "person", "group", "institution", "thing", "event",
};

static const struct { const char *name; uint32_t flag; } flags[] = {
    {"ambiguous", AUTH_AMBIGUOUS}, {"common", AUTH_COMMON}, {"lang", AUTH_LANG}, {"weak", AUTH_WEAK}, {"near", AUTH_NEAR},
    {"role", AUTH_ROLE}, {"collective", AUTH_COLLECTIVE}, {"head", AUTH_HEAD}, {"acting", AUTH_ACTING},
    {"co", AUTH_SHARED}, {"disputed", AUTH_SHARED}, {"rival", AUTH_SHARED},
    {"pre", AUTH_PRE}, {"post", AUTH_POST}, {"both", AUTH_PRE | AUTH_POST},
};

/* Sectors of the files that PLOVER's list lacks. */
static const struct { const char *name; uint32_t sector; } more_sectors[] = {
    {"SOC", SECTOR_CVL}, {"MNC", SECTOR_BUS}, {"UIS", SECTOR_UAF}, {"ENV", SECTOR_NONE}, {"DEV", SECTOR_NONE},
};

static const char *base_of(const char *path)
{
    const char *base = strrchr(path, '/');
    return base ? base + 1 : path;
}

bool authority_given_file(const char *name) { return !strcmp(base_of(name), "given_names.tsv"); }

int authority_kind_of_file(const char *name)
{
    for (int i = 0; i < AUTHORITY_KIND_COUNT; i++)
        if (!strcmp(base_of(name), files[i]))
            return i;
    return -1;
}

const char *authority_file(int kind)
{
    return kind >= 0 && kind < AUTHORITY_KIND_COUNT ? files[kind] : "";
}

static bool cell_is(struct authority_cell c, const char *s)
{
    return strlen(s) == c.length && !memcmp(c.text, s, c.length);
}

static bool next_raw(struct authority_line *l, const char **text, size_t *n)
{
    while (l->at < l->end) {
        const char *nl = memchr(l->at, '\n', (size_t)(l->end - l->at));
        const char *stop = nl ? nl : l->end;
        *text = l->at;
        *n = (size_t)(stop - l->at);
        l->at = nl ? nl + 1 : l->end;
        l->number++;
        if (*n && **text != '#')
            return true;
    }
    return false;
}

static void read_header(struct authority_line *l, const char *s, size_t n)
{
    size_t from = 0;
    for (size_t i = 0; i <= n; i++) {
        if (i < n && s[i] != '\t')
            continue;
        if (l->n_columns == 32) {
            l->bad = "too many columns";
            return;
        }
        struct authority_cell c = {s + from, i - from};
        uint8_t found = COLUMN_NONE;
        for (int k = 1; k < COLUMN_COUNT; k++)
            if (cell_is(c, columns[k]))
                found = (uint8_t)k;
        l->column[l->n_columns++] = found;
        from = i + 1;
    }
}

void authority_line_begin(struct authority_line *l, const char *text, size_t length)
{
    *l = (struct authority_line){.at = text, .end = text + length};
    const char *s;
    size_t n;
    if (next_raw(l, &s, &n))
        read_header(l, s, n);
}

bool authority_line_next(struct authority_line *l)
{
    const char *s;
    size_t n, from = 0;
    int k = 0;
    if (l->bad || !next_raw(l, &s, &n))
        return false;
    memset(l->cells, 0, sizeof l->cells);
    for (size_t i = 0; i <= n; i++) {
        if (i < n && s[i] != '\t')
            continue;
        if (k == l->n_columns) {
            l->bad = "more cells than columns";
            return false;
        }
        if (l->column[k])
            l->cells[l->column[k]] = (struct authority_cell){s + from, i - from};
        k++;
        from = i + 1;
    }
    if (k < l->n_columns)
        l->bad = "fewer cells than columns";
    return !l->bad;
}

static int number(const char *s, size_t n)
{
    int v = 0;
    for (size_t i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9')
            return -1;
        v = v * 10 + (s[i] - '0');
    }
    return v;
}

/* YYYY[-MM[-DD]] as its first or last day; a malformed date counts as none. */
static int32_t date_of(struct authority_cell c, bool last)
{
    if (c.length != 4 && c.length != 7 && c.length != 10)
        return DATE_NONE;
    int y = number(c.text, 4), m = c.length >= 7 ? number(c.text + 5, 2) : last ? 12 : 1;
    if (y < 0 || m < 1 || m > 12)
        return DATE_NONE;
    int d = c.length == 10 ? number(c.text + 8, 2) : last ? date_days_in_month(y, m) : 1;
    return d < 1 || d > 31 ? DATE_NONE : date_from_civil(y, m, d);
}

static uint32_t sector_of(struct authority_cell c)
{
    uint32_t s = sector_find(c.text, (int)c.length);
    for (size_t i = 0; !s && i < sizeof more_sectors / sizeof *more_sectors; i++)
        if (cell_is(c, more_sectors[i].name))
            s = more_sectors[i].sector;
    return s;
}

typedef void piece_fn(struct authority_row *r, struct authority_cell piece);

static void each_piece(struct authority_cell c, struct authority_row *r, piece_fn *fn)
{
    size_t from = 0;
    for (size_t i = 0; i <= c.length && c.length; i++)
        if (i == c.length || c.text[i] == '|' || c.text[i] == ';') {
            while (from < i && c.text[from] == ' ')
                from++;
            fn(r, (struct authority_cell){c.text + from, i - from});
            from = i + 1;
        }
}

static void add_sector(struct authority_row *r, struct authority_cell c)
{
    uint32_t s = sector_of(c);
    if (!r->sectors)
        for (uint8_t i = 0; i < SECTOR_COUNT; i++)
            if (s >> i & 1)
                r->main_sector = i;
    r->sectors |= s;
}

static void add_flag(struct authority_row *r, struct authority_cell c)
{
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (cell_is(c, flags[i].name))
            r->flags |= flags[i].flag;
}

uint32_t authority_line_given(const struct authority_line *l)
{
    struct authority_cell sex = l->cells[COLUMN_GENDER];
    uint32_t sexes = cell_is(sex, "f") ? GIVEN_WOMAN : cell_is(sex, "m") ? GIVEN_MAN : GIVEN_WOMAN | GIVEN_MAN;
    return sexes | (cell_is(l->cells[COLUMN_FLAG], "place") ? GIVEN_PLACE : 0);
}

void authority_line_facts(struct authority_line *l, struct authority_row *r)
{
    each_piece(l->cells[COLUMN_SECTORS], r, add_sector);
    each_piece(l->cells[COLUMN_FLAG], r, add_flag);
    each_piece(l->cells[COLUMN_NOTE], r, add_flag);
    each_piece(l->cells[COLUMN_POSITION], r, add_flag);
    if (cell_is(l->cells[COLUMN_COUNTRY], "y"))
        r->flags |= AUTH_COUNTRY;
    if (cell_is(l->cells[COLUMN_CONFIDENCE], "thin"))
        r->flags |= AUTH_THIN;
    r->from = date_of(l->cells[COLUMN_FROM], false);
    r->to = date_of(l->cells[COLUMN_TO], true);
    for (uint8_t i = 1; i < SUB_COUNT; i++)
        if (cell_is(l->cells[COLUMN_KIND], subs[i]))
            r->sub = i;
    if (r->kind == AUTHORITY_OFFICE && !r->sectors)
        r->sectors = SECTOR_GOV, r->main_sector = SECTOR_NUMBER_GOV;
}
