/* The forms of an English lemma: what a predicate may look like before it is tagged. In: lemma and part of
   speech. Out: a few forms; too many is harmless (the sentence is parsed for nothing), too few loses events.
   Regular spelling rules; irregular verbs from a table. */
#include "lexicon/frame_table.h"

#include <stdio.h>
#include <string.h>

/* lemma past participle; where both are the same, once */
static const char *const IRREGULAR[][3] = {
    {"arise", "arose", "arisen"}, {"awake", "awoke", "awoken"}, {"be", "was", "been"}, {"bear", "bore", "borne"},
    {"beat", "beat", "beaten"}, {"become", "became", "become"}, {"begin", "began", "begun"}, {"bend", "bent", 0},
    {"bet", "bet", 0}, {"bid", "bid", "bidden"}, {"bind", "bound", 0}, {"bite", "bit", "bitten"},
    {"bleed", "bled", 0}, {"blow", "blew", "blown"}, {"break", "broke", "broken"}, {"bring", "brought", 0},
    {"broadcast", "broadcast", 0}, {"build", "built", 0}, {"burn", "burnt", 0}, {"burst", "burst", 0},
    {"buy", "bought", 0}, {"cast", "cast", 0}, {"catch", "caught", 0}, {"choose", "chose", "chosen"},
    {"cling", "clung", 0}, {"come", "came", "come"}, {"cut", "cut", 0}, {"deal", "dealt", 0}, {"dig", "dug", 0},
    {"do", "did", "done"}, {"draw", "drew", "drawn"}, {"drink", "drank", "drunk"}, {"drive", "drove", "driven"},
    {"eat", "ate", "eaten"}, {"fall", "fell", "fallen"}, {"feed", "fed", 0}, {"feel", "felt", 0},
    {"fight", "fought", 0}, {"find", "found", 0}, {"flee", "fled", 0}, {"fling", "flung", 0}, {"fly", "flew", "flown"},
    {"forbid", "forbade", "forbidden"}, {"forget", "forgot", "forgotten"}, {"forgive", "forgave", "forgiven"},
    {"forgo", "forwent", "forgone"}, {"freeze", "froze", "frozen"}, {"get", "got", "gotten"}, {"give", "gave", "given"},
    {"go", "went", "gone"}, {"grind", "ground", 0}, {"grow", "grew", "grown"}, {"hang", "hung", "hanged"},
    {"have", "had", "has"}, {"hear", "heard", 0}, {"hide", "hid", "hidden"}, {"hit", "hit", 0}, {"hold", "held", 0},
    {"hurt", "hurt", 0}, {"keep", "kept", 0}, {"kneel", "knelt", 0}, {"know", "knew", "known"}, {"lay", "laid", 0},
    {"lead", "led", 0}, {"leave", "left", 0}, {"lend", "lent", 0}, {"let", "let", 0}, {"lie", "lay", "lain"},
    {"light", "lit", 0}, {"lose", "lost", 0}, {"make", "made", 0}, {"mean", "meant", 0}, {"meet", "met", 0},
    {"mislead", "misled", 0}, {"mow", "mowed", "mown"}, {"overcome", "overcame", "overcome"},
    {"override", "overrode", "overridden"}, {"overrun", "overran", "overrun"}, {"oversee", "oversaw", "overseen"},
    {"overthrow", "overthrew", "overthrown"}, {"pay", "paid", 0}, {"put", "put", 0}, {"quit", "quit", 0},
    {"read", "read", 0}, {"rebuild", "rebuilt", 0}, {"repay", "repaid", 0}, {"rid", "rid", 0}, {"ride", "rode", "ridden"},
    {"ring", "rang", "rung"}, {"rise", "rose", "risen"}, {"run", "ran", "run"}, {"say", "said", 0},
    {"see", "saw", "seen"}, {"seek", "sought", 0}, {"sell", "sold", 0}, {"send", "sent", 0}, {"set", "set", 0},
    {"shake", "shook", "shaken"}, {"shed", "shed", 0}, {"shoot", "shot", 0}, {"show", "showed", "shown"},
    {"shut", "shut", 0}, {"sing", "sang", "sung"}, {"sink", "sank", "sunk"}, {"sit", "sat", 0}, {"slay", "slew", "slain"},
    {"sleep", "slept", 0}, {"sling", "slung", 0}, {"speak", "spoke", "spoken"}, {"speed", "sped", 0},
    {"spend", "spent", 0}, {"spill", "spilt", 0}, {"split", "split", 0}, {"spread", "spread", 0}, {"stand", "stood", 0},
    {"steal", "stole", "stolen"}, {"stick", "stuck", 0}, {"sting", "stung", 0}, {"strike", "struck", "stricken"},
    {"strive", "strove", "striven"}, {"swear", "swore", "sworn"}, {"sweep", "swept", 0}, {"swing", "swung", 0},
    {"take", "took", "taken"}, {"teach", "taught", 0}, {"tear", "tore", "torn"}, {"tell", "told", 0},
    {"think", "thought", 0}, {"throw", "threw", "thrown"}, {"thrust", "thrust", 0}, {"undergo", "underwent", "undergone"},
    {"understand", "understood", 0}, {"undertake", "undertook", "undertaken"}, {"undo", "undid", "undone"},
    {"uphold", "upheld", 0}, {"upset", "upset", 0}, {"wage", "waged", 0}, {"wear", "wore", "worn"}, {"weep", "wept", 0},
    {"win", "won", 0}, {"wind", "wound", 0}, {"withdraw", "withdrew", "withdrawn"}, {"withhold", "withheld", 0},
    {"withstand", "withstood", 0}, {"write", "wrote", "written"}, {"foresee", "foresaw", "foreseen"},
    {"outlaw", "outlawed", 0}, {"retake", "retook", "retaken"}, {"redo", "redid", "redone"}, {"resell", "resold", 0},
    {"plead", "pled", 0}, {"panic", "panicked", "panicking"}, {"mimic", "mimicked", "mimicking"},
};

