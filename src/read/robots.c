/* robots.txt, RFC 9309. In: the file's bytes, an agent, a path. Out: allowed or not. Read line by line in one pass:
   rules for the agent and for "*" are kept apart, and the agent's are used if it has a group at all. At most 500 KiB
   are looked at, as the RFC allows. */
#include "read/robots.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_ROBOTS = 500 << 10, MAX_RULE = 2000 };

struct verdict {
    bool grouped;               /* there is a group for it */
    long length;                /* of the longest rule that matched, -1 none */
    bool allowed;
    double delay;
};

struct line { const char *key, *value; size_t key_length, value_length; };

static bool is_key(const struct line *l, const char *name)
{
    return l->key_length == strlen(name) && !strncasecmp(l->key, name, l->key_length);
}

static void trim(const char **s, size_t *n)
{
    while (*n && isspace((unsigned char)**s))
        ++*s, --*n;
    while (*n && isspace((unsigned char)(*s)[*n - 1]))
        --*n;
}

/* "Key: value # remark"; false: nothing. */
static bool cut_line(const char *s, size_t n, struct line *l)
{
    const char *hash = memchr(s, '#', n);
    n = hash ? (size_t)(hash - s) : n;
    const char *colon = memchr(s, ':', n);
    if (!colon)
        return false;
    *l = (struct line){s, colon + 1, (size_t)(colon - s), n - (size_t)(colon - s) - 1};
    trim(&l->key, &l->key_length);
    trim(&l->value, &l->value_length);
    return l->key_length > 0;
}

/* '*' is any run of characters, a '$' at the end the end of the path. Greedy with one way back, so linear in practice
   and never exponential. */
static bool rule_matches(const char *rule, size_t n, const char *path)
{
    const char *end = rule + n, *star = NULL, *retry = NULL;
    bool anchored = n && end[-1] == '$';
    end -= anchored;
    while (*path || rule < end) {
        if (rule == end && !anchored)
            return true;
        if (rule < end && *rule == '*') {
            star = ++rule;
            retry = path;
        } else if (rule < end && *path && *rule == *path) {
            rule++, path++;
        } else if (star && *retry) {
            rule = star;
            path = ++retry;
        } else {
            return false;
        }
    }
    return true;
}

static void judge(struct verdict *v, const struct line *l, const char *path)
{
    char room[32];
    if (is_key(l, "crawl-delay") && l->value_length < sizeof room) {
        memcpy(room, l->value, l->value_length);
        room[l->value_length] = '\0';
        double d = strtod(room, NULL);
        v->delay = d > 0 && d < 1e6 ? d : v->delay;
    }
    bool allow = is_key(l, "allow");
    if ((!allow && !is_key(l, "disallow")) || !l->value_length || l->value_length > MAX_RULE || !rule_matches(l->value, l->value_length, path))
        return;
    long k = (long)l->value_length;
    if (k > v->length || (k == v->length && allow)) {
        v->length = k;
        v->allowed = allow;
    }
}

/* Whose rules the lines at hand are: several agents may stand before them, a site map between. */
struct group { bool mine, all, agents; };

/* Is it a line of agents? */
static bool names_agent(struct group *g, const struct line *l, const char *agent)
{
    bool names = is_key(l, "user-agent");
    if (names && !g->agents)
        g->mine = g->all = false;
    g->agents = names || (g->agents && is_key(l, "sitemap"));
    if (names) {
        g->all = g->all || (l->value_length == 1 && *l->value == '*');
        g->mine = g->mine || (l->value_length == strlen(agent) && !strncasecmp(l->value, agent, l->value_length));
    }
    return names;
}

bool robots_allows(const char *text, size_t n, const char *agent, const char *path, double *delay)
{
    struct verdict mine = {.length = -1, .allowed = true}, all = mine;
    struct group g = {false, false, false};
    n = n < MAX_ROBOTS ? n : MAX_ROBOTS;
    for (size_t at = 0, end; at < n; at = end + 1) {
        struct line l;
        end = at;
        while (end < n && text[end] != '\n' && text[end] != '\r')
            end++;
        if (!cut_line(text + at, end - at, &l))
            continue;
        bool names = names_agent(&g, &l, agent);
        mine.grouped = mine.grouped || g.mine;
        if (g.mine && !names)
            judge(&mine, &l, path);
        if (g.all && !names)
            judge(&all, &l, path);
    }
    const struct verdict *v = mine.grouped ? &mine : &all;
    *delay = v->delay;
    return v->length < 0 || v->allowed;
}
