/* In: tokens. Out: their readings as parts of time expressions. A sorted-by-eye table of words, plus
   figures by shape. "may", "march", "second", "fall", "sun" have readings here that the rules and the
   part of speech tell apart. */
#include "mention/time_words.h"

#include "mention/numeral.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

struct row {
    const char *words; /* between bars */
    uint8_t class;
    int32_t value;
};

/* Holidays: value = row of the table in time_values.c. */
static const struct row rows[] = {
    {"|january|jan.|jan|", TC_MONTH, 1}, {"|february|feb.|feb|", TC_MONTH, 2}, {"|march|mar.|", TC_MONTH, 3},
    {"|april|apr.|apr|", TC_MONTH, 4}, {"|may|", TC_MONTH, 5}, {"|june|jun.|jun|", TC_MONTH, 6},
    {"|july|jul.|jul|", TC_MONTH, 7}, {"|august|aug.|aug|", TC_MONTH, 8},
    {"|september|sept.|sept|sep.|sep|", TC_MONTH, 9}, {"|october|oct.|oct|", TC_MONTH, 10},
    {"|november|nov.|nov|", TC_MONTH, 11}, {"|december|dec.|dec|", TC_MONTH, 12},
    {"|monday|mon.|", TC_WDAY, 0}, {"|tuesday|tue.|tues.|", TC_WDAY, 1}, {"|wednesday|wed.|", TC_WDAY, 2},
    {"|thursday|thu.|thur.|thurs.|", TC_WDAY, 3}, {"|friday|fri.|", TC_WDAY, 4}, {"|saturday|sat.|", TC_WDAY, 5},
    {"|sunday|sun.|", TC_WDAY, 6}, {"|mondays|", TC_WDAYS, 0}, {"|tuesdays|", TC_WDAYS, 1},
    {"|wednesdays|", TC_WDAYS, 2}, {"|thursdays|", TC_WDAYS, 3}, {"|fridays|", TC_WDAYS, 4},
    {"|saturdays|", TC_WDAYS, 5}, {"|sundays|", TC_WDAYS, 6},
    {"|second|", TC_UNIT, UNIT_SECOND}, {"|seconds|", TC_UNITS, UNIT_SECOND}, {"|minute|", TC_UNIT, UNIT_MINUTE},
    {"|minutes|mins|", TC_UNITS, UNIT_MINUTE}, {"|hour|", TC_UNIT, UNIT_HOUR}, {"|hours|hrs|", TC_UNITS, UNIT_HOUR},
    {"|day|", TC_UNIT, UNIT_DAY}, {"|days|", TC_UNITS, UNIT_DAY}, {"|week|", TC_UNIT, UNIT_WEEK},
    {"|weeks|", TC_UNITS, UNIT_WEEK}, {"|fortnight|", TC_UNIT, UNIT_FORTNIGHT}, {"|weekend|", TC_WEEKEND, 0},
    {"|weekends|", TC_UNITS, UNIT_WEEKEND}, {"|month|", TC_UNIT, UNIT_MONTH}, {"|months|", TC_UNITS, UNIT_MONTH},
    {"|quarter|", TC_UNIT, UNIT_QUARTER}, {"|quarters|", TC_UNITS, UNIT_QUARTER}, {"|year|", TC_UNIT, UNIT_YEAR},
    {"|years|yrs|", TC_UNITS, UNIT_YEAR}, {"|decade|", TC_UNIT, UNIT_DECADE}, {"|decades|", TC_UNITS, UNIT_DECADE},
    {"|century|", TC_UNIT, UNIT_CENTURY}, {"|centuries|", TC_UNITS, UNIT_CENTURY},
    {"|millennium|", TC_UNIT, UNIT_MILLENNIUM}, {"|millennia|", TC_UNITS, UNIT_MILLENNIUM},
    {"|morning|dawn|sunrise|daybreak|", TC_PART, 'M'}, {"|afternoon|", TC_PART, 'A'}, {"|evening|dusk|", TC_PART, 'E'},
    {"|night|", TC_PART, 'N'}, {"|mornings|", TC_PARTS, 'M'}, {"|afternoons|", TC_PARTS, 'A'},
    {"|evenings|", TC_PARTS, 'E'}, {"|nights|", TC_PARTS, 'N'},
    {"|midnight|", TC_CLOCKWORD, 24}, {"|noon|midday|", TC_CLOCKWORD, 12},
    {"|spring|", TC_SEASON, 0}, {"|summer|", TC_SEASON, 1}, {"|autumn|fall|", TC_SEASON, 2}, {"|winter|", TC_SEASON, 3},
    {"|last|", TC_REL, REL_LAST}, {"|next|", TC_REL, REL_NEXT}, {"|this|current|", TC_REL, REL_THIS},
    {"|coming|upcoming|", TC_REL, REL_COMING}, {"|past|", TC_REL, REL_PAST},
    {"|previous|preceding|prior|", TC_REL, REL_PREVIOUS}, {"|following|ensuing|subsequent|", TC_REL, REL_FOLLOWING},
    {"|latest|recent|", TC_REL, REL_LATEST}, {"|that|", TC_THAT, 0}, {"|same|corresponding|comparable|equivalent|", TC_SAME, 0}, {"|previous|", TC_THAT, 1}, {"|these|", TC_THAT, 2}, {"|those|", TC_THAT, 3},
    {"|early|mid|late|earlier|later|", TC_EDGE, 0},
    {"|beginning|start|middle|end|close|turn|onset|rest|remainder|part|", TC_END, 0},
    {"|of|", TC_OF, 0}, {"|the|", TC_THE, 0}, {"|a|an|", TC_AN, 1}, {"|one|", TC_AN, 1}, {"|ago|", TC_AGO, 0},
    {"|earlier|", TC_EARLIER, 0}, {"|before|previously|", TC_EARLIER, 1}, {"|later|", TC_LATER, 0},
    {"|after|", TC_LATER, 1}, {"|hence|", TC_LATER, 2}, {"|,|", TC_COMMA, 0},
    {"|-|\xe2\x80\x90|\xe2\x80\x91|\xe2\x80\x93|", TC_HYPH, 0},
    {"|a.m.|am|a.m|", TC_AMPM, 0}, {"|p.m.|pm|p.m|", TC_AMPM, 12}, {"|o'clock|o\xe2\x80\x99" "clock|", TC_AMPM, -1},
    {"|gmt|utc|est|edt|pst|pdt|cst|cdt|bst|cet|cest|ist|eat|wat|msk|et|pt|local|", TC_ZONE, 0},
    {"|every|each|", TC_EVERY, 0}, {"|daily|", TC_FREQ, UNIT_DAY}, {"|weekly|", TC_FREQ, UNIT_WEEK},
    {"|fortnightly|biweekly|", TC_FREQ, UNIT_FORTNIGHT}, {"|monthly|", TC_FREQ, UNIT_MONTH},
    {"|annually|yearly|", TC_FREQ, UNIT_YEAR},
    {"|hourly|", TC_FREQ, UNIT_HOUR}, {"|nightly|", TC_FREQ, UNIT_DAY},
    {"|recently|lately|", TC_REF, REF_PAST}, {"|now|currently|nowadays|presently|", TC_REF, REF_PRESENT},
    {"|soon|", TC_REF, REF_FUTURE}, {"|future|", TC_NOWREF, REF_FUTURE}, {"|past|", TC_NOWREF, REF_PAST},
    {"|present|moment|", TC_NOWREF, REF_PRESENT}, {"|recent|", TC_PRE, REF_PAST}, {"|current|", TC_PRE, REF_PRESENT},
    {"|few|several|couple|many|some|recent|countless|", TC_FEW, 0},
    {"|christmas|xmas|", TC_HOLIDAY, 0}, {"|thanksgiving|", TC_HOLIDAY, 1}, {"|easter|", TC_HOLIDAY, 2},
    {"|halloween|", TC_HOLIDAY, 3}, {"|ramadan|ramazan|ramadhan|", TC_HOLIDAY, 4}, {"|nowruz|newroz|norouz|nawroz|", TC_HOLIDAY, 5},
    {"|ashura|ashoura|", TC_HOLIDAY, 6}, {"|arbaeen|arbain|", TC_HOLIDAY, 7}, {"|eid|", TC_HOLIDAY, 8}, {"|new|", TC_HOLIDAY, 10},
    {"|day|eve|week|weekend|al|", TC_HOLYTAIL, 0},
    {"|day|", TC_HOLYTAIL, 1}, {"|eve|", TC_HOLYTAIL, 2},
    {"|nineties|", TC_DECADE, 1990}, {"|eighties|", TC_DECADE, 1980}, {"|seventies|", TC_DECADE, 1970},
    {"|sixties|", TC_DECADE, 1960}, {"|fifties|", TC_DECADE, 1950}, {"|forties|", TC_DECADE, 1940},
    {"|thirties|", TC_DECADE, 1930}, {"|twenties|", TC_DECADE, 1920},
    {"|fiscal|financial|", TC_FISCAL, 0}, {"|fy|", TC_FISCAL, 1}, {"|half|", TC_HALF, 0}, {"|to|and|or|-|\xe2\x80\x93|", TC_JOIN, 0},
    {"|in|during|since|by|until|till|from|before|after|around|circa|through|throughout|between|of|for|early|late|mid|to|and|summer|winter|"
     "spring|autumn|fall|until|back|(|", TC_IN, 0},
    {"|at|", TC_AT, 0}, {"|more|additional|further|straight|consecutive|full|successive|whole|trading|working|business|calendar|other|extra|entire|near|distant|", TC_MORE, 0},
    {"|old|", TC_OLD, 0}, {"|today|", TC_DAYREF, 0}, {"|yesterday|", TC_DAYREF, -1}, {"|tomorrow|", TC_DAYREF, 1},
    {"|tonight|", TC_DAYREF, 100}, {"|overnight|", TC_DAYREF, 101}, {"|before|", TC_BEFORE, -1}, {"|after|", TC_BEFORE, 1},
    {"|muharram|", TC_ISLAMIC, 1}, {"|safar|", TC_ISLAMIC, 2}, {"|rajab|", TC_ISLAMIC, 7}, {"|sha'ban|shaban|shaaban|", TC_ISLAMIC, 8},
    {"|ramadan|ramazan|", TC_ISLAMIC, 9}, {"|shawwal|", TC_ISLAMIC, 10}, {"|zilhaj|dhu'l-hijja|zilhijja|", TC_ISLAMIC, 12},
    {"|farvardin|", TC_PERSIAN, 1}, {"|ordibehesht|", TC_PERSIAN, 2}, {"|khordad|", TC_PERSIAN, 3}, {"|tir|", TC_PERSIAN, 4},
    {"|mordad|", TC_PERSIAN, 5}, {"|shahrivar|", TC_PERSIAN, 6}, {"|mehr|", TC_PERSIAN, 7}, {"|aban|", TC_PERSIAN, 8},
    {"|azar|", TC_PERSIAN, 9}, {"|dey|", TC_PERSIAN, 10}, {"|bahman|", TC_PERSIAN, 11}, {"|esfand|", TC_PERSIAN, 12},
    {"|hamal|", TC_PERSIAN, 1}, {"|saur|sawr|", TC_PERSIAN, 2}, {"|'s|\xe2\x80\x99s|'|s|", TC_POSS, 0}, {"|period|", TC_PERIOD, 0}, {"|long|", TC_LONG, 0}, {"|so|two|", TC_SO, 0},
    {"|from|", TC_FROM, 0}, {"|9/11|", TC_NAMED, 0},
    {"|iranian|persian|afghan|solar|", TC_SOLAR, 0}, {"|calendar|", TC_CALENDAR, 0},
    {"|q1|", TC_PART_OF_YEAR, 1}, {"|q2|", TC_PART_OF_YEAR, 2}, {"|q3|", TC_PART_OF_YEAR, 3}, {"|q4|", TC_PART_OF_YEAR, 4},
    {"|h1|", TC_PART_OF_YEAR, 11}, {"|h2|", TC_PART_OF_YEAR, 12},
    {"|hourlong|", TC_SPELL, UNIT_HOUR}, {"|daylong|", TC_SPELL, UNIT_DAY}, {"|weeklong|", TC_SPELL, UNIT_WEEK},
    {"|monthlong|", TC_SPELL, UNIT_MONTH}, {"|yearlong|", TC_SPELL, UNIT_YEAR}, {"|decadelong|", TC_SPELL, UNIT_DECADE},
    {"|hourslong|", TC_SPELL, SPELL_MANY + UNIT_HOUR}, {"|dayslong|multi-day|multiday|", TC_SPELL, SPELL_MANY + UNIT_DAY},
    {"|weekslong|multi-week|multiweek|", TC_SPELL, SPELL_MANY + UNIT_WEEK},
    {"|monthslong|multi-month|multimonth|", TC_SPELL, SPELL_MANY + UNIT_MONTH},
    {"|yearslong|multi-year|multiyear|", TC_SPELL, SPELL_MANY + UNIT_YEAR},
    {"|decadeslong|multi-decade|multidecade|", TC_SPELL, SPELL_MANY + UNIT_DECADE},
};

