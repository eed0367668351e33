/* The field's own formats, column for column: each is one SELECT over the view `dyads` (every source with every
   target) whose columns have the names and order of the format. In: nothing. Out: the table.

   These formats have no room for status: without a filter only events that are `actual` go out. What
   tabard does not know (tone, GAUL codes, GDELT's geography of actors) is left empty, never made up.
   Columns: GDELT 2.0 codebook (Leetaru 2015), ICEWS Dataverse event files, POLECAT (Halterman et al. 2023),
   Phoenix and PETRARCH 2 writer (Open Event Data Alliance). */
#include "export/export.h"

#define FROM_DYADS " FROM claims c JOIN dyads e ON e.claim_row = c.id WHERE c.kind = 'event' AND " RECORD_TERMS
#define ORDERED " ORDER BY e.day, e.claim, e.pair"
#define YMD "replace(e.day, '-', '')"
#define SECTOR(x, n)                                                                                     \
    "(SELECT value FROM json_each('[\"' || replace(e." x "_sectors, ';', '\",\"') || '\"]') LIMIT 1 OFFSET " #n ")"
#define COUNTRY_NAME(x) "(SELECT k.name FROM countries k WHERE k.iso3 = e." x ")"
#define CODE_OR(x, none) "CASE WHEN coalesce(e." x "_code, '') = '' THEN " none " ELSE e." x "_code END"
#define CAMEO_QUAD "CASE WHEN e.cameo < '06' THEN 1 WHEN e.cameo < '10' THEN 2 WHEN e.cameo < '15' THEN 3 ELSE 4 END"

/* CAMEO actor columns of GDELT: code, name, country, known group, ethnic, religions, types. */
#define RELIGION(x) "CASE WHEN e." x "_sectors LIKE '%MOS%' THEN 'MOS' WHEN e." x "_sectors LIKE '%JEW%' THEN 'JEW'"  \
    " WHEN e." x "_sectors LIKE '%CHR%' THEN 'CHR' END"
#define GDELT_ACTOR(x, A)                                                                               \
    "e." x "_code AS " A "Code, upper(e." x "_name) AS " A "Name, e." x "_country AS " A "CountryCode,"  \
    " CASE WHEN e." x "_code LIKE 'IGO%' THEN substr(e." x "_code, 4, 3) END AS " A "KnownGroupCode,"    \
    " NULL AS " A "EthnicCode, " RELIGION(x) " AS " A "Religion1Code, NULL AS " A "Religion2Code, "      \
    SECTOR(x, 0) " AS " A "Type1Code, " SECTOR(x, 1) " AS " A "Type2Code, " SECTOR(x, 2) " AS " A "Type3Code, "
#define GDELT_NO_GEO(A)                                                                                  \
    "0 AS " A "Geo_Type, NULL AS " A "Geo_FullName, NULL AS " A "Geo_CountryCode, NULL AS " A "Geo_ADM1Code,"  \
    " NULL AS " A "Geo_ADM2Code, NULL AS " A "Geo_Lat, NULL AS " A "Geo_Long, NULL AS " A "Geo_FeatureID, "
#define GEO_TYPE                                                                                         \
    "CASE WHEN e.place IS NULL THEN 0 WHEN e.place_precision = 'country' THEN 1"                         \
    " WHEN e.place_precision IN ('region','district') THEN CASE e.place_country WHEN 'USA' THEN 2 ELSE 5 END" \
    " ELSE CASE e.place_country WHEN 'USA' THEN 3 ELSE 4 END END"
#define GEO_NAME                                                                                         \
    "CASE WHEN e.place_precision = 'country' THEN e.place ELSE"                                          \
    " e.place || coalesce(', ' || nullif(e.place_admin1, ''), '') || coalesce(', ' || " COUNTRY_NAME("place_country") ", '') END"

