/** A department with what its standing is read from: records with certificates and assessments, a curriculum, planned paths. */
import { curriculumChange } from '../../electron/backend/store/department.ts';
import type { Change } from '../../electron/backend/store/edits.ts';
import { openStore, type Store } from '../../electron/backend/store/open-store.ts';
import type { LearnerPath } from '../../electron/backend/store/planned-paths.ts';
import { entryChange } from '../../electron/backend/store/record-entries.ts';
import type { EntryContent, RecordEntry } from '../../shared/assessment/record-entries.ts';
import type { CurriculumContent } from '../../shared/curriculum/curriculum.ts';
import { answerOf } from '../../shared/curriculum/path-answer.ts';
import { noPace } from '../../shared/curriculum/person.ts';
import { type PlannedPath, pathOf } from '../../shared/curriculum/planned-path.ts';
import { planRoadmap } from '../../shared/planner/plan-roadmap.ts';
import { fillDepartment } from './department-fixture.ts';
import { builtInPlanner, request } from './planner-fixture.ts';
import { assessment, completed, examination } from './record-fixture.ts';
import { chances, pick } from './standing-fixture.ts';

const planner = builtInPlanner();
const courses = [...planner.catalogue.courses.keys()];
const items = [...planner.standard.skillItems.keys()];
const made = '2026-05-01T00:00:00.000Z';

const content: CurriculumContent = {
  name: '保守員 中級',
  specialty: 'hardware',
  from: 2,
  to: 4,
  choice: { kind: 'planner', locked: [], excluded: [] },
  objective: 'hours',
  pace: noPace,
  start: null,
  note: '',
};

/** Every sixth person holds a certificate that expires within two years, every third has said something of skills. */
function entriesOf(at: number, chance: () => number): readonly EntryContent[] {
  const entries: EntryContent[] = [];
  const expires = `${2026 + Math.floor(chance() * 2)}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-28`;
  const certificate = { number: `C-${at}`, issued: '2024-04-01', expires };
  if (at % 6 === 0) entries.push(completed(pick(courses, chance), { date: '2024-04-01', certificate }));
  if (at % 9 === 0) entries.push(examination(2, { name: '基本情報技術者', date: '2024-04-01', certificate }));
  if (at % 3 === 0)
    for (let each = 0; each < 3; each += 1)
      entries.push(assessment(pick(items, chance), 1 + Math.floor(chance() * 5), { date: '2026-05-01' }));
  return entries;
}

function recordChanges(learner: string, at: number): readonly Change[] {
  const chance = chances(at + 1);
  return entriesOf(at, chance).map((entry, place) => {
    const id = `entry-${place}`;
    const row: RecordEntry = { id, changedAt: made, removed: false, content: entry, former: [] };
    return entryChange(learner, id, row);
  });
}

/** Each different goal is planned once; one person in eight has no plan. */
async function planPeople(store: Store): Promise<void> {
  const paths = new Map<string, PlannedPath>();
  const answers: LearnerPath[] = [];
  for (const [at, { id, profile }] of store.learners.list().entries()) {
    const { specialty, current, target } = profile;
    if (specialty === null || current === null || target === null || target <= current || at % 8 === 7) continue;
    const key = `${specialty} ${current} ${target}`;
    const path =
      paths.get(key) ?? pathOf(await planRoadmap(request({ specialty, from: current, to: target }), planner));
    paths.set(key, path);
    answers.push({ learner: id, plannedAt: made, key, answer: answerOf(path) });
  }
  store.paths.keep(answers, paths);
}

/** Fills a store that no program has open. */
export async function fillStanding(storeFile: string, count: number): Promise<void> {
  fillDepartment(storeFile, count);
  const store = openStore(storeFile);
  try {
    const curriculum = {
      createdAt: made,
      draft: content,
      versions: [{ version: 1, publishedAt: made, change: '', content }],
    };
    const people = store.learners.list().filter(({ owner }) => !owner);
    store.edits.make('learner.import', made, [
      curriculumChange('curriculum-1', curriculum),
      ...people.flatMap(({ id }, at) => recordChanges(id, at)),
    ]);
    await planPeople(store);
  } finally {
    store.close();
  }
}
