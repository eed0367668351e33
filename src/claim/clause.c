/* Walks over a parsed clause: see clause.h. All loops go up or down one tree whose depth is bounded. */
#include "claim/clause.h"

#include <string.h>

enum { MAX_CLIMB = 12 };

int32_t clause_child2(const struct document *d, int32_t token, enum ud_rel a, enum ud_rel b)
{
    int32_t t = document_child(d, token, a, -1);
    return t >= 0 ? t : document_child(d, token, b, -1);
}

bool clause_word_in(const char *word, const char *list)
{
    while (*word && *list) {            /* nearly all words differ in the first letter */
        size_t n = 0;
        while (word[n] && word[n] == list[n])
            n++;
        list += n;
        if (!word[n] && (!*list || *list == ' '))
            return true;
        while (*list && *list++ != ' ')
            continue;
    }
    return false;
}

/* A whole sentence ends in a stop; of a headline ("Envoy expelled") a participle is enough for a passive. */
static bool headline(const struct document *d, int32_t verb)
{
    const struct sentence *s = &d->sentences[document_sentence_of_token(d, verb)];
    return !s->count || strcmp(d->tokens[s->first + s->count - 1].form, ".");
}

bool clause_passive(const struct document *d, int32_t verb)
{
    enum ud_rel rel = (enum ud_rel)d->tokens[verb].rel;
    bool shared = rel == REL_CONJ || rel == REL_XCOMP || d->tokens[verb].upos != UPOS_VERB;
    if (document_child(d, verb, REL_NSUBJ_PASS, -1) >= 0 && document_child(d, verb, REL_AUX_PASS, -1) < 0 && !shared && !headline(d, verb))
        return false;                   /* "The council promised in its letter": the parser is wrong */
    return clause_child2(d, verb, REL_NSUBJ_PASS, REL_AUX_PASS) >= 0 || (d->tokens[verb].feat_bits & FEAT_PASS && d->tokens[verb].rel == REL_ACL);
}

static int32_t own_subject(const struct document *d, int32_t verb) { return clause_child2(d, verb, REL_NSUBJ, REL_NSUBJ_PASS); }

static bool shares_subject(enum ud_rel rel)
{
    return rel == REL_CONJ || rel == REL_XCOMP || rel == REL_ADVCL || rel == REL_PARATAXIS;
}

int32_t clause_surface_subject(const struct document *d, int32_t verb)
{
    for (int i = 0; i < MAX_CLIMB && verb >= 0; i++) {
        int32_t s = own_subject(d, verb), head = d->tokens[verb].head;
        if (s >= 0) {
            bool relative = clause_word_in(d->tokens[s].lower, "who which that whom whose") && d->tokens[verb].rel == REL_ACL_RELCL;
            return relative && head >= 0 ? head : s;
        }
        if (d->tokens[verb].rel == REL_ACL_RELCL || d->tokens[verb].rel == REL_ACL)
            return head;
        if (!shares_subject(d->tokens[verb].rel))
            return -1;
        if (d->tokens[verb].rel == REL_XCOMP && head >= 0) {
            int32_t controller = clause_child2(d, head, REL_OBJ, REL_IOBJ);
            if (controller >= 0 && controller != verb)
                return controller;
        }
        verb = head;
    }
    return -1;
}

int32_t clause_subject(const struct document *d, int32_t verb)
{
    if (clause_passive(d, verb)) {
        int32_t by = document_child(d, verb, REL_OBL_AGENT, -1);
        for (int32_t o = document_child(d, verb, REL_OBL, -1); o >= 0 && by < 0; o = document_child(d, verb, REL_OBL, o)) {
            int32_t c = document_child(d, o, REL_CASE, -1);
            by = c >= 0 && !strcmp(d->tokens[c].lower, "by") ? o : -1;
        }
        return by;
    }
    return clause_surface_subject(d, verb);
}

int32_t clause_object(const struct document *d, int32_t verb)
{
    int32_t o = document_child(d, verb, REL_OBJ, -1);
    if (o >= 0 || !clause_passive(d, verb))
        return o;
    return clause_surface_subject(d, verb);
}

static int32_t prepositional_under(struct document *d, int32_t token, const char *preposition)
{
    for (int32_t c = d->tokens[token].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_OBL || d->tokens[c].rel == REL_NMOD || d->tokens[c].rel == REL_OBL_ARG || d->tokens[c].rel == REL_OBL_AGENT) &&
            !strcmp(document_case_of(d, c), preposition))
            return c;
    return -1;
}

int32_t clause_prepositional(struct document *d, int32_t token, const char *preposition)
{
    int32_t p = prepositional_under(d, token, preposition), o = document_child(d, token, REL_OBJ, -1);
    return p >= 0 || o < 0 ? p : prepositional_under(d, o, preposition);
}

