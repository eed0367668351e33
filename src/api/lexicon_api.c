/* tabard.h: the lexicon's own tests and look-up. Sources are data/lexicon text: an entry a line, its
   examples indented below it ("+ sentence | SOURCE > TARGET", "- sentence"). Each example is coded by the whole
   pipeline and compared. */
#include "api/api.h"

#include "base/buf.h"
#include "lexicon/frame.h"
#include "lexicon/frame_table.h"

#include <ctype.h>
#include <string.h>

struct check {
    struct tabard_worker *worker;
    const char *name, *wanted;          /* file; word looked for (NULL: check) */
    struct buf *out;
    char code[64];                      /* of the entry above */
    bool hit;                           /* the entry above matches `wanted` */
    tabard_lexicon_report *report;
    long line;
};

static enum plover_root root_of(const struct check *c, bool *known)
{
    const struct lexicon *l = pipeline_lexicon(c->worker->engine->pipeline);
    const struct frame_table *t = lexicon_table(l, 0);
    *known = true;
    if (isdigit((unsigned char)c->code[0])) {
        uint32_t row = UINT32_MAX;
        for (uint32_t i = 0; (t = lexicon_table(l, i)) && row == UINT32_MAX; i++)
            if ((row = table_code_find(t, c->code)) != UINT32_MAX)
                return (enum plover_root)table_code(t, row)->root;
        *known = false;
        return ROOT_NONE;
    }
    enum plover_root r = plover_root_find(c->code, (int)strcspn(c->code, "/"));
    *known = r != ROOT_NONE;
    return r;
}

/* Do all words of the expected actor stand in the span? "_": there must be none. */
static bool names_actor(const struct document *d, const struct index_list *list, const char *want, size_t n)
{
    if (n == 1 && want[0] == '_')
        return list->count == 0;
    for (uint32_t i = 0; i < list->count; i++) {
        const struct actor_mention *a = &d->actors[list->items[i]];
        if (memmem(d->text + a->span.start, span_length(a->span), want, n))
            return true;
        for (int32_t k = a->antecedent; k >= 0 && d->actors[k].name; k = -1)
            if (memmem(d->text + d->actors[k].span.start, span_length(d->actors[k].span), want, n))
                return true;
    }
    return false;
}

static void trim(const char **s, size_t *n)
{
    while (*n && isspace((unsigned char)**s))
        ++*s, --*n;
    while (*n && isspace((unsigned char)(*s)[*n - 1]))
        --*n;
}

/* What an example tells of the claim: its root, if the entry has one, and its status. */
struct wanted {
    enum plover_root root;
    bool any_root;
    int status;                 /* -1: any */
};

/* What is only wanted is told as somebody's goal, never as an event. */
static const struct index_list *holder(const struct claim *c, const struct wanted *w)
{
    bool goal = c->kind == CLAIM_GOAL && w->status == CLAIM_HOPED;
    bool event = c->kind == CLAIM_EVENT && (w->any_root || c->event.root == w->root);
    if (w->status >= 0 && c->status != w->status)
        return NULL;
    return goal ? &c->goal.holder : event ? &c->event.source : NULL;
}

/* Does a claim carry this "SOURCE > TARGET"? A list without '>' asks for the event alone. */
static bool has_pair(const struct document *d, const struct wanted *w, const char *pair, size_t n)
{
    const char *arrow = memchr(pair, '>', n);
    const char *from = pair, *to = arrow ? arrow + 1 : "";
    size_t from_n = arrow ? (size_t)(arrow - pair) : 0, to_n = arrow ? n - from_n - 1 : 0;
    trim(&from, &from_n);
    trim(&to, &to_n);
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *c = &d->claims[i];
        const struct index_list *source = holder(c, w);
        if (source && (!arrow || (names_actor(d, source, from, from_n) &&
                                  (c->kind == CLAIM_GOAL || names_actor(d, &c->event.target, to, to_n)))))
            return true;
    }
    return false;
}

