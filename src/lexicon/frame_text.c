/* Frame entries, text to table. In: lines of the frame language (docs/formats/frames.md). Out: frames with
   their slots. Indented lines are examples: only frame_example.c reads them. Idea: a small cutter, no
   grammar; every mistake names its line. */
#include "lexicon/frame_table.h"

#include "document/claim.h"

#include <string.h>

struct reader {
    struct arena *a;
    struct frame_table *t;
    struct error *e;
    long line;
    uint32_t file;
    const char *name;
};

static const struct { const char *name; uint8_t kind; } ROLES[] = {
    {"subj", ROLE_SUBJ}, {"obj", ROLE_OBJ}, {"iobj", ROLE_IOBJ}, {"comp", ROLE_COMP}, {"poss", ROLE_POSS},
    {"mod", ROLE_MOD}, {"obj.of", ROLE_OBJ_OF}, {"obj.poss", ROLE_OBJ_POSS}, {"obj.mod", ROLE_OBJ_MOD},
    {"comp.subj", ROLE_COMP_SUBJ}, {"inf", ROLE_INF}, {"says", ROLE_SAYS}, {"any", ROLE_ANY}, {"of", ROLE_POSS},
};

static const struct { const char *name; uint8_t bit; } TYPES[] = {
    {"person", TYPE_PERSON}, {"org", TYPE_ORG}, {"state", TYPE_STATE}, {"place", TYPE_PLACE}, {"any", TYPE_ANY},
    {"group", TYPE_GROUP},
};

static enum status bad(struct reader *r, const char *what, struct cut c)
{
    if (r->a->failed)
        return error_set(r->e, STATUS_NOMEM, r->line, "out of memory");
    int n = cut_length(c) > 60 ? 60 : (int)cut_length(c);
    return error_set(r->e, STATUS_INPUT, r->line, "%s:%ld: %s '%.*s'", r->name, r->line, what, n, c.at);
}

static bool before(struct cut *c, char sign, struct cut *rest)
{
    const char *at = memchr(c->at, sign, cut_length(*c));
    *rest = (struct cut){c->end, c->end};
    if (!at)
        return false;
    *rest = (struct cut){at + 1, c->end};
    c->end = at;
    return true;
}

/* obj | with | obj.of ... */
static bool is_role_name(struct cut c)
{
    for (const char *p = c.at; p < c.end; p++)
        if (!((*p >= 'a' && *p <= 'z') || *p == '_'))
            return false;
    return c.at < c.end;
}

static bool put_role(struct reader *r, struct slot_record *s, struct cut name)
{
    struct role_record role = {ROLE_PREP, WORD_NONE};
    for (size_t i = 0; i < sizeof ROLES / sizeof *ROLES; i++)
        if (cut_is(name, ROLES[i].name))
            role.kind = ROLES[i].kind;
    if (role.kind == ROLE_PREP && !is_role_name(name))
        return false;
    if (role.kind == ROLE_PREP)
        role.word = table_intern(r->a, r->t, name.at, cut_length(name));
    struct role_record *made = ARENA_PUSH(r->a, r->t->roles, r->t->n_roles, r->t->cap_roles);
    if (!made)
        return false;
    *made = role;
    s->n_roles++;
    return true;
}

static bool put_roles(struct reader *r, struct slot_record *s, struct cut list)
{
    struct cut name;
    s->first_role = r->t->n_roles;
    while (cut_field(&list, "|", &name))
        if (!put_role(r, s, name))
            return false;
    return s->n_roles > 0;
}

static bool type_bit(struct slot_record *s, struct cut c)
{
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
        if (cut_is(c, TYPES[i].name)) {
            s->types |= TYPES[i].bit;
            return true;
        }
    uint32_t sector = sector_find(c.at, (int)cut_length(c));
    s->sectors |= sector;
    return sector != 0;
}

