/* Spans of noun phrases from arcs. In: a head; out: the core (determiner to the last of-phrase and
   apposition) and the end of the full phrase (with relative clauses). The core leaves out what only
   follows: "another ethnic Chechen | who had fought ...". */
#include "mention/actor_work.h"

#include <string.h>

enum { DEPTH = 6 };

bool mention_word_in(const char *word, const char *const *list)
{
    for (; *list; list++)
        if (**list == *word && !strcmp(*list, word))
            return true;
    return false;
}

static bool left_part(uint8_t rel)
{
    switch (rel) {
    case REL_DET: case REL_DET_PREDET: case REL_AMOD: case REL_COMPOUND: case REL_NUMMOD: case REL_NMOD_POSS:
    case REL_FLAT: case REL_FIXED: case REL_NMOD_DESC: case REL_NMOD: case REL_GOESWITH: case REL_NMOD_UNMARKED:
    case REL_APPOS: case REL_FLAT_FOREIGN: case REL_NMOD_NPMOD:
        return true;
    default:
        return false;
    }
}

/* Which of-phrases belong to a core was counted on annotated news: "of" nearly always, "in PLACE" mostly,
   "on", "to", "with", "against" almost never but after a noun of office ("ambassador to"). */
static const char *const anyone[] = {"of", "near", "between", "inside", "outside", "by", "across", "around", NULL};
static const char *const of_place[] = {"in", "from", "at", NULL};
static const char *const of_office[] = {"of", "for", "to", "at", "from", "in", NULL};
static const char *const sent_out[] = {"ambassador", "envoy", "representative", "adviser", "advisor", "aide", "secretary", "commissioner",
    "delegate", "consul", "candidate", "emissary", "liaison", "assistant", "deputy", "heir", "successor", "observer", "coordinator",
    "counsel", "rapporteur", "attache", "mission", NULL};  /* those whose office is "to" somebody */
static bool is_sent_out(const struct token *t) { return mention_word_in(t->lower, sent_out) || mention_word_in(t->lemma, sent_out); }
static const char *const of_person[] = {"of", NULL};
static const char *const speech[] = {"statement", "message", "interview", "speech", "letter", "report", "tweet", "address",
    "response", "order", "turn", "exchange", "return", "line", "bid", "effort", "attempt", "addition", "reaction", "retaliation", "recent", "phase", "case", "part", NULL};

bool mention_role_row(const struct authority_row *r)
{
    return r && ((r->kind == AUTHORITY_AGENT && r->sub == SUB_PERSON && (r->flags & AUTH_ROLE)) ||
                 (r->kind == AUTHORITY_TITLE));
}

const struct authority_row *mention_row_at(const struct actor_work *w, int32_t token)
{
    int32_t h = token >= 0 && (uint32_t)token < w->d->n_tokens ? w->hit_at[token] : -1;
    return h >= 0 ? w->row[h] : NULL;
}

static bool placelike(const struct actor_work *w, int32_t i)
{
    const struct authority_row *r = mention_row_at(w, i);
    const struct token *t = &w->d->tokens[i];
    return t->ner == NER_LOC || (r && r->kind == AUTHORITY_NAME) || (t->upos == UPOS_NOUN &&
           !mention_word_in(t->lemma, speech) && !mention_time_token(t));
}

/* "Russian authorities | in Moscow", "army base | in the south" of an Afghan one: whose they are is told already. Where an
   embassy stands tells which it is. */
static bool state_told(const struct actor_work *w, int32_t head)
{
    static const char *const posts[] = {"embassy", "consulate", "office", "branch", "bureau", "chapter", "mission", NULL};
    const struct token *t = w->d->tokens;
    if (mention_word_in(t[head].lemma, posts))
        return false;
    for (int32_t c = t[head].first_child; c >= 0 && c < head; c = t[c].next_sibling) {
        const struct authority_row *r = mention_row_at(w, c);
        if ((t[c].rel == REL_AMOD || t[c].rel == REL_COMPOUND) && r && r->kind == AUTHORITY_NAME)
            return true;
    }
    return false;
}

