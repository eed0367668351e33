/* Review: what to judge next, how far people agree, how often each rule was right. */
#include "sums.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_QUEUE = 1000, MAX_PAIRS = 64 };

/* ---- the queue ---- */

struct queue_item { uint64_t key; uint32_t row; };
struct queue { struct queue_item items[MAX_QUEUE]; size_t n, most; };

/* Keeps the `most` smallest keys, in order. */
static void queue_add(struct queue *q, uint64_t key, uint32_t row)
{
    size_t low = 0, high = q->n;
    if (q->n == q->most && (!q->most || q->items[q->n - 1].key <= key))
        return;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (q->items[middle].key <= key)
            low = middle + 1;
        else
            high = middle;
    }
    q->n += q->n < q->most;
    memmove(&q->items[low + 1], &q->items[low], (q->n - 1 - low) * sizeof *q->items);
    q->items[low] = (struct queue_item){key, row};
}

static uint64_t mix(uint64_t h)
{
    h = (h ^ h >> 30) * 0xbf58476d1ce4e5b9u;
    h = (h ^ h >> 27) * 0x94d049bb133111ebu;
    return h ^ h >> 31;
}

/* Least certain first; among equally certain ones in an order that mixes reports. */
static uint64_t certainty_key(const struct index_claim *c)
{
    double sure = isnan(c->confidence) ? 0.5 : (double)c->confidence;
    uint64_t rank = (uint64_t)(sure < 0 ? 0 : sure > 1 ? 1000000 : sure * 1000000);
    return rank << 32 | (mix((uint64_t)c->id) & 0xffffffff);
}

/* Claims that this reviewer judged, or (`among`) that another did: 1 and 2. */
static uint8_t *judged_by(struct call *c, const struct index *x, const char *reviewer)
{
    static const char sql[] = "SELECT DISTINCT c.id, k.reviewer = ?1 FROM corrections k JOIN claims c ON c.stem = k.stem WHERE"
                              " k.undone = 0 AND k.verdict IN ('accept','reject','edit')";
    uint8_t *marks = calloc(x->n_claims + 1, 1);
    tabard_rows *rows = marks ? tabard_record_select(c->db, sql, &reviewer, 1, &c->e) : NULL;
    while (rows && tabard_rows_next(rows, &c->e))
        marks[index_position(x, tabard_rows_integer(rows, 0))] |= tabard_rows_integer(rows, 1) ? 1 : 2;
    tabard_rows_free(rows);
    return marks;
}

static void fill_queue(struct call *c, const struct index *x, const struct selection *s, struct queue *q)
{
    const char *order = request_get(c->q, "order"), *reviewer = request_get(c->q, "reviewer");
    bool random = order && !strcmp(order, "random"), second = request_get(c->q, "second") != NULL;
    long seed;
    request_number(c->q, "seed", 0, 2000000000, 1, &seed);
    uint8_t *marks = reviewer && *reviewer ? judged_by(c, x, reviewer) : NULL;
    for (size_t i = 0; i < s->n; i++) {
        const struct index_claim *k = &x->claims[i];
        bool wanted = marks ? !(marks[i] & 1) && (!second || (marks[i] & 2)) && (second || !(k->flags & FLAG_JUDGED))
                            : !(k->flags & FLAG_JUDGED);
        if (s->rows[i] && wanted)
            queue_add(q, random ? mix(mix((uint64_t)seed) ^ (uint64_t)k->id) : certainty_key(k), (uint32_t)i);
    }
    free(marks);
}

static void write_progress(struct call *c, const struct index *x, const struct selection *s)
{
    size_t judged = 0;
    for (size_t i = 0; i < s->n; i++)
        judged += s->rows[i] && (x->claims[i].flags & FLAG_JUDGED);
    out_key(&c->out, "progress");
    out_open(&c->out, '{');
    out_member_integer(&c->out, "judged", (long long)judged);
    out_member_integer(&c->out, "left", (long long)(s->count - judged));
    out_close(&c->out, '}');
}

static const char queue_sql[] = "SELECT c.claim FROM json_each(?1) k JOIN claims c ON c.id = k.value ORDER BY k.key";

static void write_queue(struct call *c, const char *ids)
{
    tabard_rows *rows = tabard_record_select(c->db, queue_sql, &ids, 1, &c->e);
    out_key(&c->out, "queue");
    out_open(&c->out, '[');
    while (rows && tabard_rows_next(rows, &c->e))
        out_cell(&c->out, rows, 0);
    out_close(&c->out, ']');
    tabard_rows_free(rows);
}

