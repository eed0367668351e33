/* The filters of list, show, export and the page. In: terms "key=value". Out: a SELECT over `claims c` whose
   values are all bound, never pasted.

   Every key is a row of the table: an SQL condition in which @ stands for the bound value. A value may
   be a list "A,B": it is bound as a JSON array and the condition reads it with json_each. Keys given twice
   must both hold. What a value may be: filter_value.h.

   What is asked for is rare or it is not, and no index serves both. The condition of a row is a test of one claim: SQLite
   walks the claims in the order of the answer and stops after a page of them. Where few claims can pass, that walk is
   long: such rows name the set of these claims too, and if it has no more than FEW_TEXT the query starts from it. */
#include "base/buf.h"
#include "base/json.h"
#include "base/memory.h"
#include "record/filter_value.h"
#include "record/sqlite_glue.h"

#include <stdlib.h>
#include <string.h>

#define FEW_TEXT "40000"        /* a set of so many is read, joined and sorted in a tenth of a second */

#define IN_LIST "IN (SELECT value FROM json_each(@))"
#define ONE_SIDE(a, b) " AND side IN ('" a "','" b "')"
/* Claims of the actors listed, one index an arm; and the test of one claim. */
#define ACTOR_SET(more)                                                                                 \
    "SELECT claim FROM claim_actors WHERE country " IN_LIST more                                        \
    " UNION ALL SELECT claim FROM claim_actors WHERE code " IN_LIST more                                \
    " UNION ALL SELECT claim FROM claim_actors WHERE name COLLATE NOCASE " IN_LIST more                 \
    " UNION ALL SELECT claim FROM claim_actors WHERE entity " IN_LIST more
#define ACTOR_TEST(more)                                                                                \
    "EXISTS(SELECT 1 FROM claim_actors WHERE claim = c.id" more " AND (country " IN_LIST " OR code " IN_LIST \
    " OR name COLLATE NOCASE " IN_LIST " OR entity " IN_LIST "))"
/* The n-th of the listed actors on a side, for dyads. */
#define NTH(n) "json_extract(@,'$[" n "]')"
#define NTH_SET(n)                                                                                      \
    "SELECT claim FROM claim_actors WHERE country = " NTH(n)                                            \
    " UNION ALL SELECT claim FROM claim_actors WHERE code = " NTH(n)                                    \
    " UNION ALL SELECT claim FROM claim_actors WHERE name = " NTH(n) " COLLATE NOCASE"
#define NTH_TEST(n, a, b)                                                                               \
    "EXISTS(SELECT 1 FROM claim_actors WHERE claim = c.id" ONE_SIDE(a, b) " AND (country = " NTH(n) " OR code = " NTH(n) \
    " OR name = " NTH(n) " COLLATE NOCASE))"
#define DOES(n) NTH_TEST(n, "source", "promiser")
#define SUFFERS(n) NTH_TEST(n, "target", "addressee")

/* Claims of events that many tell. */
#define TOLD(n)                                                                                         \
    "EXISTS(SELECT 1 FROM event_keys k JOIN event_clusters x ON x.cluster = k.cluster WHERE k.claim = c.id AND x." n \
    " >= CAST(@ AS INTEGER))"
#define TOLD_SET(n)                                                                                     \
    "SELECT k.claim FROM event_clusters x JOIN event_keys k ON k.cluster = x.cluster WHERE x." n " >= CAST(@ AS INTEGER)"

/* Few promises have an answer that must be weighed (view `promises`): all others are open. */
#define HAS_ANSWER "m.state <> 'open' OR EXISTS(SELECT 1 FROM commitment_answers a WHERE a.commitment = m.claim)"

/* Where LIMIT goes, if not to the end. */
#define WINDOW "/*window*/"

/* Closed sets. */
#define KINDS "event goal commitment figure role project assessment reference citation"
#define ROOTS "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
#define STATUSES "actual negated denied planned promised requested threatened hoped possible hypothetical question"
#define FORMS "pledge negative_pledge threat demand offer"
#define STATES "open kept partly broken postponed lapsed"
#define CANDIDATES " candidate_kept candidate_partly candidate_broken candidate_postponed candidate_lapsed"

