/* CSV and TSV (RFC 4180) with a line of column names. In: a stream of records. Out: a document a row. Columns are
   found by their usual names, or as the caller says: "text=Body,date=Day of print"; a table without a text column is refused. Limits: 32 MiB a row, 1,000 columns. */
#include "read/parts.h"

#include "base/memory.h"
#include "base/utf8.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

enum { MAX_ROW = 32 << 20, MAX_COLUMNS = 1000, N_FIELDS = 8 };

struct table_state {
    char separator;
    int column[N_FIELDS];       /* -1: none */
};

static const struct {
    const char *field;          /* as a caller names it */
    const char *names;          /* blank-separated, small letters, best first */
    size_t offset;
} fields[N_FIELDS] = {
    {"text", "text body content article fulltext full_text article_text story maintext", offsetof(struct read_document, text)},
    {"title", "title headline heading hl", offsetof(struct read_document, title)},
    {"date", "date published pubdate publication_date date_published published_at publish_date datetime created_at timestamp", offsetof(struct read_document, date)},
    {"source", "source publisher publication outlet newspaper source_name site", offsetof(struct read_document, source)},
    {"url", "url link uri href", offsetof(struct read_document, url)},
    {"author", "author authors byline creator", offsetof(struct read_document, author)},
    {"id", "id doc_id docid article_id document_id guid key", offsetof(struct read_document, id)},
    {"lang", "lang language", offsetof(struct read_document, lang)},
};

/* Small letters, blanks and dashes as '_'. */
static void plain_name(char *s)
{
    for (; *s; s++)
        *s = *s == ' ' || *s == '-' ? '_' : (char)tolower((unsigned char)*s);
}

static int place_among(const char *name, const char *names)
{
    int place = 0;
    size_t n = strlen(name);
    for (; *names; place++) {
        size_t k = strcspn(names, " ");
        if (k == n && !memcmp(names, name, k))
            return place;
        names += k + strspn(names + k, " ");
    }
    return -1;
}

/* Cut a record into cells in place; how many. */
static int cut(char *s, char separator, char **cells)
{
    int n = 0;
    for (bool last = false; !last && n < MAX_COLUMNS;) {
        char *out = s;
        bool quoted = *s == '"';
        cells[n++] = out;
        for (s += quoted; *s && (quoted || *s != separator); s++) {
            if (quoted && *s == '"' && s[1] != '"') {
                quoted = false;
                continue;
            }
            s += quoted && *s == '"';
            *out++ = *s;
        }
        last = !*s;
        s += !last;
        *out = '\0';
    }
    return n;
}

static char separator_of(const char *s, size_t n)
{
    static const char marks[] = "\t,;|";
    size_t best = 0;
    char mark = 0;
    for (const char *m = marks; *m; m++) {
        size_t found = 0;
        for (size_t i = 0; i < n; i++)
            found += s[i] == *m;
        if (found > best)
            best = found, mark = *m;
    }
    return mark;
}

static bool map_columns(char *line, struct table_state *t)
{
    char *cells[MAX_COLUMNS];
    int n = cut(line, t->separator, cells), best[N_FIELDS];
    for (int f = 0; f < N_FIELDS; f++)
        t->column[f] = best[f] = -1;
    for (int c = 0; c < n; c++) {
        plain_name(cells[c]);
        for (int f = 0; f < N_FIELDS; f++) {
            int p = place_among(cells[c], fields[f].names);
            if (p >= 0 && (best[f] < 0 || p < best[f]))
                best[f] = p, t->column[f] = c;
        }
    }
    return t->column[0] >= 0;
}

/* "text=Body,date=Day of print": columns as the caller names them, over what was found. */
static enum status map_as_told(char *options, char *line, struct table_state *t, struct error *e)
{
    char *cells[MAX_COLUMNS];
    int n = cut(line, t->separator, cells);
    for (char *at = options, *next; at && *at; at = next) {
        next = strchr(at, ',');
        if (next)
            *next++ = '\0';
        char *name = strchr(at, '=');
        int f = 0, c = 0;
        if (name)
            *name++ = '\0';
        while (f < N_FIELDS && strcmp(fields[f].field, at))
            f++;
        if (!name || f == N_FIELDS)
            return error_set(e, STATUS_USAGE, 0, "'%s' is no field; text, title, date, source, url, author, id and lang are", at);
        plain_name(name);
        for (; c < n && (plain_name(cells[c]), strcmp(cells[c], name)); c++)
            ;
        if (c == n)
            return error_set(e, STATUS_INPUT, 1, "no column is named '%s'", name);
        t->column[f] = c;
    }
    return t->column[0] >= 0 ? STATUS_OK : error_set(e, STATUS_INPUT, 1, "no column is named 'text', 'body' or 'content'; --columns text=NAME says which");
}

