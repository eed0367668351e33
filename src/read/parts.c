/* Dates, markup and character sets for the readers: see parts.h. Trees are walked without recursion. */
#include "read/parts.h"

#include "base/date.h"
#include "base/utf8.h"

#include <libxml/HTMLparser.h>

#include <ctype.h>
#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <string.h>

/* ---- dates ---- */

struct moment {
    int year, month, day, hour, minute, second, offset;     /* offset in minutes */
    bool has_time;
};

/* How the names of months begin, all letters small or great; of two that begin alike the longer stands first ("juin", "jun"). */
static const struct { const char *begins; int month; } months[] = {
    /* English, Romance and Germanic */
    {"jan", 1}, {"gen", 1}, {"ene", 1}, {"ian", 1}, {"feb", 2}, {"fev", 2}, {"f\xc3\xa9v", 2}, {"mar", 3}, {"m\xc3\xa4r", 3}, {"maa", 3}, {"mrt", 3}, {"apr", 4},
    {"avr", 4}, {"abr", 4}, {"may", 5}, {"mai", 5}, {"mag", 5}, {"mei", 5}, {"maj", 5}, {"juin", 6}, {"juil", 7}, {"jun", 6}, {"jul", 7}, {"giu", 6}, {"iun", 6},
    {"lug", 7}, {"iul", 7}, {"aug", 8}, {"ao\xc3\xbb", 8}, {"ago", 8}, {"agu", 8}, {"sep", 9}, {"set", 9}, {"oct", 10}, {"okt", 10}, {"ott", 10}, {"out", 10},
    {"nov", 11}, {"noi", 11}, {"dec", 12}, {"d\xc3\xa9""c", 12}, {"dez", 12}, {"dic", 12}, {"des", 12},
    /* Polish and Czech */
    {"sty", 1}, {"lut", 2}, {"kwi", 4}, {"cze", 6}, {"lip", 7}, {"sie", 8}, {"wrz", 9}, {"pa\xc5\xba", 10}, {"lis", 11}, {"gru", 12}, {"led", 1},
    {"\xc3\xbano", 2}, {"b\xc5\x99""e", 3}, {"dub", 4}, {"kv\xc4\x9b", 5}, {"\xc4\x8d""ervenec", 7}, {"\xc4\x8d""ervence", 7}, {"\xc4\x8d""er", 6}, {"srp", 8},
    {"z\xc3\xa1\xc5\x99", 9}, {"\xc5\x99\xc3\xadj", 10}, {"pro", 12},
    /* Hungarian and Turkish */
    {"m\xc3\xa1r", 3}, {"\xc3\xa1pr", 4}, {"m\xc3\xa1j", 5}, {"j\xc3\xban", 6}, {"j\xc3\xbal", 7}, {"szep", 9}, {"oca", 1}, {"\xc5\x9fub", 2}, {"nis", 4},
    {"haz", 6}, {"tem", 7}, {"a\xc4\x9fu", 8}, {"eyl", 9}, {"eki", 10}, {"kas", 11}, {"ara", 12},
    /* Russian and Ukrainian */
    {"\xd1\x8f\xd0\xbd\xd0\xb2", 1}, {"\xd1\x84\xd0\xb5\xd0\xb2", 2}, {"\xd0\xbc\xd0\xb0\xd1\x80", 3}, {"\xd0\xb0\xd0\xbf\xd1\x80", 4},
    {"\xd0\xbc\xd0\xb0\xd1\x8f", 5}, {"\xd0\xbc\xd0\xb0\xd0\xb9", 5}, {"\xd0\xb8\xd1\x8e\xd0\xbd", 6}, {"\xd0\xb8\xd1\x8e\xd0\xbb", 7},
    {"\xd0\xb0\xd0\xb2\xd0\xb3", 8}, {"\xd1\x81\xd0\xb5\xd0\xbd", 9}, {"\xd0\xbe\xd0\xba\xd1\x82", 10}, {"\xd0\xbd\xd0\xbe\xd1\x8f", 11},
    {"\xd0\xb4\xd0\xb5\xd0\xba", 12}, {"\xd1\x81\xd1\x96\xd1\x87", 1}, {"\xd0\xbb\xd1\x8e\xd1\x82", 2}, {"\xd0\xb1\xd0\xb5\xd1\x80", 3},
    {"\xd0\xba\xd0\xb2\xd1\x96", 4}, {"\xd1\x82\xd1\x80\xd0\xb0", 5}, {"\xd1\x87\xd0\xb5\xd1\x80", 6}, {"\xd0\xbb\xd0\xb8\xd0\xbf", 7},
    {"\xd1\x81\xd0\xb5\xd1\x80", 8}, {"\xd0\xb2\xd0\xb5\xd1\x80", 9}, {"\xd0\xb6\xd0\xbe\xd0\xb2", 10}, {"\xd0\xbb\xd0\xb8\xd1\x81", 11},
    {"\xd0\xb3\xd1\x80\xd1\x83", 12},
    /* Greek and Arabic */
    {"\xce\x99\xce\xb1\xce\xbd", 1}, {"\xce\xa6\xce\xb5\xce\xb2", 2}, {"\xce\x9c\xce\xb1\xcf\x81", 3}, {"\xce\x91\xcf\x80\xcf\x81", 4},
    {"\xce\x9c\xce\xb1\xce\x90", 5}, {"\xce\x9c\xce\xb1\xcf\x8a", 5}, {"\xce\x99\xce\xbf\xcf\x85\xce\xbd", 6}, {"\xce\x99\xce\xbf\xcf\x85\xce\xbb", 7},
    {"\xce\x91\xcf\x85\xce\xb3", 8}, {"\xce\xa3\xce\xb5\xcf\x80", 9}, {"\xce\x9f\xce\xba\xcf\x84", 10}, {"\xce\x9d\xce\xbf\xce\xb5", 11},
    {"\xce\x94\xce\xb5\xce\xba", 12}, {"\xd9\x8a\xd9\x86\xd8\xa7\xd9\x8a\xd8\xb1", 1}, {"\xd9\x81\xd8\xa8\xd8\xb1\xd8\xa7\xd9\x8a\xd8\xb1", 2},
    {"\xd9\x85\xd8\xa7\xd8\xb1\xd8\xb3", 3}, {"\xd8\xa3\xd8\xa8\xd8\xb1\xd9\x8a\xd9\x84", 4}, {"\xd9\x85\xd8\xa7\xd9\x8a\xd9\x88", 5},
    {"\xd9\x8a\xd9\x88\xd9\x86\xd9\x8a\xd9\x88", 6}, {"\xd9\x8a\xd9\x88\xd9\x84\xd9\x8a\xd9\x88", 7}, {"\xd8\xa3\xd8\xba\xd8\xb3\xd8\xb7\xd8\xb3", 8},
    {"\xd8\xb3\xd8\xa8\xd8\xaa\xd9\x85\xd8\xa8\xd8\xb1", 9}, {"\xd8\xa3\xd9\x83\xd8\xaa\xd9\x88\xd8\xa8\xd8\xb1", 10},
    {"\xd9\x86\xd9\x88\xd9\x81\xd9\x85\xd8\xa8\xd8\xb1", 11}, {"\xd8\xaf\xd9\x8a\xd8\xb3\xd9\x85\xd8\xa8\xd8\xb1", 12}};

