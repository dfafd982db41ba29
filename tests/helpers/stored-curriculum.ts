/** A curriculum in a store that no program has open: hardware from level 5 to 6, one version published. */
import { curriculumChange } from '../../electron/backend/store/department.ts';
import { openStore } from '../../electron/backend/store/open-store.ts';
import type { CurriculumContent } from '../../shared/curriculum/curriculum.ts';
import { noPace } from '../../shared/curriculum/person.ts';

export const storedCurriculum = 'curriculum-1';

export const publishedContent: CurriculumContent = {
  name: '保守責任者 <育成>',
  specialty: 'hardware',
  from: 5,
  to: 6,
  choice: { kind: 'planner', locked: [], excluded: [] },
  objective: 'hours',
  pace: noPace,
  start: null,
  note: '現場の責任者になる人に。',
};

export function storeCurriculum(storeFile: string): void {
  const store = openStore(storeFile);
  try {
    const version = { version: 1, publishedAt: '2026-10-01T01:00:00.000Z', change: '初版', content: publishedContent };
    const draft = { ...publishedContent, name: '書きかけ', from: 4 };
    const content = { createdAt: '2026-09-01T00:00:00.000Z', draft, versions: [version] };
    store.edits.make('curriculum.save', '2026-10-01T01:00:00.000Z', [curriculumChange(storedCurriculum, content)]);
  } finally {
    store.close();
  }
}
