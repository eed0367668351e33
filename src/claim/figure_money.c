/* Whose pesos? A currency that several states call by one word is that of the state the words around it name: in the sentence,
   or failing that most often in the text. In: a quantity, actors and places. Out: an ISO 4217 code; the unit as read where no
   state that has such a currency is named, or where the words say which ("Egyptian pounds"). */
#include "claim/figure_money.h"

#include "claim/clause.h"

#include <string.h>

static const struct { const char *words, *country, *code; } monies[] = {
    {"peso pesos", "MEX", "MXN"}, {"peso pesos", "PHL", "PHP"}, {"peso pesos", "COL", "COP"}, {"peso pesos", "CHL", "CLP"}, {"peso pesos", "ARG", "ARS"},
    {"peso pesos", "CUB", "CUP"}, {"peso pesos", "URY", "UYU"}, {"peso pesos", "DOM", "DOP"}, {"pound pounds", "GBR", "GBP"}, {"pound pounds", "EGY", "EGP"},
    {"pound pounds", "SYR", "SYP"}, {"pound pounds", "LBN", "LBP"}, {"pound pounds", "SDN", "SDG"}, {"pound pounds", "SSD", "SSP"}, {"dinar dinars", "IRQ", "IQD"},
    {"dinar dinars", "DZA", "DZD"}, {"dinar dinars", "TUN", "TND"}, {"dinar dinars", "LBY", "LYD"}, {"dinar dinars", "JOR", "JOD"}, {"dinar dinars", "KWT", "KWD"},
    {"dinar dinars", "BHR", "BHD"}, {"dinar dinars", "SRB", "RSD"}, {"kroner krone", "NOR", "NOK"}, {"kroner krone", "DNK", "DKK"}, {"kroner krone", "GRL", "DKK"},
    {"kronor krona", "SWE", "SEK"}, {"kronor krona", "ISL", "ISK"}, {"rupee rupees", "IND", "INR"}, {"rupee rupees", "PAK", "PKR"}, {"rupee rupees", "LKA", "LKR"},
    {"rupee rupees", "NPL", "NPR"}, {"rupee rupees", "MUS", "MUR"}, {"rupee rupees", "SYC", "SCR"}, {"shilling shillings", "KEN", "KES"}, {"shilling shillings", "UGA", "UGX"},
    {"shilling shillings", "TZA", "TZS"}, {"shilling shillings", "SOM", "SOS"}, {"franc francs", "CHE", "CHF"}, {"franc francs", "COD", "CDF"}, {"franc francs", "RWA", "RWF"},
    {"franc francs", "BDI", "BIF"}, {"franc francs", "DJI", "DJF"}, {"franc francs", "GIN", "GNF"}, {"franc francs", "SEN", "XOF"}, {"franc francs", "MLI", "XOF"},
    {"franc francs", "BFA", "XOF"}, {"franc francs", "NER", "XOF"}, {"franc francs", "CIV", "XOF"}, {"franc francs", "BEN", "XOF"}, {"franc francs", "TGO", "XOF"},
    {"franc francs", "CMR", "XAF"}, {"franc francs", "TCD", "XAF"}, {"franc francs", "CAF", "XAF"}, {"franc francs", "GAB", "XAF"}, {"franc francs", "COG", "XAF"},
    {"rial rials", "IRN", "IRR"}, {"rial rials", "OMN", "OMR"}, {"rial rials", "YEM", "YER"}, {"riyal riyals", "SAU", "SAR"}, {"riyal riyals", "QAT", "QAR"},
    {"dirham dirhams", "ARE", "AED"}, {"dirham dirhams", "MAR", "MAD"}, {"manat manats", "AZE", "AZN"}, {"manat manats", "TKM", "TMT"}, {"som soms", "KGZ", "KGS"},
    {"kwacha", "ZMB", "ZMW"}, {"kwacha", "MWI", "MWK"}, {"leu lei", "ROU", "RON"}, {"leu lei", "MDA", "MDL"}, {"won", "KOR", "KRW"}, {"won", "PRK", "KPW"},
};

enum { MONIES = sizeof monies / sizeof *monies };

static void count(int votes[MONIES], const char *word, const char *country, int weight)
{
    for (size_t i = 0; country && *country && i < MONIES; i++)
        if (!strcmp(monies[i].country, country) && clause_word_in(word, monies[i].words))
            votes[i] += weight;
}

/* Actors and places of the sentence, or with -1 of the whole text. */
static void poll(const struct document *d, int32_t sentence, const char *word, int votes[MONIES])
{
    for (uint32_t i = 0; i < d->n_actors; i++)
        if (sentence < 0 || d->actors[i].sentence == sentence)
            count(votes, word, d->actors[i].country, 1);
    for (uint32_t i = 0; i < d->n_places; i++)
        if (sentence < 0 || d->places[i].sentence == sentence)
            count(votes, word, d->places[i].country, 1);
}

static const char *winner(const int votes[MONIES])
{
    size_t best = 0;
    for (size_t i = 1; i < MONIES; i++)
        best = votes[i] > votes[best] ? i : best;
    return votes[best] ? monies[best].code : NULL;
}

static bool shared_word(const char *word)
{
    for (size_t i = 0; i < MONIES; i++)
        if (clause_word_in(word, monies[i].words))
            return true;
    return false;
}

const char *figure_currency(const struct document *d, const struct quantity *q)
{
    int votes[MONIES] = {0};
    int32_t last = document_token_at(d, q->value.end - 1);
    while (last > q->first && !shared_word(d->tokens[last].lower))
        last--;
    if (last <= q->first || !shared_word(d->tokens[last].lower) || d->tokens[last - 1].upos == UPOS_ADJ || d->tokens[last - 1].upos == UPOS_PROPN)
        return q->unit;
    poll(d, q->sentence, d->tokens[last].lower, votes);
    if (!winner(votes))
        poll(d, -1, d->tokens[last].lower, votes);
    return winner(votes) ? winner(votes) : q->unit;
}
