/** iCalendar as other programs read it: well formed, folded, and safe whatever a text holds. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText, type WholeDays } from '../../../../../electron/backend/files/calendar/calendar-text.ts';
import { readCalendar } from '../../../../helpers/ical-events.ts';

const entry: WholeDays = {
  uid: 'a@b',
  from: '2027-04-29',
  to: '2027-04-30',
  summary: '重大障害対応の統括',
  description: '',
  place: '',
  categories: [],
  availability: 'busy',
};

const textOf = (given: Partial<WholeDays>, name = '計画') =>
  calendarText({
    name,
    description: '',
    language: 'ja',
    now: '2027-04-01T01:02:03.456Z',
    entries: [{ ...entry, ...given }],
  });

const linesOf = (text: string) => text.slice(0, -2).split('\r\n');

test('every line ends with CRLF and holds at most 75 octets, and no character is parted', () => {
  const summary = `${'道標'.repeat(40)}😀𠮷${'a'.repeat(80)}`;
  const text = textOf({ summary });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of linesOf(text)) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\ufffd');
    expect(line.isWellFormed()).toBe(true);
  }
  expect(Math.max(...linesOf(text).map((line) => Buffer.byteLength(line)))).toBeGreaterThan(70);
  expect(readCalendar(text).events[0]?.summary).toBe(summary);
});

test('begins with what Outlook, Google and Apple look for, before the first entry', () => {
  const lines = linesOf(textOf({}));
  const head = lines.slice(0, lines.indexOf('BEGIN:VEVENT'));
  expect(head[0]).toBe('BEGIN:VCALENDAR');
  expect(head).toEqual(
    expect.arrayContaining(['VERSION:2.0', 'METHOD:PUBLISH', 'X-WR-CALNAME:計画', 'X-WR-TIMEZONE:Asia/Tokyo']),
  );
});

test('a row of days ends on the day after its last, over months and leap days', () => {
  for (const [to, end] of [
    ['2027-04-30', '2027-05-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-12-31', '2029-01-01'],
  ] as const) {
    const [event] = readCalendar(textOf({ to })).events;
    expect(event).toMatchObject({ start: '2027-04-29', end, wholeDays: true });
  }
});

test.each([
  ['busy', 'OPAQUE', 'BUSY', 'CONFIRMED'],
  ['tentative', 'OPAQUE', 'TENTATIVE', 'TENTATIVE'],
  ['free', 'TRANSPARENT', 'FREE', 'CONFIRMED'],
] as const)('%s days', (availability, transparency, busy, status) => {
  const [event] = readCalendar(textOf({ availability })).events;
  expect(event?.property('transp')).toBe(transparency);
  expect(event?.property('x-microsoft-cdo-busystatus')).toBe(busy);
  expect(event?.property('status')).toBe(status);
});

test('a later export is a newer revision of the same entry', () => {
  const at = (now: string) => {
    const [event] = readCalendar(
      calendarText({ name: '', description: '', language: 'en', now, entries: [entry] }),
    ).events;
    return { stamp: event?.property('dtstamp'), sequence: Number(event?.property('sequence')) };
  };
  const [before, after] = [at('2027-04-01T01:02:03.456Z'), at('2027-04-01T01:03:03.456Z')];
  expect(before.stamp).toBe('2027-04-01T01:02:03Z');
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(after.sequence).toBeLessThan(2 ** 31);
});

describe('hostile texts', () => {
  const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028ATTENDEE:mailto:a@b\nc\u0000\u001b[31m\\n;,:"\ud800';
  test.each(['summary', 'description', 'place', 'uid'] as const)('in %s stay text', (field) => {
    const text = textOf({ [field]: hostile }, hostile);
    const lines = linesOf(text);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => /^(END:VEVENT|BEGIN:VALARM|ATTENDEE)/.test(line))).toEqual(['END:VEVENT']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    const name = field === 'place' ? 'location' : field;
    expect(readCalendar(text).events[0]?.[name]).toContain('\nc ');
    expect(readCalendar(text).events[0]?.[name]).toContain('\\n;,:"');
    expect(readCalendar(text).property('x-wr-calname')).toContain('ATTENDEE:mailto:a@b');
  });

  test('in categories do not become more of them', () => {
    expect(readCalendar(textOf({ categories: ['レベル6, 上級', 'b;c'] })).events[0]?.categories).toEqual([
      'レベル6, 上級',
      'b;c',
    ]);
  });

  test('come back as they were, but for control characters', () => {
    const plain = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, '-'));
    fc.assert(
      fc.property(plain, plain, (summary, description) => {
        const [event] = readCalendar(textOf({ summary, description })).events;
        expect(event?.summary).toBe(summary);
        expect(event?.description).toBe(description);
      }),
      { numRuns: 200 },
    );
  });
});

test('is the same to the byte in every time zone', () => {
  const module = join(import.meta.dirname, '../../../../../electron/backend/files/calendar/calendar-text.ts');
  const calendar = { name: 'n', description: '', language: 'ja', now: '2027-04-01T01:02:03.456Z', entries: [entry] };
  const program = `import { calendarText } from ${JSON.stringify(module)}; process.stdout.write(calendarText(${JSON.stringify(calendar)}));`;
  const texts = ['America/Los_Angeles', 'Pacific/Auckland', 'Asia/Tokyo'].map((TZ) => {
    const args = ['--experimental-strip-types', '--no-warnings', '--input-type=module', '--eval', program];
    return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, TZ, NODE_OPTIONS: '' } })
      .stdout;
  });
  expect(texts[0]).toContain('DTSTART;VALUE=DATE:20270429\r\nDTEND;VALUE=DATE:20270501\r\n');
  expect(new Set(texts).size).toBe(1);
});
