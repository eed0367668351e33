/* Who an actor of a claim is when claims of many reports are compared: states are one party with their government, army,
   police and courts; others are told apart by sector; who is not known goes by name. */
#ifndef TABARD_RECORD_PARTY_H
#define TABARD_RECORD_PARTY_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

struct party {
    bool known;         /* identifies: a country, a coded body, an entity */
    bool there;
    bool country;       /* the state as a whole */
    char name[96];      /* as a party of its country */
    char fine[96];      /* as itself */
    char called[96];    /* its name in small letters */
};

/* Columns: side, code, country, sectors, name, entity. */
void party_read(sqlite3_stmt *s, struct party *p);
const char *party_column(sqlite3_stmt *s, int i);   /* "" for NULL */
bool party_among(const char *s, const char *const *list, size_t n);

#endif
