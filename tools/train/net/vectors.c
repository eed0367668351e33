/* Word vectors from raw text: skip-gram with an output matrix a position (structured skip-gram, Ling et al. 2015,
 * after Mikolov et al. 2013), negative sampling. What comes in: token files, a sentence a line, blanks between;
 * what goes out: `word count v1 ... vD` a line, commonest first. One thread and a fixed seed: the same bytes each time.
 * Words are folded as the program folds them (see fold.py / net_word.c): lower case, digits to 0, plain quotes.
 *   vectors OUT DIM MINCOUNT MAXROWS EPOCHS FILE... */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WINDOW = 3, NEGATIVES = 6, UNIGRAMS = 1 << 22, TABLE = 1 << 22, LINE = 1 << 20 };

struct word { char *text; uint64_t count; };
static struct word *words;
static size_t n_words, room_words;
static int32_t *slots;
static int32_t *corpus;                                 /* word ids, -1 ends a sentence */
static size_t n_corpus, room_corpus;

static uint64_t hash(const char *s)
{
    uint64_t h = 1469598103934665603u;
    while (*s)
        h = (h ^ (unsigned char)*s++) * 1099511628211u;
    return h ^ (h >> 29);
}

static void *grow(void *p, size_t *room, size_t size)
{
    *room = *room ? *room * 2 : 1 << 16;
    p = realloc(p, *room * size);
    if (!p)
        exit(70);
    return p;
}

static int32_t find(const char *s, int add)
{
    size_t k = hash(s) & (TABLE - 1);
    for (; slots[k] >= 0; k = (k + 1) & (TABLE - 1))
        if (!strcmp(words[slots[k]].text, s))
            return slots[k];
    if (!add || n_words > TABLE / 2)
        return -1;
    if (n_words == room_words)
        words = grow(words, &room_words, sizeof *words);
    words[n_words] = (struct word){strdup(s), 0};
    return slots[k] = (int32_t)n_words++;
}

static void fold(const char *s, char *out, size_t room)
{
    static const struct { const char *from, *to; } map[] = {
        {"\xe2\x80\x98", "'"}, {"\xe2\x80\x99", "'"}, {"\xe2\x80\x9c", "\""}, {"\xe2\x80\x9d", "\""},
        {"\xe2\x80\x93", "-"}, {"\xe2\x80\x94", "--"}, {"\xe2\x80\xa6", "..."}};
    size_t n = 0;
    while (*s && n + 4 < room) {
        size_t k = 0;
        while (k < sizeof map / sizeof *map && strncmp(s, map[k].from, 3))
            k++;
        if (k < sizeof map / sizeof *map) {
            n += (size_t)sprintf(out + n, "%s", map[k].to);
            s += 3;
        } else {
            char c = *s++;
            out[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c >= '0' && c <= '9' ? '0' : c;
        }
    }
    out[n] = 0;
}

static void push(int32_t w)
{
    if (n_corpus == room_corpus)
        corpus = grow(corpus, &room_corpus, sizeof *corpus);
    corpus[n_corpus++] = w;
}

static void read_file(const char *path)
{
    static char line[LINE], key[512];
    FILE *f = fopen(path, "r");
    if (!f) {
        fprintf(stderr, "cannot open '%s'\n", path);
        exit(74);
    }
    while (fgets(line, sizeof line, f)) {
        for (char *t = strtok(line, " \n"); t; t = strtok(NULL, " \n")) {
            fold(t, key, sizeof key);
            int32_t w = find(key, 1);
            if (w >= 0) {
                words[w].count++;
                push(w);
            }
        }
        push(-1);
    }
    fclose(f);
}

static int by_count(const void *a, const void *b)
{
    const struct word *x = &words[*(const int32_t *)a], *y = &words[*(const int32_t *)b];
    return x->count != y->count ? (x->count < y->count ? 1 : -1) : strcmp(x->text, y->text);
}

static uint64_t seed = 88172645463325252u;
static uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}
static float unit(void) { return (float)(rnd() >> 40) / 16777216.0f; }

static float sigma(float x) { return x > 8 ? 1 : x < -8 ? 0 : 1 / (1 + expf(-x)); }

static void pair(float *v, float *grad, float *o, int dim, float label, float rate)
{
    float dot = 0;
    for (int i = 0; i < dim; i++)
        dot += v[i] * o[i];
    float g = (label - sigma(dot)) * rate;
    for (int i = 0; i < dim; i++) {
        grad[i] += g * o[i];
        o[i] += g * v[i];
    }
}