int part_month(const char *s)
{
    for (size_t i = 0; i < sizeof months / sizeof *months; i++)
        if (!strncasecmp(s, months[i].begins, strlen(months[i].begins)))
            return months[i].month;
    return 0;
}

static int zone_minutes(const char *s)
{
    static const struct { const char *name; int minutes; } zones[] = {
        {"EST", -300}, {"EDT", -240}, {"CST", -360}, {"CDT", -300}, {"MST", -420}, {"MDT", -360}, {"PST", -480}, {"PDT", -420}};
    int h, m;
    while (isspace((unsigned char)*s))
        s++;
    if ((*s == '+' || *s == '-') && (sscanf(s + 1, "%2d:%2d", &h, &m) == 2 || sscanf(s + 1, "%2d%2d", &h, &m) == 2) && h >= 0 && h < 24 && m >= 0 && m < 60)
        return *s == '-' ? -(h * 60 + m) : h * 60 + m;
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        if (!strncmp(s, zones[i].name, 3))
            return zones[i].minutes;
    return 0;
}

/* hh:mm[:ss[.fraction]] and a zone, from s on. */
static void take_time(const char *s, struct moment *m)
{
    int n = 0;
    s += strspn(s, "T ,");
    if (sscanf(s, "%2d:%2d%n", &m->hour, &m->minute, &n) != 2 && sscanf(s, "%2d%2d%n", &m->hour, &m->minute, &n) != 2)
        return;
    s += n;
    m->has_time = m->hour >= 0 && m->hour < 24 && m->minute >= 0 && m->minute < 60;
    n = 0;
    if ((*s == ':' || isdigit((unsigned char)*s)) && sscanf(s + (*s == ':'), "%2d%n", &m->second, &n) == 1)
        s += n + (*s == ':');
    m->second = m->second < 0 || m->second > 59 ? 0 : m->second;
    if (*s == '.')
        s += 1 + strspn(s + 1, "0123456789");
    m->offset = zone_minutes(s);
}

