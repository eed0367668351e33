/* The words around a number that bound it: "at least", "nearly", "or more". In: tokens. Out: a bound, and the interval that it
   makes of a value. */
#include "mention/quantity_work.h"

#include <string.h>

#include "base/wordlist.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* The longest that ends right before the number; words parted by blanks. */
static const struct { const char *words; uint8_t bound; } before[] = {
    {"no more than", BOUND_AT_MOST}, {"not more than", BOUND_AT_MOST}, {"no fewer than", BOUND_AT_LEAST},
    {"no less than", BOUND_AT_LEAST}, {"not less than", BOUND_AT_LEAST}, {"more than", BOUND_AT_LEAST},
    {"greater than", BOUND_AT_LEAST}, {"higher than", BOUND_AT_LEAST}, {"larger than", BOUND_AT_LEAST},
    {"fewer than", BOUND_AT_MOST}, {"less than", BOUND_AT_MOST}, {"lower than", BOUND_AT_MOST}, {"at least", BOUND_AT_LEAST},
    {"at the least", BOUND_AT_LEAST}, {"at most", BOUND_AT_MOST}, {"up to", BOUND_AT_MOST}, {"as many as", BOUND_AT_MOST},
    {"as much as", BOUND_AT_MOST}, {"as high as", BOUND_AT_MOST}, {"as few as", BOUND_AT_LEAST}, {"as little as", BOUND_AT_LEAST},
    {"a minimum of", BOUND_AT_LEAST}, {"a maximum of", BOUND_AT_MOST}, {"upwards of", BOUND_AT_LEAST}, {"in excess of", BOUND_AT_LEAST},
    {"over", BOUND_AT_LEAST}, {"above", BOUND_AT_LEAST}, {"exceeding", BOUND_AT_LEAST}, {"exceeded", BOUND_AT_LEAST},
    {"exceeds", BOUND_AT_LEAST}, {"topped", BOUND_AT_LEAST}, {"beyond", BOUND_AT_LEAST}, {"under", BOUND_AT_MOST},
    {"below", BOUND_AT_MOST}, {"close to", BOUND_NEARLY}, {"nearly", BOUND_NEARLY}, {"almost", BOUND_NEARLY},
    {"just under", BOUND_NEARLY}, {"virtually", BOUND_NEARLY}, {"about", BOUND_ABOUT}, {"around", BOUND_ABOUT},
    {"some", BOUND_ABOUT}, {"roughly", BOUND_ABOUT}, {"approximately", BOUND_ABOUT}, {"an estimated", BOUND_ABOUT},
    {"estimated", BOUND_ABOUT}, {"approx.", BOUND_ABOUT}, {"circa", BOUND_ABOUT}, {"perhaps", BOUND_ABOUT}, {"~", BOUND_ABOUT},
    {"an estimated at", BOUND_ABOUT}, {"estimated at", BOUND_ABOUT}, {"in the region of", BOUND_ABOUT},
    {"somewhere around", BOUND_ABOUT}, {"barely", BOUND_ABOUT}, {"just over", BOUND_AT_LEAST}, {"just above", BOUND_AT_LEAST}, {"just short of", BOUND_NEARLY},
    {"just below", BOUND_NEARLY}, {"a little over", BOUND_AT_LEAST}, {"little more than", BOUND_ABOUT}, 
    {"a little under", BOUND_NEARLY}, {"north of", BOUND_AT_LEAST}, {"not even", BOUND_AT_MOST}, {"anything up to", BOUND_AT_MOST},
    {"at a minimum", BOUND_AT_LEAST}, {"at a minimum ,", BOUND_AT_LEAST}, {"at minimum", BOUND_AT_LEAST}, {"at the very least", BOUND_AT_LEAST},
    {"at the very least ,", BOUND_AT_LEAST}, {"at the minimum", BOUND_AT_LEAST}, {"a maximum", BOUND_AT_MOST}, {"at the most", BOUND_AT_MOST}, {"nearer to", BOUND_ABOUT}, {"nearer", BOUND_ABOUT},
    {"in the order of", BOUND_ABOUT}, {"of the order of", BOUND_ABOUT}, {"on the order of", BOUND_ABOUT}, {"not quite", BOUND_NEARLY}, {"getting on for", BOUND_NEARLY},
    {"something like", BOUND_ABOUT}, {"a reported", BOUND_ABOUT}, {"believed to be", BOUND_ABOUT}, {">", BOUND_AT_LEAST}, {"<", BOUND_AT_MOST}, {"+", BOUND_AT_LEAST},
};
static const struct { const char *words; uint8_t bound; } after[] = {
    {"or more", BOUND_AT_LEAST}, {"or so", BOUND_ABOUT}, {"or less", BOUND_AT_MOST}, {"or fewer", BOUND_AT_MOST},
    {"and more", BOUND_AT_LEAST}, {"plus", BOUND_AT_LEAST}, {"+", BOUND_AT_LEAST}, {"or higher", BOUND_AT_LEAST},
    {"or above", BOUND_AT_LEAST}, {"at least", BOUND_AT_LEAST}, {"at most", BOUND_AT_MOST},
};

uint32_t quantity_phrase(const struct work *w, const char *words, int64_t at)
{
    uint32_t n = 0;
    while (*words) {
        size_t len = strcspn(words, " ");
        const char *t = low_at(w, at + n);
        if (strlen(t) != len || memcmp(t, words, len))
            return 0;
        n++;
        words += len + (words[len] == ' ');
    }
    return n;
}

static uint32_t count_words(const char *s)
{
    uint32_t n = 1;
    for (; *s; s++)
        n += *s == ' ';
    return n;
}

uint32_t quantity_bound_before(const struct work *w, uint32_t at, enum bound *b)
{
    uint32_t best = 0;
    for (size_t i = 0; i < COUNT(before); i++) {
        uint32_t n = count_words(before[i].words);
        if (n > best && at >= w->begin + n && quantity_phrase(w, before[i].words, (int64_t)at - n)) {
            best = n;
            *b = (enum bound)before[i].bound;
        }
    }
    if (best && *b == BOUND_AT_LEAST && wordlist_has("|just|slightly|well|far|significantly|", low_at(w, (int64_t)at - best - 1)))
        best++;
    return best;
}

uint32_t quantity_bound_after(const struct work *w, uint32_t at, enum bound *b)
{
    for (size_t i = 0; i < COUNT(after); i++) {
        uint32_t n = quantity_phrase(w, after[i].words, at);
        if (n) {
            *b = (enum bound)after[i].bound;
            return n;
        }
    }
    return 0;
}

void quantity_apply_bound(struct quantity *q, enum bound b)
{
    switch (b) {
    case BOUND_AT_LEAST: q->has_high = false; break;
    case BOUND_AT_MOST: q->has_low = false; break;
    case BOUND_ABOUT:
        q->approx = true;
        if (q->low != q->high)          /* "some 30 to 35": the range says how far off */
            break;
        q->low *= .95;
        q->high *= 1.05;
        break;
    case BOUND_NEARLY:
        q->approx = true;
        q->low *= q->low != q->high ? 1 : .93;
        break;
    default: break;
    }
}
