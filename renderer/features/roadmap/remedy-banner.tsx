/** When nothing fits: what no allowed course brings, which choices conflict, and a click to mend each. */

import type { Plan } from '../../../shared/contract/methods.ts';
import { formatDateSpan, formatLongDate, formatYen } from '../../../shared/i18n/format.ts';
import type { CourseNames } from '../../../shared/i18n/planning/course-names.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Conflict, Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { DeadlineRemedies, useLateWords } from './deadline-remedies.tsx';
import { releaseConflict } from './remedy-changes.ts';
import { SkillGroups, useSkillGroups } from './skill-groups.tsx';
import { useCourseNames } from './use-course-names.ts';
import './remedy-banner.css';

/** Longer lists of skill items stay folded, so that the roadmap itself keeps its room. */
const openUpTo = 4;

/** What taking a choice back is called. */
function releaseWords(conflict: Conflict, names: CourseNames, text: ScreenTranslate, language: Language): string {
  switch (conflict.kind) {
    case 'locked':
    case 'excluded':
    case 'move':
    case 'session':
      return text(`remedy.${conflict.kind}`, { title: names.course(conflict.course) });
    case 'methods':
    case 'providers':
      return text(`remedy.${conflict.kind}`);
    case 'budget':
      return text('remedy.budget', { budget: formatYen(conflict.budget) });
    case 'deadline':
      return text('remedy.deadline', { date: formatLongDate(conflict.deadline, language) });
    case 'day-off': {
      const span = formatDateSpan(conflict.from, conflict.to, language);
      return text('remedy.dayOff', { span, label: conflict.label });
    }
  }
}

function ConflictSet({ plan, conflicts, title }: { plan: Plan; conflicts: readonly Conflict[]; title: string }) {
  const text = useText();
  const language = useLanguage();
  const names = useCourseNames();
  const changeRequest = useApp((state) => state.changeRequest);
  return (
    <div className="remedies">
      <span>{title}</span>
      {conflicts.map((conflict) => (
        <Button
          key={JSON.stringify(conflict)}
          small
          onPress={() => changeRequest(releaseConflict(plan.request, conflict))}
        >
          {releaseWords(conflict, names, text, language)}
        </Button>
      ))}
    </div>
  );
}

/** One set is mended by any of its choices; of several sets each must be mended. */
function Conflicts({ plan, roadmap }: { readonly plan: Plan; readonly roadmap: Roadmap }) {
  const text = useText();
  const { conflicts, otherConflicts } = roadmap;
  if (conflicts.length === 0) return null;
  if (otherConflicts.length === 0) {
    return <ConflictSet plan={plan} conflicts={conflicts} title={text('remedy.conflicts')} />;
  }
  return (
    <>
      <p>{text('remedy.conflictSets')}</p>
      {[conflicts, ...otherConflicts].map((set, at) => (
        <ConflictSet key={JSON.stringify(set)} plan={plan} conflicts={set} title={text('remedy.set', { n: at + 1 })} />
      ))}
    </>
  );
}

function Uncovered({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const groups = useSkillGroups(roadmap.uncovered);
  if (roadmap.uncovered.length === 0) return null;
  return (
    <details open={groups.length <= openUpTo}>
      <summary>{text('remedy.uncovered', { n: roadmap.uncovered.length })}</summary>
      <SkillGroups className="uncovered" groups={groups} />
    </details>
  );
}

/** Shown above the roadmap while it cannot be whole, or ends too late. */
export function RemedyBanner({ plan, roadmap }: { readonly plan: Plan; readonly roadmap: Roadmap }) {
  const text = useText();
  const late = useLateWords(roadmap);
  if (roadmap.status !== 'infeasible' && late === null) return null;
  const isWhole = late !== null && roadmap.uncovered.length === 0;
  return (
    <section className="banner" role="alert">
      <h2>{isWhole ? late : text('remedy.title')}</h2>
      {isWhole ? <DeadlineRemedies remedies={roadmap.deadline?.remedies ?? []} /> : null}
      <Conflicts plan={plan} roadmap={roadmap} />
      <Uncovered roadmap={roadmap} />
    </section>
  );
}