static bool takes_case(const struct actor_work *w, int32_t head, int32_t child, int32_t c, bool person)
{
    const char *lower = w->d->tokens[c].lower;
    if (person)
        return mention_word_in(lower, of_person);
    static const char *const accuse[] = {"accuse", "warn", "convict", "suspect", "inform", "notify", "acquit", "strip",
        "deprive", "rob", "assure", "remind", "clear", "relieve", NULL};
    int32_t verb = w->d->tokens[head].head;
    if (verb >= 0 && (w->d->tokens[head].rel == REL_OBJ || w->d->tokens[head].rel == REL_NSUBJ_PASS) &&
        mention_word_in(w->d->tokens[verb].lemma, accuse))
        return false;
    const struct authority_row *r = mention_row_at(w, head);
    bool one = r && r->kind == AUTHORITY_AGENT && r->sub != SUB_EVENT && r->sub != SUB_THING;
    if (!strcmp(lower, "by") && (one || w->d->tokens[child].upos == UPOS_NUM || w->d->tokens[child].upos == UPOS_SYM))
        return false;           /* "the expulsion of diplomats | by Chad", "cut grants | by $2" */
    if (mention_word_in(lower, anyone))
        return true;
    if (mention_word_in(lower, of_place) && (!placelike(w, child) || state_told(w, head)))
        return false;
    if (mention_role_row(mention_row_at(w, head)))
        return mention_word_in(lower, of_office) && (strcmp(lower, "to") || is_sent_out(&w->d->tokens[head]));
    return mention_word_in(lower, of_place);
}

static const char *const indefinite[] = {"a", "an", NULL};

/* "its neighbour | Kyrgyzstan", "Ana Silva | , the mayor"; not "Ana Silva | , along with her aides" */
static bool takes_apposition(const struct actor_work *w, int32_t head, int32_t child)
{
    const struct token *t = w->d->tokens;
    const struct authority_row *place = mention_row_at(w, head);
    if (document_child(w->d, child, REL_CASE, -1) >= 0)
        return false;
    if (t[child].ner == NER_PER && t[head].ner != NER_PER && place && place->kind == AUTHORITY_NAME)
        return false;           /* "ambassador to Peru, Ana Silva": she is no Peru */
    int32_t left = w->leftmost[child];
    if (t[head].ner == NER_PER && t[left].lower[0] == 'a' && mention_word_in(t[left].lower, indefinite) && !mention_role_row(mention_row_at(w, child)))
        return false;           /* "Omar Reyes | , a suspected smuggler" */
    return t[child].ner == NER_PER || t[head].ner == NER_PER || !strcmp(t[child - 1].form, "(") ||
           mention_role_row(mention_row_at(w, head)) || (left > head && t[left - 1].upos != UPOS_PUNCT);
}

/* "the draft | proposed by Chile": whose words they are belongs to words */
static int32_t author(const struct actor_work *w, int32_t head, int32_t c)
{
    const struct token *t = w->d->tokens;
    return t[c].rel == REL_ACL && mention_said_word(&t[head]) ? mention_author_of(w->d, c) : -1;
}

static bool takes_phrase(const struct actor_work *w, int32_t head, int32_t child, bool person)
{
    const struct token *t = &w->d->tokens[child];
    if (mention_time_token(t) || (t->upos == UPOS_NUM && t->rel != REL_NUMMOD))
        return false;
    if (t->rel == REL_NMOD) {
        int32_t c = document_child(w->d, child, REL_CASE, -1);
        return c < 0 || takes_case(w, head, child, c, person);
    }
    if (t->rel == REL_APPOS)
        return takes_apposition(w, head, child);
    return left_part(t->rel) && t->rel != REL_DET && t->rel != REL_NMOD_POSS;
}

static int32_t close_bracket(const struct actor_work *w, int32_t first, int32_t last)
{
    const struct token *t = w->d->tokens;
    if ((uint32_t)last + 1 >= w->d->n_tokens || strcmp(t[last + 1].form, ")"))
        return last;
    for (int32_t i = first; i < last; i++)
        if (!strcmp(t[i].form, "("))
            return last + 1;
    return last;
}

