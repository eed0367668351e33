/* In: tokens, entities, a gazetteer. Out: candidates. Three sources, in this order of trust: entities
   that the tagger calls LOC; names and demonyms of the gazetteer at capital letters; entities of other
   kinds that end in a word for a place ("Hospital", "Bridge"). A name inside an organisation's name is
   kept and flagged; one that reads as a person's is dropped. */
#include "mention/place_work.h"
#include "base/wordlist.h"

#include <string.h>

enum { WORDS_MAX = 7 };

static const struct token *token(const struct place_work *w, int64_t i)
{
    static const struct token none = {.form = "", .lower = "", .lemma = ""};
    return i >= 0 && i < (int64_t)w->d->n_tokens ? &w->d->tokens[i] : &none;
}

static bool capital(const struct token *t)
{
    unsigned char c = (unsigned char)t->form[0];
    return (c >= 'A' && c <= 'Z') || (c >= 0xc3 && c < 0xe2);
}

static const char locative[] = "|in|at|near|from|to|around|outside|toward|towards|across|through|into|inside|of|between|via|off|"
                               "throughout|within|over|above|beyond|on|visit|visited|leave|left|entered|reached|";
static const char qualifiers[] = "|north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|"
    "northeastern|northwestern|southeastern|southwestern|central|upper|lower|greater|downtown|inner|outer|mainland|rural|occupied|"
    "north-eastern|north-western|south-eastern|south-western|metropolitan|mid|";
static const char tails[] = "|river|rivers|county|province|region|district|city|town|village|valley|airport|island|islands|mountain|"
    "mountains|lake|sea|bay|gulf|strait|governorate|oblast|department|state|states|municipality|coast|border|plain|plains|desert|"
    "peninsula|basin|heights|hills|pass|road|street|avenue|boulevard|highway|park|square|bridge|station|stadium|hospital|church|"
    "mosque|library|university|college|school|museum|hotel|prison|camp|base|port|mall|cathedral|palace|cemetery|parish|area|"
    "township|borough|neighborhood|neighbourhood|suburb|center|centre|harbor|harbour|dam|mine|field|forest|reserve|beach|creek|"
    "canal|temple|monastery|market|theater|theatre|arena|zone|crossing|refinery|plant|quarter|tower|courthouse|clinic|lane|drive|"
    "territory|territories|prefecture|canton|republic|subdistrict|commune|hill|falls|point|cape|springs|estate|fort|castle|garden|gardens|zoo|airfield|";
static const char facility[] = "|airport|hospital|church|mosque|library|university|college|museum|hotel|prison|camp|stadium|bridge|"
    "station|cathedral|palace|cemetery|park|street|avenue|road|highway|square|boulevard|river|creek|lake|island|islands|mountain|"
    "mountains|mall|harbor|harbour|dam|beach|arena|theater|theatre|courthouse|temple|monastery|county|parish|province|district|"
    "valley|bay|hills|heights|zoo|plaza|refinery|airfield|school|academy|base|airbase|barracks|garrison|";
static const char titles[] = "|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|sir|lord|lady|president|senator|sen.|rep.|gov.|judge|justice|professor|prof.|"
    "captain|colonel|col.|general|gen.|sgt.|lt.|capt.|pope|king|queen|prince|princess|minister|secretary|chancellor|sheikh|imam|detective|"
    "officer|coach|pastor|rev.|father|sister|brother|miss|chief|commissioner|mayor|";
/* Words that also name some town: never a place alone unless an entity. */
static const char common[] = "|of|march|may|reading|nice|mobile|hope|independence|union|police|most|male|best|bath|deal|march|sale|police|"
    "split|wells|media|university|liberty|enterprise|date|god|ball|man|young|green|brown|white|black|moore|clinton|lincoln|jackson|"
    "madison|taylor|mason|austin|hamilton|jefferson|franklin|marshall|carter|wilson|nelson|murray|douglas|scott|grant|harrison|"
    "monday|friday|sunday|bar|see|same|van|along|central|eastern|northern|southern|western|north|south|east|west|church|center|"
    "centre|park|street|road|bridge|hill|castle|field|san|santa|saint|los|las|the|new|old|big|lake|river|mill|mills|house|city|"
    "county|bay|valley|islands|island|port|fort|mount|point|spring|springs|grove|general|major|captain|orange|pearl|ruby|rose|"
    "victory|progress|commerce|industry|national|international|democrat|republic|american|christian|guy|"
    "charlotte|florence|carolina|victoria|augusta|"
    "asia|eve|opportunity|normal|reform|success|surprise|why|what|who|this|that|these|those|there|here|when|where|how|but|and|for|"
    "she|he|they|we|our|his|her|my|it|its|as|is|was|at|in|on|to|from|by|with|all|some|many|more|no|yes|not|so|if|then|than|now|"
    "once|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last|next|other|another|such|like|just|even|only|"
    "while|after|before|during|since|until|still|yet|also|however|although|though|because|despite|both|each|every|any|few|several|"
    "health|fire|water|news|sun|times|post|star|mail|herald|tribune|press|gazette|journal|mirror|guardian|telegraph|"
    "court|senate|congress|house|army|navy|police|school|board|council|committee|department|office|bank|fund|group|company|"
    "band|sports|team|club|league|cup|open|game|games|tour|race|ride|roll|stone|wood|woods|bell|ford|king|queen|prince|duke|"
    "earl|page|gates|banks|parks|rivers|lane|lee|long|short|love|day|night|summer|winter|fall|autumn|data|total|federal|"
    "mission|justice|freedom|trinity|providence|bush|obama|trump|moon|battle|golf|power|energy|doe|cash|price|rice|bay|cook|"
    "baker|hunter|fisher|parker|miller|porter|turner|warner|warren|dale|glen|glenn|ross|troy|tyler|logan|blair|blake|carson|"
    "chase|clark|cole|craig|drew|dylan|evan|gary|grace|joy|kelly|kim|kyle|lance|lane|laurel|leo|leslie|lewis|lloyd|lynn|marion|"
    "un|martin|max|melissa|milan|nancy|norman|oliver|owen|pat|paul|perry|phillips|quincy|ralph|ray|robert|robin|roland|rosa|roy|ruth|"
    "salem|sherman|sidney|stanley|stella|stephen|stuart|terry|thomas|tony|vera|vernon|wade|walker|wallace|wayne|webster|windsor|"
    "winston|wood|york|ali|omar|hassan|ahmed|mohammed|free|car|wedding|capital|mary|drug|drugs|gold|silver|supreme|corona|research|atlantis|endeavour|"
    "apollo|sandy|bella|bahar|brent|olympic|";
