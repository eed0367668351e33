/* Out of memory at every place in turn: an engine is made and a small document coded while the N-th allocation and
   all after it fail, for N from 1 (in steps, so that each part has at most the given number of tries). The library
   must answer TABARD_NOMEM or succeed, never crash; what it leaks, AddressSanitizer tells at the end.
   Built with V=oom, where memory.c counts and every arena allocation is one of its own. */
#include "base/memory.h"
#include "tabard.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static const char text[] =
    "KIDAL, Mali (AP) - Rebels attacked an army convoy near Kidal on Monday, killing at least 12 soldiers, the "
    "defence ministry said. \"We will not stop,\" their leader Moussa Traore said. The French president, who did "
    "not visit Mali, hopes to meet him in May 2021 and pledged 3 million euros (Smith, 2020).\n\nReferences\n\n"
    "Smith, J. (2020). A desert war. Journal of Peace, 3(2), 1-20.\n";
static const char questions[] = "{\"pairs\":[{\"id\":\"1\",\"source\":{\"start\":19,\"end\":25},\"target\":{\"start\":38,"
                                "\"end\":49}}],\"targets\":[{\"id\":\"2\",\"start\":26,\"end\":34}]}";
static long wrong;

static void judge(const char *part, long n, tabard_status s, bool failed)
{
    if (!failed || s == TABARD_NOMEM)
        return;
    if (wrong++ < 10)
        printf("# %s: allocation %ld gave status %d\n", part, n, s);
}

static bool make_engine(const tabard_engine_options *o, long n)
{
    tabard_error e = {0};
    memory_fail_after(n);
    tabard_engine *engine = tabard_engine_new(o, &e);
    memory_fail_after(0);
    judge("engine", n, e.status, !engine);
    bool made = engine != NULL;
    tabard_engine_free(engine);
    return made;
}

static bool code(const tabard_engine *engine, long n)
{
    tabard_error e = {0};
    tabard_result r = {0};
    tabard_output_options o = {.kinds = (1u << TABARD_N_KINDS) - 1, .statements = true, .explain = true};
    tabard_document d = {.text = text, .length = sizeof text - 1, .id = "a", .date = "2020-05-05", .questions = questions};
    memory_fail_after(n);
    tabard_worker *w = tabard_worker_new(engine);
    tabard_status s = w ? tabard_code(w, &d, &o, &r, &e) : TABARD_NOMEM;
    memory_fail_after(0);
    judge("code", n, s, s != TABARD_OK);
    if (w)
        tabard_result_release(&r);
    tabard_worker_free(w);
    return s == TABARD_OK;
}

/* One try in a process of its own, so that a crash or leak is one finding and the others still run. */
static bool alone(const tabard_engine_options *o, const tabard_engine *engine, long n)
{
    int status = 0;
    pid_t child = fork();
    if (!child) {
        wrong = 0;
        bool done = engine ? code(engine, n) : make_engine(o, n);
        exit(wrong ? 3 : done ? 0 : 4);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) ||
        (WEXITSTATUS(status) != 0 && WEXITSTATUS(status) != 4)) {
        wrong++;
        printf("# %s: try %ld ended with status %d\n", engine ? "document" : "engine", n, status);
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int main(int argc, char **argv)
{
    long tries = argc > 1 ? atol(argv[1]) : 200;
    tabard_engine_options o = {.data = argc > 2 ? argv[2] : "build/share", .fast = argc > 3};
    setvbuf(stdout, NULL, _IOLBF, 0);
    memory_fail_after(0);
    tabard_engine *engine = tabard_engine_new(&o, NULL);
    long k = memory_fail_after(0);
    if (!engine || k < 1) {
        puts("not ok an engine is made in a build that counts");
        return 1;
    }
    for (long n = 1; n <= k; n += k / tries + 1)
        alone(&o, NULL, n);
    printf("%s engine of %ld allocations\n", wrong ? "not ok" : "ok", k);
    long engine_wrong = wrong, done = 0;
    long most = 1;
    while (most < 1L << 30 && !alone(&o, engine, most))
        most *= 2;
    for (long n = 1; n <= most; n += most / tries + 1)
        done += alone(&o, engine, n);
    printf("%s document, %ld of at most %ld allocations, %ld successes\n", wrong > engine_wrong ? "not ok" : "ok", tries, most, done);
    bool after = code(engine, 0);
    printf("%s it codes again afterwards\n", after ? "ok" : "not ok");
    tabard_engine_free(engine);
    return wrong || !after;
}
