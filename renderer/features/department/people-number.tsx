/** A number that opens the people behind it. */
import { Button } from 'react-aria-components/Button';
import { useText } from '../../store/use-app.ts';
import { useShowPeople } from './department-routes.ts';
import './people-number.css';

export interface PeopleNumberProps {
  /** What the people have in common: the title of their list. */
  readonly title: string;
  readonly people: readonly string[];
  /** Shown where it is not the number alone. */
  readonly words?: string;
}

/** Nobody is a plain 0: there is no list to open. */
export function PeopleNumber({ title, people, words }: PeopleNumberProps) {
  const text = useText();
  const showPeople = useShowPeople();
  if (people.length === 0) return <span className="people-none">{words ?? 0}</span>;
  return (
    <Button
      className="button link people-number"
      aria-label={text('department.showPeople', { n: people.length, title })}
      onPress={() => showPeople({ title, people })}
    >
      {words ?? people.length}
    </Button>
  );
}
