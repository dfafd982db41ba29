/** Certificates and qualifications of people that have expired or will within some months. */
import type { ExpiringCertificate } from '../../assessment/due-soon.ts';
import { dayNumber, firstOfMonth, formatPlainDate, yearMonth } from '../../model/plain-date.ts';
import type { StandingPerson } from './standing-person.ts';

export interface PersonCertificate extends Omit<ExpiringCertificate, 'entry'> {
  readonly person: string;
}

export interface ExpiringMonth {
  /** `YYYY-MM`; null for those that have expired before today. */
  readonly month: string | null;
  /** Places in `certificates`. */
  readonly certificates: readonly number[];
}

export interface ExpiringCertificates {
  /** The earliest first. */
  readonly certificates: readonly PersonCertificate[];
  /** The expired, then every month from this one on. */
  readonly months: readonly ExpiringMonth[];
}

/** `YYYY-MM` of the months from that of a day on. */
function monthsFrom(today: string, count: number): readonly string[] {
  const { year, month } = yearMonth(dayNumber(today));
  return Array.from({ length: count + 1 }, (_, at) => formatPlainDate(firstOfMonth(year, month + at)).slice(0, 7));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What expires by the end of the month that is `within` months after that of `today`. */
export function expiringCertificates(
  people: readonly StandingPerson[],
  today: string,
  within: number,
): ExpiringCertificates {
  const months = monthsFrom(today, within);
  const last = months.at(-1) ?? '';
  const certificates = people
    .flatMap(({ person, certificates: own }) =>
      own
        .filter(({ expires }) => expires.slice(0, 7) <= last)
        .map(({ kind, subject, number, expires, days }) => ({
          person: person.id,
          kind,
          subject,
          number,
          expires,
          days,
        })),
    )
    .sort(
      (a, b) =>
        compareText(a.expires, b.expires) || compareText(a.person, b.person) || compareText(a.subject, b.subject),
    );
  const monthOf = ({ expires, days }: PersonCertificate) => (days < 0 ? null : expires.slice(0, 7));
  const of = (month: string | null): ExpiringMonth => ({
    month,
    certificates: certificates.flatMap((each, place) => (monthOf(each) === month ? [place] : [])),
  });
  return { certificates, months: [of(null), ...months.map(of)] };
}
