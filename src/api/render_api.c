/* tabard.h: claims for people, as a table with marked sentences or as TSV. Works on the JSON lines, so
   that a fresh coding and the record print alike. */
#include "api/api.h"

#include "base/json.h"
#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

struct render {
    struct arena arena;
    struct buf out;
    const char *text;
    size_t length;
    bool color, tsv;
};

/* Colours by part, with the brackets that stand for them where there are none. */
static const struct part {
    const char *path, *color, *open, *close;
} parts[] = {
    {"source", "\033[34;1m", "<", ">"},  {"target", "\033[31;1m", "<", ">"},  {"trigger", "\033[33;1m", "[", "]"},
    {"holder", "\033[34;1m", "<", ">"},  {"promiser", "\033[34;1m", "<", ">"}, {"content", "\033[33;1m", "[", "]"},
    {"value", "\033[32;1m", "[", "]"},   {"measures", "\033[36m", "<", ">"},  {"where", "\033[36m", "", ""},
    {"name", "\033[33;1m", "[", "]"},    {"person", "\033[34;1m", "<", ">"}, {"office", "\033[33;1m", "[", "]"},
    {"about", "\033[33;1m", "[", "]"},
};

struct mark {
    size_t start, end;
    const struct part *part;
};

static bool span_of(const struct json *o, size_t *start, size_t *end)
{
    const struct json *s = json_find(o, "start"), *t = json_find(o, "end");
    if (!s || !t || s->type != JSON_NUMBER || t->type != JSON_NUMBER)
        return false;
    *start = (size_t)s->number;
    *end = (size_t)t->number;
    return true;
}

static void add_mark(struct mark *marks, size_t *n, const struct json *o, const struct part *part)
{
    size_t s, e;
    if (*n < 32 && span_of(o, &s, &e) && s < e)
        marks[(*n)++] = (struct mark){s, e, part};
}

static size_t collect_marks(const struct json *claim, struct mark marks[32])
{
    size_t n = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const struct json *v = json_find(claim, parts[i].path);
        if (v && v->type == JSON_OBJECT)
            add_mark(marks, &n, v, &parts[i]);
        for (const struct json *item = v && v->type == JSON_ARRAY ? v->first : NULL; item; item = item->next)
            add_mark(marks, &n, json_find(item, "span") ? json_find(item, "span") : item, &parts[i]);
        if (v && v->type == JSON_OBJECT)        /* an actor, with its words */
            add_mark(marks, &n, json_find(v, "span"), &parts[i]);
    }
    for (size_t i = 1; i < n; i++)
        for (size_t j = i; j && marks[j].start < marks[j - 1].start; j--) {
            struct mark m = marks[j];
            marks[j] = marks[j - 1], marks[j - 1] = m;
        }
    return n;
}

/* Words of the text with line ends and tabs as spaces: nothing of a document reaches a terminal raw. */
static void add_clean(struct buf *b, const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        buf_add_char(b, (unsigned char)s[i] < ' ' || s[i] == 127 ? ' ' : s[i]);
}

static void add_points(struct render *r, struct utf8_cursor *c, size_t from, size_t to)
{
    size_t a = utf8_byte_of_point(c, from), b = utf8_byte_of_point(c, to);
    if (a != SIZE_MAX && b != SIZE_MAX && a < b)
        add_clean(&r->out, r->text + a, b - a);
}

static void add_sentence(struct render *r, const struct json *claim)
{
    struct mark marks[32];
    size_t start, end, n = collect_marks(claim, marks);
    struct utf8_cursor c;
    const struct json *where = json_find(claim, "sentence");
    if (!r->text || !span_of(where ? where : json_find(claim, "span"), &start, &end))
        return;
    utf8_cursor_init(&c, r->text, r->length);
    buf_add_string(&r->out, "    ");
    for (size_t i = 0; i < n; i++) {
        if (marks[i].start < start || marks[i].end > end)
            continue;
        add_points(r, &c, start, marks[i].start);
        buf_add_string(&r->out, r->color ? marks[i].part->color : marks[i].part->open);
        add_points(r, &c, marks[i].start, marks[i].end);
        buf_add_string(&r->out, r->color ? "\033[0m" : marks[i].part->close);
        start = marks[i].end;
    }
    add_points(r, &c, start, end);
    buf_add_string(&r->out, "\n");
}

static bool same_string(const struct json *a, const struct json *b, const char *key)
{
    const char *x = json_string(a, key), *y = json_string(b, key);
    return x && y ? !strcmp(x, y) : x == y;
}

static bool named_before(const struct json *first, const struct json *a)
{
    while (first != a && !(same_string(first, a, "name") && same_string(first, a, "code")))
        first = first->next;
    return first != a;
}

/* Each once; a code that tells nothing ("---") is left out. */
static void add_names(struct buf *b, const struct json *list)
{
    for (const struct json *a = list && list->type == JSON_ARRAY ? list->first : NULL; a; a = a->next) {
        const char *code = json_string(a, "code"), *name = json_string(a, "name");
        if (named_before(list->first, a))
            continue;
        if (a != list->first)
            buf_add_string(b, ", ");
        if (name)
            add_clean(b, name, strlen(name));
        if (code && strcmp(code, "---"))
            buf_add_format(b, " [%s]", code);
    }
}

