/* Views over what reports say beyond events: which figures disagree, which assessments the record's own series bear out,
   which reports are cited, who recognises whom, who is said to hold which office. In: tables and the views of
   record/views.c. Out: SQL. Columns: docs/formats/record.md. */
#include "record/schema.h"

#define VIEW(name, sql) "DROP VIEW IF EXISTS " name "; CREATE VIEW " name " AS " sql ";"
#define SENTENCE(c, d, s) "substr(" d ".text, " s ".start + 1, " s ".\"end\" - " s ".start) AS sentence"
#define NOT_REJECTED(c) "NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.stem = " c ".stem AND v.verdict = 'reject')"

/* Two figures of one thing that cannot both be right: same words for what is measured and of whom, same unit and form, places
   and periods that do not exclude each other, intervals that do not touch, and neither a copy of the other nor the same voice.
   In two reports one word ("killed", "value") is no thing yet: a second one, the place or the population must agree. Of what is
   counted in persons the reports are of one month. What differs twentyfold is not the same thing. */
const char view_figure_conflicts[] = VIEW("figure_conflicts",
    "SELECT f.claim AS claim_row, g.claim AS other_row, c.claim, o.claim AS other, f.topic, f.measures, f.unit, f.change,"
    " f.low, f.high, f.value, c.asserter, d.source AS publisher, d.doc, c.date_from, c.date_to, d.date AS published,"
    " g.low AS other_low, g.high AS other_high, g.value AS other_value, o.asserter AS other_asserter, e.source AS other_publisher,"
    " e.doc AS other_doc, o.date_from AS other_from, o.date_to AS other_to, e.date AS other_published"
    " FROM figures f JOIN figures g ON g.topic = f.topic AND g.unit IS f.unit AND g.change IS f.change AND g.claim <> f.claim"
    " JOIN claims c ON c.id = f.claim JOIN claims o ON o.id = g.claim JOIN documents d ON d.id = c.document JOIN documents e ON e.id = o.document"
    " JOIN copy_texts t ON t.document = d.id JOIN copy_texts u ON u.document = e.id"
    " LEFT JOIN claim_places p ON p.claim = c.id AND p.ord = 0 LEFT JOIN claim_places q ON q.claim = o.id AND q.ord = 0"
    " WHERE (coalesce(g.low, g.high) > coalesce(f.high, f.low) OR coalesce(g.high, g.low) < coalesce(f.low, f.high))"
    " AND (f.population_topic IS NULL OR g.population_topic IS NULL OR f.population_topic = g.population_topic)"
    " AND (p.name IS NULL OR q.name IS NULL OR p.name = q.name OR p.country = q.country AND (p.precision = 'country' OR q.precision = 'country'))"
    " AND iif(c.date_from IS NOT NULL AND o.date_from IS NOT NULL, c.date_from <= coalesce(o.date_to, '9999') AND o.date_from <= coalesce(c.date_to, '9999'),"
    "   d.date IS NULL OR e.date IS NULL OR abs(julianday(coalesce(c.date_to, d.date)) - julianday(coalesce(o.date_to, e.date))) <= iif(f.unit = 'person', 31, 366))"
    " AND (d.id = e.id OR f.topic_words > 1 OR p.name = q.name OR f.population_topic = g.population_topic AND f.population_topic <> f.topic)"
    " AND max(abs(coalesce(f.high, f.low)), abs(coalesce(g.high, g.low))) <= 20 * min(abs(coalesce(f.low, f.high)), abs(coalesce(g.low, g.high)))"
    " AND iif(t.leader = u.leader, d.id = e.id AND c.asserter IS NOT o.asserter, 1)"
    " AND (t.leader = d.id OR d.id = e.id) AND (u.leader = e.id OR d.id = e.id) AND " NOT_REJECTED("c") " AND " NOT_REJECTED("o"));

/* Acts between two countries, told as done, each once however many reports and copies tell it. CROSS: the pair is found in the index
   of actors before anything is read of its claims. */
