/* HTTP with libmicrohttpd: see http.h. In: requests. Out: answers of routes.c with headers.

   A page of another site can send requests to this address. It cannot read answers (no CORS headers), and it is
   refused at the door: Host must name the bound address, so that a name that was pointed here does not pass; Origin,
   when sent, must be our own; changes want the session's token, which only our page holds. */
#include "http.h"

#include "desk.h"

#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

enum { MAX_CONNECTIONS = 160, TIMEOUT_SECONDS = 30, CONNECTION_MEMORY = 48 << 10, STACK = 8 << 20 };

#define LONG 0.02       /* seconds of a processor */

static const struct { const char *name, *value; } headers[] = {
    {"Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                                " font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"X-Frame-Options", "DENY"},
    {"Cache-Control", "no-store"},
};

/* One request on its way. */
struct exchange {
    struct request q;
    const char *wrong;          /* what is wrong with the address */
    char *uri;
    struct out body;
    bool seen, too_large;
};

static void *on_uri(void *context, const char *uri, struct MHD_Connection *connection)
{
    (void)context, (void)connection;
    struct exchange *x = calloc(1, sizeof *x);
    if (x)
        x->wrong = request_parse(&x->q, uri), x->uri = strdup(uri);
    return x;
}

static void on_end(void *context, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode code)
{
    (void)context, (void)connection, (void)code;
    struct exchange *x = *state;
    if (x)
        out_free(&x->body), free(x->uri);
    free(x);
    *state = NULL;
}

/* ---- who asks ---- */

static const char *header(struct MHD_Connection *c, const char *name)
{
    return MHD_lookup_connection_value(c, MHD_HEADER_KIND, name);
}

/* An address in figures, or localhost: names that others could point here do not pass. */
static bool is_local_name(const struct server *s, const char *host, size_t n)
{
    char name[80];
    struct in6_addr address;
    if (n >= sizeof name)
        return false;
    memcpy(name, host, n);
    name[n] = '\0';
    if (!strcasecmp(name, "localhost") || !strcasecmp(name, s->host))
        return true;
    bool any = !strcmp(s->host, "0.0.0.0") || !strcmp(s->host, "::");
    if (name[0] == '[' && n > 2) {
        name[n - 1] = '\0';
        return (any || !strcmp(name + 1, "::1") || !strcmp(name + 1, s->host)) && inet_pton(AF_INET6, name + 1, &address) == 1;
    }
    return (any || !strcmp(name, "127.0.0.1")) && inet_pton(AF_INET, name, &address) == 1;
}

/* "127.0.0.1:8377"; without a port only on port 80. */
static bool names_us(const struct server *s, const char *host)
{
    const char *end = host[0] == '[' ? strchr(host, ']') : NULL;
    size_t n = end ? (size_t)(end - host) + 1 : strcspn(host, ":");
    long port = 80;
    if (host[n] == ':') {
        char *stop;
        port = strtol(host + n + 1, &stop, 10);
        if (*stop || stop == host + n + 1)
            return false;
    } else if (host[n]) {
        return false;
    }
    return port == s->port && is_local_name(s, host, n);
}

static const char *refuse(const struct server *s, struct MHD_Connection *c)
{
    const char *host = header(c, "Host"), *origin = header(c, "Origin"), *site = header(c, "Sec-Fetch-Site"),
               *mode = header(c, "Sec-Fetch-Mode");
    if (!host || !names_us(s, host))
        return "the request names another host";
    if (origin && (strncmp(origin, "http://", 7) || !names_us(s, origin + 7)))
        return "the request comes from another site";
    if (site && !strcmp(site, "cross-site") && (!mode || strcmp(mode, "navigate")))
        return "the request comes from another site";
    return NULL;
}

static bool same_token(const char *a, const char *b)
{
    unsigned char different = strlen(a) != strlen(b);
    for (size_t i = 0; b[i] && !different; i++)
        different |= (unsigned char)(a[i] ^ b[i]);
    return !different;
}

