/* In: a parsed sentence. Out: the same, with the date at its head hung on the clause. "On 5 September border guards fired":
   without a comma the parser counts five guards of September. Preposition, day and month leave the noun; the day goes to the
   verb over it, or to the noun itself where that has been taken for the root. */
#include "syntax/opening.h"

#include <string.h>

static bool month(const char *lower)
{
    static const char *const MONTHS[] = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
    for (size_t i = 0; i < sizeof MONTHS / sizeof *MONTHS; i++)
        if (!strcmp(lower, MONTHS[i]))
            return true;
    return false;
}

static bool opens_with_date(const struct document *d, const struct sentence *s)
{
    const struct token *t = &d->tokens[s->first];
    return s->count > 5 && (!strcmp(t->lower, "on") || !strcmp(t->lower, "by") || !strcmp(t->lower, "since")) && t[1].upos == UPOS_NUM && strlen(t[1].form) < 3 && month(t[2].lower);
}

void syntax_opening(struct document *d, uint32_t sentence)
{
    const struct sentence *s = &d->sentences[sentence];
    int32_t on = (int32_t)s->first, day = on + 1, name = on + 2;
    if (!opens_with_date(d, s))
        return;
    int32_t noun = d->tokens[day].head;
    bool swallowed = noun > name && (d->tokens[day].rel == REL_NUMMOD || d->tokens[day].rel == REL_COMPOUND) && (d->tokens[noun].upos == UPOS_NOUN || d->tokens[noun].upos == UPOS_PROPN);
    for (int32_t t = name + 1; swallowed && t < noun; t++)
        swallowed = strcmp(d->tokens[t].form, ",") != 0 && d->tokens[t].upos != UPOS_ADP;
    if (!swallowed)
        return;
    int32_t over = d->tokens[noun].head;
    d->tokens[on].head = d->tokens[name].head = day;
    d->tokens[on].rel = REL_CASE;
    d->tokens[name].rel = REL_NMOD_UNMARKED;
    d->tokens[day].head = over >= 0 && d->tokens[over].upos == UPOS_VERB ? over : noun;
    d->tokens[day].rel = REL_OBL;
    document_link_tree(d, sentence);
}