static int32_t core_end(const struct actor_work *w, int32_t head, bool person, int depth);

/* "proposed by | Chile and Peru": the end of the last of them */
static int32_t with_partners(const struct actor_work *w, int32_t head, int depth)
{
    int32_t last = head;
    for (int32_t c = document_child(w->d, head, REL_CONJ, -1); c >= 0; c = document_child(w->d, head, REL_CONJ, c))
        last = c;
    return core_end(w, last, w->d->tokens[last].ner == NER_PER, depth);
}

/* "people | affected by the flood", "the coalition | fighting rebels", "workers | employed by the UN": a participle
   right behind a noun that says little tells which they are, and some participles always do; not "the army | , backed by
   tanks". The last token of it, or -1. */
static int32_t telling_clause(const struct actor_work *w, int32_t head, int32_t end, int32_t c)
{
    static const char *const little[] = {"people", "person", "those", "group", "coalition", "alliance", "man", "woman", "family", "resident",
        "civilian", "individual", "community", "other", "anyone", "company", "vehicle", "bus", NULL};
    static const char *const which[] = {"base", "station", "know", "call", "employ", "belong", "live", "affiliate", "align", NULL};
    const struct token *t = w->d->tokens;
    if (!mention_word_in(t[head].lemma, little) && !mention_word_in(t[c].lemma, which))
        return -1;
    bool right_behind = c == end + 1 || (c == end + 2 && t[end + 1].upos == UPOS_ADV);
    if (t[c].rel != REL_ACL || t[c].upos != UPOS_VERB || !right_behind || (t[head].upos != UPOS_NOUN && strcmp(t[head].lower, "those")) || !(t[c].feat_bits & (FEAT_PART | FEAT_GER)))
        return -1;
    int32_t last = c;
    for (int32_t k = t[c].first_child; k >= 0; k = t[k].next_sibling) {
        if (k < c)
            continue;
        if (t[k].upos == UPOS_PUNCT || (t[k].rel != REL_OBJ && t[k].rel != REL_OBL && t[k].rel != REL_OBL_AGENT && t[k].rel != REL_COMPOUND_PRT) || mention_time_token(&t[k]))
            break;
        last = t[k].rel == REL_COMPOUND_PRT ? k : core_end(w, k, t[k].ner == NER_PER, 1);
    }
    return last;
}

static int32_t core_end(const struct actor_work *w, int32_t head, bool person, int depth)
{
    const struct token *t = w->d->tokens;
    int32_t end = head;
    for (int32_t c = t[head].first_child; c >= 0; c = t[c].next_sibling) {
        if (c < head || t[c].rel == REL_PUNCT || t[c].rel == REL_CASE)
            continue;
        if (depth && author(w, head, c) > c)
            return with_partners(w, author(w, head, c), depth - 1);
        if (depth == DEPTH && telling_clause(w, head, end, c) > c)
            return telling_clause(w, head, end, c);
        if (!takes_phrase(w, head, c, person))
            break;
        if (t[c].rel == REL_NMOD || t[c].rel == REL_APPOS)
            end = depth ? core_end(w, c, false, depth - 1) : c;
        else
            end = w->rightmost[c];
    }
    return close_bracket(w, head, end);
}

/* A name that the entity tagger or the authority holds together is not cut by a doubtful arc. */
static void whole_names(const struct actor_work *w, int32_t sentence, int32_t *first, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t begin = (int32_t)w->d->sentences[sentence].first;
    int32_t end = begin + (int32_t)w->d->sentences[sentence].count;
    int32_t h = w->hit_at[*first];
    if (h >= 0 && w->row[h] && w->hits[h].first < *first)
        *first = w->hits[h].first;
    h = w->hit_at[*last];
    if (h >= 0 && w->row[h] && w->hits[h].last > *last)
        *last = w->hits[h].last;
    while (*first > begin && t[*first].ner == NER_PER && !t[*first].ner_begin && t[*first - 1].ner == NER_PER)
        --*first;
    while (*last + 1 < end && t[*last].ner == NER_PER && t[*last + 1].ner == NER_PER && !t[*last + 1].ner_begin)
        ++*last;
}

