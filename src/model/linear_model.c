/* in: the bytes of the model file, distrusted; out: the linear engine, ready to share. */
#include "model/linear_model.h"

#include <string.h>

#include "model/linear_gap.h"

enum { PART_NAMES, PART_FEATS, PART_LEMMAS, PART_GAPS, PART_TAGS, PART_MOVES, PART_LABELS, PARTS };
static const char part_names[PARTS][5] = {"name", "feat", "lemm", "gaps", "tags", "move", "labl"};

static int find_parts(struct linear_part *parts, const uint8_t *bytes, size_t n)
{
    for (int i = 0; i < PARTS; i++) {
        uint32_t size;
        if (n < 8 || memcmp(bytes, part_names[i], 4))
            return 0;
        memcpy(&size, bytes + 4, 4);
        if (size > n - 8)
            return 0;
        parts[i] = (struct linear_part){bytes + 8, size};
        bytes += 8 + size;
        n -= 8 + size;
    }
    return n == 0;
}

enum status linear_model_read(struct linear_model *m, const uint8_t *bytes, size_t n, struct error *e)
{
    struct linear_part p[PARTS];
    memset(m, 0, sizeof *m);
    if (!find_parts(p, bytes, n))
        return error_set(e, STATUS_CORRUPT, 0, "the model file lacks parts");
    enum status s = linear_read(&m->engine, p[PART_NAMES], p[PART_TAGS], p[PART_MOVES], p[PART_LABELS], e);
    if (!s)
        s = linear_lookup_read(&m->feats, p[PART_FEATS].bytes, p[PART_FEATS].n, e);
    if (!s)
        s = linear_lookup_read(&m->lemmas, p[PART_LEMMAS].bytes, p[PART_LEMMAS].n, e);
    if (!s)
        s = linear_table_read(&m->gaps, p[PART_GAPS].bytes, p[PART_GAPS].n, LINEAR_MOVES, 20, e);
    if (s)
        linear_model_release(m);
    return s;
}

void linear_model_release(struct linear_model *m)
{
    linear_release(&m->engine);
    linear_lookup_release(&m->feats);
    linear_lookup_release(&m->lemmas);
    linear_table_release(&m->gaps);
}
