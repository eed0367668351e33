/* The record: store, ask, correct, replace, survive. */
#include "base/memory.h"
#include "record_fixture.h"

static long found(struct fixture *f, const char *const *terms, size_t n)
{
    struct rows *w;
    long count = 0;
    enum status s = record_list(f->r, "c.claim", "claims c", "ORDER BY c.id", terms, n, &w, &f->e);
    if (s != STATUS_OK)
        fail_msg("%s", f->e.message);
    while (rows_next(w, &f->e))
        count++;
    assert_int_equal(f->e.status, STATUS_OK);
    rows_free(w);
    return count;
}

static void test_columns_come_from_the_line(void **state)
{
    struct fixture *f = *state;
    add(f, lines_a);
    assert_int_equal(number(f, "SELECT count(*) FROM claims"), 2);
    assert_int_equal(number(f, "SELECT count(*) FROM events WHERE root = 'ASSAULT' AND cameo = '190' AND quad = 4"
                               " AND source_code = 'NARMIL' AND target_country = 'ARC' AND day = '2021-06-01'"
                               " AND contexts = 'military;economic' AND source_sectors = 'GOV;MIL' AND lat = 1.5"
                               " AND place = 'Anvard' AND words = 'Narnia attacked Archenland' AND sentence_number = 1"
                               " AND asserter = 'author' AND stem = '00000000000000aa'"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM promises WHERE promiser_name = 'Narnia' AND due_to = '2021-07-31'"
                               " AND content = 'peace' AND state = 'open' AND stem = '00000000000000bb.2'"
                               " AND sentence LIKE 'It promised%caf\xc3\xa9s.'"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM claim_counts WHERE what = 'killed' AND low = 3 AND high IS NULL"), 1);
}

static void test_same_content_is_one_document(void **state)
{
    struct fixture *f = *state;
    struct run_counts counts;
    add(f, lines_a);
    struct record_entry again = entry_of(lines_a);
    again.doc = "copy";
    again.source = "The Witch";
    assert_int_equal(record_add(f->r, &again, &f->e), STATUS_OK);
    assert_int_equal(number(f, "SELECT count(*) FROM documents"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM sightings"), 2);
    assert_int_equal(record_end_run(f->r, &counts, &f->e), STATUS_OK);
    assert_int_equal(counts.documents, 1);
    assert_int_equal(counts.known, 1);
    assert_int_equal(counts.claims, 2);
}

static void test_filters(void **state)
{
    static const struct { const char *term; long n; } cases[] = {
        {"kind=event", 1}, {"kind=event,commitment", 2}, {"actor=NAR", 2}, {"actor=narnia", 2}, {"source=NARMIL", 1},
        {"target=ARC", 1}, {"target=NAR", 0}, {"dyad=ARC,NAR", 1}, {"dyad=Narnia,Archenland", 1}, {"root=ASSAULT", 1},
        {"root=AID", 0}, {"quad=4,3", 1}, {"status=actual", 2}, {"from=2021-06-02", 1}, {"to=2021-06-01", 1},
        {"to=2021-06", 2}, {"from=2021", 2}, {"place=anvard", 1}, {"place=ARC", 1}, {"text=cafes", 1},
        {"text=attack*", 1}, {"text=\"promised peace\"", 1}, {"text=\"peace promised\"", 0}, {"text=AND OR ((\"", 0},
        {"doc=d1", 2}, {"publisher=the lion", 2}, {"asserter=author", 2}, {"rule=assault.lex:1", 1}, {"cameo=19", 1},
        {"limit=1", 1}, {"offset=1", 1}, {"verdict=none", 2}, {"min-confidence=0.95", 0}, {"form=pledge", 1}, {"outcome=open", 1}, {"outcome=kept", 0},
        {"since=2000", 2}, {"since=2999", 0}, {"actor=NAR' OR 1", 0}, {"kind=Event", 1}, {"actor=NAR,,ARC", 2},
    };
    struct fixture *f = *state;
    add(f, lines_a);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (found(f, &cases[i].term, 1) != cases[i].n)
            fail_msg("%s gives %ld, not %ld", cases[i].term, found(f, &cases[i].term, 1), cases[i].n);
    const char *const both[] = {"kind=event", "text=peace"};
    assert_int_equal(found(f, both, 2), 0);
}

static void test_bad_filters_are_usage(void **state)
{
    static const char *const bad[] = {"colour=red", "actor", "actor=", "limit=x", "min-confidence=", "kind=event' OR 1", "status=actua", "dyad=NAR", "from=2021-02-30",
                                      "since=1 May", "offset=-1"};
    struct fixture *f = *state;
    struct rows *w;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(record_list(f->r, "1", "claims c", NULL, &bad[i], 1, &w, &f->e), STATUS_USAGE);
}

/* Times and places of an edit stand in the tables, after a recoding too, and go with the edit. */
static void test_edited_time_and_place(void **state)
{
    struct fixture *f = *state;
    static const struct { const char *patch, *from, *to, *precision; long places; } edits[] = {
        {"{\"date\":\"2021\"}", "2021-01-01", "2021-12-31", "year", 1},
        {"{\"date\":\"2020-02\"}", "2020-02-01", "2020-02-29", "month", 1},
        {"{\"date\":\"2021-05-06\",\"date_to\":\"2021-06\"}", "2021-05-06", "2021-06-30", "span", 1},
        {"{\"date\":null,\"place\":null,\"where\":[]}", "", "", "", 0},
        {"{\"date\":\"2021-05-06\",\"place\":\"Oz; Ur\",\"where\":[{\"name\":\"Oz\",\"lat\":1.5,\"lon\":2},{\"name\":\"Ur\",\"country\":\"IRQ\"}]}",
         "2021-05-06", "2021-05-06", "day", 2},
    };
    int64_t id = 0, row = 0;
    char sql[300];
    add(f, lines_a);
    assert_int_equal(number(f, "SELECT count(*) FROM claim_places WHERE name = 'Oz'"), 0);
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        struct correction c = {"00000000000000aa-11111111", "ann", "edit", edits[i].patch, NULL};
        assert_int_equal(record_correct(f->r, &c, &id, &f->e), STATUS_OK);
        snprintf(sql, sizeof sql, "SELECT count(*) FROM claims WHERE stem = '00000000000000aa' AND coalesce(date_from, '') = '%s' AND"
                 " coalesce(date_to, '') = '%s' AND coalesce(date_precision, '') = '%s'", edits[i].from, edits[i].to, edits[i].precision);
        assert_int_equal(number(f, sql), 1);
        if (edits[i].places != 1)
            assert_int_equal(number(f, "SELECT count(*) FROM claim_places"), edits[i].places);
    }
    assert_int_equal(number(f, "SELECT count(*) FROM events WHERE place = 'Oz' AND lat = 1.5"), 1);
    assert_int_equal(record_begin_run(f->r, "recode", "v2", &f->e), STATUS_OK);
    assert_int_equal(record_stale(f->r, "v2", NULL, 0, &row, &f->e), STATUS_OK);
    struct record_entry d = entry_of(lines_b);
    assert_int_equal(record_replace(f->r, row, &d, &f->e), STATUS_OK);
    assert_int_equal(number(f, "SELECT count(*) FROM events WHERE place = 'Oz' AND date_from = '2021-05-06'"), 1);
    assert_int_equal(record_undo(f->r, id, &f->e), STATUS_OK);
    assert_int_equal(number(f, "SELECT count(*) FROM claim_places"), 0);    /* of the edit before it: no place, no time */
}

static void test_corrections_survive_recoding(void **state)
{
    struct fixture *f = *state;
    int64_t id = 0;
    add(f, lines_a);
    struct correction c = {"00000000000000aa-11111111", "ann", "edit", "{\"type\":\"COERCE\",\"status\":\"denied\",\"date\":\"2021-05-06\",\"source\":\"NORGOV\"}",
                           "not an assault"};
    assert_int_equal(record_correct(f->r, &c, &id, &f->e), STATUS_OK);
    assert_int_equal(number(f, "SELECT count(*) FROM events WHERE root = 'COERCE' AND verdict = 'edit'"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM dyads WHERE status = 'denied' AND day = '2021-05-06'"
                               " AND source_code = 'NORGOV' AND source_country = 'NOR' AND source_sectors = '' AND quad = 4"
                               " AND cameo IS NULL AND goldstein IS NULL AND factuality IS NULL"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM clusters WHERE root = 'COERCE' AND n_reports = 1 AND source_code = 'NORGOV'"), 1);
    static const struct { const char *term; long n; } filters[] = {
        {"root=COERCE", 1}, {"root=ASSAULT", 0}, {"status=denied", 1}, {"to=2021-05-06", 1}, {"source=NOR", 1}, {"actor=NORGOV", 1}, {"quad=4", 1}};
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        if (found(f, &filters[i].term, 1) != filters[i].n)
            fail_msg("edited: %s gives %ld, not %ld", filters[i].term, found(f, &filters[i].term, 1), filters[i].n);
    int64_t edited = number(f, "SELECT cluster FROM event_clusters");
    assert_int_equal(record_begin_run(f->r, "recode", "v2", &f->e), STATUS_OK);
    int64_t row = 0;
    assert_int_equal(record_stale(f->r, "v2", NULL, 0, &row, &f->e), STATUS_OK);
    assert_int_equal(row, 1);
    struct record_entry d = entry_of(lines_b);
    assert_int_equal(record_replace(f->r, row, &d, &f->e), STATUS_OK);
    assert_int_equal(record_stale(f->r, "v2", NULL, 0, &row, &f->e), STATUS_OK);
    assert_int_equal(row, 0);
    assert_int_equal(number(f, "SELECT count(*) FROM events WHERE root = 'COERCE' AND rule = 'assault.lex:9' AND source_code = 'NORGOV'"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM tombstones"), 2);
    assert_int_equal(number(f, "SELECT count(*) FROM claims"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM sentence_index WHERE sentence_index MATCH 'peace'"), 1);
    assert_int_equal(record_undo(f->r, id, &f->e), STATUS_OK);
    assert_int_equal(record_undo(f->r, id, &f->e), STATUS_INPUT);
    assert_int_equal(number(f, "SELECT count(*) FROM events WHERE root = 'ASSAULT' AND source_name = 'Narnia' AND cameo IS NOT NULL"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM event_clusters"), 1);
    assert_int_not_equal(number(f, "SELECT cluster FROM events"), edited);
    c.verdict = "reject";
    c.patch = NULL;
    c.claim = "00000000000000aa";
    assert_int_equal(record_correct(f->r, &c, &id, &f->e), STATUS_OK);
    assert_int_equal(number(f, "SELECT count(*) FROM events"), 0);
    assert_int_equal(number(f, "SELECT count(*) FROM event_clusters"), 0);
    c.claim = "nothing";
    assert_int_equal(record_correct(f->r, &c, &id, &f->e), STATUS_INPUT);
}

static void test_originals_come_back(void **state)
{
    struct fixture *f = *state;
    char sha[65];
    void *bytes = NULL;
    size_t n = 0;
    assert_int_equal(record_keep(f->r, text, sizeof text, sha, &f->e), STATUS_OK);
    assert_int_equal(record_original(f->r, sha, &bytes, &n, &f->e), STATUS_OK);
    assert_int_equal(n, sizeof text);
    assert_memory_equal(bytes, text, n);
    memory_free(bytes);
    assert_int_equal(record_original(f->r, "00", &bytes, &n, &f->e), STATUS_INPUT);
}

static void test_load_gives_the_document_back(void **state)
{
    struct fixture *f = *state;
    struct record_entry d;
    add(f, lines_a);
    assert_int_equal(record_load(f->r, 1, &d, &f->e), STATUS_OK);
    assert_string_equal(d.text, text);
    assert_string_equal(d.source, "The Lion");
    assert_null(d.url);
    assert_int_equal(record_load(f->r, 99, &d, &f->e), STATUS_INPUT);
}

/* A NUL of a text comes back, and does not hide what stands after it. */
static void test_nul_in_a_text(void **state)
{
    struct fixture *f = *state;
    char holed[sizeof text];
    struct record_entry d = entry_of(lines_a), back;
    memcpy(holed, text, sizeof text);
    holed[27] = 0;
    d.text = holed;
    assert_int_equal(record_add(f->r, &d, &f->e), STATUS_OK);
    assert_int_equal(number(f, "SELECT count(*) FROM promises WHERE sentence LIKE 'It promised%'"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM sentence_index WHERE sentence_index MATCH 'peace'"), 1);
    assert_int_equal(record_load(f->r, 1, &back, &f->e), STATUS_OK);
    assert_int_equal(back.length, sizeof text - 1);
    assert_memory_equal(back.text, holed, back.length);
    bool known = false;
    assert_int_equal(record_knows(f->r, &d, &known, &f->e), STATUS_OK);
    assert_true(known);
    assert_int_equal(record_replace(f->r, 1, &d, &f->e), STATUS_OK);
    assert_int_equal(number(f, "SELECT count(*) FROM text_nuls WHERE at = 27"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM sentence_index WHERE sentence_index MATCH 'peace'"), 1);
}

static void test_a_broken_line_leaves_nothing(void **state)
{
    struct fixture *f = *state;
    struct record_entry d = entry_of("{\"id\":\"a-1\",\"kind\":\"event\"\n");
    assert_int_not_equal(record_add(f->r, &d, &f->e), STATUS_OK);
    assert_int_equal(number(f, "SELECT count(*) FROM documents"), 0);
    assert_int_equal(number(f, "SELECT count(*) FROM sentences"), 0);
    add(f, lines_a);
    assert_int_equal(number(f, "SELECT count(*) FROM documents"), 1);
}

static void test_readers_and_a_second_writer(void **state)
{
    struct fixture *f = *state;
    struct record *reader = NULL, *writer = NULL;
    struct rows *w;
    add(f, lines_a); /* leaves a transaction open */
    assert_int_equal(record_open(&reader, f->path, RECORD_READ, &f->e), STATUS_OK);
    assert_int_equal(record_select(reader, "SELECT count(*) FROM documents", NULL, 0, &w, &f->e), STATUS_OK);
    assert_true(rows_next(w, &f->e));
    assert_int_equal(rows_integer(w, 0), 0);
    rows_free(w);
    assert_int_equal(record_select(reader, "DELETE FROM documents", NULL, 0, &w, &f->e), STATUS_USAGE);
    assert_int_equal(record_open(&writer, f->path, RECORD_WRITE, &f->e), STATUS_BUSY);
    assert_null(writer);
    record_close(reader);
}

static void say_nothing(void *ctx, const char *line)
{
    (void)ctx;
    print_message("finding: %s\n", line);
}

static void test_check(void **state)
{
    struct fixture *f = *state;
    long findings = 0;
    add(f, lines_a);
    assert_int_equal(record_check(f->r, say_nothing, NULL, &findings, &f->e), STATUS_OK);
    assert_int_equal(findings, 0);
}

static void test_foreign_files_are_refused(void **state)
{
    (void)state;
    struct error e;
    struct record *r;
    char path[64];
    snprintf(path, sizeof path, "/tmp/test_record_bad_%d", (int)getpid());
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs("this is no database, but a letter of more than sixteen bytes", file);
    fclose(file);
    assert_int_equal(record_open(&r, path, RECORD_READ, &e), STATUS_CORRUPT);
    assert_int_equal(record_open(&r, path, RECORD_WRITE, &e), STATUS_CORRUPT);
    unlink(path);
    assert_int_equal(record_open(&r, path, RECORD_READ, &e), STATUS_IO);
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_columns_come_from_the_line), T(test_same_content_is_one_document), T(test_filters),
        T(test_bad_filters_are_usage), T(test_edited_time_and_place), T(test_corrections_survive_recoding), T(test_originals_come_back),
        T(test_load_gives_the_document_back), T(test_nul_in_a_text), T(test_a_broken_line_leaves_nothing),
        T(test_readers_and_a_second_writer), T(test_check), cmocka_unit_test(test_foreign_files_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