static int32_t entity_end(const struct actor_work *w, int32_t at, int32_t end)
{
    const struct token *t = w->d->tokens;
    while (at + 1 < end && t[at + 1].ner == t[at].ner && !t[at + 1].ner_begin)
        at++;
    return at;
}

/* Last of at least two proper nouns that a comma, a verb or the end closes; or `from` - 1. */
static int32_t proper_run(const struct actor_work *w, int32_t from, int32_t end)
{
    const struct token *t = w->d->tokens;
    int32_t i = from;
    while (i < end && t[i].upos == UPOS_PROPN && t[i].ner != NER_LOC && t[i].ner != NER_ORG)
        i++;
    bool closed = i == end || t[i].upos == UPOS_PUNCT || t[i].upos == UPOS_VERB || t[i].upos == UPOS_AUX;
    return closed && i - from >= 2 ? i - 1 : from - 1;
}

/* "ambassador | to Bahrain": the preposition of an office binds to it whatever its arc says. */
static void add_seat_of_office(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    static const char *const words[] = {"to", "of", "for", NULL};
    const struct token *t = w->d->tokens;
    int32_t c = *last + 1;
    if (c + 1 >= end || !mention_role_row(mention_row_at(w, head)) || !mention_word_in(t[c].lower, words) ||
        t[c].rel != REL_CASE || (!strcmp(t[c].lower, "to") && !is_sent_out(&t[head])))
        return;
    const struct authority_row *r = mention_row_at(w, t[c].head);
    if (t[c].head > c && t[c].head < end && r && (r->kind == AUTHORITY_NAME || r->kind == AUTHORITY_ORG))
        *last = core_end(w, t[c].head, false, 1);
}

/* "Amnesty International | (AI)" */
static void add_acronym(const struct actor_work *w, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t i = *last;
    if (i + 3 < end && !strcmp(t[i + 1].form, "(") && !strcmp(t[i + 3].form, ")") && t[i].upos == UPOS_PROPN &&
        t[i + 2].form[0] >= 'A' && t[i + 2].form[0] <= 'Z')
        *last = i + 3;
}

/* "Mesale | Tolu": proper nouns side by side are one name. */
static void add_proper(const struct actor_work *w, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    while (*last + 1 < end && t[*last].upos == UPOS_PROPN && t[*last + 1].upos == UPOS_PROPN &&
           t[*last].ner != NER_LOC && (t[*last + 1].ner == NER_NONE || t[*last + 1].ner == t[*last].ner ||
           (t[*last].ner == NER_NONE && t[*last + 1].ner == NER_PER && w->hit_at[*last] < 0)) &&
           !mention_time_token(&t[*last + 1]))
        ++*last;
}

/* "Secretary of State | Rex Tillerson", "the president | , Michel Aoun" */
static void add_name_after(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t next = *last + 1;
    if (!mention_role_row(mention_row_at(w, head)) || next >= end || (t[head].feat_bits & FEAT_PLUR))
        return;
    if (!strcmp(t[next].form, ",") && next + 1 < end)
        next++;
    if (t[next].ner == NER_PER && t[next].ner_begin && t[next].rel != REL_NSUBJ)
        *last = entity_end(w, next, end);
    else if (next > *last + 1 && proper_run(w, next, end) > next && t[next].rel != REL_NSUBJ)
        *last = proper_run(w, next, end);
}

