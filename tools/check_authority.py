#!/usr/bin/env python3
"""Check data/authority: shape, codes, dates, overlapping holders, ambiguous aliases. Prints FILE:LINE: what is wrong."""
import calendar
import collections
import os
import re
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'data', 'authority')
COLUMNS = {
    'states.tsv': 'id name iso2 cowc cow gw cameo from to status of continent region',
    'state_names.tsv': 'id alias kind from to flag note',
    'offices.tsv': 'id name aliases country office title sectors from to confidence origin note',
    'persons.tsv': 'id name aliases country sectors role from to confidence origin note',
    'orgs.tsv': 'id name aliases country code kind sectors from to confidence origin note',
    'agents.tsv': 'phrase plural kind sectors country office note',
    'groups.tsv': 'id name aliases adjective kind countries code note',
    'titles.tsv': 'title aliases position sectors office kind note',
    'given_names.tsv': 'name gender flag',
}
NAME_KINDS = set('name official former abbrev adjective demonym demonyms capital seat office city region'.split())
SECTORS = set('GOV MIL COP SPY JUD LEG PTY REB UAF PRM CRM CVL MED JRN NGO IGO BUS EDU OPP REF REL LAB AGR ELI SOC HLH '
              'ENV HRI MNC DEV UIS IMG ISM UNK PRE SET'.split())
OFFICES = set('head_of_state head_of_government deputy_head_of_state deputy_head_of_government monarch heir supreme_leader '
              'party_leader opposition_leader foreign_minister defence_minister interior_minister finance_minister '
              'justice_minister minister spokesperson speaker chief_justice military_chief intelligence_chief police_chief '
              'security_adviser central_banker prosecutor governor ambassador ambassador_un envoy secretary_general '
              'org_head'.split())
MANY = set('minister ambassador envoy governor party_leader opposition_leader spokesperson heir deputy_head_of_state '
           'deputy_head_of_government speaker prosecutor'.split())
ORG_KINDS = set('igo alliance court bank ngo armed militia party movement security ministry parliament company media '
                'university thinktank religious union other'.split())
AGENT_KINDS = set('person group institution thing event'.split())
DATE = re.compile(r'^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$')
ID = re.compile(r'^[a-z0-9]+(-[a-z0-9]+)*$')
errors = []


def fail(name, line, text):
    errors.append(f'{name}:{line}: {text}')


def day(text, last):
    """First or last day that a short date may mean, as a comparable tuple; None if it is no date."""
    m = DATE.match(text)
    if not m:
        return None
    y, mo, d = int(m[1]), int(m[2] or (12 if last else 1)), m[3]
    if not 1 <= mo <= 12:
        return None
    n = calendar.monthrange(y, mo)[1] if y else 31
    d = int(d) if d else (n if last else 1)
    return (y, mo, d) if 1 <= d <= n else None


def load(name):
    rows, columns = [], COLUMNS[name].split()
    with open(os.path.join(ROOT, name), encoding='utf-8', newline='\n') as f:
        head = None
        for n, line in enumerate(f, 1):
            line = line.rstrip('\n')
            if line.startswith('#'):
                continue
            cells = line.split('\t')
            if head is None:
                head = cells
                if head != columns:
                    fail(name, n, 'header is not: ' + ' '.join(columns))
                continue
            if len(cells) != len(columns):
                fail(name, n, f'{len(cells)} cells, not {len(columns)}')
                continue
            if any(c != c.strip() or '\r' in c for c in cells):
                fail(name, n, 'white space around a cell')
            rows.append((n, dict(zip(columns, cells))))
    return rows


def dates(name, n, r):
    a, b = r['from'] and day(r['from'], False), r['to'] and day(r['to'], True)
    if a is None or b is None:
        fail(name, n, f"bad date {r['from']}..{r['to']}")
        return None
    if a and b and a > b:
        fail(name, n, f"ends before it begins: {r['from']}..{r['to']}")
    return (a or (0, 0, 0), b or (9999, 0, 0))


def words(name, n, cell, allowed, what):
    for x in cell.split('|') if cell else []:
        if x not in allowed:
            fail(name, n, f'unknown {what} {x!r}')


def aliases(name, n, cell):
    out = cell.split('|') if cell else []
    if '' in out:
        fail(name, n, 'empty alias')
    if len(set(out)) != len(out):
        fail(name, n, 'alias twice in one row')
    return out


