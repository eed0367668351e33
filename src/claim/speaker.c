/* In: attributions. Out: "I", "we" and "us" of direct speech stand for whoever speaks: "I" for the person, "we" for
   those the person speaks for, so it takes the speaker's code and keeps its own words. Idea: the speaker sieve of
   Raghunathan et al. 2010. */
#include "claim/events.h"

#include "claim/predicate.h"

static const char *const ONE[] = {"i", "me", "myself", "my", NULL}, *const MANY[] = {"we", "us", "ourselves", "our", NULL};

static bool quotes(const struct attribution *a, struct span s)
{
    for (uint8_t i = 0; a->direct && a->actor >= 0 && i < a->n_content; i++)
        if (span_contains(a->content[i], s))
            return true;
    return false;
}

/* who speaks in the innermost quotation that holds `s`, or NULL */
static const struct attribution *quotation_of(const struct document *d, struct span s)
{
    const struct attribution *inner = NULL;
    for (uint32_t i = 0; i < d->n_attributions; i++) {
        const struct attribution *a = &d->attributions[i];
        if (quotes(a, s) && (!inner || span_length(a->span) < span_length(inner->span)))
            inner = a;
    }
    return inner;
}

static int32_t named_speaker(const struct document *d, int32_t m)
{
    for (int k = 0; k < 8 && d->actors[m].type == ACTOR_PRONOUN && d->actors[m].antecedent >= 0; k++)
        m = d->actors[m].antecedent;
    return m;
}

static void stand_for(struct document *d, struct actor_mention *m, int32_t speaker, bool one)
{
    const struct actor_mention *s = &d->actors[speaker];
    m->code = s->code, m->country = s->country, m->sectors = s->sectors;
    m->can_act = true;
    m->reason = one ? "the speaker" : "those the speaker speaks for";
    m->sieve = "speaker";
    m->antecedent = speaker;
    m->type = one ? ACTOR_PRONOUN : ACTOR_GROUP;    /* a pronoun is its antecedent; a group stands beside it */
}

void speaker_link(struct document *d)
{
    for (uint32_t i = 0; d->n_attributions && i < d->n_actors; i++) {
        struct actor_mention *m = &d->actors[i];
        const struct token *t = &d->tokens[m->head];
        bool one = token_lower_in(t, ONE), many = !one && token_lower_in(t, MANY);
        if (m->type != ACTOR_PRONOUN || m->antecedent >= 0 || (!one && !many))
            continue;
        const struct attribution *a = quotation_of(d, m->span);
        int32_t speaker = a ? named_speaker(d, a->actor) : -1;
        if (speaker >= 0 && (one || *d->actors[speaker].country || d->actors[speaker].sectors) && !span_overlaps(d->actors[speaker].span, m->span))
            stand_for(d, m, speaker, one);
    }
}
