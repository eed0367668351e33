/* Run the network alone over a treebank: scores on its own words, speed, and whether the three kernels agree.
   net_bench MODEL CONLLU [REPEATS] [LEVEL] [SET]; with REPEATS 0 it writes the columns form upos feats head rel entity;
 * with SET it reports the arcs of each relation under that name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "model/net.h"

struct corpus {
    char *text;
    struct net_word *words;
    char **row;                  /* the line each word came from, after its form */
    uint16_t *length;
    uint32_t n, sentences;
};

static char *read_file(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    if (!f || fseek(f, 0, SEEK_END))
        exit(74);
    *n = (size_t)ftell(f);
    rewind(f);
    char *s = malloc(*n + 1);
    if (!s || fread(s, 1, *n, f) != *n)
        exit(74);
    s[*n] = 0;
    fclose(f);
    return s;
}

static void read_corpus(struct corpus *c, const char *path)
{
    size_t n;
    c->text = read_file(path, &n);
    c->words = malloc((n / 2 + 1) * sizeof *c->words);
    c->row = malloc((n / 2 + 1) * sizeof *c->row);
    c->length = malloc((n / 2 + 1) * sizeof *c->length);
    uint32_t len = 0;
    for (char *s = c->text, *end; *s; s = end + 1) {
        end = strchr(s, '\n');
        if (!end)
            break;
        *end = 0;
        char *tab = strchr(s, '\t');
        if (!*s && len) {
            c->length[c->sentences++] = (uint16_t)len;
            len = 0;
        }
        if (!tab || *s == '#' || strcspn(s, "-.") < (size_t)(tab - s) || len == NET_WORDS_MAX)
            continue;
        char *form = tab + 1, *stop = strchr(form, '\t');
        if (!stop)
            stop = form + strlen(form);
        c->words[c->n] = (struct net_word){form, (uint32_t)(stop - form)};
        c->row[c->n++] = stop;
        len++;
    }
    if (len)
        c->length[c->sentences++] = (uint16_t)len;
}

static struct net_result result_new(uint32_t n)
{
    return (struct net_result){calloc(n, 1), calloc(n, 1), calloc(n, 2), calloc(n, 1), calloc(n, 1)};
}

static struct net_result offset(struct net_result r, uint32_t at)
{
    return (struct net_result){r.upos + at, r.feats + at, r.head + at, r.rel + at, r.entity + at};
}

static void run(struct net_worker *w, const struct corpus *c, struct net_result out)
{
    uint32_t at = 0;
    for (uint32_t s = 0, k; s < c->sentences; s += k) {
        uint32_t n = 0;
        for (k = 0; s + k < c->sentences && (k == 0 || (n < NET_BATCH && n + c->length[s + k] <= NET_WORDS_MAX)); k++)
            n += c->length[s + k];
        net_run(w, c->words + at, c->length + s, k, offset(out, at));
        at += n;
    }
}

static const char *column(const char *row, int k, size_t *n)
{
    for (; k > 0 && *row; row++)
        k -= *row == '\t';
    *n = strcspn(row, "\t:");
    return row;
}

static int same(const char *name, const char *row, int k)
{
    size_t n, full = strcspn(name, ":");
    const char *s = column(row, k, &n);
    return n == full && !memcmp(s, name, n);
}

static void score(const struct net *net, const struct corpus *c, struct net_result r)
{
    uint32_t upos = 0, uas = 0, las = 0, feats = 0;
    for (uint32_t i = 0; i < c->n; i++) {
        size_t n;
        int arc = atoi(column(c->row[i], 5, &n)) == r.head[i];
        upos += (uint32_t)same(net_name(net, NET_UPOS, r.upos[i]), c->row[i], 2);
        const char *f = column(c->row[i], 4, &n), *mine = net_name(net, NET_FEATS, r.feats[i]);
        n = strcspn(f, "\t");
        feats += strlen(mine) == n && !memcmp(f, mine, n);
        uas += (uint32_t)arc;
        las += (uint32_t)(arc && same(net_name(net, NET_REL, r.rel[i]), c->row[i], 6));
    }
    double p = 100.0 / c->n;
    printf("words %u upos %.2f feats %.2f uas %.2f las %.2f\n", c->n, upos * p, feats * p, uas * p, las * p);
}

/* Arcs that events hang on: head and full relation right. "obl:*" takes every kind of obl, "neg" negation words. */
static int is_kind(const char *kind, const char *rel, size_t n, const char *feats)
{
    size_t k = strlen(kind);
    if (!strcmp(kind, "neg"))
        return strstr(feats, "Polarity=Neg") != NULL && !memcmp(rel, "advmod", 6);
    if (kind[k - 1] == '*')
        return n + 2 >= k && !memcmp(rel, kind, k - 2) && (n == k - 2 || rel[k - 2] == ':');
    return n == k && !memcmp(rel, kind, n);
}

