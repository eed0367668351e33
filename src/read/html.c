/* Saved web pages: one document a file. libxml2 builds the tree and finds the encoding; body and metadata
   are read from it. Limits: 16 MiB of page, libxml2's own depth limit. */
#include "base/utf8.h"
#include "read/html_fold.h"
#include "read/html_thin.h"
#include "read/html_tree.h"
#include "read/parts.h"
#include "read/tags.h"

#include <ctype.h>
#include <string.h>

enum { MAX_PAGE = 16 << 20, HEAD = 4096 };

static bool starts(const char *s, size_t n, const char *word)
{
    return n >= strlen(word) && !strncasecmp(s, word, strlen(word));
}

static bool probe(const char *bytes, size_t n, const char *path)
{
    static const char *const openers[] = {"<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<script", "<link", "<div", "<article", "<p>", "<h1"};
    size_t i = n >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3) ? 3 : 0;
    size_t k = strlen(path);
    while (i < n && isspace((unsigned char)bytes[i]))
        i++;
    if (starts(bytes + i, n - i, "<!--") || starts(bytes + i, n - i, "<?xml")) {
        const char *html = memmem(bytes + i, n - i, "<html", 5);
        return html != NULL || (k > 5 && !strcmp(path + k - 5, ".html"));
    }
    for (size_t j = 0; j < sizeof openers / sizeof *openers; j++)
        if (starts(bytes + i, n - i, openers[j]))
            return true;
    return k > 5 && !strcmp(path + k - 5, ".html") && i < n && bytes[i] == '<';
}

struct page {
    const char *data, *charset;
    size_t size;
    struct arena *arena;
    struct html_known known;
};

/* Valid UTF-8 is taken as such whatever the page says; anything else is left to libxml2's detection. */
static struct html_node *parse(const struct page *page)
{
    if (utf8_valid_prefix(page->data, page->size) < page->size)
        return html_build(page->arena, page->data, page->size, page->charset);
    struct buf thin = {0};
    html_thin(page->data, page->size, &thin);
    struct html_node *root = thin.size && !thin.failed ? html_build(page->arena, thin.data, thin.size, "UTF-8") : NULL;
    buf_release(&thin);
    return root;
}

/* As it is, or with a capital. */
static bool holds(const struct page *page, const char *words)
{
    char capital[64];
    size_t n = strlen(words);
    memcpy(capital, words, n + 1);
    capital[0] = (char)toupper((unsigned char)capital[0]);
    return memmem(page->data, page->size, words, n) || memmem(page->data, page->size, capital, n);
}

/* Part of an article: little text under a notice to subscribe or of a page that says it is not free, or less than half of the words that
   such a page says it has. Kept, but not to be coded as an article. */
static bool is_stub(const struct page *page, const struct html_facts *facts, const char *text)
{
    static const char *const walls[] = {"subscribe to continue", "subscribe to read", "for subscribers only", "subscribers only", "to continue reading", "already a subscriber",
        "r\xc3\xa9serv\xc3\xa9 aux abonn\xc3\xa9s", "r\xc3\xa9serv\xc3\xa9 \xc3\xa0 nos abonn\xc3\xa9s", "pour lire la suite", "jetzt weiterlesen", "nur f\xc3\xbcr abonnenten",
        "weiterlesen mit", "solo para suscriptores", "para seguir leyendo", "contenuto riservato agli abbonati", "exclusivo para assinantes"};
    size_t n = strlen(text);
    if (facts->locked && (n < 900 || (facts->words && (long)html_count_words(text) * 2 < facts->words)))
        return true;
    for (size_t i = 0; n < 900 && i < sizeof walls / sizeof *walls; i++)
        if (holds(page, walls[i]))
            return true;
    return false;
}

static void take_body(const struct page *page, bool by_class, struct buf *out)
{
    struct html_node *root = parse(page);
    if (root)
        html_body(root, page->arena, &page->known, by_class, out);
}

/* `other` becomes the body if it is much more. */
static void take_longer(struct buf *out, struct buf *other)
{
    if (other->size > 2 * out->size + 200) {
        struct buf swap = *out;
        *out = *other;
        *other = swap;
    }
    buf_reset(other);
}

static void take_script_body(const struct page *page, struct buf *out)
{
    struct buf markup = {0};
    struct html_node *root = parse(page);
    if (root)
        html_script_markup(root, &markup);
    if (markup.size && !markup.failed) {
        struct page inner = *page;
        inner.data = markup.data;
        inner.size = markup.size;
        take_body(&inner, true, out);
    }
    buf_release(&markup);
}

