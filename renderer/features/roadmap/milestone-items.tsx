/** What the achievement indicators (達成度指標) ask for at one level. */
import type { Milestone } from '../../../shared/model/roadmap.ts';
import { useLanguage, useText } from '../../store/use-app.ts';

export function MilestoneItems({ milestone }: { readonly milestone: Milestone }) {
  const text = useText();
  const language = useLanguage();
  const { items, note, figure, printed } = milestone;
  const source = [figure ? text('milestone.figure', { figure }) : '', printed ? '' : text('milestone.notPrinted')];
  return (
    <div className="milestone">
      <ul className="milestone-items">
        {items.map((item) => (
          <li key={item.id}>
            {item.text[language]}
            {item.of ? (
              <div className="milestone-of">{item.of.map((each) => each[language]).join(text('list.slash'))}</div>
            ) : null}
          </li>
        ))}
      </ul>
      {note ? <p className="hint">{note[language]}</p> : null}
      <p className="hint">{source.filter(Boolean).join(' ')}</p>
    </div>
  );
}