static void score_arcs(const struct net *net, const struct corpus *c, struct net_result r, const char *set)
{
    static const char *const kinds[] = {"root", "nsubj", "nsubj:pass", "obj", "iobj", "obl:*", "xcomp", "ccomp", "conj", "acl:relcl", "advcl",
                                        "aux:pass", "case", "appos", "nmod", "compound", "neg"};
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        uint32_t gold = 0, mine = 0, right = 0;
        for (uint32_t i = 0; i < c->n; i++) {
            size_t n, fn;
            char feats[256];
            int arc = atoi(column(c->row[i], 5, &n)) == r.head[i];
            const char *f = column(c->row[i], 4, &fn), *rel = column(c->row[i], 6, &n), *name = net_name(net, NET_REL, r.rel[i]);
            snprintf(feats, sizeof feats, "%.*s", (int)strcspn(f, "\t"), f);
            n = strcspn(rel, "\t");
            int a = is_kind(kinds[k], rel, n, feats), b = is_kind(kinds[k], name, strlen(name), net_name(net, NET_FEATS, r.feats[i]));
            gold += (uint32_t)a;
            mine += (uint32_t)b;
            right += (uint32_t)(a && b && arc);
        }
        printf("%s\tarc.%s.f1\t%.4f\t%u\n", set, kinds[k], 2.0 * right / (gold + mine ? gold + mine : 1), gold);
    }
}

static void write(const struct net *net, const struct corpus *c, struct net_result r)
{
    static const char types[][5] = {"PER", "ORG", "LOC", "NORP", "MISC"}, places[] = "BILU";
    for (uint32_t s = 0, i = 0; s < c->sentences; s++, putchar('\n'))
        for (uint32_t end = i + c->length[s]; i < end; i++) {
            printf("%.*s\t%s\t%s\t%u\t%s\t", (int)c->words[i].n, c->words[i].bytes, net_name(net, NET_UPOS, r.upos[i]),
                   net_name(net, NET_FEATS, r.feats[i]), r.head[i], net_name(net, NET_REL, r.rel[i]));
            int e = r.entity[i] - 1;
            if (e < 0)
                puts("O");
            else
                printf("%c-%s\n", places[e % 4], types[e / 4]);
        }
}

static int differ(const struct corpus *c, struct net_result a, struct net_result b)
{
    return memcmp(a.upos, b.upos, c->n) || memcmp(a.feats, b.feats, c->n) || memcmp(a.head, b.head, c->n * 2) ||
           memcmp(a.rel, b.rel, c->n) || memcmp(a.entity, b.entity, c->n);
}

int main(int argc, char **argv)
{
    struct corpus c = {0};
    struct error e;
    struct net *net;
    size_t n;
    if (argc < 3)
        return 2;
    char *bytes = read_file(argv[1], &n);
    if (net_read(&net, (uint8_t *)bytes, n, &e)) {
        fprintf(stderr, "%s\n", e.message);
        return 65;
    }
    read_corpus(&c, argv[2]);
    int repeats = argc > 3 ? atoi(argv[3]) : 1, level = argc > 4 ? atoi(argv[4]) : -1, wrong = 0;
    struct net_result r = result_new(c.n), other = result_new(c.n);
    struct net_worker *w = net_worker_new(net);
    if (!w || !net_worker_set_level(w, level))
        return 70;
    run(w, &c, r);
    if (repeats == 0) {
        write(net, &c, r);
        return 0;
    }
    score(net, &c, r);
    if (argc > 5)
        score_arcs(net, &c, r, argv[5]);
    for (int k = 0; k < repeats; k++) {
        clock_t t = clock();
        run(w, &c, other);
        double s = (double)(clock() - t) / CLOCKS_PER_SEC;
        printf("warm: %.0f words/s%s\n", c.n / s, differ(&c, r, other) ? " DIFFERENT" : "");
    }
    for (int l = 0; l < 3; l++) {
        net_worker_free(w);
        w = net_worker_new(net);
        if (!w || !net_worker_set_level(w, l))
            continue;
        clock_t t = clock();
        run(w, &c, other);
        double s = (double)(clock() - t) / CLOCKS_PER_SEC;
        int d = differ(&c, r, other);
        wrong |= d;
        printf("level %d, cold: %.0f words/s, %s\n", l, c.n / s, d ? "DIFFERENT" : "the same");
    }
    net_worker_free(w);
    net_free(net);
    return wrong;
}
