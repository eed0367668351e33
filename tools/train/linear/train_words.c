/* Word lists: features of a word under a tag, lemma rules of words and endings. An entry is kept
   only where shorter knowledge would be wrong. */
#include "train_words.h"

#include <stdlib.h>
#include <string.h>

#include "model/linear_lemma.h"

struct item { uint32_t keys[LEMMA_KEYS]; uint32_t rule, guess, weight; };
struct items { struct item *at; uint32_t n, room; };
struct names { char (*at)[96]; uint32_t n, room; };
struct entry { uint32_t key, value; };
struct entries { struct entry *at; uint32_t n, room; };

static uint32_t name_number(struct names *s, const char *name)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (!strcmp(s->at[i], name))
            return i;
    if (s->n == s->room) {
        s->room = s->room * 2 + 64;
        s->at = realloc(s->at, s->room * sizeof *s->at);
    }
    snprintf(s->at[s->n], sizeof *s->at, "%s", name);
    return s->n++;
}

static void add_entry(struct entries *e, uint32_t key, uint32_t value)
{
    if (e->n == e->room) {
        e->room = e->room * 2 + 64;
        e->at = realloc(e->at, e->room * sizeof *e->at);
    }
    e->at[e->n++] = (struct entry){key, value};
}

static int by_key(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->value < y->value ? -1 : x->value > y->value;
}

static void write_lookup(struct bytes *b, struct entries *e, const struct names *s)
{
    size_t text = 0;
    uint32_t n = 0, last = 0;
    qsort(e->at, e->n, sizeof *e->at, by_key);
    for (uint32_t i = 0; i < s->n; i++)
        text += strlen(s->at[i]) + 1;
    bytes_number(b, s->n);
    bytes_number(b, (uint32_t)text);
    for (uint32_t i = 0; i < s->n; i++)
        bytes_add(b, s->at[i], strlen(s->at[i]) + 1);
    for (uint32_t i = 0; i < e->n; i++)
        n += !i || e->at[i].key != e->at[i - 1].key;
    bytes_number(b, n);
    for (uint32_t i = 0; i < e->n; i++) {
        if (i && e->at[i].key == e->at[i - 1].key)
            continue;
        bytes_number(b, e->at[i].key - last);
        bytes_number(b, e->at[i].value);
        last = e->at[i].key;
    }
}

/* ---- features ---- */

struct seen { uint32_t key, value, count; };

static int by_seen(const void *a, const void *b)
{
    const struct seen *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->value < y->value ? -1 : x->value > y->value;
}

static uint32_t merge(struct seen *s, uint32_t n)
{
    uint32_t k = 0;
    qsort(s, n, sizeof *s, by_seen);
    for (uint32_t i = 0; i < n; i++) {
        if (k && s[k - 1].key == s[i].key && s[k - 1].value == s[i].value)
            s[k - 1].count += s[i].count;
        else
            s[k++] = s[i];
    }
    return k;
}

/* the commonest value of each key */
static uint32_t majority(struct seen *s, uint32_t n)
{
    uint32_t k = 0;
    n = merge(s, n);
    for (uint32_t i = 0; i < n; i++) {
        if (k && s[k - 1].key == s[i].key) {
            if (s[i].count > s[k - 1].count)
                s[k - 1] = s[i];
        } else {
            s[k++] = s[i];
        }
    }
    return k;
}

static uint32_t value_of(const struct seen *s, uint32_t n, uint32_t key)
{
    uint32_t lo = 0, hi = n;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (s[mid].key < key)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < n && s[lo].key == key ? s[lo].value : ~0u;
}

