/** `plan`: one roadmap to standard output or into a file. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { PaperContent } from '../../../shared/paper/paper-input.ts';
import { renderPaper } from '../../../shared/paper/render-paper.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import type { Planner } from '../../../shared/planner/planner.ts';
import type { Clock } from '../backend.ts';
import { createPlanner } from '../create-planner.ts';
import type { Making } from '../files/calendar/roadmap-calendar.ts';
import { makeRoadmapFile } from '../files/roadmap-file.ts';
import { createBrowserPrinter } from '../pdf/browser-printer.ts';
import { findBrowser } from '../pdf/find-browser.ts';
import { rendererFolder } from '../renderer-folder.ts';
import { paperContent } from '../services/paper-content.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { choiceOption, parseArguments, textOption } from './parse-arguments.ts';
import { conditionsOf } from './plan-conditions.ts';
import { dataOptions, heldOption, type PlanFormat, planFormats, planOptions, planRequestOf } from './plan-options.ts';
import { readStored } from './stored-plan.ts';
import { writeOutput } from './write-output.ts';

async function pdfBytes(content: PaperContent, io: CommandIo): Promise<Uint8Array> {
  const browser = findBrowser(io.env);
  if (browser === null) throw new RefusalError('no-browser', {});
  const printer = createBrowserPrinter(browser, rendererFolder());
  try {
    return await printer.print(renderPaper(content, ['roadmap', 'diagram'], 'fonts/fonts.css').html);
  } finally {
    await printer.close();
  }
}

async function output(
  content: PaperContent,
  format: PlanFormat,
  making: Making,
  io: CommandIo,
): Promise<string | Uint8Array> {
  return format === 'pdf' ? pdfBytes(content, io) : (await makeRoadmapFile(content, format, making)).content;
}

/** A session of a course that the catalogue lacks would never be taken: it is a slip of the pen. */
function checkSessions({ sessions, catalogue }: Planner): void {
  for (const { course } of sessions)
    if (!catalogue.courses.has(course) && !catalogue.aliases.has(course))
      throw new RefusalError('unknown-course', { course, field: 'sessions' });
}

/** Runs the command. */
export async function planCommand(
  args: readonly string[],
  language: Language,
  io: CommandIo,
  clock: Clock,
): Promise<ExitStatus> {
  const given = parseArguments(args, planOptions);
  const format = choiceOption(given, 'format', planFormats) ?? 'text';
  const stored = readStored(given, io, clock);
  const before = stored?.request ?? null;
  // A plan follows the person's record; the question of a goal has it, with what the person is enrolled in.
  const kept = stored?.plan ? stored.learner?.record : (before ?? stored?.learner)?.record;
  const held = textOption(given, 'held');
  const record = held === undefined && kept ? kept : heldOption(given, language);
  const conditions = await conditionsOf(given, before, language);
  const request = planRequestOf(given, record, conditions, clock, before);
  const { planner, close } = createPlanner(await dataOptions(given, language, stored?.data ?? {}));
  try {
    if (textOption(given, 'sessions') !== undefined) checkSessions(planner);
    const names = { learnerName: stored?.learner?.name ?? '', planName: stored?.plan?.name ?? '' };
    const making = { now: clock.now(), plan: stored?.plan?.id ?? null };
    const roadmap = await planRoadmap(request, planner);
    const content = paperContent({ roadmap, request, ...names, language }, planner, clock);
    writeOutput(await output(content, format, making, io), textOption(given, 'out'), io);
    return content.roadmap.status === 'infeasible' ? exitStatus.noRoadmap : exitStatus.done;
  } finally {
    await close();
  }
}
