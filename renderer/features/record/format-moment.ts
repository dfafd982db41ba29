/** A moment in the user's own time zone. */
import { formatTableDate } from '../../../shared/i18n/format.ts';
import type { Language } from '../../../shared/model/localized.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** 2027/04/01 9:05 / 1 Apr 2027 9:05, of an ISO 8601 time. */
export function formatMoment(iso: string, language: Language): string {
  const at = new Date(iso);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${formatTableDate(date, language)} ${at.getHours()}:${two(at.getMinutes())}`;
}
