/** `export catalogue|matrix|standard|learners|demand|sessions`: to standard output or into a file. */
import type { MadeFile } from '../../../shared/contract/made-file.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Clock } from '../backend.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { type Arguments, choiceOption, parseArguments, textOption, wrongUse } from './parse-arguments.ts';
import { type BackendCalls, existingStore, withBackend } from './with-backend.ts';
import { writeOutput } from './write-output.ts';

const exportOptions = {
  store: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const makes = ['catalogue', 'matrix', 'standard', 'learners'] as const;
type Make = (typeof makes)[number];

/** What a department's sessions are exported as. */
const tables = ['demand', 'sessions'] as const;
const whats = [...makes, ...tables] as const;
type What = (typeof whats)[number];

/** `moodle` means the competencies of a standard and the courses of a catalogue. */
const formats = ['csv', 'xlsx', 'json', 'moodle', 'case'] as const;
type Format = (typeof formats)[number];

/** Moodle and CASE know nothing of people. */
const plainFormats = ['csv', 'xlsx', 'json'] as const;

function wireFormat(what: Make, format: Format) {
  if (format !== 'moodle') return format;
  return what === 'standard' ? ('moodle-framework' as const) : ('moodle-courses' as const);
}

/** Demand is what everybody's roadmaps ask for: whoever has none, or an old one, is planned first. */
async function exported(
  call: BackendCalls['call'],
  what: What,
  given: Arguments,
  language: Language,
): Promise<MadeFile> {
  const table = tables.find((name) => name === what);
  if (table) {
    const format = choiceOption(given, 'format', plainFormats) ?? 'csv';
    if (table === 'demand') await call('department.plan', { people: null, all: false, task: 'demand' });
    return call('courseSessions.export', { what: table, format, session: null, language });
  }
  const make = makes.find((name) => name === what) ?? 'catalogue';
  const format = choiceOption(given, 'format', make === 'learners' ? plainFormats : formats) ?? 'csv';
  return call('export.make', { what: make, format: wireFormat(make, format), language });
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
      'export catalogue、export matrix、export standard、export learners、export demand、export sessions のいずれかにしてください',
      'Use export catalogue, export matrix, export standard, export learners, export demand or export sessions',
    );
  }
  const store = textOption(given, 'store');
  if (store !== undefined) existingStore(store);
  const file = await withBackend(store, 'gone', io, clock, ({ call }) => exported(call, what, given, language));
  writeOutput(Buffer.from(file.base64, 'base64'), textOption(given, 'out'), io);
  return exitStatus.done;
}