def check_states(states):
    seen = {}
    for n, r in states:
        if r['id'] in seen:
            fail('states.tsv', n, 'id twice: ' + r['id'])
        seen[r['id']] = r
        if not re.match(r'^[A-Z]{3}$', r['id']):
            fail('states.tsv', n, 'bad id ' + r['id'])
        if r['status'] not in ('state', 'territory', 'disputed', 'historic'):
            fail('states.tsv', n, 'bad status ' + r['status'])
        dates('states.tsv', n, r)
    for n, r in states:
        if r['of'] and r['of'] not in seen:
            fail('states.tsv', n, 'unknown state in of: ' + r['of'])
    return seen


def family(kind):
    return 'people' if kind in ('adjective', 'demonym', 'demonyms') else 'place'


def check_names(rows, states):
    by = collections.defaultdict(list)
    for n, r in rows:
        if r['id'] not in states:
            fail('state_names.tsv', n, 'unknown state ' + r['id'])
            continue
        if r['kind'] not in NAME_KINDS:
            fail('state_names.tsv', n, 'unknown kind ' + r['kind'])
        words('state_names.tsv', n, r['flag'], {'ambiguous', 'common', 'lang', 'weak', 'near'}, 'flag')
        span = dates('state_names.tsv', n, r)
        own = states[r['id']]
        life = (own['from'] and day(own['from'], False) or (0, 0, 0), own['to'] and day(own['to'], True) or (9999, 0, 0))
        by[(r['alias'], family(r['kind']))].append((n, r, span, life))
    for (alias, _), group in by.items():
        for n, r, _, life in group:
            if 'ambiguous' in r['flag']:
                continue
            for m, q, _, other in group:
                if q['id'] != r['id'] and life[0] < other[1] and other[0] < life[1]:
                    fail('state_names.tsv', n, f"{alias} also of {q['id']} (line {m}) and not marked ambiguous")
                    break


def grain(text):
    return len(text)


def overlap(a, b):
    """Do two office rows overlap by more than the hand-over that their dates' grain allows?"""
    (ra, sa), (rb, sb) = sorted((a, b), key=lambda x: x[1])
    if sb[0] > sa[1]:
        return False
    short = min(grain(ra['to']) or 99, grain(rb['from']) or 99)
    return not ra['to'] or not rb['from'] or ra['to'][:short] != rb['from'][:short]


def check_offices(rows, states, orgs):
    by = collections.defaultdict(list)
    person = {}
    for n, r in rows:
        if not ID.match(r['id']):
            fail('offices.tsv', n, 'bad id ' + r['id'])
        if person.setdefault(r['id'], r['name']) != r['name']:
            fail('offices.tsv', n, f"id {r['id']} is also {person[r['id']]}")
        if r['country'] not in states and r['country'] not in orgs:
            fail('offices.tsv', n, 'unknown country ' + r['country'])
        if r['office'] not in OFFICES:
            fail('offices.tsv', n, 'unknown office ' + r['office'])
        words('offices.tsv', n, r['sectors'], SECTORS, 'sector')
        common('offices.tsv', n, r)
        span = dates('offices.tsv', n, r)
        if span:
            by[(r['country'], r['office'])].append((n, r, span))
    for (country, office), group in by.items():
        if office not in MANY:
            check_holders(country, office, group)


def check_holders(country, office, group):
    group = sorted(group, key=lambda x: x[2])
    for i, (n, r, s) in enumerate(group):
        for m, q, t in group[i + 1:]:
            if 'co' in r['note'].split(';') and 'co' in q['note'].split(';'):
                continue
            if overlap((r, s), (q, t)):
                fail('offices.tsv', m, f"{office} of {country}: {q['name']} {q['from']}..{q['to']} overlaps "
                     f"{r['name']} {r['from']}..{r['to']} (line {n})")


def common(name, n, r):
    aliases(name, n, r.get('aliases', ''))
    if r['confidence'] not in ('sure', 'likely', 'thin'):
        fail(name, n, 'bad confidence ' + r['confidence'])
    if not re.match(r'^(own|factbook|pocom|iso)(\+(own|factbook|pocom|iso))*$', r['origin']):
        fail(name, n, 'bad origin ' + r['origin'])


def check_persons(rows, states, office_names):
    for n, r in rows:
        if not ID.match(r['id']):
            fail('persons.tsv', n, 'bad id ' + r['id'])
        if office_names.get(r['id'], r['name']) != r['name']:
            fail('persons.tsv', n, f"id {r['id']} is also {office_names[r['id']]}")
        if r['country'] and r['country'] not in states:
            fail('persons.tsv', n, 'unknown country ' + r['country'])
        words('persons.tsv', n, r['sectors'], SECTORS, 'sector')
        common('persons.tsv', n, r)
        dates('persons.tsv', n, r)


