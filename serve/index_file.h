/* The index kept beside its record (RECORD.desk), so that a start does not read a million claims again.

     header | claims | actors | ... | documents | slots of the dictionary | its texts, one after the other

   It is a copy and may be deleted. It is taken only if it fits the record as it is now, its sum is right and every number
   in it points to something; what the record gained since is added by index_load. Numbers are the machine's own. */
#ifndef TABARD_SERVE_INDEX_FILE_H
#define TABARD_SERVE_INDEX_FILE_H

#include "index.h"

/* False: there is none that can be used, and *x is empty. */
bool index_file_read(struct index *x, tabard_record *db, const char *path);
/* Claims in the file, from its head alone; 0: none, or of another record. */
size_t index_file_claims(tabard_record *db, const char *path);
/* Whole or not at all; false if it cannot be written, which is no error. The index is locked for reading meanwhile. */
bool index_file_write(const struct index *x, tabard_record *db, const char *path);

#endif
