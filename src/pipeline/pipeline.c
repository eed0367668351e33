/* The stages in order: see pipeline.h. Files are opened once, in the order of the table below. */
#include "pipeline/pipeline.h"

#include "pipeline/guard.h"

#include "base/hash.h"
#include "base/buf.h"
#include "base/io.h"
#include "base/memory.h"
#include "claim/events.h"
#include "claim/situation.h"
#include "lexicon/authority.h"
#include "lexicon/vocabulary.h"
#include "mention/actor.h"
#include "document/when_where.h"
#include "lexicon/gazetteer.h"
#include "mention/places.h"
#include "mention/quantities.h"
#include "mention/times.h"
#include "syntax/syntax.h"

#include <stdio.h>
#include <string.h>

struct pipeline_engine {
    struct syntax_engine *syntax;
    struct gazetteer *gazetteer;
    struct authority authority;
    struct lexicon *lexicon;
    struct vocabulary *vocabulary;
    char versions[256];
    bool parse_all;             /* no text is parsed quickly */
};

struct pipeline_worker {
    const struct pipeline_engine *engine;
    struct syntax_worker *syntax;
};

static char *join(const char *folder, const char *file)
{
    struct buf b = {0};
    buf_add_format(&b, "%s/%s", folder, file);
    return buf_take(&b);
}