/* "DIP": written as a sector is, and none */
static bool strange_sector(struct cut c)
{
    return cut_length(c) == 3 && strspn(c.at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") >= 3;
}

/* :GOV|MIL  :person  :title|{sport} : sectors and types by name, the rest are words */
static bool put_filter(struct reader *r, struct slot_record *s, struct cut filter)
{
    struct cut part, all = filter;
    bool words = false;
    while (cut_field(&filter, "|:", &part))
        if (!type_bit(s, part)) {
            if (strange_sector(part))
                return false;
            words = true;
        }
    if (!words)
        return true;
    s->types = 0, s->sectors = 0;
    return table_sets_of(r->a, r->t, all, "|:", &s->first_set, &s->n_sets);
}

static int slot_name_of(struct cut name)
{
    static const char NAMES[] = "STBACP";
    const char *at = cut_length(name) == 1 ? strchr(NAMES, *name.at) : NULL;
    return at ? (int)(at - NAMES) : SLOT_CONDITION;
}

static void question_mark(struct slot_record *s, struct cut *c)
{
    if (c->end > c->at && c->end[-1] == '?') {
        c->end--;
        s->flags |= SLOT_OPTIONAL;
    }
}

static enum status put_slot(struct reader *r, struct cut field)
{
    struct slot_record s = {0};
    struct cut name = field, value, filter;
    if (name.at < name.end && *name.at == '!')
        name.at++, s.flags |= SLOT_NOT;
    if (!before(&name, '=', &value) || value.at == value.end)
        return bad(r, "not ROLE=VALUE:", field);
    question_mark(&s, &name);
    question_mark(&s, &value);
    s.name = (uint8_t)slot_name_of(name);
    before(&value, ':', &filter);
    question_mark(&s, &value);
    bool good = s.name == SLOT_CONDITION ? put_roles(r, &s, name) : put_roles(r, &s, value);
    if (good && s.name == SLOT_CONDITION && cut_is(value, "no"))    /* obj=no: nothing may be there */
        s.flags |= SLOT_NOT;
    else if (good && s.name == SLOT_CONDITION && value.at < value.end)
        good = table_sets_of(r->a, r->t, value, "|", &s.first_set, &s.n_sets);
    if (good && filter.at < filter.end)
        good = put_filter(r, &s, filter);
    struct slot_record *made = good ? ARENA_PUSH(r->a, r->t->slots, r->t->n_slots, r->t->cap_slots) : NULL;
    if (!made)
        return bad(r, "no such role, class or filter:", field);
    *made = s;
    return STATUS_OK;
}

/* carry_out: head "carry", fixed "out"; of nouns the last word is the head (air_strike), but in show_of_force and attempt_on_life the first */
static bool put_predicate(struct reader *r, struct frame_record *f, struct cut lemma)
{
    struct cut part, list = lemma;
    uint32_t words[8], n = 0;
    bool first = f->pos != FRAME_NOUN;
    for (; n < 8 && cut_field(&list, "_", &part); n++) {
        words[n] = table_intern(r->a, r->t, part.at, cut_length(part));
        first = first || (n == 1 && (cut_is(part, "of") || cut_is(part, "on")));
    }
    if (!n || r->a->failed)
        return false;
    uint32_t head = first ? 0 : n - 1;
    f->word = words[head];
    f->first_fixed = r->t->n_members;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t *m = i == head ? NULL : ARENA_PUSH(r->a, r->t->members, r->t->n_members, r->t->cap_members);
        if (i != head && !m)
            return false;
        if (m)
            *m = words[i], f->n_fixed++;
    }
    return true;
}

static bool pos_of(struct cut c, struct frame_record *f)
{
    const char *at = cut_length(c) == 1 ? strchr("vna", *c.at) : NULL;
    f->pos = at ? (uint8_t)(*at == 'v' ? FRAME_VERB : *at == 'n' ? FRAME_NOUN : FRAME_ADJ) : 0;
    return at != NULL;
}

static uint32_t code_of_root(const struct frame_table *t, struct cut root, struct cut mode)
{
    enum plover_root want = plover_root_find(root.at, (int)cut_length(root));
    size_t n = cut_length(mode);
    for (uint32_t i = 0; want && i < t->n_codes; i++) {
        const char *have = table_string(t, t->codes[i].mode);
        if (t->codes[i].root == want && strlen(have) == n && !memcmp(have, mode.at, n))
            return i;
    }
    return UINT32_MAX;
}

