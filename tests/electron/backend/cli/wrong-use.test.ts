/** Every wrong use: one line on standard error that says what and where, status 2, and nothing on standard output. */
import { existsSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { preparePlanCommand } from '../../../helpers/plan-command.ts';
import { type Ended, runCommand, runCommandHere } from '../../../helpers/run-command.ts';
import { smallCatalogue } from '../../../helpers/small-standard.ts';

const { path, plan, planProcess, write } = preparePlanCommand();
const question = ['--specialty', 'hardware', '--from', '3', '--to', '6', '--start', '2027-04-01'];
const command = (args: readonly string[]) => runCommandHere(args, { home: path('home') });

/** Asserts that a command was refused in one line, and gives the line. */
function refusedLine({ status, stdout, stderr }: Ended): string {
  expect(stderr).toMatch(/^[^\n\r]+\n$/);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).not.toMatch(/ at |Error:|undefined|\[object/);
  return stderr.trim();
}

describe('options', () => {
  test.each([
    ['an option that does not exist', ['--speciality', 'hardware'], '--speciality'],
    ['an option without its value', ['--specialty'], '--specialty'],
    ['one argument too many', [...question, 'hardware'], 'hardware'],
    ['no specialty', question.slice(2), '--specialty'],
    ['no current level', ['--specialty', 'hardware', '--to', '6'], '--from'],
    ['no target level', ['--specialty', 'hardware', '--from', '3'], '--to'],
    ['a level in words', [...question, '--from', 'three'], 'three'],
    ['half a level', [...question, '--from', '3.5'], '3.5'],
    ['a level below nothing', [...question, '--from=-1'], '-1'],
    ['a pace in words', [...question, '--hours-per-week', 'four'], 'four'],
    ['an empty pace', [...question, '--hours-per-week='], '--hours-per-week'],
    ['endless hours', [...question, '--hours-per-week', 'Infinity'], 'Infinity'],
    ['an objective that does not exist', [...question, '--objective', 'fame'], 'fame'],
    ['a format that does not exist', [...question, '--format', 'docx'], 'docx'],
    ['a language that is not spoken', [...question, '--lang', 'fr'], 'fr'],
    ['a date that does not exist', [...question, '--start', '2027-02-30'], '2027-02-30'],
    ['a date in another order', [...question, '--start', '04/01/2027'], '04/01/2027'],
    ['a date before the calendar', [...question, '--start', '1950-01-01'], '1950-01-01'],
    ['a budget below zero', [...question, '--budget=-1'], '-1'],
    ['a budget in words', [...question, '--budget', 'a lot'], 'a lot'],
  ])('%s', async (_what, args, named) => {
    expect(refusedLine(await plan(args))).toContain(named);
  });
});

describe('questions', () => {
  test.each([
    ['a specialty that does not exist', ['--specialty', 'gardening'], ['gardening', 'hardware']],
    ['a specialty over two lines', ['--specialty', 'garden\n\u001b[31ming'], ['garden']],
    ['a target below the current level', ['--to', '2'], ['レベル2', 'レベル3']],
    ['a target equal to the current level', ['--to', '3'], ['レベル3']],
    ['a level that does not exist', ['--to', '7'], ['レベル7', 'レベル6']],
    ['no hours at all', ['--hours-per-week', '0'], ['0.5', '60']],
    ['more hours than a week has', ['--hours-per-week', '169'], ['169', '60']],
    ['no class days', ['--class-days-per-month', '0'], ['0.5', '20']],
    ['more class days than a month has', ['--class-days-per-month', '32'], ['32', '20']],
    ['a course to take that does not exist', ['--lock', 'X-1'], ['X-1']],
    ['a course to leave out that does not exist', ['--exclude', 'X-1'], ['X-1']],
    ['a method that does not exist', ['--methods', 'telepathy'], ['telepathy', 'e-learning']],
    ['a start past the calendar', ['--start', '2190-01-01'], ['2050']],
  ])('%s', async (_what, args, named) => {
    const line = refusedLine(await plan([...question, ...args]));
    for (const part of named) expect(line).toContain(part);
    expect(line).not.toContain('\u001b');
  });

  test('are refused in English where asked', async () => {
    expect(refusedLine(await plan([...question, '--to', '7', '--lang', 'en']))).toContain('Level 7 is not defined');
    expect(refusedLine(await plan(['--lang=en', '--nothing']))).toContain('There is no option "--nothing"');
  });
});

describe('files', () => {
  test.each(['--held', '--catalogue', '--standard'])('%s that does not exist, or is a folder', async (option) => {
    expect(refusedLine(await plan([...question, option, path('none.json')]))).toContain('none.json');
    expect(refusedLine(await plan([...question, option, path('home')]))).toContain('EISDIR');
  });

  test.each(['--held', '--catalogue', '--standard'])('%s that is no JSON', async (option) => {
    expect(refusedLine(await plan([...question, option, write('broken.json', '{"groups": [')]))).toContain(
      'broken.json',
    );
    expect(refusedLine(await plan([...question, option, write('empty.json', '')]))).toContain('empty.json');
  });

  test.each([
    ['--held', { completed: [1] }, 'completed.0'],
    ['--held', { exemptions: [{ item: 'x', level: 3 }] }, 'exemptions.0.reason'],
    ['--held', { assessment: { knife: -1 } }, 'assessment.knife'],
    ['--held', [], 'held'],
    ['--catalogue', { groups: [] }, 'courses'],
    ['--catalogue', { groups: [], courses: [{ id: 'a b' }] }, 'courses.0'],
    ['--standard', { title: { ja: 'x' } }, 'title.en'],
  ])('%s of another shape is refused with the place: %j', async (option, content, where) => {
    const line = refusedLine(await plan([...question, option, write(`held${option}.json`, content)]));
    expect(line).toContain(where);
  });

  test('a catalogue in which two courses bear one id', async () => {
    const [first] = smallCatalogue.courses;
    const twice = { ...smallCatalogue, courses: [...smallCatalogue.courses, first] };
    const line = refusedLine(await plan([...question, '--catalogue', write('twice.json', twice)]));
    expect(line).toContain(`courses.${smallCatalogue.courses.length}.id`);
    expect(line).toContain('hygiene-1');
  });

  test('a record of what does not exist', async () => {
    expect(refusedLine(await plan([...question, '--held', write('h.json', { completed: ['X-1'] })]))).toContain('X-1');
    expect(refusedLine(await plan([...question, '--held', write('h.json', { assessment: { y: 1 } })]))).toContain(
      '「y」',
    );
  });

  test('a place that cannot be written', async () => {
    const line = refusedLine(await plan([...question, '--out', path('no such folder', 'plan.txt')]));
    expect(line).toContain('no such folder');
    expect(refusedLine(await plan([...question, '--out', path('home')]))).toContain('EISDIR');
  });
});

describe('a store', () => {
  test('that is none is refused and stays as it is', async () => {
    const file = write('note.txt', '買い物：牛乳');
    expect(refusedLine(await plan([...question, '--learner', '佐藤', '--store', file]))).toContain('note.txt');
  });

  test('that does not exist is not made by asking for a person in it', async () => {
    const file = path('none.sqlite');
    expect(refusedLine(await plan([...question, '--learner', '佐藤', '--store', file]))).toContain('none.sqlite');
    expect(existsSync(file)).toBe(false);
  });

  test('in a place that cannot be written', async () => {
    const file = path('note.txt', 'store.sqlite');
    writeFileSync(path('note.txt'), '');
    expect(refusedLine(await command(['serve', '--store', file]))).toContain('note.txt');
  });
});

describe('commands', () => {
  test.each([
    ['a command that does not exist', 'paln'],
    ['what every object inherits', 'constructor'],
    ['nothing', ''],
  ])('%s', async (_what, name) => {
    expect(refusedLine(await command([name]))).toContain(`「${name}」`);
  });

  test.each([
    ['a port in words', ['--port', 'eighty'], 'eighty'],
    ['a port that does not exist', ['--port', '65536'], '65536'],
    ['half a port', ['--port', '80.5'], '80.5'],
    ['an option of another command', ['--specialty', 'hardware'], '--specialty'],
  ])('serve with %s', async (_what, args, named) => {
    expect(refusedLine(await command(['serve', ...args]))).toContain(named);
  });

  test('help is printed where asked, with status 0', async () => {
    for (const args of [['help'], ['--help'], ['plan', '--help'], ['serve', '--help']]) {
      const { status, stdout, stderr } = await command(args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('--specialty');
    }
    expect((await command(['help', '--lang', 'en'])).stdout).toContain('Usage:');
  });
});

describe.skipIf(!existsSync('/dev/full'))('an output that is full', () => {
  test('is said in one line, in the user’s language', async () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = await planProcess(question, { stdout: full });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^ディスクに空きがないため[^\n]*\n$/);
    expect((await planProcess([...question, '--lang', 'en'], { stdout: full })).stderr).toMatch(
      /^The disk is full[^\n]*\n$/,
    );
  });

  test('is said for a file too', async () => {
    expect(refusedLine(await plan([...question, '--out', '/dev/full']))).toContain('/dev/full');
  });
});

describe('as a process', () => {
  test.each([
    ['a level that does not exist', ['plan', ...question, '--to', '7', '--lang', 'en'], 'Level 7'],
    ['a command that does not exist', ['paln', ...question], 'paln'],
  ])('%s', async (_what, args, named) => {
    expect(refusedLine(await runCommand(args, { home: path('home') }))).toContain(named);
  });

  test('nothing is left behind in the home of who only plans', async () => {
    await planProcess(question);
    expect(readdirSync(path('home'))).toEqual([]);
  });
});
