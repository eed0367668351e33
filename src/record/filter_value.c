/* What the value of a filter may be: see filter_value.h. */
#include "record/filter_value.h"

#include "base/date.h"
#include "record/code_tables.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct word { const char *at; size_t n; };

/* The next of "A, B", without blanks around it; empty ones are passed over. False at the end. */
static bool next_word(const char **rest, struct word *w)
{
    do {
        w->at = *rest + strspn(*rest, " ,");
        w->n = strcspn(w->at, ",");
        *rest = w->at + w->n;
        while (w->n && w->at[w->n - 1] == ' ')
            w->n--;
    } while (!w->n && **rest);
    return w->n > 0;
}

static bool same(struct word a, const char *b, size_t n) { return a.n == n && !strncasecmp(a.at, b, n); }

/* The word as the set has it, in whatever case it was asked for. */
static struct word find_word(const char *words, struct word w)
{
    for (size_t n; *words; words += n + (words[n] == ' ')) {
        n = strcspn(words, " ");
        if (same(w, words, n))
            return (struct word){words, n};
    }
    return (struct word){NULL, 0};
}

/* ISO alpha-3 of a country by its name, as the code table has it: the name is its last cell. */
static const char *country_of(struct word w)
{
    for (size_t i = 0; code_table_countries[i]; i++) {
        const char *name = strrchr(code_table_countries[i], '\t');
        if (name && same(w, name + 1, strlen(name + 1)))
            return code_table_countries[i];
    }
    return NULL;
}

static void add_item(struct buf *out, const char *s, size_t n)
{
    if (out->size)
        buf_add_char(out, ',');
    buf_add(out, s, n);
}

static enum status add_words(const char *key, const char *words, const char *value, struct buf *out, struct error *e)
{
    for (struct word w; next_word(&value, &w);) {
        struct word known = find_word(words, w);
        if (!known.at)
            return error_set(e, STATUS_USAGE, 0, "filter '%s' wants one of %s; not '%.*s'", key, words, w.n < 30 ? (int)w.n : 30, w.at);
        add_item(out, known.at, known.n);
    }
    return STATUS_OK;
}

static void add_names(const char *value, struct buf *out)
{
    for (struct word w; next_word(&value, &w);) {
        const char *code = country_of(w);
        add_item(out, w.at, w.n);
        if (code)
            add_item(out, code, 3);
    }
}

static enum status add_pair(const char *key, const char *value, struct buf *out, struct error *e)
{
    int n = 0;
    const char *rest = value;
    for (struct word w; next_word(&rest, &w); n++) {
        const char *code = country_of(w);
        add_item(out, code ? code : w.at, code ? 3 : w.n);
    }
    return n == 2 ? STATUS_OK : error_set(e, STATUS_USAGE, 0, "filter '%s' wants two actors, A,B; not '%.60s'", key, value);
}

/* YYYY, YYYY-MM or YYYY-MM-DD; with `moment` also a day with its time. */
static bool is_day(const char *s, bool moment)
{
    char whole[] = "0000-01-01";
    int32_t day;
    size_t n = strlen(s);
    if (n > 10)
        return moment && date_parse(s, n, &day);
    memcpy(whole, s, n);
    return (n == 4 || n == 7 || n == 10) && date_parse(whole, 10, &day);
}

static bool is_number(const char *s, bool count)
{
    char *end;
    strtod(s, &end);
    return *s && !*end && (!count || strspn(s, "0123456789") == strlen(s));
}

static enum status add_checked(const char *key, enum filter_form form, const char *value, struct buf *out, struct error *e)
{
    static const char *const wants[] = {
        [FORM_DAY] = "a day, YYYY-MM-DD (or YYYY, YYYY-MM)", [FORM_MOMENT] = "a moment, YYYY-MM-DDTHH:MM:SSZ, or a day",
        [FORM_NUMBER] = "a number", [FORM_COUNT] = "a whole number", [FORM_SEARCH] = "words",
    };
    bool good = form == FORM_SEARCH || (form <= FORM_MOMENT ? is_day(value, form == FORM_MOMENT) : is_number(value, form == FORM_COUNT));
    buf_add_string(out, value);
    return good ? STATUS_OK : error_set(e, STATUS_USAGE, 0, "filter '%s' wants %s; not '%.60s'", key, wants[form], value);
}

enum status filter_value(const char *key, enum filter_form form, const char *words, const char *value, struct buf *out, struct error *e)
{
    enum status s = STATUS_OK;
    const char *first = value;
    struct word w;
    if (form == FORM_WORDS)
        s = add_words(key, words, value, out, e);
    else if (form == FORM_PAIR)
        s = add_pair(key, value, out, e);
    else if (form == FORM_NAMES)
        add_names(value, out);
    else if (form == FORM_LIST)
        while (next_word(&first, &w))
            add_item(out, w.at, w.n);
    else
        s = add_checked(key, form, value, out, e);
    if (s == STATUS_OK && !out->size)
        s = error_set(e, STATUS_USAGE, 0, "filter '%s' wants a value", key);
    return s;
}