static const char *const PLURALS[][2] = {
    {"man", "men"}, {"woman", "women"}, {"child", "children"}, {"person", "people"}, {"crisis", "crises"},
    {"coup", "coups"}, {"life", "lives"}, {"thief", "thieves"}, {"half", "halves"}, {"knife", "knives"},
};

static void put(struct inflection *out, const char *stem, size_t n, const char *ending)
{
    if (out->count < INFLECT_MAX && n + strlen(ending) < sizeof out->forms[0])
        snprintf(out->forms[out->count++], sizeof out->forms[0], "%.*s%s", (int)n, stem, ending);
}

static bool vowel(char c) { return c && strchr("aeiou", c); }

static bool sibilant(const char *s, size_t n)
{
    return n > 1 && (strchr("sxz", s[n - 1]) || (s[n - 1] == 'h' && strchr("cs", s[n - 2])) || s[n - 1] == 'o');
}

static void put_s(struct inflection *out, const char *s, size_t n)
{
    if (n > 1 && s[n - 1] == 'y' && !vowel(s[n - 2]))
        put(out, s, n - 1, "ies");
    else
        put(out, s, n, sibilant(s, n) ? "es" : "s");
}

static void put_past(struct inflection *out, const char *s, size_t n)
{
    char last = s[n - 1];
    bool doubled = n > 2 && !vowel(last) && !strchr("wxy", last) && vowel(s[n - 2]) && !vowel(s[n - 3]);
    char twice[2] = {last, 0};
    if (last == 'e')
        put(out, s, n, "d"), put(out, s, n - 1, "ing"), put(out, s, n, "ing");
    else if (last == 'y' && n > 1 && !vowel(s[n - 2]))
        put(out, s, n - 1, "ied"), put(out, s, n, "ing");
    else
        put(out, s, n, "ed"), put(out, s, n, "ing");
    if (last == 'e' && n > 2 && s[n - 2] == 'i')
        put(out, s, n - 2, "ying");
    if (doubled && n + 4 < 60) {
        char stem[64];
        snprintf(stem, sizeof stem, "%.*s%s", (int)n, s, twice);
        put(out, stem, n + 1, "ed"), put(out, stem, n + 1, "ing");
    }
}

static void put_irregular(struct inflection *out, const char *lemma)
{
    for (size_t i = 0; i < sizeof IRREGULAR / sizeof *IRREGULAR; i++)
        for (int k = 1; !strcmp(lemma, IRREGULAR[i][0]) && k < 3 && IRREGULAR[i][k]; k++)
            put(out, IRREGULAR[i][k], strlen(IRREGULAR[i][k]), "");
}

static void put_plural(struct inflection *out, const char *lemma, size_t n)
{
    for (size_t i = 0; i < sizeof PLURALS / sizeof *PLURALS; i++)
        if (!strcmp(lemma, PLURALS[i][0]))
            put(out, PLURALS[i][1], strlen(PLURALS[i][1]), "");
    put_s(out, lemma, n);
}

void inflect(const char *lemma, enum frame_pos pos, struct inflection *out)
{
    size_t n = strlen(lemma);
    out->count = 0;
    if (!n || n > 48)
        return;
    put(out, lemma, n, "");
    if (pos == FRAME_NOUN)
        put_plural(out, lemma, n);
    if (pos != FRAME_VERB)
        return;
    put_irregular(out, lemma);
    put_s(out, lemma, n);
    put_past(out, lemma, n);
}

const char *inflect_lemma(const char *form)
{
    for (size_t i = 0; i < sizeof IRREGULAR / sizeof *IRREGULAR; i++)
        for (int k = 1; k < 3 && IRREGULAR[i][k]; k++)
            if (!strcmp(form, IRREGULAR[i][k]))
                return IRREGULAR[i][0];
    return NULL;
}