/* "A > B ; B > A": an act of both, coded once, either way. */
static bool mirrored(const char *pair, size_t n, const char *before, size_t k)
{
    const char *x = memchr(pair, '>', n), *y = memchr(before, '>', k);
    if (!x || !y)
        return false;
    const char *part[4] = {pair, x + 1, y + 1, before};
    size_t size[4] = {(size_t)(x - pair), (size_t)(pair + n - x) - 1, (size_t)(before + k - y) - 1, (size_t)(y - before)};
    for (int i = 0; i < 4; i++)
        trim(&part[i], &size[i]);
    return size[0] == size[2] && size[1] == size[3] && !memcmp(part[0], part[2], size[0]) && !memcmp(part[1], part[3], size[1]);
}

static bool code_sentence(struct check *c, const char *text, size_t n)
{
    tabard_document doc = {.text = text, .length = n, .date = "2024-06-15"};
    struct error e;
    return !api_load(&c->worker->document, &doc, &e) &&
           !pipeline_code(c->worker->pipeline, &c->worker->document, UINT32_C(1) << CLAIM_EVENT | UINT32_C(1) << CLAIM_GOAL, &e);
}

/* "A > B ; C > D": every pair is there; of an act of both one way is enough. */
static bool has_pairs(const struct document *d, const struct wanted *w, const char *pairs, const char *end)
{
    const char *before = NULL;
    size_t before_n = 0;
    bool right = true, found = false;
    while (right && pairs < end) {
        const char *semi = memchr(pairs, ';', (size_t)(end - pairs));
        size_t n = semi ? (size_t)(semi - pairs) : (size_t)(end - pairs);
        bool here = has_pair(d, w, pairs, n), back = before && found && mirrored(pairs, n, before, before_n);
        bool ahead = semi && mirrored(semi + 1, (size_t)(end - semi) - 1, pairs, n) && has_pair(d, w, semi + 1, (size_t)(end - semi) - 1);
        right = found = here || back || ahead;
        before = pairs;
        before_n = n;
        pairs += n + 1;
    }
    return right;
}

static void add_actors(struct buf *out, const struct document *d, const struct index_list *list)
{
    for (uint32_t i = 0; i < list->count; i++) {
        struct span s = d->actors[list->items[i]].span;
        buf_add_format(out, "%s%.*s", i ? ", " : "", (int)span_length(s), d->text + s.start);
    }
    if (!list->count)
        buf_add_string(out, "_");
}

/* below an example that does not hold: what was coded instead */
static void add_coded(struct check *c)
{
    const struct document *d = &c->worker->document;
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *k = &d->claims[i];
        bool event = k->kind == CLAIM_EVENT;
        if (!event && k->kind != CLAIM_GOAL)
            continue;
        buf_add_format(c->out, "    coded: %s ", event ? k->event.cameo : "goal");
        add_actors(c->out, d, event ? &k->event.source : &k->goal.holder);
        if (event) {
            buf_add_string(c->out, " > ");
            add_actors(c->out, d, &k->event.target);
        }
        buf_add_format(c->out, " | %s (%s)\n", claim_status_name((enum claim_status)k->status), k->rule);
    }
}

/* "+ sentence | pairs | status", "- sentence" */
struct example {
    bool good;
    const char *sentence, *pairs, *status;      /* NULL: not told */
    size_t sentence_n, pairs_n, status_n;
};

static struct example read_example(const char *text, size_t n)
{
    const char *end = text + n, *bar = memchr(text, '|', n), *second = bar ? memchr(bar + 1, '|', (size_t)(end - bar) - 1) : NULL;
    struct example x = {.good = text[0] == '+', .sentence = text + 1, .pairs = bar ? bar + 1 : NULL, .status = second ? second + 1 : NULL};
    x.sentence_n = (size_t)((bar ? bar : end) - x.sentence);
    x.pairs_n = bar ? (size_t)((second ? second : end) - x.pairs) : 0;
    x.status_n = second ? (size_t)(end - x.status) : 0;
    trim(&x.sentence, &x.sentence_n);
    trim(&x.status, &x.status_n);
    return x;
}

static bool holds(struct check *c, const struct example *x)
{
    bool known;
    const struct document *d = &c->worker->document;
    struct wanted w = {.root = root_of(c, &known), .status = x->status_n ? claim_status_find(x->status, (int)x->status_n) : -1};
    w.any_root = !known;
    if (!code_sentence(c, x->sentence, x->sentence_n) || (x->status_n && w.status < 0))
        return false;
    if (!x->good)
        return !known || !has_pair(d, &w, "", 0);
    if (!strcmp(c->code, "none"))
        return true;
    return x->pairs_n ? has_pairs(d, &w, x->pairs, x->pairs + x->pairs_n) : has_pair(d, &w, "", 0);
}

