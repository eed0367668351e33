/* Code tables that a new record gets: see code_tables.c for the columns. NULL-terminated. */
#ifndef TABARD_RECORD_CODE_TABLES_H
#define TABARD_RECORD_CODE_TABLES_H

extern const char *const code_table_countries[];
extern const char *const code_table_cameo[];

#endif
