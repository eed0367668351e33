/* In: words after or before a number. Out: the unit. A table of names; nouns of persons count as
   `person`, so that "200 fighters" and "200 people" can be compared. */
#include "mention/quantity_units.h"
#include "base/wordlist.h"
#include "lexicon/vocabulary.h"

#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Names between bars; a blank inside a name parts its tokens. Longest names first where one begins another. */
static const struct { const char *names, *unit; double factor; } units[] = {
    {"|percentage point|percentage points|per cent point|", "percentage point", 1}, {"|%|percent|per cent|pct|pc|", "%", 1},
    {"|basis point|basis points|", "percentage point", .01},
    {"|us dollar|us dollars|u.s. dollars|u.s. dollar|american dollars|dollar|dollars|usd|", "USD", 1},
    {"|canadian dollars|", "CAD", 1}, {"|australian dollars|", "AUD", 1}, {"|euro|euros|eur|", "EUR", 1},
    {"|pound sterling|pounds sterling|gbp|pounds|", "GBP", 1}, {"|yen|jpy|", "JPY", 1}, {"|yuan|renminbi|rmb|cny|", "CNY", 1},
    {"|swiss francs|swiss franc|chf|", "CHF", 1}, {"|rubles|roubles|ruble|rouble|rub|", "RUB", 1},
    {"|hryvnia|hryvnias|uah|", "UAH", 1}, {"|turkish lira|lira|liras|try|", "TRY", 1}, {"|syrian pounds|", "SYP", 1},
    {"|egyptian pounds|", "EGP", 1}, {"|sudanese pounds|", "SDG", 1}, {"|lebanese pounds|", "LBP", 1},
    {"|iraqi dinars|iraqi dinar|", "IQD", 1}, {"|rials|rial|toman|tomans|", "IRR", 1}, {"|afghanis|", "AFN", 1},
    {"|pakistani rupees|", "PKR", 1}, {"|rupees|rupee|inr|", "INR", 1}, {"|rand|zar|", "ZAR", 1}, {"|naira|ngn|", "NGN", 1},
    {"|kenyan shillings|", "KES", 1}, {"|birr|etb|", "ETB", 1}, {"|pesos|peso|", "MXN", 1}, {"|reais|real|", "BRL", 1},
    {"|won|krw|", "KRW", 1}, {"|riyals|riyal|sar|", "SAR", 1}, {"|dirhams|dirham|aed|", "AED", 1}, {"|shekels|shekel|nis|ils|", "ILS", 1},
    {"|kronor|krona|sek|", "SEK", 1}, {"|zloty|zlotys|pln|", "PLN", 1}, {"|cfa francs|", "XOF", 1}, {"|kyat|kyats|", "MMK", 1},
    {"|taka|bdt|", "BDT", 1}, {"|cents|cent|", "USD", .01}, {"|pence|", "GBP", .01},
    {"|norwegian kroner|norwegian krone|kroner|nok|", "NOK", 1}, {"|danish kroner|danish krone|dkk|", "DKK", 1}, {"|swedish kronor|swedish krona|swedish crowns|", "SEK", 1},
    {"|icelandic kronur|", "ISK", 1}, {"|czech crowns|koruna|korunas|koruny|czk|", "CZK", 1}, {"|forints|forint|huf|", "HUF", 1}, {"|romanian lei|romanian leu|ron|", "RON", 1},
    {"|moldovan lei|", "MDL", 1}, {"|leva|lev|bgn|", "BGN", 1}, {"|serbian dinars|", "RSD", 1}, {"|lek|leke|", "ALL", 1}, {"|lari|gel|", "GEL", 1}, {"|drams|dram|", "AMD", 1},
    {"|azerbaijani manat|manat|manats|azn|", "AZN", 1}, {"|turkmen manat|", "TMT", 1}, {"|tenge|tenges|kzt|", "KZT", 1}, {"|som|soms|kgs|", "KGS", 1}, {"|uzbek sum|uzbek sums|uzs|", "UZS", 1},
    {"|somoni|", "TJS", 1}, {"|tugriks|tugrik|", "MNT", 1}, {"|dong|vnd|", "VND", 1}, {"|baht|thb|", "THB", 1}, {"|ringgit|myr|", "MYR", 1}, {"|rupiah|idr|", "IDR", 1},
    {"|philippine pesos|", "PHP", 1}, {"|colombian pesos|", "COP", 1}, {"|chilean pesos|", "CLP", 1}, {"|argentine pesos|", "ARS", 1}, {"|mexican pesos|", "MXN", 1}, {"|cuban pesos|", "CUP", 1},
    {"|soles|", "PEN", 1}, {"|bolivianos|boliviano|", "BOB", 1}, {"|bolivars|bolivar|", "VES", 1}, {"|quetzals|quetzales|", "GTQ", 1}, {"|lempiras|lempira|", "HNL", 1}, {"|gourdes|gourde|", "HTG", 1},
    {"|cordobas|", "NIO", 1}, {"|colones|", "CRC", 1}, {"|cedis|cedi|ghs|", "GHS", 1}, {"|dalasis|dalasi|", "GMD", 1}, {"|leones|", "SLE", 1}, {"|ariary|", "MGA", 1},
    {"|zambian kwacha|kwacha|", "ZMW", 1}, {"|malawian kwacha|", "MWK", 1}, {"|meticals|meticais|metical|", "MZN", 1}, {"|pula|", "BWP", 1}, {"|kwanza|kwanzas|", "AOA", 1},
    {"|ugandan shillings|", "UGX", 1}, {"|tanzanian shillings|", "TZS", 1}, {"|somali shillings|", "SOS", 1}, {"|shillings|shilling|", "KES", 1}, {"|congolese francs|", "CDF", 1},
    {"|rwandan francs|", "RWF", 1}, {"|burundian francs|", "BIF", 1}, {"|djiboutian francs|djibouti francs|", "DJF", 1}, {"|guinean francs|", "GNF", 1}, {"|pacific francs|cfp francs|", "XPF", 1},
    {"|algerian dinars|", "DZD", 1}, {"|tunisian dinars|", "TND", 1}, {"|libyan dinars|", "LYD", 1}, {"|jordanian dinars|", "JOD", 1}, {"|kuwaiti dinars|", "KWD", 1}, {"|bahraini dinars|", "BHD", 1},
    {"|moroccan dirhams|", "MAD", 1}, {"|omani rials|", "OMR", 1}, {"|yemeni rials|", "YER", 1}, {"|qatari riyals|", "QAR", 1}, {"|iranian rials|", "IRR", 1}, {"|saudi riyals|", "SAR", 1},
    {"|hong kong dollars|", "HKD", 1}, {"|singapore dollars|", "SGD", 1}, {"|new zealand dollars|", "NZD", 1}, {"|taiwan dollars|new taiwan dollars|", "TWD", 1}, {"|namibian dollars|", "NAD", 1},
    {"|zimbabwean dollars|zimbabwe dollars|", "ZWL", 1}, {"|fijian dollars|", "FJD", 1}, {"|liberian dollars|", "LRD", 1}, {"|riels|riel|", "KHR", 1}, {"|kip|", "LAK", 1},
    {"|sri lankan rupees|", "LKR", 1}, {"|nepali rupees|nepalese rupees|", "NPR", 1}, {"|indian rupees|", "INR", 1}, {"|kina|", "PGK", 1}, {"|vatu|", "VUV", 1}, {"|ouguiyas|ouguiya|", "MRU", 1},
    {"|nakfa|", "ERN", 1}, {"|south sudanese pounds|", "SSP", 1}, {"|ethiopian birr|", "ETB", 1}, {"|nigerian naira|", "NGN", 1}, {"|south african rand|", "ZAR", 1}, {"|belarusian rubles|", "BYN", 1},
    {"|barrels of oil equivalent|boe|", "barrel", 1}, {"|cubic feet|cubic foot|", "m3", .02831685}, {"|cubic kilometres|cubic kilometers|km3|", "m3", 1e9}, {"|bcm|", "m3", 1e9},
    {"|kilovolts|kilovolt|kv|", "kV", 1}, {"|terawatt hours|terawatt-hours|twh|", "TWh", 1}, {"|gigawatt-hours|", "GWh", 1}, {"|megawatt-hours|", "MWh", 1}, {"|petawatt hours|", "PWh", 1},
    {"|carats|carat|", "carat", 1}, {"|knots|knot|", "knot", 1}, {"|metric tonne|metric ton|", "tonne", 1},
    {"|square kilometres|square kilometers|square kilometre|square kilometer|sq km|km2|km\xc2\xb2|", "km2", 1},
    {"|square miles|square mile|", "km2", 2.589988}, {"|square metres|square meters|m2|m\xc2\xb2|", "m2", 1},
    {"|square feet|square foot|", "m2", .09290304}, {"|cubic metres|cubic meters|cubic metre|cubic meter|m3|", "m3", 1},
    {"|nautical miles|nautical mile|", "km", 1.852}, {"|kilometres|kilometers|kilometre|kilometer|km|kms|", "km", 1},
    {"|miles|mile|", "km", 1.609344}, {"|metres|meters|metre|meter|", "m", 1}, {"|feet|foot|ft|", "m", .3048},
    {"|yards|yard|", "m", .9144}, {"|inches|inch|", "cm", 2.54}, {"|centimetres|centimeters|cm|", "cm", 1},
    {"|millimetres|millimeters|mm|", "mm", 1}, {"|hectares|hectare|ha|", "ha", 1}, {"|acres|acre|", "ha", .40468564},
    {"|metric tons|metric tonnes|tonnes|tonne|tons|ton|", "tonne", 1}, {"|kilograms|kilogram|kilogrammes|kilos|kilo|kg|", "kg", 1},
    {"|grams|gram|grammes|", "g", 1}, {"|ounces|ounce|", "ounce", 1}, {"|litres|liters|litre|liter|", "l", 1},
    {"|barrels|barrel|bpd|", "barrel", 1}, {"|bushels|bushel|", "bushel", 1}, {"|gallons|gallon|", "l", 3.785412},
    {"|gigawatt hours|gwh|", "GWh", 1}, {"|megawatt hours|mwh|", "MWh", 1}, {"|kilowatt hours|kwh|", "kWh", 1},
    {"|gigawatts|gigawatt|gw|", "GW", 1}, {"|megawatts|megawatt|mw|", "MW", 1}, {"|kilowatts|kw|", "kW", 1},
    {"|degrees celsius|degrees|\xc2\xb0" "c|", "\xc2\xb0" "C", 1}, {"|households|household|families|family|", "household", 1},
    {"|years|year|", "year", 1}, {"|months|month|", "month", 1}, {"|weeks|week|", "week", 1}, {"|days|day|", "day", 1},
    {"|hours|hour|", "hour", 1}, {"|minutes|minute|", "minute", 1}, {"|seconds|", "s", 1}, {"|decades|decade|", "year", 10},
    {"|centuries|century|", "year", 100}, {"|times|", "time", 1}, {"|fold|", "time", 1},
};

