/** 概要: who this is, where they stand and where they go, the three gates apart, what is due, what changed last. */
import { formatLongDate } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { entryTitle, useWording } from '../evidence/describe-entry.ts';
import { HandOverSection } from '../hand-over/hand-over-section.tsx';
import { ThreeGates } from '../level-check/three-gates.tsx';
import { useGoal, useStanding } from '../level-check/use-standing.ts';
import { usePersonName } from '../plans/person-section.tsx';
import { shownName } from '../plans/plan-name.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { levelName, levelRole, termName } from '../roadmap/level-words.ts';
import { DueList } from './due-list.tsx';
import { formatMoment } from './format-moment.ts';
import { lastChanges } from './last-changes.ts';
import { selectEntries, selectPersonPlan } from './record-selectors.ts';
import './overview-tab.css';

const changesShown = 8;

function PlanChoice() {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const person = useApp((state) => state.recordPerson);
  const plans = useApp((state) => state.plans);
  const plan = useApp(selectPersonPlan);
  const open = useApp((state) => state.openPlanById);
  const own = plans.filter(({ learner }) => learner === person);
  if (!plan || own.length < 2) return null;
  return (
    <SelectField
      className="plan-choice"
      label={text('overview.choosePlan')}
      value={plan.id}
      options={own.map((each) => ({ id: each.id, label: shownName(index, each, language) }))}
      onChange={(id) => void open(id)}
    />
  );
}

/** From where to where, by the plan. */
function Way() {
  const text = useText();
  const language = useLanguage();
  const { standard, index } = useReference();
  const plan = useApp(selectPersonPlan);
  const finish = useApp((state) =>
    selectOpenPlan(state) === selectPersonPlan(state) ? (state.roadmap?.totals.finish ?? null) : null,
  );
  const open = useApp((state) => state.openPlanById);
  if (!plan) return <p className="none">{text('overview.noPlan')}</p>;
  const { specialty, origin, from, to } = plan.request;
  const role = (level: number) => [levelName(level, text), levelRole(standard, level, language)].join(' ').trim();
  const name = (id: string) => termName(standard.specialties, id, language);
  return (
    <dl className="person-way">
      <div>
        <dt>{text('overview.now')}</dt>
        <dd>
          {name(origin ?? specialty)} {role(from)}
        </dd>
      </div>
      <div>
        <dt>{text('overview.goal')}</dt>
        <dd>
          {name(specialty)} {role(to)}
        </dd>
      </div>
      <div>
        <dt>{text('overview.plan')}</dt>
        <dd>
          <Button
            look="link"
            label={text('overview.openPlan')}
            onPress={() => {
              void open(plan.id);
              window.location.hash = '/plan';
            }}
          >
            {shownName(index, plan, language)}
          </Button>
          {finish ? <span> {text('overview.finish', { date: formatLongDate(finish, language) })}</span> : null}
        </dd>
      </div>
    </dl>
  );
}

function Changes() {
  const wording = useWording();
  const { text, language } = wording;
  const entries = useApp(selectEntries);
  const changes = lastChanges(entries, changesShown);
  return (
    <section className="overview-part" aria-label={text('overview.changes')}>
      <h2>{text('overview.changes')}</h2>
      {changes.length === 0 ? <p className="none">{text('overview.changesNone')}</p> : null}
      <ul className="last-changes">
        {changes.map(({ key, at, what, content, count }) => (
          <li key={key}>
            <time dateTime={at}>{formatMoment(at, language)}</time>
            <span className="what">{text(`overview.change.${what}`)}</span>
            <span>
              {content.kind === 'assessment' && count > 1
                ? text('overview.assessedItems', { n: count })
                : entryTitle(content, wording)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OverviewTab() {
  const nameOf = usePersonName();
  const person = useApp((state) => state.learners.find(({ id }) => id === state.recordPerson) ?? null);
  const { specialty, level } = useGoal();
  const standing = useStanding(specialty, level);
  if (!person) return null;
  return (
    <div className="record-part overview">
      <header className="overview-head">
        <h1>{nameOf(person)}</h1>
        <Way />
        <PlanChoice />
      </header>
      <ThreeGates standing={standing} />
      <div className="overview-columns">
        <DueList learner={person.id} />
        <Changes />
      </div>
      <HandOverSection learner={person.id} />
    </div>
  );
}
