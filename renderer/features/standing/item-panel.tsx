/** One skill item in full: who lacks it, who holds it, and the courses that would close it. */
import { X } from 'lucide-react';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { IconButton } from '../../ui/button.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import { CourseAnchor } from '../standard/course-anchor.tsx';
import { useStandingNames } from './standing-names.ts';
import type { ChosenItem } from './standing-state.ts';
import './item-panel.css';

function Courses() {
  const text = useText();
  const { courses } = useReference();
  const closers = useApp((state) => state.itemPeople?.courses) ?? [];
  if (closers.length === 0) return <p className="hint">{text('standing.noClosers')}</p>;
  return (
    <>
      <p className="hint">{text('standing.closersHint')}</p>
      <ul className="closing-courses">
        {closers.map(({ course, closes }) => {
          const found = courses.get(course);
          return (
            <li key={course}>
              {found ? <CourseAnchor course={found} /> : course}
              <b>{closes}</b>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Panel({ chosen: { item, group } }: { readonly chosen: ChosenItem }) {
  const text = useText();
  const names = useStandingNames();
  const people = useApp((state) => state.itemPeople);
  const choose = useApp((state) => state.chooseItem);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const team = useApp((state) => state.standingChoices.filter.team);
  const whole = team === null ? text('standing.everybody') : names.team(team);
  const groupName = group === null ? whole : names.team(group.team);
  const title = { item: names.itemTitle(item), group: groupName };
  return (
    <aside className="standing-item" aria-label={text('standing.itemDetail')}>
      <header>
        <div>
          <h3>{names.itemTitle(item)}</h3>
          <p className="hint">{groupName}</p>
        </div>
        <IconButton label={text('standing.closeItem')} onPress={() => choose(null).catch(notifyFailure)}>
          <X aria-hidden />
        </IconButton>
      </header>
      {people ? (
        <>
          <dl>
            <div>
              <dt>{text('standing.lacks')}</dt>
              <dd>
                <PeopleNumber title={text('standing.title.lacks', title)} people={people.lacks} />
              </dd>
            </div>
            <div>
              <dt>{text('standing.holds')}</dt>
              <dd>
                <PeopleNumber title={text('standing.title.holds', title)} people={people.holds} />
              </dd>
            </div>
          </dl>
          <h4>{text('standing.closers')}</h4>
          <Courses />
        </>
      ) : (
        <p className="hint">{text('standing.reading')}</p>
      )}
    </aside>
  );
}

export function ItemPanel() {
  const chosen = useApp((state) => state.chosenItem);
  return chosen ? <Panel chosen={chosen} /> : null;
}
