/** The screen's dictionary: both languages fill in the same values, and the window says all of it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { screenEn } from '../../shared/i18n/screen/en.ts';
import { type ScreenKey, screenJa } from '../../shared/i18n/screen/ja.ts';
import { screenText } from '../../shared/i18n/screen/screen-text.ts';

const keys = Object.keys(screenJa) as ScreenKey[];
const names = (text: string) => new Set(Array.from(text.matchAll(/\{(\w+)/g), ([, name]) => name));

/** English counts nouns that Japanese leaves out, and quarters have no months in its short form. */
const fewerInOne = new Set<ScreenKey>(['timeline.quarterMonths', 'unit.days']);

describe('the dictionary', () => {
  it.each(keys.filter((key) => !fewerInOne.has(key)))('says %s with the same values in both languages', (key) => {
    expect(names(screenEn[key])).toEqual(names(screenJa[key]));
  });

  it('holds nothing that the window does not say', () => {
    const root = join(import.meta.dirname, '../..');
    const files = globSync(['renderer/**/*.{ts,tsx}', 'shared/**/*.ts'], { cwd: root });
    const texts = files
      .filter((file) => !/i18n.screen/.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8'));
    const source = texts.join('\n');
    const named = new Set(source.match(/(?<=['"`])[\w.-]+(?=['"`])/g));
    const beginnings = [...new Set(source.match(/(?<=`)[\w-]+\.[\w.-]*(?=\$\{)/g))];
    const isSaid = (key: string) => named.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  it('chooses one or many in English', () => {
    const text = screenText('en');
    expect(text('diagram.count', { n: 1 })).toBe('1 course');
    expect(text('diagram.count', { n: 2 })).toBe('2 courses');
    expect(screenText('ja')('diagram.count', { n: 2 })).toBe('2コース');
  });
});
