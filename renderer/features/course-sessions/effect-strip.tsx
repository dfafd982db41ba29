/** What a tried change would do: people, due dates and money, with the buttons that take or drop it. */

import type { EffectAnswer } from '../../../shared/contract/course-session-methods.ts';
import { wordSessionProblem } from '../../../shared/i18n/department/word-session-problem.ts';
import { formatYen } from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import type { TriedSessions } from './course-sessions-state.ts';
import { useSessionNames } from './session-names.ts';
import { canTake } from './tried-session-commands.ts';

/** Sums that are told, in their order; those of nobody are left out. */
const told = ['losing', 'newlyLate', 'failing', 'later', 'earlier', 'noLongerLate'] as const;

function People({ sums }: Pick<EffectAnswer, 'sums'>) {
  const text = useText();
  const parts = told.filter((key) => sums[key].length > 0);
  return (
    <span className="effect-people">
      <PeopleNumber
        people={sums.affected}
        title={text('effect.affected')}
        words={text('effect.affectedWords', { n: sums.affected.length })}
      />
      {parts.map((key) => (
        <span key={key} className={key === 'newlyLate' || key === 'failing' ? 'bad' : ''}>
          <PeopleNumber
            people={sums[key]}
            title={text(`effect.${key}`, { n: sums[key].length })}
            words={text(`effect.${key}`, { n: sums[key].length })}
          />
        </span>
      ))}
    </span>
  );
}

/** The cost of the whole department by quarter, and how many teams bear it. */
function Costs({ costs }: Pick<EffectAnswer, 'costs'>) {
  const text = useText();
  const names = useSessionNames();
  const whole = costs.filter(({ team }) => team === null);
  const teams = costs.filter(({ team }) => team !== null);
  if (costs.length === 0) return <span>{text('effect.sameCost')}</span>;
  const shift = (before: number, after: number) =>
    `${after < before ? '－' : '＋'}${formatYen(Math.abs(after - before))}`;
  const line = (each: (typeof costs)[number]) =>
    `${names.quarter(each.quarter)} ${each.team === null ? '' : `${names.team(each.team)} `}${shift(each.before, each.after)}`;
  return (
    <span title={teams.map(line).join('\n')}>
      {text('effect.cost')} {whole.map(line).join(text('list.slash'))}
      {teams.length > 0 ? ` ${text('effect.teams', { n: new Set(teams.map(({ team }) => team)).size })}` : ''}
    </span>
  );
}

/** Of problems of one kind the first is worded, with how many people have it. */
function Problems({ problems }: Pick<EffectAnswer, 'problems'>) {
  const text = useText();
  const language = useLanguage();
  const names = useSessionNames();
  const kinds = [...Map.groupBy(problems, ({ code, session }) => `${code} ${session}`)];
  return (
    <ul className="effect-problems">
      {kinds.map(([kind, [problem, ...others]]) => (
        <li key={kind} className={problem?.severity}>
          {problem && problem.person !== null ? `${names.person(problem.person)} ` : ''}
          {problem && problem.person !== null && others.length > 0
            ? `${text('effect.others', { n: others.length })} `
            : ''}
          {problem ? wordSessionProblem(problem, language) : ''}
        </li>
      ))}
    </ul>
  );
}

function Answer({ tried }: { readonly tried: TriedSessions }) {
  const text = useText();
  const language = useLanguage();
  const { answer, answered } = tried;
  if (!answer) return <span>{text('effect.asking')}</span>;
  if ('refusal' in answer) return <span className="field-error">{wordRefusal(answer.refusal, language)}</span>;
  return (
    <div className={answered ? '' : 'stale'}>
      <People sums={answer.effect.sums} />
      <Costs costs={answer.effect.costs} />
      <Problems problems={answer.effect.problems} />
    </div>
  );
}

/** What is tried, in words: 「AAA（6/1）を6/8に移動」. */
function useTriedWords(): (tried: TriedSessions) => string {
  const text = useText();
  const names = useSessionNames();
  const sessions = useApp((state) => state.courseSessions);
  return ({ kind, changes }) => {
    const [change] = changes;
    const before = sessions?.find(({ id }) => id === change?.id);
    const course = change?.content?.course ?? before?.course ?? '';
    if (changes.length > 1) return text(`effect.many.${kind}`, { n: changes.length });
    const from = before ? names.dates(before) : '';
    const to = change?.content ? names.dates(change.content) : '';
    return text(`effect.one.${kind}`, { course: names.course(course), from, to });
  };
}

export function EffectStrip() {
  const text = useText();
  const words = useTriedWords();
  const tried = useApp((state) => state.triedSessions);
  const take = useApp((state) => state.takeTriedSessions);
  const drop = useApp((state) => state.dropTriedSessions);
  return (
    <div className="effect-strip" role="status" aria-live="polite">
      {tried ? (
        <div className="effect-card">
          <strong>{words(tried)}</strong>
          <Answer tried={tried} />
          <span className="effect-actions">
            <Button look="primary" small disabled={!tried.answered || !canTake(tried)} onPress={() => void take()}>
              {text(`effect.take.${tried.kind}`)}
            </Button>
            <Button small onPress={drop}>
              {text('effect.drop')}
            </Button>
          </span>
        </div>
      ) : null}
    </div>
  );
}
