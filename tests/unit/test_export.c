/* Exports: the number and order of columns, values, escapes, filters, one a day. */
#include "export/export.h"
#include "base/json.h"
#include "record_fixture.h"

struct caught { struct buf all; char names[512]; };

static bool catch_file(void *context, const char *name)
{
    struct caught *c = context;
    size_t n = strlen(c->names);
    snprintf(c->names + n, sizeof c->names - n, "%s ", name);
    return true;
}

static bool catch_bytes(void *context, const void *bytes, size_t n)
{
    struct caught *c = context;
    buf_add(&c->all, bytes, n);
    return true;
}

static void export_to(struct fixture *f, struct caught *c, const struct export_request *q, bool files)
{
    struct export_sink s = {.file = files ? catch_file : NULL, .write = catch_bytes, .context = c};
    buf_reset(&c->all);
    c->names[0] = 0;
    buf_add_string(&c->all, "");
    if (export_run(f->r, q, &s, &f->e) != STATUS_OK)
        fail_msg("%s: %s", q->format, f->e.message);
}

static size_t count(const char *s, char wanted)
{
    size_t n = 0;
    for (; *s; s++)
        n += *s == wanted;
    return n;
}

/* The n-th tab-separated cell of a line, 1-based as in the codebooks. */
static const char *cell_of(const char *line, int n, char out[256])
{
    for (; n > 1 && line; n--)
        line = strchr(line, '\t') ? strchr(line, '\t') + 1 : NULL;
    snprintf(out, 256, "%.*s", line ? (int)strcspn(line, "\t\n") : 0, line ? line : "");
    return out;
}

static void test_columns_of_the_field(void **state)
{
    static const struct { const char *format; size_t columns; bool header; } cases[] = {
        {"gdelt-events", 61, false}, {"gdelt-mentions", 16, false}, {"icews", 20, true}, {"polecat", 40, true},
        {"phoenix", 26, false}, {"petrarch", 11, false},
    };
    struct fixture *f = *state;
    struct caught c = {0};
    add(f, lines_a);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        export_to(f, &c, &(struct export_request){.format = cases[i].format}, false);
        size_t lines = count(c.all.data, '\n');
        if (lines != 1u + cases[i].header || count(c.all.data, '\t') != lines * (cases[i].columns - 1))
            fail_msg("%s: %zu lines, %zu tabs:\n%s", cases[i].format, lines, count(c.all.data, '\t'), c.all.data);
    }
    buf_release(&c.all);
}

static void test_gdelt_values(void **state)
{
    static const struct { int column; const char *value; } cells[] = {
        {2, "20210601"}, {3, "202106"}, {4, "2021"}, {5, "2021.4137"}, {6, "NARMIL"}, {7, "NARNIA"}, {8, "NAR"}, {13, "GOV"},
        {14, "MIL"}, {16, "ARC"}, {26, "1"}, {27, "190"}, {28, "190"}, {29, "19"}, {30, "4"}, {31, "-10"}, {32, "1"}, {52, "4"},
        {53, "Anvard, South"}, {56, ""}, {57, "1.5"}, {58, "2.5"}, {59, "7"}, {60, "20210602000000"}, {61, "d1"},
    };
    struct fixture *f = *state;
    struct caught c = {0};
    char out[256];
    add(f, lines_a);
    export_to(f, &c, &(struct export_request){.format = "gdelt-events"}, false);
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
        if (strcmp(cell_of(c.all.data, cells[i].column, out), cells[i].value) != 0)
            fail_msg("column %d is '%s', not '%s'", cells[i].column, out, cells[i].value);
    buf_release(&c.all);
}

static void test_shapes_read_as_json(void **state)
{
    struct fixture *f = *state;
    struct caught c = {0};
    struct arena a;
    arena_init(&a);
    add(f, lines_a);
    static const char *const formats[] = {"geojson", "annotation"};
    for (int i = 0; i < 2; i++) {
        export_to(f, &c, &(struct export_request){.format = formats[i]}, false);
        struct json *j = json_parse(&a, c.all.data, c.all.size, &f->e);
        assert_non_null(j);
        const struct json *list = json_find(j, i ? "items" : "features");
        assert_int_equal(list->length, i ? 2 : 1);
    }
    export_to(f, &c, &(struct export_request){.format = "ftm"}, false);
    for (const char *at = c.all.data; *at; at = strchr(at, '\n') + 1)
        assert_non_null(json_parse(&a, at, strcspn(at, "\n"), &f->e));
    assert_int_equal(count(c.all.data, '\n'), 4); /* article, two actors, event */
    arena_release(&a);
    buf_release(&c.all);
}

