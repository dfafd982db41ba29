/** For whom a change of curricula would make a difference: every number opens the people. */
import type { AssigningOutcome } from '../../../shared/curriculum/assigning.ts';
import { useText } from '../../store/use-app.ts';
import { PeopleNumber } from '../department/people-number.tsx';
import './outcome-table.css';

const rows = ['affected', 'replaced', 'counting', 'otherSpecialty', 'otherGoal', 'ownPlan'] as const;

/** Of those affected, whom nothing keeps from being planned by it. */
function counting({ affected, otherSpecialty, otherGoal, ownPlan }: AssigningOutcome): readonly string[] {
  const not = new Set([...otherSpecialty, ...otherGoal, ...ownPlan]);
  return affected.filter((person) => !not.has(person));
}

export function OutcomeTable({ outcome }: { readonly outcome: AssigningOutcome }) {
  const text = useText();
  const peopleOf = { ...outcome, counting: counting(outcome) };
  if (outcome.affected.length === 0) return <p className="hint">{text('curricula.outcome.none')}</p>;
  return (
    <table className="outcome-table">
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{text(`curricula.outcome.${row}`)}</th>
            <td className="number">
              <PeopleNumber title={text(`curricula.outcome.${row}`)} people={peopleOf[row]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