static void add(struct time_cell *c, int class, int32_t value)
{
    if (c->n >= COUNT(c->reading) || (c->mask >> class & 1))
        return;
    c->mask |= UINT64_C(1) << class;
    c->reading[c->n++] = (struct time_reading){(uint8_t)class, value};
}

bool mention_time_value(const struct time_cell *c, enum time_class k, int32_t *value)
{
    for (int i = 0; i < c->n; i++)
        if (c->reading[i].class == k) {
            *value = c->reading[i].value;
            return true;
        }
    return false;
}

/* Rows by the first byte of their words: built once a document, on the stack. */
struct index {
    uint16_t first[256], next[640];
    struct { const char *s; uint8_t n; uint8_t row; } word[640];
    uint16_t n;
};

static void index_rows(struct index *x)
{
    memset(x->first, 0, sizeof x->first);
    x->n = 1; /* 0 ends a chain */
    for (size_t r = COUNT(rows); r-- > 0;)
        for (const char *s = rows[r].words + 1; *s && x->n < COUNT(x->word);) {
            size_t n = strcspn(s, "|");
            x->word[x->n].s = s;
            x->word[x->n].n = (uint8_t)n;
            x->word[x->n].row = (uint8_t)r;
            x->next[x->n] = x->first[(unsigned char)*s];
            x->first[(unsigned char)*s] = x->n++;
            s += n + 1;
        }
}