/* ... but a town behind "in", where nobody in the report is called so. */
static const char towns_too[] = "|charlotte|nelson|jackson|austin|hamilton|florence|victoria|augusta|salem|york|troy|windsor|madison|lincoln|milan|"
                                "nancy|split|bath|reading|nice|orange|mobile|";
/* Behind a place in the name of a body: it keeps order or serves there. */
static const char local_bodies[] = "|police|pd|county|city|council|sheriff|sheriff's|fire|school|high|hospital|mayor|magistrates|magistrate|"
                                   "municipality|municipal|crown|district|community|general|chamber|prison|port|airport|";

/* --- senses ------------------------------------------------------------------------------------- */

int32_t place_sense_of(struct place_work *w, const char *key, size_t n)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)key[i]) * 16777619u;
    uint32_t *slot = &w->table[h % PLACE_TABLE];
    for (uint32_t i = *slot, k = 0; i && k < 512; i = w->senses[i - 1].next, k++)
        if (!strcmp(w->senses[i - 1].key, key))
            return (int32_t)i - 1;
    struct gazetteer_hit hits[PLACE_HITS_MAX];
    uint32_t found = gazetteer_find(w->g, key, n, hits, PLACE_HITS_MAX);
    struct place_sense *s = found ? ARENA_PUSH(&w->arena, w->senses, w->n_senses, w->cap_senses) : NULL;
    if (!s)
        return -1;
    memset(s, 0, sizeof *s);
    s->key = arena_string(&w->arena, key, n);
    if (!s->key) {
        w->n_senses--;
        return -1;
    }
    memcpy(s->hits, hits, found * sizeof *hits);
    s->n = found;
    s->chosen = -1;
    s->next = *slot;
    *slot = w->n_senses;
    return (int32_t)w->n_senses - 1;
}

bool place_sense_has(const struct place_sense *s, uint32_t kinds)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (s->hits[i].class != GAZETTEER_ABBREVIATION && (kinds >> s->hits[i].place->kind & 1))
            return true;
    return false;
}

static bool only(const struct place_sense *s, uint8_t class)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (s->hits[i].class != class)
            return false;
    return s->n > 0;
}

bool place_sense_demonym(const struct place_sense *s)
{
    bool name = false, demonym = false;
    for (uint32_t i = 0; i < s->n; i++) {
        demonym |= s->hits[i].class == GAZETTEER_DEMONYM;
        name |= s->hits[i].class == GAZETTEER_NAME && s->hits[i].place->population > 100000;
    }
    return demonym && !name;
}

bool place_sense_abbreviation(const struct place_sense *s)
{
    return only(s, GAZETTEER_ABBREVIATION);
}

uint32_t place_sense_population(const struct place_sense *s)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < s->n; i++)
        if (s->hits[i].class <= GAZETTEER_ALIAS && s->hits[i].place->population > most)
            most = s->hits[i].place->population / (s->hits[i].class == GAZETTEER_ALIAS ? 4 : 1);
    return most;
}

static bool strong(const struct place_sense *s)
{
    if (place_sense_has(s, 1 << GAZETTEER_COUNTRY | 1 << GAZETTEER_CONTINENT) || place_sense_population(s) >= 150000)
        return true;
    for (uint32_t i = 0; i < s->n; i++)
        if (s->hits[i].class == GAZETTEER_NAME && (s->hits[i].place->flags & (GAZETTEER_CAPITAL | GAZETTEER_AUTHORED)))
            return true;
    return false;
}

/* --- stretches ----------------------------------------------------------------------------------- */

/* "ACT" of the Australian Capital Territory, and not "Act": every place of that name is so called by the first letters of its own. */
static bool wants_capitals(const struct place_work *w, const struct place_sense *s, const char *key)
{
    for (uint32_t i = 0; i < s->n; i++) {
        const char *name = gazetteer_name(w->g, s->hits[i].place);
        size_t k = 0;
        for (; *name && key[k] && (*name | 0x20) == key[k]; k++) {
            name += strcspn(name, " ");
            name += *name == ' ';
        }
        if (k < 2 || key[k] || *name)
            return false;
    }
    return s->n > 0;
}

/* "Al-Raqqah" is written "Ar Raqqah" in the lists. */
static int32_t sense_of_article(struct place_work *w, char *key, size_t n)
{
    if (n < 6 || strncmp(key, "al ", 3) || !strchr("rstdnz", key[3]))
        return -1;
    key[1] = key[3];
    return place_sense_of(w, key, n);
}

static int32_t sense_of_tokens(struct place_work *w, int64_t first, int64_t last)
{
    char key[GAZETTEER_KEY_MAX];
    uint32_t start = token(w, first)->span.start, end = token(w, last)->span.end;
    if (end - start > 80)
        return -1;
    size_t n = gazetteer_key(w->d->text + start, end - start, key);
    if (!n || (n <= 3 && !capital(token(w, last))))
        return -1;
    if (n <= 2 && token(w, first)->form[1] >= 'a' && token(w, first)->form[1] <= 'z')
        return -1; /* "US", not "Us" */
    int32_t s = place_sense_of(w, key, n);
    s = s >= 0 ? s : sense_of_article(w, key, n);
    bool small = first == last && n <= 5 && token(w, first)->form[1] >= 'a' && token(w, first)->form[1] <= 'z';
    return s >= 0 && small && wants_capitals(w, &w->senses[s], key) ? -1 : s;
}

