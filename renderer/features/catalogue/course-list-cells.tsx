/** What the cells of a course's row say; drawn from one look at the words, because thousands of rows pass by. */
import { type ReactNode, useMemo } from 'react';
import type { CourseState } from '../../../shared/catalogue/own-catalogue.ts';
import { formatNumber, formatYen } from '../../../shared/i18n/format.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Reference } from '../../store/reference.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { areaHue, kindName, methodNames } from '../roadmap/level-words.ts';
import { isOwn } from './course-badges.tsx';
import type { OrderColumn } from './sort-courses.ts';

/** All that a row needs to know beside its course. */
export interface RowWords {
  readonly text: ScreenTranslate;
  readonly language: Language;
  readonly reference: Reference;
}

export function useRowWords(): RowWords {
  const text = useText();
  const language = useLanguage();
  const reference = useReference();
  return useMemo(() => ({ text, language, reference }), [text, language, reference]);
}

function title(course: Course, { text, language, reference }: RowWords): ReactNode {
  const at = reference.standard.roadmap?.revisions.findIndex(({ id }) => id === course.revision) ?? -1;
  return (
    <>
      <span className="ellipsis">{course.title[language]}</span>
      {at < 0 ? null : <span className="badge plain">{text('revision.badge', { n: at + 1 })}</span>}
    </>
  );
}

function group(course: Course, { language, reference }: RowWords): ReactNode {
  const found = reference.groups.get(course.group);
  return (
    <span className="area-mark" data-hue={areaHue(reference.standard, found?.area ?? '')}>
      <span className="ellipsis">{found?.title[language] ?? course.group}</span>
    </span>
  );
}

function source(course: Course, { text }: RowWords): ReactNode {
  const words = text(`catalogue.source.${course.source}`);
  return isOwn(course) ? <span className="badge accent">{words}</span> : words;
}

function stateCell(state: CourseState, { text }: RowWords): ReactNode {
  const words = text(`catalogue.state.${state}`);
  return state === 'active' ? words : <span className="badge warn">{words}</span>;
}

const number = (value: number | null) => (value === null ? '‒' : formatNumber(value));

/** The content of one cell. */
export function cellContent(column: OrderColumn, course: Course, state: CourseState, words: RowWords): ReactNode {
  const { text, language, reference } = words;
  switch (column) {
    case 'id':
      return course.id;
    case 'title':
      return title(course, words);
    case 'group':
      return group(course, words);
    case 'kind':
      return kindName(reference.standard, course.kind, language);
    case 'levels':
      return course.levels[0] === course.levels[1] ? course.levels[0] : course.levels.join('〜');
    case 'methods':
      return methodNames(reference.standard, course.methods, language);
    case 'hours':
      return number(course.eLearningHours);
    case 'days':
      return number(course.classDays);
    case 'cost':
      return course.cost === null ? text('totals.unknown') : formatYen(course.cost);
    case 'source':
      return source(course, words);
    case 'state':
      return stateCell(state, words);
  }
}
