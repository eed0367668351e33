/* A small frozen authority for tests of the mechanism. */
#ifndef TABARD_TESTS_AUTHORITY_ROWS_H
#define TABARD_TESTS_AUTHORITY_ROWS_H

#include <string.h>

#include "lexicon/authority.h"

static const char rows_states[] = "id\tname\nAFG\tAfghanistan\n";
static const char rows_names[] =
    "# test\nid\talias\tkind\tfrom\tto\tflag\tnote\n"
    "AAA\tArdonia\tname\t\t\t\t\nAAA\tArdonian\tadjective\t\t\t\t\nAAA\tArdonians\tdemonyms\t\t\t\t\n"
    "AAA\tArdon-on-Sea\tcapital\t\t\t\t\nAAA\tAR\tabbrev\t\t\t\t\n"
    "BBB\tBelmar\tname\t\t\t\t\nBBB\tBelmari\tadjective\t\t\t\t\n"
    "AAA\tTwin\tcity\t\t\tambiguous\t\nBBB\tTwin\tcity\t\t\tambiguous\t\n";
static const char rows_offices[] =
    "id\tname\taliases\tcountry\toffice\ttitle\tfrom\tto\tconfidence\torigin\tnote\n"
    "ana-old\tAna Old\t\tAAA\thead_of_state\tPresident\t2000-01-01\t2009-12-31\tsure\town\t\n"
    "bo-new\tBo N\xc3\xa9w\t\tAAA\thead_of_state\tPresident\t2010\t\tsure\town\t\n"
    "cy-min\tCy Min\t\tBBB\tforeign_minister\tForeign Minister\t2015-03\t2018\tsure\town\t\n"
    "re-b\tRe Bell\t\treds\torg_head\tleader\t2001\t\tsure\town\t\n";
static const char rows_orgs[] =
    "id\tname\taliases\tcountry\tcode\tkind\tsectors\tfrom\tto\tconfidence\torigin\tnote\n"
    "reds\tRed Front\tReds\tAAA\tAAAREB\tarmed\tREB\t\t2009-12-31\tsure\town\t\n"
    "reds\tRed Front\t\tAAA\tAAAGOV\tarmed\tGOV\t2010-01-01\t\tsure\town\t\n";
static const char rows_agents[] =
    "phrase\tplural\tkind\tsectors\tcountry\toffice\tnote\n"
    "police\t\tgroup\tCOP\ty\t\t\npresident\tpresidents\tperson\tGOV\ty\thead_of_state\trole\n"
    "foreign minister\tforeign ministers\tperson\tGOV\ty\tforeign_minister\trole\n"
    "official\tofficials\tperson\tGOV\ty\t\trole\nvillager\tvillagers\tperson\tCVL\tn\t\t\n"
    "car bomb\tcar bombs\tthing\tUAF\tn\t\t\nfighter\tfighters\tperson\tUAF\ty\t\t\n";

static const char rows_given[] = "name\tgender\tflag\nMira\tf\t\nTomo\tm\t\nTwin\tb\tplace\n";

static inline enum status authority_rows(struct buf *out, struct authority *a)
{
    const struct authority_source sources[] = {
        {"states.tsv", rows_states, strlen(rows_states)},    {"state_names.tsv", rows_names, strlen(rows_names)},
        {"offices.tsv", rows_offices, strlen(rows_offices)}, {"orgs.tsv", rows_orgs, strlen(rows_orgs)},
        {"agents.tsv", rows_agents, strlen(rows_agents)},    {"given_names.tsv", rows_given, strlen(rows_given)},
    };
    enum status s = authority_compile(sources, 6, out, NULL);
    return s ? s : authority_open_bytes(a, out->data, out->size, NULL);
}

#endif
