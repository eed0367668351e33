/* Writing documents and claims. In: coded documents as entries. Out: rows, committed in batches.

   A batch of RECORD_BATCH documents is one transaction: a document is in the record whole or not at all. The claim's columns are drawn from its JSON line by SQL (record/statements.c), so the C here
   only walks lines and tells which kinds have which sides. */
#include "base/date.h"
#include "base/hash.h"
#include "base/memory.h"
#include "record/answers.h"
#include "record/cluster.h"
#include "record/copies.h"
#include "record/edit.h"
#include "record/store.h"

#include <stdio.h>
#include <string.h>

/* Which members of a claim hold actors, by kind. `list`: an array, else one object. */
static const struct side { const char *kind, *member, *side; bool list; } sides[] = {
    {"event", "source", "source", true}, {"event", "target", "target", true},
    {"goal", "holder", "holder", true},
    {"commitment", "promiser", "promiser", true}, {"commitment", "addressee", "addressee", true},
    {"commitment", "beneficiary", "beneficiary", true},
    {"role", "person", "person", false}, {"role", "holder", "holder", false}, {"role", "of", "of", false},
    {"project", "actors", "actor", true}, {"assessment", "actors", "about", true},
};

/* Which further tables a kind fills. */
static const struct { const char *kind, *member; enum statement statement; } extras[] = {
    {"event", "where", STMT_PLACES_ADD}, {"event", "counts", STMT_COUNTS_ADD},
    {"figure", "where", STMT_PLACES_ADD}, {"figure", NULL, STMT_FIGURE_ADD},
    {"project", "where", STMT_PLACES_ADD},
    {"commitment", NULL, STMT_COMMITMENT_ADD}, {"commitment", "links", STMT_LINKS_ADD}, {"reference", NULL, STMT_REFERENCE_ADD},
};

enum status store_run(struct record *r, enum statement which, struct line l, int64_t claim, const struct side *side,
                      struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, which, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_text(s, 1, l.text, l.size, SQLITE_STATIC);
    sqlite3_bind_int64(s, 2, claim);
    if (side) {
        glue_bind_text(s, 3, side->side);
        glue_bind_text(s, 4, side->member);
    }
    return glue_step(r, s, NULL, e);
}

/* Is the list empty? Seen in the bytes: inside a JSON string its quotes would be escaped. Saves SQLite a parse. */
static bool is_empty(struct line l, const char *member)
{
    char text[40];
    int n = member ? snprintf(text, sizeof text, "\"%s\":[]", member) : 0;
    return n > 0 && memmem(l.text, (size_t)l.size, text, (size_t)n);
}

enum status store_actors(struct record *r, struct line l, const char *kind, int64_t claim, struct error *e)
{
    enum status st = STATUS_OK;
    for (size_t i = 0; st == STATUS_OK && i < sizeof sides / sizeof *sides; i++)
        if (!strcmp(sides[i].kind, kind) && !is_empty(l, sides[i].member))
            st = store_run(r, sides[i].list ? STMT_ACTORS_ADD : STMT_ACTOR_ADD, l, claim, &sides[i], e);
    return st;
}

/* Places that an edit gives instead of those that were coded. */
enum status store_places(struct record *r, struct line l, const char *kind, int64_t claim, struct error *e)
{
    for (size_t i = 0; i < sizeof extras / sizeof *extras; i++)
        if (!strcmp(extras[i].kind, kind) && extras[i].statement == STMT_PLACES_ADD)
            return is_empty(l, "where") ? STATUS_OK : store_run(r, STMT_PLACES_ADD, l, claim, NULL, e);
    return STATUS_OK;
}