def check_orgs(rows, states):
    by, spans = collections.defaultdict(set), collections.defaultdict(list)
    where = {}
    for n, r in rows:
        if not ID.match(r['id']):
            fail('orgs.tsv', n, 'bad id ' + r['id'])
        if r['country'] and r['country'] not in states:
            fail('orgs.tsv', n, 'unknown country ' + r['country'])
        if r['kind'] not in ORG_KINDS:
            fail('orgs.tsv', n, 'unknown kind ' + r['kind'])
        if not re.match(r'^([A-Z]{3})+$', r['code']):
            fail('orgs.tsv', n, 'bad code ' + r['code'])
        words('orgs.tsv', n, r['sectors'], SECTORS, 'sector')
        common('orgs.tsv', n, r)
        spans[r['id']].append((n, r, dates('orgs.tsv', n, r)))
        name = r['name'] + ('?' if 'ambiguous' in r['note'] else '')
        for a in [name] + aliases('orgs.tsv', n, r['aliases']):
            by[(a, r['country'])].add(r['id'])
            where[(a, r['country'])] = n
    for (a, c), ids in by.items():
        if len(ids) > 1 and not a.endswith('?'):
            fail('orgs.tsv', where[(a, c)], f'{a!r} ({c}) names {sorted(ids)} and is not marked ambiguous')
    for group in spans.values():
        group.sort(key=lambda x: x[2] or ())
        for (n, r, s), (m, q, t) in zip(group, group[1:]):
            if s and t and overlap((r, s), (q, t)):
                fail('orgs.tsv', m, f"roles of {r['id']} overlap (line {n})")
    return set(spans)


def check_agents(rows, states):
    seen = {}
    for n, r in rows:
        if seen.setdefault(r['phrase'], n) != n:
            fail('agents.tsv', n, f"{r['phrase']!r} also in line {seen[r['phrase']]}")
        if r['kind'] not in AGENT_KINDS or (r['country'] not in ('y', 'n') and r['country'] not in states):
            fail('agents.tsv', n, 'bad kind or country')
        words('agents.tsv', n, r['sectors'], SECTORS, 'sector')
        words('agents.tsv', n, r['office'], OFFICES, 'office')
        words('agents.tsv', n, r['note'], {'weak', 'role', 'collective', 'head'}, 'note')


def check_groups(rows, states):
    seen = {}
    for n, r in rows:
        if seen.setdefault(r['id'], n) != n:
            fail('groups.tsv', n, 'id twice ' + r['id'])
        words('groups.tsv', n, r['kind'], {'ethnic', 'religious', 'social', 'regional'}, 'kind')
        words('groups.tsv', n, r['countries'], states, 'state')
        aliases('groups.tsv', n, r['aliases'])


def check_titles(rows):
    for n, r in rows:
        words('titles.tsv', n, r['sectors'], SECTORS, 'sector')
        words('titles.tsv', n, r['office'], OFFICES, 'office')
        if r['position'] not in ('pre', 'post', 'both'):
            fail('titles.tsv', n, 'bad position')


def check_given(rows):
    seen = set()
    for n, r in rows:
        if r['gender'] not in ('f', 'm', 'b') or r['flag'] not in ('', 'place'):
            fail('given_names.tsv', n, 'bad gender or flag')
        if not re.match(r"^[A-Z][a-z]+$", r['name']) or r['name'] in seen:
            fail('given_names.tsv', n, 'not one plain word, or twice: ' + r['name'])
        seen.add(r['name'])


def main():
    tables = {name: load(name) for name in COLUMNS if os.path.exists(os.path.join(ROOT, name))}
    for name in COLUMNS:
        if name not in tables:
            fail(name, 0, 'file is missing')
    get = lambda name: tables.get(name, [])
    states = check_states(get('states.tsv'))
    check_names(get('state_names.tsv'), states)
    orgs = check_orgs(get('orgs.tsv'), states)
    check_offices(get('offices.tsv'), states, orgs)
    check_persons(get('persons.tsv'), states, {r['id']: r['name'] for _, r in get('offices.tsv')})
    check_agents(get('agents.tsv'), states)
    check_groups(get('groups.tsv'), states)
    check_titles(get('titles.tsv'))
    check_given(get('given_names.tsv'))
    for e in errors[:2000]:
        print(e)
    if not errors:
        print('authority: ' + ', '.join(f'{len(t)} {n[:-4]}' for n, t in tables.items()) + ': ok')
    return 1 if errors else 0


if __name__ == '__main__':
    sys.exit(main())
