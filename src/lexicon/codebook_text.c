/* The small tables beside the frames: word classes, CAMEO codes, the algebra of operators, signatures.
   In: their text files. Out: rows of the frame table. Each line stands alone; '#' begins a comment line. */
#include "lexicon/frame_table.h"

#include "base/order.h"
#include "document/claim.h"

#include <stdlib.h>
#include <string.h>

static const char *const OPERATORS[] = {
    "promise", "intend", "threaten", "refuse", "reject", "demand", "appeal", "agree", "offer", "deny", "accuse",
    "allow", "want", "fail", "stop", "start", "try", "plan", "postpone", "cancel", "urge", "prevent", "force",
    "continue", "criticize", "praise", "support", "oppose", "investigate", "warn", "admit", "consider", "order",
    "resume", "help", "say", "ask", "protest", "ban", "approve", "ease", "reduce", "block", "delay", "propose",
    "discuss", "call", "vote", "sue", "charge", "convict", "avoid", "fear", "condemn", "welcome", "manage", "expect"
};
#define N_OPERATORS (sizeof OPERATORS / sizeof *OPERATORS)

uint32_t operator_find(const char *name, size_t n)
{
    for (uint32_t i = 0; i < N_OPERATORS; i++)
        if (strlen(OPERATORS[i]) == n && !memcmp(OPERATORS[i], name, n))
            return i;
    return UINT32_MAX;
}

static enum status complain(struct arena *a, const char *name, long line, struct cut c, struct error *e)
{
    if (a->failed)
        return error_set(e, STATUS_NOMEM, line, "out of memory");
    int n = cut_length(c) > 60 ? 60 : (int)cut_length(c);
    return error_set(e, STATUS_INPUT, line, "%s:%ld: bad line '%.*s'", name, line, n, c.at);
}

typedef bool (*line_reader)(struct arena *a, struct frame_table *t, struct cut line, uint32_t number);

static enum status each_line(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                             line_reader read, struct error *e)
{
    struct cut all = {text, text + n}, line;
    for (uint32_t number = 1; cut_line(&all, &line); number++) {
        struct cut trimmed = cut_trim(line);
        if (trimmed.at < trimmed.end && *trimmed.at != '#' && !read(a, t, line, number))
            return complain(a, name, number, line, e);
    }
    return STATUS_OK;
}

/* --- classes and word lists --- */

uint32_t table_class_find(const struct frame_table *t, const char *s, size_t n)
{
    uint32_t word = table_word(t, s, n);
    for (uint32_t i = 0; word != WORD_NONE && i < t->n_classes; i++)
        if (t->classes[i].word == word)
            return i;
    return UINT32_MAX;
}

static bool push_word(struct arena *a, struct frame_table *t, const char *s, size_t n)
{
    uint32_t w = table_intern(a, t, s, n), *m;
    if (w == WORD_NONE || !(m = ARENA_PUSH(a, t->members, t->n_members, t->cap_members)))
        return false;
    *m = w;
    return true;
}

/* Words of several are looked up with the lemma of their last: "economic_ties" is "economic_tie", too. What the ending might stand for is
   taken in every way; what is no word meets none. */
static bool push_singulars(struct arena *a, struct frame_table *t, char *s, size_t n)
{
    bool several = memchr(s, '_', n) || memchr(s, '-', n);
    if (n < 5 || !several || s[n - 1] != 's' || s[n - 2] == 's')
        return true;
    if (!push_word(a, t, s, n - 1) || (s[n - 2] == 'e' && !push_word(a, t, s, n - 2)))
        return false;
    bool y = s[n - 2] == 'e' && s[n - 3] == 'i';
    s[n - 3] = y ? 'y' : s[n - 3];
    return !y || push_word(a, t, s, n - 2);
}

static bool push_member(struct arena *a, struct frame_table *t, struct cut word)
{
    char joined[96] = "";
    size_t n = cut_length(word);
    if (n >= sizeof joined)
        return false;
    for (size_t i = 0; i < n; i++)
        joined[i] = word.at[i] == ' ' ? '_' : word.at[i];
    return push_word(a, t, joined, n) && push_singulars(a, t, joined, n);
}

static bool push_class(struct arena *a, struct frame_table *t, struct cut name)
{
    struct cut word;
    bool list = memchr(name.at, ',', cut_length(name)) != NULL, good = true;    /* {a,b}: no class but words */
    while (list && good && cut_field(&name, ",", &word))
        good = push_member(a, t, cut_trim(word));
    if (list)
        return good;
    uint32_t class = table_class_find(t, name.at, cut_length(name));
    if (class == UINT32_MAX)
        return false;
    struct set_record set = t->sets[t->classes[class].set];
    for (uint32_t i = 0; i < set.count; i++) {
        uint32_t *m = ARENA_PUSH(a, t->members, t->n_members, t->cap_members);
        if (!m)
            return false;
        *m = t->members[set.first + i];
    }
    return true;
}

