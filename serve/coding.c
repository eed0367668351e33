/* What a change of the lexicon would do, keeping it, and new reports from the page. */
#include "coding.h"

#include "change.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_SAMPLE = 500, MAX_LEXICON = 64 << 10, MAX_QUERY = 4000, MAX_CHANGES = 200 };

static bool exists(const char *path) { return access(path, R_OK) == 0; }

static int fail_io(struct call *c, const char *what)
{
    c->e = (tabard_error){.status = TABARD_IO};
    snprintf(c->e.message, sizeof c->e.message, "cannot %s: %s", what, strerror(errno));
    return call_error(c);
}

/* ---- engines ---- */

static tabard_engine *make_engine(struct call *c, const char *extra_file)
{
    const char *files[2];
    size_t n = 0;
    if (exists(c->server->lexicon))
        files[n++] = c->server->lexicon;
    if (extra_file)
        files[n++] = extra_file;
    tabard_engine_options o = {.data = c->server->o.data, .lexicons = files, .n_lexicons = n};
    return tabard_engine_new(&o, &c->e);
}

tabard_engine *server_engine(struct call *c)
{
    if (!c->server->engine)
        c->server->engine = make_engine(c, NULL);
    return c->server->engine;
}

/* A file of our own in the temporary folder; `path` ends in XXXXXX and becomes its name. */
static bool write_temporary(char *path, const char *bytes, size_t n)
{
    int fd = mkstemp(path);
    FILE *f = fd >= 0 ? fdopen(fd, "wb") : NULL;
    if (!f)
        return false;
    bool good = fwrite(bytes, 1, n, f) == n;
    return !fclose(f) && good;
}

static const char *temporary_folder(void)
{
    const char *folder = getenv("TMPDIR");
    return folder && *folder && strlen(folder) < 200 ? folder : "/tmp";
}

/* "/tmp/tabard-x1y2z3:1: no such role" -> "line 1: no such role". */
static void name_line(tabard_error *e, const char *path)
{
    const char *name = strrchr(path, '/');
    char *at = strstr(e->message, path), *end;
    size_t n = strlen(path);
    if (!at && name && (at = strstr(e->message, name + 1)))
        n = strlen(name + 1);
    if (!at)
        return;
    char rest[256];
    snprintf(rest, sizeof rest, "%s", at + n);
    snprintf(at, (size_t)(e->message + sizeof e->message - at), "%s%s", rest[0] == ':' && strtol(rest + 1, &end, 10) > 0 ? "line " : "lexicon",
             rest[0] == ':' && strtol(rest + 1, &end, 10) > 0 ? rest + 1 : rest);
}

tabard_engine *engine_with(struct call *c, const char *extra)
{
    char path[256];
    snprintf(path, sizeof path, "%s/tabard-lexicon-XXXXXX", temporary_folder());
    if (!write_temporary(path, extra, strlen(extra))) {
        fail_io(c, "write a temporary file");
        return NULL;
    }
    tabard_engine *engine = make_engine(c, path);
    unlink(path);
    if (!engine) {
        name_line(&c->e, path);
        if (c->e.status != TABARD_NOMEM)
            c->e.status = TABARD_INPUT;
    }
    return engine;
}

/* ---- comparing two codings of a report ---- */

/* A claim without what differs between engines though it says the same: id, rule, version. */
struct line { const char *start; size_t n; char *key; bool matched; };
struct lines { struct line *list; size_t n, cap; bool failed; };

/* Cuts ,"name":"..." out of a claim. The name cannot stand inside a string unescaped. */
static void cut(char *text, const char *name)
{
    char mark[32];
    snprintf(mark, sizeof mark, ",\"%s\":\"", name);
    char *at = strstr(text, mark), *end = at ? at + strlen(mark) : NULL;
    while (end && *end && *end != '"')
        end += *end == '\\' && end[1] ? 2 : 1;
    if (end && *end)
        memmove(at, end + 1, strlen(end + 1) + 1);
}

static void add_line(struct lines *l, const char *start, size_t n)
{
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 64;
        struct line *list = realloc(l->list, cap * sizeof *list);
        if (!list) {
            l->failed = true;
            return;
        }
        l->list = list;
        l->cap = cap;
    }
    const char *body = memmem(start, n, "\"kind\":", 7);
    char *key = body ? strndup(body, n - (size_t)(body - start)) : NULL;
    if (!key) {
        l->failed |= body != NULL;
        return;
    }
    cut(key, "rule");
    cut(key, "version");
    l->list[l->n++] = (struct line){start, n, key, false};
}

static void split(struct lines *l, const tabard_result *r)
{
    for (const char *at = r->text, *end = at + r->length; at < end;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        size_t n = stop ? (size_t)(stop - at) : (size_t)(end - at);
        if (n)
            add_line(l, at, n);
        at += n + 1;
    }
}

