/** Importing 100,000 rows from CSV and from a workbook beside a bare prepared insert of the same rows, with peak memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import Database from 'better-sqlite3';
import { writeXlsx } from 'hucre/xlsx';
import { openSheetFile } from '../electron/backend/files/sheets/open-sheet-file.ts';
import { builtInCatalogue, builtInStandard } from '../electron/backend/resources.ts';
import { catalogueFields, fieldHeader } from '../shared/exchange/catalogue-fields.ts';
import { startDraft } from '../shared/exchange/draft-courses.ts';
import { guessColumns } from '../shared/exchange/guess-columns.ts';
import type { SheetRow } from '../shared/exchange/sheet-row.ts';
import { indexStandard } from '../shared/model/standard-index.ts';
import { print, type Times, time } from './support/measure.ts';

const count = 100_000;
const runs = 3;
const fields = catalogueFields.slice(0, 17);
const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
const csvFile = join(folder, 'courses.csv');
const xlsxFile = join(folder, 'courses.xlsx');

function rowOf(index: number): (string | number)[] {
  const outline = `障害の申告から影響範囲と緊急度を聞き取り、切り分け結果を記録する（第${index}回）。`;
  return [
    `C-${index}`,
    'ネットワーク技術',
    `研修コース その${index}`,
    `Training course ${index}`,
    '基礎講座',
    'テクノロジ',
    'ハードウェア、ソフトウェア',
    '4',
    index === 0 ? '' : `C-${index - 1}`,
    'eラーニング、講義',
    18,
    2,
    120_000,
    '研修センター',
    'インターネット技術、tech-computer-systems@5',
    outline,
    `手順${index}を説明できる`,
  ];
}

let turn = 0;
function openStore(columns: number): { readonly database: Database.Database; readonly statement: Database.Statement } {
  turn += 1;
  const database = new Database(join(folder, `${turn}.sqlite`));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const names = Array.from({ length: columns }, (_, index) => `c${index}`);
  database.exec(`CREATE TABLE row (${names.map((name) => `${name} TEXT`).join(', ')}, PRIMARY KEY (c0)) STRICT`);
  return { database, statement: database.prepare(`INSERT INTO row VALUES (${names.map(() => '?').join(', ')})`) };
}

function insert(values: readonly (readonly unknown[])[], columns: number): void {
  const { database, statement } = openStore(columns);
  database.transaction(() => {
    for (const row of values) statement.run(...row.map(String));
  })();
  database.close();
}

async function read(path: string, use: (row: SheetRow) => void): Promise<void> {
  const file = await openSheetFile(path, path);
  for await (const row of file.rows(file.sheets[0] ?? '')) use(row);
  await file.close();
}

const context = {
  standard: indexStandard(builtInStandard()),
  builtIn: builtInCatalogue(),
  own: { groups: [], courses: [] },
  unknownPrerequisites: 'refuse',
} as const;
const { mapping } = guessColumns([{ number: 1, cells: fields.map((field) => fieldHeader(field, 'ja')) }]);

async function importAll(path: string): Promise<void> {
  const drafting = startDraft(mapping, context);
  await read(path, drafting.add);
  const { courses, errors } = drafting.finish();
  if (errors > 0 || courses.length !== count) throw new Error(`${errors} errors, ${courses.length} courses`);
  insert(
    courses.map(({ course }) => [course.id, JSON.stringify(course)]),
    2,
  );
}

/** The peak memory of a process that does nothing else. */
function peakOf(what: string, path: string): string {
  const output = execFileSync(process.execPath, [import.meta.filename, what, path], { encoding: 'utf8' });
  return `${(Number(output) / 1024).toFixed(0)} MB`;
}

async function report(what: 'read' | 'import', path: string, baseline: Times): Promise<void> {
  const work = () => (what === 'read' ? read(path, () => {}) : importAll(path));
  const times = await time(runs, work);
  print(`${what} ${extname(path)}`, times, { name: 'a bare prepared insert', times: baseline });
  const share = (baseline.median / times.median).toFixed(2);
  console.log(
    `  ${share} of its rows per second; peak memory ${peakOf(what, path)} (of which Node ${peakOf('nothing', path)})`,
  );
}

async function compare(): Promise<void> {
  const header = fields.map((field) => fieldHeader(field, 'ja'));
  const rows = Array.from({ length: count }, (_, index) => rowOf(index));
  writeFileSync(csvFile, [header, ...rows].map((row) => row.join(',')).join('\r\n'));
  writeFileSync(xlsxFile, await writeXlsx({ sheets: [{ name: 'コース', rows: [header, ...rows] }] }));
  const baseline = await time(runs, () => insert(rows, fields.length));
  print(`bare prepared insert of ${count.toLocaleString('en-US')} rows`, baseline);
  // What the baseline needed would only be in the way of the measurements that follow.
  rows.length = 0;
  for (const what of ['read', 'import'] as const)
    for (const path of [csvFile, xlsxFile]) await report(what, path, baseline);
}

/** Asked with what and which file: does it once and prints the peak. Otherwise compares everything. */
const [, , what, path] = process.argv;
if (path === undefined) await compare();
else {
  if (what === 'read') await read(path, () => {});
  if (what === 'import') await importAll(path);
  console.log(process.resourceUsage().maxRSS);
}
rmSync(folder, { recursive: true });
