/* In: a row of claim_actors. Out: the names under which it is compared. See party.h. */
#include "record/party.h"

#include <stdio.h>
#include <string.h>

static const char *const state_sectors[] = {"GOV", "MIL", "COP", "SPY", "JUD", "LEG", ""};

bool party_among(const char *s, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!strcmp(s, list[i]))
            return true;
    return false;
}

const char *party_column(sqlite3_stmt *s, int i)
{
    const char *text = (const char *)sqlite3_column_text(s, i);
    return text ? text : "";
}

static void fold(char *out, size_t size, char mark, const char *s)
{
    size_t n = 0;
    out[n++] = mark;
    for (; *s && n + 1 < size; s++)
        out[n++] = *s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s;
    out[n] = 0;
}

void party_read(sqlite3_stmt *s, struct party *p)
{
    const char *code = party_column(s, 1), *country = party_column(s, 2), *name = party_column(s, 4), *entity = party_column(s, 5);
    char sector[16] = "";
    size_t n = strcspn(party_column(s, 3), ";");
    if (n < sizeof sector)
        memcpy(sector, party_column(s, 3), n);
    bool is_state = party_among(sector, state_sectors, sizeof state_sectors / sizeof *state_sectors);
    bool coded = *code && *code != '-';
    p->there = true;
    p->known = *country || coded || *entity;
    p->country = *country && !strcmp(country, entity);
    if (*country)
        snprintf(p->name, sizeof p->name, "%.8s%s", country, is_state ? "" : sector);
    else if (coded)
        snprintf(p->name, sizeof p->name, "%.80s", code);
    else
        fold(p->name, sizeof p->name, *entity ? '@' : '~', *entity ? entity : sector);
    fold(p->called, sizeof p->called, '~', name);
    fold(p->fine, sizeof p->fine, p->known ? '@' : '~', *entity ? entity : p->known ? name : sector);
}