bool table_sets_of(struct arena *a, struct frame_table *t, struct cut list, const char *separators,
                   uint32_t *first, uint32_t *count)
{
    struct cut word;
    uint32_t begin = t->n_members;
    while (cut_field(&list, separators, &word)) {
        word = cut_trim(word);
        bool class = cut_length(word) > 2 && *word.at == '{' && word.end[-1] == '}';
        struct cut inner = {word.at + 1, word.end - 1};
        if (word.at < word.end && !(class ? push_class(a, t, inner) : push_member(a, t, word)))
            return false;
    }
    struct set_record *set = ARENA_PUSH(a, t->sets, t->n_sets, t->cap_sets);
    if (!set)
        return false;
    if (t->n_members > begin)
        qsort(t->members + begin, t->n_members - begin, sizeof *t->members, order_uint32);
    *set = (struct set_record){begin, t->n_members - begin};
    *first = t->n_sets - 1;
    *count = 1;
    return true;
}

/* A class that is there already (a user's overlay) gets the words on top of its own. */
static bool put_class(struct arena *a, struct frame_table *t, struct cut name, uint32_t set)
{
    uint32_t old = table_class_find(t, name.at, cut_length(name)), first = t->n_members;
    if (old == UINT32_MAX) {
        struct class_record *c = ARENA_PUSH(a, t->classes, t->n_classes, t->cap_classes);
        if (!c)
            return false;
        *c = (struct class_record){table_intern(a, t, name.at, cut_length(name)), set, 0};
        return c->word != WORD_NONE;
    }
    struct set_record both[] = {t->sets[t->classes[old].set], t->sets[set]};
    for (size_t k = 0; k < 2; k++)
        for (uint32_t i = 0; i < both[k].count; i++) {
            uint32_t *m = ARENA_PUSH(a, t->members, t->n_members, t->cap_members);
            if (!m)
                return false;
            *m = t->members[both[k].first + i];
        }
    if (t->n_members > first)
        qsort(t->members + first, t->n_members - first, sizeof *t->members, order_uint32);
    t->sets[set] = (struct set_record){first, t->n_members - first};
    t->classes[old].set = set;
    return true;
}

/* class NAME = word, word, {other}: a line that begins with white space goes on */
static bool class_line(struct arena *a, struct frame_table *t, struct cut line, uint32_t number)
{
    struct cut word, name;
    (void)number;
    uint32_t set, count;
    if (!cut_field(&line, " \t", &word) || !cut_is(word, "class") || !cut_field(&line, " \t=", &name))
        return false;
    line = cut_trim(line);
    if (line.at >= line.end || *line.at != '=')
        return false;
    line.at++;
    if (!table_sets_of(a, t, line, ",", &set, &count))
        return false;
    return put_class(a, t, name, set);
}

/* Continuation lines are joined first, so that the line reader sees whole classes. */
static char *join_lines(struct arena *a, const char *text, size_t n)
{
    char *copy = arena_string(a, text, n);
    for (size_t i = 0; copy && i + 1 < n; i++)
        if (copy[i] == '\n' && (copy[i + 1] == ' ' || copy[i + 1] == '\t'))
            copy[i] = ' ';
    return copy;
}

enum status classes_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                             struct error *e)
{
    char *joined = join_lines(a, text, n);
    if (!joined)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    return each_line(a, t, name, joined, n, class_line, e);
}

enum status quiet_classes_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                                   struct error *e)
{
    uint32_t first = t->n_classes;
    enum status s = classes_text_add(a, t, name, text, n, e);
    for (uint32_t i = first; i < t->n_classes; i++)
        t->classes[i].quiet = 1;
    return s;
}

const uint32_t *table_class_words(const struct frame_table *t, const char *name, uint32_t *count)
{
    uint32_t c = table_class_find(t, name, strlen(name));
    *count = c == UINT32_MAX ? 0 : t->sets[t->classes[c].set].count;
    return *count ? t->members + t->sets[t->classes[c].set].first : NULL;
}

bool table_class_has(const struct frame_table *t, const char *name, uint32_t word)
{
    uint32_t c = word == WORD_NONE ? UINT32_MAX : table_class_find(t, name, strlen(name));
    if (c == UINT32_MAX)
        return false;
    struct set_record s = t->sets[t->classes[c].set];
    return s.count && bsearch(&word, t->members + s.first, s.count, sizeof word, order_uint32);
}

/* --- codes --- */

static uint32_t word_or_none(struct arena *a, struct frame_table *t, struct cut c)
{
    return cut_is(c, "-") || c.at == c.end ? WORD_NONE : table_intern(a, t, c.at, cut_length(c));
}

static double number_of(struct cut c)
{
    char text[24] = {0};
    if (cut_length(c) < sizeof text)
        memcpy(text, c.at, cut_length(c));
    return strtod(text, NULL);
}