static const char gdelt_events[] =
    "SELECT event_number(e.stem, e.pair) AS GLOBALEVENTID, CAST(" YMD " AS INTEGER) AS SQLDATE,"
    " CAST(substr(" YMD ", 1, 6) AS INTEGER) AS MonthYear, CAST(substr(e.day, 1, 4) AS INTEGER) AS Year,"
    " printf('%.4f', substr(e.day, 1, 4) + ((substr(e.day, 6, 2) - 1) * 30 + substr(e.day, 9, 2)) / 365.0) AS FractionDate, "
    GDELT_ACTOR("source", "Actor1") GDELT_ACTOR("target", "Actor2")
    "e.sentence_number <= 3 AS IsRootEvent, e.cameo AS EventCode, substr(e.cameo, 1, 3) AS EventBaseCode,"
    " substr(e.cameo, 1, 2) AS EventRootCode, " CAMEO_QUAD " AS QuadClass, e.goldstein AS GoldsteinScale,"
    " (SELECT count(*) FROM sightings g WHERE g.document = e.document_row) AS NumMentions,"
    " (SELECT count(DISTINCT g.source) FROM sightings g WHERE g.document = e.document_row) AS NumSources,"
    " (SELECT count(*) FROM sightings g WHERE g.document = e.document_row) AS NumArticles, NULL AS AvgTone, "
    GDELT_NO_GEO("Actor1") GDELT_NO_GEO("Actor2")
    GEO_TYPE " AS ActionGeo_Type, " GEO_NAME " AS ActionGeo_FullName,"
    " (SELECT k.fips FROM countries k WHERE k.iso3 = e.place_country) AS ActionGeo_CountryCode, NULL AS ActionGeo_ADM1Code,"
    " NULL AS ActionGeo_ADM2Code, e.lat AS ActionGeo_Lat, e.lon AS ActionGeo_Long, e.geonameid AS ActionGeo_FeatureID,"
    " replace(coalesce(e.published, e.day), '-', '') || '000000' AS DATEADDED, coalesce(e.url, e.doc) AS SOURCEURL"
    FROM_DYADS " AND e.day IS NOT NULL" ORDERED;

static const char gdelt_mentions[] =
    "SELECT event_number(e.stem, e.pair) AS GLOBALEVENTID, " YMD " || '000000' AS EventTimeDate,"
    " replace(coalesce(e.published, e.day), '-', '') || '000000' AS MentionTimeDate,"
    " CASE WHEN g.url <> '' THEN 1 ELSE 2 END AS MentionType, g.source AS MentionSourceName,"
    " CASE WHEN g.url <> '' THEN g.url ELSE g.doc END AS MentionIdentifier, e.sentence_number AS SentenceID,"
    " coalesce(e.source_start, -1) AS Actor1CharOffset, coalesce(e.target_start, -1) AS Actor2CharOffset,"
    " e.action_start AS ActionCharOffset, 1 AS InRawText, CAST(round(100 * coalesce(e.confidence, 0.5)) AS INTEGER) AS Confidence,"
    " (SELECT length(text) FROM documents d WHERE d.id = e.document_row) AS MentionDocLen, NULL AS MentionDocTone,"
    " NULL AS MentionDocTranslationInfo, NULL AS Extras"
    " FROM claims c JOIN dyads e ON e.claim_row = c.id JOIN sightings g ON g.document = c.document"
    " WHERE c.kind = 'event' AND e.day IS NOT NULL AND " RECORD_TERMS ORDERED ", g.doc, g.source, g.url, g.file, g.line";

#define ICEWS_SECTORS(x) "replace(e." x "_sectors, ';', ',')"
#define IN_TOWN(x) "CASE WHEN e.place_precision IN ('town','point') THEN " x " END"

