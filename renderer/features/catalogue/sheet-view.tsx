/** シート: one course whole, with those found beside it to leaf through. */

import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { IconButton } from '../../ui/button.tsx';
import { areaHue } from '../roadmap/level-words.ts';
import { useCatalogueRoute } from './catalogue-routes.ts';
import { CourseActions } from './course-actions.tsx';
import { CourseBadges } from './course-badges.tsx';
import { CourseOpener } from './course-opener.tsx';
import { CourseContent } from './course-panel.tsx';
import { useFound } from './use-found-courses.ts';
import './sheet-view.css';

const lineHeight = 46;

/** The courses found, by name, as links to their sheets. */
function Contents({ found, shown }: { readonly found: readonly Course[]; readonly shown: string | null }) {
  const text = useText();
  const language = useLanguage();
  const { standard, groups } = useReference();
  const scroll = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => lineHeight,
    overscan: 10,
  });
  const at = found.findIndex(({ id }) => id === shown);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <nav className="sheet-contents" aria-label={text('catalogue.listLabel')} ref={scroll}>
      <div style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const course = found[index];
          if (!course) return null;
          return (
            <a
              key={course.id}
              href={`#/catalogue/course/${encodeURIComponent(course.id)}`}
              data-hue={areaHue(standard, groups.get(course.group)?.area ?? '')}
              style={{ transform: `translateY(${start}px)` }}
              {...(course.id === shown ? { 'aria-current': 'page' } : {})}
            >
              <span className="id">{course.id}</span>
              <span className="ellipsis">{course.title[language]}</span>
            </a>
          );
        })}
      </div>
    </nav>
  );
}

function Leaf({ found, shown }: { readonly found: readonly Course[]; readonly shown: string }) {
  const text = useText();
  const { openSheet } = useCatalogueRoute();
  const at = found.findIndex(({ id }) => id === shown);
  const [before, after] = [at > 0 ? found[at - 1] : undefined, at >= 0 ? found[at + 1] : undefined];
  if (at < 0) return null;
  return (
    <span className="leaf">
      <IconButton
        small
        disabled={!before}
        label={text('catalogue.previous')}
        onPress={() => before && openSheet(before.id)}
      >
        <ChevronLeft aria-hidden />
      </IconButton>
      <span>{text('catalogue.place', { n: at + 1, total: found.length })}</span>
      <IconButton small disabled={!after} label={text('catalogue.next')} onPress={() => after && openSheet(after.id)}>
        <ChevronRight aria-hidden />
      </IconButton>
    </span>
  );
}

function Sheet({ course, found }: { readonly course: Course; readonly found: readonly Course[] }) {
  const text = useText();
  const language = useLanguage();
  const { standard, groups } = useReference();
  return (
    <article
      className="sheet-page sheet-content"
      aria-label={text('catalogue.sheetOf', { id: course.id })}
      data-hue={areaHue(standard, groups.get(course.group)?.area ?? '')}
    >
      <header className="sheet-head">
        <div className="top">
          <span>{course.id}</span>
          <CourseBadges course={course} />
          <Leaf found={found} shown={course.id} />
        </div>
        <h2>{course.title[language]}</h2>
        <p className="title-en">{course.title[language === 'ja' ? 'en' : 'ja']}</p>
        <div className="actions">
          <CourseActions id={course.id} />
        </div>
      </header>
      <CourseContent course={course} />
    </article>
  );
}

/** The course of the address; without one, the selected course, or the first found. */
function useShownId(found: readonly Course[]): string | null {
  const { course } = useCatalogueRoute();
  const selection = useApp((state) => state.selection);
  return course ?? (selection?.kind === 'course' ? selection.id : (found[0]?.id ?? null));
}

export function SheetView() {
  const found = useFound();
  const text = useText();
  const { courses } = useReference();
  const { openSheet } = useCatalogueRoute();
  const id = useShownId(found);
  const select = useApp((state) => state.select);
  const course = id === null ? undefined : courses.get(id);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    // The other forms show the same course when one goes back to them.
    if (id !== null && courses.has(id)) select({ kind: 'course', id });
    page.current?.scrollTo(0, 0);
  }, [id, courses, select]);
  return (
    <CourseOpener value={openSheet}>
      <div className="sheet-view">
        <Contents found={found} shown={id} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long sheet is scrolled by key */}
        <section className="sheet-scroll" ref={page} tabIndex={0} aria-label={text('catalogue.form.course')}>
          {course ? (
            <Sheet key={course.id} course={course} found={found} />
          ) : (
            <p className="nothing">{id === null ? text('catalogue.noCourse') : text('catalogue.gone', { id })}</p>
          )}
        </section>
      </div>
    </CourseOpener>
  );
}
