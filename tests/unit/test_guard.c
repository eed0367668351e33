/* pipeline: what is parsed quickly claims nothing. Every example of the lexicon and every line of the example
   report is a text of its own; one that claims something must be known to before it is parsed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glob.h>
#include <stdio.h>
#include <string.h>

#include "pipeline/guard.h"
#include "pipeline/pipeline.h"

static struct pipeline_engine *engine;
static struct pipeline_worker *worker;
static unsigned texts, claiming;

static int open_engine(void **state)
{
    struct pipeline_options o = {.data = "build/share", .parse_all = true};
    struct error e = {0};
    (void)state;
    engine = pipeline_engine_new(&o, &e);
    worker = engine ? pipeline_worker_new(engine) : NULL;
    return !worker;
}

static int close_engine(void **state)
{
    (void)state;
    pipeline_worker_free(worker);
    pipeline_engine_free(engine);
    return 0;
}

static bool wanted(const char *text, size_t n)
{
    struct document d;
    struct error e = {0};
    document_init(&d);
    assert_true(document_set_text(&d, text, (uint32_t)n));
    assert_int_equal(pipeline_code(worker, &d, ~0u, &e), 0);
    bool may = guard_may_claim(pipeline_lexicon(engine), &d);
    if (d.n_claims && !may)
        fail_msg("claims without a known start: '%.*s'", (int)n, text);
    texts++;
    claiming += d.n_claims > 0;
    document_release(&d);
    return may;
}

static void each_line(const char *path, const char *mark)
{
    char line[4096];
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof line, f)) {
        const char *text = strncmp(line, mark, strlen(mark)) ? NULL : line + strlen(mark);
        const char *bar = text ? strstr(text, " | ") : NULL;
        if (text && *text != '\n')
            wanted(text, bar ? (size_t)(bar - text) : strcspn(text, "\n"));
    }
    fclose(f);
}

static void what_claims_is_wanted(void **state)
{
    glob_t g;
    (void)state;
    assert_int_equal(glob("data/lexicon/events/*.lex", 0, NULL, &g), 0);
    for (size_t i = 0; i < g.gl_pathc; i++)
        each_line(g.gl_pathv[i], "  + ");
    globfree(&g);
    each_line("examples/corridor.txt", "");
    assert_true(texts > 1000 && claiming > texts / 2);
}

static void other_texts_are_not(void **state)
{
    static const char *const plain[] = {
        "Apples, pears and cherries.", "Une petite maison avec un jardin.", "Der Hund schl\xc3\xa4" "ft unter dem Tisch."};
    (void)state;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        assert_false(wanted(plain[i], strlen(plain[i])));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_claims_is_wanted), cmocka_unit_test(other_texts_are_not)};
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