static const char *text_of(const struct json *claim, const char *key)
{
    const char *s = json_string(json_find(claim, key), "text");
    return s ? s : "";
}

static void add_number(struct buf *b, const struct json *claim, const char *key)
{
    const struct json *v = json_find(claim, key);
    if (v && v->type == JSON_NUMBER)
        json_write_number(b, v->number);
}

/* For people: 33.3333333 as 33.33, 200000000 as 200,000,000. */
static void add_readable(struct buf *b, const struct json *claim, const char *key)
{
    const struct json *v = json_find(claim, key);
    char digits[64];
    if (!v || v->type != JSON_NUMBER)
        return;
    bool whole = v->number == floor(v->number);
    int n = snprintf(digits, sizeof digits, fabs(v->number) >= 1e15 ? "%.6g" : whole ? "%.0f" : fabs(v->number) < .01 ? "%.2g" : "%.2f", v->number);
    while (!whole && strchr(digits, '.') && !strchr(digits, 'e') && digits[n - 1] == '0')
        digits[--n] = '\0';
    int left = (int)strcspn(digits, ".e"), sign = *digits == '-';
    for (int i = 0; i < n; i++) {
        if (i > sign && i < left && (left - i) % 3 == 0 && left - sign > 4 && fabs(v->number) < 1e15)
            buf_add_char(b, ',');
        buf_add_char(b, digits[i]);
    }
}

/* "3 to 5 USD", "at least 3 USD", "3 USD" */
static void add_value(struct buf *b, const struct json *claim, bool people)
{
    void (*add)(struct buf *, const struct json *, const char *) = people ? add_readable : add_number;
    const struct json *low = json_find(claim, "low"), *high = json_find(claim, "high");
    bool from = low && low->type == JSON_NUMBER, to = high && high->type == JSON_NUMBER;
    buf_add_string(b, from && !to ? "at least " : to && !from ? "at most " : "");
    add(b, claim, from ? "low" : "high");
    if (from && to && low->number < high->number) {
        buf_add_string(b, " to ");
        add(b, claim, "high");
    }
    const char *unit = json_string(claim, "unit");
    buf_add_string(b, !people || (unit && *unit) ? " " : "");
    add_clean(b, unit ? unit : "", unit ? strlen(unit) : 0);
}

/* A string, or the words of a span. */
static const char *said_of(const struct json *claim, const char *key)
{
    const char *s = json_string(claim, key);
    return s ? s : json_string(json_find(claim, key), "text");
}

/* What is told first of each kind. */
static void add_what(struct buf *b, const struct json *claim, const char *kind, bool people)
{
    static const struct { const char *kind, *keys[3]; } said[] = {
        {"event", {"type", "mode", "cameo"}},   {"goal", {NULL}},           {"commitment", {"form", "state"}},
        {"project", {"type", "name", "phase"}}, {"role", {"office"}},                 {"assessment", {"dimension", "direction"}},
        {"citation", {"year", "state"}},        {"reference", {"year", "title"}}, {"relation", {"type"}}, {"time", {"value"}},
        {"place", {"name", "country"}},         {"actor", {"name", "code"}},
    };
    bool any = false;
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        for (int k = 0; !strcmp(said[i].kind, kind) && k < 3 && said[i].keys[k]; k++) {
            const char *v = said_of(claim, said[i].keys[k]);
            if (!v)
                continue;
            buf_add_string(b, any ? "/" : "");
            add_clean(b, v, strlen(v));
            any = true;
        }
    if (!strcmp(kind, "figure"))
        add_value(b, claim, people);
}

static const struct json *first_of(const struct json *claim, const char *const keys[])
{
    for (; *keys; keys++) {
        const struct json *v = json_find(claim, *keys);
        if (v && v->type != JSON_NULL && (v->type != JSON_ARRAY || v->length))
            return v;
    }
    return NULL;
}

static const char *const who_keys[] = {"source", "person", "holder", "promiser", "actors", NULL};
static const char *const whom_keys[] = {"target", "addressee", "of", NULL};
static const char *const where_keys[] = {"where", NULL};

static void add_who(struct buf *b, const struct json *claim, const char *const keys[])
{
    const struct json *v = first_of(claim, keys);
    if (v && v->type == JSON_ARRAY)
        add_names(b, v);
    else if (v && json_string(v, "name"))
        add_clean(b, json_string(v, "name"), strlen(json_string(v, "name")));
}

/* Outermost first, parted by `between`. */
static void add_asserters(struct buf *b, const struct json *claim, const char *between)
{
    const struct json *list = json_find(claim, "asserters");
    for (const struct json *a = list && list->type == JSON_ARRAY ? list->first : NULL; a; a = a->next) {
        const char *name = json_string(a, "name");
        buf_add_string(b, a == list->first ? "" : between);
        add_clean(b, name ? name : "?", name ? strlen(name) : 1);
    }
}

