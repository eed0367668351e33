/* Where the record comes from: who publishes, who is first, who repeats whom, who is quoted; the runs that filled it; its
   reports as a list. */
#include "sums.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { TOP_PAIRS = 30, TOP_QUOTED = 30 };

/* ---- publishers ---- */

struct publisher {
    uint32_t reports, first, copies;    /* reports that others copied; reports that repeat an earlier one */
    int32_t first_day, last_day;
    uint32_t claims, own;               /* told in the report's own voice */
    uint32_t shared, led;               /* events that several publishers tell; those it told on an earlier day than all others */
};
/* names.rows[i].key is the publisher of list[i] */
struct press { struct tally names, copied; struct publisher *list; };

static size_t number_of(struct press *p, uint32_t publisher) { return (size_t)(tally_get(&p->names, publisher) - p->names.rows); }

static bool name_publishers(const struct index *x, struct press *p)
{
    for (size_t i = 0; i < x->n_documents; i++)
        if (x->documents[i].there)
            tally_get(&p->names, x->documents[i].publisher)->count++;
    p->list = calloc(p->names.n + 1, sizeof *p->list);
    return p->list && !p->names.failed;
}

/* Its first document, if the report is a copy of another. */
static const struct index_document *original_of(const struct index *x, size_t i)
{
    uint32_t leader = x->documents[i].leader;
    return leader != i && leader < x->n_documents && x->documents[leader].there ? &x->documents[leader] : NULL;
}

static void count_reports(const struct index *x, struct press *p)
{
    uint8_t *copied = calloc(x->n_documents + 1, 1);    /* first documents that have copies */
    p->copied.failed |= !copied;
    for (size_t i = 0; i < x->n_documents && copied; i++) {
        const struct index_document *d = &x->documents[i], *first = d->there ? original_of(x, i) : NULL;
        if (!d->there)
            continue;
        struct publisher *by = &p->list[number_of(p, d->publisher)];
        by->reports++;
        by->copies += first != NULL;
        if (first && !copied[d->leader]++)
            p->list[number_of(p, first->publisher)].first++;
        if (first && first->publisher != d->publisher)
            tally_get(&p->copied, TALLY_PAIR(first->publisher, d->publisher))->count++;
        by->first_day = d->day && (!by->first_day || d->day < by->first_day) ? d->day : by->first_day;
        by->last_day = d->day > by->last_day ? d->day : by->last_day;
    }
    free(copied);
}

static void count_voices(const struct index *x, const struct selection *s, struct press *p)
{
    uint32_t author = dict_find(&x->dict, "author", 6);
    for (size_t i = 0; i < s->n; i++) {
        const struct index_claim *k = &x->claims[i];
        if (!s->rows[i] || (k->flags & FLAG_REJECTED) || k->document >= x->n_documents)
            continue;
        struct publisher *by = &p->list[number_of(p, x->documents[k->document].publisher)];
        by->claims++;
        by->own += k->by == author;
    }
}

/* ---- who tells an event first ---- */

/* What is known of an event so far: its earliest day, who told it then (0 nobody yet, TIED more than one), and whether
   another publisher tells it, too. */
struct lead { int32_t day; uint32_t number, any; bool several; };
enum { NOBODY = 0, TIED = UINT32_MAX };

static void hear(struct lead *l, int32_t day, uint32_t number)
{
    l->several |= l->any && l->any != number;
    l->any = number;
    if (!l->number || day < l->day)
        l->number = number, l->day = day;
    else if (day == l->day && number != l->number)
        l->number = TIED;
}

/* A publisher's claims of one event stand in no order: `seen` keeps it from being counted twice. */
static void count_leads(const struct index *x, const struct selection *s, struct press *p)
{
    struct tally events = {0}, seen = {0};
    for (size_t i = 0; i < s->n; i++)
        if (s->rows[i] && x->claims[i].cluster)
            tally_get(&events, (uint64_t)x->claims[i].cluster);
    struct lead *leads = calloc(events.n + 1, sizeof *leads);
    p->names.failed |= !leads;
    for (int pass = 0; pass < 2 && leads; pass++)
        for (size_t i = 0; i < s->n; i++) {
            const struct index_claim *k = &x->claims[i];
            if (!s->rows[i] || !k->cluster || k->document >= x->n_documents || !x->documents[k->document].day)
                continue;
            const struct index_document *d = &x->documents[k->document];
            size_t event = (size_t)(tally_get(&events, (uint64_t)k->cluster) - events.rows), by = number_of(p, d->publisher);
            if (!pass)
                hear(&leads[event], d->day, (uint32_t)by + 1);
            else if (leads[event].several && !tally_get(&seen, TALLY_PAIR(event, by))->count++)
                p->list[by].shared++, p->list[by].led += leads[event].number == by + 1;
        }
    p->names.failed |= events.failed || seen.failed;
    free(leads);
    tally_free(&events);
    tally_free(&seen);
}

