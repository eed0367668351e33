/* Numbers that are equal where texts mean the same: SQL functions of the statements that write. What they give stands in
   columns, so that no reader of the record needs them.

     topic_key(measures, others)   the stems of what is measured but those of others: "copper exports", "exports of copper"
     topic_words(measures, others) how many they are
     address_key(url)              host and path: no scheme, "www.", fragment, tracking, final slash
     title_key(title)              letters and digits of a title of at least three words

   NULL where there is too little to tell. */
#include "base/hash.h"
#include "lexicon/stem.h"
#include "record/sqlite_glue.h"

#include <ctype.h>
#include <string.h>

static const char *text_of(int n, sqlite3_value **v, int i) { return i < n ? (const char *)sqlite3_value_text(v[i]) : NULL; }

static void result(sqlite3_context *c, const void *bytes, size_t n) { sqlite3_result_int64(c, (sqlite3_int64)(hash_bytes(bytes, n, 0) >> 1)); }

static struct stems topic_of(int n, sqlite3_value **v)
{
    static const char units[] = "million billion trillion thousand hundred percent per cent dollars euros least estimated total number figure";
    struct stems skip, more, s;
    stems_of(text_of(n, v, 1), STEMS_MAX, NULL, &skip);
    stems_of(units, STEMS_MAX, NULL, &more);
    stems_add(&skip, &more);
    stems_of(text_of(n, v, 0), STEMS_MAX, &skip, &s);
    return s;
}

static void topic_key(sqlite3_context *c, int n, sqlite3_value **v)
{
    struct stems s = topic_of(n, v);
    if (s.count)
        result(c, s.items, s.count * sizeof *s.items);
}

static void topic_words(sqlite3_context *c, int n, sqlite3_value **v) { sqlite3_result_int64(c, topic_of(n, v).count); }

static void address_key(sqlite3_context *c, int n, sqlite3_value **v)
{
    const char *url = text_of(n, v, 0), *scheme = url ? strstr(url, "://") : NULL;
    const char *at = scheme ? scheme + 3 : url;
    if (!at || !strchr(at, '.'))
        return;
    if (!strncasecmp(at, "www.", 4))
        at += 4;
    char key[512];
    size_t size = 0, end = strcspn(at, "#");
    const char *tracking = memmem(at, end, "utm_", 4);
    if (tracking && tracking > at)
        end = (size_t)(tracking - at) - 1;
    while (end && strchr("/?&", at[end - 1]))
        end--;
    if (!memchr(at, '/', end))
        return;                         /* a site is no report */
    for (size_t i = 0; i < end && size < sizeof key; i++)
        key[size++] = (char)tolower((unsigned char)at[i]);
    result(c, key, size);
}

static void title_key(sqlite3_context *c, int n, sqlite3_value **v)
{
    const char *title = text_of(n, v, 0);
    char key[512];
    size_t size = 0, words = 0;
    for (bool inside = false; title && *title && size < sizeof key; title++) {
        bool letter = isalnum((unsigned char)*title) || (unsigned char)*title >= 0x80;
        words += letter && !inside;
        inside = letter;
        if (letter && (unsigned char)*title < 0x80)
            key[size++] = (char)tolower((unsigned char)*title);
    }
    if (words >= 3 && size >= 12)
        result(c, key, size);
}

int keys_register(sqlite3 *db)
{
    static const struct { const char *name; int arguments; void (*run)(sqlite3_context *, int, sqlite3_value **); } functions[] = {
        {"topic_key", 2, topic_key}, {"topic_words", 2, topic_words}, {"address_key", 1, address_key}, {"title_key", 1, title_key},
    };
    int rc = SQLITE_OK;
    for (size_t i = 0; rc == SQLITE_OK && i < sizeof functions / sizeof *functions; i++)
        rc = sqlite3_create_function(db, functions[i].name, functions[i].arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, functions[i].run, NULL, NULL);
    return rc;
}
