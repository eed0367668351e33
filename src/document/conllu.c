/* in: a document; out: CoNLL-U. No printf: at 300,000 words a second it would be a third of the time. */
#include "document/conllu.h"

#include <string.h>

struct writer {
    struct buf *out;
    const struct document *d;
    uint32_t byte, point;    /* the last byte offset asked for, and its code point */
};

static void add(struct buf *o, const char *s, size_t n)
{
    if (o->cap - o->size > n || buf_reserve(o, n)) {
        memcpy(o->data + o->size, s, n);
        o->size += n;
        o->data[o->size] = 0;
    }
}

static void add_string(struct buf *o, const char *s)
{
    add(o, s, strlen(s));
}

static void add_number(struct buf *o, uint32_t v)
{
    char digits[12];
    size_t k = sizeof digits;
    do {
        digits[--k] = (char)('0' + v % 10);
        v /= 10;
    } while (v);
    add(o, digits + k, sizeof digits - k);
}

/* Code points before byte `at`; cheap because offsets are asked for in order, or nearly so. */
static uint32_t point_of(struct writer *w, uint32_t at)
{
    const char *text = w->d->text;
    while (w->byte > at)
        w->point -= ((uint8_t)text[--w->byte] & 0xc0) != 0x80;
    for (; w->byte < at; w->byte++)
        w->point += ((uint8_t)text[w->byte] & 0xc0) != 0x80;
    return w->point;
}

static void add_range(struct writer *w, struct span s)
{
    add_string(w->out, "TokenRange=");
    add_number(w->out, point_of(w, s.start));
    add(w->out, ":", 1);
    add_number(w->out, point_of(w, s.end));
}

/* Words never hold white space, but a text line might. */
static void add_line(struct buf *o, const char *s, size_t n)
{
    size_t at = o->size;
    add(o, s, n);
    for (; at < o->size; at++)
        if ((uint8_t)o->data[at] < ' ' || o->data[at] == 127)
            o->data[at] = ' ';
}

static void add_multiword(struct writer *w, const struct sentence *s, uint32_t i)
{
    const struct token *t = &w->d->tokens[s->first + i];
    uint32_t last = i + t->mwt - 1u;
    struct span span = span_make(t->span.start, w->d->tokens[s->first + last].span.end);
    add_number(w->out, i + 1);
    add(w->out, "-", 1);
    add_number(w->out, last + 1);
    add(w->out, "\t", 1);
    add(w->out, w->d->text + span.start, span.end - span.start);
    add_string(w->out, "\t_\t_\t_\t_\t_\t_\t_\t");
    add_range(w, span);
    add(w->out, "\n", 1);
}

static void add_column(struct buf *o, const char *s)
{
    add_string(o, *s ? s : "_");
    add(o, "\t", 1);
}

/* The last column: the entity, what no column of its own tells. */
static void add_misc(struct writer *w, const struct token *t, bool glued)
{
    static const char *const types[] = {"", "PER", "ORG", "LOC", "NORP", "MISC"};
    struct buf *o = w->out;
    if (t->ner != NER_NONE && t->ner < sizeof types / sizeof *types) {
        add_string(o, t->ner_begin ? "NER=B-" : "NER=I-");
        add_string(o, types[t->ner]);
        add(o, "|", 1);
    }
    if (glued)
        add_string(o, "SpaceAfter=No|");
    add_range(w, t->span);
    add(o, "\n", 1);
}

static void add_token(struct writer *w, const struct sentence *s, uint32_t i)
{
    const struct token *t = &w->d->tokens[s->first + i];
    struct buf *o = w->out;
    if (t->mwt > 1 && i + t->mwt <= s->count)
        add_multiword(w, s, i);
    add_number(o, i + 1);
    add(o, "\t", 1);
    add(o, w->d->text + t->span.start, t->span.end - t->span.start);   /* as in the text: `form` is repaired */
    add(o, "\t", 1);
    add_column(o, t->lemma);
    add_column(o, ud_upos_name((enum ud_upos)t->upos));
    add(o, "_\t", 2);
    add_column(o, t->feats);
    add_number(o, t->head < 0 ? 0 : (uint32_t)t->head - s->first + 1);
    add(o, "\t", 1);
    add_column(o, ud_rel_name((enum ud_rel)t->rel));
    add(o, "_\t", 2);
    add_misc(w, t, i + 1 < s->count && !t[1].space_before);
}

static void add_sentence(struct writer *w, const struct sentence *s, uint32_t number)
{
    if (s->flags & SENTENCE_PARAGRAPH)
        add_string(w->out, "# newpar\n");
    add_string(w->out, "# sent_id = ");
    add_number(w->out, number + 1);
    add_string(w->out, "\n# text = ");
    add_line(w->out, w->d->text + s->span.start, s->span.end - s->span.start);
    add(w->out, "\n", 1);
    for (uint32_t i = 0; i < s->count; i++)
        add_token(w, s, i);
    add(w->out, "\n", 1);
}

void document_conllu(const struct document *d, struct buf *out)
{
    struct writer w = {.out = out, .d = d};
    const char *id = d->meta.id ? d->meta.id : "";
    add_string(out, "# newdoc id = ");
    add_line(out, id, strlen(id));
    add(out, "\n", 1);
    for (uint32_t s = 0; s < d->n_sentences; s++)
        if (d->sentences[s].flags & SENTENCE_PARSED)
            add_sentence(&w, &d->sentences[s], s);
}
