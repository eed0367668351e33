/* Bytes as letters: see letters.h. One walk over the bytes: a mark of the kind (tag, reference, escape) is undone or
   passed over, every other character is a letter unless it is blank. Other character sets become UTF-8 first, with the place of
   every character. */
#include "read/letters.h"

#include "base/buf.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "read/html_fold.h"

#include <ctype.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEAD = 2048 };

struct walk {
    struct letters *out;
    const char *s;              /* UTF-8 */
    size_t n, at;
    const uint32_t *place;      /* [n + 1] of each byte in the source; NULL: the same */
    enum letters_kind kind;
};

static size_t place(const struct walk *w, size_t i) { return w->place ? w->place[i] : i; }

/* ---- letters ---- */

static bool grow(struct letters *l)
{
    size_t cap = l->cap ? l->cap * 2 : 4096;
    char *bytes = memory_resize(l->bytes, cap);
    l->bytes = bytes ? bytes : l->bytes;
    uint32_t *from = memory_resize(l->from, cap * sizeof *from);
    l->from = from ? from : l->from;
    uint32_t *to = memory_resize(l->to, cap * sizeof *to);
    l->to = to ? to : l->to;
    l->failed = !bytes || !from || !to;
    l->cap = l->failed ? l->cap : cap;
    return !l->failed;
}

static bool is_blank(uint32_t c)
{
    return c <= ' ' || c == 0x7f || c == 0xa0 || c == 0xad || c == 0xfeff || (c >= 0x2000 && c <= 0x200b) || c == 0x3000;
}

static void put(struct walk *w, uint32_t c, size_t from, size_t to)
{
    struct letters *l = w->out;
    char room[4];
    unsigned k = is_blank(c) ? 0 : utf8_encode(c, room);
    if (l->failed || (l->n + k > l->cap && !grow(l)))
        return;
    for (unsigned i = 0; i < k; i++, l->n++) {
        l->bytes[l->n] = room[i];
        l->from[l->n] = (uint32_t)place(w, from);
        l->to[l->n] = (uint32_t)place(w, to);
    }
}

/* ---- marks: each gives the bytes it takes, 0 where there is none ---- */

static size_t starts(const struct walk *w, size_t at, const char *word)
{
    size_t k = strlen(word);
    return at + k <= w->n && !strncasecmp(w->s + at, word, k) ? k : 0;
}

static size_t up_to(const struct walk *w, size_t at, const char *word)
{
    for (size_t i = at; i < w->n; i++)
        if ((w->s[i] | 0x20) == (*word | 0x20) && starts(w, i, word))
            return i - at;
    return w->n - at;
}

/* To the '>' that no quote holds. */
static size_t tag(const struct walk *w, size_t at)
{
    char quote = 0;
    size_t i = at + 1;
    for (; i < w->n && (quote || w->s[i] != '>'); i++)
        if (quote)
            quote = w->s[i] == quote ? 0 : quote;
        else if ((w->s[i] == '"' || w->s[i] == '\'') && w->s[i - 1] == '=')
            quote = w->s[i];
    return i - at + (i < w->n);
}

/* A script or style whole. */
static size_t raw_element(const struct walk *w, size_t at)
{
    static const char *const names[] = {"<script", "<style"}, *const ends[] = {"</script", "</style"};
    for (int i = 0; i < 2; i++)
        if (starts(w, at, names[i])) {
            size_t head = tag(w, at);
            return head + up_to(w, at + head, ends[i]);
        }
    return 0;
}

static size_t markup(const struct walk *w, size_t at)
{
    if (w->s[at] != '<')
        return starts(w, at, "]]>");
    if (starts(w, at, "<![CDATA["))
        return 9;
    if (starts(w, at, "<!--")) {
        size_t k = up_to(w, at + 4, "-->") + 7;
        return k < w->n - at ? k : w->n - at;
    }
    size_t raw = raw_element(w, at);
    bool is_tag = at + 1 < w->n && (isalpha((unsigned char)w->s[at + 1]) || strchr("/!?", w->s[at + 1]));
    return raw ? raw : is_tag ? tag(w, at) : 0;
}

static bool unit(const struct walk *w, size_t at, unsigned *v)
{
    char hex[5] = "";
    for (int i = 0; i < 4 && at + 2 + (size_t)i < w->n && isxdigit((unsigned char)w->s[at + 2 + (size_t)i]); i++)
        hex[i] = w->s[at + 2 + (size_t)i];
    *v = (unsigned)strtoul(hex, NULL, 16);
    return hex[3] && w->s[at] == '\\' && w->s[at + 1] == 'u';
}

static size_t escape(const struct walk *w, size_t at, uint32_t *c)
{
    unsigned high, low;
    if (w->s[at] != '\\' || at + 1 == w->n)
        return 0;
    *c = strchr("nrtbf", w->s[at + 1]) ? ' ' : (unsigned char)w->s[at + 1] < 0x80 ? (unsigned char)w->s[at + 1] : '?';
    if (!unit(w, at, &high))
        return 2;
    bool pair = high >= 0xd800 && high < 0xdc00 && at + 6 < w->n && unit(w, at + 6, &low) && low >= 0xdc00 && low < 0xe000;
    *c = pair ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : high >= 0xd800 && high < 0xe000 ? 0xfffd : high;
    return pair ? 12 : 6;
}

