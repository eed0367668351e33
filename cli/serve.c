/* tabard serve RECORD: the desk in the browser, on this machine only unless told otherwise. */
#include "commands.h"
#include "desk_options.h"
#include "serve/server.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { DEFAULT_PORT = 8377 };

static bool is_loopback(const char *host)
{
    return !host || !strcmp(host, "localhost") || !strcmp(host, "::1") || !strncmp(host, "127.", 4);
}

/* The browser is a child of its own; nothing of ours waits for it. */
static void open_browser(const char *address)
{
    if (fork())
        return;
    int sink = open("/dev/null", O_RDWR);
    if (sink >= 0) {
        dup2(sink, 1);
        dup2(sink, 2);
    }
    execlp("xdg-open", "xdg-open", address, (char *)NULL);
    _exit(127);
}

static int run(const struct server_options *o, bool browse, bool quiet)
{
    tabard_error e = {0};
    char address[160];
    sigset_t ends;
    int caught;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGHUP);
    signal(SIGCHLD, SIG_IGN);
    pthread_sigmask(SIG_BLOCK, &ends, NULL);    /* before the threads are made: they inherit it */
    struct server *s = server_new(o, &e);
    if (!s)
        return desk_fail("serve", &e);
    const char *host = o->host ? o->host : "127.0.0.1";
    snprintf(address, sizeof address, strchr(host, ':') ? "http://[%.100s]:%d/" : "http://%.100s:%d/", host, server_port(s));
    printf("%s\n", address);
    fflush(stdout);
    if (!quiet)
        fprintf(stderr, "tabard serve: '%s'%s; end with Ctrl-C\n", o->record, server_read_only(s) ? ", read-only" : "");
    if (browse)
        open_browser(address);
    sigwait(&ends, &caught);
    server_free(s);
    return EXIT_DONE;
}

int command_serve(int argc, char **argv)
{
    const char *record = getenv("TABARD_RECORD");
    struct server_options o = {0};
    long port = DEFAULT_PORT;
    bool browse = false, quiet = false, helped;
    const struct option table[] = {
        {"--port", "-p", OPTION_NUMBER, &port, "port (8377); 0: any free one. The address is printed on stdout"},
        {"--host", NULL, OPTION_TEXT, &o.host, "address to listen on (127.0.0.1: this machine only)"},
        {"--read-only", NULL, OPTION_FLAG, &o.read_only, "no review, no upload: the record is not written"},
        {"--open", NULL, OPTION_FLAG, &browse, "open the browser"},
        {"--record", "-d", OPTION_TEXT, &record, "the record (or $TABARD_RECORD), if it is not named as a word"},
        {"--data", NULL, OPTION_TEXT, &o.data, "folder of the compiled files"},
        {"--quiet", "-q", OPTION_FLAG, &quiet, "no messages"},
        {0},
    };
    if (!options_read(&argc, argv, table, "serve RECORD [--port N] [--host ADDRESS] [--read-only] [--open]", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    o.record = argc > 1 ? argv[1] : record;
    if (!o.record || argc > 2 || port > 65535) {
        fprintf(stderr, "tabard serve: %s\n", !o.record ? "which record? serve FILE" : argc > 2 ? "one record at a time" : "no such port");
        return EXIT_USAGE;
    }
    if (!is_loopback(o.host))
        fprintf(stderr, "tabard serve: warning: '%s' can be reached from other machines: everyone there can read the record%s."
                " There is no password and no encryption.\n", o.host, o.read_only ? "" : " and change it");
    o.port = (int)port;
    return run(&o, browse, quiet);
}
