/** The examples of docs/formats are files that the program takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDaysOff } from '../../electron/backend/files/read-days-off.ts';
import { readSessions } from '../../electron/backend/files/read-sessions.ts';
import { catalogueSchema } from '../../shared/model/catalogue-schema.ts';
import { standardSchema } from '../../shared/model/standard-schema.ts';
import { companyCalendarSchema, daysOffSchema } from '../../shared/model/work-calendar.ts';
import { coursesOf, preparePlanCommand } from '../helpers/plan-command.ts';

const { plan, roadmap, write } = preparePlanCommand();
const guide = readFileSync(join(import.meta.dirname, '../../docs/formats/README.md'), 'utf8');

/** The example of the section whose title names this option. */
function exampleOf(option: string): unknown {
  const section = guide.split(/^## /m).find((text) => text.split('\n')[0]?.includes(`\`${option}\``));
  return JSON.parse(/```json\n([\s\S]*?)```/.exec(section ?? '')?.[1] ?? '');
}

test('--held', async () => {
  const question = ['--specialty', 'hardware', '--from', '3', '--to', '6', '--start', '2027-04-01'];
  const held = await roadmap([...question, '--held', write('held.json', exampleOf('--held'))]);
  const without = await roadmap(question);
  expect(held.status).toBe('optimal');
  expect(coursesOf(held).length).toBeLessThan(coursesOf(without).length);
  expect(coursesOf(held).map(({ id }) => id)).not.toContain('CSM-401');
});

test('--catalogue', () => {
  const example = exampleOf('--catalogue');
  expect(catalogueSchema.parse(example)).toEqual(example);
});

test('--standard', async () => {
  const example = exampleOf('--standard');
  expect(standardSchema.parse(example)).toEqual(example);
  const args = ['--standard', write('standard.json', example), '--specialty', 'cook', '--from', '0', '--to', '4'];
  const { status, stdout } = await plan([...args, '--format', 'json']);
  expect(status).toBe(3);
  const wanted = [1, 2, 3, 4].map((level) => ({ knowledgeItem: 'hygiene-hands', level }));
  expect(JSON.parse(stdout)).toMatchObject({ specialty: 'cook', uncovered: wanted });
});

test('--days-off', async () => {
  const example = exampleOf('--days-off');
  for (const name of ['off.json', 'off'])
    expect(await readDaysOff(write(name, example), 'ja')).toEqual(daysOffSchema.parse(example));
});

test('--calendar', () => {
  const example = exampleOf('--calendar');
  expect(companyCalendarSchema.parse(example)).toEqual(example);
});

test('--sessions', async () => {
  const example = exampleOf('--sessions') as readonly object[];
  const sessions = example.map((session) => ({ ...session, note: '' }));
  expect(await readSessions(write('sessions.json', example), 'ja')).toEqual(sessions);
});

test('the columns of the CSV are those of the guide', async () => {
  for (const language of ['ja', 'en']) {
    const question = [
      '--specialty',
      'hardware',
      '--from',
      '5',
      '--to',
      '6',
      '--start',
      '2027-04-01',
      '--lang',
      language,
    ];
    const { stdout } = await plan([...question, '--format', 'csv']);
    const header = stdout.split('\r\n')[0]?.replace('\uFEFF', '').split(',') ?? [];
    expect(header).toHaveLength(23);
    expect(header.filter((name) => !guide.includes(name))).toEqual([]);
  }
});
