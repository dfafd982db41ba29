/** What falls due within 90 days, or is over: certificates that expire and courses to be completed. */
import { useEffect } from 'react';
import type { DueCourse, DueSoon, ExpiringCertificate } from '../../../shared/assessment/due-soon.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { useApp } from '../../store/use-app.ts';
import { courseTitle, useWording, type Wording } from '../evidence/describe-entry.ts';
import { selectPersonPlan } from './record-selectors.ts';

const within = 90;

/** あと12日, 3日超過. */
function daysText(days: number, over: 'due.over' | 'due.expired', { text }: Wording): string {
  if (days === 0) return text('due.today');
  return days > 0 ? text('due.left', { n: days }) : text(over, { n: -days });
}

interface Line {
  readonly key: string;
  readonly what: string;
  readonly name: string;
  readonly date: string;
  readonly days: number;
  readonly left: string;
}

function certificateLine(certificate: ExpiringCertificate, wording: Wording): Line {
  const { entry, kind, subject, number, expires, days } = certificate;
  const name = kind === 'course' ? courseTitle(subject, wording) : subject || number;
  const left = daysText(days, 'due.expired', wording);
  return { key: entry, what: wording.text('due.certificate'), name, date: expires, days, left };
}

function courseLine({ course, entry, status, due, days }: DueCourse, wording: Wording): Line {
  const what = wording.text(status === 'planned' ? 'due.planned' : 'due.underWay');
  const left = daysText(days, 'due.over', wording);
  return { key: `${course} ${entry}`, what, name: courseTitle(course, wording), date: due, days, left };
}

function Table({ soon }: { readonly soon: DueSoon }) {
  const wording = useWording();
  const { text, language } = wording;
  const lines = [
    ...soon.certificates.map((each) => certificateLine(each, wording)),
    ...soon.courses.map((each) => courseLine(each, wording)),
  ].sort((a, b) => a.days - b.days);
  if (lines.length === 0) return <p className="none">{text('overview.dueNone')}</p>;
  return (
    <table className="due-table">
      <tbody>
        {lines.map(({ key, what, name, date, days, left }) => (
          <tr key={key} className={days < 0 ? 'over' : ''}>
            <td>{formatTableDate(date, language)}</td>
            <td className="left">{left}</td>
            <td>{what}</td>
            <td>{name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function DueList({ learner }: { readonly learner: string }) {
  const { text } = useWording();
  const record = useApp((state) => state.personRecord);
  const plan = useApp((state) => selectPersonPlan(state)?.id ?? null);
  const due = useApp((state) => state.due);
  const readDue = useApp((state) => state.readDue);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is due changes with the record
  useEffect(() => void readDue(learner, plan, within), [learner, plan, record, readDue]);
  return (
    <section className="overview-part" aria-label={text('overview.due')}>
      <h2>
        {text('overview.due')} <span className="count">{text('overview.dueNote')}</span>
      </h2>
      {due?.learner === learner ? <Table soon={due.soon} /> : null}
    </section>
  );
}