static bool digits(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (s[i] < '0' || s[i] > '9')
            return false;
    return n > 0;
}

/* "1990", "1990s", "'98", "90s". */
static void year_shapes(struct time_cell *c, const char *w)
{
    size_t n = strlen(w);
    bool tick = *w == '\'' || !strncmp(w, "\xe2\x80\x99", 3);
    const char *s = tick ? w + (*w == '\'' ? 1 : 3) : w;
    n -= (size_t)(s - w);
    int v = atoi(s);
    if (n == 4 && digits(s, 4) && v >= 1000 && v < 2100)
        add(c, TC_YEAR, v);
    else if (n == 5 && digits(s, 4) && s[4] == 's' && v % 10 == 0 && v >= 1500 && v < 2100)
        add(c, TC_DECADE, v);
    else if (n == 3 && digits(s, 2) && s[2] == 's' && v % 10 == 0 && v >= 20)
        add(c, TC_DECADE, 1900 + v);
    else if (tick && n == 2 && digits(s, 2))
        add(c, TC_YEAR, v < 50 ? 2000 + v : 1900 + v);
}

/* "7:15", "07.30" is left out: too often a price; "7pm", "7:15pm". */
static void clock_shapes(struct time_cell *c, const char *w)
{
    char *end;
    long h = strtol(w, &end, 10), m = 0;
    if (end == w || end - w > 2 || h > 24 || *w < '0' || *w > '9')
        return;
    bool colon = *end == ':' || (*end == '.' && digits(end + 1, 2) && (!strcmp(end + 3, "am") || !strcmp(end + 3, "pm")));
    if (colon) {
        if (!digits(end + 1, 2) || (m = strtol(end + 1, NULL, 10)) > 59)
            return;
        end += 3;
    }
    bool pm = !strcmp(end, "pm") || !strcmp(end, "p.m.") || !strcmp(end, "p.m"), am = !strcmp(end, "am") || !strcmp(end, "a.m.");
    if ((!colon && !pm && !am) || (*end && !pm && !am && *end != ':'))
        return;
    if (pm || am)
        add(c, TC_AMPM, pm ? 12 : 0);
    add(c, TC_CLOCK, (int32_t)(h * 60 + m + (colon ? 10000 : 0)));
}

