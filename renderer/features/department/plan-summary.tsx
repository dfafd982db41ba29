/** What the last run of planning came to: each number opens its people, and says why or from when to when. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { PlanRun } from '../../../shared/contract/department-methods.ts';
import { wordAnswer } from '../../../shared/i18n/department/word-answer.ts';
import { formatNumber, formatTableDate } from '../../../shared/i18n/format.ts';
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { useShowPeople } from './department-routes.ts';

/** People of one number, as far as a small panel shows them. */
const shown = 200;

interface PeopleCount {
  readonly people: readonly string[];
  /** With `{n}`. */
  readonly count: ScreenKey;
  readonly title: ScreenKey;
}

/** A number that opens the list of its people. */
function CountLink({ people, count, title }: PeopleCount) {
  const text = useText();
  const show = useShowPeople();
  const words = text(count, { n: formatNumber(people.length) });
  if (people.length === 0) return <span className="none">{words}</span>;
  return (
    <Button look="link" onPress={() => show({ title: text(title), people })}>
      {words}
    </Button>
  );
}

/** A number that opens a small panel with a line for each of its people, and from there their list. */
function CountPanel({ lineOf, ...counted }: PeopleCount & { readonly lineOf: (person: string) => string }) {
  const text = useText();
  const show = useShowPeople();
  const people = useApp((state) => state.department?.people ?? null);
  const [open, setOpen] = useState(false);
  const { people: ids, count, title } = counted;
  const words = text(count, { n: formatNumber(ids.length) });
  if (ids.length === 0) return <span className="none">{words}</span>;
  const names = new Map(people?.map(({ id, name, number }) => [id, [number, name].filter(Boolean).join(' ')]));
  const more = ids.length - shown;
  return (
    <PopoverButton
      label={text(title)}
      button={words}
      className="small"
      placement="bottom start"
      open={open}
      onOpenChange={setOpen}
    >
      <dl className="plan-people">
        {ids
          .slice(0, shown)
          .flatMap((id) => [<dt key={id}>{names.get(id) || '－'}</dt>, <dd key={`${id}:line`}>{lineOf(id)}</dd>])}
      </dl>
      <p className="plan-people-more">
        <span>{more > 0 ? text('departmentPlan.more', { n: formatNumber(more) }) : ''}</span>
        <Button
          look="link"
          onPress={() => {
            setOpen(false);
            show({ title: text(title), people: ids });
          }}
        >
          {text('departmentPlan.list')}
        </Button>
      </p>
    </PopoverButton>
  );
}

function Summary({ run }: { readonly run: PlanRun }) {
  const text = useText();
  const language = useLanguage();
  const answers = useApp((state) => state.answers?.answers ?? null);
  const putAside = useApp((state) => state.putRunAside);
  const late = new Set(run.late);
  const inTime = run.planned.filter((person) => !late.has(person));
  const finishes = new Map(run.moved.map((each) => [each.person, each]));
  const day = (date: string | null | undefined) => (date ? formatTableDate(date, language) : '－');
  return (
    <section className="plan-summary" aria-label={text('departmentPlan.summary')}>
      <strong role="status">
        {text('departmentPlan.done', { asked: formatNumber(run.asked), people: formatNumber(run.people) })}
      </strong>
      <CountLink people={inTime} count="departmentPlan.planned" title="departmentPlan.plannedTitle" />
      <CountLink people={run.late} count="departmentPlan.late" title="departmentPlan.lateTitle" />
      <CountPanel
        people={run.failed}
        count="departmentPlan.failed"
        title="departmentPlan.failedTitle"
        lineOf={(person) => {
          const answer = answers?.[person];
          return answer ? wordAnswer(answer, language) : '';
        }}
      />
      <CountPanel
        people={run.moved.map(({ person }) => person)}
        count="departmentPlan.moved"
        title="departmentPlan.movedTitle"
        lineOf={(person) => {
          const finish = finishes.get(person);
          return `${day(finish?.before)} → ${day(finish?.after)}`;
        }}
      />
      <IconButton small label={text('departmentPlan.close')} onPress={putAside}>
        <X aria-hidden />
      </IconButton>
    </section>
  );
}

export function PlanSummary() {
  const run = useApp((state) => state.lastRun);
  return run && <Summary run={run} />;
}