static void free_lines(struct lines *l)
{
    for (size_t i = 0; i < l->n; i++)
        free(l->list[i].key);
    free(l->list);
}

static void match(struct lines *a, struct lines *b)
{
    for (size_t i = 0; i < a->n; i++)
        for (size_t j = 0; j < b->n && !a->list[i].matched; j++)
            if (!b->list[j].matched && !strcmp(a->list[i].key, b->list[j].key))
                a->list[i].matched = b->list[j].matched = true;
}

static void add_unmatched(struct out *o, const struct lines *l, size_t *left)
{
    for (size_t i = 0; i < l->n; i++)
        if (!l->list[i].matched && *left) {
            out_raw(o, l->list[i].start, l->list[i].n);
            --*left;
        }
}

/* ---- preview ---- */

struct preview {
    tabard_worker *before, *after;
    struct out lost, gained;        /* array contents */
    size_t left_lost, left_gained;
    long documents;
};

static bool compare(struct call *c, struct preview *p, const tabard_document *d)
{
    tabard_output_options o = {.kinds = TABARD_CLAIM_KINDS};
    tabard_result a = {0}, b = {0};
    struct lines la = {0}, lb = {0};
    tabard_error e = {0};
    if (!tabard_code(p->before, d, &o, &a, &e) && !tabard_code(p->after, d, &o, &b, &e)) {
        split(&la, &a);
        split(&lb, &b);
        match(&la, &lb);
        add_unmatched(&p->lost, &la, &p->left_lost);
        add_unmatched(&p->gained, &lb, &p->left_gained);
        p->documents++;
    }
    bool good = !la.failed && !lb.failed && e.status != TABARD_NOMEM;
    free_lines(&la);
    free_lines(&lb);
    tabard_result_release(&a);
    tabard_result_release(&b);
    if (!good)
        c->e = (tabard_error){.status = TABARD_NOMEM, .message = "out of memory"};
    return good;
}

/* The forms of the entries' words as a full-text query: "attack" OR "attacked" ... False: there are none. */
static bool query_of(struct call *c, const char *lexicon, char query[MAX_QUERY])
{
    tabard_result forms;
    size_t used = 0;
    query[0] = '\0';
    if (tabard_lexicon_forms(lexicon, strlen(lexicon), &forms, &c->e))
        return false;
    for (const char *at = forms.text; *at;) {
        size_t n = strcspn(at, "\n");
        if (n && n < 60 && !memchr(at, '"', n) && used + n + 8 < MAX_QUERY)
            used += (size_t)sprintf(query + used, "%s\"%.*s\"", used ? " OR " : "", (int)n, at);
        at += n + (at[n] == '\n');
    }
    tabard_result_release(&forms);
    if (!used)
        c->e = (tabard_error){.status = TABARD_INPUT, .message = "there is no entry in these lines"};
    return used > 0;
}

static const char sample_sql[] =
    "SELECT d.id, d.doc, d.title, d.source, d.url, d.author, d.date, d.lang, d.flags, d.copy, d.text FROM (SELECT DISTINCT s.document FROM"
    " (SELECT rowid FROM sentence_index WHERE sentence_index MATCH ?1 LIMIT 20000) i JOIN sentences s ON s.id = i.rowid"
    " ORDER BY s.document * 2654435761 % 4294967296 LIMIT CAST(?2 AS INTEGER)) h JOIN documents d ON d.id = h.document ORDER BY d.id";

static tabard_document document_of(tabard_rows *r)
{
    tabard_document d = {.copy = (uint32_t)tabard_rows_integer(r, 9)};
    const char **const texts[] = {&d.id, &d.title, &d.source, &d.url, &d.author, &d.date, &d.lang, &d.flags};
    for (int i = 0; i < 8; i++)
        *texts[i] = tabard_rows_text(r, 1 + i, NULL);
    d.text = tabard_rows_text(r, 10, &d.length);
    return d;
}

static void compare_sample(struct call *c, struct preview *p, const char *query, long sample)
{
    char most[24];
    snprintf(most, sizeof most, "%ld", sample);
    tabard_record *db = server_lend(c->server);
    tabard_rows *rows = tabard_record_select(db, sample_sql, (const char *const[]){query, most}, 2, &c->e);
    bool good = rows != NULL;
    while (good && tabard_rows_next(rows, &c->e)) {
        tabard_document d = document_of(rows);
        good = compare(c, p, &d);
    }
    tabard_rows_free(rows);
    server_give_back(c->server, db);
}