#define DEEDS_ONE_WAY(from, to)                                                                          \
    "SELECT z.cluster, z.day, e.goldstein FROM claim_actors p CROSS JOIN claim_actors q ON q.claim = p.claim AND q.side = 'target' AND q.country = " to \
    " CROSS JOIN event_keys k ON k.claim = p.claim JOIN event_clusters z ON z.cluster = k.cluster AND z.claim = k.claim JOIN claims e ON e.id = p.claim" \
    " WHERE p.side = 'source' AND p.country = " from " AND z.status = 'actual' AND e.goldstein IS NOT NULL"
#define DEEDS DEEDS_ONE_WAY("x.one", "x.two") " UNION " DEEDS_ONE_WAY("x.two", "x.one")
#define SUMS(first, last)                                                                                \
    "(SELECT json_array(count(*), avg(goldstein), avg(goldstein * goldstein)) FROM (" DEEDS ") WHERE day > " first " AND day <= " last ")"
#define YEAR(day, years) "date(" day ", '" years " year')"

/* Assessments of relations between two countries against the mean Goldstein value of what the record tells of the two: the
   year up to the assessment beside the year before it; for a prospect, the year after it beside the year up to it; for what is
   said to be good or bad, the year up to it beside zero. Borne out or contradicted is what differs by more than chance
   (one-sided, 5%: 1.645 standard errors) with at least five acts on either side; all else is not testable. Of tensions more
   is worse. */
#define CHANCE "(m2 - m1) * (m2 - m1) <= 2.706 * ((s1 - m1 * m1) / n1 + (s2 - m2 * m2) / n2)"
/* "are good", not "have become stronger". */
#define LEVEL(words) "(" words " LIKE '% is %' OR " words " LIKE '% are %' OR " words " LIKE '% remain%') AND " words " NOT LIKE '%er %' AND " words " NOT LIKE '%becom%'"
#define FUTURE "(c.status = 'possible' OR json_extract(j.json, '$.horizon') IN ('future', 'long term', 'short term'))"
/* The two countries of an assessment; null if they are not two. Two sums in a row of a table of one, so that they are made once a
   claim: SQLite makes a subquery's column again for every mention of it. */
#define ABOUT(which) "(SELECT " which "(a.country) FROM claim_actors a WHERE a.claim = c.id AND a.side = 'about' HAVING count(DISTINCT a.country) = 2)"
#define ONCE(a, b) "json_each(json_array(json_array(json(" a "), json(" b "))))"
const char view_assessment_checks[] = VIEW("assessment_checks",
    "SELECT claim_row, one, two, CASE WHEN level THEN 'level' WHEN future THEN 'after' ELSE 'before' END AS compared, middle AS day,"
    " iif(level, NULL, n1) AS earlier_acts, iif(level, NULL, round(m1, 2)) AS earlier_goldstein, n2 AS later_acts, round(m2, 2) AS later_goldstein,"
    " CASE WHEN reason IS NULL THEN iif(direction = 'same', 'contradicted', iif(((m2 > m1) = (direction = 'up')) = (dimension = 'relationship'), 'supported', 'contradicted'))"
    " WHEN reason = 'no change beyond chance' AND direction = 'same' THEN 'supported' ELSE 'not testable' END AS \"check\","
    " coalesce(reason, 'changed') AS reason FROM (SELECT *, CASE WHEN asked THEN 'a question' WHEN one IS NULL THEN 'not of two countries'"
    " WHEN dimension NOT IN ('relationship', 'tension') THEN 'no series for ' || dimension WHEN direction NOT IN ('up', 'down', 'same') THEN 'no direction'"
    " WHEN middle IS NULL THEN 'no day' WHEN n1 < 5 OR n2 < 5 THEN 'too few acts' WHEN " CHANCE " THEN 'no change beyond chance' END AS reason"
    " FROM (SELECT claim_row, one, two, future, level, asked, middle, dimension, direction,"
    " iif(level, 5, json_extract(before, '$[0]')) AS n1, iif(level, 0.0, json_extract(before, '$[1]')) AS m1, iif(level, 0.0, json_extract(before, '$[2]')) AS s1,"
    " json_extract(after, '$[0]') AS n2, json_extract(after, '$[1]') AS m2, json_extract(after, '$[2]') AS s2 FROM ("
    "SELECT x.*, json_extract(b.value, '$[0]') AS before, json_extract(b.value, '$[1]') AS after FROM ("
    "SELECT *, one IS NOT NULL AND dimension IN ('relationship', 'tension') AND NOT asked AS summed FROM ("
    "SELECT c.id AS claim_row, c.status = 'question' AS asked, json_extract(j.json, '$.dimension') AS dimension, json_extract(j.json, '$.direction') AS direction,"
    " " ABOUT("min") " AS one, " ABOUT("max") " AS two, " FUTURE " AS future,"
    " c.rule = 'assessment:adjective' AND NOT " FUTURE " AND " LEVEL(" ' ' || substr(d.text, c.start + 1, c.\"end\" - c.start) || ' ' ") " AS level, iif(" FUTURE ", d.date, " YEAR("d.date", "-1") ") AS middle"
    " FROM claims c JOIN claim_json j ON j.claim = c.id JOIN documents d ON d.id = c.document WHERE c.kind = 'assessment')) x JOIN "
    ONCE("iif(x.summed, " SUMS(YEAR("x.middle", "-1"), "x.middle") ", NULL)", "iif(x.summed, " SUMS("x.middle", YEAR("x.middle", "+1")) ", NULL)") " b)))");

