/** 詳細条件: budget, allowed methods, and the courses locked or excluded. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';

interface MoreConditionsProps {
  readonly request: PlanRequest;
  readonly change: (change: Partial<PlanRequest>) => void;
}

/** How many conditions are set beyond the question itself. */
export function moreConditionsCount({ budget, methods, locked, excluded }: PlanRequest): number {
  return Number(budget !== null) + Number(methods !== null) + locked.length + excluded.length;
}

function useMethods(): readonly { readonly id: string; readonly label: string }[] {
  const { standard, catalogue } = useReference();
  const language = useLanguage();
  const named = standard.courseSheet?.methods ?? [];
  const others = new Set(catalogue.courses.flatMap(({ methods }) => methods));
  for (const { id } of named) others.delete(id);
  return [
    ...named.map((method) => ({ id: method.id, label: method[language] })),
    ...[...others].map((id) => ({ id, label: id })),
  ];
}

function MethodChecks({ request, change }: MoreConditionsProps) {
  const text = useText();
  const all = useMethods();
  const allowed = request.methods ?? all.map(({ id }) => id);
  const toggle = (id: string, on: boolean) => {
    const next = all.map((method) => method.id).filter((each) => (each === id ? on : allowed.includes(each)));
    change({ methods: next.length === all.length ? null : next });
  };
  return (
    <section>
      <h3>{text('more.methods')}</h3>
      <div className="checks">
        {all.map(({ id, label }) => (
          <CheckField
            key={id}
            checked={allowed.includes(id)}
            disabled={allowed.length === 1 && allowed.includes(id)}
            onChange={(on) => toggle(id, on)}
          >
            {label}
          </CheckField>
        ))}
      </div>
    </section>
  );
}

interface ChosenProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly release: (id: string) => void;
}

function ChosenCourses({ title, ids, release }: ChosenProps) {
  const { courses } = useReference();
  const language = useLanguage();
  const text = useText();
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id} className="chosen-course">
            <span>
              <span className="id">{id}</span> {courses.get(id)?.title[language] ?? ''}
            </span>
            <Button small look="quiet" onPress={() => release(id)}>
              {text('course.release')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MoreConditions({ request, change }: MoreConditionsProps) {
  const text = useText();
  const toggleLocked = useApp((state) => state.toggleLocked);
  const toggleExcluded = useApp((state) => state.toggleExcluded);
  return (
    <div className="more-panel">
      <section>
        <NumberField
          label={text('more.budget')}
          value={request.budget}
          min={0}
          step={10_000}
          unit={text('unit.yen')}
          steppers={false}
          onChange={(budget) => change({ budget })}
        />
        <p className="hint">{text('more.budgetHint')}</p>
      </section>
      <MethodChecks request={request} change={change} />
      <ChosenCourses title={text('more.locked')} ids={request.locked} release={toggleLocked} />
      <ChosenCourses title={text('more.excluded')} ids={request.excluded} release={toggleExcluded} />
      {request.locked.length + request.excluded.length === 0 ? <p className="hint">{text('more.lockHint')}</p> : null}
    </div>
  );
}
