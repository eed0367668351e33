/* train-linear TRAIN.conllu DEV.conllu WORDNET_DIR SILVER.conllu OUT: makes the linear model.
   SILVER: raw news as `tabard parse` gives it; its entities are what the linear engine learns names from. */
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#include "base/io.h"
#include "model/linear_model.h"

#include "train_gaps.h"
#include "train_linear.h"
#include "train_words.h"

static struct treebank train, dev, silver;
static struct inventory names;

static void report_tags(const struct treebank *t)
{
    uint32_t n = 0, fine = 0, up = 0;
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t j = 0; j < t->sentences[i].n; j++) {
            uint8_t g = t->sentences[i].guesses[j];
            n++;
            fine += g == t->sentences[i].words[j].tag;
            up += !strcmp(names.upos[g], t->sentences[i].words[j].upos);
        }
    fprintf(stderr, "tags: UPOS %.2f fine %.2f\n", 100.0 * up / n, 100.0 * fine / n);
}

static void write_names(struct bytes *b)
{
    char line[80];
    for (uint32_t i = 0; i < names.n_tags; i++) {
        snprintf(line, sizeof line, "%s %s\n", names.upos[i], names.xpos[i]);
        bytes_add(b, line, strlen(line));
    }
    bytes_add(b, "\n", 1);
    for (uint32_t i = 0; i < names.n_labels; i++) {
        snprintf(line, sizeof line, "%s\n", names.label[i]);
        bytes_add(b, line, strlen(line));
    }
}

/* One silver sentence in TRAIN_SILVER_OF, of common length, to teach the parser the language of news. */
static void add_sentences(struct treebank *t, const struct treebank *more)
{
    struct tree_sentence *all = train_alloc((t->n + more->n) * sizeof *all);
    memcpy(all, t->sentences, t->n * sizeof *all);
    free(t->sentences);
    t->sentences = all;
    for (uint32_t i = 0; i < more->n; i += TRAIN_SILVER_OF)
        if (more->sentences[i].n > 4 && more->sentences[i].n < 61)
            t->sentences[t->n++] = more->sentences[i];
}

static const char about[] =
    "The linear syntax engine of tabard. Trained by tools/train/linear on the training part of\n"
    "Universal Dependencies English-EWT (CC BY-SA 4.0); lemma rules also from the word lists and\n"
    "exception lists of WordNet 3.0 (WordNet licence); names from raw news as the network marks it.\n"
    "This file is CC BY-SA 4.0.\n";

static void save(const struct bytes *part, const char *path)
{
    static const char *const names_of[] = {"names", "feats", "lemmas", "gaps", "tags", "moves", "labels", "sure", "entities"};
    struct pack_writer w;
    struct buf packed, file;
    struct error e = {0};
    pack_writer_init(&w, LINEAR_MODEL_KIND, LINEAR_MODEL_VERSION);
    pack_writer_add(&w, "about", about, sizeof about - 1);
    for (int i = 0; i < 9; i++)
        pack_writer_add(&w, names_of[i], part[i].at, part[i].n);
    buf_init(&packed);
    buf_init(&file);
    if (pack_writer_bytes(&w, &packed, &e) || !buf_reserve(&file, ZSTD_compressBound(packed.size)))
        train_die("cannot pack: %s", e.message);
    ZSTD_CCtx *c = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(c, ZSTD_c_compressionLevel, 19);
    ZSTD_CCtx_setParameter(c, ZSTD_c_checksumFlag, 1);
    size_t n = ZSTD_compress2(c, file.data, ZSTD_compressBound(packed.size), packed.data, packed.size);
    if (ZSTD_isError(n) || io_save(path, file.data, n, &e))
        train_die("cannot write '%s': %s", path, e.message);
    fprintf(stderr, "%s: %zu bytes\n", path, n);
    ZSTD_freeCCtx(c);
}

int main(int argc, char **argv)
{
    if (argc < 6)
        train_die("usage: train-linear TRAIN DEV WORDNET SILVER OUT");
    struct bytes part[9] = {{0}};
    treebank_read(&train, argv[1]);
    treebank_read(&dev, argv[2]);
    inventory_make(&names, &train);
    inventory_apply(&names, &train);
    inventory_apply(&names, &dev);
    write_names(&part[0]);
    train_feats(&part[1], &train);
    train_lemmas(&part[2], &train, argv[3]);
    struct perceptron gaps, tagger;
    train_gaps(&gaps, &train, &dev);
    perceptron_write(&gaps, TRAIN_GAP_BITS, 4, &part[3]);
    uint32_t folds = 5;
    for (uint32_t f = 0; f < folds; f++) {
        train_tagger(&tagger, &train, names.n_tags, f, folds, 5);
        train_guess_tags(&tagger, &train, names.n_tags, f, folds);
        perceptron_release(&tagger);
    }
    report_tags(&train);
    train_tagger(&tagger, &train, names.n_tags, 0, 1, TRAIN_TAG_ROUNDS);
    train_guess_tags(&tagger, &dev, names.n_tags, 0, 1);
    report_tags(&dev);
    treebank_read(&silver, argv[4]);
    train_guess_tags(&tagger, &silver, names.n_tags, 0, 1);
    struct perceptron entities;
    train_names(&entities, &silver);
    perceptron_write(&entities, TRAIN_NAME_BITS, 64, &part[8]);
    perceptron_write(&tagger, TRAIN_TAG_BITS, 64, &part[4]);
    struct train_parser p = {.n_labels = names.n_labels, .names = &names};
    inventory_apply(&names, &silver);
    uint32_t gold = train.n;
    add_sentences(&train, &silver);
    train_parser(&p, &train, TRAIN_PARSE_ROUNDS, NULL);
    train_report_parser(&p, &dev);
    perceptron_write(&p.move, TRAIN_MOVE_BITS, 4, &part[5]);
    perceptron_write(&p.label, TRAIN_LABEL_BITS, 64, &part[6]);
    struct train_tally sure = {0};
    train.n = gold;
    train_sure(&p, &sure, &train);
    train_sure_write(&sure, &part[7]);
    save(part, argv[5]);
    return 0;
}
