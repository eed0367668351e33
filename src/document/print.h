/* Claims, mentions and answers as the contract's JSON Lines. */
#ifndef TABARD_DOCUMENT_PRINT_H
#define TABARD_DOCUMENT_PRINT_H

#include "base/buf.h"
#include "document/document.h"

struct print_options {
    uint32_t kinds;         /* bits of enum claim_kind */
    bool statements;        /* CAMEO 01 too */
    bool explain;           /* each claim's note */
    const char *version;    /* the engine's versions line */
};

/* Append one line for each thing of the asked kinds, in order of kind and position. Claim ids are
   made of the content hash, kind, spans, rule and version, and an ordinal among equals. Returns the number. */
size_t print_document(const struct document *d, const struct print_options *o, struct buf *out);

#endif
