/* tabard doctor: is the program whole, is the record sound? Findings to stdout; exit 65 if there are any. */
#include "commands.h"
#include "desk_options.h"

#include <stdlib.h>
#include <string.h>

static void say(void *context, const char *finding)
{
    (void)context;
    printf("  !! %s\n", finding);
}

static void number_line(tabard_record *db, const char *what, const char *sql)
{
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(db, sql, NULL, 0, &e);
    if (rows && tabard_rows_next(rows, &e)) {
        const char *value = tabard_rows_text(rows, 0, NULL);
        printf("  %-12s %s\n", what, value ? value : "-");
    }
    tabard_rows_free(rows);
}

static void describe(tabard_record *db)
{
    number_line(db, "schema", "SELECT user_version FROM pragma_user_version");
    number_line(db, "documents", "SELECT count(*) || coalesce(', ' || min(date) || ' to ' || max(date), '') FROM documents");
    number_line(db, "claims", "SELECT count(*) FROM claims");
    number_line(db, "events", "SELECT count(*) FROM claims WHERE kind = 'event'");
    number_line(db, "corrections", "SELECT count(*) FROM corrections WHERE undone = 0");
    number_line(db, "originals", "SELECT count(*) || ', ' || (coalesce(sum(size), 0) / 1024) || ' KiB' FROM originals");
    number_line(db, "interrupted", "SELECT count(*) || ' runs of ' || (SELECT count(*) FROM runs) FROM runs WHERE finished IS NULL");
    number_line(db, "coded by", "SELECT group_concat(version || ' (' || n || ')', '; ') FROM (SELECT version, count(*) AS n FROM"
                                " documents GROUP BY 1 ORDER BY 2 DESC)");
}

static int check_record(const char *path)
{
    tabard_error e = {0};
    long findings = 0;
    /* Opening for writing brings an older schema up to date; where that may not be, reading must do. */
    tabard_record *db = tabard_record_open(path, TABARD_RECORD_WRITE, &e);
    if (!db)
        db = tabard_record_open(path, TABARD_RECORD_READ, &e);
    if (!db)
        return desk_fail("doctor", &e);
    printf("record %s\n", path);
    describe(db);
    tabard_status s = tabard_record_check(db, say, NULL, &findings, &e);
    tabard_record_close(db);
    if (s != TABARD_OK)
        return desk_fail("doctor", &e);
    printf(findings ? "  %ld findings\n" : "  sound\n", findings);
    return findings ? EXIT_BAD_INPUT : EXIT_DONE;
}

static int check_engine(const char *data)
{
    tabard_error e = {0};
    tabard_engine_options o = {.data = data};
    tabard_engine *engine = tabard_engine_new(&o, &e);
    if (!engine)
        return desk_fail("doctor", &e);
    printf("program\n  %s\n", tabard_engine_versions(engine));
    tabard_engine_free(engine);
    o.fast = true;      /* whose weights are else not looked at before they are needed */
    if (!(engine = tabard_engine_new(&o, &e)))
        return desk_fail("doctor", &e);
    puts("  sound");
    tabard_engine_free(engine);
    return EXIT_DONE;
}

int command_doctor(int argc, char **argv)
{
    const char *record = getenv("TABARD_RECORD"), *data = NULL;
    bool helped;
    const struct option table[] = {
        {"--record", "-d", OPTION_TEXT, &record, "check this record too (or $TABARD_RECORD)"},
        {"--data", NULL, OPTION_TEXT, &data, "folder of the compiled files"},
        {0},
    };
    if (!options_read(&argc, argv, table, "doctor [-d RECORD]", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    int status = check_engine(data), second = record ? check_record(record) : EXIT_DONE;
    return status ? status : second;
}
