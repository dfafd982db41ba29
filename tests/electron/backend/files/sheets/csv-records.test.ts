/** The CSV splitter against whatever cells and whatever pieces the text comes in. */
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCsvSplitter } from '../../../../../electron/backend/files/sheets/csv-records.ts';
import { createRowGuard } from '../../../../../electron/backend/files/sheets/row-guard.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', 'あ', '"', ',', ';', '\n', '\r\n', ' ', '＝', '𠮷'),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

test.each(['\n', '\r\n'])('gives back what was written, however it is cut (%j)', (record_delimiter) => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(20), { maxLength: 30 }), (rows, cuts) => {
      const text = stringify(rows, { record_delimiter, quoted_match: /[\r\n]/ });
      const splitter = createCsvSplitter({ delimiter: ',', newline: '\n', skip: 0 }, createRowGuard('f', null));
      const records: string[][] = [];
      let at = 0;
      for (const cut of cuts) {
        records.push(...splitter.push(text.slice(at, at + cut)));
        at += cut;
      }
      records.push(...splitter.push(text.slice(at)), ...splitter.end());
      expect(records).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});
