/* JSON in and out: see json.h. The reader is iterative over an explicit parent chain, so that depth
   costs no stack; the limit is there for those who walk the tree. */
#include "base/json.h"

#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 64 };

struct reader {
    struct arena *arena;
    const char *start, *at, *end;
    struct error *error;
    bool bad;
};

static void fail(struct reader *r, const char *what)
{
    if (!r->bad)
        error_set(r->error, STATUS_INPUT, 0, "not JSON: %s at byte %zu", what, (size_t)(r->at - r->start) + 1);
    r->bad = true;
}

static void skip_space(struct reader *r)
{
    while (r->at < r->end && (*r->at == ' ' || *r->at == '\t' || *r->at == '\n' || *r->at == '\r'))
        r->at++;
}

static bool hex4(struct reader *r, uint32_t *v)
{
    *v = 0;
    if (r->end - r->at < 4)
        return false;
    for (int i = 0; i < 4; i++) {
        char c = *r->at++;
        int d = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
        if (d < 0)
            return false;
        *v = *v << 4 | (uint32_t)d;
    }
    return true;
}

/* After "\u": one code point, from a surrogate pair if need be. Lone surrogates are refused. */
static char *unescape_unicode(struct reader *r, char *out)
{
    uint32_t c, low;
    if (!hex4(r, &c))
        return fail(r, "bad \\u escape"), out;
    if (c >= 0xd800 && c < 0xdc00) {
        if (r->end - r->at < 6 || r->at[0] != '\\' || r->at[1] != 'u')
            return fail(r, "lone surrogate"), out;
        r->at += 2;
        if (!hex4(r, &low) || low < 0xdc00 || low > 0xdfff)
            return fail(r, "lone surrogate"), out;
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
    } else if (c >= 0xdc00 && c < 0xe000) {
        return fail(r, "lone surrogate"), out;
    }
    return out + utf8_encode(c, out);   /* also NUL: `length` counts it */
}

static char *unescape(struct reader *r, char *out)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char c = r->at < r->end ? *r->at++ : '\0';
    const char *p = c ? strchr(from, c) : NULL;
    if (c == 'u')
        return unescape_unicode(r, out);
    if (!p)
        return fail(r, "bad escape"), out;
    *out = to[p - from];
    return out + 1;
}

/* At the opening quote. Decoded text is never longer than its source. */
static const char *read_string(struct reader *r, uint32_t *length)
{
    const char *close = ++r->at;
    while (close < r->end && *close != '"')
        close += *close == '\\' ? 2 : 1;
    if (close >= r->end)
        return fail(r, "string without end"), "";
    if (utf8_valid_prefix(r->at, (size_t)(close - r->at)) != (size_t)(close - r->at))
        return fail(r, "invalid UTF-8"), "";
    char *out = arena_alloc(r->arena, (size_t)(close - r->at) + 1), *p = out;
    while (out && r->at < close && !r->bad) {
        const char *run = r->at;
        while (run < close && *run != '\\' && (unsigned char)*run >= 0x20)
            run++;
        memcpy(p, r->at, (size_t)(run - r->at));
        p += run - r->at;
        r->at = run;
        if (r->at < close && *r->at == '\\') {
            r->at++;
            p = unescape(r, p);
        } else if (r->at < close) {
            fail(r, "control character in a string");
        }
    }
    r->at = close + 1;
    *length = out ? (uint32_t)(p - out) : 0;
    return out ? out : "";
}

static const char *digits(const char *p, const char *end)
{
    while (p < end && *p >= '0' && *p <= '9')
        p++;
    return p;
}

static void read_number(struct reader *r, struct json *v)
{
    const char *p = r->at + (*r->at == '-'), *q = digits(p, r->end);
    bool good = q > p && (*p != '0' || q == p + 1);
    if (good && q < r->end && *q == '.')
        good = (p = q + 1, (q = digits(p, r->end)) > p);
    if (good && q < r->end && (*q | 32) == 'e') {
        p = q + 1 + (q + 1 < r->end && (q[1] == '+' || q[1] == '-'));
        good = (q = digits(p, r->end)) > p;
    }
    if (!good || q - r->at > 400) {
        fail(r, "bad number");
        return;
    }
    v->type = JSON_NUMBER;
    v->string = arena_string(r->arena, r->at, (size_t)(q - r->at));
    v->number = v->string ? strtod(v->string, NULL) : 0;
    r->at = q;
}

static bool word(struct reader *r, const char *w)
{
    size_t n = strlen(w);
    if ((size_t)(r->end - r->at) < n || memcmp(r->at, w, n))
        return false;
    r->at += n;
    return true;
}

/* A scalar, or the opening of a container. */
static void read_value(struct reader *r, struct json *v)
{
    char c = r->at < r->end ? *r->at : '\0';
    if (c == '"') {
        v->type = JSON_STRING;
        v->string = read_string(r, &v->length);
    } else if (c == '{' || c == '[') {
        v->type = c == '{' ? JSON_OBJECT : JSON_ARRAY;
        r->at++;
    } else if (c == '-' || (c >= '0' && c <= '9')) {
        read_number(r, v);
    } else if (word(r, "null")) {
        v->type = JSON_NULL;
    } else if (word(r, "true")) {
        v->type = JSON_TRUE;
    } else if (word(r, "false")) {
        v->type = JSON_FALSE;
    } else {
        fail(r, "a value is missing");
    }
}