/* A report that another one cites, by address or by title (and then of the year that the reference gives, or the next). */
const char view_cited_reports[] = VIEW("cited_reports",
    "SELECT r.claim AS reference, r.id AS claim_row, d.doc AS cited_by, a.by AS matched, e.doc AS cited, e.source AS cited_publisher, e.url AS cited_url,"
    " e.title AS cited_title, e.date AS cited_published, e.id AS document_row, json_extract(j.json, '$.cited') AS in_text"
    " FROM reference_addresses k JOIN report_addresses a ON a.key = k.key JOIN claims r ON r.id = k.claim JOIN claim_json j ON j.claim = r.id"
    " JOIN documents d ON d.id = r.document JOIN documents e ON e.id = a.document WHERE e.id <> d.id"
    " AND (a.by = 'url' OR json_extract(j.json, '$.year') IS NULL OR e.date IS NULL OR CAST(json_extract(j.json, '$.year') AS INTEGER) - CAST(substr(e.date, 1, 4) AS INTEGER) IN (0, 1))"
    " AND NOT (a.by = 'title' AND EXISTS (SELECT 1 FROM reference_addresses l JOIN report_addresses b ON b.key = l.key AND b.by = 'url'"
    " WHERE l.claim = k.claim AND b.document = a.document)) AND " NOT_REJECTED("r"));

#define NAMED(a) "(" a ".country <> '' OR " a ".entity IS NOT NULL OR " a ".name GLOB '[A-Z][a-z][a-z]*')"

/* Acts of recognition and of diplomatic relations among events. */
#define OF_RECOGNITION "substr(d.text, c.start + 1, c.\"end\" - c.start + 60) LIKE '%recogni%'"
const char view_recognition[] = VIEW("recognition",
    "SELECT c.claim, c.stem, c.id AS claim_row, c.day, a.name AS \"by\", a.country AS by_country, b.name AS of, b.country AS of_country,"
    " CASE WHEN c.root = 'SANCTION' THEN iif(" OF_RECOGNITION ", 'withdraws recognition', 'breaks relations')"
    " WHEN c.root = 'REJECT' THEN 'refuses recognition'"
    " WHEN NOT " OF_RECOGNITION " THEN 'opens relations' ELSE 'recognises' END AS act,"
    " c.status, c.asserter, d.doc, d.source AS publisher, d.date AS published, l.doc AS copy_of, " SENTENCE("c", "d", "s")
    " FROM claims c JOIN documents d ON d.id = c.document JOIN copy_texts t ON t.document = d.id"
    " LEFT JOIN documents l ON l.id = t.leader AND t.leader <> t.document LEFT JOIN sentences s ON s.id = c.sentence"
    " LEFT JOIN claim_actors a ON a.claim = c.id AND a.side = 'source' LEFT JOIN claim_actors b ON b.claim = c.id AND b.side = 'target'"
    " WHERE c.kind = 'event' AND (c.cameo = '054' OR c.root = 'CONCEDE' AND " OF_RECOGNITION " OR c.root = 'REJECT' AND c.cameo LIKE '12%' AND " OF_RECOGNITION
    " OR c.cameo GLOB '16[01]*' AND (" OF_RECOGNITION " OR substr(d.text, c.start + 1, c.\"end\" - c.start) LIKE '%relations%')) AND " NAMED("b") " AND " NOT_REJECTED("c"));