static const char icews[] =
    "SELECT event_number(e.stem, e.pair) AS \"Event ID\", e.day AS \"Event Date\", e.source_name AS \"Source Name\", "
    ICEWS_SECTORS("source") " AS \"Source Sectors\", " COUNTRY_NAME("source_country") " AS \"Source Country\","
    " (SELECT k.name FROM cameo k WHERE k.code = e.cameo) AS \"Event Text\", e.cameo AS \"CAMEO Code\","
    " e.goldstein AS Intensity, e.target_name AS \"Target Name\", " ICEWS_SECTORS("target") " AS \"Target Sectors\", "
    COUNTRY_NAME("target_country") " AS \"Target Country\", e.document_row AS \"Story ID\","
    " e.sentence_number AS \"Sentence Number\", e.publisher AS Publisher, " IN_TOWN("e.place") " AS City,"
    " CASE e.place_precision WHEN 'district' THEN e.place END AS District, nullif(e.place_admin1, '') AS Province, "
    COUNTRY_NAME("place_country") " AS Country, e.lat AS Latitude, e.lon AS Longitude" FROM_DYADS
    " AND e.day IS NOT NULL" ORDERED;

/* One row an event in POLECAT: all actors and recipients in lists. */
#define LIST_OF(field, s) "(SELECT group_concat(" field ", '; ') FROM claim_actors a WHERE a.claim = c.id AND a.side = '" s "')"
#define COW_OF(s) "(SELECT group_concat(k.cow_number, '; ') FROM claim_actors a JOIN countries k ON k.iso3 = a.country" \
    " WHERE a.claim = c.id AND a.side = '" s "')"
#define POLECAT_SIDE(s, A)                                                                               \
    LIST_OF("a.name", s) " AS \"" A " Name\", "                                                          \
    "(SELECT group_concat(k.name, '; ') FROM claim_actors a JOIN countries k ON k.iso3 = a.country WHERE a.claim = c.id" \
    " AND a.side = '" s "') AS \"" A " Country\", " COW_OF(s) " AS \"" A " COW\", "                       \
    SECTOR(s, 0) " AS \"Primary " A " Sector\", " LIST_OF("replace(a.sectors, ';', ', ')", s) " AS \"" A " Sectors\", " \
    LIST_OF("a.role", s) " AS \"" A " Title\", " LIST_OF("a.words", s) " AS \"" A " Name Raw\", NULL AS \"Wikipedia " A " ID\", "
#define ENTITIES(kind)                                                                                    \
    "(SELECT group_concat(n, '; ') FROM (SELECT DISTINCT a.name AS n FROM claim_actors a JOIN claims x ON x.id = a.claim" \
    " WHERE x.document = c.document AND " kind " ORDER BY 1))"

static const char polecat[] =
    "SELECT e.stem || '_' || e.root AS \"Event ID\", e.day AS \"Event Date\", e.root AS \"Event Type\", e.mode AS \"Event Mode\","
    " e.goldstein AS Intensity, CASE e.quad WHEN 1 THEN 'VERBAL COOPERATION' WHEN 2 THEN 'MATERIAL COOPERATION'"
    " WHEN 3 THEN 'VERBAL CONFLICT' WHEN 4 THEN 'MATERIAL CONFLICT' END AS \"Quad Code\", replace(e.contexts, ';', '; ') AS Contexts, "
    POLECAT_SIDE("source", "Actor") POLECAT_SIDE("target", "Recipient")
    "e.place AS Placename, " IN_TOWN("e.place") " AS City, CASE e.place_precision WHEN 'district' THEN e.place END AS District,"
    " nullif(e.place_admin1, '') AS Province, " COUNTRY_NAME("place_country") " AS Country, e.lat AS Latitude,"
    " e.lon AS Longitude, e.geonameid AS \"GeoNames ID\","
    " (SELECT p.words FROM claim_places p WHERE p.claim = c.id AND p.ord = 0) AS \"Raw Placename\","
    " CASE e.place_precision WHEN 'country' THEN 'PCLI' WHEN 'region' THEN 'ADM1' WHEN 'district' THEN 'ADM2'"
    " WHEN 'town' THEN 'PPL' WHEN 'point' THEN 'SPOT' END AS \"Feature Type\", e.publisher AS Source,"
    " e.published AS \"Publication Date\", " ENTITIES("a.role IS NOT NULL") " AS \"Story People\", "
    ENTITIES("a.role IS NULL") " AS \"Story Organizations\","
    " (SELECT group_concat(n, '; ') FROM (SELECT DISTINCT p.name AS n FROM claim_places p JOIN claims x ON x.id = p.claim"
    " WHERE x.document = c.document ORDER BY 1)) AS \"Story Locations\","
    " coalesce((SELECT d.lang FROM documents d WHERE d.id = c.document), 'en') AS Language, e.version AS Version"
    " FROM claims c JOIN events e ON e.claim_row = c.id WHERE c.kind = 'event' AND e.root IS NOT NULL AND " RECORD_TERMS
    " ORDER BY e.day, e.claim";

