/** What is in the way of a change, and what should be known before it, person by person. */
import { CircleAlert, Info } from 'lucide-react';
import type { PeopleProblem } from '../../../shared/contract/people-methods.ts';
import { wordPeopleProblem } from '../../../shared/i18n/department/word-people-problem.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';

/** More than these are only counted. */
const mostShown = 100;

function Problem({ problem }: { readonly problem: PeopleProblem }) {
  const language = useLanguage();
  const text = useText();
  const Icon = problem.severity === 'error' ? CircleAlert : Info;
  return (
    <li className={problem.severity}>
      <Icon aria-label={text(`people.severity.${problem.severity}`)} />
      <span className="who">{problem.name}</span>
      <span>{wordPeopleProblem(problem, language)}</span>
    </li>
  );
}

export function ProblemList({ problems }: { readonly problems: readonly PeopleProblem[] }) {
  const text = useText();
  const ordered = [...problems].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const rest = ordered.length - mostShown;
  return (
    <ul className="people-problems">
      {ordered.slice(0, mostShown).map((problem) => (
        <Problem key={`${problem.person} ${problem.code} ${problem.value}`} problem={problem} />
      ))}
      {rest > 0 ? <li className="rest">{text('people.moreProblems', { n: formatNumber(rest) })}</li> : null}
    </ul>
  );
}