static void run_example(struct check *c, const char *text, size_t n)
{
    struct example x = read_example(text, n);
    bool right = holds(c, &x);
    c->report->examples++;
    c->report->right += right;
    if (right)
        return;
    buf_add_format(c->out, "%s:%ld: %s: %.*s\n", c->name, c->line, c->code, (int)n, text);
    add_coded(c);
}

static void entry(struct check *c, const char *text, size_t n)
{
    const char *arrow = memmem(text, n, "-> ", 3);
    size_t k = 0;
    c->code[0] = '\0';
    c->hit = c->wanted && memmem(text, n, c->wanted, strlen(c->wanted)) != NULL;
    if (!arrow)
        return;
    c->report->entries++;
    for (const char *p = arrow + 3; p < text + n && !isspace((unsigned char)*p) && k + 1 < sizeof c->code; p++)
        c->code[k++] = *p;
    c->code[k] = '\0';
}

static void take_line(struct check *c, const char *text, size_t n)
{
    bool indented = n && isspace((unsigned char)text[0]);
    trim(&text, &n);
    if (!n || text[0] == '#' || text[0] == '@')
        return;
    if (!indented)
        entry(c, text, n);
    if (c->wanted) {
        if (c->hit) {
            buf_add_format(c->out, "%s:%ld: %s%.*s\n", c->name, c->line, indented ? "    " : "", (int)n, text);
            c->report->right += !indented;
        }
    } else if (indented && (text[0] == '+' || text[0] == '-') && c->code[0]) {
        run_example(c, text, n);
    }
}

tabard_status tabard_lexicon_check(tabard_worker *worker, const char *name, const char *text, size_t n, const char *word,
                                   tabard_lexicon_report *report, tabard_result *result, tabard_error *e)
{
    struct buf out = {0};
    struct check c = {.worker = worker, .name = name, .wanted = word, .out = &out, .report = report};
    *report = (tabard_lexicon_report){0};
    *result = (tabard_result){0};
    for (size_t at = 0; at < n;) {
        const char *stop = memchr(text + at, '\n', n - at);
        size_t k = stop ? (size_t)(stop - text) - at : n - at;
        c.line++;
        take_line(&c, text + at, k);
        at += k + 1;
    }
    result->length = out.size;
    result->text = buf_take(&out);
    return result->text ? TABARD_OK : api_fail(e, STATUS_NOMEM, NULL);
}

/* "crack_down v  S=subj ..." -> forms of "crack". Lines that are no entries give none. */
static void add_forms(struct buf *out, const char *text, size_t n)
{
    static const char letters[] = "vna";
    struct inflection forms;
    char lemma[64];
    size_t word = 0, at;
    while (word < n && !isspace((unsigned char)text[word]))
        word++;
    for (at = word; at < n && isspace((unsigned char)text[at]);)
        at++;
    const char *letter = at < n && (at + 1 == n || isspace((unsigned char)text[at + 1])) ? strchr(letters, text[at]) : NULL;
    const char *end = memchr(text, '_', word);
    size_t k = end ? (size_t)(end - text) : word;
    if (!letter || !*letter || !k || k >= sizeof lemma)
        return;
    memcpy(lemma, text, k);
    lemma[k] = '\0';
    inflect(lemma, (enum frame_pos)(letter - letters), &forms);
    for (uint32_t i = 0; i < forms.count; i++)
        buf_add_format(out, "%s\n", forms.forms[i]);
}

tabard_status tabard_lexicon_forms(const char *text, size_t length, tabard_result *result, tabard_error *e)
{
    struct buf out = {0};
    *result = (tabard_result){0};
    buf_add_string(&out, "");
    for (size_t at = 0; at < length;) {
        const char *stop = memchr(text + at, '\n', length - at);
        size_t n = stop ? (size_t)(stop - text) - at : length - at;
        if (n && text[at] != '#' && text[at] != '@' && !isspace((unsigned char)text[at]))
            add_forms(&out, text + at, n);
        at += n + 1;
    }
    result->length = out.size;
    result->text = buf_take(&out);
    buf_release(&out);
    return result->text ? TABARD_OK : api_fail(e, STATUS_NOMEM, NULL);
}