static const struct filter { const char *key, *sql; enum filter_form form; const char *help, *sets[2], *words; } filters[] = {
    {"kind", "c.kind " IN_LIST, FORM_WORDS, KINDS, {NULL}, KINDS},
    {"actor", ACTOR_TEST(""), FORM_NAMES, "country (ISRxxx code, ISO alpha-3) or name, on any side", {ACTOR_SET("")}},
    {"source", ACTOR_TEST(ONE_SIDE("source", "promiser")), FORM_NAMES, "who acts or promises", {ACTOR_SET(ONE_SIDE("source", "promiser"))}},
    {"target", ACTOR_TEST(ONE_SIDE("target", "addressee")), FORM_NAMES, "who is acted upon or addressed",
     {ACTOR_SET(ONE_SIDE("target", "addressee"))}},
    {"dyad", "(" DOES("0") " AND " SUFFERS("1") " OR " DOES("1") " AND " SUFFERS("0") ")", FORM_PAIR,
     "A,B: between the two, in both directions", {NTH_SET("0"), NTH_SET("1")}},
    {"root", "c.root " IN_LIST, FORM_WORDS, ROOTS, {NULL}, ROOTS},
    {"mode", "c.mode " IN_LIST, FORM_LIST, "PLOVER mode: visit, arrest ...", {NULL}},
    {"cameo", "EXISTS(SELECT 1 FROM json_each(@) k WHERE c.cameo GLOB k.value || '*')", FORM_LIST, "CAMEO code or its beginning", {NULL}},
    {"quad", "CAST(c.quad AS TEXT) " IN_LIST, FORM_WORDS, "1 verbal, 2 material cooperation; 3 verbal, 4 material conflict", {NULL}, "1 2 3 4"},
    {"status", "c.status " IN_LIST, FORM_WORDS, STATUSES, {NULL}, STATUSES},
    {"from", "c.day >= @", FORM_DAY, "first day, YYYY-MM-DD (or YYYY, YYYY-MM)", {NULL}},
    {"to", "substr(c.day, 1, length(@)) <= @ AND c.day < @ || '~'", FORM_DAY, "last day, YYYY-MM-DD (or YYYY, YYYY-MM)", {NULL}},
    {"place", "EXISTS(SELECT 1 FROM claim_places WHERE claim = c.id AND (name COLLATE NOCASE " IN_LIST " OR country " IN_LIST "))",
     FORM_NAMES, "place name or ISO alpha-3",
     {"SELECT claim FROM claim_places WHERE name COLLATE NOCASE " IN_LIST " UNION ALL SELECT claim FROM claim_places WHERE country " IN_LIST}},
    {"text", "c.sentence IN (SELECT rowid FROM sentence_index WHERE sentence_index MATCH @)", FORM_SEARCH,
     "words of the sentence; \"a phrase\", begin*", {NULL}},
    {"doc", "c.document IN (SELECT id FROM documents WHERE doc " IN_LIST ")", FORM_LIST, "document id", {NULL}},
    {"publisher", "EXISTS(SELECT 1 FROM documents WHERE id = c.document AND source COLLATE NOCASE " IN_LIST ")", FORM_LIST,
     "who published the report",
     {"SELECT x.id FROM documents d JOIN claims x ON x.document = d.id WHERE d.source COLLATE NOCASE " IN_LIST}},
    {"asserter", "EXISTS(SELECT 1 FROM claim_asserters WHERE claim = c.id AND name COLLATE NOCASE " IN_LIST ")", FORM_LIST,
     "who says so; author", {"SELECT claim FROM claim_asserters WHERE name COLLATE NOCASE " IN_LIST}},
    {"by", "c.asserter_by " IN_LIST, FORM_WORDS, "author direct indirect citation", {NULL}, "author direct indirect citation"},
    {"rule", "c.rule " IN_LIST, FORM_LIST, "the lexicon entry or model that made it", {NULL}},
    {"unit", "EXISTS(SELECT 1 FROM figures WHERE claim = c.id AND unit " IN_LIST ")", FORM_LIST, "unit of a figure",
     {"SELECT claim FROM figures WHERE unit " IN_LIST}},
    {"form", "c.id IN (SELECT claim FROM commitments WHERE form " IN_LIST ")", FORM_WORDS, FORMS, {NULL}, FORMS},
    {"state", "c.id IN (SELECT claim FROM commitments WHERE state " IN_LIST ")", FORM_WORDS, "what the text says became of a promise: " STATES, {NULL}, STATES},
    {"overdue", "c.id IN (SELECT claim FROM commitments WHERE due_to < @ AND coalesce(state, 'open') IN ('open', 'postponed'))",
     FORM_DAY, "promises due before this day and still open", {NULL}},
    {"outcome", "c.id IN (SELECT m.claim FROM commitments m WHERE CASE WHEN " HAS_ANSWER " THEN (SELECT p.outcome FROM promises p WHERE"
                " p.claim_row = m.claim) ELSE 'open' END " IN_LIST ") AND NOT EXISTS(SELECT 1 FROM verdicts v WHERE v.stem = c.stem AND"
                " v.verdict = 'reject')", FORM_WORDS,
     "what became of a promise: " STATES ", or candidate_ before it", {NULL}, STATES CANDIDATES},
    {"verdict", "(c.stem IN (SELECT stem FROM verdicts WHERE verdict " IN_LIST ") OR 'none' " IN_LIST
                " AND c.stem NOT IN (SELECT stem FROM verdicts))", FORM_WORDS, "accept reject edit none: a person's judgement",
     {"SELECT x.id FROM verdicts v JOIN claims x ON x.stem = v.stem WHERE v.verdict " IN_LIST
      " UNION ALL SELECT id FROM claims WHERE 'none' " IN_LIST " AND stem NOT IN (SELECT stem FROM verdicts)"}, "accept reject edit none"},
    {"min-confidence", "c.confidence >= CAST(@ AS REAL)", FORM_NUMBER, "0 to 1", {NULL}},
    {"min-factuality", "c.factuality >= CAST(@ AS REAL)", FORM_NUMBER, "-3 to 3", {NULL}},
    {"max-factuality", "c.factuality <= CAST(@ AS REAL)", FORM_NUMBER, "-3 to 3", {NULL}},
    {"cluster", "c.id IN (SELECT claim FROM event_keys WHERE cluster " IN_LIST ")", FORM_LIST, "claims of one event, by its number", {NULL}},
    {"copies", "(SELECT t.leader = t.document FROM copy_texts t WHERE t.document = c.document) = ('once' " IN_LIST ")",
     FORM_WORDS, "once: of copies of a story only the first; only: nothing but the others", {NULL}, "once only"},
    {"copy-of", "c.document IN (SELECT t.document FROM copy_texts t WHERE t.leader IN (SELECT u.leader FROM copy_texts u"
                " JOIN documents d ON d.id = u.document WHERE d.doc " IN_LIST "))", FORM_LIST, "a report and its copies", {NULL}},
    {"min-reports", TOLD("n_reports"), FORM_COUNT, "events in at least so many reports", {TOLD_SET("n_reports")}},
    {"min-independent", TOLD("n_independent"), FORM_COUNT, "events in so many independent reports", {TOLD_SET("n_independent")}},
    {"since", "+c.run IN (SELECT id FROM runs WHERE started >= @)", FORM_MOMENT, "coded at or after this moment, as in the log",
     {"SELECT x.id FROM runs r JOIN claims x ON x.run = r.id WHERE r.started >= @"}},
    {"limit", NULL, FORM_COUNT, "at most so many", {NULL}},
    {"offset", NULL, FORM_COUNT, "leave out the first so many", {NULL}},
};
enum { N_FILTERS = sizeof filters / sizeof *filters };

