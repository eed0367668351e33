/* Rich Text Format (Microsoft, 1.9.1): one document a file. In: the file, at most 64 MiB. Out: its paragraphs; title, author and
   day from the \info group.

   One pass over tokens with a stack of groups, no recursion. Groups that hold no text of the document (fonts, styles, pictures,
   headers, and any that begins with \*) are passed over. Bytes \'hh are in the code page of their font or of the
   file; \uN is a UTF-16 unit, after which \ucN characters for older programs are left out. An export of a press database
   in one file becomes its reports: see exports.h. Limit: 1,000 groups deep. */
#include "read/exports.h"

#include "base/memory.h"
#include "base/utf8.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FILE = 64 << 20, MAX_DEPTH = 1000, MAX_FONTS = 512, MAX_WORD = 32 };

enum place { TEXT, TITLE, AUTHOR, CREATED, FONTS, NOWHERE, N_PLACES };

struct group { enum place place; int skip, font; };     /* skip: characters that stand for a \u */

struct rtf {
    struct arena *arena;
    const char *at, *end;
    struct group stack[MAX_DEPTH];
    int depth;                  /* the group that is open; 0 is the file */
    int page, fonts[MAX_FONTS]; /* code pages */
    int left_out;               /* characters still to be passed over */
    uint32_t high;              /* a high surrogate that waits for its other half */
    struct buf raw;             /* bytes not yet in UTF-8 */
    int raw_page;
    struct buf out[N_PLACES];
    int year, month, day;
    bool too_deep;
};

static bool probe(const char *bytes, size_t n, const char *path)
{
    (void)path;
    return n >= 6 && !memcmp(bytes, "{\\rtf", 5);
}

static struct group *here(struct rtf *r) { return &r->stack[r->depth]; }

/* ---- text ---- */

static void flush(struct rtf *r)
{
    char set[16];
    size_t n;
    if (!r->raw.size)
        return;
    snprintf(set, sizeof set, r->raw_page == 10000 ? "MACINTOSH" : "CP%d", r->raw_page);
    const char *s = part_utf8(r->arena, r->raw.data, r->raw.size, set, &n);
    buf_add(&r->out[here(r)->place], s ? s : "", s ? n : 0);
    buf_reset(&r->raw);
}

static bool passes_over(struct rtf *r)
{
    bool over = here(r)->place == NOWHERE || r->left_out > 0;
    r->left_out -= r->left_out > 0;
    return over;
}

static void put(struct rtf *r, const char *utf8)
{
    flush(r);
    if (here(r)->place != NOWHERE)
        buf_add_string(&r->out[here(r)->place], utf8);
}

static void put_byte(struct rtf *r, unsigned char c)
{
    int font = here(r)->font, page = font >= 0 && font < MAX_FONTS && r->fonts[font] ? r->fonts[font] : r->page;
    if (passes_over(r))
        return;
    if (r->raw.size && page != r->raw_page)
        flush(r);
    r->raw_page = page;
    buf_add_char(&r->raw, (char)c);
}

static void put_unit(struct rtf *r, int value)
{
    uint32_t c = (uint32_t)value & 0xffff;
    char s[5] = "";
    if (c >= 0xd800 && c < 0xdc00) {
        r->high = c;
    } else {
        c = c >= 0xdc00 && c < 0xe000 ? (r->high ? 0x10000 + ((r->high - 0xd800) << 10) + (c - 0xdc00) : 0xfffd) : c;
        r->high = 0;
        s[c ? utf8_encode(c, s) : 0] = '\0';
        put(r, s);
    }
    r->left_out = here(r)->skip;
}

/* ---- control words ---- */

static int page_of_charset(int charset)
{
    static const struct { int charset, page; } known[] = {{0, 1252}, {77, 10000}, {128, 932}, {129, 949}, {134, 936}, {136, 950}, {161, 1253}, {162, 1254},
        {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].charset == charset)
            return known[i].page;
    return 0;
}

