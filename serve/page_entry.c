/* A start for "add this to my lexicon": the claim's sentence is parsed, and what the frame language wants to know of its
   trigger is told: lemma (with its particle), part of speech, and how source and target hang on it. */
#include "coding.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TOKENS = 400, WORD = 64 };

struct token { char lemma[WORD], upos[8], relation[24]; int head; long start, end; };
struct sentence { struct token list[MAX_TOKENS + 1]; int n; };        /* list[1 .. n], as CoNLL-U counts */

static const char sentence_sql[] =
    "SELECT substr(d.text, s.start + 1, s.\"end\" - s.start), json_extract(j.json, '$.trigger.start') - s.start,"
    " json_extract(j.json, '$.trigger.end') - s.start, json_extract(j.json, '$.target[0].span.start') - s.start,"
    " json_extract(j.json, '$.target[0].span.end') - s.start FROM claims c JOIN sentences s ON s.id = c.sentence JOIN documents d ON"
    " d.id = c.document JOIN claim_json j ON j.claim = c.id WHERE (c.claim = ?1 OR c.stem = ?1) AND json_type(j.json, '$.trigger') = 'object'"
    " ORDER BY c.claim = ?1 DESC LIMIT 1";

/* One line of ten columns; false for comments and ranges. */
static bool read_token(char *line, struct token *t)
{
    char *column[10], *at = line;
    for (int i = 0; i < 10; i++) {
        column[i] = at;
        at += strcspn(at, "\t");
        if (!*at && i < 9)
            return false;
        *at++ = '\0';
    }
    const char *range = strstr(column[9], "TokenRange=");
    if (column[0][strspn(column[0], "0123456789")] || !range || sscanf(range, "TokenRange=%ld:%ld", &t->start, &t->end) != 2)
        return false;
    snprintf(t->lemma, sizeof t->lemma, "%s", column[2]);
    snprintf(t->upos, sizeof t->upos, "%s", column[3]);
    snprintf(t->relation, sizeof t->relation, "%s", column[7]);
    t->head = atoi(column[6]);
    return true;
}

static void read_sentence(struct sentence *s, char *lines)
{
    char *rest = NULL;
    for (char *line = strtok_r(lines, "\n", &rest); line && s->n < MAX_TOKENS; line = strtok_r(NULL, "\n", &rest))
        s->n += read_token(line, &s->list[s->n + 1]);
}

/* The token in a stretch whose head is not: the head of a phrase. 0: none. */
static int head_within(const struct sentence *s, long start, long end)
{
    for (int i = 1; i <= s->n; i++) {
        const struct token *t = &s->list[i], *h = &s->list[t->head > 0 && t->head <= s->n ? t->head : 0];
        if (t->start >= start && t->end <= end && !(t->head && h->start >= start && h->end <= end))
            return i;
    }
    return 0;
}

static const struct token *child(const struct sentence *s, int head, const char *relation)
{
    for (int i = 1; i <= s->n; i++)
        if (s->list[i].head == head && !strcmp(s->list[i].relation, relation))
            return &s->list[i];
    return NULL;
}

/* "obj", or the preposition that it hangs on. */
static const char *role_of(const struct sentence *s, int token, const char *usual)
{
    const struct token *preposition = token && !strncmp(s->list[token].relation, "obl", 3) ? child(s, token, "case") : NULL;
    return preposition ? preposition->lemma : usual;
}

static int answer(struct call *c, const struct sentence *s, int trigger, int target)
{
    static const struct { const char *upos, *pos, *source, *target; } kinds[] = {
        {"NOUN", "n", "S=by|mod|poss", "on|against"}, {"ADJ", "a", "S=subj", "obj"}};
    const struct token *t = &s->list[trigger], *particle = child(s, trigger, "compound:prt");
    char word[2 * WORD + 2];
    const char *pos = "v", *source = "S=subj", *usual = "obj";
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kinds[i].upos, t->upos))
            pos = kinds[i].pos, source = kinds[i].source, usual = kinds[i].target;
    snprintf(word, sizeof word, "%s%s%s", t->lemma, particle ? "_" : "", particle ? particle->lemma : "");
    char slot[WORD + 4];
    snprintf(slot, sizeof slot, "T=%s", role_of(s, target, usual));
    out_open(&c->out, '{');
    out_member(&c->out, "word", word);
    out_member(&c->out, "pos", pos);
    out_member(&c->out, "source", source);
    out_member(&c->out, "target", slot);
    out_close(&c->out, '}');
    return 200;
}

static int parse(struct call *c, tabard_rows *rows)
{
    tabard_document d = {.id = "entry"};
    tabard_result r = {0};
    d.text = tabard_rows_text(rows, 0, &d.length);
    tabard_engine *engine = server_engine(c);
    tabard_worker *worker = engine ? tabard_worker_new(engine) : NULL;
    struct sentence *s = calloc(1, sizeof *s);
    int status = 0;
    if (worker && s && !tabard_parse(worker, &d, &r, &c->e)) {
        read_sentence(s, r.text);
        int trigger = head_within(s, (long)tabard_rows_integer(rows, 1), (long)tabard_rows_integer(rows, 2));
        bool aimed = tabard_rows_type(rows, 3) == TABARD_INTEGER;
        int target = aimed ? head_within(s, (long)tabard_rows_integer(rows, 3), (long)tabard_rows_integer(rows, 4)) : 0;
        status = trigger ? answer(c, s, trigger, target) : call_fail(c, 404, "the words of the claim are no words of its sentence");
    }
    free(s);
    tabard_result_release(&r);
    tabard_worker_free(worker);
    return status ? status : call_error(c);
}

int get_entry(struct call *c)
{
    tabard_rows *rows = tabard_record_select(c->db, sentence_sql, (const char *const[]){c->q->parts[1]}, 1, &c->e);
    int status = 0;
    if (rows && tabard_rows_next(rows, &c->e)) {
        pthread_mutex_lock(&c->server->engine_lock);
        status = parse(c, rows);
        pthread_mutex_unlock(&c->server->engine_lock);
    }
    tabard_rows_free(rows);
    return status ? status : c->e.status ? call_error(c) : call_fail(c, 404, "no such event in the record");
}
