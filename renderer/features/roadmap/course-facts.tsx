/** Kind, group, levels, methods, duration, cost and dates of a course. */
import type { ReactNode } from 'react';
import { formatDateSpan, formatDays, formatHours, formatShortDate, formatYen } from '../../../shared/i18n/format.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { areaName, kindName, levelSpan, methodNames } from './level-words.ts';
import { findOnPath } from './roadmap-selectors.ts';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function useDuration({ eLearningHours, classDays }: Course): string {
  const text = useText();
  const language = useLanguage();
  const parts = [
    eLearningHours === null ? null : text('sheet.eLearning', { hours: formatHours(eLearningHours, language) }),
    classDays === null ? null : text('sheet.classes', { days: formatDays(classDays, language) }),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(text('list.plus')) : text('sheet.noDuration');
}

function Dates({ course }: { readonly course: RoadmapCourse }) {
  const text = useText();
  const language = useLanguage();
  const span = formatDateSpan(course.start, course.end, language);
  const days = course.classDates.map((date) => formatShortDate(date, language));
  return (
    <>
      <Fact name={text('sheet.dates')}>{span}</Fact>
      {days.length > 0 ? <Fact name={text('sheet.classDates')}>{days.join(text('list.separator'))}</Fact> : null}
    </>
  );
}

export function CourseFacts({ course }: { readonly course: Course }) {
  const text = useText();
  const language = useLanguage();
  const { standard, groups } = useReference();
  const roadmap = useApp((state) => state.roadmap);
  const onPath = findOnPath(roadmap, course.id)?.course;
  const duration = useDuration(course);
  const group = groups.get(course.group);
  const specialties = standard.specialties.filter(({ id }) => course.specialties.includes(id));
  return (
    <section className="detail-section">
      <dl className="facts">
        {onPath ? <Dates course={onPath} /> : null}
        <Fact name={text('sheet.levels')}>{levelSpan(course.levels, text)}</Fact>
        <Fact name={text('sheet.kind')}>{kindName(standard, course.kind, language)}</Fact>
        <Fact name={text('sheet.group')}>
          {group ? `${areaName(standard, group.area, language)} › ${group.title[language]}` : course.group}
        </Fact>
        <Fact name={text('sheet.specialties')}>
          {specialties.map((specialty) => specialty[language]).join(text('list.separator'))}
        </Fact>
        <Fact name={text('sheet.methods')}>{methodNames(standard, course.methods, language)}</Fact>
        <Fact name={text('sheet.duration')}>{duration}</Fact>
        <Fact name={text('sheet.cost')}>{course.cost === null ? text('totals.unknown') : formatYen(course.cost)}</Fact>
      </dl>
    </section>
  );
}