static const struct { const char *word, *text; } signs[] = {
    {"par", "\n\n"}, {"sect", "\n\n"}, {"page", "\n\n"}, {"row", "\n\n"}, {"line", "\n"}, {"cell", "\t"}, {"tab", "\t"},
    {"emdash", "\xe2\x80\x94"}, {"endash", "\xe2\x80\x93"}, {"lquote", "\xe2\x80\x98"}, {"rquote", "\xe2\x80\x99"},
    {"ldblquote", "\xe2\x80\x9c"}, {"rdblquote", "\xe2\x80\x9d"}, {"bullet", "\xe2\x80\xa2"}, {"emspace", " "}, {"enspace", " "}};

static const struct { const char *word; enum place place; } places[] = {
    {"fonttbl", FONTS}, {"title", TITLE}, {"author", AUTHOR}, {"creatim", CREATED}, {"info", NOWHERE}, {"colortbl", NOWHERE}, {"stylesheet", NOWHERE},
    {"pict", NOWHERE}, {"object", NOWHERE}, {"header", NOWHERE}, {"headerl", NOWHERE}, {"headerr", NOWHERE}, {"headerf", NOWHERE}, {"footer", NOWHERE},
    {"footerl", NOWHERE}, {"footerr", NOWHERE}, {"footerf", NOWHERE}, {"footnote", NOWHERE}, {"fldinst", NOWHERE}, {"listtable", NOWHERE}, {"revtbl", NOWHERE},
    {"generator", NOWHERE}, {"xe", NOWHERE}, {"tc", NOWHERE}, {"filetbl", NOWHERE}, {"themedata", NOWHERE}, {"datastore", NOWHERE}};

static bool take_sign(struct rtf *r, const char *word)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (!strcmp(word, signs[i].word)) {
            if (!passes_over(r))
                put(r, signs[i].text);
            return true;
        }
    return false;
}

static bool take_place(struct rtf *r, const char *word)
{
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (!strcmp(word, places[i].word)) {
            flush(r);
            bool in_info = here(r)->place == NOWHERE && places[i].place != NOWHERE && places[i].place != FONTS;
            if (here(r)->place == TEXT || in_info)
                here(r)->place = places[i].place;
            return true;
        }
    return false;
}

static void take_number(struct rtf *r, const char *word, int n)
{
    struct group *g = here(r);
    if (!strcmp(word, "ansicpg"))
        r->page = n > 0 ? n : r->page;
    else if (!strcmp(word, "uc"))
        g->skip = n >= 0 && n < 100 ? n : 1;
    else if (!strcmp(word, "f") || !strcmp(word, "deff"))
        g->font = n;
    else if (!strcmp(word, "fcharset") && g->place == FONTS && g->font >= 0 && g->font < MAX_FONTS)
        r->fonts[g->font] = page_of_charset(n);
    else if (g->place == CREATED && !strcmp(word, "yr"))
        r->year = n;
    else if (g->place == CREATED && !strcmp(word, "mo"))
        r->month = n;
    else if (g->place == CREATED && !strcmp(word, "dy"))
        r->day = n;
}

/* The word at r->at, behind its backslash, with its number and the blank that ends it. */
static void take_word(struct rtf *r)
{
    char word[MAX_WORD + 1];
    size_t k = 0;
    long n = 0;
    while (r->at < r->end && isalpha((unsigned char)*r->at)) {
        word[k] = *r->at++;
        k += k < MAX_WORD;
    }
    word[k] = '\0';
    bool minus = r->at < r->end && *r->at == '-', any = false;
    for (r->at += minus; r->at < r->end && isdigit((unsigned char)*r->at); r->at++, any = true)
        n = n < 100000000 ? n * 10 + (*r->at - '0') : n;
    r->at += r->at < r->end && *r->at == ' ';
    int v = (int)(minus ? -n : n);
    if (!strcmp(word, "u") && any) {
        if (here(r)->place != NOWHERE && r->left_out == 0)
            put_unit(r, v);
    } else if (!strcmp(word, "bin") && any && !minus)
        r->at = r->end - r->at < n ? r->end : r->at + n;
    else if (!take_sign(r, word) && !take_place(r, word))
        take_number(r, word, v);
}

static int hex(char c)
{
    return isdigit((unsigned char)c) ? c - '0' : isxdigit((unsigned char)c) ? tolower((unsigned char)c) - 'a' + 10 : -1;
}

