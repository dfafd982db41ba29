/** A list of courses by hand: level by level, moved by drag or by keys as far as the standard lets them. */
import { Wand2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addToList, type ListMove, listOrder, moveInList } from '../../../shared/curriculum/list-order.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { NamePicker } from '../authoring/name-picker.tsx';
import type { ListChoice, ListedCourse } from './curriculum-props.ts';
import { LevelList } from './level-list.tsx';
import { useCoursePicker } from './use-course-picker.ts';
import { useCurriculumWords } from './use-curriculum-words.ts';
import './course-list-editor.css';

export interface CourseListEditorProps {
  readonly choice: ListChoice;
  readonly change: (courses: readonly ListedCourse[]) => void;
}

/** Why a move was not made, in words. */
function useMoveWords(): (move: Extract<ListMove, { readonly kind: 'refused' }>) => string {
  const text = useText();
  const words = useCurriculumWords();
  return (move) => {
    if (move.why === 'level')
      return text('curricula.refused.level', { name: words.course(move.course), level: move.level });
    const { course, later } = move.fault;
    return text('curricula.refused.prerequisite', { name: words.course(course), others: words.courses(later) });
  };
}

function useListOrder() {
  const { catalogue } = useReference();
  return useMemo(() => listOrder(indexCatalogue(catalogue)), [catalogue]);
}

export function CourseListEditor({ choice, change }: CourseListEditorProps) {
  const text = useText();
  const words = useCurriculumWords();
  const order = useListOrder();
  const moveWords = useMoveWords();
  const [refused, setRefused] = useState<string | null>(null);
  const propose = useApp((state) => state.proposeCourses);
  const ids = useMemo(() => choice.courses.map(({ course }) => course), [choice.courses]);
  const taken = useMemo(() => new Set(ids), [ids]);
  const search = useCoursePicker(taken);
  const levels = useMemo(() => order.levels(ids), [order, ids]);
  const faults = useMemo(() => order.faults(ids), [order, ids]);
  const byId = new Map(choice.courses.map((entry) => [entry.course, entry]));
  const put = (next: readonly ListedCourse[]) => {
    const entries = new Map(next.map((entry) => [entry.course, entry]));
    setRefused(null);
    change(order.byLevel([...entries.keys()]).flatMap((id) => entries.get(id) ?? []));
  };
  const add = (courses: readonly string[], required: boolean) => {
    const entries = new Map(
      [...courses.map((course) => ({ course, required })), ...choice.courses].map((entry) => [entry.course, entry]),
    );
    const listed = courses.reduce<readonly string[]>((list, course) => addToList(list, course, order), ids);
    put(listed.flatMap((id) => entries.get(id) ?? []));
  };
  const move = (course: string, to: number) => {
    const made = moveInList(ids, course, to, order);
    if (made.kind === 'refused') setRefused(moveWords(made));
    else put(made.list.flatMap((id) => byId.get(id) ?? []));
  };
  const start = async () => {
    const roadmap = await propose();
    const proposed = roadmap?.stages.flatMap(({ courses }) => courses.map(({ id }) => id)) ?? [];
    add(
      proposed.filter((id) => !taken.has(id)),
      false,
    );
  };
  const groups = [...new Set(ids.map((id) => levels.get(id) ?? null))];
  return (
    <div className="course-list-editor">
      <div className="list-tools">
        <Button look={ids.length === 0 ? 'primary' : 'plain'} onPress={() => void start()}>
          <Wand2 aria-hidden />
          {text(ids.length === 0 ? 'curricula.propose' : 'curricula.proposeAgain')}
        </Button>
        <NamePicker
          label={text('curricula.addCourse')}
          placeholder={text('curricula.addPlaceholder')}
          nothingFound={text('curricula.nothingFound')}
          search={search}
          // Whoever adds a course by hand wants it taken, also where the goal could be reached without it.
          onPick={(course) => add([course], true)}
        />
      </div>
      <p className="move-refused" role="status">
        {refused}
      </p>
      {faults.map(({ course, later }) => (
        <p key={course} className="field-error">
          {text('curricula.fault', { name: words.course(course), others: words.courses(later) })}
        </p>
      ))}
      {ids.length === 0 ? <p className="nothing">{text('curricula.listEmpty')}</p> : null}
      {groups.map((level) => {
        const first = ids.findIndex((id) => (levels.get(id) ?? null) === level);
        return (
          <LevelList
            key={level ?? 'unknown'}
            level={level}
            first={first}
            entries={choice.courses.filter(({ course }) => (levels.get(course) ?? null) === level)}
            onMove={move}
            onRequire={(course, required) =>
              put(choice.courses.map((entry) => (entry.course === course ? { course, required } : entry)))
            }
            onRemove={(course) => put(choice.courses.filter((entry) => entry.course !== course))}
          />
        );
      })}
    </div>
  );
}
