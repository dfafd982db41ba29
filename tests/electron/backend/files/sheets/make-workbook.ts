/** Workbooks made by hand, byte by byte, so that a test can make what no program would write. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the headers claim, where it is not the truth. */
  readonly claims?: { readonly expanded?: number; readonly packed?: number };
  readonly encrypted?: boolean;
}

interface Packed {
  readonly part: Part;
  readonly name: Buffer;
  readonly data: Buffer;
  readonly expanded: number;
  readonly crc: number;
}

function pack(part: Part): Packed {
  const content = Buffer.from(part.content);
  const data = deflateRawSync(content, { level: 9 });
  return { part, name: Buffer.from(part.name), data, expanded: content.length, crc: crc32(content) };
}

/** The fields that both headers share, from the version on. */
function fields({ part, data, expanded, crc, name }: Packed): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(0x0800 | (part.encrypted ? 1 : 0), 2);
  bytes.writeUInt16LE(8, 4);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(part.claims?.packed ?? data.length, 14);
  bytes.writeUInt32LE(part.claims?.expanded ?? expanded, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

/** A zip file of these parts. */
export function makeZip(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const packed of parts.map(pack)) {
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields(packed), packed.name]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields(packed), place, packed.name);
    local.push(head, packed.data);
    offset += head.length + packed.data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const links = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}">${links.join('')}</Relationships>`;
}

export interface SheetXml {
  readonly name: string;
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  /** What stands behind it, such as merged cells. */
  readonly after?: string;
  /** What stands before it, such as the dimension. */
  readonly before?: string;
  readonly state?: string;
  /** The whole part, instead. */
  readonly whole?: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** `<si>` elements. */
  readonly strings?: string;
  readonly styles?: string;
  readonly from1904?: boolean;
  readonly more?: readonly Part[];
}

function sheetXml({ rows, before = '', after = '', whole }: SheetXml): string {
  return whole ?? `${head}<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook. */
export function workbookParts({ sheets, strings = '', styles = '', from1904 = false, more = [] }: WorkbookXml): Part[] {
  const tags = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const own = sheets.map((_sheet, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  return [
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    { name: '_rels/.rels', content: relationships([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${tags.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([...own, ['sharedStrings', 'sharedStrings.xml'], ['styles', 'styles.xml']]),
    },
    { name: 'xl/sharedStrings.xml', content: `${head}<sst xmlns="${main}">${strings}</sst>` },
    { name: 'xl/styles.xml', content: `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>` },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(sheet) })),
    ...more,
  ];
}

/** The bytes of a workbook. */
export function makeWorkbook(workbook: WorkbookXml): Buffer {
  return makeZip(workbookParts(workbook));
}

/** A row of inline texts. */
export function textRow(number: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, column) => `<c r="${String.fromCharCode(65 + column)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}
