/**
 * A workbook (.xlsx, .xlsm) as sheets. A reader of our own over yauzl: it reads a sheet as a stream in bounded memory,
 * knows Japanese dates and furigana, and says where something is too much. Macros are never looked at.
 */
import type { FileHandle } from 'node:fs/promises';
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import { SheetRefusal } from '../../../../shared/exchange/sheet-refusal.ts';
import type { SheetRow } from '../../../../shared/exchange/sheet-row.ts';
import { createMergeFiller, readMergedRanges } from './merged-cells.ts';
import { numberKinds } from './number-formats.ts';
import { createRowGuard, type RowGuard } from './row-guard.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { SheetFile } from './sheet-file.ts';
import { type CellSource, createRowParser } from './sheet-rows.ts';
import { findWorkbookParts, type WorkbookParts } from './workbook-parts.ts';
import { createElementCutter } from './xml-stream.ts';
import { elementPrefix, mayHoldNul } from './xml-text.ts';
import { openZipParts, type ZipParts } from './zip-parts.ts';

/** All cells of a row as long as they may be, each letter escaped. */
const longestRow = 16 * 1024 * 1024;

interface Workbook {
  readonly zip: ZipParts;
  readonly parts: WorkbookParts;
  readonly file: string;
  readonly source: () => Promise<CellSource>;
}

async function readSource(zip: ZipParts, parts: WorkbookParts, file: string): Promise<CellSource> {
  const styles = parts.styles !== null && zip.has(parts.styles) ? await zip.text(parts.styles) : '';
  const shared = await readSharedStrings(zip, parts.sharedStrings, file);
  return { ...shared, kinds: numberKinds(styles), from1904: parts.from1904 };
}

/** A row that does not end: either one endless cell or endless cells. */
function refuseRow(begun: string, prefix: string, row: number, guard: RowGuard): never {
  const cells = begun.split(new RegExp(`<${prefix}c[\\s/>]`)).length - 1;
  if (cells > sheetLimits.columns) throw guard.refuse('too-many-columns', row, sheetLimits.columns);
  throw guard.refuse('cell-too-long', row, Math.max(0, cells - 1));
}

async function* parsedRows(workbook: Workbook, part: string, source: CellSource, guard: RowGuard) {
  const decoder = new TextDecoder();
  let reader: {
    readonly cut: ReturnType<typeof createElementCutter>;
    readonly parse: ReturnType<typeof createRowParser>;
  } | null = null;
  let last = 0;
  for await (const chunk of workbook.zip.bytes(part)) {
    const text = decoder.decode(chunk, { stream: true });
    if (mayHoldNul(text)) guard.suspectNul();
    if (!reader) {
      const prefix = elementPrefix(text, 'worksheet');
      const cut = createElementCutter(`${prefix}row`, longestRow, (begun) => refuseRow(begun, prefix, last + 1, guard));
      reader = { cut, parse: createRowParser(prefix, source, guard) };
    }
    for (const element of reader.cut.push(text)) {
      const row = reader.parse(element);
      last = row.number;
      yield row;
    }
  }
}

async function* xlsxRows(workbook: Workbook, sheet: string, signal?: AbortSignal): AsyncGenerator<SheetRow> {
  signal?.throwIfAborted();
  const { zip, parts, file } = workbook;
  const part = parts.sheets.get(sheet);
  if (part === undefined) throw new SheetRefusal('no-sheet', file, { sheet });
  const guard = createRowGuard(file, sheet);
  // Inflating runs beside the reading of the shared texts.
  const [merged, source] = await Promise.all([readMergedRanges(zip, part), workbook.source()]);
  if (source.mayHoldNul) guard.suspectNul();
  const fill = createMergeFiller(merged);
  for await (const { number, cells } of parsedRows(workbook, part, source, guard)) {
    signal?.throwIfAborted();
    const used = guard.check(number, cells);
    fill(number, cells);
    if (used) yield { number, cells };
  }
  guard.finish();
}

/** Opens the workbook for reading; it takes over the handle. */
export async function openXlsxFile(handle: FileHandle, file: string): Promise<SheetFile> {
  const zip = await openZipParts(handle.fd, file);
  const parts = await findWorkbookParts(zip, file);
  if (parts.sheets.size === 0) throw new SheetRefusal('empty', file);
  let source: Promise<CellSource> | null = null;
  const workbook: Workbook = {
    zip,
    parts,
    file,
    source: () => {
      source ??= readSource(zip, parts, file);
      return source;
    },
  };
  return {
    kind: 'xlsx',
    encoding: null,
    sheets: [...parts.sheets.keys()],
    rows: (sheet, signal) => xlsxRows(workbook, sheet, signal),
    close: async () => {
      await handle.close();
    },
  };
}
