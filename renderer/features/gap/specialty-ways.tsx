/** Where what one has leads soonest: every specialty with what it would take, each a plan at one press. */
import { useEffect, useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { SpecialtyWay } from '../../../shared/assessment/soonest-specialty.ts';
import { formatHours, formatLongDate } from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { selectPersonRequest } from '../record/record-goal.ts';
import type { RecordGoal } from '../record/record-state.ts';
import { levelName, termName } from '../roadmap/level-words.ts';
import { changedRequest, firstRequest } from '../roadmap/request-rules.ts';

/** The person's question, asked about a specialty. Courses locked for another specialty are not part of it. */
function useQuestion(
  person: string,
  { home, from, to }: RecordGoal,
): (specialty: string, level?: number) => PlanRequest {
  const { index } = useReference();
  const planned = useApp((state) => selectPersonRequest(state, person));
  const today = useApp((state) => state.about?.today ?? '');
  return useMemo(() => {
    const basis = planned ?? firstRequest(index, today);
    const plain = { also: [], locked: [], moves: [], sessions: [] };
    return (specialty, level = to) =>
      changedRequest(index, basis, {
        ...plain,
        specialty,
        origin: specialty === home ? null : home,
        from,
        to: level,
      });
  }, [index, planned, today, home, from, to]);
}

interface WayProps {
  readonly way: SpecialtyWay;
  readonly soonest: boolean;
  readonly onPlan: () => void;
}

function WayRow({ way: { specialty, to, required, missing, planned }, soonest, onPlan }: WayProps) {
  const text = useText();
  const language = useLanguage();
  const name = termName(useReference().standard.specialties, specialty, language);
  const reachable = planned !== null && planned.status !== 'infeasible';
  return (
    <tr>
      <th scope="row">
        {name} {soonest ? <Badge look="accent">{text('ways.soonest')}</Badge> : null}
      </th>
      <td>{levelName(to, text)}</td>
      <td>{text('ways.missingOf', { missing, required })}</td>
      <td>{reachable ? planned.courses : '‒'}</td>
      <td>{reachable ? formatHours(planned.studyHours, language) : '‒'}</td>
      <td>{reachable && planned.finish ? formatLongDate(planned.finish, language) : '‒'}</td>
      <td>
        {planned && missing > 0 ? (
          <Button small label={text('ways.makePlanOf', { name })} onPress={onPlan}>
            {text('ways.makePlan')}
          </Button>
        ) : (
          text(missing === 0 ? 'ways.nothingLeft' : 'ways.none')
        )}
      </td>
    </tr>
  );
}

/** The specialty to ask about: at the top of one's own there is nothing to plan, so another one is asked about. */
function useAsked({ specialty, home, from, to }: RecordGoal): string {
  const { standard } = useReference();
  if (from < to) return specialty;
  return standard.specialties.find(({ id }) => id !== home)?.id ?? specialty;
}

export function SpecialtyWays({ person, goal }: { readonly person: string; readonly goal: RecordGoal }) {
  const text = useText();
  const language = useLanguage();
  const [, navigate] = useHashLocation();
  const question = useQuestion(person, goal);
  const asked = useAsked(goal);
  const record = useApp((state) => state.personRecord);
  const ways = useApp((state) => state.ways);
  const refusal = useApp((state) => state.waysRefusal);
  const compare = useApp((state) => state.compareWays);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const createPlan = useApp((state) => state.createPlan);
  useEffect(() => {
    if (record) compare(person, question(asked)).catch(notifyFailure);
  }, [record, compare, person, question, asked, notifyFailure]);
  const plan = async (specialty: string, to: number) => {
    await createPlan(person, question(specialty, to));
    navigate('/plan/diagram');
  };
  return (
    <section className="gap-ways">
      <h3>{text('ways.title')}</h3>
      <p className="hint">{text('ways.lead')}</p>
      {refusal ? (
        <p className="field-error" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      {ways ? (
        <table className="ways">
          <thead>
            <tr>
              {(['specialty', 'to', 'missing', 'courses', 'hours', 'finish'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`ways.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {ways.map((way, at) => (
              <WayRow
                key={way.specialty}
                way={way}
                soonest={at === 0 && ways.length > 1}
                onPlan={() => void plan(way.specialty, way.to)}
              />
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
