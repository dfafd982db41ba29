/** 一覧: every course in one line; only the lines in sight are drawn, so that ten thousand scroll like ten. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useRef } from 'react';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { rowAfterKey, useRowFocus } from '../../ui/row-focus.ts';
import { RowGrid } from '../../ui/row-grid.tsx';
import { useRowWords } from './course-list-cells.tsx';
import { CourseListHead } from './course-list-head.tsx';
import { CourseListRow } from './course-list-row.tsx';
import { listColumns } from './list-columns.ts';
import { useFound } from './use-found-courses.ts';
import './course-list.css';

const rowHeight = 32;
const headHeight = 30;

function Nothing() {
  const text = useText();
  const empty = useReference().catalogue.courses.length === 0;
  return <p className="nothing">{text(empty ? 'catalogue.empty' : 'catalogue.nothing')}</p>;
}

export function CourseList() {
  const found = useFound();
  const text = useText();
  const scroll = useRef<HTMLDivElement>(null);
  const selectedId = useApp((state) => (state.selection?.kind === 'course' ? state.selection.id : null));
  const chosen = useApp((state) => state.chosenCourses);
  const states = useApp((state) => state.courseStates);
  const words = useRowWords();
  const select = useApp((state) => state.select);
  const choose = useApp((state) => state.chooseCourses);
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const { ref, at, move, setActive } = useRowFocus(found.length, (next) => virtual.scrollToIndex(next));
  const open = useCallback((id: string) => select({ kind: 'course', id }), [select]);
  const pick = useCallback((id: string, on: boolean) => choose([id], on), [choose]);
  const hear = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row]')) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = rowAfterKey(event.key, at, found.length, page);
    const course = found[at];
    if (next !== null) move(next);
    else if (event.key === 'Enter' && course) open(course.id);
    else if (event.key === ' ' && course) pick(course.id, !chosen.has(course.id));
    else return;
    event.preventDefault();
  };
  if (found.length === 0) return <Nothing />;
  return (
    <RowGrid
      label={text('catalogue.listLabel')}
      hint={text('catalogue.keys')}
      className="course-list"
      rows={found.length}
      columns={listColumns.length}
      height={virtual.getTotalSize()}
      scrollRef={scroll}
      gridRef={ref}
      head={<CourseListHead found={found} />}
      onKeyDown={hear}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const course = found[index];
        return course ? (
          <CourseListRow
            key={course.id}
            course={course}
            at={index}
            top={start - headHeight}
            state={states[course.id] ?? 'active'}
            chosen={chosen.has(course.id)}
            selected={selectedId === course.id}
            tabStop={at === index}
            words={words}
            onOpen={open}
            onChoose={pick}
            onFocus={setActive}
          />
        ) : null;
      })}
    </RowGrid>
  );
}
