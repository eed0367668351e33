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

/* What an edit says, as members of the claim's line (RFC 7396). An actor is given by its name, its code, or the name of
   its country. Where an edit changes the root, the codes under the old root go, and its quad class is the root's own
   (PLOVER); where it changes the status, so does the factuality that was read from the text. A date is a day, a month or a
   year (`date_to`: its last day, where that is another); `where` is a list of places as in a line, `place` its names. */
#define CODE_OF(x) "iif(" x " GLOB '[A-Z-][A-Z-][A-Z-]*' AND " x " NOT GLOB '*[^A-Z-]*', " x                 \
    ", (SELECT n.iso3 FROM countries n WHERE n.name = " x " COLLATE NOCASE))"
#define EDITED_ACTOR(x) "json_object('name', " x ", 'code', " CODE_OF(x) ", 'country', nullif(substr(" CODE_OF(x) ", 1, 3), '---'))"
#define ROOT_QUAD(x)                                                                                     \
    "CASE WHEN " x " IN ('AGREE','CONCEDE','CONSULT','SUPPORT') THEN 1 WHEN " x " IN ('AID','COOPERATE','RETREAT') THEN 2" \
    " WHEN " x " IN ('ACCUSE','REJECT','REQUEST','THREATEN') THEN 3 ELSE 4 END"
#define EDITED_MEMBERS                                                                                   \
    "(SELECT json_group_object(p.key, json(CASE WHEN p.type = 'null' THEN 'null' WHEN p.key = 'where' THEN p.value" \
    " WHEN p.key NOT IN ('source','target','promiser','addressee','beneficiary','holder','person','of','actors') THEN json_quote(p.value)" \
    " WHEN c.kind = 'role' THEN " EDITED_ACTOR("p.value") " ELSE json_array(" EDITED_ACTOR("p.value") ") END))" \
    " FROM json_each(v.patch) p WHERE p.key NOT IN ('date', 'date_to', 'place'))"
#define PATCH(key) "json_extract(v.patch, '$." key "')"
#define LAST_OF(day) "CASE length(" day ") WHEN 4 THEN " day " || '-12-31' WHEN 7 THEN date(" day " || '-01', '+1 month', '-1 day') ELSE " day " END"
#define EDITED_TIME                                                                                      \
    "CASE WHEN json_type(v.patch, '$.date') = 'null' THEN '{\"when\":null}' WHEN " PATCH("date") " IS NOT NULL THEN json_object('when'," \
    " json_object('from', substr(" PATCH("date") " || '-01-01', 1, 10), 'to', coalesce(" LAST_OF(PATCH("date_to")) ", " LAST_OF(PATCH("date")) "),"   \
    " 'precision', CASE WHEN " PATCH("date_to") " <> " PATCH("date") " THEN 'span' ELSE CASE length(" PATCH("date") ") WHEN 4 THEN 'year'" \
    " WHEN 7 THEN 'month' ELSE 'day' END END))"                                                          \
    " WHEN " PATCH("date_to") " IS NOT NULL THEN json_object('when', json_object('to', " LAST_OF(PATCH("date_to")) ", 'precision', 'span')) ELSE '{}' END"
#define WITHOUT_CODES                                                                                    \
    "CASE WHEN json_extract(v.patch, '$.type') <> json_extract(j.json, '$.type') THEN json_object('mode', NULL, 'cameo', NULL," \
    " 'goldstein', NULL, 'quad', " ROOT_QUAD("json_extract(v.patch, '$.type')") ") ELSE '{}' END"
#define WITHOUT_FACTUALITY                                                                               \
    "CASE WHEN json_extract(v.patch, '$.status') <> json_extract(j.json, '$.status') THEN '{\"factuality\":null}' ELSE '{}' END"