/* A page that gives little is asked again, less strictly, then its scripts; failing that, what its metadata hold. */
static void find_body(const struct page *page, struct html_node *root, const char *ld, struct buf *out)
{
    struct buf second = {0};
    html_body(root, page->arena, &page->known, true, out);
    if (out->size < 700) {
        take_body(page, false, &second);
        take_longer(out, &second);
    }
    if (out->size < 300) {
        take_script_body(page, &second);
        take_longer(out, &second);
    }
    if (ld && strlen(ld) > 400 && out->size * 2 < strlen(ld)) {
        buf_reset(out);
        buf_add_string(out, ld);
    }
    buf_release(&second);
}

/* The standfirst goes before a body that does not hold it. */
static void put_lead(const char *lead, struct buf *body)
{
    struct buf whole = {0};
    if (!lead || (body->data && memmem(body->data, body->size, lead, strlen(lead) > 60 ? 60 : strlen(lead))))
        return;
    buf_add_string(&whole, lead);
    buf_add_string(&whole, "\n\n");
    buf_add(&whole, body->data ? body->data : "", body->size);
    buf_release(body);
    *body = whole;
}

static const char *first_name(struct arena *a, const char *authors)
{
    return authors ? arena_string(a, authors, strcspn(authors, ";,&")) : NULL;
}

/* The bracket of "<!DOCTYPE html [<!ENTITY ...>]>", which libxml2 takes for text; its size, 0 for none. */
static size_t find_subset(const char *bytes, size_t n, const char **from)
{
    size_t head = n < HEAD ? n : HEAD;
    const char *doctype = memmem(bytes, head, "<!DOCTYPE", 9), *end = doctype ? memchr(doctype, '>', head - (size_t)(doctype - bytes)) : NULL;
    *from = end ? memchr(doctype, '[', (size_t)(end - doctype)) : NULL;
    const char *close = *from ? memmem(*from, n - (size_t)(*from - bytes), "]>", 2) : NULL;
    return close ? (size_t)(close - *from) + 1 : 0;
}

/* Without what libxml2 stumbles over: it ends a page at its first NUL. */
static const char *smoothed(struct arena *a, const char *bytes, size_t n)
{
    const char *from;
    size_t subset = n ? find_subset(bytes, n, &from) : 0;
    char *copy = n && (subset || memchr(bytes, '\0', n)) ? arena_string(a, bytes, n) : NULL;
    for (size_t i = 0; copy && i < n; i++)
        if (!copy[i])
            copy[i] = ' ';
    if (copy && subset)
        memset(copy + (from - bytes), ' ', subset);
    return copy ? copy : bytes;
}

enum status read_html_bytes(struct reader *r, const char *bytes, size_t n, const char *charset, struct read_document *d, struct error *e)
{
    struct buf body = {0};
    struct page page = {smoothed(&r->arena, bytes, n), charset, n, &r->arena, {0}};
    struct tags tags = {0};
    if (page.data && !tags_pass(&tags, page.data, n))
        return error_set(e, STATUS_LIMIT, 0, "a tag has more than %d attributes", TAGS_MAX_ATTRIBUTES);
    struct html_node *root = n && n <= MAX_PAGE + 65536 ? parse(&page) : NULL;
    if (!root)
        return error_set(e, STATUS_INPUT, 0, "the page cannot be read as HTML");
    struct html_facts facts = {0};
    html_meta(root, &r->arena, d, &facts);
    page.known = (struct html_known){html_folded(&r->arena, d->title), html_folded(&r->arena, first_name(&r->arena, d->author)), html_folded(&r->arena, facts.body)};
    find_body(&page, root, facts.body, &body);
    put_lead(facts.lead, &body);
    size_t good = utf8_valid_prefix(body.data ? body.data : "", body.size);
    d->length = good;
    d->text = arena_string(&r->arena, body.data ? body.data : "", good);
    buf_release(&body);
    if (d->text && !html_live(r, facts.updates, d))
        d->flags = is_stub(&page, &facts, d->text) ? "paywall" : NULL;
    return r->arena.failed || r->waiting.failed || !d->text ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    r->ended = true;
    buf_reset(&r->line);
    enum status s = reader_slurp(r, MAX_PAGE, &r->line, e);
    if (!s)
        s = read_html_bytes(r, r->line.data, r->line.size, NULL, d, e);
    *got = !s;
    return s;
}

const struct read_format read_html = {"html", probe, next, NULL};
