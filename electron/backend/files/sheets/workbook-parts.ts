/** Where a workbook keeps its sheets, texts and styles. */
import { posix } from 'node:path';
import { SheetRefusal } from '../../../../shared/exchange/sheet-refusal.ts';
import { attribute, decodeXml, tagsOf } from './xml-text.ts';
import type { ZipParts } from './zip-parts.ts';

export interface WorkbookParts {
  /** Visible sheets in their order, by name, with their parts. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
}

const types = {
  workbook: /\/officeDocument$/,
  sheet: /\/worksheet$/,
  strings: /\/sharedStrings$/,
  styles: /\/styles$/,
};

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function relationships(zip: ZipParts, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!zip.has(file)) return [];
  return tagsOf(await zip.text(file), 'Relationship').map((tag) => {
    const target = decodeXml(attribute(tag, 'Target') ?? '');
    return {
      id: attribute(tag, 'Id') ?? '',
      type: attribute(tag, 'Type') ?? '',
      target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    };
  });
}

async function findWorkbook(zip: ZipParts): Promise<string | null> {
  const root = (await relationships(zip, '.')).find(({ type }) => types.workbook.test(type))?.target;
  return root ?? (zip.has('xl/workbook.xml') ? 'xl/workbook.xml' : null);
}

function visibleSheets(xml: string, links: readonly Relationship[]): Map<string, string> {
  const sheets = new Map<string, string>();
  const all = tagsOf(xml, 'sheet').map((tag) => ({
    name: decodeXml(attribute(tag, 'name') ?? ''),
    hidden: attribute(tag, 'state') !== null && attribute(tag, 'state') !== 'visible',
    link: links.find(({ id }) => id === (attribute(tag, 'r:id') ?? /\s[\w.-]+:id="([^"]*)"/.exec(tag)?.[1])),
  }));
  const worksheets = all.filter(({ link }) => link && types.sheet.test(link.type));
  const shown = worksheets.filter(({ hidden }) => !hidden);
  for (const { name, link } of shown.length > 0 ? shown : worksheets) if (link) sheets.set(name, link.target);
  return sheets;
}

/**
 * Finds them.
 * @throws SheetRefusal `not-a-sheet` for a zip file that is no workbook, `legacy-xls` for a binary one
 */
export async function findWorkbookParts(zip: ZipParts, file: string): Promise<WorkbookParts> {
  const workbook = await findWorkbook(zip);
  if (workbook?.endsWith('.bin')) throw new SheetRefusal('legacy-xls', file);
  if (!workbook || !zip.has(workbook)) throw new SheetRefusal('not-a-sheet', file);
  const xml = await zip.text(workbook);
  if (tagsOf(xml, 'workbook').length === 0) throw new SheetRefusal('not-a-sheet', file);
  const links = await relationships(zip, workbook);
  const part = (type: RegExp) => links.find((link) => type.test(link.type))?.target ?? null;
  const epoch = attribute(tagsOf(xml, 'workbookPr')[0] ?? '', 'date1904');
  return {
    sheets: visibleSheets(xml, links),
    sharedStrings: part(types.strings),
    styles: part(types.styles),
    from1904: epoch === '1' || epoch === 'true',
  };
}