static enum status put_code(struct reader *r, struct frame_record *f, struct cut code)
{
    struct cut root = code, mode;
    char text[16];
    if (cut_is(code, "none"))
        return f->action = ACTION_BLOCK, STATUS_OK;
    if (cut_length(code) > 3 && !memcmp(code.at, "op:", 3)) {
        f->action = ACTION_OPERATOR;
        f->code = operator_find(code.at + 3, cut_length(code) - 3);
        return f->code == UINT32_MAX ? bad(r, "no such operator:", code) : STATUS_OK;
    }
    before(&root, '/', &mode);
    f->code = code_of_root(r->t, root, mode);
    if (f->code == UINT32_MAX && cut_length(code) < sizeof text) {
        memcpy(text, code.at, cut_length(code));
        text[cut_length(code)] = 0;
        f->code = table_code_find(r->t, text);
    }
    if (f->code == UINT32_MAX)
        return bad(r, "no such code:", code);
    f->action = r->t->codes[f->code].root == ROOT_NONE ? ACTION_STATEMENT : ACTION_CODE;
    return STATUS_OK;
}

static enum status put_option(struct reader *r, struct frame_record *f, struct cut option)
{
    struct cut name = option, value;
    if (!before(&name, '=', &value) || value.at == value.end)
        return bad(r, "not an option:", option);
    if (cut_is(name, "ctx"))
        f->context = table_intern(r->a, r->t, value.at, cut_length(value));
    else if (cut_is(name, "weight") && *value.at >= '0' && *value.at <= '9')
        f->weight = (uint8_t)(*value.at - '0');
    else if (cut_is(name, "status") && claim_status_find(value.at, (int)cut_length(value)) >= 0)
        f->status = (uint8_t)claim_status_find(value.at, (int)cut_length(value));
    else
        return bad(r, "no such option:", option);
    return r->a->failed ? bad(r, "", option) : STATUS_OK;
}

static enum status put_right_side(struct reader *r, struct frame_record *f, struct cut right)
{
    static const char arrow[] = "->";
    struct cut field;
    if (!cut_field(&right, " \t", &field))
        return bad(r, "no code after", (struct cut){arrow, arrow + 2});
    enum status s = put_code(r, f, field);
    while (!s && cut_field(&right, " \t", &field))
        if (*field.at == '(' || *field.at == '#')
            break;
        else
            s = put_option(r, f, field);
    return s;
}

static const char *find_arrow(struct cut line)
{
    for (const char *p = line.at; p + 1 < line.end; p++)
        if (p[0] == '-' && p[1] == '>')
            return p;
    return NULL;
}

static enum status put_entry(struct reader *r, struct cut line)
{
    struct frame_record f = {.context = WORD_NONE, .file = r->file, .line = (uint32_t)r->line, .status = 255};
    struct cut lemma, pos, field, left = line;
    const char *arrow = find_arrow(line);
    if (!arrow)
        return bad(r, "no '->' in", line);
    left.end = arrow;
    if (!cut_field(&left, " \t", &lemma) || !cut_field(&left, " \t", &pos) || !pos_of(pos, &f))
        return bad(r, "not LEMMA v|n|a:", line);
    if (!put_predicate(r, &f, lemma))
        return bad(r, "bad predicate", lemma);
    f.first_slot = r->t->n_slots;
    enum status s = STATUS_OK;
    while (!s && cut_field(&left, " \t", &field))
        s = put_slot(r, field);
    f.n_slots = r->t->n_slots - f.first_slot;
    if (!s)
        s = put_right_side(r, &f, (struct cut){arrow + 2, line.end});
    struct frame_record *made = s ? NULL : ARENA_PUSH(r->a, r->t->frames, r->t->n_frames, r->t->cap_frames);
    if (made)
        *made = f;
    return s ? s : made ? STATUS_OK : bad(r, "", line);
}

enum status frame_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                           struct error *e)
{
    struct cut all = {text, text + n}, line;
    struct reader r = {a, t, e, 0, table_intern(a, t, name, strlen(name)), name};
    enum status s = STATUS_OK;
    while (!s && cut_line(&all, &line)) {
        r.line++;
        if (line.at < line.end && *line.at != '#' && *line.at != ' ' && *line.at != '\t')
            s = put_entry(&r, line);
    }
    return s;
}
