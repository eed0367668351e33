/* Inside the api room: the opaque types of tabard.h. */
#ifndef TABARD_API_API_H
#define TABARD_API_API_H

#include "base/status.h"
#include "document/document.h"
#include "pipeline/pipeline.h"
#include "tabard.h"

struct tabard_engine {
    struct pipeline_engine *pipeline;
};

struct tabard_worker {
    const struct tabard_engine *engine;
    struct pipeline_worker *pipeline;
    struct document document;
};

/* Copy an inner error to the caller's. `from` may be NULL. */
tabard_status api_fail(tabard_error *e, enum status status, const struct error *from);

/* The document's id, or one made of its content in `out`. */
const char *api_document_id(const tabard_document *d, char out[24]);

/* Fill `d` from the caller's document: text checked, id, date, questions. */
enum status api_load(struct document *d, const tabard_document *from, struct error *e);

#endif
