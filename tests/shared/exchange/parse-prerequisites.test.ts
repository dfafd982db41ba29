/** Prerequisites as people write them, with and, or and parentheses. */
import { describe, expect, test } from 'vitest';
import { parsePrerequisites } from '../../../shared/exchange/parse-prerequisites.ts';
import { type PrerequisiteTree, toGroups } from '../../../shared/exchange/prerequisite-tree.ts';

function show(tree: PrerequisiteTree | null): string {
  if (!tree) return '';
  if (tree.kind === 'name') return tree.name;
  return `(${tree.parts.map(show).join(tree.kind === 'and' ? ' & ' : ' | ')})`;
}

function read(text: string, known?: (folded: string) => boolean): string {
  const parsed = parsePrerequisites(text, known);
  return parsed.ok ? show(parsed.tree) : `${parsed.fault}@${parsed.position}`;
}

test.each([
  ['A', 'A'],
  ['A、B', '(A & B)'],
  ['A,B;C\nD', '(A & B & C & D)'],
  ['A & B', '(A & B)'],
  ['A＆B', '(A & B)'],
  ['AかつB', '(A & B)'],
  ['AまたはB', '(A | B)'],
  ['A|B｜C', '(A | B | C)'],
  ['A or B', '(A | B)'],
  ['A OR B and C', '(A | (B & C))'],
  ['A または B かつ C', '(A | (B & C))'],
  ['（A または B）かつ C', '((A | B) & C)'],
  ['(A|B)&(C|D)', '((A | B) & (C | D))'],
  ['A、B または C', '(A & (B | C))'],
  ['Monitor, Corridor', '(Monitor & Corridor)'],
  ['基礎（集合研修）、B', '(基礎（集合研修） & B)'],
  ['基礎（集合研修）または（B かつ C）', '(基礎（集合研修） | (B & C))'],
  ['「A、B」かつ C', '(A、B & C)'],
  ['"A or B" | C', '(A or B | C)'],
  [' A 、、 B 、', '(A & B)'],
  ['なし', ''],
  ['－', ''],
  ['', ''],
])('%s', (text, tree) => {
  expect(read(text)).toBe(tree);
});

test('known names stay whole, whatever they hold', () => {
  const names = new Set(['導入、配信と検証', '物理ネットワーク(通信ネットワーク)の設計']);
  const known = (folded: string) => names.has(folded);
  expect(read('導入、配信と検証、B', known)).toBe('(導入、配信と検証 & B)');
  expect(read('物理ネットワーク（通信ネットワーク）の設計 または B', known)).toBe(
    '(物理ネットワーク（通信ネットワーク）の設計 | B)',
  );
});

describe('says where it goes wrong', () => {
  test.each([
    ['(A または B', 'unbalanced@1'],
    ['A または', 'missing-name@6'],
    ['A & | B', 'missing-name@5'],
    ['A または B）', 'unbalanced@8'],
    ['()', 'missing-name@1'],
    ['"A" "B"', 'missing-operator@5'],
  ])('%s', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  test('nesting and length are bounded', () => {
    expect(read(`${'('.repeat(5_000)}A${')'.repeat(5_000)}`)).toBe('too-complex@22');
    expect(read(Array.from({ length: 1_000 }, (_, index) => `N${index}`).join('|'))).toMatch(/^too-complex@/);
  });
});

describe('as an AND of OR-groups', () => {
  const groups = (text: string, unknown: readonly string[] = []) => {
    const parsed = parsePrerequisites(text);
    if (!parsed.ok || !parsed.tree) return null;
    return toGroups(parsed.tree, (name) => (unknown.includes(name) ? null : [name]));
  };

  test.each([
    ['A', [['A']]],
    ['(A|B)&C', [['A', 'B'], ['C']]],
    [
      '(A&B)|C',
      [
        ['A', 'C'],
        ['B', 'C'],
      ],
    ],
    ['A|A', [['A']]],
    ['A&A', [['A']]],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  test('names left out take no part', () => {
    expect(groups('(A|X)&Y&B', ['X', 'Y'])).toEqual([['A'], ['B']]);
    expect(groups('X', ['X'])).toEqual([]);
  });

  test('what would explode is refused', () => {
    const pairs = Array.from({ length: 20 }, (_, index) => `(A${index}&B${index})`).join('|');
    expect(groups(pairs)).toBeNull();
  });
});
