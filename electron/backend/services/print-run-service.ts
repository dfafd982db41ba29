/** Prints everybody's roadmap in one job. */
import { writeFile } from 'node:fs/promises';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import type { LeftOut, PersonPart, PrintRun } from '../../../shared/contract/print-run-methods.ts';
import { personParts } from '../../../shared/contract/print-run-methods.ts';
import { isFailed, type PathAnswer } from '../../../shared/curriculum/path-answer.ts';
import { printRunWords } from '../../../shared/i18n/paper/print-run-words.ts';
import { aboutPages } from '../../../shared/paper/about-pages.ts';
import type { PdfPrinter } from '../backend.ts';
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import { writeZip, type ZipEntry } from '../files/zip-file.ts';
import type { ServiceContext } from './context.ts';
import { createDepartmentQuestions } from './department-questions.ts';
import { createPersonPapers } from './person-papers.ts';
import { printRunFiles } from './print-run-files.ts';
import { choosePeople, planNames } from './print-run-people.ts';
import type { RunningTask } from './tasks.ts';

type Wanted = Input<'printRun.make'>;

/** Gives entries on, and counts them; the first two were taken to see whether there is more than one. */
async function* counted(
  first: readonly ZipEntry[],
  rest: AsyncIterator<ZipEntry>,
  count: () => void,
): AsyncGenerator<ZipEntry> {
  for (const entry of first) {
    count();
    yield entry;
  }
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    count();
    yield next.value;
  }
}

/** Writes one PDF as it is, and anything else as a zip file. @returns how many PDF files there are */
async function writeFiles(path: string, files: AsyncIterable<ZipEntry>, alone: boolean, mtime: Date) {
  const entries = files[Symbol.asyncIterator]();
  const first = await entries.next();
  if (first.done) return { name: null, count: 0 };
  const second = alone ? await entries.next() : { done: true as const, value: undefined };
  if (alone && second.done) {
    await writeFile(path, first.value.bytes, { flag: 'wx' });
    return { name: first.value.name, count: 1 };
  }
  let count = 0;
  const taken = second.done ? [first.value] : [first.value, second.value];
  await writeZip(
    path,
    counted(taken, entries, () => {
      count += 1;
    }),
    mtime,
  );
  return { name: null, count };
}

interface Foreseen {
  readonly levels: number;
  /** Null where nobody has planned it yet. */
  readonly answer: PathAnswer | null;
}

/** Pages of those who are planned, and as many each for those who are not; null where nobody is. */
function pagesOf(parts: readonly PersonPart[], people: readonly Foreseen[]): number | null {
  const known = people.flatMap(({ answer, levels }) =>
    answer?.kind === 'planned' ? aboutPages(parts, answer.courses, levels) : [],
  );
  if (known.length === 0) return null;
  const sum = known.reduce((total, pages) => total + pages, 0);
  const unknown = people.filter(({ answer }) => answer === null).length;
  return Math.round(sum + (sum / known.length) * unknown);
}

export function createPrintRunService(context: ServiceContext) {
  const { store, clock, downloads, tasks } = context;
  const questions = createDepartmentQuestions(context);

  const make = async (wanted: Wanted, pdf: PdfPrinter, task: RunningTask): Promise<PrintRun> => {
    const { language, form } = wanted;
    const now = questions();
    const { teams, leftOut: before } = choosePeople(store, now, wanted.people);
    const leftOut: LeftOut[] = [...before];
    let printed = 0;
    let files = 0;
    const parts = personParts.filter((part) => wanted.parts.includes(part));
    const paperOf = createPersonPapers(context, now.inUse, { parts, language, planName: planNames(store, language) });
    const made = printRunFiles(
      { teams, parts, form, language, today: clock.today(), pdf, paperOf },
      {
        task,
        leftOut: (one) => leftOut.push(one),
        printed: (people) => {
          printed += people;
        },
      },
    );
    const title = `${printRunWords[language].fileTitle}_${clock.today()}`;
    const file = await downloads.make(async (path) => {
      const { name, count } = await writeFiles(path, made, form === 'one', new Date(clock.now()));
      files = count;
      if (count === 0) return null;
      return name === null
        ? { name: fileName([title], 'zip'), type: 'application/zip' }
        : { name, type: 'application/pdf' };
    });
    return { file, printed, files, leftOut };
  };

  return {
    'printRun.preview': ({ people, parts }) => {
      const now = questions();
      const { teams, leftOut } = choosePeople(store, now, people);
      const kept = new Map(store.paths.list().map((path) => [path.learner, path]));
      const asked = teams.flatMap((team) => team.people);
      const current = asked.map(({ person, key, request }) => {
        const path = kept.get(person.id);
        const levels = request.to - request.from;
        return { person: person.id, levels, answer: path?.key === key ? path.answer : null };
      });
      const failed = current.flatMap(({ person, answer }): LeftOut | readonly [] =>
        answer && isFailed(answer) ? { person, answer } : [],
      );
      return {
        people: asked.length - failed.length,
        teams: teams.length,
        leftOut: [...leftOut, ...failed],
        unplanned: current.flatMap(({ person, answer }) => (answer ? [] : person)),
        pages: pagesOf(parts, current),
      };
    },
    'printRun.make': (wanted) => {
      const { pdf } = context;
      if (!pdf) throw new RefusalError('no-browser', {});
      return tasks.run(wanted.task, (task) => make(wanted, pdf, task));
    },
  } satisfies Partial<Services>;
}
