/** The draft of a curriculum: its goal and pace, its courses, and what it amounts to. */
import { useApp } from '../../store/use-app.ts';
import { CoursesChoice } from './courses-choice.tsx';
import type { CurriculumProps } from './curriculum-props.ts';
import { GoalFields } from './goal-fields.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import './content-part.css';

export function ContentPart({ curriculum }: CurriculumProps) {
  const draft = useApp((state) => state.curriculumDraft);
  const change = useApp((state) => state.changeCurriculum);
  const content = draft?.id === curriculum.id ? draft.content : null;
  if (!content) return null;
  return (
    <div className="content-part">
      <div className="content-main">
        <GoalFields content={content} change={change} />
        <CoursesChoice content={content} change={change} />
      </div>
      <PreviewPanel content={content} />
    </div>
  );
}
