/* In: rows of the tables that name places. Out: places, names, codes in the builder. Countries first; the authored overlay, whose regions
   and parts of countries are remembered under their names; regions at the mean of their towns unless authored; towns. */
#include "lexicon/gazetteer_build.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "base/json.h"

enum { SOURCE_MAX = 1 << 28 };

/* --- countries ----------------------------------------------------------------------------------- */

void gazetteer_state_row(struct builder *b, char **c)
{
    if (b->n_countries >= 400 || strlen(c[0]) != 3 || !strcmp(c[8], "historic"))
        return;
    uint32_t i = b->n_countries++;
    memcpy(b->countries[i].iso3, c[0], 4);
    memcpy(b->countries[i].iso2, strlen(c[2]) == 2 ? c[2] : "--", 3);
    b->countries[i].name = gazetteer_build_string(b, c[1], strlen(c[1]));
    b->countries[i].place = UINT32_MAX;
}

void gazetteer_country_row(struct builder *b, char **c)
{
    uint16_t i = gazetteer_build_country(b, c[0]);
    if (i == GAZETTEER_NONE)
        return;
    const char *s = b->strings.data ? b->strings.data + b->countries[i].name : "";
    char copy[128];
    snprintf(copy, sizeof copy, "%s", s);
    uint32_t p = gazetteer_build_place(b, copy, atof(c[2]), atof(c[3]), GAZETTEER_COUNTRY);
    b->places[p].geonameid = (uint32_t)strtoul(c[1], NULL, 10);
    b->places[p].country = i;
    b->countries[i].place = p;
    gazetteer_build_name(b, p, copy, strlen(copy), GAZETTEER_NAME);
}

static struct code *authored_code(struct builder *b, uint16_t country, const char *s, bool make);

/* id, alias, kind, from, to, flag */
void gazetteer_state_name_row(struct builder *b, char **c)
{
    static const struct { const char *kind; uint8_t class; } kinds[] = {
        {"name", GAZETTEER_NAME}, {"official", GAZETTEER_NAME}, {"former", GAZETTEER_ALIAS}, {"abbrev", GAZETTEER_ALIAS},
        {"adjective", GAZETTEER_DEMONYM}, {"demonym", GAZETTEER_DEMONYM}, {"demonyms", GAZETTEER_DEMONYM}};
    uint16_t i = gazetteer_build_country(b, c[0]);
    if (i == GAZETTEER_NONE || b->countries[i].place == UINT32_MAX)
        return;
    if (authored_code(b, i, c[1], false))
        return;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        if (!strcmp(kinds[k].kind, c[2]))
            gazetteer_build_name(b, b->countries[i].place, c[1], strlen(c[1]), (enum gazetteer_class)kinds[k].class);
}

/* --- the overlay --------------------------------------------------------------------------------- */

static uint16_t region_named(struct builder *b, const char *s)
{
    uint32_t *r = ARENA_PUSH(&b->arena, b->regions, b->n_regions, b->cap_regions);
    if (!r || b->n_regions >= GAZETTEER_NONE)
        return GAZETTEER_NONE;
    *r = gazetteer_build_string(b, s, strlen(s));
    return (uint16_t)(b->n_regions - 1);
}

/* Aliases parted by ';'; '~' before one: an abbreviation, '*': a word for its people or an adjective,
   '=': as good as the name. */
static void aliases(struct builder *b, uint32_t p, const char *s)
{
    while (*s) {
        size_t n = strcspn(s, ";"), skip = *s == '~' || *s == '*' || *s == '=';
        gazetteer_build_name(b, p, s + skip, n - skip, *s == '~' ? GAZETTEER_ABBREVIATION : *s == '*' ? GAZETTEER_DEMONYM : *s == '=' ? GAZETTEER_NAME : GAZETTEER_ALIAS);
        s += n + (s[n] == ';');
    }
}

static void region_code(struct builder *b, uint16_t country, const char *s, uint32_t p)
{
    char key[GAZETTEER_KEY_MAX], code[GAZETTEER_KEY_MAX + 16];
    static const char *const tails[] = {"", " state", " region", " province", " oblast"};
    size_t n = gazetteer_key(s, strlen(s), key);
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        size_t t = strlen(tails[i]);
        if (n <= t || strcmp(key + n - t, tails[i]))
            continue;
        snprintf(code, sizeof code, "authored %u %.*s", country, (int)(n - t), key);
        struct code *c = gazetteer_build_code(b, code, true);
        if (c && !c->place)
            c->place = p + 1;
    }
}

