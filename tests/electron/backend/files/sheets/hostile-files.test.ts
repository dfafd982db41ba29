/** Files that are no sheets, or would cost too much: refused with a code that says where, in bounded memory. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openSheetFile } from '../../../../../electron/backend/files/sheets/open-sheet-file.ts';
import { prepareFolder } from '../../../../helpers/temp-folder.ts';
import { makeWorkbook, makeZip, textRow, workbookParts } from './make-workbook.ts';
import { readSheet, refusalOf } from './read-sheet.ts';

const folder = prepareFolder();
const refused = (bytes: Uint8Array) => refusalOf(folder.path('a.xlsx'), bytes);
const refusedSheet = (rows: string, given: Partial<Parameters<typeof makeWorkbook>[0]> = {}) =>
  refused(makeWorkbook({ sheets: [{ name: '台帳', rows }], ...given }));

/** An OLE file whose directory names a stream. */
function ole(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(stream, 1024, 'utf16le');
  return file;
}

describe('other files under the name of a sheet', () => {
  test.each([
    ['a picture', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(200)])],
    ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0])],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a web page', Buffer.from('\n <html><table><tr><td>コース</td></tr></table>')],
    ['binary data', Buffer.from(Array.from({ length: 500 }, (_, index) => index % 32))],
    ['a zip file that is no workbook', makeZip([{ name: 'readme.txt', content: 'hello' }])],
    ['a text document', makeZip([{ name: 'word/document.xml', content: '<document/>' }])],
    ['an empty zip file', makeZip([])],
  ])('%s', async (_name, bytes) => {
    expect(await refused(bytes)).toMatchObject({ code: 'not-a-sheet' });
  });

  test('a workbook locked by a password, and one of old Excel', async () => {
    expect(await refused(ole('EncryptedPackage'))).toMatchObject({ code: 'password' });
    expect(await refused(ole('Workbook'))).toMatchObject({ code: 'legacy-xls' });
    expect(await refused(ole('WordDocument'))).toMatchObject({ code: 'not-a-sheet' });
    const parts = workbookParts({ sheets: [{ name: 's', rows: '' }] }).map((part) => ({ ...part, encrypted: true }));
    expect(await refused(makeZip(parts))).toMatchObject({ code: 'password' });
  });

  test('nothing at all', async () => {
    expect(await refused(Buffer.alloc(0))).toMatchObject({ code: 'empty' });
    expect(await refused(Buffer.from('\r\n,,\r\n'))).toMatchObject({ code: 'empty' });
    expect(await refusedSheet('')).toMatchObject({ code: 'empty', sheet: '台帳' });
  });

  test('a file that is not there', async () => {
    await expect(openSheetFile(folder.path('missing.csv'), '台帳.csv')).rejects.toMatchObject({
      code: 'file-unreadable',
      details: { file: '台帳.csv', reason: 'ENOENT' },
    });
    await expect(openSheetFile(folder.path(), 'フォルダ')).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});

