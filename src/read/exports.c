/* Reports out of the exports of press databases: see exports.h. In: paragraphs. Out: a document a report.

   Nexis (since 2018): title, source and day stand over "Copyright ..", then "Section:", "Length:", "Byline:", then "Body", the
   text, "Classification", "End of Document". Before the first report stands a list of them.
   Factiva: fields under codes of two or three capitals (HD headline, BY byline, PD day, SN source, LP and TD the text), or the
   same without codes: headline, byline, "512 words", day, source, code, language, copyright, text. Either ends in
   "Document" and the report's number. */
#include "read/exports.h"

#include "base/memory.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { HEAD_BLOCKS = 12, LONG_LINE = 200, NUMBER = 20, MAX_HEADER = 40, MAX_FILE = 64 << 20 };

struct export_state {
    struct buf text;
    size_t at;
    enum export_kind kind;
};

struct line { const char *s; size_t n; };

static bool is_blank(const char *s) { return isspace((unsigned char)*s) || ((unsigned char)s[0] == 0xc2 && (unsigned char)s[1] == 0xa0); }

/* The next line that holds something, without blanks around; false at the end. */
static bool next_line(const char *text, size_t n, size_t *at, struct line *l)
{
    while (*at < n) {
        const char *s = text + *at, *end = memchr(s, '\n', n - *at);
        size_t k = end ? (size_t)(end - s) : n - *at;
        *at += k + (end != NULL);
        while (k && is_blank(s))
            k -= (unsigned char)*s == 0xc2 ? 2 : 1, s += (unsigned char)*s == 0xc2 ? 2 : 1;
        while (k && (isspace((unsigned char)s[k - 1]) || (k > 1 && (unsigned char)s[k - 1] == 0xa0 && (unsigned char)s[k - 2] == 0xc2)))
            k -= (unsigned char)s[k - 1] == 0xa0 ? 2 : 1;
        *l = (struct line){s, k};
        if (k)
            return true;
    }
    return false;
}

static bool is(const struct line *l, const char *word) { return l->n == strlen(word) && !strncasecmp(l->s, word, l->n); }
static bool opens(const struct line *l, const char *word) { return l->n >= strlen(word) && !strncasecmp(l->s, word, strlen(word)); }

/* "Document PVC0000020240305ek350001h" */
static bool is_number(const struct line *l)
{
    size_t digits = 0;
    if (!opens(l, "Document ") || l->n < 9 + NUMBER || l->n > 9 + MAX_HEADER)
        return false;
    for (size_t i = 9; i < l->n; i++) {
        if (!isalnum((unsigned char)l->s[i]))
            return false;
        digits += isdigit((unsigned char)l->s[i]) != 0;
    }
    return digits >= 10 && isupper((unsigned char)l->s[9]);
}

/* "AN  Document PVC...": the number behind its code. */
static bool ends_factiva(const struct line *l)
{
    struct line rest = *l;
    for (size_t i = 0; opens(l, "AN") && i + 9 < l->n && i < 12; i++) {
        rest = (struct line){l->s + i, l->n - i};
        if (is_number(&rest))
            return true;
    }
    return is_number(l);
}

enum export_kind export_kind_of(const char *text, size_t n)
{
    struct line l;
    bool body = false;
    for (size_t at = 0; next_line(text, n, &at, &l);) {
        body = body || is(&l, "Body");
        if (body && is(&l, "End of Document"))
            return EXPORT_NEXIS;
        if (ends_factiva(&l))
            return EXPORT_FACTIVA;
    }
    return EXPORT_NONE;
}

static const char *copy(struct arena *a, const struct line *l) { return part_flat(a, l->s, l->n); }

static void add_paragraph(struct buf *b, const struct line *l)
{
    buf_add_string(b, b->size ? "\n\n" : "");
    buf_add(b, l->s, l->n);
}