void train_feats(struct bytes *b, const struct treebank *t)
{
    struct names names = {0};
    struct entries out = {0};
    uint32_t n = 0, total = 0;
    for (uint32_t i = 0; i < t->n; i++)
        total += t->sentences[i].n;
    struct seen *words = train_alloc(total * sizeof *words), *tags = train_alloc(total * sizeof *tags);
    uint32_t *tag_of = train_alloc((total + 1) * sizeof *tag_of);
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t j = 0; j < t->sentences[i].n; j++) {
            const struct tree_word *w = &t->sentences[i].words[j];
            uint32_t v = name_number(&names, w->feats);
            words[n] = (struct seen){linear_feats_key(t->sentences[i].facts[j].lower, w->tag), v, 1};
            tags[n++] = (struct seen){linear_feats_key(0, w->tag), v, 1};
        }
    uint32_t n_tags = majority(tags, n);
    for (uint32_t i = 0; i < n_tags; i++)
        add_entry(&out, tags[i].key, tags[i].value);
    struct seen *sorted = train_alloc(total * sizeof *sorted);
    memcpy(sorted, words, total * sizeof *words);
    uint32_t n_words = majority(sorted, total);
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t j = 0; j < t->sentences[i].n; j++) {
            const struct tree_word *w = &t->sentences[i].words[j];
            uint32_t key = linear_feats_key(t->sentences[i].facts[j].lower, w->tag);
            uint32_t v = value_of(sorted, n_words, key);
            if (v != value_of(tags, n_tags, linear_feats_key(0, w->tag)))
                add_entry(&out, key, v);
        }
    fprintf(stderr, "features: %u strings\n", names.n);
    write_lookup(b, &out, &names);
    free(words);
    free(tags);
    free(sorted);
    free(tag_of);
    free(names.at);
    free(out.at);
}

/* ---- lemmas ---- */

