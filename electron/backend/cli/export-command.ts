/** `export catalogue|matrix|standard|learners`: to standard output or into a file. */
import type { Language } from '../../../shared/model/localized.ts';
import type { Clock } from '../backend.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { choiceOption, parseArguments, textOption, wrongUse } from './parse-arguments.ts';
import { existingStore, withBackend } from './with-backend.ts';
import { writeOutput } from './write-output.ts';

const exportOptions = {
  store: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const whats = ['catalogue', 'matrix', 'standard', 'learners'] as const;
type What = (typeof whats)[number];

/** `moodle` means the competencies of a standard and the courses of a catalogue. */
const formats = ['csv', 'xlsx', 'json', 'moodle', 'case'] as const;
type Format = (typeof formats)[number];

/** Moodle and CASE know nothing of people. */
const formatsOfLearners = ['csv', 'xlsx', 'json'] as const;

function wireFormat(what: What, format: Format) {
  if (format !== 'moodle') return format;
  return what === 'standard' ? ('moodle-framework' as const) : ('moodle-courses' as const);
}

/** Runs the command. */
export async function exportCommand(
  args: readonly string[],
  language: Language,
  io: CommandIo,
  clock: Clock,
): Promise<ExitStatus> {
  const given = parseArguments(args, exportOptions, true);
  const what = whats.find((name) => name === given.positionals[0]);
  if (!what || given.positionals.length > 1) {
    throw wrongUse(
      'export catalogue、export matrix、export standard、export learners のいずれかにしてください',
      'Use export catalogue, export matrix, export standard or export learners',
    );
  }
  const format = choiceOption(given, 'format', what === 'learners' ? formatsOfLearners : formats) ?? 'csv';
  const store = textOption(given, 'store');
  if (store !== undefined) existingStore(store);
  const file = await withBackend(store, 'gone', io, clock, ({ call }) =>
    call('export.make', { what, format: wireFormat(what, format), language }),
  );
  writeOutput(Buffer.from(file.base64, 'base64'), textOption(given, 'out'), io);
  return exitStatus.done;
}
