/** What a course teaches, gathered by skill item. */
import { attainmentParts } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { DetailSection } from './detail-parts.tsx';
import { bySkillItem, findOnPath } from './roadmap-selectors.ts';

export function TeachesList({ course }: { readonly course: Course }) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const roadmap = useApp((state) => state.roadmap);
  const onlyHere = new Set(
    findOnPath(roadmap, course.id)?.course.because.onlyHere.map(
      ({ knowledgeItem, level }) => `${knowledgeItem}@${level}`,
    ),
  );
  const groups = bySkillItem(course.teaches.map(attainmentParts), index, language);
  return (
    <DetailSection title={text('sheet.teaches', { n: course.teaches.length })}>
      {groups.map((group) => (
        <div key={group.skill}>
          <p className="teach-skill">{group.title}</p>
          <p>
            {group.items.map(({ key, title, level }) => (
              <span key={key} className={`teach-item ${onlyHere.has(key) ? 'only' : ''}`}>
                {title}@{level}
              </span>
            ))}
          </p>
        </div>
      ))}
      {onlyHere.size > 0 ? <p className="hint">{text('sheet.onlyMark')}</p> : null}
    </DetailSection>
  );
}
