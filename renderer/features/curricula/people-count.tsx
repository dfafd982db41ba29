/** A number of people that opens them. */
import { useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { useShowPeople } from '../department/department-routes.ts';

export interface PeopleCountProps {
  /** What they have in common, in words. */
  readonly title: string;
  readonly people: readonly string[];
}

export function PeopleCount({ title, people }: PeopleCountProps) {
  const text = useText();
  const show = useShowPeople();
  const words = text('curricula.n', { n: people.length });
  if (people.length === 0) return <span className="no-people">{words}</span>;
  return (
    <Button look="link" label={`${title} ${words}`} onPress={() => show({ title, people })}>
      {words}
    </Button>
  );
}