static enum status add_parts(struct record *r, struct line l, const char *kind, int64_t claim, struct error *e)
{
    enum status st = store_run(r, STMT_JSON_ADD, l, claim, NULL, e);
    if (st == STATUS_OK)
        st = store_actors(r, l, kind, claim, e);
    for (size_t i = 0; st == STATUS_OK && i < sizeof extras / sizeof *extras; i++)
        if (!strcmp(extras[i].kind, kind) && !is_empty(l, extras[i].member))
            st = store_run(r, extras[i].statement, l, claim, NULL, e);
    if (st == STATUS_OK)
        st = store_run(r, STMT_ASSERTERS_ADD, l, claim, NULL, e);
    if (st == STATUS_OK && (!strcmp(kind, "event") || !strcmp(kind, "commitment")))
        st = answers_enter(r, claim, l.text, l.size, e);
    if (st == STATUS_OK)
        st = edit_restore(r, claim, e);
    return st == STATUS_OK && !strcmp(kind, "event") ? cluster_enter(r, claim, e) : st;
}

static enum status add_claim(struct record *r, struct line l, int64_t document, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, STMT_CLAIM_ADD, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_text(s, 1, l.text, l.size, SQLITE_STATIC);
    sqlite3_bind_int64(s, 2, document);
    sqlite3_bind_int64(s, 3, r->run);
    bool row = false;
    enum status st = glue_step(r, s, &row, e);
    if (st != STATUS_OK || !row)
        return st;
    int64_t claim = sqlite3_column_int64(s, 0);
    char kind[24];
    snprintf(kind, sizeof kind, "%s", (const char *)sqlite3_column_text(s, 1));
    st = glue_step(r, s, &row, e);
    r->counts.claims++;
    return st == STATUS_OK ? add_parts(r, l, kind, claim, e) : st;
}

/* Answers to questions are lines too, but no claims. */
static bool is_claim(struct line l)
{
    static const char *const not_claims[] = {"\"kind\":\"relation\"", "\"kind\":\"factuality\"", "\"kind\":\"actor\"",
                                             "\"kind\":\"place\"", "\"kind\":\"time\"", "\"kind\":\"attribution\""};
    size_t head = (size_t)l.size < 400 ? (size_t)l.size : 400;
    for (size_t i = 0; i < sizeof not_claims / sizeof *not_claims; i++)
        if (memmem(l.text, head, not_claims[i], strlen(not_claims[i])))
            return false;
    return l.size > 0;
}

static enum status add_claims(struct record *r, const struct record_entry *d, int64_t document, struct error *e)
{
    enum status st = STATUS_OK;
    const char *end = d->lines + d->lines_length;
    for (const char *at = d->lines; st == STATUS_OK && at < end;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        struct line l = {at, (int)((stop ? stop : end) - at)};
        if (is_claim(l))
            st = add_claim(r, l, document, e);
        at = stop ? stop + 1 : end;
    }
    return st;
}

static enum status index_sentence(struct record *r, const struct record_entry *d, const struct record_sentence *x,
                                  int64_t row, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, STMT_INDEX_ADD, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, row);
    sqlite3_bind_text(s, 2, d->text + x->byte_start, (int)(x->byte_end - x->byte_start), SQLITE_STATIC);
    return glue_step(r, s, NULL, e);
}

static enum status add_sentences(struct record *r, const struct record_entry *d, int64_t document, struct error *e)
{
    enum status st = STATUS_OK;
    for (uint32_t i = 0; st == STATUS_OK && i < d->n_sentences; i++) {
        sqlite3_stmt *s = glue_statement(r, STMT_SENTENCE_ADD, e);
        if (!s)
            return e ? e->status : STATUS_INTERNAL;
        sqlite3_bind_int64(s, 1, document);
        sqlite3_bind_int64(s, 2, i);
        sqlite3_bind_int64(s, 3, d->sentences[i].start);
        sqlite3_bind_int64(s, 4, d->sentences[i].end);
        sqlite3_bind_int64(s, 5, sentence_hash(d->text + d->sentences[i].byte_start,
                                               d->sentences[i].byte_end - d->sentences[i].byte_start));
        st = glue_step(r, s, NULL, e);
        if (st == STATUS_OK)
            st = index_sentence(r, d, &d->sentences[i], sqlite3_last_insert_rowid(r->db), e);
    }
    return st;
}

