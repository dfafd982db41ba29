/** What tells a course apart at a glance: the department's own, no longer offered, brought by a revision. */
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { RevisionBadge } from '../roadmap/revision-badge.tsx';

/** Only what is imported or written here is the department's own. */
export function isOwn({ source }: Course): boolean {
  return source === 'imported';
}

/** A mark for a course that is not offered; nothing for others. */
export function StateBadge({ id, hinted = false }: { readonly id: string; readonly hinted?: boolean }) {
  const text = useText();
  const state = useApp(({ courseStates }) => courseStates[id]);
  if (state === undefined || state === 'active') return null;
  return (
    <Badge look="warn" {...(hinted ? { hint: text(`catalogue.state.${state}.hint`) } : {})}>
      {text(`catalogue.state.${state}`)}
    </Badge>
  );
}

export function CourseBadges({ course }: { readonly course: Course }) {
  const text = useText();
  return (
    <>
      {isOwn(course) ? (
        <Badge look="accent" hint={text('catalogue.own.hint')}>
          {text('catalogue.own')}
        </Badge>
      ) : null}
      <RevisionBadge revision={course.revision} />
      <StateBadge id={course.id} hinted />
    </>
  );
}
