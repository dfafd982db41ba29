/** Numbers, dates and times of a workbook as plain text. */
import { formatPlainDate } from '../../../../shared/model/plain-date.ts';
import type { NumberKind } from './number-formats.ts';

/** Excel shows fifteen digits; what follows is the float's tail. */
const digits = 15;

/** Without an exponent: `1E+5` is `100000`. */
export function plainDecimal(value: number): string {
  const text = String(Number(value.toPrecision(digits)));
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = match;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${first}${rest}`;
  return sign + first + rest.padEnd(power, '0');
}

const two = (value: number) => String(value).padStart(2, '0');

function clock(seconds: number): string {
  const rest = seconds % 60;
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
}

const secondsPerDay = 86_400;
const epoch1900 = 25_569;
const epoch1904 = 24_107;
/** 31 December 9999: Excel has no later date. */
const lastSerial = 2_958_465;

function dateText(serial: number, from1904: boolean): string {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * secondsPerDay);
  // Excel believes in a 29 February 1900: days before it are one off.
  const shift = from1904 ? epoch1904 : serial < 60 ? epoch1900 - 1 : epoch1900;
  const date = formatPlainDate(days - shift + (seconds === secondsPerDay ? 1 : 0));
  return seconds % secondsPerDay === 0 ? date : `${date} ${clock(seconds)}`;
}

/** The text of a numeric cell; what is no number stays as it stands. */
export function numberText(raw: string, kind: NumberKind, from1904: boolean): string {
  if (kind === 'number' && /^-?\d{1,15}$/.test(raw)) return raw;
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (kind === 'number' || value < 0 || value > lastSerial) return plainDecimal(value);
  return kind === 'time' ? clock(Math.round(value * secondsPerDay)) : dateText(value, from1904);
}
