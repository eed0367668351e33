/* HTTP with libcurl: see web_get.h. The one file of the program that can reach the network, for the one verb that does.
   http and https only, also where a redirect points; no netrc, no cookies, no proxy but the environment's; a body
   over the limit, or one that crawls, ends the request. Whether an address is private is asked when the socket is opened, of the
   address that the name stands for then; behind a proxy, which looks names up itself, of the name alone. */
#include "web_get.h"

#include "web_private.h"

#include <curl/curl.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

enum { MAX_HEADERS = 64 << 10, CONNECT_SECONDS = 20, CRAWL_SECONDS = 30, CRAWL_BYTES = 20 };

struct web {
    CURL *curl;
    size_t max_bytes;
    struct web_answer *out;     /* of the request that runs */
    bool too_large;
    char **trusted;             /* hosts that were named */
    size_t n_trusted;
    bool guarded;               /* the request that runs goes to none of them */
};

static bool grow(struct web_bytes *b, const char *s, size_t n)
{
    if (b->size + n + 1 > b->room) {
        size_t room = b->room ? b->room : 4096;
        while (room < b->size + n + 1)
            room *= 2;
        char *data = realloc(b->data, room);
        if (!data)
            return false;
        b->data = data;
        b->room = room;
    }
    memcpy(b->data + b->size, s, n);
    b->data[b->size += n] = '\0';
    return true;
}

static size_t take_body(char *s, size_t one, size_t n, void *context)
{
    struct web *w = context;
    size_t k = one * n;
    w->too_large = w->out->body.size + k > w->max_bytes;
    return !w->too_large && grow(&w->out->body, s, k) ? k : 0;
}

static void keep_value(const char *line, size_t n, const char *name, char *room, size_t size)
{
    size_t k = strlen(name);
    if (n <= k || strncasecmp(line, name, k))
        return;
    while (k < n && (line[k] == ' ' || line[k] == '\t'))
        k++;
    while (n > k && (unsigned char)line[n - 1] <= ' ')
        n--;
    if (n - k >= size)
        return;
    memcpy(room, line + k, n - k);
    room[n - k] = '\0';
}

static long seconds_of(const char *value)
{
    char *end;
    long n = strtol(value, &end, 10);
    if (end > value && !*end)
        return n < 0 ? -1 : n;
    time_t at = curl_getdate(value, NULL), now = time(NULL);
    return at < 0 ? -1 : at > now ? (long)(at - now) : 0;
}

static size_t take_header(char *s, size_t one, size_t n, void *context)
{
    struct web *w = context;
    struct web_answer *a = w->out;
    char retry[64] = "";
    size_t k = one * n;
    if (a->headers.size + k > MAX_HEADERS || !grow(&a->headers, s, k))
        return 0;
    keep_value(s, k, "etag:", a->etag, sizeof a->etag);
    keep_value(s, k, "last-modified:", a->modified, sizeof a->modified);
    keep_value(s, k, "content-type:", a->type, sizeof a->type);
    keep_value(s, k, "retry-after:", retry, sizeof retry);
    if (*retry)
        a->retry_after = seconds_of(retry);
    return k;
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *to)
{
    struct web *w = context;
    (void)purpose;
    if (w->guarded && web_is_private(&to->addr)) {
        w->out->is_private = true;
        return CURL_SOCKET_BAD;
    }
    return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

static bool has_proxy(void)
{
    static const char *const names[] = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    const char *none = getenv("no_proxy") ? getenv("no_proxy") : getenv("NO_PROXY");
    bool any = false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        any = any || (getenv(names[i]) && *getenv(names[i]));
    return any && !(none && !strcmp(none, "*"));
}

struct web *web_new(const char *agent, size_t max_bytes, long seconds)
{
    struct web *w = calloc(1, sizeof *w);
    if (!w || curl_global_init(CURL_GLOBAL_DEFAULT) || !(w->curl = curl_easy_init())) {
        free(w);
        return NULL;
    }
    w->max_bytes = max_bytes;
    CURL *c = w->curl;
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(c, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(c, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_USERAGENT, agent);
    curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, seconds < CONNECT_SECONDS ? seconds : (long)CONNECT_SECONDS);
    curl_easy_setopt(c, CURLOPT_TIMEOUT, seconds);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)CRAWL_SECONDS);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, (long)CRAWL_BYTES);
    curl_easy_setopt(c, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)max_bytes);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, w);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(c, CURLOPT_HEADERDATA, w);
    if (!has_proxy()) {
        curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, open_socket);
        curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, w);
    }
    return w;
}

