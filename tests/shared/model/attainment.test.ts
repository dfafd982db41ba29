/** Attainments as catalogue files write them. */
import { describe, expect, test } from 'vitest';
import { attainment, attainmentParts, isAttainment, parseAttainment } from '../../../shared/model/attainment.ts';

test('joins and takes apart', () => {
  expect(attainment('tech-network', 4)).toBe('tech-network@4');
  expect(parseAttainment('tech-network@4')).toEqual({ knowledgeItem: 'tech-network', level: 4 });
  expect(attainmentParts('ネットワーク@12')).toEqual({ knowledgeItem: 'ネットワーク', level: 12 });
});

describe('refuses', () => {
  test.each([
    'tech-network',
    '@4',
    'tech-network@',
    'tech-network@0',
    'tech-network@-1',
    'tech-network@4.5',
    'a b@3',
    'a@b@3',
    'a@03',
  ])('%s', (text) => {
    expect(parseAttainment(text)).toBeNull();
    expect(isAttainment(text)).toBe(false);
  });
});
