/* The table of input formats: see formats.h. The surest marks come first; text comes last: it takes what nobody
   else wants. */
#include "read/formats.h"

const struct read_format *const read_formats[] = {
    &read_warc, &read_pdf, &read_office, &read_rtf, &read_feed, &read_newsml, &read_jsonfeed, &read_ninjs, &read_jsonl,
    &read_factiva, &read_html, &read_mail, &read_nexis, &read_csv, &read_text, NULL,
};
