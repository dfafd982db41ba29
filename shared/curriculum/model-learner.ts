/**
 * The model learner of a curriculum: somebody at its first level with an empty record. Their roadmap is what the
 * curriculum amounts to.
 */
import { emptyRecord } from '../model/record.ts';
import type { Curriculum, CurriculumContent } from './curriculum.ts';
import { emptyProfile, type Person } from './person.ts';
import { type DepartmentPlanning, type PersonQuestion, personQuestion } from './person-question.ts';

const id = 'model';

/** The question of the model learner, made as everybody's is. `at-target` where the curriculum leads nowhere. */
export function modelQuestion(
  content: CurriculumContent,
  planning: Pick<DepartmentPlanning, 'rules' | 'today' | 'courseIds'>,
): PersonQuestion {
  const person: Person = {
    ...emptyProfile,
    id,
    name: '',
    owner: false,
    createdAt: '',
    removedAt: null,
    current: content.from,
    curriculum: { curriculum: id, version: 1 },
  };
  const version = { version: 1, publishedAt: '', change: '', content };
  const curriculum: Curriculum = { id, createdAt: '', draft: content, versions: [version] };
  return personQuestion(
    { person, record: emptyRecord, ownPlan: null, sessions: [] },
    { ...planning, teams: new Map(), curricula: new Map([[id, curriculum]]) },
  );
}
