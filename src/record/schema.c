/* The tables of a record. In: nothing. Out: SQL as text, run by record/open.c inside one transaction.

   Idea: the JSON line of a claim, as the contract prints it, is the truth and is kept whole
   (claim_json). All other claim tables are columns drawn from that line by SQL (record/store.c), so that
   a question is answered by an index and the line is only read for what is shown. Documents keep their
   text; sentences are offsets into it (code points, as in the contract) with a full-text index beside
   them. A person's corrections hang on the version-free stem of a claim's id and on nothing else.

   A change of the tables is a new string at the end of schema_migrations and a section in
   docs/formats/record.md; a string that was released is never edited. */
#include "record/schema.h"

#include <stddef.h>

static const char version_1[] =
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"

    /* The collection log: one row for every run of add or recode. */
    "CREATE TABLE runs(id INTEGER PRIMARY KEY, verb TEXT NOT NULL, version TEXT NOT NULL,"
    " started TEXT NOT NULL, finished TEXT, documents INTEGER NOT NULL DEFAULT 0,"
    " known INTEGER NOT NULL DEFAULT 0, skipped INTEGER NOT NULL DEFAULT 0,"
    " claims INTEGER NOT NULL DEFAULT 0) STRICT;"

    "CREATE TABLE originals(sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, zstd BLOB NOT NULL) STRICT;"

    "CREATE TABLE documents(id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, doc TEXT NOT NULL,"
    " copy INTEGER NOT NULL DEFAULT 0, title TEXT, source TEXT, url TEXT, author TEXT, lang TEXT,"
    " date TEXT, file TEXT, line INTEGER, flags TEXT, original TEXT REFERENCES originals(sha256),"
    " words INTEGER NOT NULL, version TEXT NOT NULL, run INTEGER NOT NULL REFERENCES runs(id),"
    " text TEXT NOT NULL) STRICT;"
    "CREATE INDEX documents_doc ON documents(doc);"
    "CREATE INDEX documents_date ON documents(date);"
    "CREATE INDEX documents_original ON documents(original);"
    "CREATE INDEX documents_run ON documents(run);"

    /* Every place where the same content was met: syndicated copies, second deliveries. */
    "CREATE TABLE sightings(document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,"
    " doc TEXT NOT NULL, source TEXT NOT NULL, url TEXT NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL,"
    " PRIMARY KEY(document, doc, source, url, file, line)) STRICT, WITHOUT ROWID;"

    "CREATE TABLE sentences(id INTEGER PRIMARY KEY,"
    " document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, ord INTEGER NOT NULL,"
    " start INTEGER NOT NULL, \"end\" INTEGER NOT NULL, UNIQUE(document, start)) STRICT;"
    "CREATE VIEW sentence_texts AS SELECT s.id, s.document, s.ord,"
    " substr(d.text, s.start + 1, s.\"end\" - s.start) AS text"
    " FROM sentences s JOIN documents d ON d.id = s.document;"
    "CREATE VIRTUAL TABLE sentence_index USING fts5(text, content='sentence_texts', content_rowid='id',"
    " tokenize='unicode61 remove_diacritics 2');"

    "CREATE TABLE claims(id INTEGER PRIMARY KEY, claim TEXT NOT NULL UNIQUE, stem TEXT NOT NULL,"
    " document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,"
    " sentence INTEGER REFERENCES sentences(id), kind TEXT NOT NULL, root TEXT, mode TEXT, contexts TEXT,"
    " cameo TEXT, quad INTEGER, goldstein REAL, status TEXT, factuality REAL, confidence REAL,"
    " day TEXT, date_from TEXT, date_to TEXT, date_precision TEXT,"
    " asserter TEXT, asserter_by TEXT, rule TEXT, start INTEGER NOT NULL, \"end\" INTEGER NOT NULL,"
    " run INTEGER NOT NULL REFERENCES runs(id)) STRICT;"
    "CREATE INDEX claims_stem ON claims(stem);"
    "CREATE INDEX claims_document ON claims(document);"
    "CREATE INDEX claims_sentence ON claims(sentence);"
    "CREATE INDEX claims_kind ON claims(kind, day);"
    "CREATE INDEX claims_root ON claims(root, day) WHERE root IS NOT NULL;"
    "CREATE INDEX claims_status ON claims(status, day);"
    "CREATE INDEX claims_day ON claims(day);"
    "CREATE INDEX claims_rule ON claims(rule);"
    "CREATE INDEX claims_run ON claims(run);"
    "CREATE TABLE claim_json(claim INTEGER PRIMARY KEY REFERENCES claims(id) ON DELETE CASCADE,"
    " json TEXT NOT NULL) STRICT;"

    /* side: source target (events), holder (goals, roles), promiser addressee, person of, actor (projects) */
    "CREATE TABLE claim_actors(claim INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,"
    " side TEXT NOT NULL, ord INTEGER NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL,"
    " country TEXT NOT NULL, sectors TEXT NOT NULL, role TEXT, entity TEXT, words TEXT NOT NULL,"
    " start INTEGER NOT NULL, \"end\" INTEGER NOT NULL, PRIMARY KEY(claim, side, ord)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX claim_actors_country ON claim_actors(country, side, claim);"
    "CREATE INDEX claim_actors_code ON claim_actors(code, side, claim);"
    "CREATE INDEX claim_actors_name ON claim_actors(name COLLATE NOCASE, side, claim);"

    "CREATE TABLE claim_places(claim INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,"
    " ord INTEGER NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL, admin1 TEXT NOT NULL, lat REAL, lon REAL,"
    " geonameid INTEGER, precision TEXT, words TEXT NOT NULL, start INTEGER NOT NULL, \"end\" INTEGER NOT NULL,"
    " PRIMARY KEY(claim, ord)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX claim_places_name ON claim_places(name COLLATE NOCASE, claim);"
    "CREATE INDEX claim_places_country ON claim_places(country, claim);"

    "CREATE TABLE claim_asserters(claim INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,"
    " ord INTEGER NOT NULL, name TEXT NOT NULL, by TEXT, start INTEGER, \"end\" INTEGER,"
    " PRIMARY KEY(claim, ord)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX claim_asserters_name ON claim_asserters(name COLLATE NOCASE, claim);"

    "CREATE TABLE claim_counts(claim INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,"
    " ord INTEGER NOT NULL, what TEXT NOT NULL, low REAL, high REAL, words TEXT,"
    " PRIMARY KEY(claim, ord)) STRICT, WITHOUT ROWID;"

    "CREATE TABLE figures(claim INTEGER PRIMARY KEY REFERENCES claims(id) ON DELETE CASCADE, low REAL, high REAL,"
    " unit TEXT, approx INTEGER, change TEXT, measures TEXT, population TEXT, value TEXT) STRICT;"
    "CREATE INDEX figures_unit ON figures(unit);"
    "CREATE INDEX figures_measures ON figures(measures COLLATE NOCASE, unit);"
    "CREATE TABLE commitments(claim INTEGER PRIMARY KEY REFERENCES claims(id) ON DELETE CASCADE, form TEXT,"
    " state TEXT, content TEXT, condition TEXT, due_from TEXT, due_to TEXT) STRICT;"
    "CREATE TABLE claim_links(claim INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,"
    " ord INTEGER NOT NULL, other TEXT NOT NULL, relation TEXT, score REAL,"
    " PRIMARY KEY(claim, ord)) STRICT, WITHOUT ROWID;"

    /* What people said of claims. The last one that is not undone counts (view `verdicts`). */
    "CREATE TABLE corrections(id INTEGER PRIMARY KEY, stem TEXT NOT NULL, reviewer TEXT NOT NULL,"
    " verdict TEXT NOT NULL CHECK(verdict IN ('accept','reject','edit','skip','note')), patch TEXT, note TEXT,"
    " at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0,"
    " claim TEXT, rule TEXT, version TEXT) STRICT;"
    "CREATE INDEX corrections_stem ON corrections(stem, id);"

    /* Claims that were printed once and are no more: for exports of changes. */
    "CREATE TABLE tombstones(claim TEXT PRIMARY KEY, stem TEXT NOT NULL, kind TEXT NOT NULL, doc TEXT NOT NULL,"
    " run INTEGER NOT NULL REFERENCES runs(id)) STRICT, WITHOUT ROWID;"

    /* Code tables, so that a view can speak the field's codes. */
    "CREATE TABLE cameo(code TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE countries(iso3 TEXT PRIMARY KEY, iso2 TEXT, iso_number INTEGER, cow_code TEXT,"
    " cow_number INTEGER, gw_number INTEGER, fips TEXT, name TEXT NOT NULL) STRICT, WITHOUT ROWID;";

