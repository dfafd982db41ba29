/** The standing of a department in a real store: the same as person by person, as narrow as asked, and never stale. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../../../shared/curriculum/person.ts';
import { everybody } from '../../../../shared/curriculum/standing/standing-filter.ts';
import type { StandingQuestion } from '../../../../shared/curriculum/standing/standing-question.ts';
import { teamsWithin } from '../../../../shared/curriculum/team.ts';
import { createNotingPrinter, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { textOf } from '../../../helpers/paper-fixture.ts';
import { completed } from '../../../helpers/record-fixture.ts';
import { fillStanding } from '../../../helpers/standing-department.ts';
import { partsOf } from '../files/exports/export-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'michishirube-standing-'));
const printer = createNotingPrinter();
let backend: TestBackend;
let people: readonly Person[];

beforeAll(async () => {
  const store = join(folder, 'store.sqlite');
  await fillStanding(store, 240);
  backend = await openTestBackend(store, { pdf: printer });
  people = (await backend.call('department.get', {})).people;
});

afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

const own = { level: null, grouping: 'own' } as const;

describe('levels', () => {
  test('count everybody now, and by the paths that are kept', async () => {
    const { people: ids, rows, years } = await backend.call('standing.levels', { filter: everybody });
    expect(ids).toEqual(people.map(({ id }) => id));
    for (const { specialty, level, cells } of rows) {
      const now = people.filter((each) => each.specialty === specialty && each.current === level);
      expect(cells[0]?.map((place) => ids[place])).toEqual(now.map(({ id }) => id));
    }
    expect(years[0]).toBe(2027);
    const last = new Map(rows.flatMap(({ level, cells }) => (cells.at(-1) ?? []).map((place) => [ids[place], level])));
    const planned = (await backend.call('department.answers', {})).answers;
    for (const { id, target } of people) if (planned[id]?.kind === 'planned') expect(last.get(id)).toBe(target);
  });

  test('follow as soon as somebody is planned', async () => {
    const read = () => backend.call('standing.levels', { filter: everybody });
    const { unplanned, people: ids } = await read();
    const { answers } = await backend.call('department.answers', {});
    const ready = people.find(({ id, current, target }) => !answers[id] && current !== null && (target ?? 0) > current);
    if (!ready) throw new Error('everybody is planned');
    const place = ids.indexOf(ready.id);
    expect(unplanned).toContain(place);
    await backend.call('department.plan', { people: [ready.id], all: false, task: 'plan-one' });
    const planned = await read();
    expect(planned.unplanned).not.toContain(place);
    const last = planned.rows.find(({ cells }) => cells.at(-1)?.includes(place));
    expect(last).toMatchObject({ specialty: ready.specialty, level: ready.target });
  });

  test('narrow by team with those below, specialty and curriculum', async () => {
    const { teams } = await backend.call('department.get', {});
    const within = teamsWithin(teams, 'team-2');
    const asked = { ...everybody, team: 'team-2', specialty: 'software' };
    const { people: ids } = await backend.call('standing.levels', { filter: asked });
    const expected = people.filter(
      ({ team, specialty }) => team !== null && within.has(team) && specialty === 'software',
    );
    expect(ids).toEqual(expected.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    const filter = { ...everybody, curriculum: 'curriculum-1' };
    expect((await backend.call('standing.levels', { filter })).people).toEqual([]);
  });
});

describe('skills', () => {
  test('are those of each person’s own gap', async () => {
    const asked = { filter: everybody, specialty: 'hardware', ...own };
    const picture = await backend.call('standing.skills', asked);
    const some = picture.people.filter((_, at) => at % 9 === 0);
    const rows = await backend.call('standing.skillRows', { ...asked, people: some.map(({ id }) => id) });
    for (const [at, { id, to, held, required }] of some.entries()) {
      const from = people.find((each) => each.id === id)?.current ?? 0;
      const gap = await backend.call('record.gap', {
        learner: id,
        specialty: 'hardware',
        origin: null,
        from,
        to: to ?? 6,
      });
      expect({ held, required }).toEqual({ held: gap.held, required: gap.required });
      const cells = (rows[at]?.cells ?? []).filter((cell) => cell !== null);
      expect(cells).toEqual(gap.rows.map(({ heldLevel, requiredLevel }) => [heldLevel, requiredLevel]));
    }
  });

  test('follow every change of records and goals, there and back', async () => {
    const asked = { filter: everybody, specialty: 'hardware', ...own };
    const [person] = (await backend.call('standing.skills', asked)).people.filter(({ to }) => to !== null && to < 6);
    if (!person) throw new Error('nobody');
    const read = async () => (await backend.call('standing.skills', asked)).people.find(({ id }) => id === person.id);
    await backend.call('people.change', { ids: [person.id], change: { target: 6 }, dryRun: false });
    const aimed = await read();
    expect(aimed?.to).toBe(6);
    const course = (await backend.call('catalogue.get', {})).courses.find(
      ({ specialties, levels }) => specialties.includes('hardware') && levels[0] === 6,
    );
    await backend.call('record.saveEntry', { learner: person.id, id: null, content: completed(course?.id ?? '') });
    expect((await read())?.held).toBeGreaterThan(aimed?.held ?? 0);
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(await read()).toEqual(person);
  });
});

describe('gaps', () => {
  test('name the people behind every number', async () => {
    const { rows } = await backend.call('standing.gaps', { filter: everybody, level: null, grouping: 'upper' });
    expect(new Set(rows.map(({ team }) => team)).size).toBeGreaterThan(5);
    for (const { team, item, lacking, asked, courses } of rows.filter((_, at) => at % 40 === 0)) {
      const group = { filter: everybody, level: null, grouping: 'upper', item, group: { team } } as const;
      const behind = await backend.call('standing.itemPeople', group);
      expect([behind.lacks.length, behind.lacks.length + behind.holds.length]).toEqual([lacking, asked]);
      expect(behind.courses.slice(0, 3)).toEqual(courses);
    }
  });
});

describe('the way to the top and what expires', () => {
  test('tell what is left of each plan', async () => {
    const rows = await backend.call('standing.closest', { filter: everybody, order: 'missing' });
    const { answers } = await backend.call('department.answers', {});
    for (const { person, plan } of rows) {
      const answer = answers[person];
      if (answer?.kind === 'planned')
        expect(plan).toMatchObject({ courses: answer.courses, hours: answer.studyHours, finish: answer.finish });
      else expect(plan).toBeNull();
    }
    const { missing, beyond, person } = rows[0] ?? { missing: 0, beyond: 0, person: '' };
    const { specialty, current } = people.find(({ id }) => id === person) ?? { specialty: '', current: 0 };
    const asked = { learner: person, specialty: specialty ?? '', origin: null, from: current ?? 0, to: 6 };
    const gap = await backend.call('record.gap', asked);
    expect(missing + beyond).toBe(gap.required - gap.held);
  });

  test('tell certificates as each record says', async () => {
    const { certificates } = await backend.call('standing.certificates', { filter: everybody, within: 3 });
    expect(certificates.length).toBeGreaterThan(10);
    for (const { person, expires, days } of certificates.filter((_, at) => at % 8 === 0)) {
      const due = await backend.call('record.dueSoon', { learner: person, plan: null, within: 3_650 });
      expect(due.certificates.map((each) => [each.expires, each.days])).toContainEqual([expires, days]);
    }
  });
});

const questions: readonly StandingQuestion[] = [
  { view: 'levels', filter: everybody },
  { view: 'skills', filter: everybody, specialty: 'hardware', level: 4, grouping: 'own', rows: 'people' },
  { view: 'skills', filter: everybody, specialty: 'hardware', level: null, grouping: 'upper', rows: 'teams' },
  { view: 'gaps', filter: everybody, level: null, grouping: 'upper' },
  { view: 'closest', filter: everybody, order: 'hours' },
  { view: 'certificates', filter: everybody, within: 12 },
];

describe('on paper and in workbooks', () => {
  test.each(questions)('$view is printed and written with all its people', async (question) => {
    for (const language of ['ja', 'en'] as const) {
      const { html } = await backend.call('paper.standing', { question, language });
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      expect(textOf(html).length).toBeGreaterThan(200);
      const file = await backend.call('standing.export', { question, language });
      const { sheets } = await readXlsx(Buffer.from(file.base64, 'base64'));
      expect(sheets[0]?.rows.length).toBeGreaterThan(2);
      for (const { rows } of sheets) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test('the skill map is coloured by conditions, frozen, filtered and laid out for A3', async () => {
    const question = questions[1];
    if (!question) throw new Error('no question');
    const { base64 } = await backend.call('standing.export', { question, language: 'ja' });
    const bytes = Buffer.from(base64, 'base64');
    const [sheet = ''] = await partsOf(join(folder, 'map.xlsx'), bytes, ['xl/worksheets/sheet1.xml']);
    expect(sheet).toMatch(/<conditionalFormatting sqref="F3:[A-Z]+\d+"><cfRule type="colorScale"/);
    expect(sheet).toContain('<pane xSplit="3" ySplit="2"');
    expect(sheet).toContain('<autoFilter ref="A2:');
    expect(sheet).toMatch(/<pageSetup paperSize="8" orientation="landscape"/);
    const { sheets } = await readXlsx(bytes);
    const asked = { filter: everybody, specialty: 'hardware', level: 4, grouping: 'own' } as const;
    const picture = await backend.call('standing.skills', asked);
    expect(sheets[0]?.rows).toHaveLength(picture.people.length + 2);
    const rows = await backend.call('standing.skillRows', { ...asked, people: picture.people.map(({ id }) => id) });
    expect(sheets[0]?.rows[2]?.slice(5)).toEqual(rows[0]?.cells.map((cell) => cell?.[0] ?? null));
    expect(sheets[1]?.rows[2]?.slice(5)).toEqual(
      rows[0]?.cells.map((cell) => (cell ? Math.round((cell[1] - cell[0]) * 100) / 100 : null)),
    );
  });

  test('the PDF is the paper of the preview', async () => {
    const question = questions[0];
    if (!question) throw new Error('no question');
    const { html } = await backend.call('paper.standing', { question, language: 'ja' });
    await backend.call('paper.standingPdf', { question, language: 'ja' });
    expect(printer.printed.at(-1)).toBe(html);
  });
});
