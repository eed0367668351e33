/* The shape of the file of record: numbered migrations, and the view layer for people with R or Python. */
#ifndef TABARD_RECORD_SCHEMA_H
#define TABARD_RECORD_SCHEMA_H

#include "base/status.h"

#define SCHEMA_APPLICATION_ID 0x54414244 /* "TABD" in the file's header */

/* SQL that brings a file from version i to i + 1. */
extern const char *const schema_migrations[];
extern const int schema_version; /* what this program writes */

/* (Re)creates the views; run after every migration, so that views never need one. */
extern const char *const schema_views[];
/* record/views_situation.c */
extern const char view_figure_conflicts[], view_assessment_checks[], view_cited_reports[], view_recognition[], view_role_suggestions[],
    view_goal_pairs[];

/* After the views: what adding the documents of a record of this version today would have brought. In the migration's
   transaction. */
struct record;
enum status schema_backfill(struct record *r, int version, struct error *e);

#endif