/* As exactly as the text says it: a day, a month, a year, or from one day to another. */
static void show_when(struct buf *b, const struct json *when, const char *day)
{
    const char *from = json_string(when, "from"), *to = json_string(when, "to"), *precision = json_string(when, "precision");
    if (!from)
        return;
    int digits = precision && !strcmp(precision, "year") ? 4 : precision && !strcmp(precision, "month") ? 7 : 10;
    bool one = !to || !strncmp(from, to, (size_t)digits);
    buf_add_format(b, "  %s %.*s", !strcmp(day, "due") ? day : one && digits < 10 ? "in" : one ? day : "from", digits, from);
    if (!one)
        buf_add_format(b, " to %.*s", digits, to);
}

/* Who does it to whom; nothing where neither is told. */
static void add_parties(struct buf *b, const struct json *claim)
{
    bool who = first_of(claim, who_keys), whom = first_of(claim, whom_keys);
    buf_add_string(b, who ? "  " : whom ? "  ?" : "");
    add_who(b, claim, who_keys);
    if (whom) {
        buf_add_string(b, " -> ");
        add_who(b, claim, whom_keys);
    }
}

/* Parts stand two blanks apart; one that is empty leaves no gap. */
static void add_row(struct render *r, const struct json *claim, const char *kind)
{
    struct buf *b = &r->out;
    const char *status = json_string(claim, "status");
    buf_add_format(b, r->color ? "\033[1m%-10s\033[0m " : "%-10s ", kind);
    size_t before = b->size;
    add_what(b, claim, kind, true);
    buf_add_format(b, "%s%s", status && b->size > before ? "  " : "", status ? status : "");
    add_parties(b, claim);
    show_when(b, json_find(claim, "when"), "on");
    show_when(b, json_find(claim, "due"), "due");
    if (first_of(claim, where_keys)) {
        buf_add_string(b, "  at ");
        add_who(b, claim, where_keys);
    }
    if (status) {
        buf_add_string(b, "  says ");
        add_asserters(b, claim, ", citing ");
    }
    buf_add_char(b, '\n');
    add_sentence(r, claim);
}

const char *tabard_tsv_header(void)
{
    return "id\tdoc\tkind\twhat\tstatus\tfactuality\tsource\ttarget\tfrom\tto\tasserters\trule\ttext\n";
}

static void add_tsv(struct render *r, const struct json *claim, const char *kind)
{
    struct buf *b = &r->out;
    const struct json *when = json_find(claim, "when");
    const char *plain[] = {json_string(claim, "id"), json_string(claim, "doc"), kind};
    for (size_t i = 0; i < 3; i++) {
        add_clean(b, plain[i] ? plain[i] : "", plain[i] ? strlen(plain[i]) : 0);
        buf_add_char(b, '\t');
    }
    add_what(b, claim, kind, false);
    buf_add_format(b, "\t%s\t", json_string(claim, "status") ? json_string(claim, "status") : "");
    add_number(b, claim, "factuality");
    buf_add_char(b, '\t');
    add_who(b, claim, who_keys);
    buf_add_char(b, '\t');
    add_who(b, claim, whom_keys);
    buf_add_format(b, "\t%s\t%s\t", json_string(when, "from") ? json_string(when, "from") : "",
                   json_string(when, "to") ? json_string(when, "to") : "");
    add_asserters(b, claim, " < ");
    buf_add_format(b, "\t%s\t", json_string(claim, "rule") ? json_string(claim, "rule") : "");
    add_clean(b, text_of(claim, "span"), strlen(text_of(claim, "span")));
    buf_add_char(b, '\n');
}

static enum status render_line(struct render *r, const char *line, size_t n, struct error *e)
{
    arena_reset(&r->arena);
    struct json *claim = json_parse(&r->arena, line, n, e);
    if (!claim)
        return STATUS_INPUT;
    const char *kind = json_string(claim, "kind");
    (r->tsv ? add_tsv : add_row)(r, claim, kind ? kind : "?");
    return STATUS_OK;
}

tabard_status tabard_render(const char *lines, size_t n, const char *text, size_t length, const char *format, bool color,
                            tabard_result *result, tabard_error *e)
{
    struct error error = {0};
    struct render r = {.text = text, .length = length, .color = color, .tsv = !strcmp(format, "tsv")};
    enum status s = STATUS_OK;
    *result = (tabard_result){0};
    arena_init(&r.arena);
    for (const char *at = lines, *end = lines + n; at < end && !s;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        size_t k = stop ? (size_t)(stop - at) : (size_t)(end - at);
        if (k)
            s = render_line(&r, at, k, &error);
        at += k + 1;
    }
    arena_release(&r.arena);
    result->length = r.out.size;
    result->text = s ? NULL : buf_take(&r.out);
    buf_release(&r.out);
    if (!result->text)
        return api_fail(e, s ? s : STATUS_NOMEM, s ? &error : NULL);
    return TABARD_OK;
}
