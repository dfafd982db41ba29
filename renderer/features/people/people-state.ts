/** The list of people on screen, who is chosen in it, and the changes that are made from it. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import type { PeopleOutcome } from '../../../shared/contract/people-methods.ts';
import type { DepartmentRules } from '../../../shared/curriculum/department-rules.ts';
import type { FormerProfile, Person, Profile } from '../../../shared/curriculum/person.ts';
import type { PlannedPath } from '../../../shared/curriculum/planned-path.ts';
import type { TeamContent } from '../../../shared/curriculum/team.ts';
import type { PeopleOrder } from './sort-people.ts';

/** What is changed of many people at once; `leave` takes them out of the department. */
export const bulkFields = ['team', 'specialty', 'current', 'target', 'due', 'curriculum', 'pace', 'leave'] as const;
export type BulkField = (typeof bulkFields)[number];

/** One dialog is open at a time. */
export type PeopleDialog =
  | { readonly kind: 'bulk'; readonly field: BulkField; readonly ids: readonly string[] }
  | { readonly kind: 'add' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'teams'; readonly team: string | null }
  | { readonly kind: 'rules' };

export type ProfileChange = Partial<Profile>;

/** What is done to people: their profiles are changed, or they leave, or come back. */
export type PeopleEdit =
  | { readonly kind: 'change'; readonly change: ProfileChange; readonly name?: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'return' };

export type LearnersFormat = 'xlsx' | 'csv' | 'json';

export interface PeopleState {
  readonly peopleQuery: string;
  readonly peopleOrder: PeopleOrder;
  /** People chosen for a common change; some may no longer be there. */
  readonly chosenPeople: ReadonlySet<string>;
  readonly peopleDialog: PeopleDialog | null;
  readonly learnersExporting: boolean;

  setPeopleQuery(query: string): void;
  setPeopleOrder(order: PeopleOrder): void;
  choosePeople(ids: readonly string[], chosen: boolean): void;
  unchoosePeople(): void;
  openPeopleDialog(dialog: PeopleDialog): void;
  closePeopleDialog(): void;
  /** What an edit would come to; nothing changes. */
  tryPeople(ids: readonly string[], edit: PeopleEdit): Promise<PeopleOutcome>;
  /** Makes it as one edit, with the offer to take it back. Gives why not; null where it is done. */
  editPeople(ids: readonly string[], edit: PeopleEdit): Promise<Refusal | null>;
  /** Gives the new person, or why there is none. */
  addPerson(name: string, profile: Profile): Promise<Person | Refusal>;
  readRemoved(): Promise<readonly Person[]>;
  readFormer(id: string): Promise<readonly FormerProfile[]>;
  readPath(person: string): Promise<PlannedPath | null>;
  /** Makes a plan of the question that a person's path answers, and opens it; false where there is none. */
  openAsPlan(person: string): Promise<boolean>;
  saveTeam(id: string | null, content: TeamContent): Promise<Refusal | null>;
  removeTeam(input: Input<'teams.remove'>): Promise<Refusal | null>;
  saveRules(rules: DepartmentRules): Promise<Refusal | null>;
  exportLearners(format: LearnersFormat): Promise<void>;
}