/* ---- showing ---- */

static void sheet_day(struct sheet *s, int32_t day)
{
    char text[16] = "";
    unsigned d = (unsigned)day;
    if (day)
        snprintf(text, sizeof text, "%04u-%02u-%02u", d / 10000 % 10000, d / 100 % 100, d % 100);
    sheet_text(s, text);
}

/* Publishers by number of reports: `order` is names sorted, which loses their places in the list. */
static void show_publishers(struct call *c, const struct index *x, const struct press *p)
{
    static const char *const columns[] = {"publisher", "reports", "first", "copies", "first_day", "last_day", "claims", "own_voice",
                                          "attributed", "shared", "led", NULL};
    struct tally order = {0};
    struct sheet sheet;
    for (size_t i = 0; i < p->names.n; i++)
        tally_get(&order, i)->count = p->names.rows[i].count;
    tally_sort(&order);
    sheet_open(&sheet, &c->out, call_csv(c), "rows", columns);
    for (size_t k = 0; k < order.n; k++) {
        const struct publisher *by = &p->list[order.rows[k].key];
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, (uint32_t)p->names.rows[order.rows[k].key].key));
        const uint32_t counts[] = {by->reports, by->first, by->copies};
        for (int i = 0; i < 3; i++)
            sheet_integer(&sheet, counts[i]);
        sheet_day(&sheet, by->first_day);
        sheet_day(&sheet, by->last_day);
        const uint32_t more[] = {by->claims, by->own, by->claims - by->own, by->shared, by->led};
        for (int i = 0; i < 5; i++)
            sheet_integer(&sheet, more[i]);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
    c->out.failed |= order.failed;
    tally_free(&order);
}

static void show_copied(struct call *c, const struct index *x, struct tally *copied)
{
    static const char *const columns[] = {"publisher", "copied_by", "reports", NULL};
    struct sheet sheet;
    tally_sort(copied);
    sheet_open(&sheet, &c->out, false, "copied", columns);
    for (size_t i = 0; i < copied->n && i < TOP_PAIRS; i++) {
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, (uint32_t)(copied->rows[i].key >> 32)));
        sheet_text(&sheet, dict_text(&x->dict, (uint32_t)copied->rows[i].key));
        sheet_integer(&sheet, copied->rows[i].count);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
}

/* a speaker whom the report names elsewhere, or not at all */
static bool is_pronoun(const char *name)
{
    static const char *const WORDS[] = {"he", "she", "it", "they", "we", "i", "you", "one", "who"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (!strcasecmp(name, WORDS[i]))
            return true;
    return false;
}

/* Who is quoted: the innermost speaker of claims that are not the report's own. */
static void show_quoted(struct call *c, const struct index *x, const struct selection *s)
{
    static const char *const columns[] = {"name", "claims", NULL};
    struct string_counts n;
    struct tally_row top[TOP_QUOTED];
    struct sheet sheet;
    uint32_t author = dict_find(&x->dict, "author", 6);
    bool good = string_counts_init(&n, x);
    for (size_t i = 0; i < s->n && good; i++)
        if (s->rows[i] && x->claims[i].by != author && x->claims[i].asserters < x->claims[i + 1].asserters)
            n.counts[x->asserters[x->claims[i + 1].asserters - 1]]++;
    size_t found = good ? string_counts_top(&n, top, TOP_QUOTED) : 0;
    c->out.failed |= !good;
    sheet_open(&sheet, &c->out, false, "quoted", columns);
    for (size_t i = 0; i < found; i++) {
        if (is_pronoun(dict_text(&x->dict, (uint32_t)top[i].key)))
            continue;
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, (uint32_t)top[i].key));
        sheet_integer(&sheet, top[i].count);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
    string_counts_free(&n);
}

