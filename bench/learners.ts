/** Importing 10,000 learners through the contract's door beside a bare prepared insert of the same rows, with peak memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import Database from 'better-sqlite3';
import { writeXlsx } from 'hucre/xlsx';
import { openBackend } from '../electron/backend/open-backend.ts';
import { builtInCatalogue } from '../electron/backend/resources.ts';
import { systemClock } from '../electron/backend/system-clock.ts';
import type { Input, Output } from '../shared/contract/methods.ts';
import { learnerFields, learnerHeader } from '../shared/exchange/learner-fields.ts';
import { createCaller } from '../tests/helpers/caller.ts';
import { departmentPeople, departmentTeams } from '../tests/helpers/department-fixture.ts';
import { print, time } from './support/measure.ts';

const count = 10_000;
const runs = 3;
const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
const fields = learnerFields.slice(0, 10);
const header = fields.map((field) => learnerHeader(field, 'ja'));

function rowsOf(): readonly (readonly string[])[] {
  const names = new Map(departmentTeams.map(({ id, name }) => [id, name]));
  return departmentPeople(count, builtInCatalogue().courses).map((person) => [
    person.number,
    person.name,
    person.kana,
    names.get(person.team ?? '') ?? '',
    person.specialty ?? '',
    String(person.current ?? ''),
    String(person.target ?? ''),
    person.due ?? '',
    person.completed.join('、'),
    person.current !== null && person.current > 1 ? 'FE' : '',
  ]);
}

let turn = 0;
const freshFile = () => {
  turn += 1;
  return join(folder, `${process.pid}-${turn}.sqlite`);
};

/** What any program has to do at least: one durable transaction of one row a person. */
function insert(rows: readonly (readonly string[])[]): void {
  const database = new Database(freshFile());
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    `CREATE TABLE person (${fields.map((field) => `"${field}" TEXT`).join(', ')}, PRIMARY KEY (number)) STRICT`,
  );
  const statement = database.prepare(`INSERT INTO person VALUES (${fields.map(() => '?').join(', ')})`);
  database.transaction(() => {
    for (const row of rows) statement.run(...row);
  })();
  database.close();
}

type Imported = Output<'import.apply'>;

/** Looks at the columns, then previews or takes the file; `times` says how often into the same store. */
async function importInto(path: string, what: 'import.preview' | 'import.apply', times = 1): Promise<Imported> {
  const options = { version: '0', host: 'in-process', saveDialog: false, pdf: null, clock: systemClock } as const;
  const backend = await openBackend({ storeFile: freshFile(), ...options });
  const { call } = createCaller(backend.dispatch);
  let last: Imported | null = null;
  for (let at = 0; at < times; at += 1) {
    const bytes = readFileSync(path);
    const { upload } = await call('upload.begin', { name: path, size: bytes.length });
    await call('upload.append', { upload, base64: bytes.toString('base64') });
    const { sheet, mapping } = await call('import.inspect', { what: 'learners', upload });
    const choices: Input<'import.apply'> = {
      what: 'learners',
      upload,
      sheet,
      mapping,
      keepUnknownPrerequisites: false,
      createTeams: true,
      language: 'ja',
      task: 'bench',
    };
    last = await call(what, choices);
  }
  await backend.close();
  if (!last || last.errors > 0 || last.rows !== count) throw new Error(`${last?.errors} errors in ${last?.rows} rows`);
  return last;
}

/** The peak memory of a process that does nothing else. */
function peakOf(path: string): string {
  const output = execFileSync(process.execPath, [import.meta.filename, path], { encoding: 'utf8' });
  return `${(Number(output) / 1024).toFixed(0)} MB`;
}

async function compare(): Promise<void> {
  const rows = rowsOf();
  const csvFile = join(folder, 'learners.csv');
  const xlsxFile = join(folder, 'learners.xlsx');
  writeFileSync(csvFile, [header, ...rows].map((row) => row.join(',')).join('\r\n'));
  writeFileSync(
    xlsxFile,
    await writeXlsx({ sheets: [{ name: '受講者', rows: [header, ...rows].map((row) => [...row]) }] }),
  );
  const baseline = { name: 'a bare prepared insert', times: await time(runs, () => insert(rows)) };
  print(`bare prepared insert of ${count.toLocaleString('en-US')} rows`, baseline.times);
  for (const path of [csvFile, xlsxFile]) {
    const kind = extname(path);
    print(`preview ${kind}`, await time(runs, () => importInto(path, 'import.preview')), baseline);
    print(`import ${kind}`, await time(runs, () => importInto(path, 'import.apply')), baseline);
    console.log(`  peak memory ${peakOf(path)} (of which Node ${peakOf('nothing')})`);
  }
  const again = await importInto(csvFile, 'import.apply', 2);
  if (again.same !== count) throw new Error(`${again.changed} changed by the same file`);
}

/** Asked with a file: imports it once and prints the peak. Otherwise compares everything. */
const [, , path] = process.argv;
if (path === undefined) await compare();
else {
  if (path !== 'nothing') await importInto(path, 'import.apply');
  console.log(process.resourceUsage().maxRSS);
}
rmSync(folder, { recursive: true });
