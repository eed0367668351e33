/* What an event is filed under. In: the row of an event claim. Out: a number for root and parties, and a day.

   Reports name the same party in many ways ("Israel", "the Israeli army", "Netanyahu"): states are one party with
   their government, army, police and courts; others are told apart by sector. Within one country that would make one
   event of all that its officials do, so there, and where only one side is known, the party is the person or body
   itself. Acts that are mutual are filed alike from either side. A party of whom nothing is known but a common noun
   ("militants") does not identify an event, unless the other side does or its place; nor does a whole state that
   does something to nobody known, nowhere, on no day of its own. What is told of a month or
   a year is history more often than news, and is not filed. */
#include "base/buf.h"
#include "base/date.h"
#include "base/hash.h"
#include "record/cluster.h"
#include "record/party.h"
#include "record/sqlite_glue.h"

#include <stdio.h>
#include <string.h>

enum { SOURCE, TARGET, SIDES };

static const char *const mutual_roots[] = {"CONSULT", "AGREE", "COOPERATE"};

/* The first of each side; of two sources without a target the second is the other side ("A and B met"). */
static enum status read_parties(struct record *r, int64_t claim, struct party *p, struct error *e)
{
    bool row = true;
    struct party second = {0};
    sqlite3_stmt *s = glue_statement(r, STMT_EVENT_ACTORS, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, claim);
    for (enum status st; row;) {
        st = glue_step(r, s, &row, e);
        if (st != STATUS_OK)
            return st;
        struct party *at = !row ? NULL : !strcmp(party_column(s, 0), "target") ? &p[TARGET] : p[SOURCE].there ? &second : &p[SOURCE];
        if (at && !at->there)
            party_read(s, at);
    }
    if (!p[TARGET].there)
        p[TARGET] = second;
    return STATUS_OK;
}

/* root | party | party | place if nothing else tells. Empty: nothing that identifies. */
static void write_key(struct buf *b, const char *root, const struct party *p, const char *country, bool dated)
{
    bool one = p[SOURCE].known != p[TARGET].known, none = !p[SOURCE].known && !p[TARGET].known;
    if (none && (!*country || !p[SOURCE].there))
        return;
    if (one && !dated && !*country && (p[SOURCE].known ? p[SOURCE].country : p[TARGET].country))
        return;
    bool fine = one || none || !strcmp(p[SOURCE].name, p[TARGET].name);
    const char *a = fine ? p[SOURCE].fine : p[SOURCE].name, *z = fine ? p[TARGET].fine : p[TARGET].name;
    if (party_among(root, mutual_roots, sizeof mutual_roots / sizeof *mutual_roots) && strcmp(a, z) > 0) {
        const char *swap = a;
        a = z;
        z = swap;
    }
    buf_add_format(b, "%s|%s|%s|%s", root, a, z, none ? country : "");
}

/* Columns: root, day, precision, country of the place, does the text give the day? */
static enum status fill_key(struct record *r, sqlite3_stmt *s, int64_t claim, struct event_key *out, struct error *e)
{
    struct party parties[SIDES] = {0};
    struct buf b = {0};
    const char *day = party_column(s, 1), *precision = party_column(s, 2);
    if ((*precision && strcmp(precision, "day") != 0) || !date_parse(day, strlen(day), &out->day))
        return STATUS_OK;
    enum status st = read_parties(r, claim, parties, e);
    if (st == STATUS_OK)
        write_key(&b, party_column(s, 0), parties, party_column(s, 3), sqlite3_column_int(s, 4) != 0);
    if (b.failed)
        st = error_set(e, STATUS_NOMEM, 0, "out of memory");
    out->key = b.size && !b.failed ? (int64_t)(hash_bytes(b.data, b.size, 7) | 1) : 0;
    buf_release(&b);
    return st;
}

enum status event_key_of(struct record *r, int64_t claim, struct event_key *out, struct error *e)
{
    bool row = false;
    *out = (struct event_key){0};
    sqlite3_stmt *s = glue_statement(r, STMT_EVENT_PARTS, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, claim);
    enum status st = glue_step(r, s, &row, e);
    if (st == STATUS_OK && row)
        st = fill_key(r, s, claim, out, e);
    sqlite3_reset(s);
    return st;
}

int64_t sentence_hash(const char *text, size_t n) { return (int64_t)hash_bytes(text, n, 0); }
