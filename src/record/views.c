/* The view layer: what a person's R, Python or sqlite3 session reads. In: the tables of record/schema.c.
   Out: views with plain column names, corrections applied: rejected claims left out; edited values stand
   in the columns of the tables already (record/edit.c). docs/formats/record.md describes every column;
   renaming one is a breaking change. Views are dropped and made anew whenever the program opens a record for writing. */
#include "record/schema.h"

#include <stddef.h>

#define VIEW(name, sql) "DROP VIEW IF EXISTS " name "; CREATE VIEW " name " AS " sql ";"

/* Columns that every claim view begins with. */
#define CLAIM_COLUMNS                                                                                   \
    "c.claim, c.stem, c.kind, d.doc, d.source AS publisher, d.url, d.title, d.date AS published,"       \
    " c.day, c.date_from, c.date_to, c.date_precision, c.status, c.factuality, c.confidence,"          \
    " c.asserter, c.asserter_by, c.rule, d.version, s.ord + 1 AS sentence_number,"                      \
    " c.start, c.\"end\", substr(d.text, c.start + 1, c.\"end\" - c.start) AS words,"                   \
    " substr(d.text, s.start + 1, s.\"end\" - s.start) AS sentence, v.verdict, c.id AS claim_row,"      \
    " c.document AS document_row"
#define CLAIM_TABLES                                                                                    \
    " FROM claims c JOIN documents d ON d.id = c.document LEFT JOIN sentences s ON s.id = c.sentence"   \
    " LEFT JOIN verdicts v ON v.stem = c.stem"
#define NOT_REJECTED " v.verdict IS NOT 'reject'"

/* First actor on a side, as columns PREFIX_name, PREFIX_code ...; A is the join's alias. */
#define ACTOR(A, prefix)                                                                                \
    A ".name AS " prefix "_name, " A ".code AS " prefix "_code, " A ".country AS " prefix "_country, "     \
    A ".sectors AS " prefix "_sectors, " A ".words AS " prefix "_words"
#define ACTOR_JOIN(A, side) " LEFT JOIN claim_actors " A " ON " A ".claim = c.id AND " A ".side = '" side "'"
#define FIRST(A, side) ACTOR_JOIN(A, side) " AND " A ".ord = 0"
#define PLACE                                                                                           \
    "p.name AS place, p.country AS place_country, p.admin1 AS place_admin1, p.lat, p.lon, p.geonameid," \
    " p.precision AS place_precision"
#define PLACE_JOIN " LEFT JOIN claim_places p ON p.claim = c.id AND p.ord = 0"

/* The event that the claim is a report of, and the report that its own is a copy of. */
#define CLUSTER_COLUMNS ", k.cluster, l.doc AS copy_of"
#define CLUSTER_JOIN                                                                                    \
    " LEFT JOIN event_keys k ON k.claim = c.id LEFT JOIN copy_texts t ON t.document = c.document"       \
    " LEFT JOIN documents l ON l.id = t.leader AND t.leader <> t.document"

#define EVENT_COLUMNS "c.root, c.mode, c.contexts, c.cameo, c.quad, c.goldstein, "

static const char view_verdicts[] = VIEW("verdicts",
    "SELECT k.stem, k.verdict, k.patch, k.reviewer, k.note, k.at FROM corrections k"
    " WHERE k.undone = 0 AND k.verdict IN ('accept','reject','edit') AND k.id ="
    " (SELECT max(l.id) FROM corrections l WHERE l.stem = k.stem AND l.undone = 0"
    " AND l.verdict IN ('accept','reject','edit'))");

static const char view_events[] = VIEW("events",
    "SELECT " CLAIM_COLUMNS ", " EVENT_COLUMNS ACTOR("a", "source") ", " ACTOR("b", "target") ", " PLACE
    CLUSTER_COLUMNS CLAIM_TABLES FIRST("a", "source") FIRST("b", "target") PLACE_JOIN CLUSTER_JOIN
    " WHERE c.kind = 'event' AND" NOT_REJECTED);