/* ---- the walk ---- */

static void step(struct walk *w)
{
    uint32_t c = ' ';
    size_t at = w->at, k = w->kind == LETTERS_PAGE ? markup(w, at) : 0;
    if (!k)
        k = w->kind == LETTERS_PAGE ? html_reference(w->s + at, w->n - at, &c) : w->kind != LETTERS_PLAIN ? escape(w, at, &c) : 0;
    if (!k) {
        unsigned size;
        c = utf8_decode(w->s + at, w->n - at, &size);
        k = size;
    }
    put(w, c, at, at + k);
    w->at = at + k;
}

static void walk(struct walk *w)
{
    while (w->at < w->n && !w->out->failed)
        step(w);
}

static void walk_scripts(struct walk *w)
{
    size_t n = w->n;
    while (w->at < n && !w->out->failed) {
        w->at += up_to(w, w->at, "<script");
        if (w->at == n)
            break;
        w->at += tag(w, w->at);
        w->n = w->at + up_to(w, w->at, "</script");
        walk(w);
        w->n = n;
    }
}

/* ---- character sets ---- */

/* The name behind "charset=" or "encoding=" at the head of a page. */
static void named_set(const char *s, size_t n, char out[64])
{
    static const char *const keys[] = {"charset=", "encoding="};
    char head[HEAD + 1];
    size_t k = n < HEAD ? n : HEAD;
    memcpy(head, s, k);
    head[k] = '\0';
    snprintf(out, 64, "WINDOWS-1252");
    for (size_t i = 0; i < 2; i++) {
        const char *at = strcasestr(head, keys[i]);
        at = at ? at + strlen(keys[i]) + strspn(at + strlen(keys[i]), "\"' ") : NULL;
        size_t m = at ? strcspn(at, "\"' ;>/?") : 0;
        if (m > 2 && m < 64 && strncasecmp(at, "utf-8", 5)) {
            snprintf(out, 64, "%.*s", (int)m, at);
            return;
        }
    }
}

static bool add_place(struct buf *places, size_t at, size_t times)
{
    uint32_t v = (uint32_t)at;
    for (size_t i = 0; i < times; i++)
        buf_add(places, &v, sizeof v);
    return !places->failed;
}

/* One character at a time, so that its place is known; a byte that is none becomes '?'. */
static void decode(iconv_t cd, const char *s, size_t n, struct buf *utf8, struct buf *places)
{
    char *in = (char *)(uintptr_t)s;
    while (n && !utf8->failed && !places->failed) {
        char room[4], *out = room;
        size_t before = (size_t)(in - s), left = n;
        for (size_t k = 1; k <= 4 && left == n; k++) {
            size_t space = k;
            out = room;
            iconv(cd, &in, &left, &out, &space);
        }
        if (left == n)
            in++, left--, out = room, *out++ = '?';
        buf_add(utf8, room, (size_t)(out - room));
        add_place(places, before, (size_t)(out - room));
        n = left;
    }
    add_place(places, (size_t)(in - s), 1);
}

static void read_other_set(struct walk *w, const char *s, size_t n)
{
    struct buf utf8 = {0}, places = {0};
    char set[64];
    named_set(s, n, set);
    iconv_t cd = iconv_open("UTF-8", set);
    if (cd == (iconv_t)-1)
        cd = iconv_open("UTF-8", "WINDOWS-1252");
    if (cd != (iconv_t)-1) {
        decode(cd, s, n, &utf8, &places);
        iconv_close(cd);
    }
    w->out->failed = w->out->failed || utf8.failed || places.failed;
    w->s = utf8.data;
    w->n = places.data ? utf8_valid_prefix(utf8.data ? utf8.data : "", utf8.size) : 0;
    w->place = (const uint32_t *)(void *)places.data;
    (w->kind == LETTERS_SCRIPTS ? walk_scripts : walk)(w);
    buf_release(&utf8);
    buf_release(&places);
}

enum letters_kind letters_kind_of(const char *s, size_t n)
{
    size_t i = n >= 3 && !memcmp(s, "\xef\xbb\xbf", 3) ? 3 : 0;
    while (i < n && isspace((unsigned char)s[i]))
        i++;
    return i == n ? LETTERS_PLAIN : s[i] == '<' ? LETTERS_PAGE : s[i] == '{' || s[i] == '[' ? LETTERS_JSON : LETTERS_PLAIN;
}

void letters_read(struct letters *l, const char *bytes, size_t n, enum letters_kind kind)
{
    struct walk w = {.out = l, .s = bytes, .n = n, .kind = kind};
    if (utf8_valid_prefix(bytes, n) < n)
        read_other_set(&w, bytes, n);
    else
        (kind == LETTERS_SCRIPTS ? walk_scripts : walk)(&w);
}

void letters_release(struct letters *l)
{
    memory_free(l->bytes);
    memory_free(l->from);
    memory_free(l->to);
    *l = (struct letters){0};
}