/* Last token of the entity that begins or goes on at i. */
static int64_t entity_end(const struct place_work *w, int64_t i, int64_t end)
{
    uint8_t ner = token(w, i)->ner;
    while (i + 1 < end && token(w, i + 1)->ner == ner && !token(w, i + 1)->ner_begin)
        i++;
    return i;
}

static int64_t entity_begin(const struct place_work *w, int64_t i, int64_t begin)
{
    while (i > begin && !token(w, i)->ner_begin && token(w, i - 1)->ner == token(w, i)->ner)
        i--;
    return i;
}

static struct place_candidate *push(struct place_work *w, int64_t first, int64_t last, int32_t sentence, int32_t sense, const char *rule)
{
    struct place_candidate *c = ARENA_PUSH(&w->arena, w->candidates, w->n_candidates, w->cap_candidates);
    if (!c)
        return NULL;
    *c = (struct place_candidate){(int32_t)first, (int32_t)last, sentence, sense, -1, USAGE_LITERAL, 0, 0, false, rule};
    if (sense >= 0)
        w->senses[sense].mentions++;
    return c;
}

static bool generic(const char *lower)
{
    return wordlist_has(tails, lower) || wordlist_has(qualifiers, lower) || wordlist_has(common, lower);
}

/* "Maiduguri Borno State", "British Embassy Tokyo": a well-known name at the end, else at the beginning. */
static int32_t sense_at_edge(struct place_work *w, int64_t first, int64_t last, int64_t *from, int64_t *to)
{
    for (int side = 0; side < 2; side++)
        for (int64_t n = last - first; n >= 1 && last - first < 8; n--) {
            int64_t a = side ? first : last - n + 1, b = side ? first + n - 1 : last;
            if (!capital(token(w, a)) || !capital(token(w, b)) || (a == b && generic(token(w, a)->lower)))
                continue;
            int32_t s = sense_of_tokens(w, a, b);
            if (s >= 0 && strong(&w->senses[s]) && !place_sense_demonym(&w->senses[s])) {
                *from = a;
                *to = b;
                return s;
            }
        }
    return -1;
}

/* "Lower Manhattan", "Kunduz airport": the part that the gazetteer knows. Of "Houston Rockets" only `from` to `to` is a place. */
static int32_t sense_of_part(struct place_work *w, int64_t first, int64_t last, int64_t *from, int64_t *to)
{
    *from = first;
    *to = last;
    while (first < last && (wordlist_has(qualifiers, token(w, first)->lower) || !strcmp(token(w, first)->lower, "the") || !strcmp(token(w, first)->lower, "-")))
        first++;
    int32_t s = sense_of_tokens(w, first, last);
    for (int k = 0; s < 0 && k < 2 && last > first && wordlist_has(tails, token(w, last)->lower); k++) {
        last--;
        s = first == last && generic(token(w, first)->lower) ? -1 : sense_of_tokens(w, first, last);
    }
    return s >= 0 ? s : sense_at_edge(w, *from, *to, from, to);
}

static bool never(const char *lower)
{
    return wordlist_has("|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|"
                   "september|october|november|december|today|god|mr.|mrs.|ms.|dr.|internet|islam|christianity|judaism|judiciary|parliament|majlis|knesset|"
                   "duma|constitution|ramadan|muharram|un|u.n.|nov.|farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|"
                   "quran|qur'an|koran|bible|arabic|sanskrit|farsi|richter|brexit|hajj|thanksgiving|easter|ashura|arbaeen|nowruz|umayyad|abbasid|"
                   "jupiter|mars|venus|saturn|mercury|neptune|uranus|pluto|sumo|", lower);
}

/* Told as part of a person's name at least as often as a place: "Allen" beside "David Allen". */
static bool person_word(const struct place_work *w, const struct token *t)
{
    uint32_t h = place_word_slot(t->lower);
    return w->person[h] && w->person[h] >= w->place[h];
}

static void count_words(struct place_work *w)
{
    for (uint32_t i = 0; i < w->d->n_tokens; i++) {
        const struct token *t = &w->d->tokens[i];
        uint32_t h = place_word_slot(t->lower);
        bool alone = t->ner_begin && (i + 1 >= w->d->n_tokens || w->d->tokens[i + 1].ner != t->ner || w->d->tokens[i + 1].ner_begin);
        if (t->ner == NER_PER && !alone && w->person[h] < UINT16_MAX)
            w->person[h]++;
        if (t->ner == NER_LOC && w->place[h] < UINT16_MAX)
            w->place[h]++;
    }
}

/* "Zaporizhzhia" + "nuclear plant": an authored name that goes on in small letters; its last token. */
static int64_t small_tail(struct place_work *w, int64_t first, int64_t last, int64_t end, int32_t *sense)
{
    for (int64_t to = last + 4 < end ? last + 4 : end - 1; to > last; to--) {
        if (!wordlist_has(tails, token(w, to)->lower) || capital(token(w, to)))
            continue;
        int32_t s = sense_of_tokens(w, first, to);
        for (uint32_t k = 0; s >= 0 && k < w->senses[s].n; k++)
            if (w->senses[s].hits[k].place->flags & GAZETTEER_AUTHORED) {
                *sense = s;
                return to;
            }
    }
    return last;
}