/* Events across reports. What is shown of one is what the claim that stands for it says. */
static const char view_clusters[] = VIEW("clusters",
    "SELECT x.cluster, x.day, x.first_day, x.last_day, " EVENT_COLUMNS
    " a.name AS source, a.code AS source_code, a.country AS source_country,"
    " b.name AS target, b.code AS target_code, b.country AS target_country, " PLACE
    ", x.status, x.n_claims, x.n_reports, x.n_independent, x.differences, c.claim, c.id AS claim_row"
    " FROM event_clusters x JOIN claims c ON c.id = x.claim"
    FIRST("a", "source") FIRST("b", "target") PLACE_JOIN);

static const char view_cluster_reports[] = VIEW("cluster_reports",
    "SELECT k.cluster, l.doc AS copy_of, " CLAIM_COLUMNS ", " EVENT_COLUMNS ACTOR("a", "source") ", " ACTOR("b", "target")
    ", " PLACE " FROM event_keys k JOIN claims c ON c.id = k.claim JOIN documents d ON d.id = c.document"
    " JOIN copy_texts t ON t.document = c.document LEFT JOIN documents l ON l.id = t.leader AND t.leader <> t.document"
    " LEFT JOIN sentences s ON s.id = c.sentence LEFT JOIN verdicts v ON v.stem = c.stem"
    FIRST("a", "source") FIRST("b", "target") PLACE_JOIN);

/* Every pair of copies, from either side. */
static const char view_copies[] = VIEW("copy_links",
    "SELECT d.doc, o.doc AS copy, o.source AS copy_publisher, o.url AS copy_url, o.date AS copy_published,"
    " c.containment, c.earlier = c.other AS copy_is_earlier, c.document AS document_row, c.other AS copy_row"
    " FROM (SELECT document, earlier AS other, earlier, containment FROM copies"
    " UNION ALL SELECT earlier, document, earlier, containment FROM copies) c"
    " JOIN documents d ON d.id = c.document JOIN documents o ON o.id = c.other");

static const char view_reports[] = VIEW("reports",
    "SELECT d.doc, d.source AS publisher, d.url, d.title, d.author, d.date AS published, d.words, t.credit, l.doc AS copy_of,"
    " (SELECT count(*) - 1 FROM copy_texts u WHERE u.leader = t.leader) AS copies, d.id AS document_row,"
    " t.leader AS first_row FROM documents d JOIN copy_texts t ON t.document = d.id"
    " LEFT JOIN documents l ON l.id = t.leader AND t.leader <> t.document");

/* Every source with every target: what event counts in the field are counts of. */
static const char view_dyads[] = VIEW("dyads",
    "SELECT " CLAIM_COLUMNS ", " EVENT_COLUMNS ACTOR("a", "source") ", " ACTOR("b", "target") ", " PLACE
    ", coalesce(a.ord, 0) * 1000 + coalesce(b.ord, 0) AS pair"
    ", a.role AS source_role, b.role AS target_role, a.entity AS source_entity, b.entity AS target_entity"
    ", a.start AS source_start, b.start AS target_start, c.start AS action_start, p.words AS place_words"
    CLUSTER_COLUMNS CLAIM_TABLES ACTOR_JOIN("a", "source") ACTOR_JOIN("b", "target") PLACE_JOIN CLUSTER_JOIN
    " WHERE c.kind = 'event' AND" NOT_REJECTED);

static const char view_claims[] = VIEW("all_claims",
    "SELECT " CLAIM_COLUMNS ", c.root, c.mode, c.cameo, c.quad, c.goldstein" CLAIM_TABLES);

/* Months that the record's reports span, and how often, a month, the deed of an event is told for its two parties but for
   the one at hand. */
#define MONTHS "(1 + (julianday((SELECT max(date) FROM documents)) - julianday((SELECT min(date) FROM documents))) / 30.44)"
#define A_MONTH "max(0, (SELECT count(*) FROM event_clusters z WHERE z.key = k.key AND z.status = 'actual') - 1) / " MONTHS
#define WAIT "max(1, (julianday(x.day) - julianday(c.day)) / 30.44)"

/* A link of the machine makes a promise a candidate at most, and that only where fewer than one such deed was to be
   expected anyway. What a text says of the promise counts as it is, with who says it. */