static char changed(char op, char c, size_t i)
{
    if ((op == 'l' || (op == 't' && i)) && c >= 'A' && c <= 'Z')
        return (char)(c + 32);
    return op == 't' && !i && c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

static size_t common(char op, const char *form, const char *lemma)
{
    size_t i = 0;
    while (form[i] && lemma[i] && changed(op, form[i], i) == lemma[i])
        i++;
    return i;
}

static int make_rule(char *rule, size_t room, const char *form, const char *lemma, const char *ops)
{
    char op = ops[0];
    size_t best = common(op, form, lemma), n = strlen(form);
    for (int i = 1; i < 3; i++)
        if (common(ops[i], form, lemma) > best) {
            op = ops[i];
            best = common(op, form, lemma);
        }
    if (n - best > 9 || strlen(lemma + best) > 12 || strpbrk(lemma, " \t"))
        return 0;
    snprintf(rule, room, "%c%u%s", op, (unsigned)(n - best), lemma + best);
    return 1;
}

static void add_item(struct items *s, struct names *rules, const char *form, const char *lemma, const char *upos,
                     const char *feats, uint32_t weight)
{
    char rule[64];
    int keep = !strcmp(upos, "PROPN") || !strcmp(upos, "SYM") || !strcmp(upos, "X");
    if (!make_rule(rule, sizeof rule, form, lemma, keep ? "klt" : !strcmp(upos, "PRON") ? "tlk" : "lkt"))
        return;
    if (s->n == s->room) {
        s->room = s->room * 2 + 1024;
        s->at = realloc(s->at, s->room * sizeof *s->at);
    }
    struct item *i = &s->at[s->n++];
    linear_lemma_keys(form, strlen(form), linear_lemma_class(upos, feats), i->keys);
    i->rule = name_number(rules, rule);
    i->guess = ~0u;
    i->weight = weight;
}

static int sort_depth;
static int by_depth(const void *a, const void *b)
{
    const struct item *x = a, *y = b;
    if (x->keys[sort_depth] != y->keys[sort_depth])
        return x->keys[sort_depth] < y->keys[sort_depth] ? -1 : 1;
    uint32_t wx = x->keys[LEMMA_KEYS - 1], wy = y->keys[LEMMA_KEYS - 1];
    if (wx != wy)
        return wx < wy ? -1 : 1;
    return x->rule < y->rule ? -1 : x->rule > y->rule;
}

/* Types count once for an ending (a frequent word teaches no more than a rare one). */
static void decide(struct item *s, uint32_t n, int depth, uint32_t n_rules, struct entries *out)
{
    uint32_t *count = train_alloc(n_rules * sizeof *count), best = s[0].rule, all = 0;
    for (uint32_t i = 0; i < n; i++) {
        int whole = depth == LEMMA_KEYS - 1;
        int new_type = !i || s[i].rule != s[i - 1].rule || s[i].keys[LEMMA_KEYS - 1] != s[i - 1].keys[LEMMA_KEYS - 1];
        count[s[i].rule] += whole ? s[i].weight : (uint32_t)new_type;
        all += whole ? s[i].weight : (uint32_t)new_type;
    }
    for (uint32_t r = 0; r < n_rules; r++)
        if (count[r] > count[best])
            best = r;
    int enough = depth == LEMMA_KEYS - 1 || depth == 0 || (count[best] > 1 && count[best] * 4 >= all * 3);
    if (best != s[0].guess && enough) {
        add_entry(out, s[0].keys[depth], best);
        for (uint32_t i = 0; i < n; i++)
            s[i].guess = best;
    }
    free(count);
}

static void verb_forms(struct items *s, struct names *rules, const char *v)
{
    size_t n = strlen(v);
    char f[64];
    if (n < 3 || n > 20 || strspn(v, "abcdefghijklmnopqrstuvwxyz") != n)
        return;
    int e = v[n - 1] == 'e', y = v[n - 1] == 'y' && !strchr("aeiou", v[n - 2]);
    int sib = strchr("sxz", v[n - 1]) || (v[n - 1] == 'h' && strchr("cs", v[n - 2])) || v[n - 1] == 'o';
    size_t vowels = strcspn(v, "aeiouy");
    vowels = vowels + 1 + strcspn(v + vowels + 1, "aeiouy");
    int twice = !e && vowels >= n && n >= 3 && !strchr("aeiouywx", v[n - 1]) && strchr("aeiou", v[n - 2]) &&
                !strchr("aeiou", v[n - 3]);
    static const char *const unstressed[] = {"er", "en", "et", "it", "on", "or", "op", "ip", "om", "in", "ar", "us"};
    int unsure = !e && !twice && !strchr("aeiouywx", v[n - 1]) && strchr("aeiou", v[n - 2]) && !strchr("aeiou", v[n - 3]);
    snprintf(f, sizeof f, "%.*s%s", (int)(n - (size_t)y), v, y ? "ies" : sib ? "es" : "s");
    add_item(s, rules, f, v, "VERB", "Number=Sing|Person=3|Tense=Pres", 1);
    for (size_t i = 0; unsure && i < sizeof unstressed / sizeof *unstressed; i++)
        if (!strcmp(v + n - 2, unstressed[i]))
            unsure = 0;
    if (unsure)
        return;
    snprintf(f, sizeof f, "%.*s%.*s%s", (int)(n - (size_t)(y || e)), v, twice, v + n - 1, y ? "ied" : "ed");
    add_item(s, rules, f, v, "VERB", "Tense=Past", 1);
    snprintf(f, sizeof f, "%.*s%.*s%s", (int)(n - (size_t)(e && v[n - 2] != 'e' && v[n - 2] != 'y' && v[n - 2] != 'o')), v, twice, v + n - 1, "ing");
    add_item(s, rules, f, v, "VERB", "VerbForm=Part", 1);
}

static void noun_forms(struct items *s, struct names *rules, const char *v)
{
    size_t n = strlen(v);
    char f[64];
    if (n < 3 || n > 12 || strspn(v, "abcdefghijklmnopqrstuvwxyz") != n)
        return;
    int y = v[n - 1] == 'y' && !strchr("aeiou", v[n - 2]);
    int sib = strchr("sxz", v[n - 1]) || (v[n - 1] == 'h' && strchr("cs", v[n - 2]));
    if (!y && !sib && v[n - 1] != 'e')
        return;
    snprintf(f, sizeof f, "%.*s%s", (int)(n - (size_t)y), v, y ? "ies" : sib ? "es" : "s");
    add_item(s, rules, f, v, "NOUN", "Number=Plur", 1);
}

static void adjective_forms(struct items *s, struct names *rules, const char *v)
{
    size_t n = strlen(v);
    char f[64];
    if (n < 3 || n > 7 || strspn(v, "abcdefghijklmnopqrstuvwxyz") != n)
        return;
    int e = v[n - 1] == 'e', y = v[n - 1] == 'y' && !strchr("aeiou", v[n - 2]);
    int twice = n < 5 && !strchr("aeiouywx", v[n - 1]) && strchr("aeiou", v[n - 2]) && !strchr("aeiou", v[n - 3]);
    for (int k = 0; k < 2; k++) {
        snprintf(f, sizeof f, "%.*s%s%.*s%s", (int)(n - (size_t)(y || e)), v, y ? "i" : "", twice, v + n - 1, k ? "est" : "er");
        add_item(s, rules, f, v, "ADJ", k ? "Degree=Sup" : "Degree=Cmp", 1);
    }
}

static FILE *open_list(const char *folder, const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return fopen(path, "r");
}

static void exceptions(struct items *s, struct names *rules, const char *folder, const char *name, const char *upos, const char *feats)
{
    char form[128], lemma[128], line[512];
    FILE *f = open_list(folder, name);
    if (!f)
        train_die("cannot open '%s/%s'; install wordnet-base", folder, name);
    while (fgets(line, sizeof line, f))
        if (sscanf(line, "%127s %127s", form, lemma) == 2 && !strpbrk(form, "_-") && !strpbrk(lemma, "_-"))
            add_item(s, rules, form, lemma, upos, feats, 1);
    fclose(f);
}

static void regular(struct items *s, struct names *rules, const char *folder, const char *name,
                    void (*forms)(struct items *, struct names *, const char *))
{
    char word[128], line[4096];
    FILE *f = open_list(folder, name);
    if (!f)
        train_die("cannot open '%s/%s'; install wordnet-base", folder, name);
    while (fgets(line, sizeof line, f))
        if (line[0] != ' ' && sscanf(line, "%127s", word) == 1)
            forms(s, rules, word);
    fclose(f);
}

void train_lemmas(struct bytes *b, const struct treebank *t, const char *wordnet)
{
    struct items s = {0};
    struct names rules = {0};
    struct entries out = {0};
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t j = 0; j < t->sentences[i].n; j++) {
            const struct tree_word *w = &t->sentences[i].words[j];
            if (strcmp(w->lemma, "_") || !strcmp(w->form, "_"))
                add_item(&s, &rules, w->form, w->lemma, w->upos, w->feats, 20);
        }
    regular(&s, &rules, wordnet, "index.verb", verb_forms);
    regular(&s, &rules, wordnet, "index.noun", noun_forms);
    regular(&s, &rules, wordnet, "index.adj", adjective_forms);
    exceptions(&s, &rules, wordnet, "verb.exc", "VERB", "Tense=Past");
    exceptions(&s, &rules, wordnet, "noun.exc", "NOUN", "Number=Plur");
    exceptions(&s, &rules, wordnet, "adj.exc", "ADJ", "Degree=Cmp");
    exceptions(&s, &rules, wordnet, "adj.exc", "ADJ", "Degree=Sup");
    for (int depth = 0; depth < LEMMA_KEYS; depth++) {
        sort_depth = depth;
        qsort(s.at, s.n, sizeof *s.at, by_depth);
        for (uint32_t i = 0, j; i < s.n; i = j) {
            for (j = i + 1; j < s.n && s.at[j].keys[depth] == s.at[i].keys[depth]; j++)
                ;
            if (s.at[i].keys[depth])
                decide(s.at + i, j - i, depth, rules.n, &out);
        }
    }
    fprintf(stderr, "lemmas: %u rules, %u entries\n", rules.n, out.n);
    write_lookup(b, &out, &rules);
    free(s.at);
    free(rules.at);
    free(out.at);
}