static const struct { const char *signs, *unit; } currencies[] = {
    {"|$|us$|usd|us $|u.s. $|", "USD"}, {"|\xe2\x82\xac|eur|", "EUR"}, {"|\xc2\xa3|gbp|", "GBP"}, {"|\xc2\xa5|jpy|", "JPY"},
    {"|\xe2\x82\xb9|rs|rs.|inr|", "INR"}, {"|a$|au$|aud|", "AUD"}, {"|c$|ca$|cad|", "CAD"}, {"|hk$|", "HKD"}, {"|r$|", "BRL"},
    {"|\xe2\x82\xbd|rub|", "RUB"}, {"|\xe2\x82\xaa|nis|ils|", "ILS"}, {"|\xe2\x82\xa9|", "KRW"}, {"|\xe2\x82\xa6|", "NGN"},
    {"|\xe2\x82\xb4|uah|", "UAH"}, {"|\xe2\x82\xba|", "TRY"}, {"|chf|", "CHF"}, {"|cny|rmb|", "CNY"}, {"|pkr|", "PKR"}, {"|kes|ksh|", "KES"},
    {"|s$|", "SGD"}, {"|fcfa|", "XOF"}, {"|thb|\xe0\xb8\xbf|", "THB"}, {"|\xe2\x82\xab|", "VND"}, {"|\xe2\x82\xb1|", "PHP"}, {"|\xe2\x82\xb8|", "KZT"}, {"|\xe2\x82\xbe|", "GEL"}, {"|\xe2\x82\xbc|", "AZN"}, {"|gh\xe2\x82\xb5|", "GHS"}, {"|rm|", "MYR"}, {"|nz$|", "NZD"}, {"|nt$|", "TWD"},
};

