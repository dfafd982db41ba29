/** The panel beside the forms: the sheet of the course that is selected, or the course group. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Course, CourseGroup } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DetailSection } from '../roadmap/detail-parts.tsx';
import { areaHue, areaName, levelSpan, termName } from '../roadmap/level-words.ts';
import { RevisionBadge } from '../roadmap/revision-badge.tsx';
import { useCatalogueRoute } from './catalogue-routes.ts';
import { CourseActions } from './course-actions.tsx';
import { CourseBadges } from './course-badges.tsx';
import { CourseFields } from './course-fields.tsx';
import { CatalogueLinks } from './course-opener.tsx';
import { CourseRecord, CourseSessions, CourseUsage, Unlocks } from './course-record.tsx';

/** Everything that is known of a course, below its title. */
export function CourseContent({ course }: { readonly course: Course }) {
  return (
    <>
      <section className="detail-section">
        <CourseFields course={course} />
      </section>
      <CourseRecord course={course} />
      <Unlocks course={course} />
      <CourseSessions course={course} />
      <CourseUsage course={course} />
    </>
  );
}

interface HeadProps {
  readonly hue: number;
  readonly top: ReactNode;
  readonly title: string;
  readonly actions: ReactNode;
}

function PanelHead({ hue, top, title, actions }: HeadProps) {
  const text = useText();
  const select = useApp((state) => state.select);
  const checking = useApp((state) => state.checksOpen);
  return (
    <header className="detail-head" data-hue={hue}>
      <div className="top">
        {top}
        <span className="close">
          {checking ? (
            <Button small look="quiet" onPress={() => select(null)}>
              {text('catalogue.checksBack')}
            </Button>
          ) : null}
          <IconButton small label={text('detail.close')} onPress={() => select(null)}>
            <X aria-hidden />
          </IconButton>
        </span>
      </div>
      <h2>{title}</h2>
      <div className="actions">{actions}</div>
    </header>
  );
}

function CoursePanel({ course }: { readonly course: Course }) {
  const language = useLanguage();
  const { standard, groups } = useReference();
  const { openSheet } = useCatalogueRoute();
  const top = (
    <>
      <span>{course.id}</span>
      <CourseBadges course={course} />
    </>
  );
  return (
    <>
      <PanelHead
        hue={areaHue(standard, groups.get(course.group)?.area ?? '')}
        top={top}
        title={course.title[language]}
        actions={<CourseActions id={course.id} onSheet={() => openSheet(course.id)} />}
      />
      <div className="detail-body sheet-content">
        <CourseContent course={course} />
      </div>
    </>
  );
}

function GroupPanel({ group }: { readonly group: CourseGroup }) {
  const text = useText();
  const language = useLanguage();
  const { standard, catalogue } = useReference();
  const edit = useApp((state) => state.openGroupForm);
  const courses = catalogue.courses.filter((course) => course.group === group.id);
  const own = group.source === 'imported';
  return (
    <>
      <PanelHead
        hue={areaHue(standard, group.area)}
        top={
          <>
            <span>{text('group.title')}</span>
            <RevisionBadge revision={group.revision} />
          </>
        }
        title={group.title[language]}
        actions={
          own ? (
            <Button small onPress={() => edit(group.id)}>
              {text('catalogue.edit')}
            </Button>
          ) : null
        }
      />
      <div className="detail-body sheet-content">
        <section className="detail-section">
          <dl className="sheet-table">
            <dt>{text('column.area')}</dt>
            <dd>{areaName(standard, group.area, language)}</dd>
            <dt>{text('sheet.levels')}</dt>
            <dd>{levelSpan(group.levels, text)}</dd>
            <dt>{text('group.legend')}</dt>
            <dd>{termName(standard.roadmap?.legend, group.legend, language)}</dd>
            <dt>{text('sheet.source')}</dt>
            <dd>
              {text(`catalogue.source.${group.source}.full`)}
              {group.figure ? text('milestone.figure', { figure: group.figure }) : ''}
            </dd>
          </dl>
        </section>
        <DetailSection title={text('catalogue.found', { n: courses.length })}>
          <CatalogueLinks ids={courses.map(({ id }) => id)} />
        </DetailSection>
      </div>
    </>
  );
}

/** What is selected; null where that is nothing that the catalogue has. */
export function useSelected(): Course | CourseGroup | null {
  const { courses, groups } = useReference();
  const selection = useApp((state) => state.selection);
  if (!selection) return null;
  return (selection.kind === 'course' ? courses : groups).get(selection.id) ?? null;
}

export function SelectionPanel({ selected }: { readonly selected: Course | CourseGroup }) {
  const text = useText();
  return (
    <aside className="detail catalogue-panel" aria-label={text('detail.title')}>
      {'teaches' in selected ? (
        <CoursePanel key={selected.id} course={selected} />
      ) : (
        <GroupPanel key={selected.id} group={selected} />
      )}
    </aside>
  );
}
