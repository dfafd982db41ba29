/** `plan` as text, JSON, CSV and HTML, on standard output and into a file. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roadmapSchema } from '../../../../shared/contract/roadmap-schema.ts';
import { csvCells } from '../../../helpers/csv-cells.ts';
import { coursesOf, preparePlanCommand, shortPlan } from '../../../helpers/plan-command.ts';
import { smallCatalogue } from '../../../helpers/small-standard.ts';

const { path, plan, planProcess, roadmap, smallWorld } = preparePlanCommand();

describe('JSON', () => {
  test('is one object, exactly of the documented shape', async () => {
    const { status, stdout, stderr } = await planProcess([...shortPlan, '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const printed: unknown = JSON.parse(stdout);
    expect(roadmapSchema.parse(printed)).toStrictEqual(printed);
    expect(printed).toMatchObject({
      specialty: 'hardware',
      from: 5,
      to: 6,
      objective: 'hours',
      start: '2027-04-01',
      status: 'optimal',
    });
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test('is the same to the byte when asked again', async () => {
    const args = [...shortPlan, '--format', 'json'];
    const [first, second] = [await planProcess(args), await plan(args)];
    expect(first.stdout).toBe(second.stdout);
    expect(JSON.parse(first.stdout)).toEqual(await roadmap(shortPlan));
  });
});

describe('text', () => {
  test('is what comes without --format: every course in order, totals, and what the level still asks for', async () => {
    const { status, stdout, stderr } = await plan(shortPlan);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const expected = await roadmap(shortPlan);
    const lines = stdout.split('\n');
    const listed = lines.flatMap((line) => /^ +\d+ +([A-Z]+-\d+)/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(coursesOf(expected).map(({ id }) => id));
    expect(stdout).toContain('ハードウェア');
    expect(stdout).toContain(`コース ${expected.totals.courses}`);
    for (const item of expected.milestones.flatMap(({ items }) => items)) expect(stdout).toContain(item.text.ja);
  });

  test('leaves the terminal alone, whatever a catalogue says', async () => {
    const title = { ja: '\u001b[2J\u0007包丁\r\n■ レベル9\u009b31m', en: 'x' };
    const courses = smallCatalogue.courses.map((course) => ({ ...course, title }));
    const { stdout } = await plan(smallWorld({ ...smallCatalogue, courses }));
    expect(stdout).toContain('包丁');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|^■ レベル9/m);
  });

  test('speaks English where asked', async () => {
    const { stdout } = await plan([...shortPlan, '--lang', 'en']);
    expect(stdout).toContain('Hardware');
    expect(stdout).not.toMatch(/[ぁ-ん]/);
  });
});

describe('CSV', () => {
  test('opens right in a spreadsheet: byte order mark, line ends, one row a course', async () => {
    const { status, bytes, stdout } = await plan([...shortPlan, '--format', 'csv']);
    expect(status).toBe(0);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(stdout.endsWith('\r\n')).toBe(true);
    const [header, ...rows] = csvCells(stdout);
    const courses = coursesOf(await roadmap(shortPlan));
    expect(header?.slice(0, 4)).toEqual(['順', 'レベル', 'コースID', 'コース名']);
    expect(rows.map((row) => [row[2], row[3], row[11]])).toEqual(
      courses.map(({ id, title, start }) => [id, title.ja, start]),
    );
    expect(rows.every(({ length }) => length === header?.length)).toBe(true);
  });

  test('leaves an unknown cost empty, never zero', async () => {
    const [header, ...rows] = csvCells((await plan([...shortPlan, '--format', 'csv', '--lang', 'en'])).stdout);
    const cost = header?.indexOf('cost') ?? -1;
    expect(new Set(rows.map((row) => row[cost]))).toEqual(new Set(['']));
  });

  test('has no cell that a spreadsheet would run', async () => {
    const titles = [
      '=HYPERLINK("http://evil.example")',
      '+1+1',
      '-1',
      '@SUM(A1)',
      '＝1＋1',
      ' =1',
      '\t=1',
      '　＠x',
      '\r\n=1',
    ];
    const courses = smallCatalogue.courses.map((course, index) => {
      const title = titles[index % titles.length] ?? '';
      return { ...course, title: { ja: title, en: title } };
    });
    const { status, stdout } = await plan([...smallWorld({ ...smallCatalogue, courses }), '--format', 'csv']);
    expect(status).toBe(0);
    const cells = csvCells(stdout).flat();
    expect(cells.filter((cell) => /^[\s\u3000]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("http://evil.example")');
  });
});

describe('HTML', () => {
  test('is one document that asks for nothing from outside and runs nothing', async () => {
    const { status, stdout } = await plan([...shortPlan, '--format', 'html']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/i);
    expect(stdout).toContain('<html lang="ja">');
    expect(stdout).not.toMatch(/<script|<link|<iframe|@import|url\(\s*["']?(?!data:|#)/i);
    for (const { title } of coursesOf(await roadmap(shortPlan))) expect(stdout).toContain(title.ja);
  });

  test('takes no markup from a catalogue', async () => {
    const courses = smallCatalogue.courses.map((course) => ({
      ...course,
      title: { ja: '<img src=x onerror=1>', en: 'x' },
    }));
    const { stdout } = await plan([...smallWorld({ ...smallCatalogue, courses }), '--format', 'html']);
    expect(stdout).not.toContain('<img');
    expect(stdout).toContain('&lt;img');
  });
});

describe('--out', () => {
  test.each(['text', 'json', 'csv', 'html'])('writes what standard output gets: %s', async (format) => {
    const file = path(`計画.${format}`);
    const written = await plan([...shortPlan, '--format', format, '--out', file]);
    expect(written).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const { status, bytes, stderr } = await planProcess([...shortPlan, '--format', format]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('replaces an older file', async () => {
    const file = path('plan.json');
    await plan([...shortPlan, '--format', 'html', '--out', file]);
    await plan([...shortPlan, '--format', 'json', '--out', file]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ specialty: 'hardware' });
  });

  test('of a refused plan writes nothing', async () => {
    const file = path('plan.json');
    expect((await plan([...shortPlan, '--to', '7', '--format', 'json', '--out', file])).status).toBe(2);
    expect(existsSync(file)).toBe(false);
  });
});
