/* Finding the pairs of promise and answer. In: a claim just stored. Out: its row of acts, its keys, and rows of
   commitment_answers with the claims already there. See answers.h.

   Keys are hashes of (what, party, stem). An event is filed under DONE for each doer and its verb, and under HAPPENED for
   its verb alone; a commitment under SAID for each promiser and the promised verb, and under IF for each word of its
   condition. An event looks where it may be promised, a commitment where it may be done: what one files, the other asks
   for. An event that puts something off meets commitments over each of their words (WORD, PUT_OFF). */
#include "record/answers.h"

#include "base/hash.h"
#include "record/party.h"
#include "record/sqlite_glue.h"

#include <stdio.h>
#include <string.h>

enum key_kind { KEY_DONE, KEY_SAID, KEY_HAPPENED, KEY_IF, KEY_WORD, KEY_PUT_OFF };

enum { MOST_PARTIES = 4, FIRST_WORDS = 6 };      /* of a promise only its first words must be met again */
struct doers { char names[MOST_PARTIES][96]; int count; bool called; struct stems own; };

static int64_t key_of(enum key_kind kind, const char *party, uint32_t stem)
{
    return (int64_t)hash_mix(hash_mix(hash_string(party), stem), (uint64_t)kind);
}

static bool has_word(const char *text, const char *const *words, size_t n)
{
    for (size_t i = 0; text && i < n; i++)
        if (strcasestr(text, words[i]))
            return true;
    return false;
}

static uint32_t stem_of(const char *text)
{
    struct stems s;
    stems_of(text, 1, NULL, &s);
    return s.count ? s.items[0] : 0;
}

static bool puts_off(const char *trigger)
{
    static const char *const verbs[] = {"postpone", "delay", "defer", "shelve"};
    for (size_t i = 0; trigger && i < sizeof verbs / sizeof *verbs; i++)
        if (stem_of(trigger) == stem_of(verbs[i]))
            return true;
    return false;
}

static bool is_past(const char *trigger)
{
    size_t n = trigger ? strcspn(trigger, " ") : 0;
    char word[STEM_SIZE] = "";
    if (n < sizeof word)
        memcpy(word, trigger ? trigger : "", n);
    return n > 3 && (!memcmp(word + n - 2, "ed", 2) || stem_irregular(word));
}

static void copy(char *out, size_t size, const char *s) { snprintf(out, size, "%s", s ? s : ""); }

static const char *text_at(sqlite3_stmt *s, int i) { return (const char *)sqlite3_column_text(s, i); }

/* Columns of STMT_ACT_READ: trigger, span, content, condition, due, verdict, state, status, form, act, words behind it,
   targets, places. */
static uint32_t read_head(sqlite3_stmt *s, struct act *a)
{
    static const char *const partly[] = {"partly", "partial", "part of", "half of", "some of the"}, *const nots[] = {"unless", " not ", "n't ", "fail"};
    static const char *const light[] = {"hold", "give", "take", "make", "have", "continue", "keep", "provide", "carry"};
    const char *trigger = text_at(s, 0);
    uint32_t verb = stem_of(trigger ? trigger : text_at(s, 9));
    copy(a->status, sizeof a->status, text_at(s, 7));
    copy(a->form, sizeof a->form, text_at(s, 8));
    a->flags = trigger ? 0 : ACT_COMMITMENT;
    a->flags |= trigger && has_word(text_at(s, 1), partly, sizeof partly / sizeof *partly) ? ACT_PARTLY : 0;
    a->flags |= puts_off(trigger) ? ACT_POSTPONES : 0;
    a->flags |= is_past(trigger) ? ACT_TOLD : 0;
    a->flags |= has_word(text_at(s, 3), nots, sizeof nots / sizeof *nots) ? ACT_CONDITION_NOT : 0;
    a->flags |= sqlite3_column_type(s, 5) != SQLITE_NULL ? ACT_VERDICT : 0;
    for (size_t i = 0; i < sizeof light / sizeof *light; i++)
        a->flags |= verb == stem_of(light[i]) ? ACT_LIGHT : 0;
    return verb;
}

