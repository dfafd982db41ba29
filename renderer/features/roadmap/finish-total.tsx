/** When a roadmap ends, whether that is proven to be the earliest, and how it stands to the deadline. */
import { formatFiscalYear, formatLongDate } from '../../../shared/i18n/format.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import type { DeadlineCheck, Roadmap, ScheduleProof } from '../../../shared/model/roadmap.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Total } from './total.tsx';

/** Days from one date to another; negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function ProofBadge({ schedule, finish }: { readonly schedule: ScheduleProof; readonly finish: string }) {
  const text = useText();
  const language = useLanguage();
  const { status, earliest } = schedule;
  const n = earliest === null ? 0 : daysBetween(earliest, finish);
  if (status === 'optimal' || (earliest !== null && n <= 0)) {
    return (
      <Badge look="accent" hint={text('totals.earliestHint')}>
        {text('totals.earliest')}
      </Badge>
    );
  }
  if (earliest === null) return null;
  return (
    <Badge hint={text('totals.couldBeHint', { n, date: formatLongDate(earliest, language) })}>
      {text('totals.couldBe', { n })}
    </Badge>
  );
}

function DeadlineBadge({ deadline, finish }: { readonly deadline: DeadlineCheck; readonly finish: string }) {
  const text = useText();
  const language = useLanguage();
  const n = daysBetween(finish, deadline.date);
  const words = () => {
    if (n > 0) return text('totals.deadlineEarly', { n });
    return n === 0 ? text('totals.deadlineOn') : text('totals.deadlineLate', { n: -n });
  };
  return (
    <Badge
      look={deadline.met ? 'accent' : 'warn'}
      hint={text('totals.deadlineHint', { date: formatLongDate(deadline.date, language) })}
    >
      {words()}
    </Badge>
  );
}

export function FinishTotal({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const language = useLanguage();
  const { totals, schedule, deadline } = roadmap;
  const { finish } = totals;
  if (finish === null) return <Total label={text('totals.finish')} value="‒" />;
  return (
    <Total
      label={text('totals.finish')}
      value={formatLongDate(finish, language)}
      unit={formatFiscalYear(finish, language)}
    >
      {deadline ? <DeadlineBadge deadline={deadline} finish={finish} /> : null}{' '}
      <ProofBadge schedule={schedule} finish={finish} />
    </Total>
  );
}
