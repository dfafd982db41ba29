/** When nothing fits: what no allowed course brings, which choices conflict, and a click to mend each. */

import type { Plan } from '../../../shared/contract/methods.ts';
import { formatDateSpan, formatLongDate, formatYen } from '../../../shared/i18n/format.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Conflict, Roadmap } from '../../../shared/model/roadmap.ts';
import type { DayOff } from '../../../shared/model/work-calendar.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { bySkillItem, type SkillGroup } from './roadmap-selectors.ts';
import './remedy-banner.css';

/** Longer lists of skill items stay folded, so that the roadmap itself keeps its room. */
const openUpTo = 4;

function useRemedy(request: PlanRequest): (conflict: Conflict) => { readonly label: string; readonly run: () => void } {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  const { changeRequest, toggleLocked, toggleExcluded } = {
    changeRequest: useApp((state) => state.changeRequest),
    toggleLocked: useApp((state) => state.toggleLocked),
    toggleExcluded: useApp((state) => state.toggleExcluded),
  };
  const titleOf = (id: string) => `${id} ${courses.get(id)?.title[language] ?? ''}`;
  return (conflict) => {
    switch (conflict.kind) {
      case 'locked':
      case 'excluded': {
        const toggle = conflict.kind === 'locked' ? toggleLocked : toggleExcluded;
        return {
          label: text(`remedy.${conflict.kind}`, { title: titleOf(conflict.course) }),
          run: () => toggle(conflict.course),
        };
      }
      case 'methods':
        return { label: text('remedy.methods'), run: () => changeRequest({ methods: null }) };
      case 'budget':
        return {
          label: text('remedy.budget', { budget: formatYen(conflict.budget) }),
          run: () => changeRequest({ budget: null }),
        };
      case 'providers':
        return { label: text('remedy.providers'), run: () => changeRequest({ providers: null }) };
      case 'deadline':
        return {
          label: text('remedy.deadline', { date: formatLongDate(conflict.deadline, language) }),
          run: () => changeRequest({ deadline: null }),
        };
      case 'day-off': {
        const span = formatDateSpan(conflict.from, conflict.to, language);
        const isIt = (day: DayOff) =>
          day.from === conflict.from && day.to === conflict.to && day.label === conflict.label;
        return {
          label: text('remedy.dayOff', { span, label: conflict.label }),
          run: () => changeRequest({ daysOff: request.daysOff.filter((day) => !isIt(day)) }),
        };
      }
      case 'move':
        return {
          label: text('remedy.move', { title: titleOf(conflict.course) }),
          run: () => changeRequest({ moves: request.moves.filter(({ course }) => course !== conflict.course) }),
        };
      case 'session':
        return {
          label: text('remedy.session', { title: titleOf(conflict.course) }),
          run: () => changeRequest({ sessions: request.sessions.filter(({ course }) => course !== conflict.course) }),
        };
    }
  };
}

/** 「データ構造（レベル1、2）」: one entry for each knowledge item, with all its levels. */
function withLevels(items: SkillGroup['items']): readonly string[] {
  const levels = new Map<string, number[]>();
  for (const { title, level } of items) levels.set(title, [...(levels.get(title) ?? []), level]);
  return [...levels].map(([title, each]) => `${title}@${each.sort((a, b) => a - b).join(',')}`);
}

function Uncovered({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  if (roadmap.uncovered.length === 0) return null;
  const groups = bySkillItem(roadmap.uncovered, index, language);
  return (
    <details open={groups.length <= openUpTo}>
      <summary>{text('remedy.uncovered', { n: roadmap.uncovered.length })}</summary>
      <ul className="uncovered">
        {groups.map((group) => (
          <li key={group.skill}>
            <strong>{group.title}</strong> {withLevels(group.items).join(text('list.separator'))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Shown above the roadmap while it cannot be whole. */
export function RemedyBanner({ plan, roadmap }: { readonly plan: Plan; readonly roadmap: Roadmap }) {
  const text = useText();
  const remedy = useRemedy(plan.request);
  if (roadmap.status !== 'infeasible') return null;
  return (
    <section className="banner" role="alert">
      <h2>{text('remedy.title')}</h2>
      {roadmap.conflicts.length > 0 ? (
        <div className="remedies">
          <span>{text('remedy.conflicts')}</span>
          {roadmap.conflicts.map(remedy).map(({ label, run }) => (
            <Button key={label} small onPress={run}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
      <Uncovered roadmap={roadmap} />
    </section>
  );
}