/* What the overlay tells of a country's part is no name of the country any more: "England". */
static struct code *authored_code(struct builder *b, uint16_t country, const char *s, bool make)
{
    char key[GAZETTEER_KEY_MAX], code[GAZETTEER_KEY_MAX + 16];
    if (country == GAZETTEER_NONE || !gazetteer_key(s, strlen(s), key))
        return NULL;
    snprintf(code, sizeof code, "part %u %s", country, key);
    return gazetteer_build_code(b, code, make);
}

/* name, kind, lat, lon, country, weight, aliases, geonameid */
void gazetteer_overlay_row(struct builder *b, char **c)
{
    int kind = gazetteer_kind_named(c[1]);
    if (kind < 0 || !*c[0])
        return;
    uint32_t p = gazetteer_build_place(b, c[0], atof(c[2]), atof(c[3]), (enum gazetteer_kind)kind);
    struct gazetteer_place *x = &b->places[p];
    x->country = gazetteer_build_country(b, c[4]);
    x->population = (uint32_t)strtoul(c[5], NULL, 10);
    x->flags = GAZETTEER_AUTHORED;
    x->geonameid = (uint32_t)strtoul(c[7], NULL, 10);
    b->sum.authored++;
    gazetteer_build_name(b, p, c[0], strlen(c[0]), GAZETTEER_NAME);
    aliases(b, p, c[6]);
    authored_code(b, b->places[p].country, c[0], true);
    if (!strcmp(c[1], "region")) {
        region_code(b, b->places[p].country, c[0], p);
        for (const char *s = c[6]; *s; s += strcspn(s, ";") + (s[strcspn(s, ";")] == ';')) {
            char one[GAZETTEER_KEY_MAX];
            snprintf(one, sizeof one, "%.*s", (int)strcspn(s, ";"), s);
            if (*one != '~' && *one != '*')
                region_code(b, b->places[p].country, one, p);
        }
        b->places[p].admin1 = region_named(b, c[0]);
    }
}

/* --- regions ------------------------------------------------------------------------------------- */

static struct json *read_json(struct arena *a, const char *path, struct error *e)
{
    struct buf text = {0};
    struct json *j = io_read_file(path, SOURCE_MAX, &text, e) ? NULL : json_parse(a, text.data ? text.data : "", text.size, e);
    buf_release(&text);
    return j;
}

/* "Kunduz Province" is found as "Kunduz" too; "Scott County" is not found as "Scott". */
static void region_names(struct builder *b, uint32_t p, const char *s, bool bare)
{
    static const char *const tails[] = {" Province", " Oblast", " Governorate", " Region", " State", " Department", " Krai",
                                        " District", " Prefecture", " Voivodeship", " Republic", " Division"};
    size_t n = strlen(s);
    gazetteer_build_name(b, p, s, n, GAZETTEER_NAME);
    for (size_t i = 0; bare && i < sizeof tails / sizeof *tails; i++) {
        size_t t = strlen(tails[i]);
        if (n > t + 2 && !strcmp(s + n - t, tails[i]))
            gazetteer_build_name(b, p, s, n - t, GAZETTEER_NAME);
    }
}

static uint32_t authored_region(struct builder *b, uint16_t country, const char *s)
{
    char key[GAZETTEER_KEY_MAX], code[GAZETTEER_KEY_MAX + 16];
    if (!gazetteer_key(s, strlen(s), key))
        return 0;
    static const char *const tails[] = {"", " province", " oblast", " governorate", " region", " state", " department"};
    size_t n = strlen(key);
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        size_t t = strlen(tails[i]);
        if (n <= t || strcmp(key + n - t, tails[i]))
            continue;
        snprintf(code, sizeof code, "authored %u %.*s", country, (int)(n - t), key);
        struct code *c = gazetteer_build_code(b, code, false);
        if (c && c->place)
            return c->place;
    }
    return 0;
}

