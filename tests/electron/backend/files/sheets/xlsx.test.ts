/** Workbooks as Japanese Excel and other programs write them. */
import { describe, expect, test } from 'vitest';
import { prepareFolder } from '../../../../helpers/temp-folder.ts';
import { makeWorkbook, textRow, type WorkbookXml } from './make-workbook.ts';
import { readSheet, refusalOf } from './read-sheet.ts';

const folder = prepareFolder();
const read = (workbook: WorkbookXml, sheet?: string) => readSheet(folder.path('a.xlsx'), makeWorkbook(workbook), sheet);
const rowsOf = async (rows: string, given: Partial<WorkbookXml> = {}, after = '') =>
  (await read({ sheets: [{ name: 'コース', rows, after }], ...given })).cells;

test('texts, numbers, booleans, errors and computed values', async () => {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.30000000000000004</v></c><c r="C1"><v>1E+21</v></c><c r="D1"><v>1.5E-7</v></c>
    <c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="str"><f>A1&amp;"x"</f><v>a &amp; b</v></c>
    <c r="I1"><f>1+1</f><v>2</v></c><c r="J1"><f>NOW()</f></c><c r="K1" t="inlineStr"><is><t>インライン</t></is></c><c r="L1"><v>120000</v></c></row>`;
  expect(await rowsOf(rows, { strings: '<si><t xml:space="preserve"> 前後 </t></si>' })).toEqual([
    [
      ' 前後 ',
      '0.3',
      '1000000000000000000000',
      '0.00000015',
      'TRUE',
      'FALSE',
      '#N/A',
      'a & b',
      '2',
      '',
      'インライン',
      '120000',
    ],
  ]);
});

test('furigana are no part of a text', async () => {
  const strings = `<si><t>山田太郎</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><rPh sb="2" eb="4"><t>タロウ</t></rPh><phoneticPr fontId="1"/></si>
    <si><r><t>東京</t></r><r><rPr><b/></rPr><t>本社</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>`;
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
    <c r="C1" t="inlineStr"><is><t>研修</t><rPh sb="0" eb="2"><t>ケンシュウ</t></rPh></is></c></row>`;
  expect(await rowsOf(rows, { strings })).toEqual([['山田太郎', '東京本社', '研修']]);
});

test('escapes of XML and of Excel', async () => {
  const rows = textRow(1, [
    '&lt;b&gt; &amp;amp; &#x9AD9;&#12354;',
    'a_x000D_\nb_x005F_x0041_',
    '<![CDATA[1 < 2 & 3]]>',
  ]);
  expect(await rowsOf(rows)).toEqual([['<b> &amp; 髙あ', 'a\nb_x0041_', '1 < 2 & 3']]);
});

describe('dates', () => {
  const formats = (ids: readonly number[], codes = '') =>
    `<numFmts>${codes}</numFmts><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
  const cells = (values: readonly string[]) =>
    `<row r="1">${values.map((value, style) => `<c r="${String.fromCharCode(65 + style)}1" s="${style}"><v>${value}</v></c>`).join('')}</row>`;

  test('in the formats that Excel has built in, the Japanese ones included', async () => {
    const ids = [14, 22, 27, 28, 30, 31, 34, 36, 50, 54, 57, 58];
    const [row] = await rowsOf(cells(ids.map(() => '46478')), { styles: formats(ids) });
    expect(row).toEqual(ids.map(() => '2027-04-01'));
  });

  test('and in formats of one’s own', async () => {
    const codes = [
      '[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
      'yyyy/mm/dd',
      '[$-411]ge.m.d',
      'm&quot;月&quot;',
      '&quot;第&quot;0&quot;day&quot;',
      '0.00E+00',
      'General',
      '#,##0_ ',
      '[Red]0',
    ];
    const styles = formats(
      codes.map((_code, index) => 170 + index),
      codes.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code}"/>`).join(''),
    );
    const [row] = await rowsOf(cells(codes.map(() => '46478')), { styles });
    expect(row).toEqual([
      ...Array.from({ length: 4 }, () => '2027-04-01'),
      ...Array.from({ length: 5 }, () => '46478'),
    ]);
  });

  test('with their time, times alone, and the first days of 1900', async () => {
    const styles = formats([22, 20, 46, 14, 14, 14]);
    expect(await rowsOf(cells(['46478.5625', '0.375', '1.5', '1', '59', '61']), { styles })).toEqual([
      ['2027-04-01 13:30', '09:00', '36:00', '1900-01-01', '1900-02-28', '1900-03-01'],
    ]);
  });

  test('counted from 1904, and written as ISO', async () => {
    expect(await rowsOf(cells(['45016']), { styles: formats([14]), from1904: true })).toEqual([['2027-04-01']]);
    expect(await rowsOf('<row r="1"><c r="A1" t="d"><v>2027-04-01T00:00:00</v></c></row>')).toEqual([['2027-04-01']]);
  });
});

