/** What the catalogue knows of a course beside its sheet: place, source, cost, what rests on it, who plans it. */
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type { Output } from '../../../shared/contract/methods.ts';
import { formatLongDate, formatYen } from '../../../shared/i18n/format.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { DetailSection } from '../roadmap/detail-parts.tsx';
import { areaName, termName } from '../roadmap/level-words.ts';
import { CatalogueLink, CatalogueLinks } from './course-opener.tsx';
import { restsOn } from './rests-on.ts';

interface RecordProps {
  readonly course: Course;
}

function Functions({ course }: RecordProps) {
  return (
    <ul className="bullets">
      {course.functions.map(({ matrix, middle, minor }) => (
        <li key={`${matrix}/${middle}/${minor}`}>
          {middle} › {minor}
        </li>
      ))}
    </ul>
  );
}

type Row = readonly [name: string, value: ReactNode];

function useSource(course: Course): string {
  const text = useText();
  const figure = useReference().groups.get(course.group)?.figure;
  return `${text(`catalogue.source.${course.source}.full`)}${figure ? text('milestone.figure', { figure }) : ''}`;
}

function useRows(course: Course): readonly Row[] {
  const text = useText();
  const language = useLanguage();
  const { standard, groups } = useReference();
  const source = useSource(course);
  const group = groups.get(course.group);
  const place = group ? `${areaName(standard, group.area, language)} › ${group.title[language]}` : course.group;
  const { revision, provider, aliases, basedOn, functions } = course;
  return [
    [text('sheet.group'), place],
    [text('sheet.cost'), course.cost === null ? text('totals.unknown') : formatYen(course.cost)],
    ...(provider ? [[text('catalogue.provider'), provider] as const] : []),
    ...(functions.length > 0
      ? [[text('sheet.functions'), <Functions key="functions" course={course} />] as const]
      : []),
    [text('sheet.source'), source],
    ...(revision
      ? [[text('catalogue.filter.revision'), termName(standard.roadmap?.revisions, revision, language)] as const]
      : []),
    ...(basedOn ? [[text('catalogue.basedOn'), <CatalogueLink key="based-on" id={basedOn} />] as const] : []),
    ...(aliases?.length ? [[text('catalogue.aliases'), aliases.join(text('list.separator'))] as const] : []),
  ];
}

export function CourseRecord({ course }: RecordProps) {
  const text = useText();
  const rows = useRows(course);
  return (
    <DetailSection title={text('catalogue.record')}>
      <dl className="sheet-table">
        {rows.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </DetailSection>
  );
}

export function Unlocks({ course }: RecordProps) {
  const text = useText();
  const reference = useReference();
  const ids = restsOn(reference).unlocks.get(course.id) ?? [];
  return (
    <DetailSection title={text('catalogue.unlocks', { n: ids.length })}>
      {ids.length === 0 ? <p className="hint">{text('catalogue.unlocksNone')}</p> : <CatalogueLinks ids={ids} />}
    </DetailSection>
  );
}

export function CourseSessions({ course }: RecordProps) {
  const text = useText();
  const language = useLanguage();
  const all = useApp((state) => state.sessions);
  const sessions = all.filter((session) => session.course === course.id);
  return (
    <DetailSection title={text('catalogue.sessions')}>
      {sessions.length === 0 ? <p className="hint">{text('catalogue.sessionsNone')}</p> : null}
      <ul className="bullets">
        {sessions.map(({ id, dates, seats, place, note }) => (
          <li key={id}>
            {dates.map((date) => formatLongDate(date, language)).join(text('list.separator'))}
            <span className="how">
              {[place, seats === null ? text('catalogue.seatsFree') : text('catalogue.seats', { n: seats }), note]
                .filter((part) => part !== '')
                .join(text('list.slash'))}
            </span>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}

type Usage = Output<'catalogue.usage'>;

/** Asked for when a course is shown, and again when the catalogue or a plan has changed. */
function useUsage(id: string): Usage | null {
  const readUsage = useApp((state) => state.readCourseUsage);
  const reference = useReference();
  const plans = useApp((state) => state.plans);
  const [usage, setUsage] = useState<{ readonly id: string; readonly usage: Usage } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read depends on the catalogue and the plans
  useEffect(() => {
    let wanted = true;
    void readUsage(id).then((read) => {
      if (wanted && read) setUsage({ id, usage: read });
    });
    return () => {
      wanted = false;
    };
  }, [id, reference, plans, readUsage]);
  return usage?.id === id ? usage.usage : null;
}

export function CourseUsage({ course }: RecordProps) {
  const text = useText();
  const usage = useUsage(course.id);
  const openPlan = useApp((state) => state.openPlanById);
  if (!usage) {
    return (
      <DetailSection title={text('catalogue.usage')}>
        <p className="hint">{text('catalogue.usageLoading')}</p>
      </DetailSection>
    );
  }
  return (
    <DetailSection title={text('catalogue.usage')}>
      {usage.plans.length === 0 ? <p className="hint">{text('catalogue.usageNone')}</p> : null}
      <ul className="bullets">
        {usage.plans.map(({ plan, name, learnerName }) => (
          <li key={plan}>
            <Button
              look="link"
              label={text('catalogue.openPlan', { name })}
              onPress={() => {
                window.location.hash = '#/plan';
                void openPlan(plan);
              }}
            >
              {name}
            </Button>
            <span className="how">{learnerName || text('person.me')}</span>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