/* The span of an event runs from its doer to its target: what is done to what may stand behind it, to the next comma. */
static void deed_words(sqlite3_stmt *s, struct stems *out)
{
    struct stems more;
    char tail[400];
    copy(tail, sizeof tail, text_at(s, 10));
    tail[strcspn(tail, ",;:(\"")] = 0;
    stems_of(text_at(s, 1), STEMS_MAX, NULL, out);
    const char *const others[] = {tail, text_at(s, 11), text_at(s, 12)};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        stems_of(others[i], STEMS_MAX, NULL, &more);
        stems_add(out, &more);
    }
}

/* "after the harvest" tells when, and nothing that could fail to come. */
static bool is_moment(const char *condition)
{
    static const char *const words[] = {"after ", "before ", "until ", "once ", "when "};
    for (size_t i = 0; condition && i < sizeof words / sizeof *words; i++)
        if (!strncasecmp(condition, words[i], strlen(words[i])))
            return true;
    return false;
}

static void read_words(sqlite3_stmt *s, struct act *a, const struct stems *own)
{
    struct stems skip = *own, due;
    if (!(a->flags & ACT_COMMITMENT)) {
        deed_words(s, &a->words);
        return;
    }
    stems_of(text_at(s, 3), STEMS_MAX, NULL, &a->condition);
    struct stems condition = a->condition;
    if (is_moment(text_at(s, 3)))
        a->condition.count = 0;
    stems_of(text_at(s, 4), STEMS_MAX, NULL, &due);
    stems_add(&skip, &due);
    stems_add(&skip, &condition);
    stems_of(text_at(s, 2), FIRST_WORDS, &skip, &a->words);
    stems_of_names(text_at(s, 2), &skip, &a->names);
}

/* Who does it: sources of an event; of a commitment the promiser, of a demand whom it is addressed to. */
static enum status read_doers(struct record *r, const struct act *a, struct doers *out, struct error *e)
{
    const char *side = !(a->flags & ACT_COMMITMENT) ? "source" : !strcmp(a->form, "demand") ? "addressee" : "promiser";
    bool row = true;
    sqlite3_stmt *s = glue_statement(r, STMT_ACT_PARTIES, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, a->claim);
    while (row) {
        struct party p = {0};
        enum status st = glue_step(r, s, &row, e);
        if (st != STATUS_OK)
            return st;
        if (!row || strcmp(party_column(s, 0), side) || out->count == MOST_PARTIES)
            continue;
        struct stems own;
        party_read(s, &p);
        stems_of(party_column(s, 6), STEMS_MAX, NULL, &own);
        stems_add(&out->own, &own);
        if (!p.known && !p.called[1])
            continue;
        bool named = p.known || (party_column(s, 4)[0] >= 'A' && party_column(s, 4)[0] <= 'Z');
        out->called |= !named;
        copy(out->names[out->count++], sizeof out->names[0], p.known ? p.name : p.called);
    }
    return STATUS_OK;
}

static enum status put_act(struct record *r, const struct act *a, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, STMT_ACT_ADD, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, a->claim);
    sqlite3_bind_int64(s, 2, a->flags);
    sqlite3_bind_blob(s, 3, a->words.items, (int)(a->words.count * sizeof *a->words.items), SQLITE_STATIC);
    sqlite3_bind_blob(s, 4, a->names.items, (int)(a->names.count * sizeof *a->names.items), SQLITE_STATIC);
    sqlite3_bind_blob(s, 5, a->condition.items, (int)(a->condition.count * sizeof *a->condition.items), SQLITE_STATIC);
    return glue_step(r, s, NULL, e);
}

