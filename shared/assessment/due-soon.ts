/** What asks for attention on a day: certificates that expire, courses that should be done. */
import { dayNumber } from '../model/plain-date.ts';
import type { Certificate, RecordEntry } from './record-entries.ts';

export interface ExpiringCertificate {
  readonly entry: string;
  readonly kind: 'course' | 'examination';
  /** The course's id, or the examination's name. */
  readonly subject: string;
  readonly number: string;
  readonly expires: string;
  /** Days left; below zero where it has expired. */
  readonly days: number;
}

export interface DueCourse {
  readonly course: string;
  /** The entry that says so; null where it is the roadmap of a plan. */
  readonly entry: string | null;
  readonly status: 'planned' | 'under-way';
  readonly due: string;
  /** Days left; below zero where it is overdue. */
  readonly days: number;
}

export interface DueSoon {
  readonly certificates: readonly ExpiringCertificate[];
  readonly courses: readonly DueCourse[];
}

/** A course of a roadmap and its last day. */
export interface RoadmapDue {
  readonly course: string;
  readonly end: string;
}

type Due = { readonly days: number };

const bySoonest = (a: Due, b: Due) => a.days - b.days;

function certificateOf(
  entry: RecordEntry,
): readonly { subject: string; kind: 'course' | 'examination'; certificate: Certificate }[] {
  const { content } = entry;
  if (entry.removed || (content.kind !== 'course' && content.kind !== 'examination') || !content.certificate) return [];
  const subject = content.kind === 'course' ? content.course : content.name;
  return [{ subject, kind: content.kind, certificate: content.certificate }];
}

/**
 * Certificates that expire at all. One that was renewed is no longer one to worry about: of each subject the one that
 * holds longest counts.
 */
export function expiringOf(entries: readonly RecordEntry[], today: string): readonly ExpiringCertificate[] {
  const longest = new Map<string, ExpiringCertificate | null>();
  for (const entry of entries) {
    for (const { subject, kind, certificate } of certificateOf(entry)) {
      const key = `${kind} ${subject || entry.id}`;
      const known = longest.get(key);
      const { number, expires } = certificate;
      if (expires === null) longest.set(key, null);
      else if (known === undefined || (known !== null && known.expires < expires))
        longest.set(key, {
          entry: entry.id,
          kind,
          subject,
          number,
          expires,
          days: dayNumber(expires) - dayNumber(today),
        });
    }
  }
  return [...longest.values()].flatMap((each) => each ?? []);
}

function courses(entries: readonly RecordEntry[], roadmap: readonly RoadmapDue[], today: string): readonly DueCourse[] {
  const said = entries.flatMap(({ id, removed, content }) =>
    !removed && content.kind === 'course' ? [{ id, content }] : [],
  );
  const completed = new Set(said.flatMap(({ content }) => (content.status === 'completed' ? [content.course] : [])));
  const left = (due: string) => dayNumber(due) - dayNumber(today);
  const own = said.flatMap(({ id, content: { course, status, due } }): DueCourse[] =>
    status === 'completed' || due === null || completed.has(course)
      ? []
      : [{ course, entry: id, status, due, days: left(due) }],
  );
  const dated = new Set(own.map(({ course }) => course));
  const underWay = new Set(said.flatMap(({ content }) => (content.status === 'under-way' ? [content.course] : [])));
  const planned = roadmap
    .filter(({ course }) => !completed.has(course) && !dated.has(course))
    .map(
      ({ course, end }): DueCourse => ({
        course,
        entry: null,
        status: underWay.has(course) ? 'under-way' : 'planned',
        due: end,
        days: left(end),
      }),
    );
  return [...own, ...planned];
}

/** What has expired or is overdue, and what will be within some days, the most pressing first. */
export function dueSoon(
  entries: readonly RecordEntry[],
  roadmap: readonly RoadmapDue[],
  today: string,
  within: number,
): DueSoon {
  const soon = <Item extends Due>(items: readonly Item[]) => items.filter(({ days }) => days <= within).sort(bySoonest);
  return { certificates: soon(expiringOf(entries, today)), courses: soon(courses(entries, roadmap, today)) };
}
