/** Reads CSV as a spreadsheet does: quotes, doubled quotes, line breaks inside quotes. */

/** Rows of cells; the byte order mark and the last line break are no part of them. */
export function csvCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  for (let match = cell.exec(plain); match; match = cell.exec(plain)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return rows;
    if (match[3] === '\r\n') rows.push([]);
  }
  throw new Error('the text is no CSV');
}
