/** One person in the sidebar, with their plans. */
import { Plus } from 'lucide-react';

import type { Learner, Plan } from '../../../shared/contract/methods.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { IconButton } from '../../ui/button.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { PlanRow } from './plan-row.tsx';

/** The name on screen: the owner is 「自分」 until named. */
export function usePersonName(): (learner: Learner) => string {
  const text = useText();
  return (learner) => learner.name || text(learner.owner ? 'person.me' : 'person.unnamed');
}

function PersonName({ learner }: { readonly learner: Learner }) {
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

export function PersonSection({ learner, plans }: { readonly learner: Learner; readonly plans: readonly Plan[] }) {
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
        <PersonName learner={learner} />
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
