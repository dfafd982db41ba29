/** `check`: what would make a roadmap impossible or wrong, one line each, and a status that a script can use. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../../../shared/model/catalogue-schema.ts';
import { openTestBackend } from '../../../helpers/backend-fixture.ts';
import { catalogueSheet, ownCourse, sheetRow } from '../../../helpers/catalogue-fixture.ts';
import { preparePlanCommand } from '../../../helpers/plan-command.ts';
import { runCommandHere } from '../../../helpers/run-command.ts';
import { smallCatalogue, smallStandard } from '../../../helpers/small-standard.ts';

const { path, write } = preparePlanCommand();
const command = (...args: readonly string[]) => runCommandHere(['check', ...args], { home: path('home') });
const small = (change: (course: Course) => Partial<Course>) => {
  const courses = smallCatalogue.courses.map((course) => ({ ...course, ...change(course) }));
  return ['--standard', write('s.json', smallStandard), '--catalogue', write('c.json', { ...smallCatalogue, courses })];
};

test('what ships has no error: status 0, and nothing is left behind', async () => {
  const { status, stdout, stderr } = await command();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^誤り 0、注意 \d+\n$/m);
  expect(readdirSync(path('home'))).toEqual([]);
});

describe('files', () => {
  test('of another job are checked by their own standard', async () => {
    expect(await command(...small(() => ({})))).toMatchObject({ status: 0, stdout: '誤り 0、注意 0\n' });
  });

  test('with a cycle: its path, a count and status 2', async () => {
    const circle = small(({ id }) => (id === 'knife-2' ? { prerequisites: [['knife-4']] } : {}));
    const { status, stdout } = await command(...circle);
    expect(status).toBe(2);
    expect(stdout).toContain('knife-2 → knife-4 → knife-3 → knife-2');
    const english = await command(...circle, '--lang', 'en');
    expect(english.stdout).toMatch(/circle[^\n]*knife-2[\s\S]*\d+ errors, \d+ warnings\n$/);
    expect(english.stdout).not.toMatch(/[ぁ-ん]/);
  });

  test('with a requirement that nothing teaches say which, by name', async () => {
    const { status, stdout } = await command(
      ...small(({ id }) => (id === 'knife-4' ? { teaches: ['knife-cut@4'] } : {})),
    );
    expect(status).toBe(2);
    expect(stdout).toContain('包丁（sharpen）@4');
    expect(stdout).not.toContain('包丁（cut）@4');
  });

  test('may be sheets, and a standard with its catalogue in one', async () => {
    const sheet = await command(
      '--catalogue',
      write('台帳.csv', catalogueSheet([sheetRow('A', { prerequisites: 'B' }), sheetRow('B', { prerequisites: 'A' })])),
    );
    expect(sheet.status).toBe(2);
    expect(sheet.stdout).toContain('A → B → A');
    const paired = write('対.json', { standard: smallStandard, catalogue: smallCatalogue });
    expect(await command('--standard', paired)).toMatchObject({ status: 0, stdout: '誤り 0、注意 0\n' });
  });

  test('print one line a finding, whatever stands in them', async () => {
    const title = { ja: '\u001b[2J包丁\r\n偽の行', en: 'x' };
    const { stdout } = await command(...small(() => ({ title, group: 'no\u0007where' })));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    expect(stdout).not.toMatch(/^偽の行/m);
  });
});

describe('a store', () => {
  test('is checked with its own courses and what is switched off', async () => {
    const store = path('store.sqlite');
    const backend = await openTestBackend(store);
    await backend.call('catalogue.saveCourse', { course: ownCourse('OWN-1') });
    await backend.call('catalogue.saveCourse', { course: ownCourse('OWN-2', { prerequisites: [['OWN-1']] }) });
    await backend.call('catalogue.saveCourse', { course: ownCourse('OWN-1', { prerequisites: [['OWN-2']] }) });
    await backend.close();
    const { status, stdout } = await command('--store', store);
    expect(status).toBe(2);
    expect(stdout).toContain('OWN-1 → OWN-2 → OWN-1');
  });

  test('that does not exist is refused, not passed over', async () => {
    const { status, stdout, stderr } = await command('--store', path('none.sqlite'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*none\.sqlite[^\n]*\n$/);
  });
});