static bool take_digits(const char *s, struct moment *m)
{
    int n = 0;
    if (sscanf(s, "%4d-%2d-%2d%n", &m->year, &m->month, &m->day, &n) != 3 || n < 8) {
        if (strspn(s, "0123456789") < 8 || sscanf(s, "%4d%2d%2d%n", &m->year, &m->month, &m->day, &n) != 3)
            return false;
    }
    if (s[n] == 'T' || (s[n] == ' ' && isdigit((unsigned char)s[n + 1])) || strspn(s, "0123456789") == 14)
        take_time(s + n, m);
    return true;
}

static bool take_words(const char *s, struct moment *m)
{
    char word[16];
    int n;
    for (const char *p = s; *p && p < s + 60; p++) {
        if (p > s && isalnum((unsigned char)p[-1]))
            continue;
        if (sscanf(p, "%2d%*[. -]%15[A-Za-z\x80-\xff]%*[., -]%4d%n", &m->day, word, &m->year, (n = 0, &n)) == 3 && (m->month = part_month(word))) {
            m->year += m->year < 70 ? 2000 : m->year < 100 ? 1900 : 0;
            if (p[n] == ' ' || p[n] == 'T')
                take_time(p + n, m);
            return true;
        }
        if (sscanf(p, "%15[A-Za-z]%*[. ]%2d%*[, ]%4d", word, &m->day, &m->year) == 3 && (m->month = part_month(word)))
            return true;
    }
    return false;
}

const char *part_date(struct arena *a, const char *s)
{
    struct moment m = {0};
    while (s && isspace((unsigned char)*s))
        s++;
    if (!s || !(take_digits(s, &m) || take_words(s, &m)))
        return NULL;
    if (m.year < 1000 || m.year > 9999 || m.month < 1 || m.month > 12 || m.day < 1 || m.day > date_days_in_month(m.year, m.month))
        return NULL;
    if (!m.has_time)
        return arena_format(a, "%04d-%02d-%02d", m.year, m.month, m.day);
    if (!m.offset)
        return arena_format(a, "%04d-%02d-%02dT%02d:%02d:%02dZ", m.year, m.month, m.day, m.hour, m.minute, m.second);
    int o = m.offset < 0 ? -m.offset : m.offset;
    return arena_format(a, "%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d", m.year, m.month, m.day, m.hour, m.minute, m.second, m.offset < 0 ? '-' : '+', o / 60, o % 60);
}

/* ---- character sets ---- */

/* "\r\n" becomes "\n", other controls become blanks; the new length. */
static size_t clean_controls(char *s, size_t n)
{
    size_t out = 0;
    for (size_t i = 0; i < n; i++) {
        bool control = ((unsigned char)s[i] < ' ' && s[i] != '\n' && s[i] != '\t') || s[i] == 0x7f;
        if (s[i] != '\r' || i + 1 == n || s[i + 1] != '\n')
            s[out++] = control ? ' ' : s[i];
    }
    s[out] = '\0';
    return out;
}

static void convert(iconv_t cd, const char *s, size_t n, struct buf *b)
{
    char room[4096], *in = (char *)(uintptr_t)s;
    while (n) {
        char *out = room;
        size_t left = sizeof room;
        size_t r = iconv(cd, &in, &n, &out, &left);
        buf_add(b, room, sizeof room - left);
        if (r == (size_t)-1 && errno != E2BIG && n) {
            buf_add_string(b, "\xef\xbf\xbd");
            in++, n--;
        }
        if (b->failed)
            return;
    }
}

