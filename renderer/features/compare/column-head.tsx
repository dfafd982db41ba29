/** The head of a column: what it is, and the click that takes it. */
import { X } from 'lucide-react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { usePersonName } from '../plans/person-section.tsx';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { isSameColumn, objectiveColumns } from './columns.ts';
import { useColumnTitle } from './use-column-title.ts';
import type { Column } from './use-columns.ts';

/** Whose plan it is, where it is a saved one. */
function Owner({ column: { source } }: { readonly column: Column }) {
  const nameOf = usePersonName();
  const learner = useApp((state) => {
    const plan = source.kind === 'plan' ? state.plans.find(({ id }) => id === source.plan) : undefined;
    return state.learners.find(({ id }) => id === plan?.learner) ?? null;
  });
  return learner ? <span className="owner">{nameOf(learner)}</span> : null;
}

function useTake({ source, request }: Column): { readonly label: string; readonly run: () => void } {
  const text = useText();
  const changeRequest = useApp((state) => state.changeRequest);
  const openPlanById = useApp((state) => state.openPlanById);
  const choice = useApp((state) => state.columnChoice);
  const chooseColumns = useApp((state) => state.chooseColumns);
  switch (source.kind) {
    case 'objective':
      return { label: text('compare.take'), run: () => changeRequest({ objective: source.objective }) };
    case 'alternative':
      return {
        label: text('compare.take'),
        run: () => {
          // What was the next best is the plan now, and has other next bests.
          const others = (choice ?? []).filter(({ kind }) => kind !== 'alternative');
          chooseColumns(others.length > 0 ? others : null);
          changeRequest({ locked: request.locked, excluded: request.excluded });
        },
      };
    case 'plan':
      return { label: text('compare.open'), run: () => void openPlanById(source.plan) };
  }
}

function RemoveButton({ column }: { readonly column: Column }) {
  const text = useText();
  const title = useColumnTitle()(column.source);
  const choice = useApp((state) => state.columnChoice);
  const plan = useApp(selectOpenPlan);
  const roadmap = useApp((state) => state.roadmap);
  const chooseColumns = useApp((state) => state.chooseColumns);
  const shown = choice ?? (plan && roadmap ? objectiveColumns(plan.request, roadmap) : []);
  return (
    <IconButton
      small
      label={text('compare.remove', { title })}
      onPress={() => chooseColumns(shown.filter((each) => !isSameColumn(each, column.source)))}
    >
      <X aria-hidden />
    </IconButton>
  );
}

export function ColumnHead({ column, removable }: { readonly column: Column; readonly removable: boolean }) {
  const text = useText();
  const language = useLanguage();
  const title = useColumnTitle()(column.source);
  const take = useTake(column);
  const { answer, current } = column;
  return (
    <th scope="col" className={`column ${current ? 'current' : ''}`}>
      <div className="column-head">
        <span className="column-title">{title}</span>
        {removable ? <RemoveButton column={column} /> : null}
      </div>
      <Owner column={column} />
      {current ? (
        <Badge look="fill">{text('compare.current')}</Badge>
      ) : (
        <Button small label={`${take.label}: ${title}`} onPress={take.run}>
          {take.label}
        </Button>
      )}
      {answer?.kind === 'refused' ? <p className="field-error">{wordRefusal(answer.refusal, language)}</p> : null}
    </th>
  );
}
