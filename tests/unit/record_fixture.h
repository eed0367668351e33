/* A record with a war in it: what the record and export tests share. */
#ifndef TABARD_TEST_RECORD_FIXTURE_H
#define TABARD_TEST_RECORD_FIXTURE_H

#include "record/record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define ACTOR(name, code, country, start, end)                                                          \
    "{\"name\":\"" name "\",\"code\":\"" code "\",\"country\":\"" country "\",\"sectors\":[\"GOV\",\"MIL\"]," \
    "\"role\":null,\"entity\":null,\"span\":{\"start\":" start ",\"end\":" end ",\"text\":\"" name "\"}}"
#define HEAD(id, kind) "{\"id\":\"" id "\",\"kind\":\"" kind "\",\"doc\":\"d1\","
#define SPAN "\"span\":{\"start\":0,\"end\":26,\"text\":\"Narnia attacked Archenland\"},"
#define COMMON(rule, start) "\"rule\":\"" rule "\",\"version\":\"v\",\"sentence\":{\"start\":" start ",\"end\":57}," \
    "\"asserters\":[{\"name\":\"author\",\"span\":null,\"cue\":null,\"by\":\"author\"}],\"status\":\"actual\"," \
    "\"factuality\":3,\"confidence\":0.9,"

static const char text[] = "Narnia attacked Archenland. It promised peace with caf\xc3\xa9s.";
static const struct record_sentence sentences[] = {{0, 27, 0, 27}, {28, 58, 28, 57}};

#define EVENT_LINE(id, rule)                                                                            \
    HEAD(id, "event") SPAN COMMON(rule, "0")                                                            \
    "\"type\":\"ASSAULT\",\"mode\":null,\"contexts\":[\"military\",\"economic\"],\"cameo\":\"190\",\"quad\":4," \
    "\"goldstein\":-10,\"trigger\":{\"start\":7,\"end\":15,\"text\":\"attacked\"},\"source\":["          \
    ACTOR("Narnia", "NARMIL", "NAR", "0", "6") "],\"target\":[" ACTOR("Archenland", "ARC", "ARC", "16", "26") "]," \
    "\"when\":{\"from\":\"2021-06-01\",\"to\":\"2021-06-01\",\"precision\":\"day\",\"span\":null},\"where\":[" \
    "{\"name\":\"Anvard\",\"lat\":1.5,\"lon\":2.5,\"geonameid\":7,\"country\":\"ARC\",\"admin1\":\"South\"," \
    "\"precision\":\"town\",\"usage\":\"literal\",\"span\":{\"start\":16,\"end\":26,\"text\":\"Archenland\"}}]," \
    "\"counts\":[{\"what\":\"killed\",\"low\":3,\"high\":null,\"span\":{\"start\":0,\"end\":6,\"text\":\"Narnia\"}}]}\n"
#define PROMISE_LINE                                                                                    \
    HEAD("00000000000000bb-11111111.2", "commitment")                                                   \
    "\"span\":{\"start\":28,\"end\":39,\"text\":\"It promised\"}," COMMON("promise.lex:2", "28")          \
    "\"form\":\"pledge\",\"promiser\":[" ACTOR("Narnia", "NAR", "NAR", "28", "30") "],\"addressee\":[]," \
    "\"content\":{\"start\":40,\"end\":45,\"text\":\"peace\"},\"due\":{\"from\":\"2021-07-01\",\"to\":\"2021-07-31\"," \
    "\"precision\":\"month\",\"span\":null},\"condition\":null,\"state\":\"open\",\"links\":[]}\n"
#define ANSWER_LINE "{\"id\":\"x-1\",\"kind\":\"relation\",\"doc\":\"d1\",\"pair\":\"p\"}\n"

static const char lines_a[] = EVENT_LINE("00000000000000aa-11111111", "assault.lex:1") PROMISE_LINE ANSWER_LINE;
__attribute__((unused)) static const char lines_b[] = EVENT_LINE("00000000000000aa-22222222", "assault.lex:9");

static struct record_entry entry_of(const char *lines)
{
    return (struct record_entry){
        .doc = "d1", .title = "War", .source = "The Lion", .date = "2021-06-02", .text = text,
        .length = sizeof text - 1, .words = 8, .sentences = sentences, .n_sentences = 2, .lines = lines,
        .lines_length = strlen(lines)};
}

struct fixture { char path[64]; struct record *r; struct error e; };

static int setup(void **state)
{
    static struct fixture f;
    memset(&f, 0, sizeof f);
    snprintf(f.path, sizeof f.path, "/tmp/test_record_%d.db", (int)getpid());
    unlink(f.path);
    assert_int_equal(record_open(&f.r, f.path, RECORD_CREATE, &f.e), STATUS_OK);
    assert_int_equal(record_begin_run(f.r, "add", "v1", &f.e), STATUS_OK);
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    char side[80];
    record_close(f->r);
    unlink(f->path);
    snprintf(side, sizeof side, "%s-wal", f->path);
    unlink(side);
    snprintf(side, sizeof side, "%s-shm", f->path);
    unlink(side);
    return 0;
}

__attribute__((unused)) static int64_t number(struct fixture *f, const char *sql)
{
    struct rows *w;
    if (record_select(f->r, sql, NULL, 0, &w, &f->e) != STATUS_OK)
        fail_msg("%s: %s", sql, f->e.message);
    assert_true(rows_next(w, &f->e));
    int64_t n = rows_integer(w, 0);
    rows_free(w);
    return n;
}

static void add(struct fixture *f, const char *lines)
{
    struct record_entry d = entry_of(lines);
    enum status s = record_add(f->r, &d, &f->e);
    if (s != STATUS_OK)
        fail_msg("%s", f->e.message);
}

#endif