static bool find_queue(struct call *c, struct out *ids)
{
    struct selection s;
    long limit;
    struct queue *q = malloc(sizeof *q);
    const struct index *x = q ? call_index(c) : NULL;
    if (!x)
        return free(q), false;
    bool good = !index_select(x, c->db, c->q, NULL, 0, &s, &c->e);
    if (!request_number(c->q, "limit", 0, MAX_QUEUE, 100, &limit))
        limit = 100;
    q->n = 0;
    q->most = (size_t)limit;
    if (good) {
        fill_queue(c, x, &s, q);
        write_progress(c, x, &s);
        selection_free(&s);
    }
    out_open(ids, '[');
    for (size_t i = 0; good && i < q->n; i++)
        out_integer(ids, x->claims[q->items[i].row].id);
    out_close(ids, ']');
    call_release(c);
    free(q);
    return good;
}

/* ---- agreement ---- */

/* The verdict of each reviewer on each claim that counts: the last one that is not undone. */
#define LATEST                                                                                                     \
    "WITH latest AS (SELECT k.stem, k.reviewer, k.verdict, max(k.id) AS id FROM corrections k WHERE k.undone = 0 AND k.verdict IN" \
    " ('accept','reject','edit') GROUP BY k.stem, k.reviewer)"

static const char reviewers_sql[] =
    LATEST " SELECT reviewer AS name, count(*) AS judged, sum(verdict = 'accept') AS accepted, sum(verdict = 'reject') AS rejected,"
           " sum(verdict = 'edit') AS edited FROM latest GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 100";
/* A third person's verdict settles it. */
static const char disagreements_sql[] =
    LATEST " SELECT coalesce(min(c.claim), l.stem) AS claim, (SELECT json_group_array(json_object('reviewer', m.reviewer, 'verdict',"
           " m.verdict)) FROM latest m WHERE m.stem = l.stem) AS \"json:verdicts\", min(substr(d.text, c.start + 1, c.\"end\" - c.start))"
           " AS words FROM latest l LEFT JOIN claims c ON c.stem = l.stem LEFT JOIN documents d ON d.id = c.document GROUP BY l.stem"
           " HAVING count(DISTINCT l.verdict) > 1 AND count(DISTINCT l.reviewer) = 2 ORDER BY max(l.id) DESC LIMIT 200";
static const char pairs_sql[] =
    LATEST " SELECT a.reviewer, b.reviewer, a.verdict, b.verdict, count(*) FROM latest a JOIN latest b ON b.stem = a.stem AND"
           " b.reviewer > a.reviewer GROUP BY 1, 2, 3, 4 ORDER BY 1, 2";
static const char rules_sql[] =
    "SELECT rule, accepted, rejected, edited, judged, precision FROM rule_precision ORDER BY judged DESC, rule LIMIT 1000";

/* Two reviewers' verdicts against one another: accept, reject, edit. */
struct pair { char a[104], b[104]; long cells[3][3], n; };

static int verdict_number(const char *verdict)
{
    return !verdict ? 0 : !strcmp(verdict, "reject") ? 1 : !strcmp(verdict, "edit") ? 2 : 0;
}

static size_t read_pairs(struct call *c, struct pair *pairs)
{
    size_t n = 0;
    tabard_rows *rows = tabard_record_select(c->db, pairs_sql, NULL, 0, &c->e);
    while (rows && tabard_rows_next(rows, &c->e)) {
        char a[104], b[104];
        snprintf(a, sizeof a, "%s", tabard_rows_text(rows, 0, NULL));
        snprintf(b, sizeof b, "%s", tabard_rows_text(rows, 1, NULL));
        if (!n || strcmp(pairs[n - 1].a, a) || strcmp(pairs[n - 1].b, b)) {
            if (n == MAX_PAIRS)
                break;
            pairs[n] = (struct pair){.n = 0};
            strcpy(pairs[n].a, a);
            strcpy(pairs[n++].b, b);
        }
        int i = verdict_number(tabard_rows_text(rows, 2, NULL)), j = verdict_number(tabard_rows_text(rows, 3, NULL));
        pairs[n - 1].cells[i][j] += (long)tabard_rows_integer(rows, 4);
        pairs[n - 1].n += (long)tabard_rows_integer(rows, 4);
    }
    tabard_rows_free(rows);
    return n;
}

/* Cohen (1960). NaN where both always say the same: chance agreement is then certain. */
static double kappa(const struct pair *p, double *observed)
{
    double same = 0, chance = 0, n = (double)p->n;
    for (int i = 0; i < 3; i++) {
        double row = 0, column = 0;
        for (int j = 0; j < 3; j++) {
            row += (double)p->cells[i][j];
            column += (double)p->cells[j][i];
        }
        same += (double)p->cells[i][i];
        chance += row * column;
    }
    *observed = n ? same / n : NAN;
    chance /= n * n;
    return n && chance < 1 ? (*observed - chance) / (1 - chance) : NAN;
}

