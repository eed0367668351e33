/* in: a .conllu file; out: its sentences and the raw text it was made from. Multi-word ranges give
   the surface text, empty nodes are left out. */
#include "treebank.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "perceptron.h"

static char *slurp(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        train_die("cannot open '%s'; set TREEBANKS=DIR to a folder that has it", path);
    size_t room = 1 << 20;
    char *b = train_alloc(room);
    *n = 0;
    for (size_t got; (got = fread(b + *n, 1, room - *n - 1, f)) > 0;) {
        *n += got;
        if (*n + 1 >= room && !(b = realloc(b, room *= 2)))
            train_die("out of memory");
    }
    fclose(f);
    b[*n] = 0;
    return b;
}

static int split(char *line, char **col)
{
    int k = 0;
    while (k < 10 && line) {
        col[k++] = line;
        line = strchr(line, '\t');
        if (line)
            *line++ = 0;
    }
    return k;
}

static void add_sentence(struct treebank *t, const struct tree_word *w, uint32_t n)
{
    if (!(t->n & (t->n - 1))) {
        t->sentences = realloc(t->sentences, (t->n ? t->n * 2 : 1) * sizeof *t->sentences);
        t->sentence_end = realloc(t->sentence_end, (t->n ? t->n * 2 : 1) * sizeof *t->sentence_end);
    }
    struct tree_sentence *s = &t->sentences[t->n++];
    s->n = n;
    s->words = train_alloc(n * sizeof *w);
    memcpy(s->words, w, n * sizeof *w);
    s->facts = train_alloc(n * sizeof *s->facts);
    s->guesses = train_alloc(n);
    for (uint32_t i = 0; i < n; i++) {
        linear_word_make(&s->facts[i], w[i].form, strlen(w[i].form));
        if (s->words[i].head > n)
            train_die("a head is outside its sentence");
    }
}

static void add_text(struct treebank *t, struct bytes *raw, const char *text, const char *gap)
{
    if (t->n + raw->n)
        bytes_add(raw, gap, strlen(gap));
    bytes_add(raw, text, strlen(text));
}

static uint8_t name_of(const char *misc)
{
    static const char *const types[] = {"PER", "ORG", "LOC", "NORP", "MISC"};
    const char *ner = strstr(misc, "NER=");
    for (uint8_t i = 0; ner && i < 5; i++)
        if (!strncmp(ner + 6, types[i], strlen(types[i])))
            return (uint8_t)(1 + 2 * i + (ner[4] == 'I'));
    return 0;
}

static void word_of(struct tree_word *w, char **col)
{
    w->form = col[1];
    w->lemma = col[2];
    w->upos = col[3];
    w->xpos = col[4];
    w->feats = col[5];
    w->deprel = col[7];
    w->name = name_of(col[9]);
}

void treebank_read(struct treebank *t, const char *path)
{
    size_t n;
    char *b = slurp(path, &n), *col[10];
    struct tree_word *w = train_alloc(4096 * sizeof *w);
    struct bytes raw = {0};
    const char *gap = " ";
    uint32_t k = 0, skip_to = 0;
    int paragraph = 0;
    memset(t, 0, sizeof *t);
    for (char *line = b, *next; line && *line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = 0;
        if (!strncmp(line, "# newdoc", 8) || !strncmp(line, "# newpar", 8)) {
            paragraph = 1;
        } else if (!strncmp(line, "# text = ", 9)) {
            add_text(t, &raw, line + 9, paragraph ? "\n\n" : gap);
            paragraph = 0;
            skip_to = 0;
        } else if (!*line) {
            if (k) {
                for (uint32_t i = 0; i < k; i++)
                    w[i].head = w[i].head ? (uint16_t)(w[i].head - 1) : (uint16_t)k;
                add_sentence(t, w, k);
                t->sentence_end[t->n - 1] = (uint32_t)raw.n;
            }
            k = 0;
        } else if (*line != '#' && split(line, col) == 10 && !strchr(col[0], '.')) {
            char *dash = strchr(col[0], '-');
            if (dash) {
                skip_to = (uint32_t)atoi(dash + 1);
                gap = strstr(col[9], "SpacesAfter=") && strstr(col[9], "\\n") ? "\n\n" : strstr(col[9], "SpaceAfter=No") ? "" : " ";
                continue;
            }
            if ((uint32_t)atoi(col[0]) > skip_to)
                gap = strstr(col[9], "SpacesAfter=") && strstr(col[9], "\\n") ? "\n\n" : strstr(col[9], "SpaceAfter=No") ? "" : " ";
            if (k >= 4096)
                train_die("a sentence is too long");
            word_of(&w[k], col);
            w[k].head = (uint16_t)atoi(col[6]);
            k++;
        }
    }
    bytes_add(&raw, "\n", 2);
    t->text = (char *)raw.at;
    t->text_n = raw.n - 1;
    free(w);
}