/* A name that no list knows: the last of a person's ("Vitaly Churkin ... Churkin said"), or who is said to say something. */
static bool is_somebody(const struct place_work *w, int64_t first, int64_t last)
{
    const char *before = token(w, first - 1)->lower, *after = token(w, last + 1)->lower;
    bool told = first > 1 && !strcmp(before, "to") && !strcmp(token(w, first - 2)->lower, "according");
    return w->person[place_word_slot(token(w, last)->lower)] || told ||
           wordlist_has("|said|says|told|added|noted|stressed|stated|wrote|argued|warned|tweeted|replied|insisted|", after);
}

static bool all_capitals(const struct token *t)
{
    size_t n = strlen(t->form);
    for (size_t i = 0; i < n; i++)
        if (t->form[i] < 'A' || t->form[i] > 'Z')
            return false;
    return n > 1;
}

/* A single word that no list knows is a place only behind a word that wants one, or in a row of places; "NAFTA" is none anywhere. */
static bool is_unlikely(const struct place_work *w, int64_t i)
{
    const char *before = token(w, i - 1)->lower;
    bool row = wordlist_has("|and|,|or|", before) && w->n_candidates && w->candidates[w->n_candidates - 1].last == i - 2;
    bool wanted = wordlist_has(locative, wordlist_has("|the|a|", before) ? token(w, i - 2)->lower : before);
    return all_capitals(token(w, i)) || !(wanted || row);
}

/* "White House aides", "the Kremlin declined": a house that stands for who sits in it. */
static bool is_house_of_power(const struct place_work *w, const struct place_sense *s, int64_t first, int64_t last)
{
    bool point = false;
    for (uint32_t i = 0; i < s->n; i++)
        point |= s->hits[i].place->kind == GAZETTEER_POINT;
    if (!point || !wordlist_has("|house|kremlin|pentagon|elysee|hall|", token(w, last)->lower))
        return false;
    const char *before = token(w, first - 1)->lower;
    bool located = wordlist_has("|in|at|near|outside|inside|around|to|from|into|", !strcmp(before, "the") ? token(w, first - 2)->lower : before);
    return !located || token(w, last)->rel == REL_COMPOUND;
}

/* "Duke of Edinburgh", "Archbishop of Canterbury" */
static bool is_title_of(const struct place_work *w, int64_t first)
{
    return !strcmp(token(w, first - 1)->lower, "of") &&
           wordlist_has("|duke|duchess|earl|count|countess|archbishop|marquess|viscount|", token(w, first - 2)->lower) && capital(token(w, first - 2));
}

static bool any_tail(const struct place_work *w, int64_t first, int64_t last)
{
    for (int64_t i = first; i <= last; i++)
        if (wordlist_has(tails, token(w, i)->lower) || wordlist_has(qualifiers, token(w, i)->lower) || wordlist_has("|rue|via|calle|palais|puerto|villa|mount|lake|san|santa|al|el|", token(w, i)->lower))
            return true;
    return false;
}

static void push_known(struct place_work *w, int64_t first, int64_t last, int32_t sentence, int32_t sense)
{
    struct place_candidate *c = sense >= 0 ? push(w, first, last, sentence, sense, "entity") : NULL;
    if (!c)
        return;
    c->sure = true;
    c->usage = place_sense_demonym(&w->senses[sense]) ? USAGE_DEMONYM : USAGE_LITERAL;
}

static int32_t known_rest(struct place_work *w, int64_t first, int64_t last)
{
    int32_t s = first <= last ? sense_of_tokens(w, first, last) : -1;
    return s >= 0 && strong(&w->senses[s]) && !(first == last && generic(token(w, first)->lower)) ? s : -1;
}

/* "Maiduguri Borno State", "Greece Italy", "Portland Trail Blazers": each name that is known stands for itself. */
static void cut_out(struct place_work *w, int64_t first, int64_t last, int64_t from, int64_t to, int32_t sentence, int32_t sense)
{
    push_known(w, first, from - 1, sentence, known_rest(w, first, from - 1));
    push_known(w, from, to, sentence, sense);
    push_known(w, to + 1, last, sentence, known_rest(w, to + 1, last));
}

/* "Maiduguri Borno State": where the second of two known names begins; `first`: nowhere. */
static int64_t split_of(struct place_work *w, int64_t first, int64_t last)
{
    for (int64_t k = first + 1; k <= last && last - first < 6; k++)
        if (capital(token(w, k)) && known_rest(w, first, k - 1) >= 0 && known_rest(w, k, last) >= 0)
            return k;
    return first;
}

static void add_entity(struct place_work *w, int64_t first, int64_t last, int32_t sentence)
{
    while (first < last && !strcmp(token(w, first)->lower, "the"))
        first++;
    while (last > first && (wordlist_has("|'s|\xe2\x80\x99s|'|,|.|", token(w, last)->lower)))
        last--;
    if (first == last && (never(token(w, first)->lower) || !capital(token(w, first))))
        return;
    if (first == last && wordlist_has("|states|park|state|bridge|king|house|council|union|", token(w, first)->lower))
        return;
    bool direction = first == last && (wordlist_has(qualifiers, token(w, first)->lower) || wordlist_has(tails, token(w, first)->lower)), part = false;
    int32_t s = direction ? -1 : sense_of_tokens(w, first, last);
    if (first == last && s >= 0 && person_word(w, token(w, first)) && !strong(&w->senses[s]))
        return;
    if (direction)
        ;
    else if (s < 0 || place_sense_abbreviation(&w->senses[s])) {
        int64_t from, to;
        int64_t split = split_of(w, first, last);
        if (split > first) {
            push_known(w, first, split - 1, sentence, sense_of_tokens(w, first, split - 1));
            push_known(w, split, last, sentence, sense_of_tokens(w, split, last));
            return;
        }
        int32_t p = sense_of_part(w, first, last, &from, &to);
        if (p >= 0 && (from > first || to < last) && !wordlist_has(tails, token(w, last)->lower)) {
            cut_out(w, first, last, from, to, sentence, p);
            return;
        }
        part = p >= 0 && p != s;
        s = p >= 0 ? p : s;
    }
    if (s < 0 && first == last && !direction && (is_somebody(w, first, last) || is_unlikely(w, first)))
        return;
    if (s < 0 && first < last && !any_tail(w, first, last) &&
        (is_unlikely(w, first) || wordlist_has(titles, token(w, first)->lower) || wordlist_has("|ayatollah|prophet|shahid|operation|hurricane|cyclone|typhoon|", token(w, first)->lower)))
        return;
    if (is_title_of(w, first) || (s >= 0 && is_house_of_power(w, &w->senses[s], first, last)))
        return;
    if (first == last && wordlist_has("|duke|duchess|earl|count|countess|archbishop|", token(w, first)->lower))
        return;
    struct place_candidate *c = push(w, first, last, sentence, s, s >= 0 ? part ? "entity-part" : "entity" : "entity-unknown");
    if (!c)
        return;
    c->sure = true;
    if (s >= 0 && !part)
        w->senses[s].sure = true;
    c->coarse = part;
    c->usage = s >= 0 && place_sense_demonym(&w->senses[s]) ? USAGE_DEMONYM : USAGE_LITERAL;
}