/* What follows "Byline:" or a code, without the blanks between. */
static struct line behind(const struct line *l, size_t k)
{
    struct line rest = {l->s + k, l->n - k};
    size_t at = 0;
    return next_line(rest.s, rest.n, &at, &rest) ? rest : (struct line){l->s + l->n, 0};
}

static const char *language(const struct line *l)
{
    static const struct { const char *name, *code; } known[] = {{"english", "en"}, {"fran", "fr"}, {"french", "fr"}, {"deutsch", "de"}, {"german", "de"},
        {"espa", "es"}, {"spanish", "es"}, {"ital", "it"}, {"portug", "pt"}, {"dutch", "nl"}, {"russian", "ru"}, {"arabic", "ar"}, {"chinese", "zh"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (opens(l, known[i].name))
            return known[i].code;
    return NULL;
}

static void drop_by(const char **author)
{
    if (*author && !strncasecmp(*author, "by ", 3))
        *author += 3;
}

/* ---- Nexis ---- */

/* Title, source and day: the three lines that end in a day, nearest over the copyright or the fields. */
static void nexis_head(struct arena *a, const struct line *lines, size_t n, struct read_document *d)
{
    for (size_t i = n; i-- > 2 && !d->date;) {
        d->date = lines[i].n < LONG_LINE ? part_date(a, copy(a, &lines[i])) : NULL;
        if (d->date) {
            d->source = copy(a, &lines[i - 1]);
            d->title = copy(a, &lines[i - 2]);
        }
    }
}

static void nexis_field(struct arena *a, const struct line *l, struct read_document *d)
{
    struct line value = {0};
    if (opens(l, "Byline:")) {
        value = behind(l, 7);
        d->author = copy(a, &value);
        drop_by(&d->author);
    } else if (opens(l, "Language:")) {
        value = behind(l, 9);
        d->lang = language(&value);
    }
}

/* One report up to its "End of Document". */
static void read_nexis_report(struct arena *a, struct export_state *x, struct read_document *d, struct buf *text)
{
    static const char *const closing[] = {"Classification", "Graphic", "Load-Date:", "Notes", NULL};
    struct line l, head[HEAD_BLOCKS];
    size_t n = 0;
    bool body = false, closed = false, fields = false;
    while (next_line(x->text.data, x->text.size, &x->at, &l) && !is(&l, "End of Document")) {
        for (size_t i = 0; closing[i]; i++)
            closed = closed || (body && (closing[i][strlen(closing[i]) - 1] == ':' ? opens(&l, closing[i]) : is(&l, closing[i])));
        if (!body && is(&l, "Body"))
            body = true;
        else if (body && !closed)
            add_paragraph(text, &l);
        else
            nexis_field(a, &l, d);
        fields = fields || opens(&l, "Copyright") || opens(&l, "Section:") || opens(&l, "Length:");
        if (fields)
            continue;
        if (n == HEAD_BLOCKS)
            memmove(head, head + 1, --n * sizeof *head);
        head[n++] = l;
    }
    nexis_head(a, head, n, d);
}

/* ---- Factiva ---- */

static const char *const codes[] = {"SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CT", "RF", "CO", "IN", "NS",
                                    "RE", "IPC", "IPD", "PUB", "AN", "CLM", "ART", "NGC", "GC", "CX", "RST", "DE", NULL};

/* The code that a line begins with, and the bytes of it. */
static const char *code_of(const struct line *l, size_t *k)
{
    for (size_t i = 0; codes[i]; i++) {
        *k = strlen(codes[i]);
        if (l->n >= *k && !memcmp(l->s, codes[i], *k) && (l->n == *k || l->s[*k] == '\t' || (unsigned char)l->s[*k] == 0xc2 || (l->s[*k] == ' ' && (*k > 2 || l->n > *k + 1))))
            return codes[i];
    }
    return NULL;
}

static void factiva_field(struct arena *a, const char *code, const struct line *value, struct read_document *d, struct buf *text)
{
    const char **slot = !strcmp(code, "HD") ? &d->title : !strcmp(code, "BY") ? &d->author : !strcmp(code, "SN") ? &d->source : NULL;
    if (!value->n)
        return;
    if (!strcmp(code, "LP") || !strcmp(code, "TD"))
        add_paragraph(text, value);
    else if (!strcmp(code, "PD"))
        d->date = part_date(a, copy(a, value));
    else if (!strcmp(code, "LA"))
        d->lang = language(value);
    else if (slot)
        *slot = *slot ? arena_format(a, "%s %s", *slot, copy(a, value)) : copy(a, value);
}

static bool is_word_count(const struct line *l)
{
    size_t k = 0;
    while (k < l->n && (isdigit((unsigned char)l->s[k]) || strchr(",. ", l->s[k])))
        k++;
    struct line rest = {l->s + k, l->n - k};
    return k && isdigit((unsigned char)*l->s) && (is(&rest, "words") || is(&rest, "word") || is(&rest, "mots") || is(&rest, "w\xc3\xb6rter"));
}

/* Without codes: what a line of the head is follows from its place behind the count of words. */
static void factiva_bare(struct arena *a, const struct line *lines, size_t n, struct read_document *d, struct buf *text)
{
    size_t count = 0, i;
    while (count < n && !is_word_count(&lines[count]))
        count++;
    for (i = count + 1; i < n && !d->date; i++)
        d->date = part_date(a, copy(a, &lines[i]));
    while (i < n && strchr("0123456789", *lines[i].s) && lines[i].n < 12)
        i++;                            /* the hour */
    d->source = i < n ? copy(a, &lines[i++]) : NULL;
    for (; i < n && i < count + MAX_HEADER && !opens(&lines[i], "Copyright") && !opens(&lines[i], "(c)") && !opens(&lines[i], "\xc2\xa9"); i++)
        d->lang = d->lang ? d->lang : language(&lines[i]);
    for (i++; i < n; i++)
        add_paragraph(text, &lines[i]);
    bool by = count > 1 && opens(&lines[count - 1], "By ");
    d->author = by ? copy(a, &lines[count - 1]) : NULL;
    d->title = count > by ? copy(a, &lines[count - by - 1]) : NULL;
    drop_by(&d->author);
}

static bool is_coded(const char *text, size_t n)
{
    struct line l;
    size_t k, found = 0;
    for (size_t at = 0; next_line(text, n, &at, &l);) {
        const char *code = code_of(&l, &k);
        found += code && (!strcmp(code, "HD") || !strcmp(code, "PD") || !strcmp(code, "SN") || !strcmp(code, "LP"));
    }
    return found >= 3;
}

static void factiva_coded(struct arena *a, const char *text, size_t n, struct read_document *d, struct buf *out)
{
    const char *code = "";
    struct line l;
    for (size_t at = 0; next_line(text, n, &at, &l);) {
        size_t k = 0;
        const char *next = code_of(&l, &k);
        bool plain = next && (!strcmp(code, "LP") || !strcmp(code, "TD")) && l.n > k && l.s[k] == ' ' && l.s[k + 1] != ' ';
        if (next && !plain) {           /* "IN a week" is text, "IN  i814" is a field */
            code = next;
            l = behind(&l, k);
        }
        factiva_field(a, code, &l, d, out);
    }
    drop_by(&d->author);
}

static void factiva_lines(struct arena *a, const char *text, size_t n, struct read_document *d, struct buf *out)
{
    size_t cap = 1, at = 0, k = 0;
    for (size_t i = 0; i < n; i++)
        cap += text[i] == '\n';
    struct line *lines = arena_alloc(a, cap * sizeof *lines);
    while (lines && k < cap && next_line(text, n, &at, &lines[k]))
        k++;
    if (lines)
        factiva_bare(a, lines, k, d, out);
}

static void read_factiva_report(struct arena *a, struct export_state *x, struct read_document *d, struct buf *text)
{
    struct line l;
    size_t from = x->at, last = from;
    while (next_line(x->text.data, x->text.size, &x->at, &l) && !ends_factiva(&l))
        last = x->at;
    const char *s = x->text.data + from;
    if (x->at > last && ends_factiva(&l)) {
        size_t k = l.n;
        while (k && isalnum((unsigned char)l.s[k - 1]))
            k--;
        d->id = part_flat(a, l.s + k, l.n - k);
    }
    if (is_coded(s, last - from))
        factiva_coded(a, s, last - from, d, text);
    else
        factiva_lines(a, s, last - from, d, text);
}

/* ---- Factiva's own files ---- */

/* A page titled so; fields under codes; or a count of words with a day and a language close behind. */
static bool probe_factiva(const char *bytes, size_t n, const char *path)
{
    struct line l, next;
    (void)path;
    if (n && *bytes == '<')
        return memmem(bytes, n, "<title>Factiva", 14) || memmem(bytes, n, "\"factivalogo\"", 13);
    if (is_coded(bytes, n))
        return true;
    for (size_t at = 0; next_line(bytes, n, &at, &l);)
        if (is_word_count(&l)) {
            bool known = false;
            for (size_t k = at, i = 0; i < 6 && !known && next_line(bytes, n, &k, &next); i++)
                known = language(&next) != NULL;
            return known;
        }
    return false;
}

static enum status next_factiva(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    size_t n = 0;
    struct buf text = {0};
    if (r->state)
        return export_go_on(r, d, got, e);
    buf_reset(&r->line);
    enum status s = reader_slurp(r, MAX_FILE, &r->line, e);
    if (s)
        return r->ended = true, s;
    const char *bytes = r->line.data ? r->line.data : "", *clean = part_utf8(&r->arena, bytes, r->line.size, NULL, &n);
    const char *plain = clean && *clean == '<' ? part_markup(&r->arena, clean, n) : clean;
    buf_add_string(&text, plain ? plain : "");
    if (export_kind_of(text.data ? text.data : "", text.size) != EXPORT_FACTIVA)
        s = error_set(e, STATUS_INPUT, 0, "no report ends in 'Document' and its number");
    if (!s)
        s = export_give(r, &text, d, got, e);
    buf_release(&text);
    r->ended = r->ended || s;
    return s;
}

const struct read_format read_factiva = {"factiva", probe_factiva, next_factiva, export_end};

/* ---- the readers' side ---- */

static enum status single(struct reader *r, struct buf *text, struct read_document *d, bool *got, struct error *e)
{
    r->ended = true;
    d->text = part_keep(&r->arena, text);
    d->length = d->text ? strlen(d->text) : 0;
    *got = d->text != NULL;
    return *got ? STATUS_OK : r->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : error_set(e, STATUS_INPUT, 0, "the file holds no text");
}

enum status export_give(struct reader *r, struct buf *text, struct read_document *d, bool *got, struct error *e)
{
    enum export_kind kind = text->data ? export_kind_of(text->data, text->size) : EXPORT_NONE;
    if (kind == EXPORT_NONE)
        return single(r, text, d, got, e);
    struct export_state *x = r->state = memory_alloc(sizeof *x);
    if (!x)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    *x = (struct export_state){.text = *text, .kind = kind};
    *text = (struct buf){0};
    *d = (struct read_document){0};
    return export_go_on(r, d, got, e);
}

enum status export_go_on(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    struct export_state *x = r->state;
    while (!*got && x->at < x->text.size) {
        struct buf text = {0};
        *d = (struct read_document){0};
        (x->kind == EXPORT_NEXIS ? read_nexis_report : read_factiva_report)(&r->arena, x, d, &text);
        d->text = part_keep(&r->arena, &text);
        d->length = d->text ? strlen(d->text) : 0;
        *got = d->text != NULL;
    }
    r->ended = !*got;
    return r->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

void export_end(struct reader *r)
{
    struct export_state *x = r->state;
    if (!x)
        return;
    buf_release(&x->text);
    memory_free(x);
    r->state = NULL;
}