/* "Thomas Shannon | , US undersecretary of state for political affairs ," */
static void add_office_after(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t comma = *last + 1;
    if (t[head].ner != NER_PER || comma + 1 >= end || strcmp(t[comma].form, ","))
        return;
    for (int32_t i = comma + 1; i < end && i < comma + 12; i++) {
        if (t[i].upos == UPOS_VERB || t[i].upos == UPOS_AUX || t[i].upos == UPOS_PUNCT || t[i].upos == UPOS_CCONJ || t[i].upos == UPOS_ADP)
            return;
        if (!mention_role_row(mention_row_at(w, i)) || t[i].rel == REL_COMPOUND)
            continue;
        int32_t stop = core_end(w, i, false, DEPTH);
        int32_t h = w->hit_at[i];
        stop = stop < w->hits[h].last ? w->hits[h].last : stop;
        if (stop + 1 < end && t[stop + 1].upos == UPOS_PUNCT)
            *last = stop;
        return;
    }
}

/* Where the words that a head governs to its left begin. */
static int32_t left_edge(const struct actor_work *w, int32_t head)
{
    const struct token *t = w->d->tokens;
    int32_t first = head;
    for (int32_t c = t[head].first_child; c >= 0 && c < head; c = t[c].next_sibling)
        if (left_part(t[c].rel) && w->leftmost[c] < first)
            first = w->leftmost[c];
    return first;
}

static bool person_at(const struct actor_work *w, int32_t i)
{
    const struct authority_row *r = mention_row_at(w, i);
    return w->d->tokens[i].ner == NER_PER || (r && (r->kind == AUTHORITY_OFFICE || r->kind == AUTHORITY_PERSON));
}

static bool subject(uint8_t rel) { return rel == REL_NSUBJ || rel == REL_NSUBJ_PASS; }

/* "[Union leader] | Ana Silva said": a verb has one subject, so two nouns side by side are a title and a name. */
static bool second_subject(const struct actor_work *w, int32_t before, int32_t head)
{
    const struct token *t = w->d->tokens;
    return t[before].upos == UPOS_NOUN && !(t[before].feat_bits & FEAT_PLUR) && subject(t[before].rel) && subject(t[head].rel) &&
           t[before].head == t[head].head && (t[head].upos == UPOS_PROPN || t[head].ner == NER_PER);
}

/* "[US Secretary of State] | Rex Tillerson" where the name is the head */
static void add_office_before(const struct actor_work *w, int32_t head, int32_t begin, int32_t *first)
{
    const struct token *t = w->d->tokens;
    int32_t before = *first - 1;
    if (before < begin)
        return;
    bool office = person_at(w, head) && mention_role_row(mention_row_at(w, before));
    if (!office && !second_subject(w, before, head))
        return;
    int32_t edge = left_edge(w, before), h = w->hit_at[before];
    *first = office && w->hits[h].first < before ? w->hits[h].first : before;
    while (office && *first > begin && (t[*first - 1].upos == UPOS_ADJ || t[*first - 1].upos == UPOS_PROPN ||
                                        t[*first - 1].upos == UPOS_DET))
        --*first;
    *first = edge >= begin && edge < *first ? edge : *first;
}

/* "Donald Trump | 's decision": the possessor belongs to the phrase whatever its arc says. */
static void add_possessor(const struct actor_work *w, int32_t sentence, int32_t *first)
{
    const struct token *t = w->d->tokens;
    int32_t begin = (int32_t)w->d->sentences[sentence].first, mark = *first - 1;
    if (!strcmp(t[*first].form, "'s") || !strcmp(t[*first].form, "\xe2\x80\x99s"))
        mark = *first;
    if (mark <= begin || t[mark].upos != UPOS_PART || t[mark].lower[0] == 't' || t[mark].head >= mark || t[mark].head < begin)
        return;
    int32_t head = t[mark].head, from, to;
    if (head >= *first)
        return;
    from = left_edge(w, head);
    to = mark;
    whole_names(w, sentence, &from, &to);
    add_office_before(w, head, begin, &from);
    *first = from;
}

