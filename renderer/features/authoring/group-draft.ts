/** A course group as its form holds it. Pure. */
import type { CourseGroup } from '../../../shared/model/catalogue-schema.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';
import { levelBounds } from './course-draft.ts';

export interface GroupDraft {
  readonly id: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly area: string;
  readonly from: number;
  readonly to: number;
  readonly legend: string;
  readonly specialties: readonly string[];
}

export function groupDraftOf(group: CourseGroup | null, standard: Standard): GroupDraft {
  const [lowest, highest] = levelBounds(standard);
  return {
    id: group?.id ?? '',
    titleJa: group?.title.ja ?? '',
    titleEn: group?.title.en ?? '',
    area: group?.area ?? standard.roadmap?.areas[0]?.id ?? '',
    from: group?.levels[0] ?? lowest,
    to: group?.levels[1] ?? highest,
    legend: group?.legend ?? standard.roadmap?.legend.at(-1)?.id ?? '',
    specialties: group?.specialties ?? standard.specialties.map(({ id }) => id),
  };
}

/** The group that a draft stands for. A standard without areas or legend takes any word. */
export function groupOf(draft: GroupDraft, saved: CourseGroup | null): CourseGroup {
  const ja = draft.titleJa.trim();
  const en = draft.titleEn.trim();
  return {
    id: draft.id.trim(),
    title: { ja: ja || en, en: en || ja },
    area: draft.area.trim() || 'own',
    levels: [draft.from, draft.to],
    legend: draft.legend.trim() || 'own',
    source: 'imported',
    specialties: draft.specialties,
    revision: saved?.revision ?? null,
    figure: saved?.figure ?? null,
  };
}
