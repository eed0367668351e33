/* Answers as JSON and CSV: see out.h. */
#include "out.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OUT_MAX = 256 << 20 };

void out_free(struct out *o)
{
    free(o->data);
    *o = (struct out){0};
}

static bool reserve(struct out *o, size_t more)
{
    if (o->failed || more > OUT_MAX || o->size + more + 1 > OUT_MAX)
        return !(o->failed = true);
    if (o->size + more + 1 <= o->cap)
        return true;
    size_t cap = o->cap ? o->cap : 4096;
    while (cap < o->size + more + 1)
        cap *= 2;
    char *data = realloc(o->data, cap);
    if (!data)
        return !(o->failed = true);
    o->data = data;
    o->cap = cap;
    return true;
}

void out_add(struct out *o, const char *bytes, size_t n)
{
    if (!reserve(o, n))
        return;
    if (n)
        memcpy(o->data + o->size, bytes, n);
    o->size += n;
    o->data[o->size] = '\0';
}

void out_text(struct out *o, const char *s) { out_add(o, s, strlen(s)); }
static void out_char(struct out *o, char c) { out_add(o, &c, 1); }

void out_format(struct out *o, const char *format, ...)
{
    char text[512];
    va_list list;
    va_start(list, format);
    int n = vsnprintf(text, sizeof text, format, list);
    va_end(list);
    if (n < 0 || (size_t)n >= sizeof text)
        o->failed = true;
    else
        out_add(o, text, (size_t)n);
}

static void comma(struct out *o)
{
    char last = o->size ? o->data[o->size - 1] : '[';
    if (last != '{' && last != '[' && last != ':')
        out_char(o, ',');
}

void out_open(struct out *o, char bracket)
{
    comma(o);
    out_char(o, bracket);
}

void out_close(struct out *o, char bracket) { out_char(o, bracket); }

void out_key(struct out *o, const char *key)
{
    out_string(o, key, strlen(key));
    out_char(o, ':');
}

/* Length of the well-formed UTF-8 sequence at s, 0 if there is none (RFC 3629). */
static size_t sequence(const unsigned char *s, size_t n)
{
    static const struct { unsigned char lead, mask, low, high; size_t length; } kinds[] = {
        {0xc0, 0xe0, 0x80, 0xbf, 2}, {0xe0, 0xf0, 0x80, 0xbf, 3}, {0xf0, 0xf8, 0x80, 0xbf, 4}};
    if (s[0] < 0x80)
        return 1;
    for (int k = 0; k < 3; k++) {
        if ((s[0] & kinds[k].mask) != kinds[k].lead)
            continue;
        if (n < kinds[k].length)
            return 0;
        for (size_t i = 1; i < kinds[k].length; i++)
            if (s[i] < kinds[k].low || s[i] > kinds[k].high)
                return 0;
        bool bad = s[0] < 0xc2 || s[0] > 0xf4 || (s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f) ||
                   (s[0] == 0xf0 && s[1] < 0x90) || (s[0] == 0xf4 && s[1] > 0x8f);
        return bad ? 0 : kinds[k].length;
    }
    return 0;
}

static bool plain(unsigned char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
}

static void escape(struct out *o, unsigned char c)
{
    if (c == '"' || c == '\\')
        out_char(o, '\\'), out_char(o, (char)c);
    else
        out_format(o, "\\u%04x", c);
}

void out_string(struct out *o, const char *s, size_t n)
{
    comma(o);
    if (!s) {
        out_text(o, "null");
        return;
    }
    out_char(o, '"');
    for (size_t i = 0; i < n;) {
        const unsigned char *at = (const unsigned char *)s + i;
        size_t run = 0, k;
        while (i + run < n && plain(at[run]))
            run++;
        out_add(o, s + i, run);
        i += run;
        if (i >= n)
            break;
        at += run;
        k = sequence(at, n - i);
        if (k == 1)
            escape(o, *at);
        else if (k == 0)
            out_text(o, "\xef\xbf\xbd");
        else
            out_add(o, (const char *)at, k);
        i += k ? k : 1;
    }
    out_char(o, '"');
}

