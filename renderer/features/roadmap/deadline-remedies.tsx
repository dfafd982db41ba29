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

function useLateWords(date: string, finish: string | null): string {
  const text = useText();
  const shown = formatLongDate(date, useLanguage());
  const n = finish === null ? 0 : daysBetween(date, finish);
  return n > 0 ? text('remedy.late', { date: shown, n }) : text('remedy.lateOpen', { date: shown });
}

export function DeadlineRemedies({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const { deadline, totals } = roadmap;
  const late = useLateWords(deadline?.date ?? '1970-01-01', totals.finish);
  if (!deadline || deadline.met) return null;
  return (
    <section className="banner" role="alert">
      <h2>{late}</h2>
      {deadline.remedies.length === 0 ? (
        <p>{text('remedy.lateNone')}</p>
      ) : (
        <div className="remedies">
          <span>{text('remedy.lateLead')}</span>
          {deadline.remedies.map((remedy) => (
            <Remedy key={JSON.stringify(remedy)} remedy={remedy} />
          ))}
        </div>
      )}
    </section>
  );
}