int main(int argc, char **argv)
{
    if (argc < 7)
        return 2;
    int dim = atoi(argv[2]), epochs = atoi(argv[5]);
    uint64_t least = strtoull(argv[3], NULL, 10);
    size_t most = strtoull(argv[4], NULL, 10);
    slots = malloc(TABLE * sizeof *slots);
    memset(slots, 0xff, TABLE * sizeof *slots);
    for (int i = 6; i < argc; i++)
        read_file(argv[i]);
    int32_t *order = malloc(n_words * sizeof *order), *rank = malloc(n_words * sizeof *rank);
    for (size_t i = 0; i < n_words; i++)
        order[i] = (int32_t)i, rank[i] = -1;
    qsort(order, n_words, sizeof *order, by_count);
    size_t n = 0;
    while (n < n_words && n < most && words[order[n]].count >= least)
        rank[order[n]] = (int32_t)n, n++;
    size_t kept = 0;
    double total = 0;
    for (size_t i = 0; i < n_corpus; i++) {
        int32_t w = corpus[i] < 0 ? -1 : rank[corpus[i]];
        if (corpus[i] >= 0 && w < 0)
            continue;
        corpus[kept++] = w;
        total += w >= 0;
    }
    n_corpus = kept;
    fprintf(stderr, "%zu types, %zu rows, %.0f tokens\n", n_words, n, total);
    int32_t *draw = malloc(UNIGRAMS * sizeof *draw);
    double mass = 0, run = 0;
    for (size_t i = 0; i < n; i++)
        mass += pow((double)words[order[i]].count, .75);
    for (size_t i = 0, k = 0; i < n; i++) {
        run += pow((double)words[order[i]].count, .75);
        while (k < UNIGRAMS && (double)k < run / mass * UNIGRAMS)
            draw[k++] = (int32_t)i;
        if (i + 1 == n)
            while (k < UNIGRAMS)
                draw[k++] = (int32_t)i;
    }
    float *in = malloc(n * (size_t)dim * sizeof *in), *out = calloc(n * (size_t)dim * 2 * WINDOW, sizeof *out);
    for (size_t i = 0; i < n * (size_t)dim; i++)
        in[i] = (unit() - .5f) / (float)dim;
    float *grad = malloc((size_t)dim * sizeof *grad);
    static int32_t sent[1024];
    double seen = 0;
    for (int e = 0; e < epochs; e++) {
        int len = 0;
        for (size_t i = 0; i < n_corpus; i++) {
            int32_t w = corpus[i];
            if (w >= 0) {
                seen++;
                double f = (double)words[order[w]].count / total;
                if (len < 1024 && (f < 3e-4 || unit() < sqrt(3e-4 / f)))
                    sent[len++] = w;
                continue;
            }
            float rate = (float)(.04 * (1 - seen / (total * epochs)) + 1e-5);
            for (int p = 0; p < len; p++) {
                float *v = in + (size_t)sent[p] * (size_t)dim;
                for (int d = -WINDOW; d <= WINDOW; d++) {
                    if (!d || p + d < 0 || p + d >= len)
                        continue;
                    size_t slot = (size_t)(d < 0 ? d + WINDOW : d + WINDOW - 1);
                    float *o = out + slot * n * (size_t)dim;
                    memset(grad, 0, (size_t)dim * sizeof *grad);
                    pair(v, grad, o + (size_t)sent[p + d] * (size_t)dim, dim, 1, rate);
                    for (int k = 0; k < NEGATIVES; k++) {
                        int32_t w2 = draw[rnd() & (UNIGRAMS - 1)];
                        if (w2 != sent[p + d])
                            pair(v, grad, o + (size_t)w2 * (size_t)dim, dim, 0, rate);
                    }
                    for (int k = 0; k < dim; k++)
                        v[k] += grad[k];
                }
            }
            len = 0;
        }
        fprintf(stderr, "epoch %d\n", e + 1);
    }
    FILE *f = fopen(argv[1], "w");
    for (size_t i = 0; i < n; i++) {
        fprintf(f, "%s %llu", words[order[i]].text, (unsigned long long)words[order[i]].count);
        for (int k = 0; k < dim; k++)
            fprintf(f, " %.5f", (double)in[i * (size_t)dim + (size_t)k]);
        fputc('\n', f);
    }
    return fclose(f) != 0;
}