struct query {
    struct buf sql, values;     /* values: NUL-terminated strings in a row */
    size_t n_values;
    const char *limit, *offset;
};

const char *record_filter_keys(int i) { return i >= 0 && i < N_FILTERS ? filters[i].key : NULL; }
const char *record_filter_help(int i) { return i >= 0 && i < N_FILTERS ? filters[i].help : NULL; }
bool record_filter_takes_several(int i) { return i >= 0 && i < N_FILTERS && filter_takes_several(filters[i].form); }

static const struct filter *find_filter(const char *term, size_t n)
{
    for (int i = 0; i < N_FILTERS; i++)
        if (strlen(filters[i].key) == n && !memcmp(filters[i].key, term, n))
            return &filters[i];
    return NULL;
}

/* "A, B" as a JSON array of strings. */
static void write_list(struct buf *b, const char *value)
{
    buf_add_char(b, '[');
    for (const char *at = value;;) {
        at += strspn(at, " ");
        size_t n = strcspn(at, ","), keep = n;
        while (keep && at[keep - 1] == ' ')
            keep--;
        json_write_string(b, at, keep);
        if (!at[n])
            break;
        buf_add_char(b, ',');
        at += n + 1;
    }
    buf_add_char(b, ']');
}

/* A user's words as an FTS5 query that cannot be malformed: words and "phrases" are quoted, a star
   after a word stays a prefix search. */
