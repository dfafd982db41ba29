/** People and their plans, at the left. */
import { UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { PersonSection } from './person-section.tsx';
import { peopleWithPlans } from './plans-selectors.ts';
import './plan-sidebar.css';

function AddPerson() {
  const text = useText();
  const [adding, setAdding] = useState(false);
  const createLearner = useApp((state) => state.createLearner);
  if (!adding)
    return (
      <Button small look="quiet" onPress={() => setAdding(true)}>
        <UserPlus aria-hidden />
        {text('person.add')}
      </Button>
    );
  return (
    <EditableText
      startEditing
      value=""
      placeholder={text('person.namePlaceholder')}
      label={text('person.name')}
      onChange={(name) => void createLearner(name)}
      onLeave={() => setAdding(false)}
    />
  );
}

export function PlanSidebar() {
  const text = useText();
  const learners = useApp((state) => state.learners);
  const plans = useApp((state) => state.plans);
  const people = useMemo(() => peopleWithPlans(learners, plans), [learners, plans]);
  return (
    <nav className="sidebar" aria-label={text('sidebar.title')}>
      <h2>{text('sidebar.title')}</h2>
      <div className="people">
        {people.map((person) => (
          <PersonSection key={person.learner.id} learner={person.learner} plans={person.plans} />
        ))}
      </div>
      <div className="add-person">
        <AddPerson />
      </div>
    </nav>
  );
}
