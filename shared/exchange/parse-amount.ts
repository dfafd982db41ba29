/** Reads hours, days and money as people type them: `18時間`, `２日`, `¥120,000`, `12万円`. */
import { foldName } from './fold-text.ts';

export type AmountUnit = 'hours' | 'days' | 'yen';

export type ParsedAmount =
  /** Null where the cell says that there is none, or that it is not known. */
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly code: 'not-a-number' | 'negative' | 'too-high' };

const none = new Set([
  '',
  '-',
  '--',
  'ー',
  '―',
  '無',
  '無し',
  'なし',
  '未定',
  '不明',
  '要問合せ',
  '別途',
  'n/a',
  'na',
  'tbd',
  'none',
  'unknown',
]);
const limits: Readonly<Record<AmountUnit, number>> = { hours: 10_000, days: 1_000, yen: Number.MAX_SAFE_INTEGER };
const units: Readonly<Record<AmountUnit, RegExp>> = {
  hours: /(?:時間|hours?|hrs?|h)$/,
  days: /(?:日間|日|days?|d)$/,
  yen: /(?:円|yen|jpy)$/,
};
const multiples: Readonly<Record<string, number>> = { 万: 10_000, 千: 1_000 };
const number = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const negative = /^[-▲△](?=[\d¥\\])/;
const halfDay = /^(?:(\d+)日)?半日?$/;
const remark = /\((?:税込|税抜|税別|税込み|税抜き|予定|標準)\)/g;

/** Removes the float's tail that 0.1 x 3 leaves. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function multiplied(text: string, unit: AmountUnit): number | null {
  const factor = unit === 'yen' ? (multiples[text.at(-1) ?? ''] ?? 1) : 1;
  const digits = factor === 1 ? text : text.slice(0, -1);
  return number.test(digits) ? tidy(Number(digits.replaceAll(',', '')) * factor) : null;
}

function parsePositive(text: string, unit: AmountUnit): number | null {
  if (unit === 'yen' && (text === '無料' || text === 'free')) return 0;
  const half = unit === 'days' ? halfDay.exec(text) : null;
  if (half) return Number(half[1] ?? 0) + 0.5;
  const minutes = unit === 'hours' ? /^(\d+)(?:分|min|minutes)$/.exec(text) : null;
  if (minutes) return tidy(Number(minutes[1]) / 60);
  const bare = unit === 'yen' ? text.replace(/^[¥\\]|^jpy/, '') : text;
  return multiplied(bare.replace(units[unit], ''), unit);
}

/** Hours, days or whole yen. Zero hours or days mean that the course has none. */
export function parseAmount(text: string, unit: AmountUnit): ParsedAmount {
  const folded = foldName(text).replace(remark, '').replace(/^約/, '');
  if (none.has(folded)) return { ok: true, value: null };
  const minus = negative.test(folded);
  const value = parsePositive(minus ? folded.slice(1) : folded, unit);
  if (value === null || !Number.isFinite(value)) return { ok: false, code: 'not-a-number' };
  if (minus && value > 0) return { ok: false, code: 'negative' };
  if (value > limits[unit]) return { ok: false, code: 'too-high' };
  if (unit === 'yen') return Number.isInteger(value) ? { ok: true, value } : { ok: false, code: 'not-a-number' };
  return { ok: true, value: value === 0 ? null : value };
}
