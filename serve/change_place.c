/* Places that a person writes into an edit: "Basra; Kampala, UGA" becomes places as a claim's line has them, with the
   coordinates that this record most often gives a place of that name. */
#include "change.h"

#include <stdlib.h>
#include <string.h>

#define TAIL "trim(substr(whole, instr(whole, ',') + 1))"

/* ?1: the patch. A name may be followed by its country, as a code or a name. What nobody knows keeps its name only. */
static const char patch_sql[] =
    "WITH parts AS (SELECT key, trim(value) AS whole FROM json_each('[' || replace(json_quote(json_extract(?1, '$.place')), ';', '\",\"') || ']')"
    " WHERE trim(value) <> ''),"
    " named AS (SELECT key, iif(n.iso3 IS NULL, whole, trim(substr(whole, 1, instr(whole, ',') - 1))) AS name, n.iso3 AS country FROM parts"
    " LEFT JOIN countries n ON instr(whole, ',') > 1 AND (n.iso3 = " TAIL " OR n.name = " TAIL " COLLATE NOCASE)),"
    " found AS (SELECT coalesce((SELECT json_object('name', p.name, 'country', p.country, 'admin1', p.admin1, 'lat', p.lat, 'lon', p.lon,"
    " 'geonameid', p.geonameid, 'precision', p.precision) FROM (SELECT * FROM claim_places WHERE name = n.name COLLATE NOCASE AND"
    " (n.country IS NULL OR country = n.country) LIMIT 2000) p GROUP BY p.geonameid, p.country ORDER BY count(*) DESC, p.country LIMIT 1),"
    " (SELECT json_object('name', k.name, 'country', k.iso3, 'precision', 'country') FROM countries k WHERE k.iso3 = n.name OR"
    " k.name = n.name COLLATE NOCASE), json_object('name', n.name, 'country', n.country)) AS place FROM named n ORDER BY key)"
    " SELECT json_set(?1, '$.where', iif(json_type(?1, '$.place') = 'text', (SELECT json_group_array(json(place)) FROM found), json('[]')))"
    " WHERE json_type(?1, '$.place') IS NOT NULL";

char *change_patch(struct call *c, tabard_record *db, const char *patch)
{
    if (!patch)
        return NULL;
    tabard_rows *rows = tabard_record_select(db, patch_sql, &patch, 1, &c->e);
    bool more = rows && tabard_rows_next(rows, &c->e);
    char *whole = c->e.status ? NULL : strdup(more ? tabard_rows_text(rows, 0, NULL) : patch);
    tabard_rows_free(rows);
    return whole;
}
