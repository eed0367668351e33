/* Facts that flow between the mentions of one phrase. In: resolved mentions, sorted by head, and actor_of_token.
   Out: codes of what is only a measure, an apposition or a possession:

     hundreds of [Israeli soldiers] -> ISRMIL     the militant group [Hezbollah] -> LBN...
     a spokesman for [the Kenyan police] -> KENCOP
     [Iran]'s request -> IRNGOV, and who holds it */
#include "mention/actor_work.h"

#include <string.h>

static const char *const lands[] = {"part", "section", "half", "quarter", "third", "rest", "most", NULL};

static int32_t mention_of_head(const struct document *d, int32_t token)
{
    int32_t m = token >= 0 ? d->actor_of_token[token] : -1;
    return m >= 0 && d->actors[m].head == token ? m : -1;
}

static void take_code(struct actor_mention *m, const struct actor_mention *from, const char *reason)
{
    m->code = from->code;
    m->country = from->country;
    m->sectors = from->sectors;
    m->rule = from->rule;
    m->reason = reason;
}

/* "leader of the rebels", "spokesman for the police": speaks and acts for what follows, unless that is a state: then
   the office is its own ("head of Iran"). Rivals and successors speak for themselves. */
bool mention_speaks_for(const struct actor_work *w, const struct actor_mention *m)
{
    const struct authority_row *r = mention_row_at(w, m->head);
    return r && (r->kind == AUTHORITY_AGENT || r->kind == AUTHORITY_TITLE) && !word_is(w->d, m->head, W_ACTOR_FOR_ITSELF) &&
           (r->flags & AUTH_HEAD || word_is(w->d, m->head, W_ACTOR_SPEAKER));
}

static bool measures_it(const struct actor_work *w, const struct actor_mention *m)
{
    const struct token *t = &w->d->tokens[m->head];
    return word_is(w->d, m->head, W_ACTOR_MEASURE) || t->upos == UPOS_NUM;
}

/* "tens | of thousands | of Egyptians": the measure that is measured, or the noun itself */
static int32_t inner_measure(struct document *d, int32_t noun)
{
    static const char *const THOUSANDS[] = {"hundred", "thousand", "million", "ten", "dozen", "score", NULL};
    return word_in(d->tokens[noun].lemma, THOUSANDS) ? document_child(d, noun, REL_NMOD, -1) : -1;
}

/* Who is meant by what hangs on the head with "of" (or "for", "to" behind who speaks for somebody); -1. */
static int32_t complement(const struct actor_work *w, const struct actor_mention *m, bool speaker)
{
    struct document *d = w->d;
    for (int32_t c = document_child(d, m->head, REL_NMOD, -1); c > m->head; c = document_child(d, m->head, REL_NMOD, c)) {
        const char *mark = document_case_of(d, c);
        if (strcmp(mark, "of") && !(speaker && (!strcmp(mark, "for") || !strcmp(mark, "to") || !strcmp(mark, "from"))))
            continue;
        int32_t inner = mention_of_head(d, c), counted = inner < 0 ? inner_measure(d, c) : -1;
        inner = counted >= 0 ? mention_of_head(d, counted) : inner;
        return inner >= 0 && d->actors[inner].can_act && *d->actors[inner].code ? inner : -1;
    }
    return -1;
}

/* "an attack by | Houthi rebels": a deed is theirs who did it */
static bool deed(struct actor_work *w, struct actor_mention *m)
{
    const struct authority_row *r = mention_row_at(w, m->head);
    if (!r || r->kind != AUTHORITY_AGENT || (r->sub != SUB_EVENT && r->sub != SUB_THING) || *m->country)
        return false;
    for (int32_t c = document_child(w->d, m->head, REL_NMOD, -1); c > m->head; c = document_child(w->d, m->head, REL_NMOD, c)) {
        int32_t inner = strcmp(document_case_of(w->d, c), "by") ? -1 : mention_of_head(w->d, c);
        if (inner < 0 || !w->d->actors[inner].can_act || !*w->d->actors[inner].code)
            continue;
        take_code(m, &w->d->actors[inner], arena_format(w->arena, "deed of %s", w->d->actors[inner].name));
        return true;
    }
    return false;
}

