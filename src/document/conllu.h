/* A document's parsed sentences as CoNLL-U: the output of `tabard parse`. */
#ifndef TABARD_DOCUMENT_CONLLU_H
#define TABARD_DOCUMENT_CONLLU_H

#include "base/buf.h"
#include "document/document.h"

/* Append the document; sentences that were not parsed are left out. Offsets in TokenRange are code
   points, FORM is the stretch of the text without its white space, entities are NER=B-PER ... */
void document_conllu(const struct document *d, struct buf *out);

#endif