#define PHOENIX_ACTOR(x, A)                                                                              \
    CODE_OR(x, "'---'") " AS " A "ActorFull, coalesce(nullif(e." x "_country, ''), substr(e." x "_code, 1, 3)) AS " A "ActorEntity," \
    " " SECTOR(x, 0) " AS " A "ActorRole, " SECTOR(x, 1) " AS " A "ActorAttribute, "
#define ISSUES "(SELECT group_concat(upper(value) || ',1', ';') FROM json_each('[\"' || replace(e.contexts, ';', '\",\"') || '\"]') WHERE value <> '')"

static const char phoenix[] =
    "SELECT event_number(e.stem, e.pair) || '_v' || '1' AS EventID, " YMD " AS Date, substr(e.day, 1, 4) AS Year,"
    " substr(e.day, 6, 2) AS Month, substr(e.day, 9, 2) AS Day, " PHOENIX_ACTOR("source", "Source") PHOENIX_ACTOR("target", "Target")
    "e.cameo AS EventCode, substr(e.cameo, 1, 2) AS EventRootCode,"
    " CASE WHEN e.cameo < '03' THEN 0 ELSE " CAMEO_QUAD " END AS QuadClass, e.goldstein AS GoldsteinScore, " ISSUES " AS Issues,"
    " e.lat AS Lat, e.lon AS Lon, e.place AS LocationName, nullif(e.place_admin1, '') AS StateName, e.place_country AS CountryCode,"
    " e.sentence_number AS SentenceID, coalesce(e.url, e.doc) AS URLs, e.publisher AS NewsSources" FROM_DYADS
    " AND e.day IS NOT NULL" ORDERED;

static const char petrarch[] =
    "SELECT " YMD " AS Date, " CODE_OR("source", "'---'") " AS Source, " CODE_OR("target", "'---'") " AS Target,"
    " e.cameo AS EventCode, " ISSUES " AS Issues, e.doc || '_' || e.sentence_number AS SentenceIDs, coalesce(e.url, '') AS URL,"
    " e.publisher AS StorySource, e.source_words AS SourceText, e.target_words AS TargetText, e.words AS EventText" FROM_DYADS
    " AND e.day IS NOT NULL" ORDERED;

/* Panels: every country (dyad) that acts at all, in every month in which something was read. Counts are
   zero and means empty where nothing was reported; reports and words say how much was read. What is only told of a
   year is in none of its months. Where no report has a date, the months are those of the events, and nobody knows how
   much was read. */
#define OF_A_MONTH " AND e.day IS NOT NULL AND e.date_precision IN ('day', 'weekend', 'week', 'month')"
#define COUNTS                                                                                           \
    "count(x.quad) AS events, sum(x.quad = 1) AS verbal_cooperation, sum(x.quad = 2) AS material_cooperation," \
    " sum(x.quad = 3) AS verbal_conflict, sum(x.quad = 4) AS material_conflict"
