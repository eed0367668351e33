/* Taking a request's line apart: see request.h. */
#include "request.h"

#include <stdlib.h>
#include <string.h>

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Undo percent escapes of `from`[0..n) into *at, with a NUL; *at moves past it. False: a broken escape. */
static bool unescape(char **at, const char *from, size_t n, bool plus)
{
    char *to = *at;
    for (size_t i = 0; i < n; i++) {
        char c = from[i];
        if (c == '+' && plus)
            c = ' ';
        if (c == '%') {
            if (i + 2 >= n || hex(from[i + 1]) < 0 || hex(from[i + 2]) < 0)
                return false;
            c = (char)(hex(from[i + 1]) * 16 + hex(from[i + 2]));
            i += 2;
        }
        *to++ = c;
    }
    *to++ = '\0';
    *at = to;
    return true;
}

/* `n`: bytes without the NUL, which may stand inside. */
bool request_is_utf8(const char *s, size_t n)
{
    const unsigned char *p = (const unsigned char *)s;
    for (size_t i = 0; i < n;) {
        unsigned char c = p[i];
        size_t k = c < 0x80 ? 1 : (c & 0xe0) == 0xc0 ? 2 : (c & 0xf0) == 0xe0 ? 3 : (c & 0xf8) == 0xf0 ? 4 : 0;
        if (!k || i + k > n || !c || c == 0xc0 || c == 0xc1 || c > 0xf4)
            return false;
        for (size_t j = 1; j < k; j++)
            if ((p[i + j] & 0xc0) != 0x80)
                return false;
        if ((c == 0xe0 && p[i + 1] < 0xa0) || (c == 0xed && p[i + 1] > 0x9f) || (c == 0xf0 && p[i + 1] < 0x90) ||
            (c == 0xf4 && p[i + 1] > 0x8f))
            return false;
        i += k;
    }
    return true;
}

/* Text without control characters. */
static bool is_text(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)s[i] < 0x20 || s[i] == 0x7f)
            return false;
    return request_is_utf8(s, n);
}

static const char *piece(char **at, const char *from, size_t n, bool plus, const char **out)
{
    char *start = *at;
    if (!unescape(at, from, n, plus))
        return "a broken percent escape";
    if (!is_text(start, (size_t)(*at - start) - 1))
        return "not text in UTF-8";
    *out = start;
    return NULL;
}

/* The form's suffix belongs to the path as it was sent, so that an id that ends in ".json" can be written %2Ejson. */
static size_t take_suffix(struct request *q, const char *path, size_t n)
{
    static const struct { const char *suffix; enum request_form form; } suffixes[] = {
        {".json", REQUEST_JSON}, {".csv", REQUEST_CSV}};
    q->form = REQUEST_PAGE;
    for (int i = 0; i < 2; i++) {
        size_t k = strlen(suffixes[i].suffix);
        if (n > k + 1 && path[n - k - 1] != '/' && !memcmp(path + n - k, suffixes[i].suffix, k)) {
            q->form = suffixes[i].form;
            return n - k;
        }
    }
    return n;
}

static const char *parse_path(struct request *q, char **at, const char *path, size_t n)
{
    const char *wrong = NULL;
    if (!n || path[0] != '/')
        return "a path begins with '/'";
    n = take_suffix(q, path, n);
    for (size_t i = 1; i < n && !wrong;) {
        const char *slash = memchr(path + i, '/', n - i);
        size_t k = slash ? (size_t)(slash - path) - i : n - i;
        if (q->n_parts == REQUEST_MAX_PARTS)
            return "too long a path";
        wrong = piece(at, path + i, k, false, &q->parts[q->n_parts++]);
        i += k + 1;
    }
    return wrong;
}

static const char *parse_query(struct request *q, char **at, const char *query)
{
    const char *wrong = NULL;
    while (*query && !wrong) {
        size_t n = strcspn(query, "&"), k = strcspn(query, "=&");
        if (n) {
            if (q->n_query == REQUEST_MAX_QUERY)
                return "too many query terms";
            wrong = piece(at, query, k, true, &q->query[q->n_query].key);
            if (!wrong)
                wrong = piece(at, query + k + (k < n), n - k - (k < n), true, &q->query[q->n_query].value);
            q->n_query++;
        }
        query += n + (query[n] == '&');
    }
    return wrong;
}

const char *request_parse(struct request *q, const char *uri)
{
    size_t n = strlen(uri), path = strcspn(uri, "?");
    char *at = q->store;
    q->n_parts = q->n_query = 0;
    q->form = REQUEST_PAGE;
    if (n > REQUEST_MAX_URI)
        return "too long an address";
    const char *wrong = parse_path(q, &at, uri, path);
    if (!wrong && uri[path])
        wrong = parse_query(q, &at, uri + path + 1);
    if (wrong)
        q->n_parts = q->n_query = 0;
    return wrong;
}

const char *request_get(const struct request *q, const char *key)
{
    for (int i = 0; i < q->n_query; i++)
        if (!strcmp(q->query[i].key, key))
            return q->query[i].value;
    return NULL;
}

bool request_number(const struct request *q, const char *key, long low, long high, long fallback, long *value)
{
    const char *text = request_get(q, key);
    char *end;
    *value = fallback;
    if (!text || !*text)
        return true;
    *value = strtol(text, &end, 10);
    return !*end && *value >= low && *value <= high;
}