/* "killed 75 people | in eastern Syria": the place behind an object belongs to it, attached or not. */
static void add_place_after(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t in = *last + 1;
    if (in + 1 >= end || (t[head].rel != REL_OBJ && t[head].rel != REL_NSUBJ_PASS) || t[head].ner == NER_PER ||
        t[head].upos == UPOS_PRON || strcmp(t[in].lower, "in") || state_told(w, head))
        return;
    static const char *const parts[] = {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "region", "province",
        "district", "area", "town", "city", "village", "capital", "country", "centre", "center", "camp", "suburb", "neighborhood", "neighbourhood", NULL};
    int32_t place = t[in].head;
    const struct authority_row *r = mention_row_at(w, place);
    bool name = t[place < 0 ? 0 : place].ner == NER_LOC || (r && r->kind == AUTHORITY_NAME);
    if (place > in && t[place].rel == REL_OBL && (name || mention_word_in(t[place].lemma, parts)))
        *last = core_end(w, place, false, DEPTH);
}

/* Tokens of a possessive mark at `i` ("'s", or a loose apostrophe and "s"), 0 if none. */
static int32_t mark_length(const struct actor_work *w, int32_t i, int32_t end)
{
    const struct token *t = w->d->tokens;
    if (i >= end)
        return 0;
    if (!strcmp(t[i].form, "'s") || !strcmp(t[i].form, "\xe2\x80\x99s"))
        return 1;
    bool loose = !strcmp(t[i].form, "'") || !strcmp(t[i].form, "\xe2\x80\x99");
    return loose && i + 1 < end && !strcmp(t[i + 1].form, "s") ? 2 : 0;
}

static bool modifies(uint8_t rel)
{
    return rel == REL_NMOD_POSS || rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_FLAT || rel == REL_NMOD_DESC;
}

/* "Turkey | 's president", "French | Prime Minister Edouard Philippe" where an arc takes the modifier for
   the argument: what it modifies follows. */
static void add_modified(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t next = *last + 1, mark = mark_length(w, next, end);
    const struct authority_row *r = mention_row_at(w, head), *office = next < end ? mention_row_at(w, next) : NULL;
    int32_t up = t[head].rel == REL_CONJ ? t[head].head : head;     /* "Kazakh and Uzbek | presidents" */
    if (modifies(t[up].rel) || (!mark && !(r && r->kind == AUTHORITY_NAME && mention_role_row(office))))
        return;
    for (int32_t i = next + mark; i < end && i < next + mark + 7; i++) {
        if (t[i].upos == UPOS_VERB || t[i].upos == UPOS_AUX || t[i].upos == UPOS_PUNCT || t[i].upos == UPOS_ADP)
            return;
        if ((t[i].upos != UPOS_NOUN && t[i].upos != UPOS_PROPN) || modifies(t[i].rel))
            continue;
        int32_t h = w->hit_at[i];
        *last = core_end(w, i, t[i].ner == NER_PER, 1);
        *last = h >= 0 && w->row[h] && w->hits[h].last > *last ? w->hits[h].last : *last;
        add_name_after(w, i, end, last);
        return;
    }
}

/* "Bahraini Prime Minister , | Prince Khalifa ," */
static void add_office_over_comma(const struct actor_work *w, int32_t head, int32_t begin, int32_t end, int32_t *first,
                                  int32_t last)
{
    const struct token *t = w->d->tokens;
    int32_t office = *first - 2;
    if (office < begin || t[head].ner != NER_PER || strcmp(t[office + 1].form, ",") || last + 1 >= end ||
        strcmp(t[last + 1].form, ",") || !mention_role_row(mention_row_at(w, office)) || (t[office].feat_bits & FEAT_PLUR))
        return;
    *first = w->hits[w->hit_at[office]].first;
    while (*first > begin && (t[*first - 1].upos == UPOS_ADJ || t[*first - 1].upos == UPOS_PROPN ||
                              t[*first - 1].upos == UPOS_DET))
        --*first;
}

