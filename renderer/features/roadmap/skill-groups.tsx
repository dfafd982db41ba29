/** Attainments under their skill items, each knowledge item once with all its levels. */
import type { AttainmentParts } from '../../../shared/model/attainment.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { bySkillItem, type SkillGroup } from './roadmap-selectors.ts';

/** 「データ構造@1,2」 */
function withLevels(items: SkillGroup['items']): readonly string[] {
  const levels = new Map<string, number[]>();
  for (const { title, level } of items) levels.set(title, [...(levels.get(title) ?? []), level]);
  return [...levels].map(([title, each]) => `${title}@${each.sort((a, b) => a - b).join(',')}`);
}

/** Attainments by skill item, in the user's language. */
export function useSkillGroups(attainments: readonly AttainmentParts[]): readonly SkillGroup[] {
  const { index } = useReference();
  return bySkillItem(attainments, index, useLanguage());
}

export function SkillGroups({ groups, className }: { readonly groups: readonly SkillGroup[]; className: string }) {
  const text = useText();
  return (
    <ul className={className}>
      {groups.map((group) => (
        <li key={group.skill}>
          <strong>{group.title}</strong> {withLevels(group.items).join(text('list.separator'))}
        </li>
      ))}
    </ul>
  );
}
