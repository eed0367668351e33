/* E-mail: one message (EML) or many (MBOX, RFC 4155). In: lines. Out: a document a message, its text the first
   text/plain part, else the first text/html part without markup. MIME (RFC 2045-2047) without recursion: parts
   are lines between boundaries, nested ones are on a short stack. Limits: 32 MiB a message, 8 levels, 64 KiB of
   header. Attachments are passed over. */
#include "read/parts.h"

#include <ctype.h>
#include <string.h>

enum { MAX_MESSAGE = 32 << 20, MAX_DEPTH = 8, MAX_HEAD = 1 << 16 };

struct part {
    const char *type, *charset, *encoding, *boundary;
    bool attached;
};

struct message {
    struct arena *arena;
    const char *at, *end;
    const char *subject, *from, *date, *id;
    const char *boundaries[MAX_DEPTH];
    size_t depth;
    const char *plain, *html;
};

static const char *header_value(const char *line, const char *name)
{
    size_t k = strlen(name);
    if (strncasecmp(line, name, k) || line[k] != ':')
        return NULL;
    return line + k + 1 + strspn(line + k + 1, " \t");
}

/* Header lines that tell a message from a text which happens to begin "From: ". */
static bool probe(const char *bytes, size_t n, const char *path)
{
    static const char *const names[] = {"from:", "to:", "subject:", "date:", "message-id:", "mime-version:", "received:", "return-path:", "delivered-to:", "content-type:"};
    size_t found = 0, at = n > 5 && !memcmp(bytes, "From ", 5) ? strcspn(bytes, "\n") + 1 : 0, first = at;
    (void)path;
    while (at < n) {
        const char *end = memchr(bytes + at, '\n', n - at);
        size_t k = end ? (size_t)(end - bytes) - at : n - at;
        const char *colon = memchr(bytes + at, ':', k);
        if (k <= 1 || (bytes[at] != ' ' && bytes[at] != '\t' && (!colon || memchr(bytes + at, ' ', (size_t)(colon - bytes) - at))))
            break;
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            found += k > strlen(names[i]) && !strncasecmp(bytes + at, names[i], strlen(names[i]));
        at += k + 1;
    }
    return found >= (first ? 1 : 3);
}

/* ---- decoding ---- */

