/** `plan-all --format pdf`: everybody's sheets in one PDF, or one PDF each in a folder or a zip file. */
import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Download } from '../../../shared/contract/made-file.ts';
import { type PersonPart, type PrintForm, personParts } from '../../../shared/contract/print-run-methods.ts';
import { isFailed } from '../../../shared/curriculum/path-answer.ts';
import type { Person } from '../../../shared/curriculum/person.ts';
import { wordAnswer } from '../../../shared/i18n/department/word-answer.ts';
import { printRunWords } from '../../../shared/i18n/paper/print-run-words.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { printable } from '../files/printable.ts';
import { createBrowserPrinter } from '../pdf/browser-printer.ts';
import { findBrowser } from '../pdf/find-browser.ts';
import { rendererFolder } from '../renderer-folder.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { type Arguments, choiceOption, textOption, wrongUse } from './parse-arguments.ts';
import type { BackendCalls } from './with-backend.ts';

/** Where the file or the files go. */
export type PdfTarget = { readonly kind: 'pdf' | 'zip' | 'folder'; readonly path: string; readonly form: PrintForm };

/** Progress is told in so many steps. */
const progressSteps = 20;

/** @throws RefusalError `wrong-use` where `--out` names neither */
export function pdfTarget(given: Arguments): PdfTarget {
  const path = textOption(given, 'out');
  const each = choiceOption(given, 'each', ['person', 'team']) === 'team' ? 'teams' : 'people';
  if (path === undefined || path === '-')
    throw wrongUse('--format pdf には --out が必要です', '--format pdf needs --out');
  if (/[/\\]$/.test(path) || (existsSync(path) && statSync(path).isDirectory()))
    return { kind: 'folder', path, form: each };
  if (/\.zip$/i.test(path)) return { kind: 'zip', path, form: each };
  if (/\.pdf$/i.test(path)) return { kind: 'pdf', path, form: 'one' };
  throw wrongUse(
    `--out「${path}」は使えません。FILE.pdf（全員で1つ）、FILE.zip か FOLDER/（1人ずつ）にしてください`,
    `--out "${path}" is neither FILE.pdf (one of everybody) nor FILE.zip or FOLDER/ (one each)`,
  );
}

/** The sheets of `--sheets`; the roadmap where it is absent. @throws RefusalError `wrong-use` */
export function sheetsOption(given: Arguments): readonly PersonPart[] {
  const text = textOption(given, 'sheets');
  if (text === undefined) return ['roadmap'];
  const names = text.split(/[,、]/).map((name) => name.trim());
  const unknown = names.find((name) => !personParts.some((part) => part === name));
  if (unknown !== undefined)
    throw wrongUse(
      `--sheets「${unknown}」は使えません。${personParts.join('、')} から選んでください`,
      `--sheets "${unknown}" is not one of ${personParts.join(', ')}`,
    );
  return personParts.filter((part) => names.includes(part));
}

/** The printer of the machine's browser. @throws RefusalError `no-browser` */
export function printerOf(io: CommandIo) {
  const browser = findBrowser(io.env);
  if (browser === null) throw new RefusalError('no-browser', {});
  return createBrowserPrinter(browser, rendererFolder());
}

function unwritable(file: string, error: unknown): RefusalError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return reason === 'ENOSPC'
    ? new RefusalError('disk-full', { file })
    : new RefusalError('file-unwritable', { file, reason });
}

/** Copies the file out of the backend, whole or not at all. */
async function copyOut({ download }: Download, path: string, { call }: BackendCalls): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w');
    try {
      for (let offset: number | null = 0; offset !== null; ) {
        const piece: { readonly base64: string; readonly next: number | null } = await call('download.read', {
          download,
          offset,
        });
        await file.appendFile(Buffer.from(piece.base64, 'base64'));
        offset = piece.next;
      }
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error instanceof RefusalError ? error : unwritable(path, error);
  }
}

/** Takes the files out of a zip file of our own; their names are safe. */
async function unpack(file: string, folder: string): Promise<void> {
  const zip = await openPromise(file);
  for await (const entry of zip.eachEntry())
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(join(folder, entry.fileName)));
}

/** Puts what was made where it was asked for. @returns the file or folder that has it */
async function deliver(file: Download, { kind, path }: PdfTarget, backend: BackendCalls): Promise<string> {
  if (kind !== 'folder') {
    // A PDF that would be too large comes in volumes.
    const place = kind === 'pdf' && file.type !== 'application/pdf' ? path.replace(/\.pdf$/i, '.zip') : path;
    await copyOut(file, place, backend);
    return place;
  }
  try {
    mkdirSync(path, { recursive: true });
    const packed = join(path, '.michishirube.zip');
    await copyOut(file, packed, backend);
    await unpack(packed, path).finally(() => rm(packed, { force: true }));
    return path;
  } catch (error) {
    throw error instanceof RefusalError ? error : unwritable(path, error);
  }
}

/** Tells progress on standard error, now and then. */
function followProgress({ subscribe }: BackendCalls, task: string, language: Language, io: CommandIo): () => void {
  let told = 0;
  return subscribe((event) => {
    if (event.name !== 'task.progress' || event.data.task !== task || !event.data.total) return;
    const step = Math.floor((event.data.done * progressSteps) / event.data.total);
    if (step <= told) return;
    told = step;
    io.stderr.write(`${printRunWords[language].progress((step * 100) / progressSteps)}\n`);
  });
}

/** Prints people and says who was left out and why. */
export async function planAllPdf(
  people: readonly Person[],
  target: PdfTarget,
  parts: readonly PersonPart[],
  backend: BackendCalls,
  language: Language,
  io: CommandIo,
): Promise<ExitStatus> {
  const task = 'print-all';
  const words = printRunWords[language];
  const stop = followProgress(backend, task, language, io);
  const ids = people.map(({ id }) => id);
  const run = await backend.call('printRun.make', { people: ids, parts, form: target.form, language, task });
  stop();
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { person, answer } of run.leftOut) {
    const { number = '', name = '' } = byId.get(person) ?? {};
    const who = [number, name].filter((text) => text !== '').join(' ');
    io.stderr.write(`${printable(words.leftOut(who, wordAnswer(answer, language)))}\n`);
  }
  const place = run.file ? await deliver(run.file, target, backend) : null;
  io.stderr.write(`${printable(words.summary(run.printed, run.files, run.leftOut.length, place ?? ''))}\n`);
  return run.leftOut.some(({ answer }) => isFailed(answer)) ? exitStatus.noRoadmap : exitStatus.done;
}