const char *part_utf8(struct arena *a, const char *s, size_t n, const char *charset, size_t *length)
{
    struct buf b = {0};
    bool valid = utf8_valid_prefix(s, n) == n;
    bool utf8 = !charset || !strncasecmp(charset, "utf-8", 5) || !strncasecmp(charset, "utf8", 4) || !strncasecmp(charset, "us-ascii", 8);
    iconv_t cd = utf8 && valid ? (iconv_t)-1 : iconv_open("UTF-8", utf8 ? "WINDOWS-1252" : charset);
    if (cd == (iconv_t)-1 && !valid)
        cd = iconv_open("UTF-8", "WINDOWS-1252");
    if (cd != (iconv_t)-1) {
        convert(cd, s, n, &b);
        iconv_close(cd);
    } else
        buf_add(&b, s, utf8_valid_prefix(s, n));
    char *copy = arena_string(a, b.data ? b.data : "", b.size);
    *length = copy ? b.size : 0;
    if (copy)
        *length = clean_controls(copy, b.size);
    buf_release(&b);
    return copy;
}

/* ---- markup ---- */

static bool is_one_of(const xmlNode *n, const char *const *names)
{
    for (; *names; names++)
        if (!strcasecmp((const char *)n->name, *names))
            return true;
    return false;
}

static bool is_block(const xmlNode *n)
{
    static const char *const names[] = {"p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "blockquote", "pre", "section",
                                        "article", "paragraph", "hl1", "hl2", "block", "h", "text:p", "title", "header", "footer", "figure", NULL};
    return n->type == XML_ELEMENT_NODE && is_one_of(n, names);
}

static bool is_dropped(const xmlNode *n)
{
    static const char *const names[] = {"script", "style", "head", "noscript", "iframe", "media", "svg", "delText", "instrText", "positionH", "positionV", "sizeRelH", "sizeRelV", "Fallback", "tracked-changes", "annotation", NULL};
    return n->type == XML_ELEMENT_NODE && is_one_of(n, names);
}

xmlNode *part_next(const xmlNode *n, const xmlNode *top)
{
    if (n->type == XML_ELEMENT_NODE && n->children)
        return n->children;
    while (n != top && !n->next && n->parent)
        n = n->parent;
    return n == top ? NULL : n->next;
}

static void end_block(struct buf *b)
{
    while (b->size && (b->data[b->size - 1] == ' ' || b->data[b->size - 1] == '\n'))
        b->size--;
    if (b->size)
        buf_add_string(b, "\n\n");
}

static void add_text(struct buf *b, const char *s)
{
    for (; *s; s++) {
        bool blank = isspace((unsigned char)*s) || (unsigned char)*s < ' ';
        if (!blank)
            buf_add_char(b, *s);
        else if (b->size && b->data[b->size - 1] != ' ' && b->data[b->size - 1] != '\n')
            buf_add_char(b, ' ');
    }
}

void part_tree(const xmlNode *top, struct buf *out)
{
    for (const xmlNode *n = top; n;) {
        if ((n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) && n->content)
            add_text(out, (const char *)n->content);
        if (is_block(n))
            end_block(out);
        if (n->type == XML_ELEMENT_NODE && n->children && !is_dropped(n)) {
            n = n->children;
            continue;
        }
        for (; n != top && !n->next && n->parent; n = n->parent)
            if (is_block(n->parent))
                end_block(out);
        n = n == top ? NULL : n->next;
    }
}

const char *part_keep(struct arena *a, struct buf *b)
{
    size_t from = 0, to = b->size;
    while (from < to && isspace((unsigned char)b->data[from]))
        from++;
    while (to > from && isspace((unsigned char)b->data[to - 1]))
        to--;
    const char *s = to > from ? arena_string(a, b->data + from, to - from) : NULL;
    buf_release(b);
    return s;
}

const char *part_node(struct arena *a, const xmlNode *n)
{
    struct buf b = {0};
    if (n)
        part_tree(n, &b);
    return part_keep(a, &b);
}

const char *part_flat(struct arena *a, const char *s, size_t n)
{
    struct buf b = {0};
    char *copy = s ? arena_string(a, s, n) : NULL;
    if (copy)
        add_text(&b, copy);
    return part_keep(a, &b);
}

const char *part_markup(struct arena *a, const char *html, size_t n)
{
    struct buf b = {0};
    if (n > READ_MAX_TEXT)
        return NULL;
    xmlDoc *doc = n ? htmlReadMemory(html, (int)n, NULL, "UTF-8", HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET) : NULL;
    const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
    if (root)
        part_tree(root, &b);
    xmlFreeDoc(doc);
    b.size = utf8_valid_prefix(b.data ? b.data : "", b.size);
    return part_keep(a, &b);
}
