/** One plan in the sidebar. */
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Plan } from '../../../shared/contract/methods.ts';
import { formatNumber, formatTableDate } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { usePlanName } from './use-plan-name.ts';

/** What tells plans of the same name apart: when they start, and the pace. */
function useAbout({ request }: Plan): string {
  const text = useText();
  const language = useLanguage();
  return text('plan.about', {
    start: formatTableDate(request.start, language),
    hours: formatNumber(request.hoursPerWeek),
    days: formatNumber(request.classDaysPerMonth),
  });
}

export function PlanRow({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const [renaming, setRenaming] = useState(false);
  const open = useApp((state) => state.openPlan === plan.id);
  const openPlanById = useApp((state) => state.openPlanById);
  const copyPlan = useApp((state) => state.copyPlan);
  const removePlan = useApp((state) => state.removePlan);
  const renamePlan = useApp((state) => state.renamePlan);
  const about = useAbout(plan);
  const name = usePlanName()(plan);
  if (renaming)
    return (
      <EditableText
        startEditing
        value={name}
        label={text('plan.name')}
        onChange={(next) => renamePlan(plan.id, next)}
        onLeave={() => setRenaming(false)}
      />
    );
  const actions = [
    { id: 'rename', label: text('plan.rename'), run: () => setRenaming(true) },
    { id: 'copy', label: text('plan.copy'), run: () => void copyPlan(plan.id) },
    { id: 'remove', label: text('plan.remove'), run: () => void removePlan(plan.id), danger: true },
  ];
  return (
    <div className={`plan-row ${open ? 'open' : ''}`}>
      <Button className="plan-open" aria-current={open ? 'page' : false} onPress={() => void openPlanById(plan.id)}>
        <span className="name">{name}</span>
        <span className="about">{about}</span>
      </Button>
      <ActionMenu label={text('plan.menu', { name })} actions={actions} />
    </div>
  );
}
