/* tabard brief TOPIC|DYAD|ACTOR: a dossier in Markdown or HTML from the record alone. Every line is a claim with its
   sentence, publisher, day and id; nothing here says a sentence of its own about the world.

   A subject "A,B" is a dyad; a name, country or code that the record knows as an actor is that actor; all else is
   searched for in the sentences. */
#include "commands.h"
#include "desk_options.h"

#include <stdlib.h>
#include <string.h>

#define ACTORS(sides) "(SELECT group_concat(a.name, ', ') FROM claim_actors a WHERE a.claim = c.id AND a.side IN (" sides "))"
#define PAIR "coalesce(" ACTORS("'source'") ", '?') || ' \xe2\x86\x92 ' || coalesce(" ACTORS("'target'") ", '?')"
#define PLACE "coalesce(', ' || (SELECT p.name FROM claim_places p WHERE p.claim = c.id AND p.ord = 0), '')"
#define WHOLE(x) "iif(" x " = CAST(" x " AS INTEGER), CAST(" x " AS INTEGER), " x ")"      /* 12, not 12.0 */
#define COUNTS "coalesce('; ' || (SELECT group_concat(n.what || ' ' || coalesce(" WHOLE("n.low") ", '?') || CASE WHEN n.low IS n.high THEN ''" \
    " ELSE ' to ' || coalesce(" WHOLE("n.high") ", 'more') END, ', ') FROM claim_counts n WHERE n.claim = c.id), '')"
#define STATUS "CASE c.status WHEN 'actual' THEN '' ELSE ' [' || c.status || ']' END"
#define SAYS "CASE coalesce(c.asserter_by, 'author') WHEN 'author' THEN '' ELSE ', according to ' || c.asserter END"
#define EVENT_HEAD "coalesce(c.root, 'statement') || coalesce('/' || c.mode, '') || ': ' || " PAIR " || " PLACE " || " COUNTS " || " STATUS " || " SAYS
/* What answered a promise; what other sources say of a figure; what a project went through. */
#define ANSWERS                                                                                         \
    "coalesce('; answers: ' || (SELECT group_concat(y.relation || coalesce(' ' || y.day, '') || ' (' || coalesce(y.publisher, y.doc) || ', ' || y.stem || ')', ', ')" \
    " FROM (SELECT * FROM promise_answers WHERE promise_row = c.id AND copy_of IS NULL AND claim_row <> c.id ORDER BY day, claim) y), '')"
#define AGAINST                                                                                         \
    "coalesce('; against: ' || (SELECT group_concat(o, ', ') FROM (SELECT DISTINCT x.other_value || ' (' || x.other_asserter || ', ' ||" \
    " coalesce(x.other_publisher, x.other_doc) || ')' AS o FROM figure_conflicts x WHERE x.claim_row = c.id ORDER BY x.other_low, o)), '')"
#define PHASES "(SELECT group_concat(json_extract(h.value, '$.phase'), ' \xe2\x86\x92 ') FROM json_each(j.json, '$.history') h)"
#define AMOUNTS "(SELECT group_concat(json_extract(h.value, '$.text'), ', ') FROM json_each(j.json, '$.amounts') h)"
#define LINE(head) "c.day, " head " AS head, trim(substr(d.text, s.start + 1, s.\"end\" - s.start)) AS sentence,"              \
    " coalesce(d.source, d.doc) || coalesce(', ' || d.date, '') AS publisher, c.stem"
#define FROM(join) "claims c JOIN documents d ON d.id = c.document LEFT JOIN sentences s ON s.id = c.sentence " join
#define JSON "JOIN claim_json j ON j.claim = c.id"
#define NOT_REJECTED " AND NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.stem = c.stem AND v.verdict = 'reject')"
#define BY_DAY NOT_REJECTED " ORDER BY c.day, c.id"