/* A preposition that a wrong arc hung on the first adjective is no part of the phrase; "1 , 086" is one number. */
static void trim_start(const struct actor_work *w, int32_t begin, int32_t head, int32_t *first)
{
    static const char *const words[] = {"on", "in", "to", "into", "of", "by", "with", "for", "from", "against", "after", "and",
        "or", "but", "that", "during", "upon", "primarily", "also", NULL};
    const struct token *t = w->d->tokens;
    while (*first < head && mention_word_in(t[*first].lower, words))
        ++*first;
    while (*first - 2 >= begin && t[*first].upos == UPOS_NUM && !strcmp(t[*first - 1].form, ",") &&
           t[*first - 2].upos == UPOS_NUM)
        *first -= 2;
}

/* "around | 2,000 workers", "more than | 40 envoys": the bound belongs to the number whatever its arc says. */
static void add_bound(const struct actor_work *w, int32_t begin, int32_t *first)
{
    static const char *const one[] = {"around", "about", "nearly", "almost", "over", "roughly", "approximately", "some", "estimated",
        "only", "exactly", NULL};
    static const char *const two[][2] = {{"more", "than"}, {"fewer", "than"}, {"less", "than"}, {"at", "least"}, {"at", "most"},
        {"up", "to"}, {"as", "many"}};
    const struct token *t = w->d->tokens;
    if (t[*first].upos != UPOS_NUM)
        return;
    for (size_t i = 0; i < sizeof two / sizeof *two && *first - 2 >= begin; i++)
        if (!strcmp(t[*first - 2].lower, two[i][0]) && !strcmp(t[*first - 1].lower, two[i][1])) {
            *first -= 2;
            return;
        }
    if (*first - 1 >= begin && mention_word_in(t[*first - 1].lower, one))
        --*first;
    if (*first - 1 >= begin && !strcmp(t[*first].lower, "estimated") && !strcmp(t[*first - 1].lower, "an"))
        --*first;
}

/* "Russian , | Turkish and Iranian envoys": adjectives of states before the last two of a list. */
static void add_adjectives(const struct actor_work *w, int32_t begin, int32_t head, int32_t *first)
{
    const struct token *t = w->d->tokens;
    const struct authority_row *r = mention_row_at(w, *first);
    bool list = false;
    for (int32_t i = *first; i < head; i++)
        list |= t[i].upos == UPOS_CCONJ;
    while (list && r && r->kind == AUTHORITY_NAME && *first - 2 >= begin && !strcmp(t[*first - 1].form, ",")) {
        r = mention_row_at(w, *first - 2);
        int32_t h = w->hit_at[*first - 2];
        if (!r || r->kind != AUTHORITY_NAME || (t[*first - 2].upos != UPOS_ADJ && r->sub != SUB_ADJECTIVE))
            return;
        *first = w->hits[h].first;
    }
}

/* "Acting | Defence Minister", "Then - | President": how an office is held belongs to it whatever the arcs say. */
static void add_time_word(const struct actor_work *w, int32_t begin, int32_t head, int32_t *first)
{
    static const char *const words[] = {"acting", "interim", "caretaker", "former", "ex", "then", "outgoing", "incoming", "late", "ousted",
        "deposed", NULL};
    const struct token *t = w->d->tokens;
    bool role = false;
    for (int32_t i = *first; i <= head && i < *first + 6; i++)
        role |= mention_role_row(mention_row_at(w, i));
    int32_t i = *first - 1;
    if (i > begin && !strcmp(t[i].form, "-"))
        i--;
    if (role && i >= begin && mention_word_in(t[i].lower, words))
        *first = i;
}

static bool three_figures(const struct token *t)
{
    return t->upos == UPOS_NUM && strspn(t->form, "0123456789") == 3 && !t->form[3];
}

/* "1 | , 500 people" of a text whose words were set apart: one number, and the noun it counts */
static void add_thousands(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t i = *last;
    if (*last != head || t[head].upos != UPOS_NUM)
        return;
    while (i + 2 < end && !strcmp(t[i + 1].form, ",") && three_figures(&t[i + 2]))
        i += 2;
    int32_t noun = i > head ? t[i].head : -1;
    if (noun > i && noun < end && t[i].rel == REL_NUMMOD && w->leftmost[noun] >= i - 2)
        *last = core_end(w, noun, false, DEPTH);
}