/* "FY2019", "FY19": class FISCAL with its year. */
static void fiscal_shape(struct time_cell *c, const char *w)
{
    size_t n = strlen(w);
    if (*w == 'f' && w[1] == 'y' && (n == 4 || n == 6) && digits(w + 2, n - 2))
        add(c, TC_FISCAL, atoi(w + 2) + (n == 4 ? 2000 : 0));
}

/* The numeral at a token; before "quarters" the words are counted and make no fraction. */
static struct numeral numeral_at(const struct document *d, uint32_t i, uint32_t end)
{
    bool quarters = i + 1 < end && !strcmp(d->tokens[i + 1].lower, "quarters");
    return mention_numeral(d, i, quarters ? i + 1 : end);
}

static void shapes(const struct document *d, struct time_cell *c, uint32_t i, uint32_t end)
{
    const char *w = d->tokens[i].lower;
    int ord = mention_ordinal(w);
    if (ord)
        add(c, TC_ORD, ord);
    fiscal_shape(c, w);
    if ((*w >= '0' && *w <= '9') || *w == '\'' || (unsigned char)*w == 0xe2) {
        year_shapes(c, w);
        clock_shapes(c, w);
        int v = atoi(w);
        size_t n = strlen(w);
        if (v >= 1 && v <= 31 && ((n <= 2 && digits(w, n)) || (ord && n <= 4)))
            add(c, TC_DAYNUM, v);
    }
    if (ord && ord <= 31 && !(c->mask >> TC_DAYNUM & 1))
        add(c, TC_DAYNUM, ord);
    struct numeral num = numeral_at(d, i, end);
    if (!num.tokens || *num.prefix || (num.flags & (NUMERAL_VAGUE | NUMERAL_FRACTION)) || num.tokens > 200)
        return;
    add(c, TC_NUM, (int32_t)(num.value < 1e9 ? num.value : 1e9));
    if (num.flags & NUMERAL_YEAR)
        add(c, TC_YEAR, (int32_t)num.value);
    c->num_tokens = (uint8_t)num.tokens;
    c->glued = *num.suffix != 0;
    c->number = num.value;
}