static void write_search(struct buf *b, const char *value)
{
    for (const char *at = value; *at;) {
        at += strspn(at, " \t\n\"");
        bool phrase = at > value && at[-1] == '"';
        size_t n = strcspn(at, phrase ? "\"" : " \t\n\"");
        bool star = n && !phrase && at[n - 1] == '*';
        if (n > star) {
            buf_add_string(b, b->size && b->data[b->size - 1] ? " \"" : "\"");
            buf_add(b, at, n - star);
            buf_add_string(b, star ? "\"*" : "\"");
        }
        at += n + (at[n] == '"' && phrase);
    }
}

static bool is_single(const struct filter *f, const char *value) { return filter_takes_several(f->form) && !strchr(value, ','); }

static void add_value(struct query *q, const struct filter *f, const char *value)
{
    size_t before = q->values.size;
    if (f->form == FORM_PAIR || (filter_takes_several(f->form) && !is_single(f, value)))
        write_list(&q->values, value);
    else if (f->form == FORM_SEARCH)
        write_search(&q->values, value);
    else
        buf_add_string(&q->values, value);
    if (f->form == FORM_SEARCH && q->values.size == before)
        buf_add_string(&q->values, "\"\"");
    buf_add_char(&q->values, '\0');
    q->n_values++;
}

/* One value instead of a list is compared directly, so that an index also gives the order. */
static const char *list_or_one(struct query *q, const char *at, bool single)
{
    static const char list[] = IN_LIST;
    if (!single || strncmp(at, list, sizeof list - 1) != 0)
        return NULL;
    buf_add_format(&q->sql, "= ?%zu", q->n_values);
    return at + sizeof list - 1;
}

/* The condition with its @ bound to the last value. */
static void write_condition(struct query *q, const char *sql, bool single)
{
    for (const char *c = sql; *c;) {
        const char *past = list_or_one(q, c, single);
        if (past)
            c = past;
        else if (*c == '@')
            buf_add_format(&q->sql, single ? "json_array(?%zu)" : "?%zu", q->n_values), c++;
        else
            buf_add_char(&q->sql, *c++);
    }
}

static enum status run_query(struct record *r, struct query *q, struct rows **out, struct error *e);

/* Has the set no more than FEW_TEXT members? Asked of the record, with the values so far. */
static enum status is_small(struct record *r, struct query *q, const char *set, bool single, bool *small, struct error *e)
{
    struct buf whole = q->sql;
    struct rows *rows = NULL;
    q->sql = (struct buf){0};
    buf_add_string(&q->sql, "SELECT count(*) <= " FEW_TEXT " FROM (");
    write_condition(q, set, single);
    buf_add_string(&q->sql, " LIMIT " FEW_TEXT " + 1)");
    enum status st = run_query(r, q, &rows, e);
    *small = st == STATUS_OK && rows_next(rows, e) && rows_integer(rows, 0);
    rows_free(rows);
    buf_release(&q->sql);
    q->sql = whole;
    return st;
}

static enum status add_condition(struct record *r, struct query *q, const struct filter *f, const char *value, struct error *e)
{
    bool single = is_single(f, value), small = false;
    enum status st = STATUS_OK;
    add_value(q, f, value);
    buf_add_string(&q->sql, " AND ");
    write_condition(q, f->sql, single);
    for (int i = 0; st == STATUS_OK && !small && i < 2 && f->sets[i]; i++) {
        st = is_small(r, q, f->sets[i], single, &small, e);
        if (small) {
            buf_add_string(&q->sql, " AND c.id IN (");
            write_condition(q, f->sets[i], single);
            buf_add_char(&q->sql, ')');
        }
    }
    return st;
}

enum status record_filter_value(const char *key, const char *value, char **out, struct error *e)
{
    const struct filter *f = find_filter(key, strlen(key));
    struct buf b = {0};
    *out = NULL;
    enum status st = f ? filter_value(f->key, f->form, f->words, value, &b, e) : error_set(e, STATUS_USAGE, 0, "no filter '%.60s'", key);
    if (st == STATUS_OK && (b.failed || !(*out = memory_copy_string(b.data, b.size))))
        st = error_set(e, STATUS_NOMEM, 0, "out of memory");
    buf_release(&b);
    return st;
}