#define IF_TOLD(state) "iif(told, '" state "', iif(coalesce(expected, 0) < 1, 'candidate_" state "', NULL))"
static const char view_answers[] = VIEW("promise_answers",
    "SELECT promise, promise_row, relation, round(score, 3) AS score, told, round(background, 4) AS background, round(expected, 3) AS expected,"
    " CASE relation WHEN 'fulfils' THEN " IF_TOLD("kept") " WHEN 'partly' THEN " IF_TOLD("partly") " WHEN 'breaks' THEN " IF_TOLD("broken")
    " WHEN 'postpones' THEN " IF_TOLD("postponed") " WHEN 'condition_not_met' THEN " IF_TOLD("lapsed") " WHEN 'lapses' THEN 'lapsed' END AS state,"
    " claim, stem, claim_row, day, asserter, asserter_by, doc, publisher, copy_of, words, sentence FROM ("
    "SELECT c.claim AS promise, c.id AS promise_row, a.relation, a.score, x.kind = 'commitment' AND a.relation <> 'restates' AS told,"
    " iif(k.key IS NULL, NULL, " A_MONTH ") AS background, iif(k.key IS NULL, NULL, " A_MONTH " * " WAIT ") AS expected,"
    " x.claim, x.stem, x.id AS claim_row, x.day, x.asserter, x.asserter_by, d.doc, d.source AS publisher, l.doc AS copy_of,"
    " substr(d.text, x.start + 1, x.\"end\" - x.start) AS words, substr(d.text, s.start + 1, s.\"end\" - s.start) AS sentence"
    " FROM commitment_answers a JOIN claims c ON c.id = a.commitment JOIN claims x ON x.id = a.claim JOIN documents d ON d.id = x.document"
    " JOIN copy_texts t ON t.document = x.document LEFT JOIN documents l ON l.id = t.leader AND t.leader <> t.document"
    " LEFT JOIN sentences s ON s.id = x.sentence LEFT JOIN event_keys k ON k.claim = x.id LEFT JOIN verdicts v ON v.stem = x.stem"
    " WHERE" NOT_REJECTED " AND (x.document = c.document OR t.leader <> (SELECT u.leader FROM copy_texts u WHERE u.document = c.document))"
    " UNION ALL SELECT c.claim, c.id, CASE m.state WHEN 'kept' THEN 'fulfils' WHEN 'broken' THEN 'breaks' WHEN 'postponed' THEN 'postpones'"
    " WHEN 'lapsed' THEN 'lapses' ELSE m.state END, 1, 1, NULL, NULL, c.claim, c.stem, c.id, c.day, c.asserter, c.asserter_by, d.doc, d.source,"
    " l.doc, substr(d.text, c.start + 1, c.\"end\" - c.start), substr(d.text, s.start + 1, s.\"end\" - s.start)"
    " FROM commitments m JOIN claims c ON c.id = m.claim JOIN documents d ON d.id = c.document JOIN copy_texts t ON t.document = c.document"
    " LEFT JOIN documents l ON l.id = t.leader AND t.leader <> t.document LEFT JOIN sentences s ON s.id = c.sentence"
    " WHERE m.state <> 'open')");

/* The answer that counts: what a text says before what the machine links, the last before earlier ones. */
#define LAST_ANSWER                                                                                     \
    " LEFT JOIN promise_answers o ON o.promise_row = c.id AND o.claim_row = (SELECT y.claim_row FROM promise_answers y"   \
    " WHERE y.promise_row = c.id AND y.state IS NOT NULL ORDER BY y.told DESC, y.day DESC, y.score DESC, y.claim LIMIT 1)"

static const char view_commitments[] = VIEW("promises",
    "SELECT " CLAIM_COLUMNS ", m.form, m.state, m.content, m.condition, m.due_from, m.due_to, "
    ACTOR("a", "promiser") ", " ACTOR("b", "addressee")
    ", (SELECT count(*) FROM promise_answers n WHERE n.promise_row = c.id) AS links"
    ", coalesce(o.state, 'open') AS outcome, o.day AS outcome_day, iif(o.told, o.asserter, NULL) AS outcome_asserter,"
    " o.claim AS outcome_claim, m.due_to < (SELECT max(date) FROM documents) AND coalesce(o.state, 'postponed') LIKE '%postponed' AS overdue"
    CLAIM_TABLES " JOIN commitments m ON m.claim = c.id" FIRST("a", "promiser") FIRST("b", "addressee") LAST_ANSWER
    " WHERE" NOT_REJECTED);

