/* in: the parts of a linear model; out: its file (docs/formats/linear.md). See model_file.h. */
#include "model_file.h"

#include <string.h>
#include <zstd.h>

#include "base/io.h"
#include "model/linear_model.h"

static const char *const names_of[TRAIN_PARTS] = {"names", "feats", "lemmas", "gaps", "tags", "moves", "labels", "sure", "entities"};

static const char about[] =
    "The linear syntax engine of tabard. Trained by tools/train/linear on the training part of\n"
    "Universal Dependencies English-EWT (CC BY-SA 4.0); lemma rules also from the word lists and\n"
    "exception lists of WordNet 3.0 (WordNet licence); names from raw news as the network marks it.\n"
    "This file is CC BY-SA 4.0.\n";

static void add_packed(struct pack_writer *w, const char *name, const struct bytes *part)
{
    struct buf b = {0};
    ZSTD_CCtx *c = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(c, ZSTD_c_compressionLevel, 19);
    if (!buf_reserve(&b, ZSTD_compressBound(part->n)))
        train_die("out of memory");
    size_t n = ZSTD_compress2(c, b.data, ZSTD_compressBound(part->n), part->at, part->n);
    if (ZSTD_isError(n))
        train_die("cannot pack: %s", ZSTD_getErrorName(n));
    pack_writer_add(w, name, b.data, n);
    ZSTD_freeCCtx(c);
    buf_release(&b);
}

void train_save(const struct bytes part[TRAIN_PARTS], const char *path)
{
    struct pack_writer w;
    struct error e = {0};
    pack_writer_init(&w, LINEAR_MODEL_KIND, LINEAR_MODEL_VERSION);
    pack_writer_add(&w, "about", about, sizeof about - 1);
    for (int i = 0; i < TRAIN_PARTS; i++)
        if (i < PART_TAGS)
            pack_writer_add(&w, names_of[i], part[i].at, part[i].n);
        else
            add_packed(&w, names_of[i], &part[i]);
    if (pack_writer_save(&w, path, &e))
        train_die("cannot write '%s': %s", path, e.message);
    fprintf(stderr, "%s: %zu bytes\n", path, w.body.size);
    pack_writer_release(&w);
}

void train_load(struct bytes part[TRAIN_PARTS], const char *path)
{
    struct buf whole = {0};         /* an older file is one frame: io_read_file undoes it */
    struct pack p = {0};
    struct error e = {0};
    if (io_read_file(path, 1 << 26, &whole, &e))
        train_die("%s", e.message);
    if (pack_open_bytes(&p, whole.data, whole.size, LINEAR_MODEL_KIND, LINEAR_MODEL_VERSION - 1, path, &e) &&
        pack_open_bytes(&p, whole.data, whole.size, LINEAR_MODEL_KIND, LINEAR_MODEL_VERSION, path, &e))
        train_die("%s", e.message);
    for (int i = 0; i < TRAIN_PARTS; i++) {
        struct buf b = {0};
        size_t n;
        const void *at = pack_find(&p, names_of[i], &n);
        if (!at || linear_model_expand(at, n, &b, &e))
            train_die("'%s' has no part %s: %s", path, names_of[i], e.message);
        bytes_add(&part[i], b.data, b.size);
        buf_release(&b);
    }
    buf_release(&whole);
}