static const struct section { const char *title, *columns, *from, *tail, *terms[3]; } sections[] = {
    {"Contacts", LINE(EVENT_HEAD), FROM(""), BY_DAY, {"kind=event", "root=CONSULT,AGREE"}},
    {"Help and concessions", LINE(EVENT_HEAD), FROM(""), BY_DAY, {"kind=event", "root=SUPPORT,CONCEDE,COOPERATE,AID,RETREAT"}},
    {"Words of conflict", LINE(EVENT_HEAD), FROM(""), BY_DAY, {"kind=event", "root=REQUEST,ACCUSE,REJECT,THREATEN"}},
    {"Acts of conflict", LINE(EVENT_HEAD), FROM(""), BY_DAY, {"kind=event", "root=PROTEST,SANCTION,MOBILIZE,COERCE,ASSAULT"}},
    {"Goals", LINE("coalesce(" ACTORS("'holder'") ", '?') || ': ' || coalesce(json_extract(j.json, '$.content.text'), '')"
     " || coalesce(' [means: ' || json_extract(j.json, '$.means.text') || ']', '') || " SAYS), FROM(JSON), BY_DAY, {"kind=goal"}},
    {"Goals of two towards each other", LINE("g.one || ': ' || g.one_wants || ' | ' || g.other || ': ' || g.other_wants || ' (' || substr(g.other_claim, 1, 16) || ')'"),
     FROM("JOIN goal_pairs g ON g.claim_row = c.id"), BY_DAY, {NULL}},
    {"Promises, threats, demands", LINE("p.form || ' (' || p.outcome || coalesce(', according to ' || p.outcome_asserter, '') || iif(p.overdue, ', overdue', '') ||"
     " coalesce(', due ' || p.due_to, '') || '): ' || coalesce(" ACTORS("'promiser'") ", '?') || coalesce(' to ' || " ACTORS("'addressee'") ", '') || ': ' ||"
     " coalesce(p.content, '') || coalesce('; ' || p.condition, '') || " SAYS " || " ANSWERS), FROM("JOIN promises p ON p.claim_row = c.id"), BY_DAY, {NULL}},
    {"Figures", LINE("coalesce(f.measures, f.population, '') || ': ' || coalesce(f.value, '') || " PLACE " || " SAYS " || " AGAINST),
     FROM("JOIN figures f ON f.claim = c.id"), NOT_REJECTED " ORDER BY lower(coalesce(f.measures, '')), f.unit, f.low, c.id", {NULL}},
    {"Offices", LINE("coalesce(" ACTORS("'person','holder'") ", '?') || ': ' || coalesce(json_extract(j.json, '$.office.text'), '') ||"
     " iif(json_extract(j.json, '$.former'), ' [former]', '')"), FROM(JSON), BY_DAY, {"kind=role"}},
    {"Recognition", LINE("coalesce(g.\"by\", '?') || ' ' || g.act || ': ' || coalesce(g.of, '?') || " STATUS " || " SAYS),
     FROM("JOIN recognition g ON g.claim_row = c.id"), BY_DAY, {NULL}},
    {"Projects", LINE("coalesce(json_extract(j.json, '$.name.text'), '') || coalesce(': ' || " PHASES ", ': ' || json_extract(j.json, '$.phase'), '') || " PLACE
     " || coalesce('; ' || " ACTORS("'actor'") ", '') || coalesce('; ' || " AMOUNTS ", '') || " SAYS), FROM(JSON),
     NOT_REJECTED " ORDER BY lower(json_extract(j.json, '$.name.text')), c.day, c.id", {"kind=project"}},
    {"Assessments", LINE("coalesce(k.about || ': ', '') || coalesce(k.dimension, '') || coalesce(' ' || k.direction, '') || ' [' || k.\"check\" || ': ' || k.reason ||"
     " iif(k.one IS NULL, '', ', ' || k.one || ' and ' || k.two || coalesce(', ' || k.earlier_acts || ' acts' || coalesce(', mean ' || k.earlier_goldstein, ''), '') ||"
     " ', then ' || k.later_acts || coalesce(', mean ' || k.later_goldstein, '')) || ']' || " SAYS), FROM("JOIN assessments k ON k.claim_row = c.id"), BY_DAY, {NULL}},
    {"Contradictions: told as done, and denied", LINE(EVENT_HEAD), FROM(""),
     " AND c.status IN ('denied','negated') AND EXISTS (SELECT 1 FROM claims o JOIN claim_actors x ON x.claim = o.id AND x.side = 'source'"
     " JOIN claim_actors y ON y.claim = c.id AND y.side = 'source' AND y.name = x.name WHERE o.root = c.root AND o.status = 'actual' AND o.id <> c.id"
     " AND abs(julianday(o.day) - julianday(c.day)) < 31)" BY_DAY, {"kind=event"}},
};

