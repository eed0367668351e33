/* Tags and features of words that are mended: see shape.h. */
#include "syntax/shape.h"

void shape_be(struct token *t, enum shape_form form)
{
    static const struct { enum ud_upos upos; const char *feats; uint32_t bits; } forms[] = {
        [SHAPE_NOUN] = {UPOS_NOUN, "Number=Sing", FEAT_SING},
        [SHAPE_NOUNS] = {UPOS_NOUN, "Number=Plur", FEAT_PLUR},
        [SHAPE_TO_DO] = {UPOS_VERB, "VerbForm=Inf", FEAT_INF},
        [SHAPE_DOES] = {UPOS_VERB, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", FEAT_PRES | FEAT_FIN | FEAT_SING | FEAT_P3},
        [SHAPE_DO] = {UPOS_VERB, "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", FEAT_PRES | FEAT_FIN | FEAT_PLUR | FEAT_P3},
        [SHAPE_PRESENT] = {UPOS_VERB, "Mood=Ind|Tense=Pres|VerbForm=Fin", FEAT_PRES | FEAT_FIN},
        [SHAPE_PAST] = {UPOS_VERB, "Mood=Ind|Tense=Past|VerbForm=Fin", FEAT_PAST | FEAT_FIN},
        [SHAPE_DOING] = {UPOS_VERB, "Tense=Pres|VerbForm=Part", FEAT_PRES | FEAT_PART},
        [SHAPE_GERUND] = {UPOS_VERB, "VerbForm=Ger", FEAT_GER},
    };
    t->upos = (uint8_t)forms[form].upos;
    t->feats = forms[form].feats;
    t->feat_bits = forms[form].bits;
}
