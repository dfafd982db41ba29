/** A catalogue that leaves as CSV or as a workbook comes back the same. */
import { expect, test } from 'vitest';
import { makeExport } from '../../../../../electron/backend/files/exports/make-export.ts';
import type { Course } from '../../../../../shared/model/catalogue-schema.ts';
import { prepareFolder } from '../../../../helpers/temp-folder.ts';
import { asImported, data, importBack } from './export-fixture.ts';

const folder = prepareFolder();
const cases = [
  ['csv', 'ja'],
  ['csv', 'en'],
  ['xlsx', 'ja'],
  ['xlsx', 'en'],
] as const;

test.each(cases)('the built-in catalogue as %s in %s', async (format, language) => {
  const { bytes } = await makeExport('catalogue', format, data, language);
  const drafted = await importBack(folder.path('file'), bytes);
  expect(drafted.problems).toEqual([]);
  expect(drafted.groups).toEqual([]);
  expect(drafted.courses.map(({ course }) => course)).toEqual(data.catalogue.courses.map(asImported));
});

function difficult(): Course[] {
  const [example] = data.catalogue.courses;
  if (!example) throw new Error('the catalogue is empty');
  const base = asImported({ ...example, prerequisites: [] });
  return [
    { ...base, id: '既存または新', title: { ja: '導入、配信（基礎）', en: 'Roll-out, delivery; or "basics"' } },
    {
      ...base,
      id: '007',
      title: { ja: '=SUM(A1)', en: '＠home' },
      provider: '+81 研修',
      cost: 0,
      levels: [4, 6],
      teaches: ['tech-internet@4', 'tech-internet@6', 'hwr-cause@5'],
    },
    { ...base, id: '1E5', title: { ja: "'=1 と _x0041_", en: '-1' }, eLearningHours: 0.5, classDays: null },
    {
      ...base,
      id: 'LAST',
      title: { ja: '最後', en: 'Last' },
      prerequisites: [['既存または新', '007'], ['1E5']],
      prerequisiteText: '他社の講座（上級）、同等の知識 or 経験',
      goals: { ja: ['一つ；だけ'], en: ['only; one'] },
      outline: { ja: '1行目\n\n"3行目"\tタブ', en: '' },
      audience: { ja: '𠮷野 ㈱ ①', en: '' },
    },
  ];
}

test.each(cases)('courses that could go wrong, as %s in %s', async (format, language) => {
  const catalogue = { groups: data.catalogue.groups, courses: difficult() };
  const { bytes } = await makeExport('catalogue', format, { ...data, catalogue }, language);
  const drafted = await importBack(folder.path('file'), bytes);
  expect(drafted.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(drafted.courses.map(({ course }) => course)).toEqual(catalogue.courses);
});

test('what is exported and imported over itself changes nothing', async () => {
  const own = { groups: [], courses: difficult() };
  const catalogue = { groups: data.catalogue.groups, courses: [...data.catalogue.courses, ...own.courses] };
  const { bytes } = await makeExport('catalogue', 'xlsx', { ...data, catalogue }, 'ja');
  const drafted = await importBack(folder.path('file'), bytes, { builtIn: data.catalogue, own });
  expect(drafted.errors).toBe(0);
  expect(drafted.courses.map(({ change }) => change)).toEqual(['same', 'same', 'same', 'same']);
  expect(drafted.problems.filter(({ code }) => code === 'built-in-unchanged')).toHaveLength(
    data.catalogue.courses.length,
  );
});