/* Copies of stories and events across reports. Tables that documents of an older record lack are filled by
   record_open (record/backfill.c). */
static const char version_2[] =
    /* Winnowed word runs of every text; how many it has, the first document of its copies, the agency it credits. */
    "CREATE TABLE copy_keys(key INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,"
    " PRIMARY KEY(key, document)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE copy_texts(document INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,"
    " keys INTEGER NOT NULL, leader INTEGER NOT NULL, credit TEXT) STRICT;"
    "CREATE INDEX copy_texts_leader ON copy_texts(leader);"
    /* Pairs of copies; `earlier` is the one that came first. */
    "CREATE TABLE copies(document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,"
    " earlier INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, containment REAL NOT NULL,"
    " PRIMARY KEY(document, earlier)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX copies_earlier ON copies(earlier);"

    /* Bytes of a text that were NUL. SQL's functions end a text there, so it is kept with spaces. */
    "CREATE TABLE text_nuls(document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, at INTEGER NOT NULL,"
    " PRIMARY KEY(document, at)) STRICT, WITHOUT ROWID;"

    /* Hash of the sentence: the same words in two reports are one voice. */
    "ALTER TABLE sentences ADD COLUMN said INTEGER;"

    /* key: hash of root and parties. */
    "CREATE TABLE event_keys(claim INTEGER PRIMARY KEY REFERENCES claims(id) ON DELETE CASCADE, key INTEGER NOT NULL,"
    " day INTEGER NOT NULL, cluster INTEGER) STRICT;"
    "CREATE INDEX event_keys_key ON event_keys(key, day);"
    "CREATE INDEX event_keys_cluster ON event_keys(cluster);"
    "CREATE TABLE event_clusters(cluster INTEGER PRIMARY KEY, key INTEGER NOT NULL, peak INTEGER NOT NULL,"
    " claim INTEGER NOT NULL, n_claims INTEGER NOT NULL, n_reports INTEGER NOT NULL, n_independent INTEGER NOT NULL,"
    " day TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, status TEXT NOT NULL,"
    " differences TEXT NOT NULL) STRICT;"
    "CREATE INDEX event_clusters_key ON event_clusters(key, peak);"
    "CREATE INDEX event_clusters_day ON event_clusters(day);";