/* --- gazetteer names ------------------------------------------------------------------------------- */

static bool tagged(const struct token *t)
{
    return t->upos != UPOS_X;
}

/* Reads as a person's name: after a title or another capital word, or before one. */
static bool person_like(const struct place_work *w, int64_t first, int64_t last, int64_t begin, int64_t end)
{
    const struct token *before = token(w, first > begin ? first - 1 : -1), *after = token(w, last + 1 < end ? last + 1 : -1);
    if (wordlist_has(titles, before->lower))
        return true;
    if (capital(before) && first - 1 > begin && (before->ner == NER_PER || (tagged(before) && before->upos == UPOS_PROPN && before->ner == NER_NONE)) &&
        !wordlist_has(qualifiers, before->lower))
        return true;
    return capital(after) && (after->ner == NER_PER) && !after->ner_begin;
}

/* "Va.", "La": too short to be looked up anywhere else. */
static int32_t sense_of_short(struct place_work *w, int64_t i)
{
    char key[GAZETTEER_KEY_MAX];
    size_t n = gazetteer_key(token(w, i)->form, strlen(token(w, i)->form), key);
    return n ? place_sense_of(w, key, n) : -1;
}

/* "Va.", "La" and ".": a state by its short name. */
static bool is_state_short(struct place_work *w, int64_t i)
{
    const struct token *t = token(w, i), *next = token(w, i + 1);
    bool pointed = strchr(t->form, '.') || (!strcmp(next->lower, ".") && !next->space_before);
    int32_t s = pointed && strlen(t->form) < 7 ? sense_of_short(w, i) : -1;
    for (uint32_t k = 0; s >= 0 && k < w->senses[s].n; k++)
        if (w->senses[s].hits[k].class == GAZETTEER_ABBREVIATION)
            return true;
    return false;
}

/* "HELENA, Mont. (AP)", "PORT SUDAN (Reuters)" */
static bool heads_a_report(struct place_work *w, int64_t first, int64_t last, int64_t begin, int64_t end)
{
    const struct token *next = token(w, last + 1 < end ? last + 1 : -1), *after = token(w, last + 2 < end ? last + 2 : -1);
    if (!strcmp(next->lower, ",") && capital(after) && is_state_short(w, last + 2))
        return true; /* "Slidell, La." */
    if (first != begin || !all_capitals(token(w, last)) || strlen(token(w, last)->form) < 4)
        return false;
    return !strcmp(next->lower, "(") || (!strcmp(next->lower, ",") && capital(after) && strlen(after->form) == 2);
}

/* "in Jackson" */
static bool is_town_after_all(const struct place_work *w, int64_t first, int64_t last)
{
    const struct token *t = token(w, first), *next = token(w, last + 1);
    return first == last && wordlist_has(towns_too, t->lower) && wordlist_has("|in|near|outside|around|", token(w, first - 1)->lower) &&
           (t->ner != NER_PER || entity_end(w, first, last + 2) == last) && !capital(next) && !wordlist_has("|'s|\xe2\x80\x99s|", next->lower) && w->person[place_word_slot(t->lower)] == 0;
}

/* "Karnataka wants", "improve Tijuana's sewage": so great a place is meant whatever the tagger says, unless it speaks as people do. */
static bool is_great(const struct place_work *w, const struct place_sense *s, int64_t i)
{
    const struct token *t = token(w, i);
    return place_sense_population(s) >= 500000 && !wordlist_has(common, t->lower) && !wordlist_has(titles, token(w, i - 1)->lower) &&
           !w->person[place_word_slot(t->lower)] && !is_somebody(w, i, i) && !capital(token(w, i - 1)) && !capital(token(w, i + 1));
}

/* "APC", "SANA": letters that are no country's or region's are no town's. */
static bool is_initials(const struct place_sense *s, const struct token *t)
{
    return all_capitals(t) && strlen(t->form) <= 5 && !place_sense_has(s, 1 << GAZETTEER_COUNTRY | 1 << GAZETTEER_REGION);
}

/* "the Slidell Police Department": a body of the town, however small. */
static bool serves_there(const struct place_work *w, int64_t first, int64_t last)
{
    return (first < last || !wordlist_has(common, token(w, first)->lower)) && wordlist_has(local_bodies, token(w, last + 1)->lower);
}