static void show_sources(struct call *c, const struct index *x, const struct selection *s)
{
    struct press p = {0};
    if (!name_publishers(x, &p)) {
        c->out.failed = true;
    } else {
        count_reports(x, &p);
        count_voices(x, s, &p);
        count_leads(x, s, &p);
        show_publishers(c, x, &p);
        if (!call_csv(c)) {
            show_copied(c, x, &p.copied);
            show_quoted(c, x, s);
        }
        c->out.failed |= p.names.failed || p.copied.failed;
    }
    free(p.list);
    tally_free(&p.names);
    tally_free(&p.copied);
}

static const char credits_sql[] = "SELECT credit AS agency, count(*) AS reports FROM copy_texts WHERE credit <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20";
static const char runs_sql[] = "SELECT id AS run, verb, version, started, finished, documents, known, skipped, claims FROM runs ORDER BY id DESC LIMIT 30";

int get_sources(struct call *c)
{
    call_open(c);
    bool good = call_selected(c, NULL, 0, show_sources);
    if (good && !call_csv(c)) {
        call_add_rows(c, "credits", credits_sql, NULL);
        call_add_rows(c, "runs", runs_sql, NULL);
    }
    call_close(c);
    return call_finish(c, good);
}

/* ---- reports ---- */

static const char reports_sql[] =
    "SELECT v.doc, v.publisher, v.title, v.author, v.url, v.published, v.words, v.credit, v.copy_of, v.copies,"
    " (SELECT count(*) FROM claims c WHERE c.document = v.document_row) AS claims FROM json_each(?1) k CROSS JOIN reports v ON"
    " v.document_row = k.value ORDER BY k.key";

struct dated { int32_t day; uint32_t row; };

static int newest_first(const void *a, const void *b)
{
    const struct dated *x = a, *y = b;
    if (x->day != y->day)
        return x->day < y->day ? 1 : -1;
    return x->row < y->row ? 1 : -1;
}

/* Reports of which a claim is selected; all of them if nothing is asked. */
static struct dated *find_reports(const struct index *x, const struct selection *s, size_t *n)
{
    uint8_t *wanted = calloc(x->n_documents + 1, 1);
    struct dated *list = malloc((x->n_documents + 1) * sizeof *list);
    *n = 0;
    for (size_t i = 0; i < s->n && wanted; i++)
        if (s->rows[i] && x->claims[i].document < x->n_documents)
            wanted[x->claims[i].document] = 1;
    for (size_t i = 0; i < x->n_documents && list && wanted; i++)
        if (x->documents[i].there && (s->all || wanted[i]))
            list[(*n)++] = (struct dated){x->documents[i].day, (uint32_t)i};
    free(wanted);
    if (list && *n)
        qsort(list, *n, sizeof *list, newest_first);
    return list;
}

static bool list_reports(struct call *c, struct out *ids)
{
    struct selection s;
    long limit, offset;
    size_t n = 0;
    const struct index *x = call_window(c, &limit, &offset) ? call_index(c) : NULL;
    if (!x)
        return false;
    bool good = !index_select(x, c->db, c->q, NULL, 0, &s, &c->e);
    struct dated *list = good ? find_reports(x, &s, &n) : NULL;
    out_open(ids, '[');
    for (size_t i = (size_t)offset; list && i < n && i < (size_t)offset + (size_t)limit; i++)
        out_integer(ids, list[i].row);
    out_close(ids, ']');
    if (good)
        selection_free(&s);
    ids->failed |= !list;
    free(list);
    call_release(c);
    if (!call_csv(c))
        out_member_integer(&c->out, "total", (long long)n);
    return good && !ids->failed;
}

int get_reports(struct call *c)
{
    struct out ids = {0};
    call_open(c);
    bool good = list_reports(c, &ids);
    tabard_rows *rows = good ? tabard_record_select(c->db, reports_sql, (const char *const[]){ids.data}, 1, &c->e) : NULL;
    if (rows && call_csv(c)) {
        out_csv(&c->out, rows, &c->e);
    } else if (rows) {
        out_key(&c->out, "rows");
        out_rows(&c->out, rows, &c->e);
    }
    call_close(c);
    out_free(&ids);
    return call_finish(c, good);
}
