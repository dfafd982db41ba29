/** Numbers, dates and money as the screen writes them in each language. */
import type { Language } from '../model/localized.ts';
import { dayNumber, fiscalYear } from '../model/plain-date.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function parts(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** 2027年4月1日 / 1 Apr 2027 */
export function formatLongDate(date: string, language: Language): string {
  const { year, month, day } = parts(date);
  return language === 'ja' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1]} ${year}`;
}

/** 2027/04/01 / 1 Apr 2027: for tables. */
export function formatTableDate(date: string, language: Language): string {
  return language === 'ja' ? date.replaceAll('-', '/') : formatLongDate(date, 'en');
}

/** 4/1 / 1 Apr: where the year is known. */
export function formatShortDate(date: string, language: Language): string {
  const { month, day } = parts(date);
  return language === 'ja' ? `${month}/${day}` : `${day} ${months[month - 1]}`;
}

/** 2027年4月 / Apr 2027, of `YYYY-MM` */
export function formatMonth(yearMonth: string, language: Language): string {
  const { year, month } = parts(yearMonth);
  return language === 'ja' ? `${year}年${month}月` : `${months[month - 1]} ${year}`;
}

/** 2027年度 / FY2027 */
export function formatFiscalYear(date: string, language: Language): string {
  const year = fiscalYear(dayNumber(date));
  return language === 'ja' ? `${year}年度` : `FY${year}`;
}

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** 1,234.5: the same in both languages. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** 18時間 / 18 h */
export function formatHours(value: number, language: Language): string {
  return `${formatNumber(value)}${language === 'ja' ? '時間' : ' h'}`;
}

/** 2日 / 2 days */
export function formatDays(value: number, language: Language): string {
  if (language === 'ja') return `${formatNumber(value)}日`;
  return `${formatNumber(value)} ${value === 1 ? 'day' : 'days'}`;
}

/** ¥120,000 */
export function formatYen(value: number): string {
  return `¥${formatNumber(value)}`;
}

/** Between the ends of a span. The en dash of the bundled font is too thin to be seen; its figure dash is not. */
export const rangeMark: Readonly<Record<Language, string>> = { ja: '〜', en: '‒' };

/** 「2027年4月1日〜4月9日」, one date where both are the same. */
export function formatDateSpan(from: string, to: string, language: Language): string {
  const first = formatLongDate(from, language);
  if (from === to) return first;
  return `${first}${language === 'ja' ? '' : ' '}${rangeMark[language]}${language === 'ja' ? '' : ' '}${formatLongDate(to, language)}`;
}