struct brief {
    struct desk k;
    const char *subject, *key, *limit;
    bool html;
    long lines;
};

/* Text from reports never becomes markup. */
static void print_safe(const struct brief *b, const char *text)
{
    for (; text && *text; text++)
        if (*text == '<' || *text == '>' || *text == '&')
            fputs(*text == '<' ? "&lt;" : *text == '>' ? "&gt;" : "&amp;", b->k.out);
        else if (b->html && *text == '"')
            fputs("&quot;", b->k.out);
        else if ((unsigned char)*text < ' ')
            fputc(' ', b->k.out);
        else
            fprintf(b->k.out, !b->html && strchr("\\`*_[]#|", *text) ? "\\%c" : "%c", *text);
}

static void print_piece(const struct brief *b, const char *before, const char *text, const char *after)
{
    if (!text || !*text)
        return;
    fputs(before, b->k.out);
    print_safe(b, text);
    fputs(after, b->k.out);
}

static void print_line(const struct brief *b, tabard_rows *rows)
{
    const char *const *mark = b->html ? (const char *const[]){"<li>", "<b>", "</b>", "<br><q>", "</q>", " <small>", " ", "<code>", "</code></small></li>\n"}
                                      : (const char *const[]){"- ", "**", "**", "\n  > ", "", "\n  (", "; ", "`", "`)\n"};
    fputs(mark[0], b->k.out);
    print_piece(b, "", tabard_rows_text(rows, 0, NULL), " ");
    print_piece(b, mark[1], tabard_rows_text(rows, 1, NULL), mark[2]);
    print_piece(b, mark[3], tabard_rows_text(rows, 2, NULL), mark[4]);
    fputs(mark[5], b->k.out);
    print_piece(b, "", tabard_rows_text(rows, 3, NULL), mark[6]);
    print_piece(b, mark[7], tabard_rows_text(rows, 4, NULL), mark[8]);
}

static bool print_section(struct brief *b, const struct section *x, tabard_error *e)
{
    const char *terms[DESK_MAX_TERMS + 4];
    size_t n = b->k.n_terms;
    long lines = 0;
    memcpy(terms, b->k.terms, n * sizeof *terms);
    for (int i = 0; i < 3 && x->terms[i]; i++)
        terms[n++] = x->terms[i];
    tabard_rows *rows = tabard_record_list(b->k.db, x->columns, x->from, x->tail, terms, n, e);
    for (; rows && tabard_rows_next(rows, e); lines++) {
        if (!lines)
            fprintf(b->k.out, b->html ? "<h2>%s</h2>\n<ul>\n" : "\n## %s\n\n", x->title);
        print_line(b, rows);
    }
    if (lines && b->html)
        fputs("</ul>\n", b->k.out);
    tabard_rows_free(rows);
    b->lines += lines;
    return e->status == TABARD_OK;
}

