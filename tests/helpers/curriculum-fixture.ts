/** Curricula, people and teams as tests of the department want them. */
import type { Curriculum, CurriculumContent } from '../../shared/curriculum/curriculum.ts';
import { emptyProfile, noPace, type Person } from '../../shared/curriculum/person.ts';
import type { PathCourse, PlannedPath } from '../../shared/curriculum/planned-path.ts';
import type { Team } from '../../shared/curriculum/team.ts';

/** Hardware from 3 to 6, chosen by the planner. */
export function curriculumContent(given: Partial<CurriculumContent> = {}): CurriculumContent {
  return {
    name: 'ハードウェア上級',
    specialty: 'hardware',
    from: 3,
    to: 6,
    choice: { kind: 'planner', locked: [], excluded: [] },
    objective: 'hours',
    pace: noPace,
    start: null,
    note: '',
    ...given,
  };
}

/** A list of which no course is required. */
export function listChoice(courses: readonly string[], required: readonly string[] = []): CurriculumContent['choice'] {
  return { kind: 'list', courses: courses.map((course) => ({ course, required: required.includes(course) })) };
}

/** Published as often as contents are given; the newest is the draft. */
export function curriculumOf(id: string, ...contents: readonly CurriculumContent[]): Curriculum {
  const versions = contents.map((content, at) => ({ version: at + 1, publishedAt: '', change: '', content }));
  return { id, createdAt: '', draft: contents.at(-1) ?? curriculumContent(), versions };
}

/** Somebody at level 3 in hardware. */
export function personAt(id: string, given: Partial<Person> = {}): Person {
  return {
    ...emptyProfile,
    id,
    name: id,
    owner: false,
    createdAt: '',
    removedAt: null,
    specialty: 'hardware',
    current: 3,
    ...given,
  };
}

export function teamOf(id: string, given: Partial<Team> = {}): Team {
  return { id, name: id, parent: null, code: '', curriculum: null, ...given };
}

/** A path over courses of one day each. */
export function pathOver(courses: readonly string[], given: Partial<PlannedPath> = {}): PlannedPath {
  const course = (id: string): PathCourse => ({
    id,
    level: 4,
    start: '2027-04-01',
    end: '2027-04-01',
    classDates: [],
    eLearningHours: 1,
    classDays: 0,
    cost: null,
    costEstimated: false,
    session: null,
    after: [],
  });
  return {
    status: 'optimal',
    specialty: 'hardware',
    from: 3,
    to: 6,
    start: '2027-04-01',
    finish: '2027-04-01',
    studyHours: courses.length,
    eLearningHours: courses.length,
    classDays: 0,
    knownCost: 0,
    unknownCosts: courses.length,
    deadline: null,
    late: false,
    courses: courses.map(course),
    levelEnds: [],
    uncovered: 0,
    conflicts: 0,
    ...given,
  };
}