static int answer_preview(struct call *c, struct preview *p)
{
    if (c->e.status || p->lost.failed || p->gained.failed)
        return call_error(c);
    out_open(&c->out, '{');
    const struct { const char *key; struct out *from; } lists[] = {{"lost", &p->lost}, {"gained", &p->gained}};
    for (int i = 0; i < 2; i++) {
        out_key(&c->out, lists[i].key);
        out_open(&c->out, '[');
        if (lists[i].from->size)
            out_raw(&c->out, lists[i].from->data, lists[i].from->size);
        out_close(&c->out, ']');
    }
    out_member_integer(&c->out, "documents", p->documents);
    out_close(&c->out, '}');
    return 200;
}

static int run_preview(struct call *c, const char *lexicon, long sample)
{
    char query[MAX_QUERY];
    struct preview p = {.left_lost = MAX_CHANGES, .left_gained = MAX_CHANGES};
    tabard_engine *now = server_engine(c), *then = now ? engine_with(c, lexicon) : NULL;
    if (then && query_of(c, lexicon, query)) {
        p.before = tabard_worker_new(now);
        p.after = tabard_worker_new(then);
        if (p.before && p.after)
            compare_sample(c, &p, query, sample);
        else
            c->e = (tabard_error){.status = TABARD_NOMEM, .message = "out of memory"};
    }
    tabard_worker_free(p.before);
    tabard_worker_free(p.after);
    tabard_engine_free(then);
    int status = answer_preview(c, &p);
    out_free(&p.lost);
    out_free(&p.gained);
    return status;
}

static const char lexicon_sql[] = "SELECT json_extract(?1,'$.lexicon'), json_extract(?1,'$.sample')";

/* The body's lexicon lines, for the caller to free; NULL: the answer is written. */
static char *lexicon_of(struct call *c, long *sample, int *status)
{
    struct body b;
    char *lexicon = NULL;
    bool good = body_open(c, lexicon_sql, &b);
    const char *text = good ? body_text(&b, 0, MAX_LEXICON) : NULL;
    *sample = good && tabard_rows_type(b.rows, 1) == TABARD_INTEGER ? (long)tabard_rows_integer(b.rows, 1) : 100;
    *sample = *sample < 1 ? 1 : *sample > MAX_SAMPLE ? MAX_SAMPLE : *sample;
    if (text)
        lexicon = strdup(text);
    body_close(c, &b);
    if (!lexicon)
        *status = good ? call_fail(c, 400, "which lines? text of at most 64 KiB under \"lexicon\"") : call_error(c);
    return lexicon;
}

int post_preview(struct call *c)
{
    long sample;
    int status = 500;
    char *lexicon = lexicon_of(c, &sample, &status);
    if (!lexicon)
        return status;
    pthread_mutex_lock(&c->server->engine_lock);
    status = run_preview(c, lexicon, sample);
    pthread_mutex_unlock(&c->server->engine_lock);
    free(lexicon);
    return status;
}

/* ---- keeping lines ---- */

/* RECORD.lex with the lines at its end, written beside it and moved into its place. */
static bool append(const char *path, const char *lines)
{
    char part[4200];
    char bytes[4096];
    size_t n;
    if (snprintf(part, sizeof part, "%s.part", path) >= (int)sizeof part)
        return errno = ENAMETOOLONG, false;
    FILE *from = fopen(path, "rb"), *to = fopen(part, "wb");
    bool good = to != NULL, any = false;
    while (good && from && (n = fread(bytes, 1, sizeof bytes, from)) > 0)
        any = true, good = fwrite(bytes, 1, n, to) == n;
    if (good && !any)
        good = fputs("# A lexicon of one's own, kept from the page; used by 'tabard recode --lexicon'.\n", to) >= 0;
    good = good && fputs(lines, to) >= 0 && (lines[strlen(lines) - 1] == '\n' || fputc('\n', to) != EOF);
    if (from)
        fclose(from);
    if (to)
        good = !fclose(to) && good;
    good = good && !rename(part, path);
    if (!good)
        unlink(part);
    return good;
}

int post_lexicon(struct call *c)
{
    long sample;
    int status = 500;
    char *lexicon = lexicon_of(c, &sample, &status);
    char query[MAX_QUERY];
    if (!lexicon)
        return status;
    pthread_mutex_lock(&c->server->engine_lock);
    tabard_engine *then = query_of(c, lexicon, query) ? engine_with(c, lexicon) : NULL;
    if (!then) {
        status = call_error(c);
    } else if (!append(c->server->lexicon, lexicon)) {
        tabard_engine_free(then);
        status = fail_io(c, "write the lexicon beside the record");
    } else {
        tabard_engine_free(c->server->engine);
        c->server->engine = then;
        out_text(&c->out, "{}");
        status = 200;
    }
    pthread_mutex_unlock(&c->server->engine_lock);
    free(lexicon);
    return status;
}