/* 0: may change the record. */
static int may_change(const struct server *s, struct MHD_Connection *c, const struct exchange *x, const char **why)
{
    const char *token = header(c, "X-Tabard-Token"), *type = header(c, "Content-Type");
    bool upload = x->q.n_parts == 2 && !strcmp(x->q.parts[1], "upload");
    if (s->o.read_only)
        return *why = "the record is read-only here", 403;
    if (!token || !same_token(token, s->token))
        return *why = "the session's token is missing or old: load the page again", 403;
    if (!upload && (!type || strncasecmp(type, "application/json", 16)))
        return *why = "changes are sent as application/json", 400;
    return 0;
}

/* ---- answers ---- */

/* of the processor, of this thread: a busy machine makes no answer long */
static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static const char *type_of(const struct call *c)
{
    static const char *const types[] = {"text/html; charset=utf-8", "application/json", "text/csv; charset=utf-8"};
    return c->type ? c->type : types[c->q->form];
}

static void add_headers(struct MHD_Response *r, const struct call *c, int status)
{
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        MHD_add_response_header(r, headers[i].name, headers[i].value);
    MHD_add_response_header(r, "Content-Type", type_of(c));
    if (status == 405)
        MHD_add_response_header(r, "Allow", "GET, HEAD, POST");
    if (c->file) {
        char value[160];
        snprintf(value, sizeof value, "attachment; filename=\"%.100s\"", c->file);
        MHD_add_response_header(r, "Content-Disposition", value);
    }
}

/* Hands the answer's bytes over to the library. */
static enum MHD_Result send_answer(struct MHD_Connection *connection, struct call *c, int status)
{
    if (c->out.failed)
        status = call_fail(c, 500, "out of memory");
    struct MHD_Response *r = MHD_create_response_from_buffer(c->out.size, c->out.data, MHD_RESPMEM_MUST_FREE);
    if (!r) {
        out_free(&c->out);
        return MHD_NO;
    }
    c->out = (struct out){0};
    add_headers(r, c, status);
    enum MHD_Result queued = MHD_queue_response(connection, (unsigned)status, r);
    MHD_destroy_response(r);
    return queued;
}

/* What took long and is no file is kept for the next who asks. */
static int answer_kept(struct server *s, const struct exchange *x, struct call *c)
{
    uint64_t changed = s->changed, epoch = s->epoch;
    double began = seconds();
    bool keeps = x->q.form == REQUEST_JSON && x->uri;
    if (keeps && cache_get(&s->cache, x->uri, epoch, changed, &c->out))
        return 200;
    c->db = server_lend(s);
    int status = answer_get(c);
    server_give_back(s, c->db);
    double took = seconds() - began;
    if (keeps && status == 200 && !c->file && took > LONG)
        cache_put(&s->cache, x->uri, epoch, took, &c->out);
    return status;
}

static int answer(struct server *s, struct MHD_Connection *connection, const char *method, struct exchange *x, struct call *c)
{
    bool get = !strcmp(method, "GET") || !strcmp(method, "HEAD"), post = !strcmp(method, "POST");
    const char *why = refuse(s, connection);
    if (why)
        return call_fail(c, 403, why);
    if (x->wrong)
        return call_fail(c, 400, x->wrong);
    if (!get && !post)
        return call_fail(c, 405, "only GET, HEAD and POST");
    int status = post ? may_change(s, connection, x, &why) : 0;
    if (status)
        return call_fail(c, status, why);
    if (x->too_large)
        return call_fail(c, 413, "too large");
    c->body = x->body.data ? x->body.data : "";
    c->body_size = x->body.size;
    if (post)       /* borrows records itself: coding takes long */
        return answer_post(c);
    c->hurried = header(connection, "X-Tabard-Hurry") != NULL;
    return answer_kept(s, x, c);
}

static size_t body_limit(const struct exchange *x)
{
    return x->q.n_parts == 2 && !strcmp(x->q.parts[1], "upload") ? MAX_UPLOAD : MAX_JSON;
}

/* Bytes of a body as they come. Too many: the rest is read and dropped. */
static void take(struct exchange *x, const char *bytes, size_t n)
{
    if (x->body.size + n > body_limit(x)) {
        x->too_large = true;
        out_free(&x->body);
    }
    if (!x->too_large)
        out_add(&x->body, bytes, n);
}