/* Is the subject a country by its name, or somebody in this record? "border", which has no code, is a topic. */
static bool is_actor(struct brief *b)
{
    tabard_error e = {0};
    char *value = NULL;
    bool country = tabard_filter_value("actor", b->subject, &value, &e) == TABARD_OK && strcmp(value, b->subject);
    tabard_free(value);
    if (country)
        return true;
    tabard_rows *rows = tabard_record_select(b->k.db, "SELECT 1 FROM claim_actors WHERE country = ?1 OR code = ?1 OR"
                                             " (name = ?1 COLLATE NOCASE AND coalesce(code, '') NOT IN ('', '---')) LIMIT 1", &b->subject, 1, &e);
    bool found = rows && tabard_rows_next(rows, &e);
    tabard_rows_free(rows);
    return found;
}

static void print_head(struct brief *b)
{
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(b->k.db, "SELECT 'reports: ' || count(*) || ', ' || coalesce(min(date) || iif(min(date) = max(date), '', ' to ' || max(date)), 'undated')"
                                             " || '; coded by ' || group_concat(DISTINCT version) FROM documents", NULL, 0, &e);
    fputs(b->html ? "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>" : "# ", b->k.out);
    print_safe(b, b->subject);
    if (b->html) {
        fputs("</title>\n<h1>", b->k.out);
        print_safe(b, b->subject);
    }
    fputs(b->html ? "</h1>\n<p>" : "\n\n", b->k.out);
    if (rows && tabard_rows_next(rows, &e))
        print_safe(b, tabard_rows_text(rows, 0, NULL));
    fprintf(b->k.out, b->html ? "; by %s</p>\n" : "; by %s\n", b->key);
    tabard_rows_free(rows);
}

/* The reports that the lines are from: as a section whose sentence is the address. */
static const struct section sources = {
    "Reports", "DISTINCT d.date, coalesce(d.title, d.doc), d.url, d.source, d.doc", FROM(""), NOT_REJECTED " ORDER BY d.date, d.doc", {NULL}};

static int run(struct brief *b)
{
    tabard_error e = {0};
    b->key = strchr(b->subject, ',') ? "dyad" : is_actor(b) ? "actor" : "text";
    if (!desk_term(&b->k, b->key, b->subject) || !desk_term(&b->k, "limit", b->limit) || !desk_term(&b->k, "copies", "once"))
        return EXIT_INTERNAL;
    print_head(b);
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        if (!print_section(b, &sections[i], &e))
            return desk_fail("brief", &e);
    long lines = b->lines;
    if (lines && !print_section(b, &sources, &e))
        return desk_fail("brief", &e);
    b->lines = lines;
    if (b->html)
        fputs("</html>\n", b->k.out);
    return b->lines ? EXIT_DONE : EXIT_NOTHING;
}

int command_brief(int argc, char **argv)
{
    struct brief b = {.limit = "50"};
    const char *since = NULL, *until = NULL;
    const struct option own[] = {
        {"--since", NULL, OPTION_TEXT, &since, "first day"},
        {"--until", NULL, OPTION_TEXT, &until, "last day"},
        {"--limit", NULL, OPTION_TEXT, &b.limit, "lines a section (50)"},
        {"--format", "-f", OPTION_TEXT, &b.k.format, "md or html", "md html"},
        {0},
    };
    int status = desk_open(&b.k, &argc, argv, own, true, "brief -d RECORD [--since DAY] [--until DAY] [--format md|html] TOPIC|A,B|ACTOR");
    if (status >= 0)
        return status;
    b.html = !strcmp(b.k.format, "html");
    if (argc != 2) {
        fprintf(stderr, "tabard brief: one subject: a topic, an actor, or a dyad A,B\n");
        return desk_close(&b.k, EXIT_USAGE);
    }
    b.subject = argv[1];
    if ((since && !desk_term(&b.k, "from", since)) || (until && !desk_term(&b.k, "to", until)))
        return desk_close(&b.k, EXIT_INTERNAL);
    return desk_close(&b.k, run(&b));
}