/* Tokens that the name at s covers; 0 if it is not what w begins with. */
static uint32_t covers(const char *s, const char *const *w, uint32_t n)
{
    uint32_t k = 0;
    while (k < n) {
        size_t len = strcspn(s, "| ");
        if (strlen(w[k]) != len || memcmp(w[k], s, len))
            return 0;
        k++;
        if (s[len] == '|')
            return k;
        s += len + 1;
    }
    return 0;
}

struct quantity_unit quantity_unit_of(const char *const *w, uint32_t n)
{
    struct quantity_unit best = {NULL, 1, 0};
    for (size_t i = 0; i < COUNT(units) && n; i++)
        for (const char *s = units[i].names + 1; *s; s += strcspn(s, "|") + 1) {
            uint32_t k = *s == w[0][0] ? covers(s, w, n) : 0;
            if (k > best.tokens)
                best = (struct quantity_unit){units[i].unit, units[i].factor, k};
        }
    return best;
}

struct quantity_unit quantity_currency_before(const char *const *w, uint32_t n)
{
    for (uint32_t take = n < 2 ? n : 2; take; take--)
        for (size_t i = 0; i < COUNT(currencies); i++)
            for (const char *s = currencies[i].signs + 1; *s; s += strcspn(s, "|") + 1)
                if (covers(s, w + n - take, take) == take)
                    return (struct quantity_unit){currencies[i].unit, 1, take};
    return (struct quantity_unit){NULL, 1, 0};
}

