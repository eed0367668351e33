/* Names of the UD inventories: see ud.h. */
#include "document/ud.h"

#include <string.h>

static const char *const upos_names[] = {
#define X(n) #n,
    UD_UPOS(X)
#undef X
};

static const char *const rel_names[] = {
#define R(n, s) s,
    UD_REL(R)
#undef R
};

static const struct {
    const char *text;
    uint32_t bit;
} feat_bits[] = {
    {"Tense=Past", FEAT_PAST},    {"Tense=Pres", FEAT_PRES},   {"VerbForm=Fin", FEAT_FIN},
    {"VerbForm=Inf", FEAT_INF},   {"VerbForm=Ger", FEAT_GER},  {"VerbForm=Part", FEAT_PART},
    {"Voice=Pass", FEAT_PASS},    {"Mood=Imp", FEAT_IMP},      {"Number=Plur", FEAT_PLUR},
    {"Number=Sing", FEAT_SING},   {"Polarity=Neg", FEAT_NEG},  {"Poss=Yes", FEAT_POSS},
    {"Person=1", FEAT_P1},        {"Person=2", FEAT_P2},       {"Person=3", FEAT_P3},
    {"Gender=Masc", FEAT_MASC},   {"Gender=Fem", FEAT_FEM},    {"Case=Acc", FEAT_ACC},
    {"Case=Nom", FEAT_NOM},       {"Degree=Cmp", FEAT_CMP},
};

const char *ud_upos_name(enum ud_upos u)
{
    return (unsigned)u < UPOS_COUNT ? upos_names[u] : "X";
}

const char *ud_rel_name(enum ud_rel r)
{
    return (unsigned)r < REL_COUNT ? rel_names[r] : "dep";
}

enum ud_upos ud_upos_find(const char *name, size_t n)
{
    for (int i = 0; i < UPOS_COUNT; i++)
        if (strlen(upos_names[i]) == n && !memcmp(upos_names[i], name, n))
            return (enum ud_upos)i;
    return UPOS_X;
}

static enum ud_rel find_exact(const char *name, size_t n)
{
    for (int i = 0; i < REL_COUNT; i++)
        if (strlen(rel_names[i]) == n && !memcmp(rel_names[i], name, n))
            return (enum ud_rel)i;
    return REL_COUNT;
}

enum ud_rel ud_rel_find(const char *name, size_t n)
{
    enum ud_rel r = find_exact(name, n);
    const char *colon = r == REL_COUNT ? memchr(name, ':', n) : NULL;
    if (colon)
        r = find_exact(name, (size_t)(colon - name));
    return r == REL_COUNT ? REL_DEP : r;
}

uint32_t ud_feats_parse(const char *feats)
{
    uint32_t bits = 0;
    for (size_t i = 0; i < sizeof feat_bits / sizeof *feat_bits; i++) {
        const char *at = strstr(feats, feat_bits[i].text);
        size_t n = strlen(feat_bits[i].text);
        if (at && (at[n] == '\0' || at[n] == '|') && (at == feats || at[-1] == '|'))
            bits |= feat_bits[i].bit;
    }
    return bits;
}
