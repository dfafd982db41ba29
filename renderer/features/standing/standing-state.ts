/** Where the department stands, on screen: what is asked, and the answer of the picture that is open. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Output } from '../../../shared/contract/methods.ts';
import type { ClosestOrder } from '../../../shared/curriculum/standing/closest-to-top.ts';
import type { SkillRow } from '../../../shared/curriculum/standing/skill-picture.ts';
import type { Grouping, StandingFilter } from '../../../shared/curriculum/standing/standing-filter.ts';
import type { StandingView } from '../../../shared/curriculum/standing/standing-question.ts';
import type { ItemPeople } from '../../../shared/curriculum/standing/team-gaps.ts';

export interface StandingChoices {
  readonly filter: StandingFilter;
  /** Whose items the skill map shows where the filter names no specialty; null for the first that has people. */
  readonly mapSpecialty: string | null;
  /** What people are held against; null for their own targets. */
  readonly level: number | null;
  readonly grouping: Grouping;
  readonly rows: 'people' | 'teams';
  readonly order: ClosestOrder;
  /** Months ahead. */
  readonly within: number;
}

/** The answer that is on screen; it stays until the next one is there. */
export type ShownStanding = {
  readonly [View in StandingView]: { readonly view: View; readonly data: Output<`standing.${View}`> };
}[StandingView];

/** A skill item whose people and courses are shown in full. */
export interface ChosenItem {
  readonly item: string;
  /** The group of teams that it is about; null for all. */
  readonly group: { readonly team: string | null } | null;
}

export interface StandingState {
  readonly standingChoices: StandingChoices;
  readonly shownStanding: ShownStanding | null;
  readonly shownRefusal: Refusal | null;
  /** Rows of the skill map that have been read. */
  readonly skillRows: ReadonlyMap<string, SkillRow>;
  readonly chosenItem: ChosenItem | null;
  /** Null until it is read. */
  readonly itemPeople: ItemPeople | null;
  readonly standingExporting: boolean;
  chooseStanding(change: Partial<StandingChoices>): void;
  /** Reads a picture; of several readings under way only the latest counts. */
  showStanding(view: StandingView): Promise<void>;
  /** Reads rows of the map that are not there yet. */
  readSkillRows(people: readonly string[]): Promise<void>;
  /** Shows an item in full, or none. */
  chooseItem(chosen: ChosenItem | null): Promise<void>;
  /** Who stands behind an item's numbers, asked as the picture asks. */
  findItemPeople(view: StandingView, chosen: ChosenItem): Promise<ItemPeople>;
  exportStanding(view: StandingView): Promise<void>;
  printStanding(view: StandingView): Promise<void>;
}
