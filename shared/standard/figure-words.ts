/** Where the source prints something, in words: 「図3-11・図3-13」, and which places two texts share. */
import type { Language } from '../model/localized.ts';

const remarks: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  excerpt: { ja: '（抜粋）', en: ' (excerpt)' },
  before: { ja: '（改訂前）', en: ' (before)' },
  after: { ja: '（改訂後）', en: ' (after)' },
};

function partWords(part: string, language: Language): string {
  if (part === 'appendix') return language === 'ja' ? '付録' : 'Appendix';
  const section = /^(\d+(?:\.\d+)+) text$/.exec(part)?.[1];
  if (section) return language === 'ja' ? `${section}節の本文` : `Text of section ${section}`;
  const [, number, remark] = /^(\d+(?:-\d+)?)(?: \((\w+)\))?$/.exec(part) ?? [];
  if (!number) return part;
  const said = remark === undefined ? '' : (remarks[remark]?.[language] ?? ` (${remark})`);
  return language === 'ja' ? `図${number}${said}` : `Figure ${number}${said}`;
}

/** Words for a figure as the standard's file writes it; what it writes in another form stays as it is. */
export function figureWords(figure: string, language: Language): string {
  const [places = figure] = figure.split(': ');
  const parts = places.split(/,\s*/).map((part) => partWords(part.trim(), language));
  return parts.join(language === 'ja' ? '・' : ', ');
}

/** The places that a text names: figure and section numbers, the appendix. */
export function placesIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\d+(?:[-.]\d+)+|appendix|付録/g) ?? [];
}

/** True where both are one place, or one is a section within the other. */
export function isSamePlace(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
