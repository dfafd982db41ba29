/** The courses of one level of a list, in their order. */
import { GripVertical, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { formatDays, formatHours } from '../../../shared/i18n/format.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import type { ListedCourse } from './curriculum-props.ts';
import { useUntaken } from './list-marks.ts';
import { useCurriculumWords } from './use-curriculum-words.ts';

export interface LevelListProps {
  /** Null for courses that the catalogue does not have. */
  readonly level: number | null;
  /** The place of its first course in the whole list. */
  readonly first: number;
  readonly entries: readonly ListedCourse[];
  /** `to` counts in the whole list, the moved course taken out. */
  readonly onMove: (course: string, to: number) => void;
  readonly onRequire: (course: string, required: boolean) => void;
  readonly onRemove: (course: string) => void;
}

/** Where a course would come to stand, the course itself taken out. */
function placeAfterDrop(ids: readonly string[], moved: string, target: string, position: string): number {
  const without = ids.filter((id) => id !== moved);
  return without.indexOf(target) + (position === 'after' ? 1 : 0);
}

interface RowProps extends Pick<LevelListProps, 'onRequire' | 'onRemove'> {
  readonly entry: ListedCourse;
  readonly place: number;
  /** Prerequisites that the list lacks, where the model learner does not take the course. */
  readonly untaken: readonly string[] | undefined;
}

function Amounts({ id }: { readonly id: string }) {
  const language = useLanguage();
  const course = useReference().courses.get(id);
  return (
    <span className="row-amounts">
      <span>{course?.eLearningHours ? formatHours(course.eLearningHours, language) : ''}</span>
      <span>{course?.classDays ? formatDays(course.classDays, language) : ''}</span>
    </span>
  );
}

function Row({ entry: { course, required }, place, untaken, onRequire, onRemove }: RowProps) {
  const text = useText();
  const words = useCurriculumWords();
  const known = useReference().courses.has(course);
  const name = words.course(course);
  return (
    <>
      <AriaButton slot="drag" className="drag-handle" aria-label={text('curricula.drag', { name })}>
        <GripVertical aria-hidden />
      </AriaButton>
      <span className="row-place">{place}</span>
      <span className="id">{course}</span>
      <span className="ellipsis">{known ? name : text('curricula.noSuchCourse')}</span>
      <span className="row-marks">
        {untaken?.length === 0 ? <Badge hint={text('curricula.untakenHint')}>{text('curricula.untaken')}</Badge> : null}
        {untaken && untaken.length > 0 ? (
          <Badge look="warn" hint={text('curricula.lackingHint', { others: words.courses(untaken) })}>
            {text('curricula.lacking')}
          </Badge>
        ) : null}
      </span>
      <Amounts id={course} />
      <CheckField checked={required} onChange={(on) => onRequire(course, on)}>
        {text('curricula.required')}
        <span className="visually-hidden">{name}</span>
      </CheckField>
      <Button look="quiet" small label={text('curricula.takeOut', { name })} onPress={() => onRemove(course)}>
        <X aria-hidden />
      </Button>
    </>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function LevelList({ level, first, entries, onMove, onRequire, onRemove }: LevelListProps) {
  const text = useText();
  const words = useCurriculumWords();
  const untaken = useUntaken();
  const ids = entries.map(({ course }) => course);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map(String);
      if (moved === undefined || target.type !== 'item') return;
      onMove(moved, first + placeAfterDrop(ids, moved, String(target.key), target.dropPosition));
    },
  });
  const hear = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key];
    if (!event.altKey || step === undefined || !(event.target instanceof Element)) return;
    const course = event.target.closest('[data-course]')?.getAttribute('data-course');
    if (!course) return;
    event.preventDefault();
    event.stopPropagation();
    const to = first + ids.indexOf(course) + step;
    if (to >= first && to < first + ids.length) onMove(course, to);
  };
  const title = level === null ? text('curricula.unknownLevel') : text('curricula.level', { n: level });
  return (
    <div className="listed-level" onKeyDownCapture={hear}>
      <h4>
        {title} <small>{ids.length}</small>
      </h4>
      <GridList
        aria-label={level === null ? title : text('curricula.levelCourses', { n: level })}
        className="listed-rows"
        selectionMode="none"
        items={entries.map((entry, at) => ({ id: entry.course, entry, at }))}
        dependencies={[untaken, entries]}
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ id, entry, at }) => (
          <GridListItem id={id} textValue={words.course(id)} className="listed-row" data-course={id}>
            <Row
              entry={entry}
              place={first + at + 1}
              untaken={untaken.get(id)}
              onRequire={onRequire}
              onRemove={onRemove}
            />
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