/* What was asked from the network, and what came back. */
static const char version_3[] =
    "CREATE TABLE fetches(id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id), at TEXT NOT NULL,"
    " url TEXT NOT NULL, feed TEXT, outcome TEXT NOT NULL, status INTEGER NOT NULL, final_url TEXT, type TEXT,"
    " etag TEXT, modified TEXT, size INTEGER NOT NULL, sha256 TEXT REFERENCES originals(sha256), headers TEXT,"
    " retry_at TEXT, message TEXT) STRICT;"
    "CREATE INDEX fetches_url ON fetches(url, id);"
    "CREATE INDEX fetches_run ON fetches(run);"
    "CREATE INDEX fetches_original ON fetches(sha256);";

/* How a document was coded beyond its version, where that is not the default: "--statements". */
static const char version_4[] =
    "CREATE TABLE document_options(document INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,"
    " options TEXT NOT NULL) STRICT;";

/* A filter that few claims pass starts from an index. */
static const char version_5[] =
    "CREATE INDEX claim_actors_entity ON claim_actors(entity, side, claim) WHERE entity IS NOT NULL;"
    "CREATE INDEX documents_source ON documents(source COLLATE NOCASE);"
    "CREATE INDEX event_clusters_reports ON event_clusters(n_reports);"
    "CREATE INDEX event_clusters_independent ON event_clusters(n_independent);";

/* A name of its own for every record, so that what is kept beside it can tell whose it is. Edits of people move from the
   views into the columns (schema_backfill). */
static const char version_6[] = "INSERT OR IGNORE INTO meta VALUES('record', lower(hex(randomblob(16))));";

/* What became of promises, and cited reports that are here themselves. Old records get them when they are coded again. */
static const char version_7[] =
    /* Stems of a commitment's content and condition, or of an event's clause; `flags`: record/answers.h. */
    "CREATE TABLE acts(claim INTEGER PRIMARY KEY REFERENCES claims(id) ON DELETE CASCADE, flags INTEGER NOT NULL,"
    " words BLOB NOT NULL, names BLOB NOT NULL, condition BLOB NOT NULL) STRICT;"
    "CREATE TABLE act_keys(key INTEGER NOT NULL, claim INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,"
    " PRIMARY KEY(key, claim)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX act_keys_claim ON act_keys(claim);"
    "CREATE TABLE commitment_answers(commitment INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,"
    " claim INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE, relation TEXT NOT NULL, score REAL NOT NULL,"
    " PRIMARY KEY(commitment, claim)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX commitment_answers_claim ON commitment_answers(claim);";

/* What a figure measures and of whom, as numbers that are equal for equal words; addresses and titles of reports and of what
   they cite, likewise. */
static const char version_8[] =
    "ALTER TABLE figures ADD COLUMN topic INTEGER;"
    "ALTER TABLE figures ADD COLUMN topic_words INTEGER;"
    "ALTER TABLE figures ADD COLUMN population_topic INTEGER;"
    "UPDATE figures SET topic = topic_key(measures, value), topic_words = topic_words(measures, value), population_topic = topic_key(population, value);"
    "CREATE INDEX figures_topic ON figures(topic, unit);"
    "CREATE TABLE report_addresses(key INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,"
    " by TEXT NOT NULL, PRIMARY KEY(key, document)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX report_addresses_document ON report_addresses(document);"
    "CREATE TABLE reference_addresses(claim INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE, key INTEGER NOT NULL,"
    " PRIMARY KEY(claim, key)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX reference_addresses_key ON reference_addresses(key);"
    "INSERT OR IGNORE INTO report_addresses SELECT address_key(url), document, 'url' FROM sightings WHERE address_key(url) IS NOT NULL;"
    "INSERT OR IGNORE INTO report_addresses SELECT title_key(title), id, 'title' FROM documents WHERE title_key(title) IS NOT NULL;"
    "INSERT OR IGNORE INTO reference_addresses SELECT j.claim, k.value FROM claims c JOIN claim_json j ON j.claim = c.id,"
    " json_each(json_array(address_key(json_extract(j.json, '$.url')), title_key(json_extract(j.json, '$.title')))) k"
    " WHERE c.kind = 'reference' AND k.value IS NOT NULL;";

const char *const schema_migrations[] = {version_1, version_2, version_3, version_4, version_5, version_6, version_7, version_8};
const int schema_version = sizeof schema_migrations / sizeof *schema_migrations;
