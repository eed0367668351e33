/* Exports of press databases, once the file around them (RTF, DOCX, HTML, text) has been read as paragraphs: a text that holds
   many reports, each with its fields. */
#ifndef TABARD_READ_EXPORTS_H
#define TABARD_READ_EXPORTS_H

#include "read/parts.h"

enum export_kind { EXPORT_NONE, EXPORT_NEXIS, EXPORT_FACTIVA };

/* Nexis: paragraphs "Body" and "End of Document". Factiva: lines "Document XXXX00002024..". */
enum export_kind export_kind_of(const char *text, size_t n);

/* The paragraphs of a whole file: the first report if they are an export, the others by export_go_on; else one document with
   the fields that `d` has already. Takes the text out of `text`; ends the reader where nothing is left. */
enum status export_give(struct reader *r, struct buf *text, struct read_document *d, bool *got, struct error *e);
enum status export_go_on(struct reader *r, struct read_document *d, bool *got, struct error *e);
void export_end(struct reader *r);      /* a format's `close` */

#endif