static enum status add_checked(struct record *r, struct query *q, const struct filter *f, const char *value, struct error *e)
{
    char *good;
    enum status st = record_filter_value(f->key, value, &good, e);
    if (st == STATUS_OK && f->sql)
        st = add_condition(r, q, f, good, e);
    else if (st == STATUS_OK)
        *(!strcmp(f->key, "limit") ? &q->limit : &q->offset) = value;
    memory_free(good);
    return st;
}

static enum status add_term(struct record *r, struct query *q, const char *term, struct error *e)
{
    size_t n = strcspn(term, "=");
    const struct filter *f = find_filter(term, n);
    return f && term[n] ? add_checked(r, q, f, term + n + 1, e) : error_set(e, STATUS_USAGE, 0, "no filter '%.60s'", term);
}

static void write_window(struct query *q)
{
    if (q->limit || q->offset)
        buf_add_format(&q->sql, " LIMIT %lld", q->limit ? atoll(q->limit) : -1LL);
    if (q->offset)
        buf_add_format(&q->sql, " OFFSET %lld", atoll(q->offset));
}

static enum status run_query(struct record *r, struct query *q, struct rows **out, struct error *e)
{
    const char **args = memory_alloc(sizeof *args * (q->n_values + 1));
    if (!args || q->sql.failed || q->values.failed) {
        memory_free(args);
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    const char *at = q->values.data;
    for (size_t i = 0; i < q->n_values; i++, at += strlen(at) + 1)
        args[i] = at;
    enum status st = record_select(r, q->sql.data, args, q->n_values, out, e);
    memory_free(args);
    return st;
}

enum status record_template(struct record *r, const char *sql, const char *const *terms, size_t n_terms,
                            struct rows **out, struct error *e)
{
    struct query q = {0};
    enum status st = STATUS_OK;
    const char *hole = strstr(sql, RECORD_TERMS);
    *out = NULL;
    buf_add(&q.sql, sql, hole ? (size_t)(hole - sql) : strlen(sql));
    buf_add_string(&q.sql, hole ? "1" : "");
    for (size_t i = 0; st == STATUS_OK && i < n_terms; i++)
        st = add_term(r, &q, terms[i], e);
    const char *rest = hole ? hole + sizeof RECORD_TERMS - 1 : "", *window = strstr(rest, WINDOW);
    buf_add(&q.sql, rest, window ? (size_t)(window - rest) : strlen(rest));
    write_window(&q);
    buf_add_string(&q.sql, window ? window + sizeof WINDOW - 1 : "");
    if (st == STATUS_OK)
        st = run_query(r, &q, out, e);
    buf_release(&q.sql);
    buf_release(&q.values);
    return st;
}

/* A page of a long list is found by id first: sorting whole rows to keep a hundred took most of the time. */
static bool has_limit(const char *const *terms, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!strncmp(terms[i], "limit=", 6))
            return true;
    return false;
}

enum status record_list(struct record *r, const char *columns, const char *from, const char *order,
                        const char *const *terms, size_t n_terms, struct rows **out, struct error *e)
{
    struct buf sql = {0};
    *out = NULL;
    if (order && !strncmp(order, "ORDER BY c.", 11) && has_limit(terms, n_terms))
        buf_add_format(&sql, "SELECT %s FROM %s WHERE c.id IN (SELECT c.id FROM %s WHERE " RECORD_TERMS " %s" WINDOW ") %s",
                       columns, from, from, order, order);
    else
        buf_add_format(&sql, "SELECT %s FROM %s WHERE " RECORD_TERMS " %s", columns, from, order ? order : "");
    enum status st = sql.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory")
                                : record_template(r, sql.data, terms, n_terms, out, e);
    buf_release(&sql);
    return st;
}

enum status record_search(struct record *r, const char *words, struct rows **out, struct error *e)
{
    struct buf search = {0};
    *out = NULL;
    buf_add_string(&search, "");
    write_search(&search, words);
    const char *args[] = {search.size ? search.data : "\"\""};
    enum status st = search.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory")
                                   : record_select(r, "SELECT rowid FROM sentence_index WHERE sentence_index MATCH ?1", args, 1, out, e);
    buf_release(&search);
    return st;
}