/* "the town of Garowe": no person whatever the tagger says */
static bool is_named_after_noun(const struct place_work *w, int64_t first)
{
    return !strcmp(token(w, first - 1)->lower, "of") &&
           wordlist_has("|town|towns|city|cities|village|villages|suburb|neighborhood|neighbourhood|settlement|hamlet|", token(w, first - 2)->lower);
}

/* "in Bint Jbeil", "captured Shuqra": so too of a known name behind "in", or a well-known one that is taken, but for "faith in
   Paddock", "in Paddock's room". */
static bool lies_in(const struct place_work *w, const struct place_sense *s, int64_t first, int64_t last)
{
    bool named = false, authored = false;
    for (uint32_t i = 0; i < s->n; i++) {
        named |= s->hits[i].class == GAZETTEER_NAME;
        authored |= s->hits[i].place->flags & GAZETTEER_AUTHORED;
    }
    bool taken = (authored || place_sense_population(s) >= 50000) &&
                 wordlist_has("|seize|seized|seizes|capture|captured|captures|recaptured|retook|retake|shelled|bombed|liberated|besieged|stormed|entered|enters|occupied|",
                              token(w, first - 1)->lower);
    return (taken || ((named || authored) && wordlist_has("|in|near|outside|", token(w, first - 1)->lower))) && !wordlist_has("|'s|\xe2\x80\x99s|", token(w, last + 1)->lower) &&
           (first < last || !w->person[place_word_slot(token(w, last)->lower)]) &&
           !wordlist_has("|faith|trust|confidence|belief|believe|believes|believed|interest|interested|hope|pride|star|stars|starred|", token(w, first - 2)->lower);
}

static bool accept(struct place_work *w, int64_t first, int64_t last, int64_t begin, int64_t end, int32_t sense, uint8_t *usage, const char **rule)
{
    const struct place_sense *s = &w->senses[sense];
    const struct token *t = token(w, first), *before = token(w, first > begin ? first - 1 : -1);
    bool demonym = place_sense_demonym(s), firm = strong(s), place_before = wordlist_has(locative, before->lower);
    uint8_t ner = t->ner;
    *usage = demonym ? USAGE_DEMONYM : USAGE_LITERAL;
    *rule = demonym ? "demonym" : "name";
    if (place_sense_abbreviation(s))
        return false;
    if (demonym && ner != NER_PER && ner != NER_ORG)
        return true;
    int64_t eb = ner ? entity_begin(w, first, begin) : first, ee = ner ? entity_end(w, first, end) : last;
    bool whole = eb == first && ee <= last;
    if (is_title_of(w, first) || (last + 1 < end && !strcmp(t->lower, "mach") && token(w, last + 1)->lower[0] >= '0' && token(w, last + 1)->lower[0] <= '9'))
        return false;
    if (heads_a_report(w, first, last, begin, end) || is_town_after_all(w, first, last))
        return true;
    if (is_house_of_power(w, s, first, last) || (first == last && is_initials(s, t) && !(first == begin && firm)))
        return false;
    if (ner == NER_PER && whole && first == last && is_great(w, s, first))
        return true;
    bool lone = first == last && (wordlist_has(common, t->lower) || never(t->lower));
    if (whole && !lone && (is_named_after_noun(w, first) || (ner == NER_PER && lies_in(w, s, first, last))))
        return true;
    if (ner == NER_PER)
        return whole && first == last && !wordlist_has(common, t->lower) && !wordlist_has(titles, before->lower) &&
               (place_sense_has(s, 1 << GAZETTEER_COUNTRY) || (place_before && firm));
    if (first == last && (never(t->lower) || wordlist_has(qualifiers, t->lower) || wordlist_has(tails, t->lower) || (person_word(w, t) && !firm)))
        return false;
    if (s->sure && ner == NER_NONE && !person_like(w, first, last, begin, end))
        return true;
    if (first == last && wordlist_has(common, t->lower) && !(firm && (place_before || ner == NER_ORG || ner == NER_MISC)))
        return false;
    if (ner == NER_ORG || ner == NER_MISC || ner == NER_NORP) {
        if (!whole)
            *usage = demonym ? USAGE_DEMONYM : USAGE_IN_NAME, *rule = "in-name";
        if (!whole && first == last && generic(t->lower) && !(wordlist_has(towns_too, t->lower) && wordlist_has(local_bodies, token(w, last + 1)->lower)))
            return false; /* "Free Trade Agreement" */
        return firm || demonym || (!whole && (place_sense_population(s) >= 50000 || serves_there(w, first, last)) && !generic(t->lower));
    }
    if (person_like(w, first, last, begin, end))
        return false;
    if (first == begin && tagged(t) && t->upos != UPOS_PROPN && !firm)
        return false;
    return firm || place_before || first < last || place_sense_population(s) >= 50000;
}

/* The longest name of the gazetteer that begins at i; its last token, or -1. */
static int64_t longest(struct place_work *w, int64_t i, int64_t end, int32_t *sense)
{
    int64_t best = -1;
    for (int64_t last = i; last < end && last < i + WORDS_MAX; last++) {
        const struct token *t = token(w, last);
        if (!capital(t) && !wordlist_has("|of|the|and|de|al|el|la|del|des|du|da|do|dos|e|es|ad|ul|an|-|'|on|upon|sur|le|les|-e-|i|'s|\xe2\x80\x99s|", t->lower) && !(t->lower[0] >= '0' && t->lower[0] <= '9'))
            break;
        if (!capital(t) && last == i)
            break;
        if (!capital(t) && (wordlist_has("|'s|\xe2\x80\x99s|", t->lower) || !(strlen(t->lower) > 1 && last > i && !token(w, last)->space_before)))
            continue;
        int32_t s = sense_of_tokens(w, i, last);
        if (s >= 0) {
            best = last;
            *sense = s;
        }
    }
    return best;
}

