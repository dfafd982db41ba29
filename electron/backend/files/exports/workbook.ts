/** Tables as a workbook that opens clean and prints well: styled headers, frozen panes, filters, A4 landscape. */
import {
  type CellStyle,
  type ConditionalRule,
  colToLetter,
  type DataValidation,
  type MergeRange,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import { safeCell, sheetName } from './cell-safety.ts';
import { rowHeight } from './row-heights.ts';
import type { SheetTable, TableColumn } from './sheet-table.ts';

const line = { style: 'thin', color: { rgb: 'C8CDD3' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const fontName = 'Yu Gothic';

const headerStyle: CellStyle = {
  font: { name: fontName, size: 10, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E5F' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
};
/** The text format keeps `=1+1` and `4-6` what they are when a cell is edited. */
const textStyle: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true }, border };
const numberColumnStyle: CellStyle = { alignment: { vertical: 'top' }, border };
const percentStyle: CellStyle = { ...numberColumnStyle, numFmt: '0%' };
const wholeStyle: CellStyle = { ...numberColumnStyle, numFmt: '#,##0' };
/** Japanese runs downwards letter by letter, English turned. */
const uprightTurn: Readonly<Record<Language, number>> = { ja: 255, en: 90 };

/** Rows below the last that can still be filled with the help of the lists. */
const spareRows = 500;

function headerOf(language: Language, upright: boolean): CellStyle {
  if (!upright) return headerStyle;
  const alignment = {
    horizontal: 'center',
    vertical: 'top',
    textRotation: uprightTurn[language],
    wrapText: true,
  } as const;
  return { ...headerStyle, alignment };
}

/** Equal neighbours of the row above the header. */
function merges(above: readonly string[]): MergeRange[] {
  const found: MergeRange[] = [];
  for (let start = 0; start < above.length; ) {
    let end = start;
    while (end + 1 < above.length && above[end + 1] === above[start]) end += 1;
    if (above[start] !== '' && end > start) found.push({ startRow: 0, endRow: 0, startCol: start, endCol: end });
    start = end + 1;
  }
  return found;
}

interface Lists {
  /** The reference of a column's choices. */
  readonly references: ReadonlyMap<readonly string[], string>;
  readonly sheet: WriteSheet | null;
}

/** Choices stand in a sheet of their own: within a rule Excel takes only 255 letters, and no commas. */
function makeLists(columns: readonly TableColumn[], name: string): Lists {
  const lists = columns.flatMap(({ choices, header }) => (choices ? [{ header, values: choices.values }] : []));
  const height = Math.max(0, ...lists.map(({ values }) => values.length));
  const references = new Map(
    lists.map(({ values }, column) => {
      const letter = colToLetter(column);
      return [values, `'${name}'!$${letter}$2:$${letter}$${values.length + 1}`] as const;
    }),
  );
  const rows = Array.from({ length: height }, (_, row) => lists.map(({ values }) => safeCell(values[row] ?? null)));
  const sheet = { name, rows: [lists.map(({ header }) => header), ...rows], hidden: true };
  return { references, sheet: lists.length > 0 ? sheet : null };
}

function validations(table: SheetTable, headerRows: number, lists: Lists, language: Language): DataValidation[] {
  const words = exportWords(language);
  return table.columns.flatMap(({ choices }, column) => {
    const reference = choices && lists.references.get(choices.values);
    if (!choices || reference === undefined) return [];
    const letter = colToLetter(column);
    const range = `${letter}${headerRows + 1}:${letter}${headerRows + table.rows.length + spareRows}`;
    const several = { showErrorMessage: false, showInputMessage: true, inputMessage: words.pickSome };
    const one = { showErrorMessage: true, errorStyle: 'stop', errorMessage: words.pickOne } as const;
    return [{ type: 'list', formula1: reference, allowBlank: true, range, ...(choices.several ? several : one) }];
  });
}

type CellStyles = NonNullable<WriteSheet['cells']>;

function cellStyles(table: SheetTable, headerRows: number, language: Language): CellStyles {
  const cells: CellStyles = new Map();
  const upright = headerOf(language, true);
  for (const column of table.columns.keys()) {
    for (let row = 0; row < headerRows; row += 1) {
      const turned = table.uprightHeaders && row === headerRows - 1 && column >= table.frozenColumns;
      cells.set(`${row},${column}`, { style: turned ? upright : headerStyle });
    }
  }
  for (const [row, cellsOfRow] of table.rows.entries()) {
    for (const [column, cell] of cellsOfRow.entries()) {
      if (typeof cell !== 'number') continue;
      const plain = Number.isInteger(cell) ? wholeStyle : numberColumnStyle;
      cells.set(`${row + headerRows},${column}`, { style: table.columns[column]?.percent ? percentStyle : plain });
    }
  }
  return cells;
}

/** Height of a header that runs downwards. */
const uprightHeight = 180;

function heights(table: SheetTable, headerRows: number): NonNullable<WriteSheet['rowDefs']> {
  const header = table.columns.map((column) => column.header);
  const found = new Map(
    table.rows.map((row, index) => [index + headerRows, { height: rowHeight(row, table.columns) }] as const),
  );
  found.set(headerRows - 1, { height: table.uprightHeaders ? uprightHeight : rowHeight(header, table.columns) });
  return found;
}

/** Print titles and areas. Written here and not by the library, which leaves names such as `A B` without quotes. */
function printNames({ name, table, headerRows }: PlacedTable): NonNullable<WriteOptions['namedRanges']> {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const { uprightHeaders, frozenColumns, printedColumns } = table;
  const columns = uprightHeaders && frozenColumns > 0 ? `${sheet}$A:$${colToLetter(frozenColumns - 1)},` : '';
  const titles = { name: '_xlnm.Print_Titles', scope: name, range: `${columns}${sheet}$1:$${headerRows}` };
  if (printedColumns === undefined) return [titles];
  const corner = `$${colToLetter(printedColumns - 1)}$${headerRows + table.rows.length}`;
  return [titles, { name: '_xlnm.Print_Area', scope: name, range: `${sheet}$A$1:${corner}` }];
}

/** Conditional formatting of the figures that a table wants coloured. */
function colourRules({ columns, rows, colourScale }: SheetTable, headerRows: number): ConditionalRule[] {
  if (!colourScale || rows.length === 0) return [];
  const { first, low, high, colours } = colourScale;
  const range = `${colToLetter(first)}${headerRows + 1}:${colToLetter(columns.length - 1)}${headerRows + rows.length}`;
  const ends = [low, high].map((value) => ({ type: 'num' as const, value: String(value) }));
  return [{ type: 'colorScale', priority: 1, range, colorScale: { cfvo: ends, colors: [...colours] } }];
}

interface PlacedTable {
  readonly table: SheetTable;
  readonly name: string;
  readonly headerRows: number;
}

function styledSheet({ table, name, headerRows }: PlacedTable, lists: Lists, language: Language): WriteSheet {
  const header = table.columns.map((column) => safeCell(column.header));
  const above = table.above ? [table.above.map(safeCell)] : [];
  const last = `${colToLetter(table.columns.length - 1)}${headerRows + table.rows.length}`;
  const wide = table.uprightHeaders === true;
  const rules = validations(table, headerRows, lists, language);
  const colours = colourRules(table, headerRows);
  return {
    name,
    columns: table.columns.map(({ width, numeric }) => ({ width, style: numeric ? numberColumnStyle : textStyle })),
    rows: [...above, header, ...table.rows.map((row) => row.map(safeCell))],
    cells: cellStyles(table, headerRows, language),
    merges: merges(table.above ?? []),
    freezePane: { rows: headerRows, columns: table.frozenColumns },
    ...(table.rows.length > 0 ? { autoFilter: { range: `A${headerRows}:${last}` } } : {}),
    ...(rules.length > 0 ? { dataValidations: rules } : {}),
    ...(colours.length > 0 ? { conditionalRules: colours } : {}),
    rowDefs: heights(table, headerRows),
    pageSetup: {
      paperSize: wide ? 'a3' : 'a4',
      orientation: 'landscape',
      ...(wide ? { scale: 60 } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: '&L&A', oddFooter: `&C${exportWords(language).page}` },
  };
}

/** The bytes of a workbook. `title` stands in its properties. */
export async function workbookBytes(
  tables: readonly SheetTable[],
  title: string,
  language: Language,
): Promise<Uint8Array> {
  const taken = new Set<string>();
  const named = (name: string) => {
    const free = sheetName(name, taken);
    taken.add(free.toLowerCase());
    return free;
  };
  const lists = makeLists(
    tables.flatMap(({ columns }) => columns),
    named(exportWords(language).choices),
  );
  const placed = tables.map((table) => ({ table, name: named(table.name), headerRows: table.above ? 2 : 1 }));
  const sheets = placed.map((entry) => styledSheet(entry, lists, language));
  return writeXlsx({
    namedRanges: placed.flatMap(printNames),
    sheets: lists.sheet ? [...sheets, lists.sheet] : sheets,
    defaultFont: { name: fontName, size: 10 },
    properties: { title, creator: 'Michishirube' },
  });
}