/* "hackers working for | Russian intelligence": they act for whom they work for */
static bool hired(struct actor_work *w, struct actor_mention *m)
{
    static const char *const work[] = {"work", "fight", "spy", "act", NULL};
    struct document *d = w->d;
    int32_t clause = document_child(d, m->head, REL_ACL, -1);
    bool told = *m->country && strncmp(m->reason, "bare agent", 10) != 0;
    if (clause != m->head + 1 || told || m->named || !word_in(d->tokens[clause].lemma, work))
        return false;
    for (int32_t c = document_child(d, clause, REL_OBL, -1); c >= 0; c = document_child(d, clause, REL_OBL, c)) {
        int32_t inner = strcmp(document_case_of(d, c), "for") ? -1 : mention_of_head(d, c);
        if (inner < 0 || !d->actors[inner].can_act || !*d->actors[inner].country)
            continue;
        take_code(m, &d->actors[inner], arena_format(w->arena, "works for %s", d->actors[inner].name));
        return true;
    }
    return false;
}

/* "hundreds of Israeli soldiers", "the chief of the Indian army" */
static void measure(struct actor_work *w, struct actor_mention *m)
{
    bool some = !m->named && measures_it(w, m), speaker = !some && !m->entity && mention_speaks_for(w, m);
    int32_t inner = some || speaker ? complement(w, m, speaker) : -1;
    if (inner < 0)
        return;
    const struct actor_mention *i = &w->d->actors[inner];
    if (speaker && (!i->sectors || i->type == ACTOR_STATE || i->type == ACTOR_PERSON))
        return;
    if (some && i->type == ACTOR_STATE && word_in(w->d->tokens[m->head].lemma, lands))    /* "parts of Syria" do nothing */
        return;
    const char *country = m->country;
    take_code(m, i, arena_format(w->arena, "%s %s", some ? "some of" : "speaks for", i->name));
    if (*country && !*i->country && strlen(i->code) > 3) {
        m->country = country;
        m->code = arena_format(w->arena, "%s%s", country, i->code + 3);
    }
    m->can_act = true;
    if (m->type != ACTOR_PERSON)
        m->type = ACTOR_GROUP;
}

/* "the militant group | Hezbollah", "its neighbour | Kyrgyzstan": the noun tells what the name is. */
static void identity(struct actor_work *w, struct actor_mention *m)
{
    const struct token *t = w->d->tokens;
    if (m->named || m->entity || !m->can_act || m->type == ACTOR_PRONOUN || (t[m->head].feat_bits & FEAT_PLUR))
        return;
    for (int32_t c = t[m->head].first_child; c >= 0; c = t[c].next_sibling) {
        bool side = c > m->head && (t[c].rel == REL_APPOS || t[c].rel == REL_FLAT);
        int32_t inner = side && t[c].first_child != c ? mention_of_head(w->d, c) : -1;
        const struct actor_mention *i = inner >= 0 ? &w->d->actors[inner] : NULL;
        if (!i || !i->named || !i->entity || !*i->code || document_child(w->d, c, REL_CASE, -1) >= 0 ||
            (i->type != ACTOR_STATE && i->type != ACTOR_ORG && i->type != ACTOR_GROUP))
            continue;
        take_code(m, i, arena_format(w->arena, "is %s", i->name));
        m->name = i->name;
        m->entity = i->entity;
        m->type = i->type;
        return;
    }
}

/* "a request by | the premier", "the call of | the council" */
static bool comes_from(struct document *d, int32_t c, int32_t head)
{
    static const char *const from[] = {"by", "from", "of", NULL};
    if (d->tokens[c].rel != REL_ACL && d->tokens[c].rel != REL_NMOD)
        return false;
    return word_is(d, head, W_ACTOR_SAID) && (d->tokens[c].rel == REL_ACL || word_in(document_case_of(d, c), from));
}

