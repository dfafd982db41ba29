/** The diagram's geometry for the open plan, made anew only when something in it changes. */
import { useMemo, useState } from 'react';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { DiagramLayout } from '../../../shared/diagram/diagram-model.ts';
import { fitDiagram } from '../../../shared/diagram/fit-diagram.ts';
import { layoutDiagram } from '../../../shared/diagram/layout-diagram.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference } from '../../store/use-app.ts';
import type { Size } from '../../ui/use-size.ts';

/** Below this width titles would break after every few letters; the view scrolls instead. */
export const narrowestDiagram = 1_000;

/** All of a roadmap that the diagram shows; dates and sums may change without it. */
function pathKey(roadmap: Roadmap | null): string {
  const courses = (roadmap?.stages ?? []).flatMap((stage) =>
    stage.courses.map(({ id, because }) => `${stage.level} ${id} ${because.locked}`),
  );
  return courses.join('\n');
}

/** The same object as before while the path is the same, so that a new pace draws nothing again. */
function useSamePath(roadmap: Roadmap | null): Roadmap | null {
  const [kept, keep] = useState(roadmap);
  if (kept === roadmap || pathKey(kept) === pathKey(roadmap)) return kept;
  keep(roadmap);
  return roadmap;
}

/** The layout for a view of the given size; `whole` chooses the width at which all of it shows largest. */
export function useDiagram(plan: Plan, latest: Roadmap | null, size: Size): DiagramLayout {
  const roadmap = useSamePath(latest);
  const { standard, catalogue } = useReference();
  const language = useLanguage();
  const courses = useApp((state) => state.diagramCourses);
  const { specialty, from, to, record } = plan.request;
  const whole = useApp((state) => state.diagramZoom === 'whole');
  const width = Math.max(Math.floor(size.width), narrowestDiagram);
  const height = whole ? Math.floor(size.height) : 0;
  return useMemo(() => {
    const input = { standard, catalogue, specialty, from, to, roadmap, language, courses, completed: record.completed };
    return height > 0 ? fitDiagram(input, width, height) : layoutDiagram({ ...input, width });
  }, [standard, catalogue, specialty, from, to, roadmap, record.completed, language, courses, width, height]);
}
