/** A calendar of whole days as iCalendar (RFC 5545) that Outlook, Google and Apple take in. */
import { dayNumber, formatPlainDate } from '../../../../shared/model/plain-date.ts';
import { foldLine, textValue } from './content-line.ts';

/** How the days show in the owner's availability. */
export type Availability = 'busy' | 'tentative' | 'free';

/** Whole days in a row. Texts are plain; line breaks may stand in `description`. */
export interface WholeDays {
  /** The same entry bears the same id in every export, so that taking it in again changes it. */
  readonly uid: string;
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description: string;
  /** Empty where there is none. */
  readonly place: string;
  readonly categories: readonly string[];
  readonly availability: Availability;
}

export interface WholeDayCalendar {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** When it was made, ISO 8601 UTC. */
  readonly now: string;
  readonly entries: readonly WholeDays[];
}

const basicDate = (date: string) => date.replaceAll('-', '');

/** `20270401T000000Z` of `2027-04-01T00:00:00.000Z`. */
const basicTime = (time: string) => `${time.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** The end is the day after the last one. */
const dayAfter = (date: string) => formatPlainDate(dayNumber(date) + 1);

/** Minutes since 1970: a later export is the newer revision, without remembering the one before. */
const revision = (time: string) => Math.floor(Date.parse(time) / 60_000);

const statusOf: Readonly<Record<Availability, readonly string[]>> = {
  busy: ['STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY'],
  tentative: ['STATUS:TENTATIVE', 'TRANSP:OPAQUE', 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'],
  free: ['STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
};

function entryLines(entry: WholeDays, now: string): readonly string[] {
  const { uid, from, to, summary, description, place, categories, availability } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${basicTime(now)}`,
    `LAST-MODIFIED:${basicTime(now)}`,
    `SEQUENCE:${revision(now)}`,
    `DTSTART;VALUE=DATE:${basicDate(from)}`,
    `DTEND;VALUE=DATE:${basicDate(dayAfter(to))}`,
    `SUMMARY:${textValue(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${textValue(description)}`]),
    ...(place === '' ? [] : [`LOCATION:${textValue(place)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(textValue).join(',')}`]),
    ...statusOf[availability],
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'END:VEVENT',
  ];
}

/** The file's text: UTF-8 without a byte order mark, CRLF. Whole days bear no zone, so none can shift them. */
export function calendarText({ name, description, language, now, entries }: WholeDayCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Michishirube//Training roadmap//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `X-WR-CALDESC:${textValue(description)}`,
    'X-WR-TIMEZONE:Asia/Tokyo',
    ...entries.flatMap((entry) => entryLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
