/* The phase of a project as the words around one of its mentions tell it: see project_phase.c. */
#ifndef TABARD_CLAIM_PROJECT_PHASE_H
#define TABARD_CLAIM_PROJECT_PHASE_H

#include "document/document.h"

struct phase {
    const char *name;       /* NULL: nothing is said */
    struct span span;       /* the word that says it */
    bool open;              /* planned, discussed, hoped: it has not happened */
    bool idiom;             /* said in set words, of the work itself */
    bool runs;              /* told by what is done to or by a work that stands */
};

/* At the noun of a project, or at a noun of work on it ("construction", "work"). */
struct phase project_phase(const struct document *d, int32_t noun);
/* "began in 2019 and |was halted": the next verb beside the one that said `p`, without a subject of its own. */
struct phase project_next_phase(const struct document *d, struct phase p);

#endif