static void stems_from(sqlite3_stmt *s, int i, struct stems *out)
{
    size_t n = (size_t)sqlite3_column_bytes(s, i);
    n = n < sizeof out->items ? n : sizeof out->items;
    out->count = (uint32_t)(n / sizeof *out->items);
    if (out->count)
        memcpy(out->items, sqlite3_column_blob(s, i), out->count * sizeof *out->items);
}

static enum status load(struct record *r, int64_t claim, struct act *a, struct error *e)
{
    sqlite3_stmt *s;
    enum status st = glue_find(r, STMT_ACT_LOAD, claim, &s, e);
    if (!s)
        return st;
    a->claim = claim;
    const struct { int column; char *to; size_t size; } texts[] = {
        {0, a->day, sizeof a->day}, {1, a->status, sizeof a->status}, {4, a->published, sizeof a->published},
        {9, a->form, sizeof a->form}, {10, a->state, sizeof a->state}, {11, a->due, sizeof a->due},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        copy(texts[i].to, texts[i].size, (const char *)sqlite3_column_text(s, texts[i].column));
    a->document = sqlite3_column_int64(s, 2);
    a->sentence = sqlite3_column_int64(s, 3);
    a->flags = sqlite3_column_int(s, 5);
    stems_from(s, 6, &a->words);
    stems_from(s, 7, &a->names);
    stems_from(s, 8, &a->condition);
    sqlite3_reset(s);
    return STATUS_OK;
}

static enum status link_pair(struct record *r, const struct act *promise, const struct act *later, struct error *e)
{
    double score;
    const char *relation = promise->flags & ACT_COMMITMENT ? answer_relation(promise, later, &score) : NULL;
    sqlite3_stmt *s = relation ? glue_statement(r, STMT_ANSWER_ADD, e) : NULL;
    if (!s)
        return relation ? STATUS_INTERNAL : STATUS_OK;
    sqlite3_bind_int64(s, 1, promise->claim);
    sqlite3_bind_int64(s, 2, later->claim);
    glue_bind_text(s, 3, relation);
    sqlite3_bind_double(s, 4, score);
    return glue_step(r, s, NULL, e);
}

/* Acts under a key, read a page at a time. */
struct page {
    int64_t claims[64], after;      /* after: the last one looked at */
    size_t n;
    bool more;                      /* there is a page behind this */
};

/* The next page of those that may have to do with `a`: the words alone, which lie close together, tell nearly all that have not. */
static enum status turn_page(struct record *r, const struct act *a, int64_t key, struct page *p, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, STMT_ACT_FIND, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, key);
    sqlite3_bind_int64(s, 2, p->after);
    for (p->n = 0; p->n < sizeof p->claims / sizeof *p->claims;) {
        struct act other = {0};
        enum status st = glue_step(r, s, &p->more, e);
        if (st != STATUS_OK || !p->more)
            return st;
        other.claim = p->after = sqlite3_column_int64(s, 0);
        other.flags = sqlite3_column_int(s, 1);
        stems_from(s, 2, &other.words);
        stems_from(s, 3, &other.condition);
        if (answer_possible(a, &other))
            p->claims[p->n++] = other.claim;
    }
    sqlite3_reset(s);
    return STATUS_OK;
}

static enum status meet_one(struct record *r, const struct act *a, int64_t claim, struct error *e)
{
    struct act other = {0};
    enum status st = load(r, claim, &other, e);
    if (st == STATUS_OK)
        st = link_pair(r, a, &other, e);
    return st == STATUS_OK ? link_pair(r, &other, a, e) : st;
}

/* All that is filed under the key, with this act. The rows are read before anything else is asked of the record. */
static enum status meet(struct record *r, const struct act *a, int64_t key, struct error *e)
{
    struct page p = {.more = true};
    enum status st = STATUS_OK;
    while (p.more && st == STATUS_OK) {
        st = turn_page(r, a, key, &p, e);
        for (size_t i = 0; i < p.n && st == STATUS_OK; i++)
            st = meet_one(r, a, p.claims[i], e);
    }
    return st;
}

