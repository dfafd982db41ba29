/** A built-in course, to be read: it is never changed, but a version of one's own can be made. */
import { CopyPlus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDays, formatHours, formatYen } from '../../../shared/i18n/format.ts';
import { attainmentParts } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import { kindName, levelSpan, methodNames } from '../roadmap/level-words.ts';
import { bySkillItem } from '../roadmap/roadmap-selectors.ts';
import { skillTitle } from './skill-title.ts';
import './form-frame.css';
import './built-in-sheet.css';

interface CourseProps {
  readonly course: Course;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="form-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function useFacts(course: Course): readonly (readonly [name: string, value: string])[] {
  const text = useText();
  const language = useLanguage();
  const { standard, groups } = useReference();
  const { eLearningHours: hours, classDays: days, cost } = course;
  const specialties = standard.specialties.filter(({ id }) => course.specialties.includes(id));
  return [
    [text('authoring.group'), groups.get(course.group)?.title[language] ?? course.group],
    [text('authoring.kind'), kindName(standard, course.kind, language)],
    [text('authoring.specialties'), specialties.map((each) => each[language]).join(text('list.separator'))],
    [text('sheet.levels'), levelSpan(course.levels, text)],
    [text('authoring.methods'), methodNames(standard, course.methods, language)],
    [text('authoring.eLearningHours'), hours === null ? '‒' : formatHours(hours, language)],
    [text('authoring.classDays'), days === null ? '‒' : formatDays(days, language)],
    [text('authoring.cost'), cost === null ? text('totals.unknown') : formatYen(cost)],
  ];
}

function Facts({ course }: CourseProps) {
  const facts = useFacts(course);
  return (
    <dl className="sheet-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Prerequisites({ course }: CourseProps) {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  if (course.prerequisites.length === 0) return <p>{text('sheet.noPrerequisites')}</p>;
  return (
    <ol className="sheet-rows">
      {course.prerequisites.map((leaves) => (
        <li key={leaves.join('|')}>
          {leaves.map((id) => `${id} ${courses.get(id)?.title[language] ?? ''}`.trim()).join(` ${text('met.or')} `)}
        </li>
      ))}
    </ol>
  );
}

function Taught({ course }: CourseProps) {
  const language = useLanguage();
  const { index } = useReference();
  const nameOf = (id: string) => {
    const skill = index.skillItems.get(id);
    return skill && skillTitle(skill, course.specialties, index, language);
  };
  return (
    <dl className="sheet-taught">
      {bySkillItem(course.teaches.map(attainmentParts), index, language).map(({ skill, title, items }) => (
        <div key={skill}>
          <dt>{nameOf(skill) ?? title}</dt>
          <dd>{items.map((item) => `${item.title}@${item.level}`).join('　')}</dd>
        </div>
      ))}
    </dl>
  );
}

function SheetHead({ course }: CourseProps) {
  const text = useText();
  const language = useLanguage();
  const close = useApp((state) => state.closeCourseForm);
  const openCopyDialog = useApp((state) => state.openCopyDialog);
  return (
    <header className="form-head">
      <h2>{course.title[language]}</h2>
      <span className="form-subject">{course.id}</span>
      <span className="actions">
        <Button look="primary" onPress={() => openCopyDialog(course.id)}>
          <CopyPlus aria-hidden />
          {text('authoring.makeOwn')}
        </Button>
        <IconButton label={text('authoring.close')} onPress={close}>
          <X aria-hidden />
        </IconButton>
      </span>
    </header>
  );
}

export function BuiltInSheet({ course }: CourseProps) {
  const text = useText();
  const language = useLanguage();
  const close = useApp((state) => state.closeCourseForm);
  return (
    <FullDialog label={course.title[language]} open onClose={close}>
      <SheetHead course={course} />
      <p className="built-in-note">{text('authoring.builtInNote')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section className="form-body sheet-body" tabIndex={0} aria-label={course.title[language]}>
        <Part title={text('authoring.section.basics')}>
          <Facts course={course} />
        </Part>
        <Part title={text('authoring.section.content')}>
          <p>{course.outline[language]}</p>
          <p className="sheet-audience">{course.audience[language]}</p>
          <ul className="sheet-goals">
            {course.goals[language].map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </Part>
        <Part title={text('authoring.section.prerequisites')}>
          <Prerequisites course={course} />
        </Part>
        <Part title={text('authoring.section.teaches')}>
          <Taught course={course} />
        </Part>
      </section>
    </FullDialog>
  );
}
