/** One person in the sidebar, with their plans. */
import { Plus } from 'lucide-react';
import { useCallback } from 'react';
import type { PersonName } from '../../../shared/contract/people-methods.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { IconButton } from '../../ui/button.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { PlanRow } from './plan-row.tsx';
import type { PersonWithPlans } from './plans-selectors.ts';

/** The name on screen: the owner is 「自分」 until named. */
export function usePersonName(): (learner: Pick<PersonName, 'name' | 'owner'>) => string {
  const text = useText();
  return useCallback(({ name, owner }) => name || text(owner ? 'person.me' : 'person.unnamed'), [text]);
}

function Name({ learner }: { readonly learner: PersonName }) {
  const text = useText();
  const nameOf = usePersonName();
  const renameLearner = useApp((state) => state.renameLearner);
  return (
    <EditableText
      className={learner.name ? '' : 'unnamed'}
      value={learner.name}
      placeholder={nameOf(learner)}
      label={text('person.name')}
      onChange={(name) => void renameLearner(learner.id, name)}
    />
  );
}

export function PersonSection({ learner, plans }: PersonWithPlans) {
  const text = useText();
  const name = usePersonName()(learner);
  const createPlan = useApp((state) => state.createPlan);
  const removeLearner = useApp((state) => state.removeLearner);
  const remove = {
    id: 'remove',
    label: text('person.remove'),
    run: () => void removeLearner(learner.id),
    danger: true,
  };
  return (
    <section className="person" aria-label={name}>
      <header className="person-head">
        <Name learner={learner} />
        {learner.owner ? null : <ActionMenu label={text('person.menu', { name })} actions={[remove]} />}
        <IconButton small label={text('plan.add', { name })} onPress={() => void createPlan(learner.id)}>
          <Plus aria-hidden />
        </IconButton>
      </header>
      {plans.length === 0 ? <p className="no-plans">{text('plan.none')}</p> : null}
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <PlanRow plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}
