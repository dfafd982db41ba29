/** CSV, JSON, Moodle and CASE: what other programs read. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { caseDocument } from '../../../../../electron/backend/files/exports/case-document.ts';
import { makeExport } from '../../../../../electron/backend/files/exports/make-export.ts';
import { catalogueSchema } from '../../../../../shared/model/catalogue-schema.ts';
import { standardSchema } from '../../../../../shared/model/standard-schema.ts';
import { data } from './export-fixture.ts';

const textOf = async (
  ...[what, format, language]: ['catalogue' | 'matrix' | 'standard', Parameters<typeof makeExport>[1], 'ja' | 'en']
) => Buffer.from((await makeExport(what, format, data, language)).bytes).toString('utf8');
const records = (text: string): string[][] => parse(text, { bom: true });

test('CSV has a byte order mark, Windows line breaks and no formulas', async () => {
  const [example] = data.catalogue.courses;
  if (!example) throw new Error('the catalogue is empty');
  const courses = [{ ...example, title: { ja: '=cmd|calc', en: ' ＋1' }, outline: { ja: '@a\r\n-b', en: '\t=1' } }];
  const catalogue = { ...data.catalogue, courses };
  const text = Buffer.from((await makeExport('catalogue', 'csv', { ...data, catalogue }, 'ja')).bytes).toString('utf8');
  expect(
    text.startsWith(
      '\ufeffコースID,コース群,コース名,コース名（英語）,講座分類,領域,対象専門分野,対象レベル,受講前提,研修方法,標準時間,標準日数,受講料,提供元,関連する知識,コース概要,修得目標,',
    ),
  ).toBe(true);
  expect(text).toContain('\r\n');
  for (const cell of records(text).flat()) expect(cell).not.toMatch(/^[\s\u3000]*[=+\-@＝＋－＠]/);
});

test('the English headers are the names of the fields', async () => {
  const [header] = records(await textOf('catalogue', 'csv', 'en'));
  expect(header?.slice(0, 13)).toEqual([
    'id',
    'group',
    'title',
    'titleEn',
    'kind',
    'area',
    'specialties',
    'levels',
    'prerequisites',
    'methods',
    'eLearningHours',
    'classDays',
    'cost',
  ]);
});

test('levels are written so that no spreadsheet makes dates of them', async () => {
  const rows = records(await textOf('standard', 'csv', 'ja'));
  expect(rows.flat().filter((cell) => /^\d-\d$/.test(cell))).toEqual([]);
  expect(rows).toHaveLength(data.standard.knowledgeItems.size + 1);
});

test('the flat matrix names the skill item with each knowledge item', async () => {
  const [header] = records(await textOf('matrix', 'csv', 'ja'));
  expect(header).toHaveLength(data.standard.knowledgeItems.size + 3);
  expect(new Set(header).size).toBe(header?.length);
});

test('JSON has the shape of the product’s own files', async () => {
  expect(catalogueSchema.parse(JSON.parse(await textOf('catalogue', 'json', 'ja')))).toEqual(data.catalogue);
  expect(standardSchema.parse(JSON.parse(await textOf('standard', 'json', 'en')))).toEqual(
    standardSchema.parse(data.standard.standard),
  );
  expect(JSON.parse(await textOf('matrix', 'json', 'en'))).toHaveLength(data.catalogue.courses.length);
});

describe('Moodle', () => {
  test('competency framework: its columns, one framework, every parent there', async () => {
    const [header, ...rows] = records(await textOf('standard', 'moodle-framework', 'ja'));
    expect(header).toEqual([
      'Parent ID number',
      'ID number',
      'Short name',
      'Description',
      'Description format',
      'Scale values',
      'Scale configuration',
      'Rule type',
      'Rule outcome',
      'Rule config',
      'Cross-referenced competency ID numbers',
      'Exported ID',
      'Is framework',
      'Taxonomy',
    ]);
    const [framework, ...competencies] = rows;
    expect(framework?.[12]).toBe('1');
    const scale = framework?.[5]?.split(',') ?? [];
    const configuration = JSON.parse(framework?.[6] ?? '[]') as readonly {
      readonly id?: number;
      readonly proficient?: number;
    }[];
    expect(configuration.slice(1).map(({ id }) => id)).toEqual(scale.map((_grade, index) => index + 1));
    expect(configuration.some(({ proficient }) => proficient === 1)).toBe(true);
    const ids = competencies.map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const [parent, id, name, , , , , , , , , , isFramework] of competencies) {
      expect(parent === '' || ids.includes(parent ?? '')).toBe(true);
      expect(isFramework).toBe('');
      expect(id && id.length <= 100 && name && [...name].length <= 100).toBe(true);
    }
    expect(ids).toContain('tech-internet@4');
  });

  test('courses: its columns, markup that is text', async () => {
    const [example] = data.catalogue.courses;
    if (!example) throw new Error('the catalogue is empty');
    const courses = [{ ...example, outline: { ja: '<script>&', en: 'x' } }];
    const { bytes } = await makeExport(
      'catalogue',
      'moodle-courses',
      { ...data, catalogue: { groups: [], courses } },
      'ja',
    );
    const [header, row] = records(Buffer.from(bytes).toString('utf8'));
    expect(header).toEqual([
      'fullname',
      'category',
      'shortname',
      'idnumber',
      'summary',
      'startdate',
      'enddate',
      'visible',
    ]);
    expect(row?.slice(0, 4)).toEqual([example.title.ja, '1', example.id, example.id]);
    expect(row?.[4]).toContain('<p>&lt;script&gt;&amp;</p><ul><li>');
  });
});

describe('CASE', () => {
  const made = caseDocument(data.standard, '2027-04-01', 'ja');
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test('names a document, its items and what is a child of what', () => {
    expect(made.CFDocument).toMatchObject({
      caseVersion: '1.1',
      language: 'ja',
      lastChangeDateTime: '2027-04-01T00:00:00Z',
    });
    const ids = new Set([made.CFDocument.identifier, ...made.CFItems.map(({ identifier }) => identifier)]);
    expect(ids.size).toBe(made.CFItems.length + 1);
    expect(made.CFAssociations).toHaveLength(made.CFItems.length);
    for (const { identifier, uri, associationType, originNodeURI, destinationNodeURI } of made.CFAssociations) {
      expect(identifier).toMatch(uuid);
      expect(uri).toBe(`urn:uuid:${identifier}`);
      expect(associationType).toBe('isChildOf');
      expect(ids.has(originNodeURI.identifier) && ids.has(destinationNodeURI.identifier)).toBe(true);
    }
    const item = made.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === 'tech-internet');
    expect(item).toMatchObject({
      fullStatement: 'インターネット技術',
      alternativeLabel: 'Internet technology',
      CFItemType: '知識項目',
      educationLevel: ['3', '4', '5', '6'],
    });
    expect(made.CFItems.filter(({ CFItemType }) => CFItemType === '知識項目')).toHaveLength(
      data.standard.knowledgeItems.size,
    );
  });

  test('bears the same ids at every export, in either language', () => {
    const again = caseDocument(data.standard, '2030-01-01', 'en');
    expect(again.CFDocument.identifier).toBe(made.CFDocument.identifier);
    expect(again.CFItems.map(({ identifier }) => identifier)).toEqual(made.CFItems.map(({ identifier }) => identifier));
    expect(again.CFAssociations.map(({ identifier }) => identifier)).toEqual(
      made.CFAssociations.map(({ identifier }) => identifier),
    );
  });

  test('holds nothing that its schema does not know', () => {
    const known = [
      'identifier',
      'uri',
      'fullStatement',
      'alternativeLabel',
      'CFItemType',
      'CFItemTypeURI',
      'humanCodingScheme',
      'listEnumeration',
      'language',
      'educationLevel',
      'lastChangeDateTime',
    ];
    for (const item of made.CFItems) expect(known).toEqual(expect.arrayContaining(Object.keys(item)));
  });
});