static enum status add_sighting(struct record *r, const struct record_entry *d, int64_t document, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, STMT_SIGHTING, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, document);
    glue_bind_text(s, 2, d->doc);
    glue_bind_text(s, 3, d->source);
    glue_bind_text(s, 4, d->url);
    glue_bind_text(s, 5, d->file);
    sqlite3_bind_int64(s, 6, d->line);
    enum status st = glue_step(r, s, NULL, e);
    return st == STATUS_OK ? glue_run(r, STMT_REPORT_ADD, document, 0, e) : st;
}

/* SHA-256 of date, NUL, text. */
static void content_key(const struct record_entry *d, char out[65])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char digest[32];
    struct sha256 h;
    sha256_init(&h);
    sha256_add(&h, d->date ? d->date : "", d->date ? strlen(d->date) + 1 : 1);
    sha256_add(&h, d->text, d->length);
    sha256_end(&h, digest);
    for (int i = 0; i < 32; i++) {
        out[2 * i] = digits[digest[i] >> 4];
        out[2 * i + 1] = digits[digest[i] & 15];
    }
    out[64] = 0;
}

static enum status add_document(struct record *r, const struct record_entry *d, const char *hash, int64_t *row,
                                struct error *e)
{
    char day[16] = "";
    int32_t days;
    if (d->date && date_parse(d->date, strlen(d->date), &days))
        date_format(days, day);
    const char *const fields[] = {d->title, d->source, d->url, d->author, d->lang, *day ? day : NULL, d->file};
    sqlite3_stmt *s = glue_statement(r, STMT_DOC_ADD, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    glue_bind_text(s, 1, hash);
    glue_bind_text(s, 2, d->doc);
    sqlite3_bind_int64(s, 3, d->copy);
    for (int i = 0; i < 7; i++)
        glue_bind_text(s, 4 + i, fields[i]);
    if (d->line)
        sqlite3_bind_int64(s, 11, d->line);
    glue_bind_text(s, 12, d->flags);
    glue_bind_text(s, 13, d->original);
    sqlite3_bind_int64(s, 14, (int64_t)d->words);
    glue_bind_text(s, 15, r->version);
    sqlite3_bind_int64(s, 16, r->run);
    sqlite3_bind_text(s, 17, d->text, (int)d->length, SQLITE_STATIC);
    enum status st = glue_step(r, s, NULL, e);
    *row = sqlite3_last_insert_rowid(r->db);
    return st;
}

/* SQL's text functions end at a NUL: a text that has some is stored with spaces in their place, and record_load puts
   them back. *copy is the caller's to free. */
static enum status without_nuls(const struct record_entry *d, struct record_entry *clean, char **copy, struct error *e)
{
    *clean = *d;
    *copy = NULL;
    if (!memchr(d->text, 0, d->length))
        return STATUS_OK;
    *copy = memory_copy_string(d->text, d->length);
    if (!*copy)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    for (char *nul = *copy; (nul = memchr(nul, 0, d->length - (size_t)(nul - *copy)));)
        *nul = ' ';
    clean->text = *copy;
    return STATUS_OK;
}

static enum status add_nuls(struct record *r, const struct record_entry *d, int64_t row, struct error *e)
{
    enum status st = STATUS_OK;
    for (const char *nul = d->text; st == STATUS_OK && (nul = memchr(nul, 0, d->length - (size_t)(nul - d->text))); nul++)
        st = glue_run(r, STMT_NUL_ADD, row, nul - d->text, e);
    return st;
}

static enum status set_options(struct record *r, int64_t id, const char *options, struct error *e)
{
    if (!options || !*options)
        return glue_run(r, STMT_OPTIONS_DROP, id, 0, e);
    sqlite3_stmt *s = glue_statement(r, STMT_OPTIONS_SET, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, id);
    glue_bind_text(s, 2, options);
    return glue_step(r, s, NULL, e);
}

/* `raw` is the entry as it came, with its NULs. */
static enum status add_whole(struct record *r, const struct record_entry *d, const struct record_entry *raw, struct error *e)
{
    char hash[65];
    int64_t row = 0;
    content_key(raw, hash);
    enum status st = add_document(r, d, hash, &row, e);
    if (st == STATUS_OK)
        st = add_sighting(r, d, row, e);
    if (st == STATUS_OK)
        st = add_sentences(r, d, row, e);
    if (st == STATUS_OK)
        st = copies_add(r, row, d->text, d->length, e);
    if (st == STATUS_OK && raw->text != d->text)
        st = add_nuls(r, raw, row, e);
    if (st == STATUS_OK && d->options)
        st = set_options(r, row, d->options, e);
    return st == STATUS_OK ? add_claims(r, d, row, e) : st;
}

static enum status set_version(struct record *r, int64_t id, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, STMT_DOC_VERSION, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, id);
    glue_bind_text(s, 2, r->version);
    sqlite3_bind_int64(s, 3, r->run);
    return glue_step(r, s, NULL, e);
}

