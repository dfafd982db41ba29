/** Which cell styles show dates: a date in a workbook is a number, told only by its format. */
import { attribute, decodeXml, tagsOf } from './xml-text.ts';

export type NumberKind = 'number' | 'date' | 'time';

/** Formats that Excel does not write out, those of Japanese Excel (27 to 36, 50 to 58) included. */
function builtInKind(id: number): NumberKind {
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || (id >= 45 && id <= 47)) return 'time';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return 'number';
}

const literal = /"[^"]*"|\\.|_.|\*./g;
const elapsed = /\[(?:h+|m+|s+)\]/i;
const brackets = /\[[^\]]*\]/g;

/** The kind of a format code such as `yyyy"年"m"月"d"日"` or `[$-411]ggge"年"`. */
export function formatKind(code: string): NumberKind {
  const section = code.replace(literal, '').split(';')[0] ?? '';
  if (elapsed.test(section)) return 'time';
  const signs = section.replace(brackets, '').toLowerCase();
  if (/general|標準|@/.test(signs)) return 'number';
  if (/[0#?]/.test(signs) && !/[ydh]/.test(signs)) return 'number';
  if (/[ydg]|e/.test(signs)) return 'date';
  if (/[hs]|am\/pm/.test(signs)) return 'time';
  return signs.includes('m') ? 'date' : 'number';
}

function formatCodes(xml: string): Map<number, NumberKind> {
  const kinds = new Map<number, NumberKind>();
  for (const tag of tagsOf(xml, 'numFmt')) {
    const code = attribute(tag, 'formatCode');
    if (code !== null) kinds.set(Number(attribute(tag, 'numFmtId')), formatKind(decodeXml(code)));
  }
  return kinds;
}

/** By style index (`s` of a cell): what its number is. */
export function numberKinds(stylesXml: string): readonly NumberKind[] {
  const codes = formatCodes(stylesXml);
  const cellFormats = /<(?:[\w.-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(stylesXml)?.[0] ?? '';
  return tagsOf(cellFormats, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return codes.get(id) ?? builtInKind(id);
  });
}