static bool code_line(struct arena *a, struct frame_table *t, struct cut line, uint32_t number)
{
    struct cut c[5];
    (void)number;
    for (int i = 0; i < 5; i++)
        if (!cut_column(&line, &c[i]))
            return false;
    struct code_record *row = ARENA_PUSH(a, t->codes, t->n_codes, t->cap_codes);
    if (!row)
        return false;
    row->cameo = word_or_none(a, t, c[0]);
    row->root = (uint32_t)plover_root_find(c[1].at, (int)cut_length(c[1]));
    row->mode = word_or_none(a, t, c[2]);
    row->contexts = word_or_none(a, t, c[3]);
    row->goldstein = number_of(c[4]);
    return row->cameo != WORD_NONE && (row->root != ROOT_NONE || cut_is(c[1], "-"));
}

enum status codes_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                           struct error *e)
{
    return each_line(a, t, name, text, n, code_line, e);
}

/* --- algebra: OP ACT CODE TARGET STATUS --- */

static uint8_t status_of(struct cut c, bool *good)
{
    int s = cut_is(c, "-") ? 255 : cut_is(c, "keep") ? STATUS_KEEP : claim_status_find(c.at, (int)cut_length(c));
    *good &= s >= 0;
    return (uint8_t)s;
}

static bool algebra_line(struct arena *a, struct frame_table *t, struct cut line, uint32_t number)
{
    struct cut c[5];
    char code[16] = {0};
    (void)number;
    for (int i = 0; i < 5; i++)
        if (!cut_field(&line, " \t", &c[i]))
            return false;
    struct algebra_record *row = ARENA_PUSH(a, t->algebra, t->n_algebra, t->cap_algebra);
    if (!row || cut_length(c[2]) >= sizeof code)
        return false;
    memcpy(code, c[2].at, cut_length(c[2]));
    bool good = true;
    row->op = operator_find(c[0].at, cut_length(c[0]));
    row->act = table_intern(a, t, c[1].at, cut_length(c[1]));
    row->code = table_code_find(t, code);
    row->target = (uint8_t)*c[3].at;
    row->embedded = status_of(c[4], &good);
    return good && row->op != UINT32_MAX && row->act != WORD_NONE && (row->code != UINT32_MAX || cut_is(c[2], "-"));
}

enum status algebra_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                             struct error *e)
{
    return each_line(a, t, name, text, n, algebra_line, e);
}

/* --- signatures: LEMMA POS COMPLEMENT PLAIN NEGATED [STATUS [STATUS]] --- */

static int8_t tenths(struct cut c)
{
    return cut_is(c, ".") ? 127 : (int8_t)(number_of(c) * 10 + (*c.at == '-' ? -.5 : .5));
}

static const char SIGNATURE_POS[] = "vnap"; /* enum frame_pos, then SIGNATURE_PHRASE */
static const char *const COMPLEMENTS[] = {"any", "fin", "inf", "noun", "subj", "mod"};

static bool signature_line(struct arena *a, struct frame_table *t, struct cut line, uint32_t number)
{
    struct cut c[7];
    int n = 0, complement = -1;
    while (n < 7 && cut_field(&line, " \t", &c[n]) && *c[n].at != '#')
        n++;
    for (int i = 0; n >= 5 && i < 6; i++)
        if (cut_is(c[2], COMPLEMENTS[i]))
            complement = i;
    const char *pos = n >= 5 ? strchr(SIGNATURE_POS, *c[1].at) : NULL;
    struct signature_record *row = pos && complement >= 0 ? ARENA_PUSH(a, t->signatures, t->n_signatures, t->cap_signatures) : NULL;
    if (!row)
        return false;
    bool good = true;
    row->word = table_intern(a, t, c[0].at, cut_length(c[0]));
    row->pos = (uint8_t)(pos - SIGNATURE_POS);
    row->complement = (uint8_t)complement;
    row->plain = tenths(c[3]), row->negated = tenths(c[4]);
    row->status_plain = n > 5 ? status_of(c[5], &good) : 255;
    row->status_negated = n > 6 ? status_of(c[6], &good) : 255;
    row->line = number;
    return good && row->word != WORD_NONE;
}

enum status signature_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text,
                               size_t n, struct error *e)
{
    return each_line(a, t, name, text, n, signature_line, e);
}

/* --- learned weights: FEATURE <tab> CLASS <tab> WEIGHT --- */

static bool weight_line(struct arena *a, struct frame_table *t, struct cut line, uint32_t number)
{
    struct cut c[3];
    (void)number;
    for (int i = 0; i < 3; i++)
        if (!cut_column(&line, &c[i]))
            return false;
    struct weight_record *w = ARENA_PUSH(a, t->weights, t->n_weights, t->cap_weights);
    if (!w)
        return false;
    enum plover_root root = plover_root_find(c[1].at, (int)cut_length(c[1]));
    w->class = cut_is(c[1], "factuality") ? WEIGHT_FACTUALITY : (uint32_t)root;
    w->word = table_intern(a, t, c[0].at, cut_length(c[0]));
    w->value = (float)number_of(c[2]);
    return w->word != WORD_NONE && w->class != ROOT_NONE && w->value > -1e6f && w->value < 1e6f;
}

enum status weights_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                             struct error *e)
{
    return each_line(a, t, name, text, n, weight_line, e);
}
