/* tabard.h: engine, worker, result. */
#include "api/api.h"

#include "base/buf.h"
#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *tabard_version(void) { return TABARD_VERSION; }

tabard_status api_fail(tabard_error *e, enum status status, const struct error *from)
{
    if (e) {
        e->status = (tabard_status)status;
        e->line = from ? from->line : 0;
        snprintf(e->message, sizeof e->message, "%s", from ? from->message : status_name(status));
    }
    return (tabard_status)status;
}

static bool has_data(const char *folder)
{
    struct buf b = {0};
    buf_add_format(&b, "%s/linear.tbm", folder);
    bool yes = !b.failed && access(b.data, R_OK) == 0;
    buf_release(&b);
    return yes;
}

/* The folder of the running program, without a slash; "" if it cannot be told. */
static void program_folder(char out[4096])
{
    ssize_t n = readlink("/proc/self/exe", out, 4095);
    out[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(out, '/');
    if (slash)
        *slash = '\0';
}

/* First of $TABARD_DATA, places beside the program, and the installed one that holds the files. */
static char *find_data(void)
{
    static const char *const beside[] = {"/share", "/../share", "/../share/tabard", "/../../share"};
    char folder[4096];
    struct buf b = {0};
    const char *named = getenv("TABARD_DATA");
    program_folder(folder);
    if (named)
        buf_add_string(&b, named);
    for (size_t i = 0; !named && i < sizeof beside / sizeof *beside; i++) {
        buf_reset(&b);
        buf_add_format(&b, "%s%s", folder, beside[i]);
        if (!b.failed && has_data(b.data))
            return buf_take(&b);
    }
    if (!named) {
        buf_reset(&b);
        buf_add_string(&b, TABARD_PREFIX "/share/tabard");
    }
    return buf_take(&b);
}

tabard_engine *tabard_engine_new(const tabard_engine_options *o, tabard_error *e)
{
    struct error error = {0};
    char *found = o && o->data ? NULL : find_data();
    struct pipeline_options p = {.data = o && o->data ? o->data : found};
    if (o) {
        p.lexicons = o->lexicons;
        p.n_lexicons = o->n_lexicons;
        p.gazetteer = o->gazetteer;
        p.fast = o->fast;
    }
    struct tabard_engine *engine = p.data ? memory_alloc(sizeof *engine) : NULL;
    if (!engine)
        error_set(&error, STATUS_NOMEM, 0, "out of memory");
    else if (!(engine->pipeline = pipeline_engine_new(&p, &error))) {
        memory_free(engine);
        engine = NULL;
    }
    memory_free(found);
    if (!engine)
        api_fail(e, error.status ? error.status : STATUS_INTERNAL, &error);
    return engine;
}

void tabard_engine_free(tabard_engine *engine)
{
    if (!engine)
        return;
    pipeline_engine_free(engine->pipeline);
    memory_free(engine);
}

const char *tabard_engine_versions(const tabard_engine *engine) { return pipeline_versions(engine->pipeline); }

tabard_worker *tabard_worker_new(const tabard_engine *engine)
{
    struct tabard_worker *w = memory_alloc(sizeof *w);
    if (!w)
        return NULL;
    w->engine = engine;
    document_init(&w->document);
    w->pipeline = pipeline_worker_new(engine->pipeline);
    if (!w->pipeline) {
        memory_free(w);
        return NULL;
    }
    return w;
}

void tabard_worker_free(tabard_worker *w)
{
    if (!w)
        return;
    document_release(&w->document);
    pipeline_worker_free(w->pipeline);
    memory_free(w);
}

void tabard_result_release(tabard_result *r)
{
    memory_free(r->text);
    memory_free(r->list);
    *r = (tabard_result){0};
}

int tabard_kind_find(const char *name) { return claim_kind_find(name, (int)strlen(name)); }
