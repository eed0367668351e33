/* The statements that write a record. In: numbered parameters. Out: SQL.

   ?1 is nearly always the claim's JSON line: its columns are drawn from it here and nowhere else, so this
   file is the mapping from the contract to the tables. OR FAIL: whoever fails rolls the whole batch back, so no
   statement needs a journal of its own. */
#include "record/sqlite_glue.h"

#define J(path) "json_extract(?1,'$." path "')"
/* An id is part-versions[.ordinal][#copy]; the stem is the id without "-versions". */
#define STEM                                                                                             \
    "CASE instr(" J("id") ",'-') WHEN 0 THEN " J("id") " ELSE substr(" J("id") ",1,instr(" J("id")       \
    ",'-')-1) || substr(" J("id") ",instr(" J("id") ",'-')+9) END"
#define A(path) "json_extract(a.value,'$." path "')"
#define SECTORS_OF(x) "coalesce((SELECT group_concat(value,';') FROM json_each(" x ",'$.sectors')),'')"
#define ACTOR_VALUES(x)                                                                                  \
    "coalesce(json_extract(" x ",'$.name'),''), coalesce(json_extract(" x ",'$.code'),''),"             \
    " coalesce(json_extract(" x ",'$.country'),''), " SECTORS_OF(x) ", json_extract(" x ",'$.role'),"   \
    " json_extract(" x ",'$.entity'), coalesce(json_extract(" x ",'$.span.text'),''),"                  \
    " coalesce(json_extract(" x ",'$.span.start'),0), coalesce(json_extract(" x ",'$.span.end'),0)"