/* Persons whom no list knows, with the office that reports give them: what a person may take over into the lists. Reports
   are counted without copies; `verdict` is accept where somebody accepted one of the claims, and none was rejected. */
const char view_role_suggestions[] = VIEW("role_suggestions",
    "SELECT p.name AS person, json_extract(j.json, '$.office.text') AS office, coalesce(nullif(o.country, ''), nullif(p.country, '')) AS country,"
    " o.name AS of, max(json_extract(j.json, '$.former')) AS former, min(coalesce(c.date_from, d.date)) AS first_day, max(coalesce(c.date_to, d.date)) AS last_day,"
    " count(DISTINCT t.leader) AS reports, group_concat(DISTINCT c.stem) AS claims, CASE WHEN sum(coalesce(v.verdict, '') = 'reject') THEN 'reject'"
    " WHEN sum(coalesce(v.verdict, '') IN ('accept', 'edit')) THEN 'accept' END AS verdict"
    " FROM claims c JOIN claim_json j ON j.claim = c.id JOIN documents d ON d.id = c.document JOIN copy_texts t ON t.document = d.id"
    " JOIN claim_actors p ON p.claim = c.id AND p.side = 'person' LEFT JOIN claim_actors o ON o.claim = c.id AND o.side = 'of'"
    " LEFT JOIN verdicts v ON v.stem = c.stem WHERE c.kind = 'role' AND p.entity IS NULL AND instr(p.name, ' ') > 0"
    " GROUP BY lower(p.name), lower(json_extract(j.json, '$.office.text')), coalesce(nullif(o.country, ''), nullif(p.country, ''))");

/* Goals of two actors towards each other: in one report, told in one breath or naming the other. */
#define NAMES_OTHER(c, d, a) "instr(lower(substr(" d ".text, " c ".start + 1, " c ".\"end\" - " c ".start)), lower(" a ".name)) > 0"
const char view_goal_pairs[] = VIEW("goal_pairs",
    "SELECT a.name AS one, json_extract(j.json, '$.content.text') AS one_wants, c.claim AS one_claim, c.id AS claim_row, d.doc AS one_doc,"
    " b.name AS other, json_extract(k.json, '$.content.text') AS other_wants, o.claim AS other_claim, o.id AS other_row, e.doc AS other_doc"
    " FROM claims c JOIN claim_actors a ON a.claim = c.id AND a.side = 'holder' AND a.ord = 0 JOIN claim_json j ON j.claim = c.id"
    " JOIN documents d ON d.id = c.document JOIN claims o ON o.document = c.document AND o.kind = 'goal' AND o.id <> c.id"
    " JOIN claim_actors b ON b.claim = o.id AND b.side = 'holder' AND b.ord = 0 JOIN claim_json k ON k.claim = o.id JOIN documents e ON e.id = o.document"
    " WHERE c.kind = 'goal' AND lower(a.name) < lower(b.name) AND " NAMED("a") " AND " NAMED("b")
    " AND (abs((SELECT ord FROM sentences WHERE id = c.sentence) - (SELECT ord FROM sentences WHERE id = o.sentence)) <= 1 OR " NAMES_OTHER("c", "d", "b") " OR " NAMES_OTHER("o", "e", "a") ")"
    " AND " NOT_REJECTED("c") " AND " NOT_REJECTED("o"));