/* "the leaders of France | and Germany" */
static void add_second_state(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    if (!(t[head].feat_bits & FEAT_PLUR) || *last <= head)
        return;
    for (int32_t i = *last + 1; i < end && i < *last + 8; i++) {
        const struct authority_row *r = mention_row_at(w, i);
        if (t[i].rel == REL_CONJ && t[i].head <= *last && t[i].head > head && r && r->kind == AUTHORITY_NAME) {
            const struct authority_row *first = mention_row_at(w, t[i].head);
            if (first && first->kind == AUTHORITY_NAME)
                *last = w->hits[w->hit_at[i]].last;
        }
    }
}

static bool bare(const struct actor_work *w, int32_t noun)
{
    return document_child(w->d, noun, REL_DET, -1) < 0 && document_child(w->d, noun, REL_NUMMOD, -1) < 0 &&
           document_child(w->d, noun, REL_NMOD_POSS, -1) < 0 && document_child(w->d, noun, REL_AMOD, -1) < 0;
}

/* "40 politicians | and activists", "a physician | and nurse": one number, one article for both */
static void add_counted_too(const struct actor_work *w, int32_t head, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t c = document_child(w->d, head, REL_CONJ, -1), number = document_child(w->d, head, REL_NUMMOD, -1);
    int32_t det = document_child(w->d, head, REL_DET, -1);
    bool many = number >= 0 && number < head && t[head].feat_bits & FEAT_PLUR, one = det >= 0 && mention_word_in(t[det].lower, indefinite);
    if (c < 0 || t[*last + 1].upos != UPOS_CCONJ || w->leftmost[c] != *last + 1 || t[c].upos != UPOS_NOUN || t[head].upos != UPOS_NOUN || !bare(w, c) || (!many && !one))
        return;
    if ((t[c].feat_bits & FEAT_PLUR) != (t[head].feat_bits & FEAT_PLUR) || document_child(w->d, head, REL_CONJ, c) >= 0)
        return;
    *last = core_end(w, c, false, DEPTH);
    int32_t of = document_child(w->d, head, REL_NMOD, c);
    if (of > *last && takes_phrase(w, head, of, false))
        *last = core_end(w, of, false, DEPTH - 1);
}

void mention_actor_core(const struct actor_work *w, int32_t sentence, int32_t head, int32_t *first, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t begin = (int32_t)w->d->sentences[sentence].first;
    int32_t end = begin + (int32_t)w->d->sentences[sentence].count;
    *first = left_edge(w, head);
    *last = core_end(w, head, t[head].ner == NER_PER, DEPTH);
    whole_names(w, sentence, first, last);
    add_proper(w, end, last);
    add_thousands(w, head, end, last);
    add_counted_too(w, head, last);
    add_second_state(w, head, end, last);
    add_seat_of_office(w, head, end, last);
    add_name_after(w, head, end, last);
    add_office_after(w, head, end, last);
    add_modified(w, head, end, last);
    add_office_before(w, head, begin, first);
    add_office_over_comma(w, head, begin, end, first, *last);
    add_possessor(w, sentence, first);
    trim_start(w, begin, head, first);
    add_time_word(w, begin, head, first);
    add_bound(w, begin, first);
    add_adjectives(w, begin, head, first);
    add_acronym(w, end, last);
    add_place_after(w, head, end, last);
}

/* Up to a conjunct or a loose clause. */
int32_t mention_actor_full_end(const struct actor_work *w, int32_t head, int32_t core_last)
{
    const struct token *t = w->d->tokens;
    int32_t end = core_last;
    for (int32_t c = t[head].first_child; c >= 0; c = t[c].next_sibling) {
        if (c <= head || t[c].rel == REL_PUNCT || t[c].rel == REL_CASE)
            continue;
        bool more = takes_phrase(w, head, c, false) || t[c].rel == REL_ACL || t[c].rel == REL_ACL_RELCL ||
                    t[c].rel == REL_NMOD;
        if (!more)
            break;
        if (w->rightmost[c] > end)
            end = w->rightmost[c];
    }
    return end;
}