static void read_key(struct reader *r, struct json *item)
{
    uint32_t n;
    if (r->at >= r->end || *r->at != '"') {
        fail(r, "a key is missing");
        return;
    }
    item->key = read_string(r, &n);
    skip_space(r);
    if (r->at < r->end && *r->at == ':')
        r->at++;
    else
        fail(r, "':' is missing");
    skip_space(r);
}

struct frame {
    struct json *container, *last;
};

static bool closes(struct reader *r, const struct json *container)
{
    if (r->at >= r->end || *r->at != (container->type == JSON_OBJECT ? '}' : ']'))
        return false;
    r->at++;
    return true;
}

static void append(struct frame *f, struct json *item)
{
    if (f->last)
        f->last->next = item;
    else
        f->container->first = item;
    f->last = item;
    f->container->length++;
}

/* The next item of the container, behind its comma; NULL: a fault, or no memory. */
static struct json *read_item(struct reader *r, struct frame *f)
{
    if (f->last && !(r->at < r->end && *r->at == ',' && r->at++))
        return fail(r, "',' is missing"), NULL;
    skip_space(r);
    struct json *item = ARENA_NEW(r->arena, struct json);
    if (!item)
        return NULL;
    if (f->container->type == JSON_OBJECT)
        read_key(r, item);
    read_value(r, item);
    append(f, item);
    return r->bad ? NULL : item;
}

static void read_items(struct reader *r, struct json *top)
{
    struct frame stack[MAX_DEPTH];
    int depth = 0;
    stack[0] = (struct frame){top, NULL};
    while (depth >= 0 && !r->bad) {
        skip_space(r);
        if (closes(r, stack[depth].container)) {
            depth--;
            continue;
        }
        struct json *item = read_item(r, &stack[depth]);
        if (!item)
            return;
        if (item->type < JSON_ARRAY)
            continue;
        if (++depth == MAX_DEPTH)
            fail(r, "nested too deeply");
        else
            stack[depth] = (struct frame){item, NULL};
    }
}

struct json *json_parse(struct arena *a, const char *text, size_t n, struct error *e)
{
    struct reader r = {.arena = a, .start = text, .at = text, .end = text + n, .error = e};
    struct json *top = ARENA_NEW(a, struct json);
    if (top) {
        skip_space(&r);
        read_value(&r, top);
        if (!r.bad && top->type >= JSON_ARRAY)
            read_items(&r, top);
        skip_space(&r);
        if (!r.bad && !a->failed && r.at < r.end)
            fail(&r, "something follows the value");
    }
    if (a->failed)
        error_set(e, STATUS_NOMEM, 0, "out of memory");
    return r.bad || a->failed ? NULL : top;
}

const struct json *json_find(const struct json *object, const char *key)
{
    const struct json *found = NULL;
    if (!object || object->type != JSON_OBJECT)
        return NULL;
    for (const struct json *m = object->first; m; m = m->next)
        if (!strcmp(m->key, key))
            found = m;
    return found && found->type != JSON_NULL ? found : NULL;
}

const char *json_string(const struct json *object, const char *key)
{
    const struct json *v = json_find(object, key);
    return v && v->type == JSON_STRING ? v->string : NULL;
}

void json_write_string(struct buf *b, const char *s, size_t n)
{
    static const char hex[] = "0123456789abcdef";
    buf_add_char(b, '"');
    size_t from = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        buf_add(b, s + from, i - from);
        from = i + 1;
        char escape[6] = {'\\', (char)c, '0', '0', hex[c >> 4 & 15], hex[c & 15]};
        const char *named = strchr("\nn\tt\rr", c);
        if (c == '"' || c == '\\')
            buf_add(b, escape, 2);
        else if (c && named)
            buf_add_char(b, '\\'), buf_add_char(b, named[1]);
        else
            escape[1] = 'u', buf_add(b, escape, 6);
    }
    buf_add(b, s + from, n - from);
    buf_add_char(b, '"');
}

void json_write_cstring(struct buf *b, const char *s)
{
    if (s)
        json_write_string(b, s, strlen(s));
    else
        buf_add_string(b, "null");
}

void json_write_number(struct buf *b, double v)
{
    char text[40];
    if (!isfinite(v)) {
        buf_add_string(b, "null");
        return;
    }
    if (v == floor(v) && fabs(v) < 1e15) {
        buf_add_format(b, "%.0f", v + 0.0);
        return;
    }
    for (int digits = 6; digits <= 15; digits++) { /* 15 at most: 16.4 million is 16400000, not 16399999.999999998 */
        snprintf(text, sizeof text, "%.*g", digits, v);
        if (strtod(text, NULL) == v)
            break;
    }
    buf_add_string(b, text);
}

void json_write_key(struct buf *b, const char *key)
{
    if (b->size && b->data[b->size - 1] != '{' && b->data[b->size - 1] != '[')
        buf_add_char(b, ',');
    json_write_cstring(b, key);
    buf_add_char(b, ':');
}