static bool wanted_shape(const char *w)
{
    unsigned char b = (unsigned char)*w;
    return b >= 'a' || (b >= '0' && b <= '9') || b == '\'' || b >= 0x80;
}

/* Month and weekday names want a capital ("may", "march", "sat", "sun" are words). */
static bool capital_wanted(uint8_t class, const char *form)
{
    return (class == TC_MONTH || class == TC_PERSIAN || class == TC_ISLAMIC) && !(*form >= 'A' && *form <= 'Z');
}

static void table_readings(const struct index *x, struct time_cell *c, const char *w, const char *form)
{
    size_t n = strlen(w);
    for (uint16_t k = x->first[(unsigned char)*w]; k; k = x->next[k])
        if (x->word[k].n == n && !memcmp(x->word[k].s, w, n) && !capital_wanted(rows[x->word[k].row].class, form))
            add(c, rows[x->word[k].row].class, rows[x->word[k].row].value);
}

/* "mid-May", "mid-summer", "mid-afternoon" in one token mean what they hold. */
static void mid_readings(const struct index *x, struct time_cell *c, const char *w, const char *form)
{
    struct time_cell inner = {0};
    if (strncmp(w, "mid-", 4) || strlen(form) < 5)
        return;
    table_readings(x, &inner, w + 4, form + 4);
    for (int i = 0; i < inner.n; i++)
        if (inner.reading[i].class == TC_MONTH || inner.reading[i].class == TC_SEASON || inner.reading[i].class == TC_PART)
            add(c, inner.reading[i].class, inner.reading[i].value);
}

void mention_time_words(const struct document *d, struct time_cell *cells)
{
    struct index x;
    index_rows(&x);
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        uint32_t first = d->sentences[s].first, end = first + d->sentences[s].count;
        for (uint32_t i = first; i < end && i < d->n_tokens; i++) {
            const char *w = d->tokens[i].lower;
            if (!w || !*w)
                continue;
            table_readings(&x, &cells[i], w, d->tokens[i].form);
            mid_readings(&x, &cells[i], w, d->tokens[i].form);
            if (wanted_shape(w))
                shapes(d, &cells[i], i, end);
        }
    }
}
