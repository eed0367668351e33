/* Two engines in one process, four threads (two on each) with a worker of their own: run under ThreadSanitizer. Each
   codes the same documents; all results of all threads must be the same bytes. */
#include "tabard.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 4, ROUNDS = 3 };

static const char *const texts[] = {
    "Rebels attacked an army convoy near Kidal on Monday, killing at least 12 soldiers, the defence ministry said.",
    "\"We will not stop,\" their leader Moussa Traore said. The French president hopes to visit Mali in May 2021.",
    "Iran threatened to attack Israel. Police in Lagos arrested 30 protesters. Oman pledged 3 million euros (Smith, 2020).",
};

struct job { const tabard_engine *engine; tabard_result results[sizeof texts / sizeof *texts]; int failed; };

static void code_all(struct job *j, tabard_worker *w)
{
    tabard_output_options o = {.kinds = (1u << TABARD_N_KINDS) - 1};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        tabard_document d = {.text = texts[i], .length = strlen(texts[i]), .date = "2020-05-05"};
        tabard_result_release(&j->results[i]);
        j->failed |= tabard_code(w, &d, &o, &j->results[i], NULL) != TABARD_OK;
    }
}

static void *work(void *context)
{
    struct job *j = context;
    tabard_worker *w = tabard_worker_new(j->engine);
    j->failed = !w;
    for (int round = 0; w && round < ROUNDS; round++)
        code_all(j, w);
    tabard_worker_free(w);
    return NULL;
}

static int differ(const struct job *a, const struct job *b)
{
    int n = a->failed || b->failed;
    for (size_t i = 0; !n && i < sizeof texts / sizeof *texts; i++)
        n = !a->results[i].length || strcmp(a->results[i].text, b->results[i].text);
    return n;
}

int main(int argc, char **argv)
{
    tabard_engine_options o = {.data = argc > 1 ? argv[1] : "build/share", .fast = argc > 2};
    tabard_engine *engines[2] = {tabard_engine_new(&o, NULL), tabard_engine_new(&o, NULL)};
    pthread_t threads[THREADS];
    struct job jobs[THREADS] = {0};
    int bad = !engines[0] || !engines[1];
    for (int i = 0; !bad && i < THREADS; i++) {
        jobs[i].engine = engines[i % 2];
        bad = pthread_create(&threads[i], NULL, work, &jobs[i]) ? 1 : 0;
    }
    for (int i = 0; !bad && i < THREADS; i++)
        pthread_join(threads[i], NULL);
    for (int i = 1; !bad && i < THREADS; i++)
        bad |= differ(&jobs[0], &jobs[i]);
    for (int i = 0; i < THREADS; i++)
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
            tabard_result_release(&jobs[i].results[k]);
    for (int i = 0; i < 2; i++)
        tabard_engine_free(engines[i]);
    puts(bad ? "not ok results agree" : "ok results agree");
    return bad;
}
