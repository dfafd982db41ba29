/** A line above the roadmap where a certificate of its person expires or a course is overdue. */
import { BellRing } from 'lucide-react';
import { useEffect } from 'react';
import type { DueSoon } from '../../../shared/assessment/due-soon.ts';
import type { Plan } from '../../../shared/contract/methods.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { recordPath } from './record-routes.ts';
import './due-strip.css';

const within = 60;

function useWords({ certificates, courses }: DueSoon): readonly string[] {
  const text = useText();
  const expired = certificates.filter(({ days }) => days < 0).length;
  const counts = [
    ['due.strip.expired', expired],
    ['due.strip.expiring', certificates.length - expired],
    ['due.strip.overdue', courses.filter(({ days }) => days < 0).length],
  ] as const;
  return counts.flatMap(([key, n]) => (n > 0 ? [text(key, { n })] : []));
}

function Strip({ learner, soon }: { readonly learner: string; readonly soon: DueSoon }) {
  const text = useText();
  const words = useWords(soon);
  if (words.length === 0) return null;
  return (
    <section className="due-strip" aria-label={text('due.strip.title')}>
      <BellRing aria-hidden />
      <span>{words.join(text('list.separator'))}</span>
      <a href={`#${recordPath(learner, 'overview')}`}>{text('due.strip.open')}</a>
    </section>
  );
}

export function DueStrip({ plan }: { readonly plan: Plan }) {
  const { id, learner } = plan;
  const due = useApp((state) => state.due);
  const readDue = useApp((state) => state.readDue);
  const history = useApp((state) => state.history);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever was edited may change what is due
  useEffect(() => void readDue(learner, id, within), [learner, id, history, readDue]);
  return due?.learner === learner ? <Strip learner={learner} soon={due.soon} /> : null;
}
