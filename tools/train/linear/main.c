/* train-linear TRAIN.conllu DEV.conllu WORDNET_DIR SILVER.conllu OUT: makes the linear model.
   train-linear repack OLD OUT: the weights of a file of an earlier version (3 and up) in today's form.
   SILVER: raw news as `tabard parse` gives it; its entities are what the linear engine learns names from. */
#include <stdlib.h>
#include <string.h>

#include "model_file.h"
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

int main(int argc, char **argv)
{
    struct bytes part[TRAIN_PARTS] = {{0}};
    if (argc == 4 && !strcmp(argv[1], "repack")) {
        train_load(part, argv[2]);
        train_save(part, argv[3]);
        return 0;
    }
    if (argc < 6)
        train_die("usage: train-linear TRAIN DEV WORDNET SILVER OUT\n       train-linear repack OLD OUT");
    treebank_read(&train, argv[1]);
    treebank_read(&dev, argv[2]);
    inventory_make(&names, &train);
    inventory_apply(&names, &train);
    inventory_apply(&names, &dev);
    write_names(&part[PART_NAMES]);
    train_feats(&part[PART_FEATS], &train);
    train_lemmas(&part[PART_LEMMAS], &train, argv[3]);
    struct perceptron gaps, tagger;
    train_gaps(&gaps, &train, &dev);
    perceptron_write(&gaps, TRAIN_GAP_BITS, 4, &part[PART_GAPS]);
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
    perceptron_write(&entities, TRAIN_NAME_BITS, 64, &part[PART_ENTITIES]);
    perceptron_write(&tagger, TRAIN_TAG_BITS, 64, &part[PART_TAGS]);
    struct train_parser p = {.n_labels = names.n_labels, .names = &names};
    inventory_apply(&names, &silver);
    uint32_t gold = train.n;
    add_sentences(&train, &silver);
    train_parser(&p, &train, TRAIN_PARSE_ROUNDS, NULL);
    train_report_parser(&p, &dev);
    perceptron_write(&p.move, TRAIN_MOVE_BITS, 4, &part[PART_MOVES]);
    perceptron_write(&p.label, TRAIN_LABEL_BITS, 64, &part[PART_LABELS]);
    struct train_tally sure = {0};
    train.n = gold;
    train_sure(&p, &sure, &train);
    train_sure_write(&sure, &part[PART_SURE]);
    train_save(part, argv[5]);
    return 0;
}