/* What can be refused before its body was sent is refused. */
static enum MHD_Result refuse_body(struct server *s, struct MHD_Connection *connection, const char *method, struct exchange *x,
                                   struct call *c)
{
    const char *length = header(connection, "Content-Length"), *coding = header(connection, "Transfer-Encoding");
    if (!coding && (!length || !strcmp(length, "0")))
        return MHD_YES;
    const char *why = refuse(s, connection);
    int status = why ? 403 : x->wrong ? 400 : strcmp(method, "POST") ? 405 : may_change(s, connection, x, &why);
    if (length && strtoull(length, NULL, 10) > body_limit(x) && !status)
        status = 413, why = "too large";
    if (!status)
        return MHD_YES;
    return send_answer(connection, c, call_fail(c, status, why ? why : x->wrong ? x->wrong : "only POST has a body"));
}

static enum MHD_Result on_request(void *context, struct MHD_Connection *connection, const char *url, const char *method,
                                  const char *version, const char *upload, size_t *upload_size, void **state)
{
    struct server *s = context;
    struct exchange *x = *state;
    (void)url, (void)version;
    if (!x)
        return MHD_NO;
    if (*upload_size) {
        take(x, upload, *upload_size);
        *upload_size = 0;
        return MHD_YES;
    }
    struct call c = {.server = s, .q = &x->q};
    if (!x->seen) {     /* the first call for a request comes before its body; an answer to it would end the connection */
        x->seen = true;
        return refuse_body(s, connection, method, x, &c);
    }
    return send_answer(connection, &c, answer(s, connection, method, x, &c));
}

/* ---- start and stop ---- */

static bool address_of(const struct server *s, struct sockaddr_storage *to, bool *six)
{
    struct sockaddr_in *four = (struct sockaddr_in *)to;
    struct sockaddr_in6 *long_one = (struct sockaddr_in6 *)to;
    const char *host = strcmp(s->host, "localhost") ? s->host : "127.0.0.1";
    memset(to, 0, sizeof *to);
    four->sin_family = AF_INET;
    four->sin_port = htons((uint16_t)s->o.port);
    *six = inet_pton(AF_INET, host, &four->sin_addr) != 1;
    if (!*six)
        return true;
    long_one->sin6_family = AF_INET6;
    long_one->sin6_port = htons((uint16_t)s->o.port);
    return inet_pton(AF_INET6, host, &long_one->sin6_addr) == 1;
}

bool http_start(struct server *s, tabard_error *e)
{
    struct sockaddr_storage address;
    bool six;
    if (!address_of(s, &address, &six)) {
        *e = (tabard_error){.status = TABARD_USAGE};
        snprintf(e->message, sizeof e->message, "'%.60s' is no address in figures", s->host);
        return false;
    }
    unsigned flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL | (six ? MHD_USE_IPv6 : 0);
    errno = 0;
    s->daemon = MHD_start_daemon(
        flags, (uint16_t)s->o.port, NULL, NULL, on_request, s, MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_CONNECTION_LIMIT,
        (unsigned)MAX_CONNECTIONS, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)TIMEOUT_SECONDS, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t)CONNECTION_MEMORY, MHD_OPTION_THREAD_STACK_SIZE, (size_t)STACK, MHD_OPTION_URI_LOG_CALLBACK, on_uri, NULL,
        MHD_OPTION_NOTIFY_COMPLETED, on_end, NULL, MHD_OPTION_END);
    if (!s->daemon) {
        *e = (tabard_error){.status = TABARD_IO};
        snprintf(e->message, sizeof e->message, "cannot listen on '%.60s' port %d: %s", s->host, s->o.port,
                 errno ? strerror(errno) : "no reason given");
        return false;
    }
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(s->daemon, MHD_DAEMON_INFO_BIND_PORT);
    s->port = info ? info->port : s->o.port;
    return true;
}

void http_stop(struct server *s)
{
    if (s->daemon)
        MHD_stop_daemon(s->daemon);
    s->daemon = NULL;
}