static void region(struct builder *b, const char *code, const char *s, bool first)
{
    struct code *c = gazetteer_build_code(b, code, true);
    char iso2[3] = {code[0], code[0] ? code[1] : 0, 0}, parent[32];
    uint16_t country = gazetteer_build_country(b, iso2);
    if (!c || country == GAZETTEER_NONE)
        return;
    if (first)
        c->region = region_named(b, s);
    uint32_t have = first ? authored_region(b, country, s) : 0;
    if (have) {
        b->places[have - 1].admin1 = c->region;
        c->place = have;
        return;
    }
    if (!c->towns)
        return;
    uint32_t p = gazetteer_build_place(b, s, c->lat / c->towns, c->lon / c->towns, first ? GAZETTEER_REGION : GAZETTEER_DISTRICT);
    struct gazetteer_place *x = &b->places[p];
    x->country = country;
    x->population = (uint32_t)(c->population < 2e9 ? c->population : 2e9);
    c->place = p + 1;
    snprintf(parent, sizeof parent, "%.*s", (int)(3 + strcspn(code + (strlen(code) > 3 ? 3 : 0), ".")), code);
    struct code *up = gazetteer_build_code(b, parent, false);
    x->admin1 = up ? up->region : GAZETTEER_NONE;
    region_names(b, p, s, first || strcmp(iso2, "US"));
    first ? b->sum.regions++ : b->sum.districts++;
}

enum status gazetteer_read_regions(struct builder *b, const char *path, bool first, struct error *e)
{
    struct arena a;
    arena_init(&a);
    struct json *j = read_json(&a, path, e);
    enum status s = j ? STATUS_OK : (e && e->status ? e->status : STATUS_INPUT);
    for (const struct json *i = j ? j->first : NULL; i; i = i->next) {
        const char *code = json_string(i, "code"), *label = json_string(i, "name");
        if (code && label && strlen(code) > 3)
            region(b, code, label, first);
    }
    arena_release(&a);
    return s;
}

/* --- towns --------------------------------------------------------------------------------------- */

void gazetteer_town_mean(struct builder *b, char **c)
{
    char code[64];
    double lat = atof(c[4]), lon = atof(c[5]), population = atof(c[14]);
    for (int level = 0; level < 2; level++) {
        if (level ? !*c[11] : !*c[10])
            continue;
        snprintf(code, sizeof code, level ? "%.2s.%.20s.%.30s" : "%.2s.%.20s", c[8], c[10], c[11]);
        struct code *x = gazetteer_build_code(b, code, true);
        if (!x)
            continue;
        x->lat += lat;
        x->lon += lon;
        x->population += population;
        x->towns++;
    }
}

/* An alias worth keeping for English text: Latin letters, no code, a capital first. */
static bool good_alias(const char *s, size_t n)
{
    bool lower = false;
    if (n < 4 || n > 60 || (isascii((unsigned char)*s) && !isupper((unsigned char)*s)))
        return false;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if ((c >= 0xca && c < 0xe1) || c > 0xe2 || (c >= '0' && c <= '9') || c == '(')
            return false;
        lower |= (c >= 'a' && c <= 'z') || c >= 0xc3;
    }
    return lower;
}

void gazetteer_town_row(struct builder *b, char **c)
{
    char code[64];
    if (!strcmp(c[7], "PPLQ") || !strcmp(c[7], "PPLH") || !strcmp(c[7], "PPLW") || !strcmp(c[7], "PPLCH"))
        return;
    uint16_t country = gazetteer_build_country(b, c[8]);
    uint32_t p = gazetteer_build_place(b, c[1], atof(c[4]), atof(c[5]), GAZETTEER_TOWN);
    struct gazetteer_place *x = &b->places[p];
    x->geonameid = (uint32_t)strtoul(c[0], NULL, 10);
    x->population = (uint32_t)strtoul(c[14], NULL, 10);
    x->country = country;
    x->flags = !strcmp(c[7], "PPLC") ? GAZETTEER_CAPITAL : !strcmp(c[7], "PPLA") ? GAZETTEER_SEAT : !strcmp(c[7], "PPLX") ? GAZETTEER_SECTION : 0;
    snprintf(code, sizeof code, "%.2s.%.20s", c[8], c[10]);
    struct code *up = gazetteer_build_code(b, code, false);
    x->admin1 = up ? up->region : GAZETTEER_NONE;
    gazetteer_build_name(b, p, c[1], strlen(c[1]), GAZETTEER_NAME);
    if (strcmp(c[1], c[2]))
        gazetteer_build_name(b, p, c[2], strlen(c[2]), GAZETTEER_NAME);
    for (const char *s = c[3]; *s;) {
        size_t n = strcspn(s, ",");
        if (good_alias(s, n) && (n != strlen(c[1]) || memcmp(s, c[1], n)))
            gazetteer_build_name(b, p, s, n, GAZETTEER_ALIAS);
        s += n + (s[n] == ',');
    }
    b->sum.towns++;
}
