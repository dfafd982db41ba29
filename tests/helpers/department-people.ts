/** A small department: teams in teams, and people of every kind that a print run meets. */
import { emptyProfile, type Profile } from '../../shared/curriculum/person.ts';
import { exampleRequest } from './backend-fixture.ts';
import type { Caller } from './caller.ts';

export interface SmallDepartment {
  readonly teams: Readonly<Record<'east' | 'first' | 'west', string>>;
  /** Ids by name. */
  readonly people: ReadonlyMap<string, string>;
}

const goal = { specialty: 'hardware', current: 5, target: 6 } as const;

/** 東日本 (with 一課 in it) and 西日本; seven people beside the owner, entered out of order: one without a goal, one with an impossible plan. */
export async function createSmallDepartment({ call }: Caller): Promise<SmallDepartment> {
  const team = async (name: string, parent: string | null, code: string) =>
    (await call('teams.save', { id: null, content: { name, parent, code, curriculum: null } })).id;
  const west = await team('西日本', null, '20');
  const east = await team('東日本', null, '10');
  const first = await team('一課', east, '11');
  const people = new Map<string, string>();
  const add = async (name: string, profile: Partial<Profile>) => {
    people.set(name, (await call('people.create', { name, profile: { ...emptyProfile, ...profile } })).id);
  };
  await add('西 三郎', { ...goal, number: '3', team: west });
  await add('佐藤 花子', { ...goal, number: '10', team: first });
  await add('佐藤 次郎', { ...goal, number: '9', team: first });
  await add('東 一郎', { ...goal, number: '100', team: east });
  await add('目標 未定', { number: '200', team: east });
  await add('無所属 太郎', goal);
  await add('無理 四郎', { ...goal, number: '4', team: west });
  const impossible = people.get('無理 四郎') ?? '';
  const request = { ...exampleRequest, excluded: ['CSM-601'] };
  const plan = await call('plans.create', { learner: impossible, name: '無理な計画', request });
  await call('people.change', { ids: [impossible], change: { plan: plan.id }, dryRun: false });
  return { teams: { east, first, west }, people };
}
