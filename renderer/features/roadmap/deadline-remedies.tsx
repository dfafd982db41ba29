/** When the deadline is missed: by how much, and each single change that would meet it, one click away. */
import { formatLongDate } from '../../../shared/i18n/format.ts';
import { wordRemedy } from '../../../shared/i18n/planning/word-remedy.ts';
import type { DeadlineRemedy, Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { daysBetween } from './finish-total.tsx';
import { applyRemedy } from './remedy-changes.ts';
import { useCourseNames } from './use-course-names.ts';

/** A session must be held by somebody else: it is told, and its course is one click away. */
function SessionRemedy({ words, course }: { readonly words: string; readonly course: string }) {
  const text = useText();
  const select = useApp((state) => state.select);
  return (
    <span className="remedy-told">
      {words}{' '}
      <Button look="link" onPress={() => select({ kind: 'course', id: course })}>
        {text('remedy.openCourse')}
      </Button>
    </span>
  );
}

function Remedy({ remedy }: { readonly remedy: DeadlineRemedy }) {
  const language = useLanguage();
  const names = useCourseNames();
  const changeRequest = useApp((state) => state.changeRequest);
  const words = wordRemedy(remedy, names, language);
  if (remedy.kind === 'session') return <SessionRemedy words={words} course={remedy.course} />;
  return (
    <Button
      small
      onPress={() => {
        const change = applyRemedy(remedy);
        if (change) changeRequest(change);
      }}
    >
      {words}
    </Button>
  );
}

/** By how much the deadline is missed; null where there is none, or where it is met. */
export function useLateWords({ deadline, totals }: Roadmap): string | null {
  const text = useText();
  const language = useLanguage();
  if (!deadline || deadline.met) return null;
  const date = formatLongDate(deadline.date, language);
  const n = totals.finish === null ? 0 : daysBetween(deadline.date, totals.finish);
  return n > 0 ? text('remedy.late', { date, n }) : text('remedy.lateOpen', { date });
}

export function DeadlineRemedies({ remedies }: { readonly remedies: readonly DeadlineRemedy[] }) {
  const text = useText();
  const today = useApp((state) => state.about?.today ?? '');
  // The planner knows no clock: nobody can begin before today.
  const possible = remedies.filter((remedy) => remedy.kind !== 'start' || remedy.start >= today);
  if (possible.length === 0) return <p>{text('remedy.lateNone')}</p>;
  return (
    <div className="remedies">
      <span>{text('remedy.lateLead')}</span>
      {possible.map((remedy) => (
        <Remedy key={JSON.stringify(remedy)} remedy={remedy} />
      ))}
    </div>
  );
}
