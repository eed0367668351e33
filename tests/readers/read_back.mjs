// Reads exports of one record back with other people's readers and compares them with the CSV of the same table.
// Usage: node read_back.mjs FOLDER (table.csv table.parquet table.arrow panel.csv ftm.jsonl points.geojson notes.json)
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { tableFromIPC } from 'apache-arrow';

const require = createRequire(import.meta.url);
const folder = process.argv[2];
const check = (name, good, why = '') => console.log(good ? `ok ${name}` : `not ok ${name}\n  ${why}`);

function readCsv(text) {
  const rows = [[]];
  let cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') { cell += '"'; i++; }
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ',') { rows.at(-1).push(cell); cell = ''; }
    else if (!quoted && c === '\r' && text[i + 1] === '\n') { rows.at(-1).push(cell); rows.push([]); cell = ''; i++; }
    else cell += c;
  }
  rows.pop();
  const names = rows.shift();
  return rows.map(r => Object.fromEntries(names.map((n, i) => [n, r[i]])));
}

const plain = v => v === null || v === undefined ? '' : v instanceof Date ? v.toISOString().slice(0, 10) : String(v);
const dates = new Set(['day', 'date_from', 'date_to', 'published']);

function differences(csv, rows) {
  if (csv.length !== rows.length) return `${rows.length} rows, not ${csv.length}`;
  for (let i = 0; i < csv.length; i++)
    for (const name of Object.keys(csv[i])) {
      let v = rows[i][name];
      if (dates.has(name) && typeof v === 'number') v = new Date(v);
      const s = plain(v);
      if (s !== csv[i][name] && !(s !== '' && csv[i][name] !== '' && Number(s) === Number(csv[i][name])))
        return `row ${i}, ${name}: '${s}', not '${csv[i][name]}'`;
    }
  return '';
}

const csv = readCsv(fs.readFileSync(`${folder}/table.csv`, 'utf8'));
check('there are rows', csv.length > 50, `${csv.length}`);

const bytes = fs.readFileSync(`${folder}/table.parquet`);
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const file = { byteLength: buffer.byteLength, slice: (a, b) => buffer.slice(a, b) };
const parquet = differences(csv, await parquetReadObjects({ file, compressors }));
check('parquet equals csv', !parquet, parquet);

/* DuckDB, where npm has it for this machine: values, the text about the making, and one question in SQL to both files. */
const duckdb = await import('@duckdb/node-api').catch(() => null);
if (!duckdb) console.log('skip: no DuckDB for this machine');
else {
  const db = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  const ask = async sql => (await db.runAndReadAll(sql)).getRowObjectsJson();
  const [parquetFile, csvFile] = [`'${folder}/table.parquet'`, `'${folder}/table.csv'`];
  const rows = differences(csv, await ask(`SELECT COLUMNS(*)::VARCHAR FROM read_parquet(${parquetFile})`));
  check('duckdb reads parquet as csv', !rows, rows);
  const made = await ask(`SELECT decode(value) AS value FROM parquet_kv_metadata(${parquetFile}) WHERE decode(key) = 'tabard'`);
  check('duckdb finds what made it', made.length === 1 && JSON.parse(made[0].value).coded_by !== undefined, JSON.stringify(made));
  const sums = `SELECT root, source_country, count(*)::INT AS n, round(sum(goldstein)::DOUBLE, 6) AS g, min(day)::VARCHAR AS first FROM`;
  const [a, b] = [await ask(`${sums} ${parquetFile} GROUP BY ALL ORDER BY ALL`), await ask(`${sums} read_csv(${csvFile}, nullstr = '') GROUP BY ALL ORDER BY ALL`)];
  check('duckdb sums parquet and csv alike', a.length > 1 && JSON.stringify(a) === JSON.stringify(b), `${JSON.stringify(a).slice(0, 300)} ${JSON.stringify(b).slice(0, 300)}`);
  const months = await ask(`SELECT sum(events)::INT AS n, sum(verbal_cooperation + material_cooperation + verbal_conflict + material_conflict)::INT AS quads FROM read_csv('${folder}/panel.csv')`);
  check('duckdb loads the dyad-month panel', months[0].n > 0 && months[0].n === months[0].quads, JSON.stringify(months));
}

const table = tableFromIPC(fs.readFileSync(`${folder}/table.arrow`));
const arrow = differences(csv, [...Array(table.numRows).keys()].map(i => table.get(i).toJSON()));
check('arrow equals csv', !arrow, arrow);
check('arrow says what made it', table.schema.metadata.get('tabard')?.includes('"coded_by"'));

const { Model, defaultModel } = require('@alephdata/followthemoney');
const model = new Model(defaultModel);
let bad = '';
for (const line of fs.readFileSync(`${folder}/ftm.jsonl`, 'utf8').trim().split('\n')) {
  const entity = JSON.parse(line);
  const known = model.getSchema(entity.schema).getProperties();
  for (const name of Object.keys(entity.properties))
    if (!known.has(name)) bad = `${entity.schema} has no ${name}`;
  model.getEntity(entity);
}
check('followthemoney accepts every entity', !bad, bad);

const points = JSON.parse(fs.readFileSync(`${folder}/points.geojson`, 'utf8'));
check('geojson points lie on the earth', points.features.length > 0 && points.features.every(f =>
  Math.abs(f.geometry.coordinates[0]) <= 180 && Math.abs(f.geometry.coordinates[1]) <= 90), `${points.features.length} points`);
const notes = JSON.parse(fs.readFileSync(`${folder}/notes.json`, 'utf8'));
check('annotations have both selectors', notes.items.every(n => n.target.selector.length === 2));