static bool has_no(const struct document *d, int32_t nominal)
{
    int32_t det = nominal >= 0 ? document_child(d, nominal, REL_DET, -1) : -1;
    return (det >= 0 && clause_word_in(d->tokens[det].lower, "no neither")) ||
           (nominal >= 0 && clause_word_in(d->tokens[nominal].lower, "none nobody nothing"));
}

bool clause_negated(const struct document *d, int32_t verb)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_ADVMOD || d->tokens[c].rel == REL_AUX || d->tokens[c].rel == REL_CC_PRECONJ) &&
            (clause_word_in(d->tokens[c].lower, "not n't never hardly nowhere neither nor no cannot") ||
             !strcmp(d->tokens[c].lemma, "not")))
            return true;
    return has_no(d, own_subject(d, verb)) || has_no(d, document_child(d, verb, REL_OBJ, -1));
}

const char *clause_modal(const struct document *d, int32_t verb)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        if (d->tokens[c].rel == REL_AUX && clause_word_in(d->tokens[c].lower, "may might could would can should must will shall 'll 'd"))
            return d->tokens[c].lower;
        if (d->tokens[c].rel == REL_MARK && clause_word_in(d->tokens[c].lower, "if unless"))
            return "if";
    }
    return NULL;
}

int32_t clause_complement(const struct document *d, int32_t verb)
{
    int32_t c = clause_child2(d, verb, REL_XCOMP, REL_CCOMP);
    if (c >= 0)
        return c;
    for (c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        int32_t to = d->tokens[c].rel == REL_ADVCL || d->tokens[c].rel == REL_ACL ? document_child(d, c, REL_MARK, -1) : -1;
        if (to >= 0 && !strcmp(d->tokens[to].lower, "to") && c > verb)
            return c;
    }
    return -1;
}

static bool trims(const char *text, uint32_t at)
{
    return strchr(" \t\r\n.,;:!?\"'()[]", text[at]) != NULL;
}

static struct span trim(const struct document *d, struct span s)
{
    static const char *const quotes[] = {"\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x98", "\xe2\x80\x99"};
    for (bool moved = true; moved && s.start < s.end;) {
        moved = false;
        while (s.start < s.end && trims(d->text, s.start) && d->text[s.start] != '(')
            s.start++, moved = true;
        while (s.end > s.start && trims(d->text, s.end - 1) && d->text[s.end - 1] != ')')
            s.end--, moved = true;
        for (size_t i = 0; i < 4 && s.end - s.start >= 3; i++) {
            if (!memcmp(d->text + s.start, quotes[i], 3))
                s.start += 3, moved = true;
            if (s.end - s.start >= 3 && !memcmp(d->text + s.end - 3, quotes[i], 3))
                s.end -= 3, moved = true;
        }
    }
    return s;
}

/* First byte behind leading "to", "that", prepositions that hang on `token`. */
static uint32_t after_marks(const struct document *d, int32_t token, struct span s)
{
    for (int32_t c = d->tokens[token].first_child; c >= 0 && c < token; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_MARK || d->tokens[c].rel == REL_CASE || d->tokens[c].rel == REL_CC) && d->tokens[c].span.start <= s.start)
            s.start = d->tokens[c].span.end + (d->text[d->tokens[c].span.end] == ' ');
    return s.start;
}

struct span clause_content(const struct document *d, int32_t token)
{
    struct span s = document_subtree_span(d, token);
    s.start = after_marks(d, token, s);
    return trim(d, s);
}

struct span clause_predicate_span(const struct document *d, int32_t verb, int32_t until)
{
    struct span s = d->tokens[verb].span;
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_AUX || d->tokens[c].rel == REL_AUX_PASS || d->tokens[c].rel == REL_COP || d->tokens[c].rel == REL_COMPOUND_PRT)
            s = span_join(s, d->tokens[c].span);
    if (until >= 0)
        s.end = document_subtree_span(d, until).end > s.end ? document_subtree_span(d, until).end : s.end;
    return trim(d, s);
}

int32_t clause_actor(const struct document *d, int32_t token)
{
    return token >= 0 && d->actor_of_token && (uint32_t)token < d->n_tokens ? d->actor_of_token[token] : -1;
}

void clause_push(struct document *d, struct index_list *list, int32_t item)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (list->items[i] == item)
            return;
    int32_t *slot = item >= 0 ? ARENA_PUSH(&d->arena, list->items, list->count, list->cap) : NULL;
    if (slot)
        *slot = item;
}

static void add_twins(struct document *d, struct index_list *list, int32_t token)
{
    for (int32_t m = clause_actor(d, token); m >= 0; m = document_twin_actor(d, m))
        clause_push(d, list, m);
}

void clause_add_actors(struct document *d, struct index_list *list, int32_t token)
{
    if (token < 0)
        return;
    add_twins(d, list, token);
    for (int32_t c = document_child(d, token, REL_CONJ, -1); c >= 0; c = document_child(d, token, REL_CONJ, c))
        add_twins(d, list, c);
}
