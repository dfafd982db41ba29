/** The PDF files of a print run, each made when the one before is out of the way. */

import { RefusalError } from '../../../shared/contract/error.ts';
import type { LeftOut, PersonPart, PrintForm } from '../../../shared/contract/print-run-methods.ts';
import type { Person } from '../../../shared/curriculum/person.ts';
import { printRunWords } from '../../../shared/i18n/paper/print-run-words.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { type PersonSheets, renderPeopleVolume, renderPersonSheets } from '../../../shared/paper/people-volume.ts';
import type { Paper } from '../../../shared/paper/render-paper.ts';
import type { PdfPrinter } from '../backend.ts';
import { fileName } from '../files/file-name.ts';
import { createUniqueNames } from '../files/unique-names.ts';
import type { ZipEntry } from '../files/zip-file.ts';
import type { PersonPaper } from './person-papers.ts';
import type { AskablePerson, AskableTeam } from './print-run-people.ts';
import type { RunningTask } from './tasks.ts';

/** Pages of one PDF. Tagged pages are heavy: a file of more would be slow to open and to make. */
const mostPages = 1_500;

/** Small documents printed at once: while one waits for its fonts, the other is laid out. */
const printedAtOnce = 3;

export interface FilesWanted {
  readonly teams: readonly AskableTeam[];
  readonly parts: readonly PersonPart[];
  readonly form: PrintForm;
  readonly language: Language;
  readonly today: string;
  readonly pdf: PdfPrinter;
  paperOf(asked: AskablePerson): Promise<PersonPaper>;
}

/** What a run is told while it goes on. */
export interface Followed {
  readonly task: RunningTask;
  leftOut(one: LeftOut): void;
  printed(people: number): void;
}

/** A person's sheets where they lie in the department. */
interface Placed {
  readonly paper: PersonSheets;
  readonly person: Person;
  readonly team: string;
  readonly pages: number;
}

interface Volume {
  readonly people: readonly Placed[];
  /** Number of the volume, from 1. */
  readonly number: number;
  /** Null while more may come. */
  readonly only: boolean;
  /** How many people came before. */
  readonly before: number;
}

const teamName = ({ path }: AskableTeam, language: Language) => path.join(language === 'ja' ? '　' : ' / ');

/** Halves of the work: a person is planned and set, then printed. */
function createProgress({ task, printed }: Followed, total: number) {
  let done = 0;
  const tell = () => {
    if (task.signal.aborted) throw new RefusalError('cancelled', {});
    task.tell(done, total * 2);
  };
  return {
    set: () => {
      done += 1;
      tell();
    },
    print: (people: number) => {
      done += people;
      printed(people);
      tell();
    },
  };
}

type Progress = ReturnType<typeof createProgress>;

const giveWay = () => new Promise<void>((resolve) => setImmediate(resolve));

async function* placed(
  { paperOf, language }: FilesWanted,
  teams: readonly AskableTeam[],
  followed: Followed,
  progress: Progress,
): AsyncGenerator<Placed> {
  for (const team of teams) {
    for (const asked of team.people) {
      const made = await paperOf(asked);
      progress.set();
      await giveWay();
      if (made.ok) yield { paper: made.paper, person: asked.person, team: teamName(team, language), pages: made.pages };
      else followed.leftOut({ person: asked.person.id, answer: made.answer });
    }
  }
}

/** People in volumes that are not too large, in their order. */
async function* volumes(people: AsyncIterable<Placed>): AsyncGenerator<Volume> {
  let kept: Placed[] = [];
  let pages = 0;
  let number = 1;
  let before = 0;
  for await (const each of people) {
    if (kept.length > 0 && pages + each.pages > mostPages) {
      yield { people: kept, number, only: false, before };
      before += kept.length;
      number += 1;
      kept = [];
      pages = 0;
    }
    kept.push(each);
    pages += each.pages;
  }
  if (kept.length > 0) yield { people: kept, number, only: number === 1, before };
}

function volumePaper({ people, number, only, before }: Volume, { language, today }: FilesWanted): Paper {
  const teams = [...Map.groupBy(people, ({ team }) => team)].map(([name, own]) => ({
    name,
    people: own.map(({ paper }) => paper),
  }));
  const volume = { teams, volume: only ? null : number, first: before + 1, today, language };
  return renderPeopleVolume(volume, 'fonts/fonts.css');
}

/** Volumes of some teams as files. */
async function* volumeFiles(
  wanted: FilesWanted,
  teams: readonly AskableTeam[],
  title: string,
  followed: Followed,
  progress: Progress,
): AsyncGenerator<ZipEntry> {
  for await (const volume of volumes(placed(wanted, teams, followed, progress))) {
    const { html } = volumePaper(volume, wanted);
    const bytes = await wanted.pdf.print(html, followed.task.signal);
    progress.print(volume.people.length);
    const part = volume.only ? '' : String(volume.number);
    yield { name: fileName([title, part], 'pdf'), bytes };
  }
}

async function* personFiles(wanted: FilesWanted, followed: Followed, progress: Progress): AsyncGenerator<ZipEntry> {
  const unique = createUniqueNames();
  const { plan } = printRunWords[wanted.language];
  const print = async ({ paper, person }: Placed): Promise<ZipEntry> => {
    const name = unique(fileName([person.number, person.name, plan], 'pdf'));
    const { html } = renderPersonSheets(paper, wanted, 'fonts/fonts.css');
    const bytes = await wanted.pdf.print(html, followed.task.signal);
    progress.print(1);
    return { name, bytes };
  };
  const printing: Promise<ZipEntry>[] = [];
  for await (const each of placed(wanted, wanted.teams, followed, progress)) {
    const file = print(each);
    // Whoever waits for the one before must not miss that this one has failed.
    file.catch(() => undefined);
    printing.push(file);
    const first = printing.length >= printedAtOnce ? printing.shift() : undefined;
    if (first) yield await first;
  }
  for (const file of printing) yield await file;
}

async function* teamFiles(wanted: FilesWanted, followed: Followed, progress: Progress): AsyncGenerator<ZipEntry> {
  const unique = createUniqueNames();
  const { noTeam } = printRunWords[wanted.language];
  const digits = String(wanted.teams.length).length;
  for (const [index, team] of wanted.teams.entries()) {
    const order = String(index + 1).padStart(digits, '0');
    const title = [order, ...(team.path.length > 0 ? team.path : [noTeam])].join('_');
    for await (const file of volumeFiles(wanted, [team], title, followed, progress))
      yield { ...file, name: unique(file.name) };
  }
}

/** All files of the run. @throws RefusalError `cancelled` or `pdf-failed` */
export function printRunFiles(wanted: FilesWanted, followed: Followed): AsyncIterable<ZipEntry> {
  const total = wanted.teams.reduce((sum, { people }) => sum + people.length, 0);
  const progress = createProgress(followed, total);
  switch (wanted.form) {
    case 'one': {
      const title = `${printRunWords[wanted.language].fileTitle}_${wanted.today}`;
      return volumeFiles(wanted, wanted.teams, title, followed, progress);
    }
    case 'teams':
      return teamFiles(wanted, followed, progress);
    case 'people':
      return personFiles(wanted, followed, progress);
  }
}
