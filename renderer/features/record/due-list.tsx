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

interface LineProps {
  readonly what: string;
  readonly name: string;
  readonly date: string;
  readonly days: number;
  readonly left: string;
}

function Line({ what, name, date, days, left }: LineProps) {
  const { language } = useWording();
  return (
    <tr className={days < 0 ? 'over' : ''}>
      <td>{formatTableDate(date, language)}</td>
      <td className="left">{left}</td>
      <td>{what}</td>
      <td>{name}</td>
    </tr>
  );
}

function CertificateLine({ certificate }: { readonly certificate: ExpiringCertificate }) {
  const wording = useWording();
  const { kind, subject, number, expires, days } = certificate;
  const name = kind === 'course' ? courseTitle(subject, wording) : subject || number;
  const left = daysText(days, 'due.expired', wording);
  return <Line what={wording.text('due.certificate')} name={name} date={expires} days={days} left={left} />;
}

function CourseLine({ course }: { readonly course: DueCourse }) {
  const wording = useWording();
  const { status, due, days } = course;
  const what = wording.text(status === 'planned' ? 'due.planned' : 'due.underWay');
  const left = daysText(days, 'due.over', wording);
  return <Line what={what} name={courseTitle(course.course, wording)} date={due} days={days} left={left} />;
}

function Table({ soon }: { readonly soon: DueSoon }) {
  const { text } = useWording();
  if (soon.certificates.length + soon.courses.length === 0) return <p className="none">{text('overview.dueNone')}</p>;
  return (
    <table className="due-table">
      <tbody>
        {soon.certificates.map((certificate) => (
          <CertificateLine key={certificate.entry} certificate={certificate} />
        ))}
        {soon.courses.map((course) => (
          <CourseLine key={`${course.course}${course.entry}`} course={course} />
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