/* "Cox's Bazar", "Democratic Republic of the Congo": a known name that goes on where the tagger's ends; its last token. */
static int64_t goes_on(struct place_work *w, int64_t first, int64_t last, int64_t end, int32_t *sense)
{
    int32_t s = -1;
    bool joins = last + 2 < end && wordlist_has("|'s|\xe2\x80\x99s|of|and|-|", token(w, last + 1)->lower);
    int64_t to = joins ? longest(w, first, end, &s) : -1;
    if (to > last + 1)
        *sense = s;
    return to > last + 1 ? to : -1;
}

static bool facility_name(const struct place_work *w, int64_t first, int64_t last)
{
    if (last == first || !capital(token(w, last)))
        return false;
    bool the = wordlist_has("|the|a|", token(w, first - 1)->lower) || !strcmp(token(w, first)->lower, "the");
    bool at = wordlist_has("|at|in|near|outside|to|from|inside|", token(w, first - 1 - (the && strcmp(token(w, first)->lower, "the")))->lower);
    return wordlist_has(facility, token(w, last)->lower) || (at && wordlist_has("|center|centre|hall|tower|towers|campus|basilica|", token(w, last)->lower));
}

/* A name before "County", "Province" goes with it; returns the last token. */
static int64_t with_tail(const struct place_work *w, int64_t last, int64_t end)
{
    const struct token *next = token(w, last + 1 < end ? last + 1 : -1);
    return capital(next) && wordlist_has(tails, next->lower) ? last + 1 : last;
}

/* "the village of Wanga Mangoro", which no list knows */
static int64_t push_unlisted(struct place_work *w, int64_t first, int64_t end, int32_t sentence)
{
    int64_t last = first;
    while (last + 1 < end && last < first + 3 && capital(token(w, last + 1)))
        last++;
    struct place_candidate *c = push(w, first, last, sentence, -1, "entity-unknown");
    if (c)
        c->sure = true;
    return last + 1;
}

/* "US-based", "Gaza-bound": the place in front of the hyphen, which says whose and not where. */
static bool push_hyphened(struct place_work *w, int64_t i, int32_t sentence)
{
    const struct token *t = token(w, i);
    const char *hyphen = strchr(t->form, '-');
    size_t n = hyphen ? (size_t)(hyphen - t->form) : 0;
    char key[GAZETTEER_KEY_MAX];
    if (n < 2 || n > 40 || span_length(t->span) != strlen(t->form) ||
        !wordlist_has("|based|born|led|backed|bound|held|controlled|registered|flagged|made|trained|sponsored|funded|owned|run|allied|linked|brokered|educated|", hyphen + 1))
        return false;
    size_t k = gazetteer_key(t->form, n, key);
    int32_t s = k ? place_sense_of(w, key, k) : -1;
    struct place_candidate *c = s >= 0 && strong(&w->senses[s]) && !place_sense_abbreviation(&w->senses[s]) ? push(w, i, i, sentence, s, "hyphen") : NULL;
    if (!c)
        return false;
    c->usage = place_sense_demonym(&w->senses[s]) ? USAGE_DEMONYM : USAGE_IN_NAME;
    c->cut = (uint8_t)n;
    return true;
}

/* "the A417", "the M5 highway" where traffic is told of; not the M23, which is a movement. */
static bool is_road(const struct place_work *w, int64_t i, int64_t begin, int64_t end)
{
    const char *s = token(w, i)->form;
    size_t n = strlen(s);
    bool numbered = n >= 2 && n <= 5 && strchr("AMB", *s) && strspn(s + 1, "0123456789") == n - 1;
    if (!numbered || !strcmp(s, "M23"))
        return false;
    for (int64_t k = begin; k < end; k++)
        if (wordlist_has("|motorway|carriageway|junction|roundabout|southbound|northbound|eastbound|westbound|lorry|traffic|congestion|diversion|highway|", token(w, k)->lower))
            return true;
    return false;
}

static int64_t run_token(struct place_work *w, int64_t i, int64_t begin, int64_t end, int32_t sentence)
{
    const struct token *t = token(w, i);
    int32_t sense = -1;
    uint8_t usage;
    const char *rule;
    if (t->ner == NER_LOC) {
        int64_t last = entity_end(w, i, end), whole = small_tail(w, i, last, end, &sense);
        int64_t more = goes_on(w, i, last, end, &sense);
        if (more > last)
            whole = more;
        else if (last + 2 < end && wordlist_has("|'s|\xe2\x80\x99s|", token(w, last + 1)->lower) && capital(token(w, last + 2)) &&
                 wordlist_has("|bridge|chapel|basilica|square|church|cathedral|hospital|island|beach|point|park|", token(w, last + 2)->lower)) {
            add_entity(w, i, last + 2, sentence); /* "St George's Chapel" */
            return last + 3;
        }
        if (whole > last)
            push(w, i, whole, sentence, sense, "name");
        else
            add_entity(w, i, last, sentence);
        return whole + 1;
    }
    if (!capital(t) || push_hyphened(w, i, sentence))
        return i + 1;
    if (is_road(w, i, begin, end)) {
        push(w, i, i, sentence, -1, "road");
        return i + 1;
    }
    if ((t->ner == NER_ORG || t->ner == NER_MISC) && t->ner_begin) {
        int64_t last = entity_end(w, i, end);
        if (facility_name(w, i, last)) {
            add_entity(w, i, last, sentence);
            return last + 1;
        }
    }
    int64_t last = longest(w, i, end, &sense);
    if (last < 0 && is_named_after_noun(w, i) && !all_capitals(t) && !never(t->lower))
        return push_unlisted(w, i, end, sentence);
    if (last < 0 || !accept(w, i, last, begin, end, sense, &usage, &rule))
        return i + 1;
    int64_t whole = usage == USAGE_LITERAL && t->ner == NER_NONE ? with_tail(w, last, end) : last;
    if (whole > last) {
        int32_t s = sense_of_tokens(w, i, whole);
        sense = s >= 0 ? s : sense;
    }
    struct place_candidate *c = push(w, i, whole, sentence, sense, rule);
    if (c && is_named_after_noun(w, i))
        w->senses[sense].named = true;
    if (c) {
        c->usage = usage;
        c->sure = wordlist_has(locative, token(w, i > begin ? i - 1 : -1)->lower);
    }
    return whole + 1;
}

