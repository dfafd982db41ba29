/** What papers and workbooks of the standing are made from: an answer, and the names of all that it speaks of. */

import type { Person } from '../curriculum/person.ts';
import type { ClosestRow } from '../curriculum/standing/closest-to-top.ts';
import type { ExpiringCertificates } from '../curriculum/standing/expiring-certificates.ts';
import { itemTitles } from '../curriculum/standing/item-titles.ts';
import type { LevelCounts } from '../curriculum/standing/level-counts.ts';
import type { SkillPicture, SkillRow } from '../curriculum/standing/skill-picture.ts';
import type { StandingQuestion } from '../curriculum/standing/standing-question.ts';
import type { TeamGaps } from '../curriculum/standing/team-gaps.ts';
import { type Team, teamLine } from '../curriculum/team.ts';
import { type StandingWords, standingWords } from '../i18n/paper/standing-words.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { StandardIndex } from '../model/standard-index.ts';

type Asked<View extends StandingQuestion['view']> = Extract<StandingQuestion, { readonly view: View }>;

/** The answer of each picture. Of skills the rows of every person are there, where people are the rows. */
export type StandingAnswer =
  | { readonly view: 'levels'; readonly question: Asked<'levels'>; readonly data: LevelCounts }
  | {
      readonly view: 'skills';
      readonly question: Asked<'skills'>;
      readonly data: SkillPicture;
      readonly rows: readonly SkillRow[];
    }
  | { readonly view: 'gaps'; readonly question: Asked<'gaps'>; readonly data: TeamGaps }
  | { readonly view: 'closest'; readonly question: Asked<'closest'>; readonly data: readonly ClosestRow[] }
  | { readonly view: 'certificates'; readonly question: Asked<'certificates'>; readonly data: ExpiringCertificates };

export type AnswerOf<View extends StandingAnswer['view']> = Extract<StandingAnswer, { readonly view: View }>;

export interface StandingContent {
  readonly answer: StandingAnswer;
  readonly standard: StandardIndex;
  readonly people: ReadonlyMap<string, Person>;
  readonly teams: ReadonlyMap<string, Team>;
  /** The name of the curriculum that the picture is narrowed to; empty where it is not. */
  readonly curriculumName: string;
  readonly courses: ReadonlyMap<string, Course>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
}

export interface StandingContext extends StandingContent {
  readonly words: StandingWords;
  readonly say: (text: Localized) => string;
  /** A skill item's name, with its area where others bear the name too. */
  readonly itemTitle: (id: string) => string;
}

export function standingContext(content: StandingContent): StandingContext {
  const { language, standard } = content;
  const words = standingWords[language];
  const itemTitle = itemTitles(standard, language, words.jobCommon);
  return { ...content, words, say: (text) => text[language], itemTitle };
}

export function specialtyName(id: string | null, { standard, words, say }: StandingContext): string {
  if (id === null) return words.noSpecialty;
  const found = standard.specialties.get(id);
  return found ? say(found) : id;
}

export function itemName(id: string, { standard, say }: StandingContext): string {
  const found = standard.skillItems.get(id);
  return found ? say(found) : id;
}

/** `CSM-601 Commanding major incidents`. */
export function courseName(id: string, { courses, say }: StandingContext): string {
  const found = courses.get(id);
  return found ? `${id} ${say(found.title)}` : id;
}

/** A team after those that it belongs to. */
export function teamName(id: string | null, { teams, words }: StandingContext): string {
  const line = teamLine(teams, id);
  if (line.length === 0) return words.noTeam;
  return line
    .map(({ name }) => name)
    .reverse()
    .join(' › ');
}

/** A team with the one above it, where that is not the top: enough to know it by in a narrow column. */
export function shortTeamName(id: string | null, { teams, words }: StandingContext): string {
  const [own, above] = teamLine(teams, id);
  if (!own) return words.noTeam;
  return above && above.parent !== null ? `${above.name} › ${own.name}` : own.name;
}

/** Employee number, name and team of a person, as the first cells of a row. */
export function personCells(id: string, context: StandingContext): readonly [string, string, string] {
  const person = context.people.get(id);
  if (!person) return ['', id, ''];
  return [person.number, person.name, person.team === null ? '' : teamName(person.team, context)];
}

/** Whom the picture is about and against what, one after the other. */
export function scopeText(context: StandingContext): string {
  const { answer, words, curriculumName } = context;
  const { team, specialty } = answer.question.filter;
  const asked = answer.view === 'skills' ? answer.question.specialty : specialty;
  const level = answer.view === 'skills' || answer.view === 'gaps' ? answer.question.level : undefined;
  return [
    team === null ? words.everybody : teamName(team, context),
    asked === null ? '' : specialtyName(asked, context),
    curriculumName,
    level === undefined ? '' : words.against(level === null ? words.ownTarget : words.level(level)),
  ]
    .filter((text) => text !== '')
    .join('　');
}
