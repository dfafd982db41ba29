/** Plans everyone: the command, its progress, and how many plans are out of date. */
import { UsersRound } from 'lucide-react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { useShowPeople } from './department-routes.ts';
import type { PlanProgress } from './plan-run-state.ts';
import './plan-bar.css';

function Progress({ progress }: { readonly progress: PlanProgress | null }) {
  const text = useText();
  const stop = useApp((state) => state.stopPlanning);
  const words = progress
    ? text('departmentPlan.progress', { done: formatNumber(progress.done), total: formatNumber(progress.total) })
    : '';
  return (
    <>
      <ProgressBar
        className="plan-progress"
        value={progress?.done ?? 0}
        maxValue={progress?.total || 1}
        isIndeterminate={progress === null}
        valueLabel={words}
      >
        {({ percentage }) => (
          <>
            <Label>{text('departmentPlan.running')}</Label>
            <span className="plan-track">
              <span className="plan-fill" style={{ width: `${percentage ?? 0}%` }} />
            </span>
            <span className="plan-count">{words}</span>
          </>
        )}
      </ProgressBar>
      <Button small onPress={stop}>
        {text('departmentPlan.stop')}
      </Button>
    </>
  );
}

/** How many plans are out of date; opens the people whose plans they are. */
function Stale({ people }: { readonly people: readonly string[] }) {
  const text = useText();
  const show = useShowPeople();
  if (people.length === 0) return <span className="plan-fresh">{text('departmentPlan.fresh')}</span>;
  return (
    <Button look="link" onPress={() => show({ title: text('departmentPlan.staleTitle'), people })}>
      {text('departmentPlan.stale', { n: formatNumber(people.length) })}
    </Button>
  );
}

export function PlanBar() {
  const text = useText();
  const stale = useApp((state) => state.answers?.stale ?? null);
  const nobody = useApp((state) => state.answers !== null && Object.keys(state.answers.answers).length === 0);
  const run = useApp((state) => state.planRun);
  const planEveryone = useApp((state) => state.planEveryone);
  const notifyFailure = useApp((state) => state.notifyFailure);
  // In a department of nobody there is nothing to plan, and nothing up to date.
  if (stale === null || (nobody && stale.length === 0)) return null;
  const words = stale.length === 0 ? text('departmentPlan.runAgain') : text('departmentPlan.run');
  return (
    <div className="plan-bar">
      {run ? (
        <Progress progress={run.progress} />
      ) : (
        <>
          <Stale people={stale} />
          <Button
            small
            look={stale.length === 0 ? 'plain' : 'primary'}
            onPress={() => {
              planEveryone().catch(notifyFailure);
            }}
          >
            <UsersRound aria-hidden />
            {words}
          </Button>
        </>
      )}
    </div>
  );
}