/* "Washington, D.C." is one name. */
static bool is_district_of_columbia(const struct place_work *w, const struct place_candidate *a, const struct place_candidate *b)
{
    return a->first == a->last && !strcmp(token(w, a->first)->lower, "washington") && b->last - b->first <= 1 &&
           wordlist_has("|d.c.|dc|d.c|", token(w, b->first)->lower);
}

static void swallow(struct place_work *w, uint32_t k)
{
    struct place_candidate *a = &w->candidates[k];
    int32_t s = a->sense;
    a->last = a[1].last;
    a->within = -1;
    if (a[1].sense >= 0)
        w->senses[a[1].sense].mentions--;
    for (uint32_t i = 0; s >= 0 && i < w->senses[s].n; i++)
        if (w->senses[s].hits[i].place->flags & GAZETTEER_CAPITAL)
            w->senses[s].bonus[i] = 6;
    memmove(a + 1, a + 2, (w->n_candidates - k - 2) * sizeof *a);
    w->n_candidates--;
    for (uint32_t i = k + 1; i < w->n_candidates; i++)
        if (w->candidates[i].within > 0)
            w->candidates[i].within--;
}

/* "Paris, Texas", "Springfield, Ill.": what follows contains what precedes; a chain has up to three parts. */
static void containers(struct place_work *w, uint32_t from, int64_t end)
{
    for (uint32_t k = from; k + 1 < w->n_candidates; k++) {
        struct place_candidate *a = &w->candidates[k], *b = &w->candidates[k + 1];
        if (b->first == a->last + 2 && !strcmp(token(w, a->last + 1)->lower, ",") && b->sense >= 0 && b->usage == USAGE_LITERAL)
            a->within = (int32_t)k + 1;
        else if (b->first == a->last + 2 && wordlist_has("|in|(|of|", token(w, a->last + 1)->lower) && b->sense >= 0)
            a->within = (int32_t)k + 1;
    }
    for (uint32_t k = from; k + 1 < w->n_candidates; k++)
        if (w->candidates[k].within == (int32_t)k + 1 && is_district_of_columbia(w, &w->candidates[k], &w->candidates[k + 1]))
            swallow(w, k);
    (void)end;
}

/* Abbreviations count only behind a comma or in a bracket: ", Ill.", "(Ga.)" */
static int64_t abbreviation(struct place_work *w, int64_t i, int64_t begin, int64_t end, int32_t sentence)
{
    if (i < begin + 2 || !wordlist_has("|,|(|", token(w, i - 1)->lower) || !capital(token(w, i)) || !capital(token(w, i - 2)))
        return i;
    bool point = i + 1 < end && !strcmp(token(w, i + 1)->lower, ".") && !token(w, i + 1)->space_before, pointed = point || strchr(token(w, i)->form, '.');
    bool behind = w->n_candidates && w->candidates[w->n_candidates - 1].last == i - 2;
    if (!behind && !pointed)
        return i;
    int64_t last = i + (point && behind);
    int32_t s = pointed && behind ? sense_of_short(w, i) : sense_of_tokens(w, i, i);
    if (s < 0 || !place_sense_has(&w->senses[s], ~0u)) {
        for (uint32_t k = 0; s >= 0 && k < w->senses[s].n; k++)
            if (w->senses[s].hits[k].class == GAZETTEER_ABBREVIATION) {
                push(w, i, last, sentence, s, "abbreviation");
                return last + 1;
            }
        return i;
    }
    bool abbreviated = false;
    for (uint32_t k = 0; k < w->senses[s].n; k++)
        abbreviated |= w->senses[s].hits[k].class == GAZETTEER_ABBREVIATION;
    if (!abbreviated || (token(w, i)->ner == NER_PER && !(pointed && behind)))
        return i;
    (void)end;
    push(w, i, last, sentence, s, "abbreviation");
    return last + 1;
}

/* "(Varga & Holm, 2023)": authors, though towns may be called so. Citations stand in text order behind the references.
   The first token from `i` on that is in none. */
static int64_t past_citations(struct place_work *w, int64_t i, int64_t end)
{
    const struct document *d = w->d;
    for (; i < end; i++) {
        struct span s = token(w, i)->span;
        while (w->citation < d->n_claims && (d->claims[w->citation].kind != CLAIM_CITATION || d->claims[w->citation].span.end <= s.start))
            w->citation++;
        if (w->citation == d->n_claims || !span_overlaps(d->claims[w->citation].span, s))
            break;
    }
    return i;
}

static void find(struct place_work *w)
{
    w->citation = 0;
    w->n_candidates = 0;
    for (uint32_t k = 0; k < w->n_senses; k++)
        w->senses[k].mentions = 0;
    for (uint32_t s = 0; s < w->d->n_sentences; s++) {
        int64_t begin = w->d->sentences[s].first, end = begin + w->d->sentences[s].count;
        uint32_t from = w->n_candidates;
        for (int64_t i = begin; (i = past_citations(w, i, end)) < end;) {
            int64_t next = abbreviation(w, i, begin, end, (int32_t)s);
            i = next > i ? next : run_token(w, i, begin, end, (int32_t)s);
        }
        containers(w, from, end);
    }
}

/* Twice: what the first round is sure of ("in Laurel County", an entity) holds for the whole document. */
void place_find(struct place_work *w)
{
    count_words(w);
    find(w);
    find(w);
}
