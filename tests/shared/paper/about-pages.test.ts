/** How many pages sheets take: counted on paper, and foretold. */
import { expect, test } from 'vitest';
import { aboutPages } from '../../../shared/paper/about-pages.ts';

test.each([
  ['one level of 20 courses', 20, 1, 3, 2],
  ['three levels of 60 courses', 60, 3, 6, 4],
  ['six levels of 103 courses', 103, 6, 10, 6],
  ['one level of 16 courses', 16, 1, 2, 2],
  ['two levels of 40 courses', 40, 2, 4, 3],
])('%s', (_what, courses, levels, roadmap, career) => {
  expect(aboutPages(['roadmap'], courses, levels)).toBe(roadmap);
  expect(aboutPages(['career'], courses, levels)).toBe(career);
  expect(aboutPages(['roadmap', 'diagram', 'career'], courses, levels)).toBe(roadmap + 1 + career);
});