test('merged header cells repeat over their range, in both directions', async () => {
  const rows = `${textRow(1, ['コースID', '標準'])}<row r="2"><c r="B2" t="inlineStr"><is><t>時間</t></is></c><c r="C2" t="inlineStr"><is><t>日数</t></is></c></row>${textRow(3, ['A', '6', '1'])}`;
  const after = '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
  expect(await rowsOf(rows, {}, after)).toEqual([
    ['コースID', '標準', '標準'],
    ['コースID', '時間', '日数'],
    ['A', '6', '1'],
  ]);
});

test('rows keep their numbers; blank ones and trailing empty columns are left out', async () => {
  const rows = `<row r="2"><c r="B2" t="inlineStr"><is><t>x</t></is></c><c r="C2" s="1"/><c r="XFD2" s="1"/></row><row r="3"><c r="A3" s="1"/></row>${textRow(1_048_576, ['末尾'])}`;
  const { rows: found } = await read({ sheets: [{ name: 's', rows }] });
  expect(found).toEqual([
    { number: 2, cells: ['', 'x'] },
    { number: 1_048_576, cells: ['末尾'] },
  ]);
});

test('cells and rows without references follow each other', async () => {
  expect(await rowsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
    ['1', '2'],
    ['3'],
  ]);
});

test('prefixed elements, single quotes and odd spaces, as other programs write them', async () => {
  const whole = `<?xml version='1.0'?><x:worksheet xmlns:x='urn'><x:sheetData><x:row r='1'><x:c  r='A1'  t='s'><x:v>0</x:v></x:c>
    <x:c r = "B1" t = "str"><x:v>b</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C1"/></x:mergeCells></x:worksheet>`;
  expect((await read({ sheets: [{ name: 's', rows: '', whole }], strings: '<si><t>a</t></si>' })).cells).toEqual([
    ['a', 'b', 'b'],
  ]);
});

test('a declared size of a million columns is only a declaration', async () => {
  const sheet = {
    name: 's',
    rows: textRow(1, ['a']),
    before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>',
  };
  expect((await read({ sheets: [sheet] })).cells).toEqual([['a']]);
});

test('visible sheets are offered in their order, and read by name', async () => {
  const sheets = [
    { name: '隠し', rows: textRow(1, ['hidden']), state: 'hidden' },
    { name: 'A &amp; B', rows: textRow(1, ['first']) },
    { name: '台帳', rows: textRow(1, ['second']) },
  ];
  const found = await read({ sheets }, '台帳');
  expect(found.sheets).toEqual(['A & B', '台帳']);
  expect(found).toMatchObject({ kind: 'xlsx', encoding: null, cells: [['second']] });
  expect(await refusalOf(folder.path('a.xlsx'), makeWorkbook({ sheets }), 'ない')).toEqual({
    code: 'no-sheet',
    sheet: 'ない',
  });
});

test('macros in a workbook are not looked at', async () => {
  const more = [{ name: 'xl/vbaProject.bin', content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) }];
  expect((await read({ sheets: [{ name: 's', rows: textRow(1, ['a']) }], more })).cells).toEqual([['a']]);
});

test('a text that spans what is inflated at once', async () => {
  const rows = Array.from({ length: 3_000 }, (_, index) =>
    textRow(index + 1, [`行${index}`, 'あ'.repeat(100 + (index % 50))]),
  ).join('');
  const cells = await rowsOf(rows);
  expect(cells).toHaveLength(3_000);
  expect(cells[2_999]).toEqual(['行2999', 'あ'.repeat(149)]);
});