const char *const statement_sql[STMT_COUNT] = {
    [STMT_RUN_BEGIN] = "INSERT INTO runs(verb, version, started) VALUES(?1, ?2, strftime('%Y-%m-%dT%H:%M:%SZ','now'))"
                       " RETURNING id",
    [STMT_RUN_END] = "UPDATE runs SET finished = strftime('%Y-%m-%dT%H:%M:%SZ','now'), documents = ?2, known = ?3,"
                     " skipped = ?4, claims = ?5 WHERE id = ?1",
    [STMT_DOC_FIND] = "SELECT id FROM documents WHERE hash = ?1",
    [STMT_SIGHTING] = "INSERT OR IGNORE INTO sightings(document, doc, source, url, file, line)"
                      " VALUES(?1, ?2, coalesce(?3,''), coalesce(?4,''), coalesce(?5,''), ?6)",
    [STMT_ORIGINAL] = "INSERT OR IGNORE INTO originals(sha256, size, zstd) VALUES(?1, ?2, ?3)",
    [STMT_DOC_ADD] = "INSERT INTO documents(hash, doc, copy, title, source, url, author, lang, date, file, line, flags,"
                     " original, words, version, run, text)"
                     " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
    [STMT_DOC_VERSION] = "UPDATE documents SET version = ?2, run = ?3 WHERE id = ?1",
    [STMT_SENTENCE_ADD] = "INSERT OR FAIL INTO sentences(document, ord, start, \"end\") VALUES(?1, ?2, ?3, ?4)",
    [STMT_INDEX_ADD] = "INSERT OR FAIL INTO sentence_index(rowid, text) VALUES(?1, ?2)",
    [STMT_INDEX_DROP] = "INSERT INTO sentence_index(sentence_index, rowid, text)"
                        " SELECT 'delete', id, text FROM sentence_texts WHERE document = ?1",
    [STMT_SENTENCES_DROP] = "DELETE FROM sentences WHERE document = ?1",

    [STMT_CLAIM_ADD] =
        "INSERT OR IGNORE INTO claims(claim, stem, document, sentence, kind, root, mode, contexts, cameo, quad,"
        " goldstein, status, factuality, confidence, day, date_from, date_to, date_precision, asserter, asserter_by,"
        " rule, start, \"end\", run) SELECT " J("id") ", " STEM ", ?2,"
        " (SELECT id FROM sentences WHERE document = ?2 AND start = " J("sentence.start") "),"
        J("kind") ", CASE " J("kind") " WHEN 'event' THEN " J("type") " END, " J("mode") ","
        " (SELECT group_concat(value,';') FROM json_each(?1,'$.contexts')), " J("cameo") ", " J("quad") ","
        J("goldstein") ", " J("status") ", " J("factuality") ", " J("confidence") ","
        " coalesce(" J("when.from") ", (SELECT date FROM documents WHERE id = ?2)), " J("when.from") ","
        J("when.to") ", " J("when.precision") ", " J("asserters[#-1].name") ", " J("asserters[#-1].by") ","
        J("rule") ", coalesce(" J("span.start") ",0), coalesce(" J("span.end") ",0), ?3"
        " RETURNING id, kind",
    [STMT_JSON_ADD] = "INSERT OR FAIL INTO claim_json(json, claim) VALUES(?1, ?2)",
    [STMT_ACTORS_ADD] = "INSERT OR FAIL INTO claim_actors SELECT ?2, ?3, a.key, " ACTOR_VALUES("a.value")
                        " FROM json_each(?1, '$.' || ?4) a WHERE a.type = 'object'",
    [STMT_ACTOR_ADD] = "INSERT OR FAIL INTO claim_actors SELECT ?2, ?3, 0, " ACTOR_VALUES("a.v")
                       " FROM (SELECT json_extract(?1, '$.' || ?4) AS v) a WHERE a.v IS NOT NULL",
    [STMT_PLACES_ADD] =
        "INSERT OR FAIL INTO claim_places SELECT ?2, a.key, coalesce(" A("name") ",''), coalesce(" A("country") ",''),"
        " coalesce(" A("admin1") ",''), " A("lat") ", " A("lon") ", " A("geonameid") ", " A("precision") ","
        " coalesce(" A("span.text") ",''), coalesce(" A("span.start") ",0), coalesce(" A("span.end") ",0)"
        " FROM json_each(?1, '$.where') a WHERE a.type = 'object'",
    [STMT_ASSERTERS_ADD] = "INSERT OR FAIL INTO claim_asserters SELECT ?2, a.key, coalesce(" A("name") ",''), " A("by") ","
                           A("span.start") ", " A("span.end") " FROM json_each(?1, '$.asserters') a",
    [STMT_COUNTS_ADD] = "INSERT OR FAIL INTO claim_counts SELECT ?2, a.key, coalesce(" A("what") ",''), " A("low") ","
                        A("high") ", " A("span.text") " FROM json_each(?1, '$.counts') a",
    [STMT_FIGURE_ADD] = "INSERT OR FAIL INTO figures SELECT ?2, " J("low") ", " J("high") ", " J("unit") ", " J("approx") ","
                        J("change") ", " J("measures.text") ", " J("population.text") ", " J("value.text"),
    [STMT_COMMITMENT_ADD] = "INSERT OR FAIL INTO commitments SELECT ?2, " J("form") ", " J("state") ", " J("content.text") ","
                            J("condition.text") ", " J("due.from") ", " J("due.to"),
    [STMT_LINKS_ADD] = "INSERT OR FAIL INTO claim_links SELECT ?2, a.key, coalesce(" A("claim") ",''), " A("relation") ","
                       A("score") " FROM json_each(?1, '$.links') a",

    [STMT_CLAIMS_BURY] = "INSERT OR REPLACE INTO tombstones(claim, stem, kind, doc, run) SELECT c.claim, c.stem, c.kind,"
                         " d.doc, ?2 FROM claims c JOIN documents d ON d.id = c.document WHERE c.document = ?1",
    [STMT_CLAIMS_DROP] = "DELETE FROM claims WHERE document = ?1",
    [STMT_GRAVE_OPEN] = "DELETE FROM tombstones WHERE claim IN (SELECT claim FROM claims WHERE document = ?1)",
    [STMT_STALE] = "SELECT id FROM documents WHERE id > ?2 AND version <> ?1 ORDER BY id LIMIT 1",
    [STMT_LOAD] = "SELECT hash, doc, copy, title, source, url, author, lang, date, file, line, flags, text"
                  " FROM documents WHERE id = ?1",
    [STMT_ORIGINAL_GET] = "SELECT size, zstd FROM originals WHERE sha256 = ?1",
    [STMT_CORRECT] =
        "INSERT INTO corrections(stem, reviewer, verdict, patch, note, at, claim, rule, version)"
        " SELECT c.stem, ?2, ?3, ?4, ?5, strftime('%Y-%m-%dT%H:%M:%fZ','now'), c.claim, c.rule, d.version"
        " FROM claims c JOIN documents d ON d.id = c.document WHERE c.claim = ?1 OR c.stem = ?1 LIMIT 1 RETURNING id",
    [STMT_UNDO] = "UPDATE corrections SET undone = 1 WHERE id = ?1 AND undone = 0 RETURNING id",
};
