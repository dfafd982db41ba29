/** A course in the fields of the standard's own sheet, in its order and under its names. */
import { Fragment, type ReactNode } from 'react';
import { formatDays, formatHours } from '../../../shared/i18n/format.ts';
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { fieldLabel, isSheetField, type SheetField, sheetFields } from '../../../shared/paper/sheet-fields.ts';
import { levelsText, taughtSkills } from '../../../shared/paper/taught-skills.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { kindName, levelName, methodNames } from '../roadmap/level-words.ts';
import { NeedsTree } from './needs-tree.tsx';

/** Names of the fields, for a standard that does not name them. */
const fallbacks: Readonly<Record<SheetField, ScreenKey>> = {
  title: 'column.title',
  kind: 'sheet.kind',
  specialties: 'sheet.specialties',
  outline: 'sheet.outline',
  audience: 'sheet.audience',
  prerequisites: 'column.needs',
  methods: 'sheet.methods',
  duration: 'sheet.duration',
  goals: 'sheet.goals',
  skills: 'column.teaches',
  knowledge: 'column.teaches',
};

interface FieldProps {
  readonly course: Course;
}

function Duration({ course: { eLearningHours, classDays } }: FieldProps) {
  const text = useText();
  const language = useLanguage();
  const parts = [
    eLearningHours === null ? null : text('sheet.eLearning', { hours: formatHours(eLearningHours, language) }),
    classDays === null ? null : text('sheet.classes', { days: formatDays(classDays, language) }),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(text('list.plus')) : text('sheet.noDuration');
}

function Goals({ course }: FieldProps) {
  const language = useLanguage();
  return (
    <ul className="bullets">
      {course.goals[language].map((goal) => (
        <li key={goal}>{goal}</li>
      ))}
    </ul>
  );
}

function Skills({ course }: FieldProps) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const skills = taughtSkills(course, index, language).filter(({ title }) => title !== '');
  return (
    <ul className="skill-list">
      {skills.map(({ title, levels }) => (
        <li key={title}>
          {title}
          <span className="how">{text('level.name', { level: levelsText(levels, language) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Knowledge({ course }: FieldProps) {
  const language = useLanguage();
  const { index } = useReference();
  const several = course.levels[0] !== course.levels[1];
  return (
    <ul className="knowledge-list">
      {taughtSkills(course, index, language).map((skill) => (
        <li key={skill.title}>
          {skill.title === '' ? null : <span className="teach-skill">{skill.title}</span>}
          <span>
            {skill.items.map(({ title, levels }) => (
              <span key={title} className="teach-item">
                {title}
                {several ? <span className="how">@{levelsText(levels, language)}</span> : null}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Value({ field, course }: FieldProps & { readonly field: SheetField }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  switch (field) {
    case 'title':
      return course.title[language];
    case 'kind':
      return kindName(standard, course.kind, language);
    case 'specialties':
      return standard.specialties
        .filter(({ id }) => course.specialties.includes(id))
        .map((specialty) => specialty[language])
        .join(text('list.separator'));
    case 'outline':
      return course.outline[language];
    case 'audience':
      return course.audience[language];
    case 'prerequisites':
      return <NeedsTree course={course} />;
    case 'methods':
      return methodNames(standard, course.methods, language);
    case 'duration':
      return <Duration course={course} />;
    case 'goals':
      return <Goals course={course} />;
    case 'skills':
      return <Skills course={course} />;
    case 'knowledge':
      return <Knowledge course={course} />;
  }
}

/** Levels come after the kind: the standard tells them by the audience only. */
function LevelsRow({ course }: FieldProps) {
  const text = useText();
  const [from, to] = course.levels;
  return (
    <>
      <dt>{text('sheet.levels')}</dt>
      <dd>{from === to ? levelName(from, text) : text('level.span', { from, to })}</dd>
    </>
  );
}

export function CourseFields({ course }: FieldProps) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const fields = sheetFields(standard).filter(({ id }) => id !== 'title');
  return (
    <dl className="sheet-table">
      {fields.map((field) =>
        isSheetField(field.id) ? (
          <Fragment key={field.id}>
            <dt>{fieldLabel(field, language, text(fallbacks[field.id]))}</dt>
            <dd>
              <Value field={field.id} course={course} />
            </dd>
            {field.id === 'kind' ? <LevelsRow course={course} /> : null}
          </Fragment>
        ) : null,
      )}
    </dl>
  );
}