static void out_pair(struct out *o, const struct pair *p)
{
    double observed, k = kappa(p, &observed);
    out_open(o, '{');
    out_member(o, "a", p->a);
    out_member(o, "b", p->b);
    out_member_integer(o, "pairs", p->n);
    out_member_real(o, "agreement", observed);
    out_member_real(o, "kappa", k);
    out_close(o, '}');
}

/* "kappa": the pair with most claims in common; "kappas": all pairs. */
static void write_kappa(struct call *c)
{
    struct pair *pairs = malloc(MAX_PAIRS * sizeof *pairs);
    size_t n = pairs ? read_pairs(c, pairs) : 0, best = 0;
    for (size_t i = 1; i < n; i++)
        best = pairs[i].n > pairs[best].n ? i : best;
    out_key(&c->out, "kappa");
    if (n)
        out_pair(&c->out, &pairs[best]);
    else
        out_raw(&c->out, "{\"pairs\":0,\"kappa\":null}", 24);
    out_key(&c->out, "kappas");
    out_open(&c->out, '[');
    for (size_t i = 0; i < n; i++)
        out_pair(&c->out, &pairs[i]);
    out_close(&c->out, ']');
    free(pairs);
}

/* ---- precision ---- */

/* Wilson (1927), 95 %: holds for few judgements and near 0 and 1. */
static void wilson(double good, double n, double *low, double *high)
{
    const double z = 1.959963984540054, p = good / n, z2 = z * z;
    double middle = (p + z2 / (2 * n)) / (1 + z2 / n), half = z * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    *low = middle - half > 0 ? middle - half : 0;
    *high = middle + half < 1 ? middle + half : 1;
}

static double two_digits(double v) { return round(v * 10000) / 10000; }

static void write_rules(struct call *c)
{
    static const char *const columns[] = {"rule", "accepted", "rejected", "edited", "judged", "precision", "low", "high", NULL};
    struct sheet s;
    tabard_rows *rows = tabard_record_select(c->db, rules_sql, NULL, 0, &c->e);
    sheet_open(&s, &c->out, call_csv(c), "rules", columns);
    while (rows && tabard_rows_next(rows, &c->e)) {
        double low, high;
        wilson(tabard_rows_real(rows, 1), tabard_rows_real(rows, 4), &low, &high);
        sheet_row(&s);
        sheet_text(&s, tabard_rows_text(rows, 0, NULL));
        for (int i = 1; i <= 4; i++)
            sheet_integer(&s, tabard_rows_integer(rows, i));
        sheet_real(&s, two_digits(tabard_rows_real(rows, 5)));
        sheet_real(&s, two_digits(low));
        sheet_real(&s, two_digits(high));
        sheet_end_row(&s);
    }
    sheet_close(&s);
    tabard_rows_free(rows);
}

int get_review(struct call *c)
{
    struct out ids = {0};
    if (call_csv(c)) {
        write_rules(c);
        return c->e.status ? call_error(c) : 200;
    }
    out_open(&c->out, '{');
    bool good = find_queue(c, &ids) && !ids.failed;
    if (good) {
        write_queue(c, ids.data);
        out_key(&c->out, "reviewers");
        out_rows(&c->out, tabard_record_select(c->db, reviewers_sql, NULL, 0, &c->e), &c->e);
        write_kappa(c);
        out_key(&c->out, "disagreements");
        out_rows(&c->out, tabard_record_select(c->db, disagreements_sql, NULL, 0, &c->e), &c->e);
        write_rules(c);
        out_close(&c->out, '}');
    }
    out_free(&ids);
    return good && !c->e.status ? 200 : call_error(c);
}

/* Everything that people said, for other programs. */
static const char corrections_sql[] =
    "SELECT k.id, k.stem, k.claim, k.reviewer, k.verdict, k.patch, k.note, k.at, k.undone, k.rule, k.version, c.claim AS claim_now,"
    " c.kind, d.doc, c.start, c.\"end\", substr(d.text, c.start + 1, c.\"end\" - c.start) AS words FROM corrections k"
    " LEFT JOIN claims c ON c.stem = k.stem LEFT JOIN documents d ON d.id = c.document ORDER BY k.id";

int get_corrections(struct call *c)
{
    return call_rows(c, tabard_record_select(c->db, corrections_sql, NULL, 0, &c->e));
}