static int hex(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Quoted-printable; in an encoded word '_' is a blank. */
static void unquote(const char *s, size_t n, bool word, struct buf *out)
{
    for (size_t i = 0; i < n; i++) {
        if (s[i] == '=' && i + 2 < n && hex(s[i + 1]) >= 0 && hex(s[i + 2]) >= 0) {
            buf_add_char(out, (char)(hex(s[i + 1]) * 16 + hex(s[i + 2])));
            i += 2;
        } else if (s[i] == '=' && i + 1 < n && s[i + 1] == '\n')
            i++;
        else if (s[i] == '=' && i + 2 < n && s[i + 1] == '\r')
            i += 2;
        else
            buf_add_char(out, word && s[i] == '_' ? ' ' : s[i]);
    }
}

static void unbase64(const char *s, size_t n, struct buf *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    unsigned bits = 0, have = 0;
    for (size_t i = 0; i < n && s[i] != '='; i++) {
        const char *d = s[i] ? strchr(digits, s[i]) : NULL;
        if (!d)
            continue;
        bits = (bits << 6 | (unsigned)(d - digits)) & 0xffffff;
        if ((have += 6) >= 8)
            buf_add_char(out, (char)(bits >> (have -= 8) & 255));
    }
}

/* One "=?charset?B?text?=" at s; how many bytes it takes, 0 if it is none. */
static size_t encoded_word(struct arena *a, const char *s, struct buf *out)
{
    struct buf raw = {0};
    const char *charset = s + 2, *q = strchr(charset, '?'), *text = q && q[1] && q[2] == '?' ? q + 3 : NULL;
    const char *end = text ? strstr(text, "?=") : NULL;
    size_t n;
    if (!end || end - s > 1000)
        return 0;
    if (tolower((unsigned char)q[1]) == 'b')
        unbase64(text, (size_t)(end - text), &raw);
    else
        unquote(text, (size_t)(end - text), true, &raw);
    const char *v = part_utf8(a, raw.data ? raw.data : "", raw.size, arena_string(a, charset, strcspn(charset, "?*")), &n);
    if (v)
        buf_add(out, v, n);
    buf_release(&raw);
    return (size_t)(end + 2 - s);
}

/* RFC 2047; blanks between two encoded words do not count. */
static const char *words(struct arena *a, const char *s)
{
    struct buf b = {0};
    size_t n;
    while (s && *s) {
        size_t k = s[0] == '=' && s[1] == '?' ? encoded_word(a, s, &b) : 0;
        if (!k)
            buf_add_char(&b, *s++);
        else {
            s += k;
            size_t gap = strspn(s, " \t");
            s += s[gap] == '=' && s[gap + 1] == '?' ? gap : 0;
        }
    }
    const char *raw = part_keep(a, &b), *v = raw ? part_utf8(a, raw, strlen(raw), NULL, &n) : NULL;
    return v ? part_flat(a, v, n) : NULL;
}

static const char *decoded(struct message *m, const struct part *p, const char *s, size_t n, size_t *length)
{
    struct buf raw = {0};
    if (p->encoding && !strncasecmp(p->encoding, "base64", 6))
        unbase64(s, n, &raw);
    else if (p->encoding && !strncasecmp(p->encoding, "quoted-printable", 16))
        unquote(s, n, false, &raw);
    else
        buf_add(&raw, s, n);
    const char *v = part_utf8(m->arena, raw.data ? raw.data : "", raw.size, p->charset, length);
    buf_release(&raw);
    return v;
}

/* ---- structure ---- */

static const char *parameter(struct arena *a, const char *v, const char *name)
{
    const char *at = strcasestr(v, name);
    if (!at)
        return NULL;
    at += strlen(name);
    return *at == '"' ? arena_string(a, at + 1, strcspn(at + 1, "\"")) : arena_string(a, at, strcspn(at, "; \t"));
}

static void take_header(struct message *m, struct part *p, const char *line, bool top)
{
    const char *v;
    if ((v = header_value(line, "Content-Type"))) {
        p->type = v;
        p->charset = parameter(m->arena, v, "charset=");
        p->boundary = parameter(m->arena, v, "boundary=");
    } else if ((v = header_value(line, "Content-Transfer-Encoding")))
        p->encoding = v;
    else if ((v = header_value(line, "Content-Disposition")))
        p->attached = !strncasecmp(v, "attachment", 10);
    else if (top && (v = header_value(line, "Subject")))
        m->subject = words(m->arena, v);
    else if (top && (v = header_value(line, "From")))
        m->from = words(m->arena, v);
    else if (top && (v = header_value(line, "Date")))
        m->date = part_date(m->arena, v);
    else if (top && (v = header_value(line, "Message-ID")))
        m->id = arena_string(m->arena, v + (*v == '<'), strcspn(v + (*v == '<'), "> \r\n"));
}

static size_t line_length(const struct message *m, const char *at)
{
    const char *end = memchr(at, '\n', (size_t)(m->end - at));
    return end ? (size_t)(end + 1 - at) : (size_t)(m->end - at);
}

/* Headers up to the empty line, folded lines joined. */
static void read_head(struct message *m, struct part *p, bool top)
{
    struct buf line = {0};
    const char *begin = m->at;
    while (m->at < m->end && m->at - begin < MAX_HEAD) {
        size_t k = line_length(m, m->at), n = k;
        while (n && (m->at[n - 1] == '\n' || m->at[n - 1] == '\r'))
            n--;
        bool folded = n && (m->at[0] == ' ' || m->at[0] == '\t');
        if (!folded && line.size) {
            const char *whole = arena_string(m->arena, line.data, line.size);
            if (whole)
                take_header(m, p, whole, top);
            buf_reset(&line);
        }
        buf_add(&line, m->at, n);
        m->at += k;
        if (!n)
            break;
    }
    buf_release(&line);
}

/* 0 no boundary, 1 begins a part, 2 ends the level; the stack is cut to the level it belongs to. */
static int boundary_at(struct message *m, const char *line, size_t n)
{
    for (size_t i = m->depth; n > 2 && line[0] == '-' && line[1] == '-' && i--;) {
        size_t k = strlen(m->boundaries[i]);
        if (n < k + 2 || memcmp(line + 2, m->boundaries[i], k))
            continue;
        bool closes = n >= k + 4 && line[k + 2] == '-' && line[k + 3] == '-';
        m->depth = i + !closes;
        return closes ? 2 : 1;
    }
    return 0;
}

static void take_body(struct message *m, const struct part *p, const char *s, size_t n)
{
    size_t length;
    bool html = p->type && !strncasecmp(p->type, "text/html", 9), plain = !p->type || !strncasecmp(p->type, "text/plain", 10);
    if (p->attached || !(html ? !m->html : plain && !m->plain))
        return;
    const char *v = decoded(m, p, s, n, &length);
    if (v && html)
        m->html = part_markup(m->arena, v, length);
    else if (v && strspn(v, " \t\r\n") < length)
        m->plain = v;
}

static void read_parts(struct message *m, struct part p)
{
    for (int kind = 1; m->at < m->end;) {
        if (p.boundary && *p.boundary && m->depth < MAX_DEPTH && p.type && !strncasecmp(p.type, "multipart/", 10))
            m->boundaries[m->depth++] = p.boundary;
        const char *body = m->at;
        size_t k = 0;
        for (kind = 0; m->at < m->end && !kind; m->at += k) {
            k = line_length(m, m->at);
            kind = boundary_at(m, m->at, k);
        }
        take_body(m, &p, body, (size_t)(m->at - body) - (kind ? k : 0));
        p = (struct part){.type = "x-between"};
        if (kind == 1) {
            p = (struct part){0};
            read_head(m, &p, false);
        }
    }
}

static enum status give(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    struct message m = {.arena = &r->arena, .at = r->line.data, .end = r->line.data + r->line.size};
    struct part p = {0};
    read_head(&m, &p, true);
    read_parts(&m, p);
    *d = (struct read_document){.title = m.subject, .author = m.from, .date = m.date, .id = m.id, .original = r->line.data, .original_size = r->line.size};
    d->text = m.plain ? m.plain : m.html;
    if (!d->text)
        return r->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : error_set(e, STATUS_INPUT, r->line_number, "a message has no text");
    d->length = strlen(d->text);
    *got = true;
    return r->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

/* ---- messages ---- */

static bool begins_message(const struct buf *line)
{
    return line->size > 5 && !memcmp(line->data, "From ", 5);
}

/* Lines up to the next "From " line; ">From " is undone. */
static enum status gather(struct reader *r, struct buf *line, bool mbox, struct error *e)
{
    bool more = true, over = false;
    for (;;) {
        enum status s = io_stream_line(r->stream, MAX_MESSAGE, line, &more, e);
        r->ended = !more || (s && s != STATUS_LIMIT);
        r->line_number += more;
        if (s && s != STATUS_LIMIT)
            return s;
        if (!more || (mbox && begins_message(line)))
            break;
        size_t skip = mbox && line->size > 6 && !memcmp(line->data, ">From ", 6);
        over = over || s || r->line.size + line->size > MAX_MESSAGE;
        if (over)
            continue;
        buf_add(&r->line, line->data + skip, line->size - skip);
        buf_add_char(&r->line, '\n');
    }
    if (over)
        return error_set(e, STATUS_LIMIT, r->line_number, "a message is larger than %d bytes", MAX_MESSAGE);
    return r->line.failed || line->failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    struct buf line = {0};
    const char *bytes = "";
    size_t n = 0;
    enum status s = STATUS_OK;
    if (!r->line_number && !(s = io_stream_peek(r->stream, &bytes, &n, e)) && n > 5 && !memcmp(bytes, "From ", 5)) {
        bool more;
        s = io_stream_line(r->stream, MAX_HEAD, &line, &more, e);
        r->state = &r->line;    /* a mark: several messages */
    }
    while (!s && !r->ended && !*got) {
        buf_reset(&r->line);
        s = gather(r, &line, r->state != NULL, e);
        if (!s && r->line.size > 1)
            s = give(r, d, got, e);
    }
    r->ended = r->ended || (s && s != STATUS_INPUT && s != STATUS_LIMIT);
    buf_release(&line);
    return s;
}

const struct read_format read_mail = {"mail", probe, next, NULL};