static bool holds(struct document *d, int32_t c, int32_t head)
{
    const struct token *t = &d->tokens[c];
    return t->rel == REL_NMOD_POSS || ((t->rel == REL_COMPOUND || t->rel == REL_AMOD) && t->head == head) || comes_from(d, c, head);
}

/* "a draft presented by | Britain" */
int32_t mention_author_of(struct document *d, int32_t clause)
{
    int32_t by = document_child(d, clause, REL_OBL_AGENT, -1);
    for (int32_t c = document_child(d, clause, REL_OBL, -1); c >= 0 && by < 0; c = document_child(d, clause, REL_OBL, c))
        by = strcmp(document_case_of(d, c), "by") ? -1 : c;
    return d->tokens[clause].feat_bits & FEAT_PAST ? by : -1;
}

/* The actor at `c`, or in the first word below it: "a [U.S.] State Department call" */
static int32_t actor_below(struct document *d, int32_t c, int32_t thing)
{
    if (d->tokens[c].rel == REL_ACL)
        c = mention_author_of(d, c);
    if (c < 0)
        return -1;
    int32_t m = d->actor_of_token[c], below = d->tokens[c].first_child;
    if (m == thing && d->tokens[c].rel == REL_COMPOUND && below >= 0)
        m = d->actor_of_token[below];
    return m >= 0 && m != thing && d->actors[m].can_act ? m : -1;
}

/* "Cortes' house", "the villagers' houses" */
static bool ends_in_s(const char *s, const struct token *head)
{
    return *s && s[strlen(s) - 1] == 's' && ((s[0] >= 'A' && s[0] <= 'Z') || head->feat_bits & FEAT_PLUR);
}

static void hold(struct actor_work *w, struct actor_mention *m, int32_t holder)
{
    const struct actor_mention *h = &w->d->actors[holder];
    bool possessor = w->d->tokens[h->head].rel == REL_NMOD_POSS;
    m->holder = holder;
    if (m->can_act)
        return;         /* "Ukrainian trucks" may be anybody's there */
    if (h->type == ACTOR_PRONOUN && h->antecedent >= 0)
        h = &w->d->actors[h->antecedent];
    if (!*h->code)
        return;
    if (possessor)
        m->name = arena_format(w->arena, ends_in_s(h->name, &w->d->tokens[h->head]) ? "%s' %s" : "%s's %s", h->name, m->name);
    take_code(m, h, arena_format(w->arena, "belongs to %s", h->name));
}

void mention_actor_holders(struct actor_work *w)
{
    struct document *d = w->d;
    for (uint32_t i = 0; i < d->n_actors; i++) {
        struct actor_mention *m = &d->actors[i];
        bool mere = !m->can_act || (!m->sectors && !m->entity);     /* "a Turkish ship" is Turkey's */
        if (!mere || m->type != ACTOR_THING || word_is(d, m->head, W_ACTOR_APART))
            continue;
        for (int32_t c = d->tokens[m->head].first_child; c >= 0 && m->holder < 0; c = d->tokens[c].next_sibling) {
            int32_t inner = holds(d, c, m->head) ? actor_below(d, c, (int32_t)i) : -1;
            if (inner >= 0)
                hold(w, m, inner);
        }
    }
}

static bool bare_word(const struct actor_work *w, const struct actor_mention *m)
{
    for (int32_t c = w->d->tokens[m->head].first_child; c >= 0 && c < m->head; c = w->d->tokens[c].next_sibling)
        if (w->d->tokens[c].rel == REL_DET || w->d->tokens[c].rel == REL_NMOD_POSS || w->d->tokens[c].rel == REL_NUMMOD)
            return false;
    return true;
}

