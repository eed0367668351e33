/* tabard show ID: one claim whole: its sentence with the parts marked, its fields, where it was read, what
   people said of it. --original writes the bytes that the document was read from. */
#include "commands.h"
#include "desk_options.h"

#include <stdlib.h>
#include <string.h>

static const char claim_sql[] =
    "SELECT j.json, d.text, c.id FROM claims c JOIN claim_json j ON j.claim = c.id"
    " JOIN documents d ON d.id = c.document WHERE c.claim = ?1 OR c.stem = ?1 OR c.claim GLOB ?2 ORDER BY c.claim LIMIT 50";
static const char document_sql[] =
    "SELECT d.doc AS document, d.title, d.source, d.author, d.date, d.url, d.file, d.line, d.original, d.version,"
    " c.rule FROM claims c JOIN documents d ON d.id = c.document WHERE c.id = ?1";
static const char corrections_sql[] =
    "SELECT k.id, k.verdict, k.reviewer, k.at, k.patch, k.note FROM corrections k JOIN claims c ON c.stem = k.stem"
    " WHERE c.id = ?1 AND k.undone = 0 ORDER BY k.id";
static const char event_sql[] =
    "SELECT x.cluster AS event, x.n_reports AS reports, x.n_independent AS independent FROM event_keys k"
    " JOIN event_clusters x ON x.cluster = k.cluster WHERE k.claim = ?1 AND x.n_reports > 1";
static const char copies_sql[] =
    "SELECT o.doc || coalesce(', ' || o.source, '') || coalesce(', ' || o.date, '') || CASE WHEN o.id = t.leader THEN ', the first'"
    " ELSE '' END AS copy FROM claims c JOIN copy_texts t ON t.document = c.document JOIN copy_texts u ON u.leader = t.leader"
    " AND u.document <> t.document JOIN documents o ON o.id = u.document WHERE c.id = ?1 ORDER BY o.date IS NULL, o.date, o.doc LIMIT 20";
static const char original_sql[] =
    "SELECT d.original FROM documents d WHERE d.doc = ?1 OR d.id IN (SELECT document FROM claims WHERE claim = ?1 OR stem = ?1)";

static const char place_sql[] = "SELECT d.original, d.text, c.start, c.\"end\" FROM claims c JOIN documents d ON d.id = c.document WHERE c.id = ?1";

/* Where the claim stands in the saved original, if that can be laid beside the text. */
static void print_place(struct desk *k, const char *id)
{
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(k->db, place_sql, &id, 1, &e);
    void *bytes = NULL;
    size_t size, n_text;
    tabard_place p;
    if (rows && tabard_rows_next(rows, &e) && tabard_rows_text(rows, 0, NULL) &&
        !tabard_record_original(k->db, tabard_rows_text(rows, 0, NULL), &bytes, &size, &e)) {
        const char *text = tabard_rows_text(rows, 1, &n_text);
        tabard_map *map = tabard_map_new(text, n_text, bytes, size, &e);
        if (map && tabard_map_find(map, (size_t)tabard_rows_integer(rows, 2), (size_t)tabard_rows_integer(rows, 3), &p))
            fprintf(k->out, "  %-10s bytes %zu to %zu of the original\n", "place", p.from, p.to);
        tabard_map_free(map);
        tabard_free(bytes);
    }
    tabard_rows_free(rows);
}

/* Every non-empty cell of each row as "name  value". */
static void print_fields(struct desk *k, const char *sql, const char *id)
{
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(k->db, sql, &id, 1, &e);
    while (rows && tabard_rows_next(rows, &e))
        for (int i = 0; i < tabard_rows_columns(rows); i++) {
            const char *value = tabard_rows_text(rows, i, NULL);
            if (value && *value)
                fprintf(k->out, "  %-10s %s\n", tabard_rows_name(rows, i), value);
        }
    tabard_rows_free(rows);
}

static bool print_claim(struct desk *k, tabard_rows *rows, tabard_error *e)
{
    size_t n_json, n_text;
    const char *json = tabard_rows_text(rows, 0, &n_json), *text = tabard_rows_text(rows, 1, &n_text);
    const char *row = tabard_rows_text(rows, 2, NULL);
    bool table = !strcmp(k->format, "table");
    if (!strcmp(k->format, "jsonl")) {
        fprintf(k->out, "%s\n", json);
        return true;
    }
    tabard_result shown;
    if (tabard_render(json, n_json, text, n_text, k->format, table && desk_color(k), &shown, e))
        return false;
    fwrite(shown.text, 1, shown.length, k->out);
    tabard_result_release(&shown);
    if (!table)
        return true;
    print_fields(k, document_sql, row);
    print_place(k, row);
    print_fields(k, copies_sql, row);
    print_fields(k, event_sql, row);
    print_fields(k, corrections_sql, row);
    return true;
}

static int show_one(struct desk *k, const char *id)
{
    char prefix[200];
    snprintf(prefix, sizeof prefix, strpbrk(id, "*?[") || strlen(id) < 6 ? "%s" : "%s*", id);
    const char *const args[] = {id, prefix};
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(k->db, claim_sql, args, 2, &e);
    long n = 0;
    while (rows && tabard_rows_next(rows, &e) && print_claim(k, rows, &e))
        n++;
    tabard_rows_free(rows);
    if (e.status)
        return desk_fail("show", &e);
    if (!n)
        fprintf(stderr, "tabard show: no claim '%s'%s\n", id, strlen(id) < 6 ? "; of an id give six characters at least" : "");
    return n ? EXIT_DONE : EXIT_NOTHING;
}

static int show_original(struct desk *k, const char *id)
{
    char sha[65] = "";
    void *bytes = NULL;
    size_t n = 0;
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(k->db, original_sql, &id, 1, &e);
    if (rows && tabard_rows_next(rows, &e) && tabard_rows_text(rows, 0, NULL))
        snprintf(sha, sizeof sha, "%s", tabard_rows_text(rows, 0, NULL));
    tabard_rows_free(rows);
    if (!*sha) {
        fprintf(stderr, "tabard show: no original of '%s'\n", id);
        return EXIT_NOTHING;
    }
    if (tabard_record_original(k->db, sha, &bytes, &n, &e))
        return desk_fail("show", &e);
    fwrite(bytes, 1, n, k->out);
    tabard_free(bytes);
    return EXIT_DONE;
}

int command_show(int argc, char **argv)
{
    struct desk k = {0};
    bool original = false;
    const struct option own[] = {{"--original", NULL, OPTION_FLAG, &original, "the bytes that it was read from"}, {0}};
    int status = desk_open(&k, &argc, argv, own, false, "show -d RECORD [--original] ID...");
    if (status >= 0)
        return status;
    if (argc < 2) {
        fprintf(stderr, "tabard show: which claim? Give its id\n");
        return desk_close(&k, EXIT_USAGE);
    }
    if (!original && !strcmp(k.format, "tsv"))
        fputs(tabard_tsv_header(), k.out);
    status = EXIT_DONE;
    for (int i = 1; i < argc; i++) {
        int one = original ? show_original(&k, argv[i]) : show_one(&k, argv[i]);
        status = one > status ? one : status;
    }
    return desk_close(&k, status);
}