/* Words that say nothing of what a figure measures: its places and its own. */
#define NOT_TOPIC                                                                                        \
    "coalesce(" J("value.text") ", '') || ' ' || coalesce((SELECT group_concat(" A("span.text") " || ' ' || coalesce(" A("name") ", ''), ' ')" \
    " FROM json_each(?1, '$.where') a), '')"

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
    [STMT_NUL_ADD] = "INSERT INTO text_nuls(document, at) VALUES(?1, ?2)",
    [STMT_NULS] = "SELECT at FROM text_nuls WHERE document = ?1",
    [STMT_DOC_VERSION] = "UPDATE documents SET version = ?2, run = ?3 WHERE id = ?1",
    [STMT_SENTENCE_ADD] = "INSERT OR FAIL INTO sentences(document, ord, start, \"end\", said) VALUES(?1, ?2, ?3, ?4, ?5)",
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
                        J("change") ", " J("measures.text") ", " J("population.text") ", " J("value.text") ","
                        " topic_key(" J("measures.text") ", " NOT_TOPIC "), topic_words(" J("measures.text") ", " NOT_TOPIC "),"
                        " topic_key(" J("population.text") ", " NOT_TOPIC ")",
    [STMT_REFERENCE_ADD] = "INSERT OR IGNORE INTO reference_addresses SELECT ?2, k.value FROM json_each(json_array(address_key(" J("url")
                           "), title_key(" J("title") "))) k WHERE k.value IS NOT NULL",
    [STMT_REPORT_ADD] = "INSERT OR IGNORE INTO report_addresses SELECT address_key(url), document, 'url' FROM sightings WHERE document = ?1"
                        " AND address_key(url) IS NOT NULL UNION ALL SELECT title_key(title), id, 'title' FROM documents WHERE id = ?1"
                        " AND title_key(title) IS NOT NULL",
    [STMT_COMMITMENT_ADD] = "INSERT OR FAIL INTO commitments SELECT ?2, " J("form") ", " J("state") ", " J("content.text") ","
                            J("condition.text") ", " J("due.from") ", " J("due.to"),
    [STMT_LINKS_ADD] = "INSERT OR FAIL INTO claim_links SELECT ?2, a.key, coalesce(" A("claim") ",''), " A("relation") ","
                       A("score") " FROM json_each(?1, '$.links') a",

    [STMT_CLAIMS_BURY] = "INSERT OR REPLACE INTO tombstones(claim, stem, kind, doc, run) SELECT c.claim, c.stem, c.kind,"
                         " d.doc, ?2 FROM claims c JOIN documents d ON d.id = c.document WHERE c.document = ?1",
    [STMT_CLAIMS_DROP] = "DELETE FROM claims WHERE document = ?1",
    [STMT_GRAVE_OPEN] = "DELETE FROM tombstones WHERE claim IN (SELECT claim FROM claims WHERE document = ?1)",
    [STMT_FETCH] = "INSERT INTO fetches(run, at, status, size, sha256, url, feed, outcome, final_url, type, etag, modified, headers,"
                   " retry_at, message) VALUES(?1, strftime('%Y-%m-%dT%H:%M:%SZ','now'), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    [STMT_STALE] = "SELECT id FROM documents d WHERE id > ?2 AND (version <> ?1 OR ?3 IS NOT NULL AND ?3 IS NOT"
                   " coalesce((SELECT o.options FROM document_options o WHERE o.document = d.id), '')) ORDER BY id LIMIT 1",
    [STMT_LOAD] = "SELECT hash, doc, copy, title, source, url, author, lang, date, file, line, flags, text,"
                  " (SELECT o.options FROM document_options o WHERE o.document = d.id) FROM documents d WHERE id = ?1",
    [STMT_OPTIONS_SET] = "INSERT OR REPLACE INTO document_options(document, options) VALUES(?1, ?2)",
    [STMT_OPTIONS_DROP] = "DELETE FROM document_options WHERE document = ?1",
    [STMT_ORIGINAL_GET] = "SELECT size, zstd FROM originals WHERE sha256 = ?1",
    [STMT_CORRECT] =
        "INSERT INTO corrections(stem, reviewer, verdict, patch, note, at, claim, rule, version)"
        " SELECT c.stem, ?2, ?3, ?4, ?5, strftime('%Y-%m-%dT%H:%M:%fZ','now'), c.claim, c.rule, d.version"
        " FROM claims c JOIN documents d ON d.id = c.document WHERE c.claim = ?1 OR c.stem = ?1 LIMIT 1 RETURNING id",
    [STMT_UNDO] = "UPDATE corrections SET undone = 1 WHERE id = ?1 AND undone = 0 RETURNING id",

    [STMT_KEY_FIND] = "SELECT document FROM copy_keys WHERE key = ?1",
    [STMT_KEY_ADD] = "INSERT INTO copy_keys(key, document) VALUES(?1, ?2)",
    [STMT_KEY_COUNT] = "SELECT keys FROM copy_texts WHERE document = ?1",
    [STMT_TEXT] = "SELECT text FROM documents WHERE id = ?1",
    [STMT_COPY_TEXT] = "INSERT INTO copy_texts(document, keys, leader, credit) VALUES(?1, ?2, ?1, ?3)",
    [STMT_COPY_ADD] = "INSERT INTO copies(document, earlier, containment) VALUES(?1, ?2, ?3)",
    [STMT_LEADER] = "SELECT leader FROM copy_texts WHERE document = ?1",
    [STMT_FIRST_OF] = "SELECT id FROM documents WHERE id IN (?1, ?2) ORDER BY date IS NULL, date, hash LIMIT 1",
    [STMT_GROUP_SIZE] = "SELECT count(*) FROM copy_texts WHERE leader = ?1",
    [STMT_GROUP_MOVE] = "UPDATE copy_texts SET leader = ?2 WHERE leader = ?1",

    /* What did not happen outside a supposition or a question is no event that reports could share. */
    [STMT_EVENT_PARTS] =
        "SELECT c.root, c.day, c.date_precision,"
        " (SELECT p.country FROM claim_places p WHERE p.claim = c.id AND p.ord = 0),"
        " c.date_from IS NOT NULL FROM claims c"
        " LEFT JOIN verdicts v ON v.stem = c.stem WHERE c.id = ?1 AND c.kind = 'event' AND c.root IS NOT NULL"
        " AND c.status NOT IN ('hypothetical', 'question') AND v.verdict IS NOT 'reject'",
    [STMT_EVENT_ACTORS] = "SELECT side, code, country, sectors, name, entity FROM claim_actors"
                          " WHERE claim = ?1 AND side IN ('source', 'target') AND ord < 2 ORDER BY side, ord",
    [STMT_EVENT_KEY_ADD] = "INSERT OR REPLACE INTO event_keys(claim, key, day) VALUES(?1, ?2, ?3)",
    [STMT_EVENT_KEY_DROP] = "DELETE FROM event_keys WHERE claim = ?1",
    [STMT_KEY_OF_CLAIM] = "SELECT key, day FROM event_keys WHERE claim = ?1",
    [STMT_KEYS_OF_DOCUMENT] = "SELECT k.key, k.day FROM claims c JOIN event_keys k ON k.claim = c.id WHERE c.document = ?1",
    [STMT_KEYS_OF_GROUP] = "SELECT k.key, k.day FROM copy_texts t JOIN claims c ON c.document = t.document"
                           " JOIN event_keys k ON k.claim = c.id WHERE t.leader = ?1",
    [STMT_KEY_DAYS] = "SELECT day, count(*) FROM event_keys WHERE key = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day",
    [STMT_MEMBERS] =
        "SELECT k.claim, k.day, coalesce(s.said, -k.claim), c.document, t.leader, c.date_from IS NOT NULL,"
        " p.lat IS NOT NULL AND p.precision IN ('point', 'town', 'district'), p.lat, p.lon,"
        " (SELECT count(*) FROM claim_actors a WHERE a.claim = k.claim AND a.side IN ('source', 'target') AND a.ord = 0"
        " AND a.code GLOB '[A-Z]*'), d.doc, d.source, t.credit, d.date, c.status, c.stem, p.name, p.country, p.precision,"
        " (SELECT group_concat(name, char(31)) FROM (SELECT a.name FROM claim_asserters a WHERE a.claim = k.claim"
        " AND a.by IS NOT 'author' ORDER BY a.ord)),"
        " (SELECT group_concat(n.what || char(30) || CASE WHEN n.low IS NULL THEN '' ELSE printf('%.12g', n.low) END || char(30) ||"
        " CASE WHEN n.high IS NULL THEN '' ELSE printf('%.12g', n.high) END, char(31)) FROM claim_counts n WHERE n.claim = k.claim)"
        " FROM event_keys k JOIN claims c ON c.id = k.claim JOIN documents d ON d.id = c.document"
        " LEFT JOIN sentences s ON s.id = c.sentence"
        " JOIN copy_texts t ON t.document = c.document LEFT JOIN claim_places p ON p.claim = k.claim AND p.ord = 0"
        " WHERE k.key = ?1 AND k.day BETWEEN ?2 AND ?3",
    [STMT_CLUSTERS_DROP] = "DELETE FROM event_clusters WHERE key = ?1 AND peak BETWEEN ?2 AND ?3",
    [STMT_CLUSTER_ADD] = "INSERT OR REPLACE INTO event_clusters(cluster, key, peak, claim, n_claims, n_reports,"
                         " n_independent, day, first_day, last_day, status, differences)"
                         " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    [STMT_CLUSTER_SET] = "UPDATE event_keys SET cluster = ?2 WHERE claim = ?1 AND cluster IS NOT ?2",
    [STMT_CLAIMS_OF_STEM] = "SELECT id FROM claims WHERE stem = (SELECT stem FROM corrections WHERE id = ?1)",
    [STMT_ACT_READ] = "SELECT " J("trigger.text") ", " J("span.text") ", " J("content.text") ", " J("condition.text") ", " J("due.span.text")
                      ", " J("verdict.text") ", " J("state") ", " J("status") ", " J("form") ", " J("act.text") ", substr(d.text, c.\"end\" + 1, min(80, s.\"end\" - c.\"end\")),"
                      " (SELECT group_concat(a.words || ' ' || a.name, ' ') FROM claim_actors a WHERE a.claim = ?2 AND a.side = 'target'),"
                      " (SELECT group_concat(p.words || ' ' || p.name, ' ') FROM claim_places p WHERE p.claim = ?2)"
                      " FROM claims c JOIN documents d ON d.id = c.document LEFT JOIN sentences s ON s.id = c.sentence WHERE c.id = ?2",
    [STMT_ACT_ADD] = "INSERT OR FAIL INTO acts(claim, flags, words, names, condition) VALUES(?1, ?2, ?3, ?4, ?5)",
    [STMT_ACT_KEY_ADD] = "INSERT OR IGNORE INTO act_keys(key, claim) VALUES(?1, ?2)",
    [STMT_ACT_FIND] = "SELECT k.claim, a.flags, a.words, a.condition FROM act_keys k CROSS JOIN acts a ON a.claim = k.claim"
                      " WHERE k.key = ?1 AND k.claim > ?2 ORDER BY k.claim",
    [STMT_ACT_LOAD] = "SELECT c.day, c.status, c.document, c.sentence, d.date, a.flags, a.words, a.names, a.condition, m.form, m.state, m.due_to"
                      " FROM acts a JOIN claims c ON c.id = a.claim JOIN documents d ON d.id = c.document"
                      " LEFT JOIN commitments m ON m.claim = a.claim WHERE a.claim = ?1",
    [STMT_ACT_PARTIES] = "SELECT side, code, country, sectors, name, entity, words || ' ' || name || ' ' ||"
                         " coalesce((SELECT k.name FROM countries k WHERE k.iso3 = country), '') FROM claim_actors"
                         " WHERE claim = ?1 AND side IN ('source', 'promiser', 'addressee') ORDER BY side, ord",
    [STMT_ANSWER_ADD] = "INSERT OR REPLACE INTO commitment_answers(commitment, claim, relation, score) VALUES(?1, ?2, ?3, ?4)",
    [STMT_ACTS_DROP] = "DELETE FROM acts WHERE claim = ?1",
    [STMT_ACT_KEYS_DROP] = "DELETE FROM act_keys WHERE claim = ?1",
    [STMT_ANSWERS_DROP] = "DELETE FROM commitment_answers WHERE commitment = ?1 OR claim = ?1",
    [STMT_NOT_ENTERED] = "SELECT id, text FROM documents WHERE id > ?1 AND NOT EXISTS (SELECT 1 FROM copy_texts t WHERE t.document = documents.id)"
                         " ORDER BY id LIMIT 1",
    [STMT_SAY] = "UPDATE sentences SET said = sentence_hash((SELECT t.text FROM sentence_texts t WHERE t.id = sentences.id))",
    [STMT_NOT_ANSWERED] = "SELECT c.id, j.json FROM claims c JOIN claim_json j ON j.claim = c.id WHERE c.id > ?1"
                          " AND +c.kind IN ('event', 'commitment') AND NOT EXISTS (SELECT 1 FROM acts a WHERE a.claim = c.id) ORDER BY c.id LIMIT 1",
    [STMT_NOT_FILED] = "SELECT id FROM claims WHERE id > ?1 AND +kind = 'event' ORDER BY id LIMIT 1",

    [STMT_IS_EDITED] = "SELECT 1 FROM claims c JOIN corrections k ON k.stem = c.stem WHERE c.id = ?1 AND k.verdict = 'edit'"
                       " AND k.undone = 0 LIMIT 1",
    [STMT_EDITED_LINE] = "SELECT iif(v.patch IS NULL, j.json, json_patch(json_patch(json_patch(json_patch(j.json, " WITHOUT_CODES "),"
                         " " WITHOUT_FACTUALITY "), " EDITED_MEMBERS "), " EDITED_TIME ")), c.kind"
                         " FROM claims c JOIN claim_json j ON j.claim = c.id LEFT JOIN verdicts v ON v.stem = c.stem AND"
                         " v.verdict = 'edit' WHERE c.id = ?1",
    [STMT_CLAIM_REDRAW] =
        "UPDATE claims SET root = CASE kind WHEN 'event' THEN " J("type") " END, mode = " J("mode") ", cameo = " J("cameo") ","
        " quad = " J("quad") ", goldstein = " J("goldstein") ", status = " J("status") ", factuality = " J("factuality") ","
        " day = coalesce(" J("when.from") ", (SELECT date FROM documents WHERE id = document)), date_from = " J("when.from") ","
        " date_to = " J("when.to") ", date_precision = " J("when.precision") " WHERE id = ?2",
    [STMT_ACTORS_DROP] = "DELETE FROM claim_actors WHERE claim = ?1",
    [STMT_PLACES_DROP] = "DELETE FROM claim_places WHERE claim = ?1",
    [STMT_NEXT_CORRECTED] = "SELECT id FROM claims WHERE id > ?1 AND +stem IN (SELECT stem FROM corrections) ORDER BY id LIMIT 1",
};
