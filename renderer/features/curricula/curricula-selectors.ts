/** What the screens of curricula derive from the department. */
import { type Curriculum, type CurriculumContent, versionOf } from '../../../shared/curriculum/curriculum.ts';
import { isSameContent } from '../../../shared/curriculum/curriculum-difference.ts';
import type { Follower } from '../../../shared/curriculum/follows.ts';
import { noPace } from '../../../shared/curriculum/person.ts';
import type { Reference } from '../../store/reference.ts';
import { firstRequest } from '../roadmap/request-rules.ts';

/** The newest version's content, else the draft: what a list calls a curriculum. */
export function shownContent(curriculum: Curriculum): CurriculumContent {
  return curriculum.versions.at(-1)?.content ?? curriculum.draft;
}

/** The content under a number; the draft under null. */
export function contentOf(curriculum: Curriculum, version: number | null): CurriculumContent {
  return (version === null ? null : versionOf(curriculum, version)) ?? curriculum.draft;
}

/** Whether the draft holds something that no version does. */
export function hasChanges({ draft, versions }: Curriculum): boolean {
  const newest = versions.at(-1);
  return newest === undefined || !isSameContent(newest.content, draft);
}

/** Ids of the people in one state, in the order of the list. */
export function peopleIn(followers: readonly Follower[], state: Follower['state'] | null = null): readonly string[] {
  return followers.filter((follower) => state === null || follower.state === state).map(({ person }) => person);
}

/** What a new curriculum begins with: the question that a new plan begins with. */
export function newContent({ index }: Reference, today: string, name: string): CurriculumContent {
  const { specialty, from, to, objective } = firstRequest(index, today);
  const choice = { kind: 'planner', locked: [], excluded: [] } as const;
  return { name, specialty, from, to, choice, objective, pace: noPace, start: null, note: '' };
}