static void test_filters_and_status(void **state)
{
    struct fixture *f = *state;
    struct caught c = {0};
    const char *none[] = {"status=denied"}, *some[] = {"actor=NAR"};
    add(f, lines_a);
    export_to(f, &c, &(struct export_request){.format = "petrarch", .terms = none, .n_terms = 1}, false);
    assert_int_equal(c.all.size, 0);
    export_to(f, &c, &(struct export_request){.format = "petrarch", .terms = some, .n_terms = 1}, false);
    assert_int_equal(count(c.all.data, '\n'), 1);
    export_to(f, &c, &(struct export_request){.format = "jsonl"}, false);
    assert_int_equal(count(c.all.data, '\n'), 2);
    assert_int_equal(strncmp(c.all.data, lines_a, c.all.size), 0);
    struct export_sink s = {.write = catch_bytes, .context = &c};
    struct export_request bad = {.format = "papyrus"}, table = {.format = "csv", .table = "nothing"};
    assert_int_equal(export_run(f->r, &bad, &s, &f->e), STATUS_USAGE);
    assert_int_equal(export_run(f->r, &table, &s, &f->e), STATUS_USAGE);
    buf_release(&c.all);
}

static void test_one_a_day(void **state)
{
    struct fixture *f = *state;
    struct caught c = {0};
    struct record_entry d = entry_of(EVENT_LINE("00000000000000cc-11111111", "assault.lex:1"));
    add(f, lines_a);
    d.date = "2021-06-03";
    assert_int_equal(record_add(f->r, &d, &f->e), STATUS_OK);
    export_to(f, &c, &(struct export_request){.format = "petrarch"}, false);
    assert_int_equal(count(c.all.data, '\n'), 2);
    export_to(f, &c, &(struct export_request){.format = "petrarch", .one_a_day = true}, false);
    assert_int_equal(count(c.all.data, '\n'), 1);
    buf_release(&c.all);
}

static void test_panels(void **state)
{
    struct fixture *f = *state;
    struct caught c = {0};
    struct record_entry quiet = entry_of("");
    quiet.date = "2021-08-01";
    add(f, lines_a);
    assert_int_equal(record_add(f->r, &quiet, &f->e), STATUS_OK);
    export_to(f, &c, &(struct export_request){.format = "dyad-month"}, false);
    assert_non_null(strstr(c.all.data, "2021-06,NAR,ARC,1,0,0,0,1,-10,-10,1,8,1,1000\r\n"));
    assert_non_null(strstr(c.all.data, "2021-08,NAR,ARC,0,0,0,0,0,,,1,8,1,0\r\n"));
    export_to(f, &c, &(struct export_request){.format = "country-month"}, false);
    assert_int_equal(count(c.all.data, '\n'), 3);
    buf_release(&c.all);
}

static void test_package_and_about(void **state)
{
    struct fixture *f = *state;
    struct caught c = {0};
    add(f, lines_a);
    export_to(f, &c, &(struct export_request){.format = "package"}, true);
    assert_non_null(strstr(c.names, "dyads.csv"));
    assert_non_null(strstr(c.names, "codebook.csv datapackage.json "));
    export_to(f, &c, &(struct export_request){.format = "icews"}, true);
    assert_string_equal(c.names, "about.json ");
    assert_non_null(strstr(c.all.data, "\"coded_by\":[\"v1\"]"));
    export_to(f, &c, &(struct export_request){.format = "hxl"}, false);
    assert_non_null(strstr(c.all.data, "#date+occurred"));
    buf_release(&c.all);
}

static void test_tombstones(void **state)
{
    struct fixture *f = *state;
    struct caught c = {0};
    add(f, lines_a);
    assert_int_equal(record_begin_run(f->r, "recode", "v2", &f->e), STATUS_OK);
    struct record_entry d = entry_of(lines_b);
    assert_int_equal(record_replace(f->r, 1, &d, &f->e), STATUS_OK);
    export_to(f, &c, &(struct export_request){.format = "jsonl", .since = "2000"}, false);
    assert_int_equal(count(c.all.data, '\n'), 3);
    assert_non_null(strstr(c.all.data, "\"kind\":\"tombstone\",\"was\":\"commitment\""));
    export_to(f, &c, &(struct export_request){.format = "jsonl", .since = "2999"}, false);
    assert_int_equal(c.all.size, 0);
    buf_release(&c.all);
}

static void test_columnar_files(void **state)
{
    struct fixture *f = *state;
    struct caught c = {0};
    add(f, lines_a);
    export_to(f, &c, &(struct export_request){.format = "parquet"}, false);
    assert_memory_equal(c.all.data, "PAR1", 4);
    assert_memory_equal(c.all.data + c.all.size - 4, "PAR1", 4);
    const unsigned char *tail = (const unsigned char *)c.all.data + c.all.size - 8;
    size_t foot = tail[0] | (size_t)tail[1] << 8;
    assert_true(foot > 1000 && foot < c.all.size);
    export_to(f, &c, &(struct export_request){.format = "arrow", .table = "promises"}, false);
    assert_memory_equal(c.all.data, "ARROW1\0\0\xff\xff\xff\xff", 12);
    assert_memory_equal(c.all.data + c.all.size - 6, "ARROW1", 6);
    assert_non_null(memmem(c.all.data, c.all.size, "addressee_name", 14));
    export_to(f, &c, &(struct export_request){.format = "parquet", .table = "goals"}, false); /* no rows */
    assert_memory_equal(c.all.data + c.all.size - 4, "PAR1", 4);
    buf_release(&c.all);
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_columns_of_the_field), T(test_gdelt_values), T(test_shapes_read_as_json), T(test_filters_and_status),
        T(test_one_a_day), T(test_panels), T(test_package_and_about), T(test_tombstones), T(test_columnar_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