void out_integer(struct out *o, long long v)
{
    comma(o);
    out_format(o, "%lld", v);
}

/* The program never calls setlocale, so the decimal point is a point. */
void out_number(struct out *o, double v)
{
    char text[40];
    for (int digits = 6; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, v);
        if (strtod(text, NULL) == v)
            break;
    }
    out_text(o, text);
}

void out_real(struct out *o, double v)
{
    comma(o);
    if (!isfinite(v))
        out_text(o, "null");
    else
        out_number(o, v);
}

void out_bool(struct out *o, bool v)
{
    comma(o);
    out_text(o, v ? "true" : "false");
}

void out_raw(struct out *o, const char *json, size_t n)
{
    comma(o);
    if (json && n)
        out_add(o, json, n);
    else
        out_text(o, "null");
}

void out_member(struct out *o, const char *key, const char *value)
{
    if (!value)
        return;
    out_key(o, key);
    out_string(o, value, strlen(value));
}

void out_member_integer(struct out *o, const char *key, long long v)
{
    out_key(o, key);
    out_integer(o, v);
}

void out_member_real(struct out *o, const char *key, double v)
{
    out_key(o, key);
    out_real(o, v);
}

static const char *json_column(const char *name) { return strncmp(name, "json:", 5) ? NULL : name + 5; }

void out_cell(struct out *o, tabard_rows *rows, int i)
{
    size_t n;
    const char *text;
    switch (tabard_rows_type(rows, i)) {
    case TABARD_NULL: out_raw(o, NULL, 0); return;
    case TABARD_INTEGER: out_integer(o, tabard_rows_integer(rows, i)); return;
    case TABARD_REAL: out_real(o, tabard_rows_real(rows, i)); return;
    default: break;
    }
    text = tabard_rows_text(rows, i, &n);
    if (json_column(tabard_rows_name(rows, i)))
        out_raw(o, text, n);
    else
        out_string(o, text, n);
}

void out_row(struct out *o, tabard_rows *rows)
{
    out_open(o, '{');
    for (int i = 0; i < tabard_rows_columns(rows); i++) {
        const char *name = tabard_rows_name(rows, i);
        if (tabard_rows_type(rows, i) == TABARD_NULL)
            continue;
        out_key(o, json_column(name) ? json_column(name) : name);
        out_cell(o, rows, i);
    }
    out_close(o, '}');
}

long out_rows(struct out *o, tabard_rows *rows, tabard_error *e)
{
    long n = 0;
    out_open(o, '[');
    for (; rows && tabard_rows_next(rows, e); n++)
        out_row(o, rows);
    out_close(o, ']');
    tabard_rows_free(rows);
    return n;
}

void out_csv_cell(struct out *o, const char *s, size_t n)
{
    bool quote = memchr(s, '"', n) || memchr(s, ',', n) || memchr(s, '\n', n) || memchr(s, '\r', n);
    if (quote)
        out_char(o, '"');
    for (size_t i = 0; i < n; i++) {
        if (s[i] == '"')
            out_char(o, '"');
        out_char(o, s[i]);
    }
    if (quote)
        out_char(o, '"');
}

static void csv_value(struct out *o, tabard_rows *rows, int i)
{
    size_t n;
    const char *s;
    if (tabard_rows_type(rows, i) == TABARD_NULL)
        return;
    if (tabard_rows_type(rows, i) == TABARD_REAL) {
        out_number(o, tabard_rows_real(rows, i));
        return;
    }
    s = tabard_rows_text(rows, i, &n);
    out_csv_cell(o, s ? s : "", n);
}

long out_csv(struct out *o, tabard_rows *rows, tabard_error *e)
{
    long n = 0;
    int columns = rows ? tabard_rows_columns(rows) : 0;
    for (int i = 0; i < columns; i++)
        out_format(o, "%s%s", i ? "," : "", tabard_rows_name(rows, i));
    out_text(o, "\r\n");
    for (; rows && tabard_rows_next(rows, e); n++) {
        for (int i = 0; i < columns; i++) {
            out_text(o, i ? "," : "");
            csv_value(o, rows, i);
        }
        out_text(o, "\r\n");
    }
    tabard_rows_free(rows);
    return n;
}