/* "articles.csv", "Day.TSV.gz" */
static bool is_named_table(const char *path)
{
    const char *slash = path ? strrchr(path, '/') : NULL, *dot = slash ? slash : path;
    while (dot && (dot = strchr(dot, '.')) && strncasecmp(dot, ".csv", 4) && strncasecmp(dot, ".tsv", 4))
        dot++;
    return dot && (!dot[4] || dot[4] == '.');
}

/* The first line names a text column and at least one more that is known; of a file whose name says so, it is cells:
   read as prose, a table without known names would be coded cell for cell, and nobody told. */
static bool probe(const char *bytes, size_t n, const char *path)
{
    char line[1024];
    struct table_state t;
    size_t skip = n >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3) ? 3 : 0, k = 0;
    int known = 0;
    while (skip + k < n && k < sizeof line - 1 && bytes[skip + k] != '\n' && bytes[skip + k] != '\r')
        line[k] = bytes[skip + k], k++;
    line[k] = '\0';
    if (!k || skip + k >= n || memchr(line, '\0', k) || !(t.separator = separator_of(line, k)))
        return false;
    if (is_named_table(path))
        return true;
    if (!map_columns(line, &t))
        return false;
    for (int f = 0; f < N_FIELDS; f++)
        known += t.column[f] >= 0;
    return known >= 2;
}

static size_t quotes_in(const struct buf *b, size_t from)
{
    size_t n = 0;
    for (size_t i = from; i < b->size; i++)
        n += b->data[i] == '"';
    return n;
}

/* A record: lines until the quotes are even. */
static enum status read_record(struct reader *r, bool *more, struct error *e)
{
    struct buf line = {0};
    size_t quotes = 0;
    enum status s;
    buf_reset(&r->line);
    do {
        bool another = true;
        s = io_stream_line(r->stream, MAX_ROW, &line, &another, e);
        r->line_number += another;
        *more = another || r->line.size;
        if (s || !another)
            break;
        if (r->line.size)
            buf_add_char(&r->line, '\n');
        size_t from = r->line.size;
        buf_add(&r->line, line.data ? line.data : "", line.size);
        quotes += quotes_in(&r->line, from);
        if (r->line.size > MAX_ROW)
            s = error_set(e, STATUS_LIMIT, r->line_number, "a row is longer than %d bytes: is a quote not closed?", MAX_ROW);
    } while (!s && quotes % 2);
    while (r->line.size && r->line.data[r->line.size - 1] == '\r')
        r->line.data[--r->line.size] = '\0';
    buf_release(&line);
    r->ended = s || !*more;
    return s ? s : r->line.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

static enum status open_state(struct reader *r, struct error *e)
{
    bool more;
    struct table_state *t = r->state = memory_alloc(sizeof *t);
    enum status s = t ? read_record(r, &more, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    if (s)
        return s;
    char *line = r->line.data ? r->line.data : (char[]){""};
    size_t skip = r->line.size >= 3 && !memcmp(line, "\xef\xbb\xbf", 3) ? 3 : 0;
    t->separator = separator_of(line + skip, r->line.size - skip);
    char *copy = arena_string(&r->arena, line + skip, r->line.size - skip);     /* cutting writes into it */
    if (!copy)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    map_columns(copy, t);
    return map_as_told(r->options, line + skip, t, e);
}

static enum status take_row(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    const struct table_state *t = r->state;
    char *cells[MAX_COLUMNS];
    size_t good = utf8_valid_prefix(r->line.data, r->line.size), n;
    if (memchr(r->line.data, '\0', r->line.size))
        return error_set(e, STATUS_INPUT, r->line_number, "a row holds a NUL byte");
    if (good < r->line.size)
        return error_set(e, STATUS_INPUT, r->line_number, "invalid UTF-8 in a row that ends here");
    d->original = arena_string(&r->arena, r->line.data, r->line.size);
    d->original_size = r->line.size;
    int count = cut(r->line.data, t->separator, cells);
    for (int f = 0; f < N_FIELDS; f++) {
        const char **slot = (const char **)(void *)((char *)d + fields[f].offset);
        *slot = t->column[f] >= 0 && t->column[f] < count && *cells[t->column[f]] ? cells[t->column[f]] : NULL;
    }
    if (!d->text)
        return error_set(e, STATUS_INPUT, r->line_number, "a row has no text");
    d->text = part_utf8(&r->arena, d->text, strlen(d->text), NULL, &n);
    d->length = n;
    d->date = part_date(&r->arena, d->date);
    d->line = r->line_number;
    *got = !r->arena.failed && d->text;
    return *got ? STATUS_OK : error_set(e, STATUS_NOMEM, 0, "out of memory");
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    bool more = true;
    enum status s = r->state ? STATUS_OK : open_state(r, e);
    if (s)
        return r->ended = true, s;
    do
        s = read_record(r, &more, e);
    while (!s && more && !r->line.size);
    return s || !more ? s : take_row(r, d, got, e);
}

static void finish(struct reader *r)
{
    memory_free(r->state);
}

const struct read_format read_csv = {"csv", probe, next, finish};
