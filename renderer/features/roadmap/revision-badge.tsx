/** Marks what one of the standard's revisions brought. */
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';

/** The place of a revision in the standard's list, from 1; 0 where it is not there. */
export function useRevisionNumber(): (revision: string) => number {
  const revisions = useReference().standard.roadmap?.revisions ?? [];
  return (revision) => revisions.findIndex(({ id }) => id === revision) + 1;
}

export function RevisionBadge({ revision }: { readonly revision: string | null }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const number = useRevisionNumber();
  if (revision === null) return null;
  const meaning = standard.roadmap?.revisions.find(({ id }) => id === revision)?.[language];
  return <Badge hint={meaning ?? revision}>{text('revision.badge', { n: number(revision) })}</Badge>;
}
