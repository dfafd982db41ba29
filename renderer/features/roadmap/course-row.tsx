/** One course of the list. */
import type { MouseEvent } from 'react';
import { formatNumber, formatTableDate, rangeMark } from '../../../shared/i18n/format.ts';
import type { RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { areaHue, areaName, kindName, methodNames } from './level-words.ts';
import { RevisionBadge } from './revision-badge.tsx';
import { whyWords } from './why-words.ts';

/** Lock and exclude, or release, as a menu. */
export function CourseMenu({ id }: { readonly id: string }) {
  const text = useText();
  const locked = useApp((state) => selectOpenPlan(state)?.request.locked.includes(id) ?? false);
  const excluded = useApp((state) => selectOpenPlan(state)?.request.excluded.includes(id) ?? false);
  const toggleLocked = useApp((state) => state.toggleLocked);
  const toggleExcluded = useApp((state) => state.toggleExcluded);
  const actions = [
    { id: 'lock', label: text(locked ? 'course.unlock' : 'course.lock'), run: () => toggleLocked(id) },
    { id: 'exclude', label: text(excluded ? 'course.include' : 'course.exclude'), run: () => toggleExcluded(id) },
  ];
  return <ActionMenu label={text('course.menu', { id })} actions={actions} />;
}

function TitleCell({ course }: { readonly course: RoadmapCourse }) {
  const language = useLanguage();
  const select = useApp((state) => state.select);
  return (
    <td className="title">
      <Button look="link" onPress={() => select({ kind: 'course', id: course.id })}>
        {course.title[language]}
      </Button>
    </td>
  );
}

function DatesCell({ course: { start, end } }: { readonly course: RoadmapCourse }) {
  const language = useLanguage();
  const first = formatTableDate(start, language);
  return (
    <td className="dates">
      <span className="date">{start === end ? first : `${first} ${rangeMark[language]}`}</span>{' '}
      {start === end ? null : <span className="date">{formatTableDate(end, language)}</span>}
    </td>
  );
}

/** The prerequisites by id: a line for each that must be met, `/` for or. */
function NeedsCell({ prerequisites }: Pick<RoadmapCourse, 'prerequisites'>) {
  const groups = prerequisites.map((group) => group.map(({ course }) => course).join(' / '));
  return (
    <td className="needs soft">{groups.length === 0 ? '‒' : groups.map((group) => <div key={group}>{group}</div>)}</td>
  );
}

/** False for the row's menu, and for its popover, whose clicks React passes up to the row as well. */
function isOnRow({ target, currentTarget }: MouseEvent<HTMLTableRowElement>): boolean {
  return target instanceof Element && currentTarget.contains(target) && !target.closest('.menu');
}

export function CourseRow({ course, order }: { readonly course: RoadmapCourse; readonly order: number }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const select = useApp((state) => state.select);
  const selected = useApp((state) => state.selection?.kind === 'course' && state.selection.id === course.id);
  return (
    // The title's button does the same for the keyboard.
    <tr
      className={selected ? 'selected' : ''}
      onClick={(event) => isOnRow(event) && select({ kind: 'course', id: course.id })}
    >
      <td className="number order">{order}</td>
      <td className="id">
        {course.id} <RevisionBadge revision={course.revision} />
        {course.because.locked ? <Badge look="fill">{text('why.locked')}</Badge> : null}
      </td>
      <TitleCell course={course} />
      <td className="kind soft">{kindName(standard, course.kind, language)}</td>
      <td className="area-cell soft">
        <span className="area-mark" data-hue={areaHue(standard, course.area)}>
          {areaName(standard, course.area, language)}
        </span>
      </td>
      <td className="methods soft">{methodNames(standard, course.methods, language)}</td>
      <td className="number">{course.eLearningHours === null ? '‒' : formatNumber(course.eLearningHours)}</td>
      <td className="number">{course.classDays === null ? '‒' : formatNumber(course.classDays)}</td>
      <DatesCell course={course} />
      <td className="teaches number">{course.teaches.length}</td>
      <NeedsCell prerequisites={course.prerequisites} />
      <td className="why soft">{whyWords(course.because, text).join(text('list.separator'))}</td>
      <td className="menu">
        <CourseMenu id={course.id} />
      </td>
    </tr>
  );
}
