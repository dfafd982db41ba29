/** Line breaks of the diagram. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../shared/diagram/text-width.ts';
import { wrapText } from '../../../shared/diagram/wrap-text.ts';
import { catalogue } from './diagram-input.ts';

const titles = catalogue.courses.flatMap(({ title }) => [title.ja, title.en]);

describe('wrapText', () => {
  it('loses no letter and stays within the width', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.integer({ min: 60, max: 400 }), (title, width) => {
        const lines = wrapText(title, width, 11);
        expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
        // A piece may hold one letter and the mark that must stay beside it.
        expect(lines.every((line) => textWidth(line) * 11 <= width || [...line].length <= 3)).toBe(true);
      }),
    );
  });

  it('never begins a line with a mark that belongs to the line before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.integer({ min: 40, max: 300 }), (title, width) => {
        expect(wrapText(title, width, 11).some((line) => /^[、。）ーッャュョ・：]/.test(line))).toBe(false);
      }),
    );
  });

  it('breaks between words and evens the lines out', () => {
    expect(wrapText('複合システム基盤の設計と可用性', 142, 11)).toEqual(['複合システム基盤の', '設計と可用性']);
    expect(wrapText('Design and availability of complex platforms', 170, 11)).toHaveLength(2);
  });

  it('keeps short text on one line and gives none for nothing', () => {
    expect(wrapText('IT基本1', 100, 12)).toEqual(['IT基本1']);
    expect(wrapText('', 100, 12)).toEqual([]);
  });
});