describe('zip bombs', () => {
  const bomb = (bytes: number) => `<row r="1"><c r="A1"><v>${'0'.repeat(bytes)}</v></c></row>`;

  test('that say so', async () => {
    const workbook = makeWorkbook({ sheets: [{ name: 's', rows: bomb(30_000_000) }] });
    expect(workbook.length).toBeLessThan(100_000);
    expect(await refused(workbook)).toMatchObject({ code: 'expands-too-much' });
  });

  test('that claim to be small are stopped while they expand', async () => {
    const parts = workbookParts({ sheets: [{ name: 's', rows: bomb(30_000_000) }] });
    const lying = parts.map((part) => (part.name.includes('sheet1') ? { ...part, claims: { expanded: 1_000 } } : part));
    const before = process.memoryUsage.rss();
    expect(await refused(makeZip(lying))).toMatchObject({ code: 'damaged' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  });

  test('whose parts share their bytes', async () => {
    const parts = workbookParts({ sheets: [{ name: 's', rows: textRow(1, ['a']) }] });
    const shared = parts.map((part) => ({ ...part, claims: { packed: 100_000 } }));
    expect(await refused(makeZip(shared))).toMatchObject({ code: 'expands-too-much' });
  });

  test('of ten thousand parts', async () => {
    const more = Array.from({ length: 10_001 }, (_, index) => ({ name: `x/${index}`, content: '' }));
    expect(await refusedSheet('', { more })).toMatchObject({ code: 'expands-too-much' });
  });
});

describe('damaged workbooks', () => {
  test.each([0.3, 0.6, 0.95])('cut off at %d of their length', async (share) => {
    const whole = makeWorkbook({ sheets: [{ name: 's', rows: textRow(1, ['a']) }] });
    expect(await refused(whole.subarray(0, Math.floor(whole.length * share)))).toMatchObject({ code: 'damaged' });
  });

  test('with rubbish for compressed data', async () => {
    const whole = makeWorkbook({ sheets: [{ name: 's', rows: textRow(1, ['a'.repeat(500)]) }] });
    const sheet = deflateRawSync(Buffer.from('x'));
    const at = whole.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    whole.fill(0xff, at, at + sheet.length + 20);
    expect(await refused(whole)).toMatchObject({ code: 'damaged' });
  });
});

describe('sheets that are too much', () => {
  test('a million columns', async () => {
    const cells = Array.from({ length: 1_000_000 }, (_, index) => `<c><v>${(index * 7919) % 99_991}</v></c>`).join('');
    expect(await refusedSheet(`<row r="1">${cells}</row>`)).toMatchObject({
      code: 'too-many-columns',
      sheet: '台帳',
      row: 1,
      limit: 200,
    });
    expect(await refused(Buffer.from(`${'1,'.repeat(1_000_000)}1\n`))).toMatchObject({
      code: 'too-many-columns',
      row: 1,
    });
  });

  test('200,001 rows', async () => {
    const rows = Buffer.from('a\n'.repeat(200_001));
    expect(await refused(rows)).toMatchObject({ code: 'too-many-rows', row: 200_001, limit: 200_000 });
  });

  test('10 MB in one cell, wherever it stands', async () => {
    const long = Array.from({ length: 2_000_000 }, (_, index) => (index * 7919) % 99_991)
      .join('')
      .slice(0, 10_000_000);
    const limit = { code: 'cell-too-long', limit: 32_767 };
    expect(await refusedSheet(`${textRow(1, ['a'])}${textRow(2, ['b', long])}`)).toEqual({
      ...limit,
      sheet: '台帳',
      row: 2,
      column: 1,
    });
    const shared = '<row r="3"><c r="C3" t="s"><v>0</v></c></row>';
    expect(await refusedSheet(shared, { strings: `<si><t>${long.slice(0, 5_000_000)}</t></si>` })).toEqual({
      ...limit,
      sheet: '台帳',
      row: 3,
      column: 2,
    });
    expect(await refused(Buffer.from(`a,b\nc,"${long}"\n`))).toEqual({ ...limit, row: 2, column: 1 });
    expect(await refused(Buffer.from(`a,b\n"c","d","${long}"\n`))).toEqual({ ...limit, row: 2, column: 2 });
    expect(await refused(Buffer.from(`a,b\nc,${long}\n`))).toEqual({ ...limit, row: 2, column: 1 });
  });

  test('32,767 characters are taken', async () => {
    const text = 'あ'.repeat(32_767);
    expect((await readSheet(folder.path('b.csv'), Buffer.from(`a,${text}\n`))).cells[0]?.[1]).toBe(text);
    expect(await refused(Buffer.from(`a,${text}い\n`))).toMatchObject({ code: 'cell-too-long', row: 1, column: 1 });
  });

  test('a quote that is never closed', async () => {
    expect(await refused(Buffer.from('a,b\nc,"d\ne,f\n'))).toMatchObject({ code: 'damaged', row: 2, column: 1 });
  });

  test('NUL bytes', async () => {
    expect(await refused(Buffer.from(`a,b\nccccccccccccccccccccccc,d\0\n`))).toEqual({
      code: 'nul-byte',
      row: 2,
      column: 1,
    });
    for (const nul of ['&#0;', '&#x0;', '_x0000_']) {
      expect(await refusedSheet(textRow(1, ['a', `x${nul}`]))).toEqual({
        code: 'nul-byte',
        sheet: '台帳',
        row: 1,
        column: 1,
      });
    }
  });

  test('a thousand merged ranges over every row cost nothing', async () => {
    const merges = Array.from({ length: 50_000 }, () => '<mergeCell ref="A1:XFD1048576"/>').join('');
    const sheet = {
      name: 's',
      rows: textRow(1, ['a']) + textRow(2, ['b']),
      after: `<mergeCells>${merges}</mergeCells>`,
    };
    const { cells } = await readSheet(folder.path('a.xlsx'), makeWorkbook({ sheets: [sheet] }));
    expect(cells[0]).toHaveLength(200);
  });

  test('entities are never expanded', async () => {
    const whole = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData>${textRow(1, ['&b;'])}</sheetData></worksheet>`;
    const { cells } = await readSheet(
      folder.path('a.xlsx'),
      makeWorkbook({ sheets: [{ name: 's', rows: '', whole }] }),
    );
    expect(cells).toEqual([['&b;']]);
  });
});
