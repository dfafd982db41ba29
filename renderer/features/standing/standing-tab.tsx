/** 現状: where the department stands, in five pictures; each is `#/department/standing/<view>`. */
import { useEffect } from 'react';
import { type StandingView, standingViews } from '../../../shared/curriculum/standing/standing-question.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { useDepartmentRoute } from '../department/department-routes.ts';
import { CertificatesView } from './certificates-view.tsx';
import { ClosestView } from './closest-view.tsx';
import { GapsView } from './gaps-view.tsx';
import { LevelsView } from './levels-view.tsx';
import { SkillsView } from './skills-view.tsx';
import { StandingBar } from './standing-bar.tsx';
import type { ShownStanding } from './standing-state.ts';
import './standing.css';

/** Reads the picture when it is opened, and again when anything changes that it rests on. */
function useShown(view: StandingView): ShownStanding | null {
  const choices = useApp((state) => state.standingChoices);
  const department = useApp((state) => state.department);
  const answers = useApp((state) => state.answers);
  const reference = useApp((state) => state.reference);
  const show = useApp((state) => state.showStanding);
  const notifyFailure = useApp((state) => state.notifyFailure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked follows from the choices and the department
  useEffect(() => {
    show(view).catch(notifyFailure);
  }, [view, choices, department, answers, reference, show, notifyFailure]);
  return useApp((state) => (state.shownStanding?.view === view ? state.shownStanding : null));
}

/** Whether the picture is about anybody. */
function isEmpty({ view, data }: ShownStanding): boolean {
  switch (view) {
    case 'levels':
      return data.people.length === 0;
    case 'skills':
      return data.people.length === 0;
    case 'gaps':
      return data.people + data.withoutTarget.length === 0;
    case 'closest':
      return data.length === 0;
    case 'certificates':
      return false;
  }
}

function Picture({ shown }: { readonly shown: ShownStanding }) {
  switch (shown.view) {
    case 'levels':
      return <LevelsView data={shown.data} />;
    case 'skills':
      return <SkillsView data={shown.data} />;
    case 'gaps':
      return <GapsView data={shown.data} />;
    case 'closest':
      return <ClosestView rows={shown.data} />;
    case 'certificates':
      return <CertificatesView data={shown.data} />;
  }
}

function Content({ shown }: { readonly shown: ShownStanding | null }) {
  const text = useText();
  const anybody = useApp((state) =>
    state.department?.people.some(({ owner, specialty }) => !owner || specialty !== null),
  );
  if (!anybody) return <p className="standing-empty">{text('standing.noPeople')}</p>;
  if (!shown) return <p className="standing-empty">{text('standing.reading')}</p>;
  if (isEmpty(shown)) return <p className="standing-empty">{text('standing.nobody')}</p>;
  return <Picture shown={shown} />;
}

export function StandingTab() {
  const language = useLanguage();
  const { choices, go } = useDepartmentRoute();
  const view = standingViews.find((each) => each === choices[0]) ?? 'levels';
  const shown = useShown(view);
  const refusal = useApp((state) => state.shownRefusal);
  const chooseItem = useApp((state) => state.chooseItem);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const open = (next: StandingView) => {
    chooseItem(null).catch(notifyFailure);
    go('standing', [next]);
  };
  return (
    <div className="standing-tab">
      <StandingBar view={view} onChoose={open} />
      {refusal ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : (
        <Content shown={shown} />
      )}
    </div>
  );
}
