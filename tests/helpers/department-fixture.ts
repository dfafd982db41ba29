/** A department of any size, the same each time: names, teams, specialties, levels and courses as a company has them. */
import { builtInCatalogue } from '../../electron/backend/resources.ts';
import { teamChange } from '../../electron/backend/store/department.ts';
import type { Change } from '../../electron/backend/store/edits.ts';
import { learnerImage } from '../../electron/backend/store/learners.ts';
import { openStore } from '../../electron/backend/store/open-store.ts';
import { emptyProfile, type Person, type Profile } from '../../shared/curriculum/person.ts';
import type { Team } from '../../shared/curriculum/team.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { emptyRecord } from '../../shared/model/record.ts';

/** Family and given names with their readings. */
const families = [
  ['佐藤', 'サトウ'],
  ['鈴木', 'スズキ'],
  ['高橋', 'タカハシ'],
  ['田中', 'タナカ'],
  ['伊藤', 'イトウ'],
  ['渡辺', 'ワタナベ'],
  ['山本', 'ヤマモト'],
  ['中村', 'ナカムラ'],
  ['小林', 'コバヤシ'],
  ['加藤', 'カトウ'],
  ['吉田', 'ヨシダ'],
  ['山田', 'ヤマダ'],
  ['佐々木', 'ササキ'],
  ['松本', 'マツモト'],
  ['井上', 'イノウエ'],
  ['木村', 'キムラ'],
  ['斎藤', 'サイトウ'],
  ['清水', 'シミズ'],
  ['阿部', 'アベ'],
  ['長谷川', 'ハセガワ'],
] as const;
const givens = [
  ['太郎', 'タロウ'],
  ['花子', 'ハナコ'],
  ['健太', 'ケンタ'],
  ['美咲', 'ミサキ'],
  ['翔太', 'ショウタ'],
  ['陽子', 'ヨウコ'],
  ['大輔', 'ダイスケ'],
  ['愛', 'アイ'],
  ['直樹', 'ナオキ'],
  ['由美', 'ユミ'],
  ['誠', 'マコト'],
  ['恵', 'メグミ'],
  ['拓也', 'タクヤ'],
  ['真由美', 'マユミ'],
  ['雄一', 'ユウイチ'],
  ['千尋', 'チヒロ'],
  ['和也', 'カズヤ'],
] as const;

const branches = ['札幌', '仙台', '東京', '横浜', '名古屋', '京都', '大阪', '広島', '高松', '福岡'] as const;
const sections = ['ハードウェア課', 'ソフトウェア課', 'ファシリティ課', '保守一課', '保守二課'] as const;
const specialties = ['hardware', 'software', 'facility'] as const;

/** One head office, ten branches in it, five sections in each. */
export const departmentTeams: readonly Team[] = [
  { id: 'team-head', name: 'カスタマサービス本部', parent: null, code: 'CS', curriculum: null },
  ...branches.flatMap((branch, at): readonly Team[] => [
    { id: `team-${at}`, name: `${branch}支店`, parent: 'team-head', code: `B${at}`, curriculum: null },
    ...sections.map((name, section): Team => {
      const id = `team-${at}-${section}`;
      return { id, name: `${branch}${name}`, parent: `team-${at}`, code: `B${at}${section}`, curriculum: null };
    }),
  ]),
];

const two = (value: number) => String(value).padStart(2, '0');

/** Numbers that look shuffled and are the same for the same seed. */
function scrambled(seed: number): number {
  let value = (seed + 0x9e3779b9) | 0;
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
  return (value ^ (value >>> 15)) >>> 0;
}

const pick = <Item>(list: readonly Item[], seed: number): Item => list[scrambled(seed) % list.length] as Item;

/** Few in ten have no goal, few no level; the rest aim one to three levels up within two years. */
function profileOf(at: number): Profile {
  const seed = at * 16;
  const current = scrambled(seed + 1) % 5;
  const aimed = scrambled(seed + 2) % 10 > 1;
  const due = scrambled(seed + 3) % 24;
  const stated = scrambled(seed + 4) % 20 > 0;
  const specialty = pick(specialties, seed + 5);
  return {
    ...emptyProfile,
    number: `E${String(at + 1).padStart(5, '0')}`,
    team: pick(departmentTeams, seed + 6).id,
    specialty,
    current: stated ? current : null,
    target: aimed ? Math.min(6, current + 1 + (scrambled(seed + 7) % 2)) : null,
    due: aimed && scrambled(seed + 8) % 3 > 0 ? `${2027 + Math.floor(due / 12)}-${two((due % 12) + 1)}-28` : null,
  };
}

/** A few courses of the person's specialty up to the level now, out of the catalogue's own. */
function completedBy({ specialty, current }: Profile, courses: readonly Course[], seed: number): readonly string[] {
  const fitting = courses.filter(({ specialties: of, levels }) => {
    return specialty !== null && of.includes(specialty) && levels[1] <= (current ?? 0);
  });
  return fitting.filter((_, at) => scrambled(seed * 131 + at) % 4 === 0).map(({ id }) => id);
}

export interface FixturePerson extends Person {
  readonly completed: readonly string[];
}

/** `count` people beside the owner. @param courses what they may have completed; nothing where none are given. */
export function departmentPeople(count: number, courses: readonly Course[] = []): readonly FixturePerson[] {
  return Array.from({ length: count }, (_, at): FixturePerson => {
    const [family, familyKana] = pick(families, at * 16 + 9);
    const [given, givenKana] = pick(givens, at * 16 + 10);
    const profile = { ...profileOf(at), kana: `${familyKana} ${givenKana}` };
    return {
      id: `person-${at + 1}`,
      name: `${family} ${given}`,
      owner: false,
      createdAt: `2026-04-01T00:00:00.${String(at % 1_000).padStart(3, '0')}Z`,
      removedAt: null,
      ...profile,
      completed: completedBy(profile, courses, at),
    };
  });
}

function rowChange({ completed, ...person }: FixturePerson): Change {
  const { id, name, owner, createdAt, removedAt, ...profile } = person;
  const known = { ...emptyRecord, completed };
  const after = learnerImage({ id, name, owner, createdAt, removedAt, known, profile, former: [] });
  return { aggregate: 'learner', id, after };
}

/** Fills a store that no program has open with teams and people,, as one edit. */
export function fillDepartment(storeFile: string, count: number): void {
  const store = openStore(storeFile);
  try {
    const people = departmentPeople(count, builtInCatalogue().courses);
    const teams = departmentTeams.map(({ id, ...content }) => teamChange(id, content));
    store.edits.make('learner.import', '2026-04-02T00:00:00.000Z', [...teams, ...people.map(rowChange)]);
  } finally {
    store.close();
  }
}