static enum status open_syntax(struct pipeline_engine *engine, const struct pipeline_options *o, struct error *e)
{
    char *path = join(o->data, "linear.tbm");
    enum status s = path ? syntax_engine_open(&engine->syntax, path, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    memory_free(path);
    if (s || o->fast)
        return s ? s : syntax_engine_ready(engine->syntax, e);
    path = join(o->data, "net.tbm");
    s = path ? syntax_engine_add_net(engine->syntax, path, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    memory_free(path);
    return s;
}

/* All extra sources make one overlay. */
static enum status open_overlay(struct pipeline_engine *engine, const struct pipeline_options *o, struct error *e)
{
    struct buf all = {0}, one = {0};
    enum status s = STATUS_OK;
    for (size_t i = 0; !s && i < o->n_lexicons; i++) {
        s = io_read_file(o->lexicons[i], (size_t)1 << 26, &one, e);
        if (!s)
            buf_add(&all, one.data, one.size), buf_add_char(&all, '\n');
        buf_reset(&one);
    }
    if (!s && o->n_lexicons)
        s = lexicon_overlay(engine->lexicon, o->lexicons[0], all.data ? all.data : "", all.size, e);
    buf_release(&all);
    buf_release(&one);
    return s;
}

static enum status open_lexicon(struct pipeline_engine *engine, const struct pipeline_options *o, struct error *e)
{
    char *path = join(o->data, "lexicon.pack");
    enum status s = path ? lexicon_load(&engine->lexicon, path, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    memory_free(path);
    if (!s)
        s = open_overlay(engine, o, e);
    engine->vocabulary = s ? NULL : vocabulary_new(engine->lexicon, e);
    return s ? s : engine->vocabulary ? STATUS_OK : STATUS_NOMEM;
}

static enum status open_authority(struct pipeline_engine *engine, const struct pipeline_options *o, struct error *e)
{
    char *path = join(o->data, "authority.pack");
    enum status s = path ? authority_open(&engine->authority, path, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    memory_free(path);
    return s;
}

/* All that claims depend on, a user's own lexicon and places too: what is coded with them must be told from what is not. */
static void note_versions(struct pipeline_engine *engine)
{
    uint64_t lists = hash_mix(hash_mix(lexicon_checksum(engine->lexicon), engine->authority.pack.checksum), gazetteer_checksum(engine->gazetteer));
    snprintf(engine->versions, sizeof engine->versions, "tabard %s model %08llx lists %08llx", TABARD_VERSION,
             (unsigned long long)(syntax_engine_version(engine->syntax) & 0xffffffff), (unsigned long long)(lists & 0xffffffff));
}

static enum status open_gazetteer(struct pipeline_engine *engine, const struct pipeline_options *o, struct error *e)
{
    char *path = join(o->data, "gazetteer.pack");
    enum status s = path ? gazetteer_open(&engine->gazetteer, path, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    memory_free(path);
    return s || !o->gazetteer ? s : gazetteer_add_overlay(engine->gazetteer, o->gazetteer, e);
}

struct pipeline_engine *pipeline_engine_new(const struct pipeline_options *o, struct error *e)
{
    struct pipeline_engine *engine = memory_alloc(sizeof *engine);
    if (!engine) {
        error_set(e, STATUS_NOMEM, 0, "out of memory");
        return NULL;
    }
    enum status s = open_syntax(engine, o, e);
    if (!s)
        s = open_gazetteer(engine, o, e);
    if (!s)
        s = open_authority(engine, o, e);
    if (!s)
        s = open_lexicon(engine, o, e);
    if (s) {
        if (!e->status)
            error_set(e, s, 0, "%s", status_name(s));
        pipeline_engine_free(engine);
        return NULL;
    }
    note_versions(engine);
    engine->parse_all = o->parse_all;
    return engine;
}

void pipeline_engine_free(struct pipeline_engine *engine)
{
    if (!engine)
        return;
    syntax_engine_free(engine->syntax);
    gazetteer_free(engine->gazetteer);
    authority_close(&engine->authority);
    vocabulary_free(engine->vocabulary);
    lexicon_release(engine->lexicon);
    memory_free(engine);
}

const struct lexicon *pipeline_lexicon(const struct pipeline_engine *engine) { return engine->lexicon; }

const struct authority *pipeline_authority(const struct pipeline_engine *engine) { return &engine->authority; }

const char *pipeline_versions(const struct pipeline_engine *engine) { return engine->versions; }

struct pipeline_worker *pipeline_worker_new(const struct pipeline_engine *engine)
{
    struct pipeline_worker *w = memory_alloc(sizeof *w);
    if (!w)
        return NULL;
    w->engine = engine;
    w->syntax = syntax_worker_new(engine->syntax);
    if (!w->syntax) {
        pipeline_worker_free(w);
        return NULL;
    }
    return w;
}

void pipeline_worker_free(struct pipeline_worker *w)
{
    if (!w)
        return;
    syntax_worker_free(w->syntax);
    memory_free(w);
}

enum status pipeline_parse(struct pipeline_worker *w, struct document *d, struct error *e)
{
    return syntax_run(w->syntax, d, NULL, NULL, e);
}

/* Every stage has this shape; the table is the flow. */
typedef enum status stage(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e);

/* Mentions that are printed want the best parse everywhere. */
static enum status stage_syntax(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    const uint32_t mentions = 1u << KIND_ACTOR | 1u << KIND_PLACE | 1u << KIND_TIME | 1u << KIND_ATTRIBUTION;
    bool all = w->engine->parse_all || kinds & mentions;
    return syntax_run(w->syntax, d, all ? NULL : guard_mark, w->engine->lexicon, e);
}

static enum status stage_words(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    (void)kinds;
    return vocabulary_mark(w->engine->vocabulary, d) ? STATUS_OK : error_set(e, STATUS_NOMEM, 0, "out of memory");
}

static enum status stage_actors(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    (void)kinds;
    return mention_run_actors(&w->engine->authority, d, e);
}

static enum status stage_sources(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    (void)w, (void)kinds, (void)e;
    situation_references(d);
    situation_citations(d);
    return STATUS_OK;
}

static enum status stage_times(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    (void)w, (void)kinds;
    return mention_run_times(d, e);
}

static enum status stage_places(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    (void)kinds;
    return mention_run_places(w->engine->gazetteer, d, e);
}

static enum status stage_quantities(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    (void)w, (void)kinds;
    return mention_run_quantities(d, e);
}

static enum status stage_events(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    static const struct claim_options options = {.statements = true, .explain = true};
    (void)kinds;
    return claim_run_events(w->engine->lexicon, d, &options, e);
}

static enum status stage_dates(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    (void)w, (void)kinds, (void)e;
    document_date_claims(d);
    return STATUS_OK;
}

static enum status stage_situation(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    uint32_t first = d->n_claims;
    (void)kinds;
    situation_quotations(d);
    situation_goals(d);
    situation_commitments(d, lexicon_shipped(w->engine->lexicon));
    situation_figures(d, lexicon_shipped(w->engine->lexicon));
    situation_roles(d);
    situation_projects(d);
    situation_assessments(d, lexicon_shipped(w->engine->lexicon));
    if (!claim_fill_asserters(d, first))
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    situation_settle(d);
    return STATUS_OK;
}

static stage *const stages[] = {
    stage_syntax, stage_words, stage_sources, stage_actors, stage_times, stage_quantities, stage_places, stage_events, stage_dates, stage_situation,
};

enum status pipeline_code(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e)
{
    if (!d->code)
        return STATUS_OK;
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        enum status s = stages[i](w, d, kinds, e);
        if (s)
            return s;
        if (d->arena.failed)
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    return STATUS_OK;
}
