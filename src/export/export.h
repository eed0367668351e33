/* A record in other people's shapes. Formats are rows of tables: most are one SELECT and one way to print
   rows (delimited.c, columnar.c); the rest have a writer of their own. Bytes go to a sink; nothing is kept. */
#ifndef TABARD_EXPORT_EXPORT_H
#define TABARD_EXPORT_EXPORT_H

#include "base/buf.h"
#include "record/record.h"

struct export_sink {
    /* A new file begins: one of a package, or "about.json" beside a format that cannot name what made it.
       False stops. NULL: one file only. */
    bool (*file)(void *context, const char *name);
    bool (*write)(void *context, const void *bytes, size_t n);
    void *context;
    struct buf buffer;
    bool failed;
};

struct export_request {
    const char *format;
    const char *table;          /* for csv tsv parquet arrow hxl: which view; NULL: dyads */
    const char *const *terms;   /* filters as in record_list */
    size_t n_terms;
    bool one_a_day;             /* of equal source, target, code and day only the first */
    const char *since;          /* changes since then, with tombstones (jsonl); or NULL */
};

enum status export_run(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e);
const char *export_format_name(int i);          /* NULL past the end */
const char *export_format_help(int i);

/* For the writers -------------------------------------------------------------------------------- */

void sink_text(struct export_sink *s, const char *text);
void sink_bytes(struct export_sink *s, const void *bytes, size_t n);
void sink_format(struct export_sink *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
void sink_json(struct export_sink *s, const char *text);    /* quoted and escaped; null for NULL */
bool sink_flush(struct export_sink *s);
bool sink_file(struct export_sink *s, const char *name);

/* One SELECT with RECORD_TERMS in it, with the request's filters; `status=actual` added if no status is asked
   and `actual`. */
enum status export_query(struct record *r, const struct export_request *q, const char *sql, bool actual,
                         struct rows **out, struct error *e);

/* Versions of program, lexicon and model that coded the record, and this export's request, as JSON members. */
enum status export_about(struct record *r, const struct export_request *q, struct buf *out, struct error *e);

typedef enum status export_writer(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e);
export_writer export_jsonl, export_geojson, export_graphml, export_gexf, export_annotation, export_ftm, export_package,
    export_parquet, export_arrow;

/* A table of the view layer that csv, parquet ... may name: its SELECT. NULL if there is none of that name. */
struct export_view { const char *name, *sql, *help; };
extern const struct export_view export_views[];     /* ends in a row without a name */
const struct export_view *export_view_find(const char *name);

/* "string", "integer", "number" or "date": what a column of the view layer holds. */
const char *export_column_type(const char *name);

enum delimited_style { DELIMITED_TSV, DELIMITED_CSV };
struct delimited { const char *name, *help, *sql; enum delimited_style style; bool header, hxl, actual; const char *none; };
extern const struct delimited export_shapes[];      /* the field's formats; ends in a row without a name */
enum status delimited_write(struct record *r, const struct export_request *q, const struct delimited *d,
                            struct export_sink *s, struct error *e);

#endif