static enum status replace_whole(struct record *r, int64_t id, const struct record_entry *d, struct error *e)
{
    enum status st = cluster_touch_document(r, id, e);
    if (st == STATUS_OK)
        st = glue_run(r, STMT_CLAIMS_BURY, id, r->run, e);
    static const enum statement clear[] = {STMT_CLAIMS_DROP, STMT_INDEX_DROP, STMT_SENTENCES_DROP};
    for (size_t i = 0; st == STATUS_OK && i < sizeof clear / sizeof *clear; i++)
        st = glue_run(r, clear[i], id, 0, e);
    if (st == STATUS_OK)
        st = add_sentences(r, d, id, e);
    if (st == STATUS_OK)
        st = add_claims(r, d, id, e);
    if (st == STATUS_OK)
        st = glue_run(r, STMT_GRAVE_OPEN, id, 0, e);
    if (st == STATUS_OK)
        st = set_options(r, id, d->options, e);
    return st == STATUS_OK ? set_version(r, id, e) : st;
}

/* A document that cannot be stored takes its batch with it: the record is as after the last commit, and the next run
   adds what is missing. (A savepoint a document would spare the batch and cost a fifth of the time.) */
static enum status finish(struct record *r, enum status st, struct error *e)
{
    if (st != STATUS_OK) {
        glue_rollback(r);
        return st;
    }
    r->counts.documents++;
    return ++r->pending >= RECORD_BATCH ? record_commit(r, e) : STATUS_OK;
}

/* A new document, or what row `replaced` says now. */
static enum status write_clean(struct record *r, const struct record_entry *d, int64_t replaced, struct error *e)
{
    struct record_entry clean;
    char *copy;
    enum status st = without_nuls(d, &clean, &copy, e);
    if (st == STATUS_OK)
        st = glue_transaction(r, e);
    if (st == STATUS_OK)
        st = finish(r, replaced ? replace_whole(r, replaced, &clean, e) : add_whole(r, &clean, d, e), e);
    memory_free(copy);
    return st;
}

enum status record_add(struct record *r, const struct record_entry *d, struct error *e)
{
    bool known = false;
    enum status st = record_knows(r, d, &known, e);
    if (st != STATUS_OK || known)
        return st;
    return write_clean(r, d, 0, e);
}

enum status record_replace(struct record *r, int64_t id, const struct record_entry *d, struct error *e)
{
    return write_clean(r, d, id, e);
}

static enum status find_document(struct record *r, const struct record_entry *d, int64_t *id, struct error *e)
{
    char hex[65];
    bool row = false;
    sqlite3_stmt *s = glue_statement(r, STMT_DOC_FIND, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    content_key(d, hex);
    glue_bind_text(s, 1, hex);
    enum status st = glue_step(r, s, &row, e);
    *id = row ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    return st;
}

enum status record_knows(struct record *r, const struct record_entry *d, bool *known, struct error *e)
{
    int64_t id = 0;
    enum status st = find_document(r, d, &id, e);
    *known = id != 0;
    if (st != STATUS_OK || !id)
        return st;
    r->counts.known++;
    st = glue_transaction(r, e);
    return st == STATUS_OK ? add_sighting(r, d, id, e) : st;
}