static const char view_figures[] = VIEW("all_figures",
    "SELECT " CLAIM_COLUMNS ", f.low, f.high, f.unit, f.approx, f.change, f.measures, f.population, f.value, " PLACE
    CLAIM_TABLES " JOIN figures f ON f.claim = c.id" PLACE_JOIN " WHERE" NOT_REJECTED);

static const char view_goals[] = VIEW("goals",
    "SELECT " CLAIM_COLUMNS ", " ACTOR("a", "holder") ", json_extract(j.json, '$.content.text') AS content"
    CLAIM_TABLES FIRST("a", "holder") " JOIN claim_json j ON j.claim = c.id WHERE c.kind = 'goal' AND" NOT_REJECTED);

static const char view_roles[] = VIEW("roles",
    "SELECT " CLAIM_COLUMNS ", " ACTOR("a", "person") ", " ACTOR("b", "of")
    ", json_extract(j.json, '$.office.text') AS office" CLAIM_TABLES FIRST("a", "person") FIRST("b", "of")
    " JOIN claim_json j ON j.claim = c.id WHERE c.kind = 'role' AND" NOT_REJECTED);

static const char view_projects[] = VIEW("projects",
    "SELECT " CLAIM_COLUMNS ", " ACTOR("a", "actor") ", json_extract(j.json, '$.name.text') AS name,"
    " json_extract(j.json, '$.phase') AS phase, " PLACE CLAIM_TABLES FIRST("a", "actor") PLACE_JOIN
    " JOIN claim_json j ON j.claim = c.id WHERE c.kind = 'project' AND" NOT_REJECTED);

static const char view_assessments[] = VIEW("assessments",
    "SELECT " CLAIM_COLUMNS ", json_extract(j.json, '$.about[0].text') AS about,"
    " json_extract(j.json, '$.dimension') AS dimension, json_extract(j.json, '$.direction') AS direction,"
    " json_extract(j.json, '$.horizon') AS horizon, k.\"check\", k.reason, k.one, k.two, k.earlier_acts, k.earlier_goldstein,"
    " k.later_acts, k.later_goldstein" CLAIM_TABLES " JOIN assessment_checks k ON k.claim_row = c.id"
    " JOIN claim_json j ON j.claim = c.id WHERE c.kind = 'assessment' AND" NOT_REJECTED);

/* The denominator: how much was read, by month of publication. A count of events without it says how
   much was written, not how much was done. */
static const char view_volume[] = VIEW("report_volume",
    "SELECT substr(date, 1, 7) AS month, count(*) AS reports, sum(words) AS words,"
    " count(DISTINCT source) AS publishers FROM documents GROUP BY 1");

static const char view_rules[] = VIEW("rule_precision",
    "SELECT k.rule, sum(k.verdict = 'accept') AS accepted, sum(k.verdict = 'reject') AS rejected,"
    " sum(k.verdict = 'edit') AS edited, count(*) AS judged,"
    " 1.0 * sum(k.verdict = 'accept') / count(*) AS precision"
    " FROM corrections k JOIN verdicts v ON v.stem = k.stem AND v.at = k.at AND v.verdict = k.verdict"
    " WHERE k.undone = 0 AND k.rule IS NOT NULL GROUP BY k.rule");

const char *const schema_views[] = {
    view_verdicts, view_events, view_dyads, view_claims, view_answers, view_commitments, view_figures, view_goals,
    view_roles, view_projects, view_assessments, view_volume, view_rules, view_clusters, view_cluster_reports,
    view_copies, view_reports,
    view_figure_conflicts, view_assessment_checks, view_cited_reports, view_recognition, view_role_suggestions, view_goal_pairs, NULL};