/* "\'e9", "\~", "\*", "\{" ... */
static void take_symbol(struct rtf *r)
{
    char c = *r->at++;
    if (c == '\'' && r->end - r->at >= 2 && hex(r->at[0]) >= 0 && hex(r->at[1]) >= 0) {
        put_byte(r, (unsigned char)(hex(r->at[0]) * 16 + hex(r->at[1])));
        r->at += 2;
    } else if (c == '*')
        here(r)->place = here(r)->place == TEXT ? NOWHERE : here(r)->place;
    else if (c == '\n' || c == '\r')
        take_sign(r, "par");
    else if (c == '~' || c == '_')
        put(r, c == '~' ? "\xc2\xa0" : "-");
    else if (strchr("\\{}", c))
        put_byte(r, (unsigned char)c);
}

static void open_group(struct rtf *r)
{
    flush(r);
    r->left_out = 0;
    r->too_deep = r->depth + 1 == MAX_DEPTH;
    if (r->too_deep)
        return;
    r->stack[r->depth + 1] = r->stack[r->depth];
    r->depth++;
}

static void close_group(struct rtf *r)
{
    flush(r);
    r->left_out = 0;
    r->depth -= r->depth > 0;
}

static void walk(struct rtf *r)
{
    while (r->at < r->end && !r->too_deep && r->out[TEXT].size <= READ_MAX_TEXT) {
        char c = *r->at++;
        if (c == '{')
            open_group(r);
        else if (c == '}')
            close_group(r);
        else if (c == '\\' && r->at < r->end && isalpha((unsigned char)*r->at))
            take_word(r);
        else if (c == '\\' && r->at < r->end)
            take_symbol(r);
        else if (c != '\r' && c != '\n')
            put_byte(r, (unsigned char)c);
    }
    flush(r);
}

/* No blanks at the ends of lines, at most one empty line. */
static void tidy(struct buf *b)
{
    size_t out = 0, breaks = 2;
    for (size_t i = 0; i < b->size; i++) {
        char c = b->data[i];
        if (c == '\n') {
            while (out && strchr(" \t", b->data[out - 1]))
                out--;
            if (++breaks <= 2)
                b->data[out++] = c;
        } else if (!breaks || !strchr(" \t", c)) {
            b->data[out++] = c;
            breaks = 0;
        }
    }
    b->size = out;
}

static enum status give(struct reader *r, struct rtf *x, struct read_document *d, bool *got, struct error *e)
{
    if (x->too_deep)
        return error_set(e, STATUS_LIMIT, 0, "groups nest deeper than %d", MAX_DEPTH);
    if (x->out[TEXT].size > READ_MAX_TEXT)
        return error_set(e, STATUS_LIMIT, 0, "the text is longer than %d bytes", READ_MAX_TEXT);
    d->title = part_keep(&r->arena, &x->out[TITLE]);
    d->author = part_keep(&r->arena, &x->out[AUTHOR]);
    if (x->year)
        d->date = part_date(&r->arena, arena_format(&r->arena, "%04d-%02d-%02d", x->year, x->month, x->day));
    tidy(&x->out[TEXT]);
    return export_give(r, &x->out[TEXT], d, got, e);
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    if (r->state)
        return export_go_on(r, d, got, e);
    buf_reset(&r->line);
    enum status s = reader_slurp(r, MAX_FILE, &r->line, e);
    struct rtf *x = s ? NULL : memory_alloc(sizeof *x);
    if (!x)
        return r->ended = true, s ? s : error_set(e, STATUS_NOMEM, 0, "out of memory");
    *x = (struct rtf){.arena = &r->arena, .at = r->line.data ? r->line.data : "", .page = 1252, .stack = {{TEXT, 1, 0}}};
    x->end = x->at + r->line.size;
    walk(x);
    s = give(r, x, d, got, e);
    for (int i = 0; i < N_PLACES; i++)
        buf_release(&x->out[i]);
    buf_release(&x->raw);
    memory_free(x);
    r->ended = r->ended || s;
    return s;
}

const struct read_format read_rtf = {"rtf", probe, next, export_end};
