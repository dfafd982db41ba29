/** Why courses of a list are not taken: nobody needs them, or what they rest on is not in the list. */
import { useMemo } from 'react';
import { useApp, useReference } from '../../store/use-app.ts';

/** Courses of the list that the model learner does not take, each with the prerequisites that the list lacks. */
export type Untaken = ReadonlyMap<string, readonly string[]>;

const none: Untaken = new Map();

/** None as long as it is not known what the list amounts to. */
export function useUntaken(): Untaken {
  const roadmap = useApp((state) => state.curriculumPreview?.roadmap ?? null);
  const draft = useApp((state) => state.curriculumDraft?.content ?? null);
  const { courses } = useReference();
  return useMemo(() => {
    if (!roadmap || draft?.choice.kind !== 'list') return none;
    const taken = new Set(roadmap.stages.flatMap((stage) => stage.courses.map(({ id }) => id)));
    const listed = new Set(draft.choice.courses.map(({ course }) => course));
    // Whoever begins at a level holds what the courses below it teach.
    const isThere = (id: string) => listed.has(id) || (courses.get(id)?.levels[1] ?? 0) <= draft.from;
    const lacking = (id: string) =>
      (courses.get(id)?.prerequisites ?? []).flatMap((group) => (group.some(isThere) ? [] : group.slice(0, 1)));
    return new Map([...listed].flatMap((id) => (taken.has(id) ? [] : [[id, lacking(id)] as const])));
  }, [roadmap, draft, courses]);
}
