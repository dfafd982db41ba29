/** `plan-all`: everybody's roadmaps to standard output or into a file. */
import type { Department } from '../../../shared/contract/department-methods.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { PlanAll } from '../../../shared/contract/plan-all-schema.ts';
import type { Person } from '../../../shared/curriculum/person.ts';
import { isPlannedFor } from '../../../shared/curriculum/person-question.ts';
import { type AnsweredPerson, planAllOf } from '../../../shared/curriculum/plan-all.ts';
import { teamsWithin } from '../../../shared/curriculum/team.ts';
import { wordAnswer } from '../../../shared/i18n/department/word-answer.ts';
import { planAllWords } from '../../../shared/i18n/exchange/plan-all-words.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Clock } from '../backend.ts';
import { csvText } from '../files/exports/csv-text.ts';
import { type PlanAllNames, planAllTables } from '../files/exports/plan-all-tables.ts';
import { workbookBytes } from '../files/exports/workbook.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { choiceOption, parseArguments, textOption, wrongUse } from './parse-arguments.ts';
import { pdfTarget, planAllPdf, printerOf, sheetsOption } from './plan-all-pdf.ts';
import { type BackendCalls, existingStore, withBackend } from './with-backend.ts';
import { writeOutput } from './write-output.ts';

const options = {
  store: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  all: { type: 'boolean' },
  team: { type: 'string' },
  each: { type: 'string' },
  sheets: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const formats = ['json', 'xlsx', 'csv', 'pdf'] as const;
type Format = Exclude<(typeof formats)[number], 'pdf'>;

/** Progress is told in so many steps. */
const progressSteps = 20;

/** People of a team and of those below it; everybody where none is named. @throws RefusalError `not-found` */
function peopleOf({ people, teams }: Department, team: string | undefined): readonly Person[] {
  if (team === undefined) return people.filter(isPlannedFor);
  const found = teams.find(({ id, name, code }) => team === id || team === name || (code !== '' && team === code));
  if (!found) throw new RefusalError('not-found', { what: 'team', id: team });
  const within = teamsWithin(teams, found.id);
  return people.filter((person) => person.team !== null && within.has(person.team));
}

/** Tells progress on standard error, now and then. */
function followProgress({ subscribe }: BackendCalls, task: string, language: Language, io: CommandIo): () => void {
  const words = planAllWords(language);
  let told = 0;
  return subscribe((event) => {
    if (event.name !== 'task.progress' || event.data.task !== task) return;
    const { done, total } = event.data;
    const step = total ? Math.floor((done * progressSteps) / total) : 0;
    if (step <= told || total === null) return;
    told = step;
    io.stderr.write(`${words.progress(done, total)}\n`);
  });
}

async function answered(people: readonly Person[], { call }: BackendCalls): Promise<readonly AnsweredPerson[]> {
  const { answers } = await call('department.answers', {});
  const list: AnsweredPerson[] = [];
  for (const person of people) {
    const answer = answers[person.id];
    if (answer) list.push({ person, answer, path: await call('department.path', { person: person.id }) });
  }
  return list;
}

async function contentOf(all: PlanAll, format: Format, names: PlanAllNames): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(all, null, 2)}\n`;
    case 'csv':
      return csvText(planAllTables(all, names)[0]);
    case 'xlsx':
      return workbookBytes(planAllTables(all, names), planAllWords(names.language).title, names.language);
  }
}

/** Runs the command. */
export async function planAllCommand(
  args: readonly string[],
  language: Language,
  io: CommandIo,
  clock: Clock,
): Promise<ExitStatus> {
  const given = parseArguments(args, options);
  const format = choiceOption(given, 'format', formats) ?? 'json';
  const store = textOption(given, 'store');
  if (store === undefined) throw wrongUse('--store を指定してください', '--store is missing');
  if (format === 'pdf') {
    const target = pdfTarget(given);
    const sheets = sheetsOption(given);
    const use = async (backend: BackendCalls) => {
      const people = peopleOf(await backend.call('department.get', {}), textOption(given, 'team'));
      return planAllPdf(people, target, sheets, backend, language, io);
    };
    return withBackend(existingStore(store), 'gone', io, clock, use, printerOf(io));
  }
  const task = 'plan-all';
  return withBackend(existingStore(store), 'gone', io, clock, async (backend) => {
    const { call } = backend;
    const department = await call('department.get', {});
    const people = peopleOf(department, textOption(given, 'team'));
    const stop = followProgress(backend, task, language, io);
    const ids = people.map(({ id }) => id);
    const { moved } = await call('department.plan', { people: ids, all: given.values.all === true, task });
    stop();
    const all = planAllOf(await answered(people, backend), department.teams, (answer) => wordAnswer(answer, language));
    const { courses } = await call('catalogue.get', {});
    const names = { standard: await call('standard.get', {}), courses, language };
    writeOutput(await contentOf(all, format, names), textOption(given, 'out'), io);
    io.stderr.write(`${planAllWords(language).summary({ ...all.totals, moved: moved.length })}\n`);
    return all.totals.none > 0 ? exitStatus.noRoadmap : exitStatus.done;
  });
}
