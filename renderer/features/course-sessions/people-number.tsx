/** A number of people that opens them. */
import { useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { useShowPeople } from '../department/department-routes.ts';

export interface PeopleNumberProps {
  readonly people: readonly string[];
  /** What they have in common: the title of their list. */
  readonly title: string;
  /** What is shown; the number alone otherwise. */
  readonly words?: string;
}

export function PeopleNumber({ people, title, words }: PeopleNumberProps) {
  const text = useText();
  const show = useShowPeople();
  if (people.length === 0) return <span className="number none">{words ?? 0}</span>;
  return (
    <Button
      look="link"
      label={`${title} ${text('sessions.people', { n: people.length })}`}
      onPress={() => show({ title, people })}
    >
      {words ?? people.length}
    </Button>
  );
}