#define PANEL_COLUMNS                                                                                    \
    "coalesce(events, 0) AS events, coalesce(verbal_cooperation, 0) AS verbal_cooperation,"             \
    " coalesce(material_cooperation, 0) AS material_cooperation, coalesce(verbal_conflict, 0) AS verbal_conflict," \
    " coalesce(material_conflict, 0) AS material_conflict, round(goldstein_mean, 4) AS goldstein_mean,"  \
    " goldstein_sum, v.reports, v.words, v.publishers,"                                                   \
    " round(1000.0 * coalesce(events, 0) / v.reports, 4) AS events_per_1000_reports"
#define MONTHS                                                                                           \
    "r AS (SELECT month, reports, words, publishers FROM report_volume WHERE month IS NOT NULL),"        \
    " v AS (SELECT * FROM r UNION ALL SELECT DISTINCT month, NULL, NULL, NULL FROM x WHERE NOT EXISTS (SELECT 1 FROM r))"

static const char country_month[] =
    "WITH x AS MATERIALIZED (SELECT DISTINCT e.claim_row, substr(e.day, 1, 7) AS month, e.source_country AS country, e.quad, e.goldstein"
    FROM_DYADS " AND e.source_country <> ''" OF_A_MONTH "), n AS (SELECT x.month, x.country, " COUNTS
    ", avg(x.goldstein) AS goldstein_mean, sum(x.goldstein) AS goldstein_sum FROM x GROUP BY 1, 2), " MONTHS
    " SELECT v.month, k.country, (SELECT name FROM countries WHERE iso3 = k.country) AS country_name, " PANEL_COLUMNS
    " FROM v CROSS JOIN (SELECT DISTINCT country FROM x) k LEFT JOIN n ON n.month = v.month AND n.country = k.country"
    " ORDER BY k.country, v.month";

static const char dyad_month[] =
    "WITH x AS MATERIALIZED (SELECT DISTINCT e.claim_row, substr(e.day, 1, 7) AS month, e.source_country AS a, e.target_country AS b,"
    " e.quad, e.goldstein" FROM_DYADS " AND e.source_country <> '' AND e.target_country <> '' AND e.source_country <> e.target_country"
    OF_A_MONTH "), n AS (SELECT x.month, x.a, x.b, " COUNTS
    ", avg(x.goldstein) AS goldstein_mean, sum(x.goldstein) AS goldstein_sum FROM x GROUP BY 1, 2, 3), " MONTHS
    " SELECT v.month, k.a AS source, k.b AS target, " PANEL_COLUMNS
    " FROM v CROSS JOIN (SELECT DISTINCT a, b FROM x) k LEFT JOIN n ON n.month = v.month AND n.a = k.a AND n.b = k.b"
    " ORDER BY k.a, k.b, v.month";

const struct delimited export_shapes[] = {
    {"gdelt-events", "GDELT 2.0 Events, 61 columns, no header", gdelt_events, DELIMITED_TSV, false, false, true, ""},
    {"gdelt-mentions", "GDELT 2.0 Mentions, 16 columns, no header", gdelt_mentions, DELIMITED_TSV, false, false, true, ""},
    {"icews", "ICEWS coded events, 20 columns", icews, DELIMITED_TSV, true, false, true, ""},
    {"polecat", "POLECAT, 40 columns", polecat, DELIMITED_TSV, true, false, true, "None"},
    {"phoenix", "Phoenix, 26 columns, no header", phoenix, DELIMITED_TSV, false, false, true, ""},
    {"petrarch", "PETRARCH 2 events, 11 columns, no header", petrarch, DELIMITED_TSV, false, false, true, ""},
    {"country-month", "panel: acting country by month, with report volume", country_month, DELIMITED_CSV, true, false, true, ""},
    {"dyad-month", "panel: directed country pairs by month, with report volume", dyad_month, DELIMITED_CSV, true, false, true, ""},
    {0},
};