/* Look under one key, then file under another. */
static enum status meet_and_file(struct record *r, const struct act *a, int64_t asked, int64_t filed, struct error *e)
{
    enum status st = meet(r, a, asked, e);
    return st == STATUS_OK ? glue_run(r, STMT_ACT_KEY_ADD, filed, a->claim, e) : st;
}

static enum status enter_event(struct record *r, const struct act *a, const struct doers *who, uint32_t verb, struct error *e)
{
    enum status st = meet_and_file(r, a, key_of(KEY_IF, "", verb), key_of(KEY_HAPPENED, "", verb), e);
    for (int i = 0; st == STATUS_OK && i < who->count; i++) {
        const char *doer = who->names[i];
        st = meet_and_file(r, a, key_of(KEY_SAID, doer, verb), key_of(KEY_DONE, doer, verb), e);
        for (uint32_t w = 0; st == STATUS_OK && a->flags & ACT_POSTPONES && w < a->words.count; w++)
            st = meet_and_file(r, a, key_of(KEY_WORD, doer, a->words.items[w]), key_of(KEY_PUT_OFF, doer, a->words.items[w]), e);
    }
    return st;
}

static enum status enter_commitment(struct record *r, const struct act *a, const struct doers *who, uint32_t verb, struct error *e)
{
    enum status st = STATUS_OK;
    for (int i = 0; st == STATUS_OK && i < who->count; i++) {
        const char *doer = who->names[i];
        st = meet(r, a, key_of(KEY_DONE, doer, verb), e);
        if (st == STATUS_OK)
            st = meet_and_file(r, a, key_of(KEY_SAID, doer, verb), key_of(KEY_SAID, doer, verb), e);
        for (uint32_t w = 0; st == STATUS_OK && w < a->words.count; w++)
            st = meet_and_file(r, a, key_of(KEY_PUT_OFF, doer, a->words.items[w]), key_of(KEY_WORD, doer, a->words.items[w]), e);
    }
    for (uint32_t w = 0; st == STATUS_OK && w < a->condition.count; w++)
        st = meet_and_file(r, a, key_of(KEY_HAPPENED, "", a->condition.items[w]), key_of(KEY_IF, "", a->condition.items[w]), e);
    return st;
}

enum status answers_enter(struct record *r, int64_t claim, const char *line, int size, struct error *e)
{
    struct act a = {.claim = claim};
    struct doers who = {0};
    bool row = false;
    sqlite3_stmt *s = glue_statement(r, STMT_ACT_READ, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_text(s, 1, line, size, SQLITE_STATIC);
    sqlite3_bind_int64(s, 2, claim);
    enum status st = glue_step(r, s, &row, e);
    if (st != STATUS_OK || !row)
        return st;
    uint32_t verb = read_head(s, &a);
    bool happened = !strcmp(a.status, "actual") || !strcmp(a.status, "negated");
    if (verb && (a.flags & ACT_COMMITMENT || happened))
        st = read_doers(r, &a, &who, e);
    read_words(s, &a, &who.own);
    sqlite3_reset(s);
    a.flags |= who.called ? ACT_CALLED : 0;
    if (st != STATUS_OK || !who.count)
        return st;
    st = put_act(r, &a, e);
    if (st == STATUS_OK)
        st = load(r, claim, &a, e);
    if (st != STATUS_OK)
        return st;
    return a.flags & ACT_COMMITMENT ? enter_commitment(r, &a, &who, verb, e) : enter_event(r, &a, &who, verb, e);
}

enum status answers_again(struct record *r, int64_t claim, const char *line, int size, struct error *e)
{
    static const enum statement drops[] = {STMT_ANSWERS_DROP, STMT_ACT_KEYS_DROP, STMT_ACTS_DROP};
    enum status st = STATUS_OK;
    for (size_t i = 0; st == STATUS_OK && i < sizeof drops / sizeof *drops; i++)
        st = glue_run(r, drops[i], claim, 0, e);
    return st == STATUS_OK ? answers_enter(r, claim, line, size, e) : st;
}
