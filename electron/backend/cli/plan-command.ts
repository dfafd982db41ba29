/** `plan`: one roadmap to standard output or into a file. */
import { existsSync } from 'node:fs';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Learner, Plan } from '../../../shared/contract/methods.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { PaperContent } from '../../../shared/paper/paper-input.ts';
import { renderPaper } from '../../../shared/paper/render-paper.ts';
import type { Clock } from '../backend.ts';
import { createPlanner } from '../create-planner.ts';
import { makeRoadmapFile } from '../files/roadmap-file.ts';
import { createBrowserPrinter } from '../pdf/browser-printer.ts';
import { findBrowser } from '../pdf/find-browser.ts';
import { rendererFolder } from '../renderer-folder.ts';
import { paperContent } from '../services/roadmap-service.ts';
import { openStore } from '../store/open-store.ts';
import { storeLocation } from '../store/store-location.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { type Arguments, choiceOption, parseArguments, textOption } from './parse-arguments.ts';
import { dataOptions, heldOption, type PlanFormat, planFormats, planOptions, planRequestOf } from './plan-options.ts';
import { writeOutput } from './write-output.ts';

interface Stored {
  readonly learner: Learner;
  readonly plan: Plan | null;
}

/** The person of `--learner` and the plan last changed. */
function readLearner(given: Arguments, io: CommandIo): Stored | null {
  const id = textOption(given, 'learner');
  if (id === undefined) return null;
  const file = textOption(given, 'store') ?? storeLocation(io.env);
  // Opening would make a store, and nobody asked for one.
  if (!existsSync(file)) throw new RefusalError('file-unreadable', { file, reason: 'ENOENT' });
  const store = openStore(file);
  try {
    const learner = store.learners.list().find((person) => person.id === id || person.name === id);
    if (!learner) throw new RefusalError('not-found', { what: 'learner', id });
    const plans = store.plans.ofLearner(learner.id).toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    return { learner, plan: plans[0] ?? null };
  } finally {
    store.close();
  }
}

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

async function output(content: PaperContent, format: PlanFormat, io: CommandIo): Promise<string | Uint8Array> {
  return format === 'pdf' ? pdfBytes(content, io) : makeRoadmapFile(content, format).text;
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
  const stored = readLearner(given, io);
  const record =
    textOption(given, 'held') === undefined
      ? (stored?.learner.record ?? heldOption(given, language))
      : heldOption(given, language);
  const request = planRequestOf(given, record, clock, stored?.plan?.request ?? null);
  const { planner, close } = createPlanner(dataOptions(given, language));
  try {
    const names = { learnerName: stored?.learner.name ?? '', planName: stored?.plan?.name ?? '' };
    const content = await paperContent({ planner, clock }, request, names, language);
    writeOutput(await output(content, format, io), textOption(given, 'out'), io);
    return content.roadmap.status === 'infeasible' ? exitStatus.noRoadmap : exitStatus.done;
  } finally {
    await close();
  }
}