void web_free(struct web *w)
{
    if (!w)
        return;
    curl_easy_cleanup(w->curl);
    for (size_t i = 0; i < w->n_trusted; i++)
        free(w->trusted[i]);
    free(w->trusted);
    free(w);
    curl_global_cleanup();
}

static char *part_of(CURLU *u, CURLUPart part)
{
    char *s = NULL;
    return curl_url_get(u, part, &s, part == CURLUPART_PORT ? CURLU_DEFAULT_PORT : 0) ? NULL : s;
}

bool web_cut(const char *url, char *origin, size_t origin_size, char *path, size_t path_size)
{
    CURLU *u = curl_url();
    bool good = u && !curl_url_set(u, CURLUPART_URL, url, 0);
    char *scheme = good ? part_of(u, CURLUPART_SCHEME) : NULL, *host = good ? part_of(u, CURLUPART_HOST) : NULL;
    char *port = good ? part_of(u, CURLUPART_PORT) : NULL, *at = good ? part_of(u, CURLUPART_PATH) : NULL, *query = good ? part_of(u, CURLUPART_QUERY) : NULL;
    good = good && scheme && host && *host && port && (!strcmp(scheme, "http") || !strcmp(scheme, "https")) &&
           (size_t)snprintf(origin, origin_size, "%s://%s:%s", scheme, host, port) < origin_size &&
           (size_t)snprintf(path, path_size, "%s%s%s", at ? at : "/", query ? "?" : "", query ? query : "") < path_size;
    curl_free(scheme), curl_free(host), curl_free(port), curl_free(at), curl_free(query);
    curl_url_cleanup(u);
    return good;
}

static char *host_of(const char *url)
{
    CURLU *u = curl_url();
    char *host = u && !curl_url_set(u, CURLUPART_URL, url, 0) ? part_of(u, CURLUPART_HOST) : NULL;
    curl_url_cleanup(u);
    return host;
}

static bool is_trusted(const struct web *w, const char *host)
{
    for (size_t i = 0; i < w->n_trusted; i++)
        if (!strcasecmp(w->trusted[i], host))
            return true;
    return false;
}

bool web_trust(struct web *w, const char *url)
{
    char *host = host_of(url), **more = host ? realloc(w->trusted, (w->n_trusted + 1) * sizeof *more) : NULL, *copy = more ? strdup(host) : NULL;
    w->trusted = more ? more : w->trusted;
    if (copy)
        w->trusted[w->n_trusted++] = copy;
    curl_free(host);
    return copy != NULL;
}

bool web_is_address(const char *url)
{
    char origin[512], path[4096];
    return web_cut(url, origin, sizeof origin, path, sizeof path);
}

static struct curl_slist *conditions(const char *etag, const char *modified)
{
    char line[320];
    struct curl_slist *list = NULL;
    if (etag && *etag && snprintf(line, sizeof line, "If-None-Match: %s", etag) < (int)sizeof line)
        list = curl_slist_append(list, line);
    if (modified && *modified && snprintf(line, sizeof line, "If-Modified-Since: %s", modified) < (int)sizeof line)
        list = curl_slist_append(list, line);
    return list;
}

void web_get(struct web *w, const char *url, const char *etag, const char *modified, struct web_answer *out)
{
    long status = 0;
    char *to = NULL;
    *out = (struct web_answer){.retry_after = -1};
    w->out = out;
    w->too_large = false;
    char *host = host_of(url);
    w->guarded = !host || !is_trusted(w, host);
    out->is_private = w->guarded && (!host || web_is_private_literal(host));
    curl_free(host);
    struct curl_slist *list = conditions(etag, modified);
    curl_easy_setopt(w->curl, CURLOPT_URL, url);
    curl_easy_setopt(w->curl, CURLOPT_HTTPHEADER, list);
    CURLcode code = out->is_private ? CURLE_COULDNT_CONNECT : curl_easy_perform(w->curl);
    curl_easy_getinfo(w->curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(w->curl, CURLINFO_REDIRECT_URL, &to);
    curl_easy_setopt(w->curl, CURLOPT_HTTPHEADER, NULL);
    curl_slist_free_all(list);
    out->status = (int)status;
    out->location = to ? strdup(to) : NULL;
    if (out->is_private)
        snprintf(out->problem, sizeof out->problem, "an address of a private network that was not named");
    else if (code == CURLE_FILESIZE_EXCEEDED || w->too_large)
        snprintf(out->problem, sizeof out->problem, "the answer is larger than %zu bytes", w->max_bytes);
    else if (code)
        snprintf(out->problem, sizeof out->problem, "%s", curl_easy_strerror(code));
}

void web_release(struct web_answer *a)
{
    free(a->headers.data);
    free(a->body.data);
    free(a->location);
    *a = (struct web_answer){0};
}
