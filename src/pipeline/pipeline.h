/* The stages in order: a table of contents. An engine holds what every thread shares, a worker what one
   thread needs. */
#ifndef TABARD_PIPELINE_PIPELINE_H
#define TABARD_PIPELINE_PIPELINE_H

#include "base/status.h"
#include "document/document.h"

struct pipeline_options {
    const char *data;               /* folder of compiled files */
    const char *const *lexicons;    /* extra sources */
    size_t n_lexicons;
    const char *gazetteer;          /* a table of places over the compiled ones, or NULL */
    bool fast, parse_all;
};

struct pipeline_engine;
struct pipeline_worker;

struct pipeline_engine *pipeline_engine_new(const struct pipeline_options *o, struct error *e);
void pipeline_engine_free(struct pipeline_engine *engine);
struct lexicon;
const struct lexicon *pipeline_lexicon(const struct pipeline_engine *engine);
struct authority;
const struct authority *pipeline_authority(const struct pipeline_engine *engine);
const char *pipeline_versions(const struct pipeline_engine *engine);

struct pipeline_worker *pipeline_worker_new(const struct pipeline_engine *engine);
void pipeline_worker_free(struct pipeline_worker *w);

/* text -> sentences, tokens, arcs of all sentences. */
enum status pipeline_parse(struct pipeline_worker *w, struct document *d, struct error *e);

/* text -> claims, mentions, answers. `kinds` (bits of enum claim_kind) says what will be printed: stages
   that nobody asked for are left out. */
enum status pipeline_code(struct pipeline_worker *w, struct document *d, uint32_t kinds, struct error *e);

#endif