static uint32_t tag_number(struct inventory *v, const char *upos, const char *xpos, uint32_t *count)
{
    uint32_t i = 0;
    while (i < v->n_tags && (strcmp(v->upos[i], upos) || strcmp(v->xpos[i], xpos)))
        i++;
    if (i == v->n_tags) {
        if (i == TREE_TAGS)
            return i - 1;
        snprintf(v->upos[i], LINEAR_NAME, "%s", upos);
        snprintf(v->xpos[i], LINEAR_NAME, "%s", xpos);
        v->n_tags++;
    }
    count[i]++;
    return i;
}

static uint32_t rank(const uint32_t *count, uint32_t n, uint32_t i)
{
    uint32_t r = 0;
    for (uint32_t j = 0; j < n; j++)
        r += count[j] > count[i] || (count[j] == count[i] && j < i);
    return r;
}

static uint32_t find_label(const struct inventory *v, const char *label)
{
    uint32_t i = 0;
    while (i < v->n_labels && strcmp(v->label[i], label))
        i++;
    return i;
}

/* The 63 commonest tags; rarer ones go to the commonest Penn tag of their universal tag. */
void inventory_make(struct inventory *v, const struct treebank *t)
{
    static struct inventory all;
    uint32_t count[TREE_TAGS] = {0};
    memset(&all, 0, sizeof all);
    memset(v, 0, sizeof *v);
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t j = 0; j < t->sentences[i].n; j++) {
            const struct tree_word *w = &t->sentences[i].words[j];
            tag_number(&all, w->upos, w->xpos, count);
            if (find_label(v, w->deprel) == v->n_labels && v->n_labels < LINEAR_LABELS)
                snprintf(v->label[v->n_labels++], LINEAR_NAME, "%s", w->deprel);
        }
    for (uint32_t i = 0; i < all.n_tags; i++)
        if (rank(count, all.n_tags, i) < LINEAR_TAGS) {
            memcpy(v->upos[v->n_tags], all.upos[i], LINEAR_NAME);
            memcpy(v->xpos[v->n_tags++], all.xpos[i], LINEAR_NAME);
        }
}

static uint8_t find_tag(const struct inventory *v, const char *upos, const char *xpos)
{
    uint32_t same = LINEAR_TAGS;
    for (uint32_t i = 0; i < v->n_tags; i++) {
        if (strcmp(v->upos[i], upos))
            continue;
        if (!strcmp(v->xpos[i], xpos))
            return (uint8_t)i;
        if (same == LINEAR_TAGS)
            same = i;
    }
    return (uint8_t)(same == LINEAR_TAGS ? 0 : same);
}

void inventory_apply(const struct inventory *v, struct treebank *t)
{
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t j = 0; j < t->sentences[i].n; j++) {
            struct tree_word *w = &t->sentences[i].words[j];
            w->tag = find_tag(v, w->upos, w->xpos);
            uint32_t label = find_label(v, w->deprel);
            w->label = (uint8_t)(label < v->n_labels ? label : 0);
        }
}