/* "cowherds", "economists", "bargemen": who does, by the end of the word. */
static bool ends_as_person(const char *lower)
{
    static const char *const ends[] = {"herds", "herd", "smiths", "men", "women", "ologists", "ologist", "omists", "omist", "icians", "ician", "arians", "arian", "owners", "owner",
                                       "growers", "grower", "keepers", "keeper", "seekers", "seeker", "holders", "holder", "payers", "payer", "goers", "goer", "dwellers", "dweller"};
    size_t n = strlen(lower);
    for (size_t i = 0; i < COUNT(ends); i++)
        if (n > strlen(ends[i]) + 2 && !strcmp(lower + n - strlen(ends[i]), ends[i]))
            return !wordlist_has("|specimen|regimen|acumen|abdomen|omen|semen|placeholder|placeholders|", lower);
    return false;
}

bool quantity_is_person(const struct document *d, uint32_t token)
{
    return word_is(d, (int32_t)token, W_QUANTITY_PERSON) || ends_as_person(d->tokens[token].lower);
}

const char *quantity_noun_unit(struct document *d, uint32_t token)
{
    const char *lower = d->tokens[token].lower, *lemma = d->tokens[token].lemma;
    struct arena *a = &d->arena;
    size_t n = strlen(lower);
    if (quantity_is_person(d, token))
        return "person";
    if (lemma && *lemma)
        return lemma;
    if (n > 4 && !strcmp(lower + n - 3, "ies"))
        return arena_format(a, "%.*sy", (int)n - 3, lower);
    if (n > 4 && (!strcmp(lower + n - 4, "sses") || !strcmp(lower + n - 4, "shes") || !strcmp(lower + n - 4, "ches") || !strcmp(lower + n - 3, "xes")))
        return arena_string(a, lower, n - 2);
    return n > 3 && lower[n - 1] == 's' && lower[n - 2] != 's' ? arena_string(a, lower, n - 1) : arena_string(a, lower, n);
}