/* "Iraqi soldiers and | police", "the Liberian president and | rebel leaders": one adjective for both, in front of the first */
static void share_state(struct actor_work *w, struct actor_mention *m)
{
    const struct token *t = w->d->tokens;
    int32_t up = t[m->head].rel == REL_CONJ && t[m->head].upos == UPOS_NOUN ? mention_of_head(w->d, t[m->head].head) : -1;
    const struct actor_mention *first = up >= 0 && up < (int32_t)(m - w->d->actors) ? &w->d->actors[up] : NULL;
    const struct authority_row *agent = mention_row_at(w, m->head);
    bool open = !m->entity && !m->named && strlen(m->code) >= 3 && (!*m->country || !strncmp(m->reason, "bare agent", 10));
    if (!first || !open || !agent || agent->kind != AUTHORITY_AGENT || !*first->country || !bare_word(w, m))
        return;
    for (int32_t i = first->first; i < first->head; i++) {
        const struct authority_row *r = mention_row_at(w, i);
        if (!r || r->kind != AUTHORITY_NAME || r->sub != SUB_ADJECTIVE || strcmp(authority_string(w->a, r->country), first->country))
            continue;
        m->country = first->country;
        m->code = arena_format(w->arena, "%s%s", m->country, m->code + 3);
        m->reason = "shares the state of the word before \"and\"";
        return;
    }
}

/* The noun right before a name that says what the person is, as its word or as the word it hangs on; -1 */
static int32_t calling_of(struct document *d, int32_t name)
{
    const struct token *t = d->tokens;
    int32_t below = document_child(d, name, REL_NMOD_DESC, -1), over = t[name].rel == REL_APPOS ? t[name].head : -1;
    return below >= 0 && below < name ? below : over >= 0 && over == name - 1 && t[over].upos == UPOS_NOUN ? over : -1;
}

/* "journalists Ada Obi | and Musa Ba": one calling for both, in front of the last name before this one that has any */
static void share_calling(struct actor_work *w, struct actor_mention *m)
{
    struct document *d = w->d;
    const struct token *t = d->tokens;
    if (t[m->head].rel != REL_CONJ || *m->code || m->entity || m->type != ACTOR_PERSON || calling_of(d, m->head) >= 0)
        return;
    int32_t name = t[m->head].head, calling = calling_of(d, name);
    for (int32_t c = document_child(d, name, REL_CONJ, -1), top = name; c >= 0 && c < m->head; c = document_child(d, top, REL_CONJ, c))
        if (calling_of(d, c) >= 0)
            name = c, calling = calling_of(d, c);
    int32_t first = calling >= 0 && t[calling].feat_bits & FEAT_PLUR ? mention_of_head(d, name) : -1;
    if (first < 0 || d->actors[first].type != ACTOR_PERSON || !*d->actors[first].code)
        return;
    take_code(m, &d->actors[first], "shares the calling before the first name");
    m->role = d->actors[first].role;
}

/* "[President] Ada Novak": the title means whom the name means, known or not. */
static void title_of_name(struct actor_work *w, struct actor_mention *m)
{
    const struct document *d = w->d;
    const struct token *t = d->tokens;
    if (!m->role || m->type != ACTOR_PERSON || t[m->head].ner == NER_PER || t[m->head].feat_bits & FEAT_PLUR || t[m->head].rel == REL_NMOD_POSS)
        return;
    for (int32_t i = m->last + 1; i <= m->last + 3 && (uint32_t)i < d->n_tokens && (t[i].ner == NER_PER || t[i].upos == UPOS_PROPN); i++) {
        int32_t k = mention_of_head(d, i);
        const struct actor_mention *name = k >= 0 ? &d->actors[k] : NULL;
        if (!name || name == m || t[i].ner != NER_PER || name->first > m->first || name->type != ACTOR_PERSON || (t[m->head].head != i && t[m->head].head != t[i].head))
            continue;
        take_code(m, name, arena_format(w->arena, "title of %s", name->name));
        m->name = name->name;
        m->entity = name->entity;
        return;
    }
}

void mention_actor_parts(struct actor_work *w)
{
    for (uint32_t i = 0; i < w->d->n_actors; i++) {
        title_of_name(w, &w->d->actors[i]);
        share_state(w, &w->d->actors[i]);
        share_calling(w, &w->d->actors[i]);
    }
    for (uint32_t i = w->d->n_actors; i-- > 0;) {       /* "thousands of members of the police": inner ones first */
        if (!deed(w, &w->d->actors[i]) && !hired(w, &w->d->actors[i]))
            measure(w, &w->d->actors[i]);
        identity(w, &w->d->actors[i]);
    }
}
