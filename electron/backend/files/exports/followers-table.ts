/** Those to whom a curriculum is given as a table: one row each, with why somebody diverges. */
import type { Follower } from '../../../../shared/curriculum/follows.ts';
import type { Person } from '../../../../shared/curriculum/person.ts';
import { type Team, teamLine } from '../../../../shared/curriculum/team.ts';
import {
  wordDivergence,
  wordDivergenceKind,
  wordFollowerState,
} from '../../../../shared/i18n/department/word-divergence.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { SheetTable, TableColumn } from './sheet-table.ts';

export interface FollowersNames {
  /** Of the curriculum. */
  readonly name: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly teams: ReadonlyMap<string, Team>;
  specialty(id: string): string;
  course(id: string): string;
  /** `YYYY-MM-DD`; null where nothing is planned. */
  finish(person: string): string | null;
}

const words = {
  ja: {
    sheet: '対象者',
    headers: [
      '社員番号',
      '氏名',
      '氏名（カナ）',
      '所属',
      '専門分野',
      '現在レベル',
      '目標レベル',
      '版',
      '与え方',
      '状況',
      '外れている点',
      '理由',
      '修了予定',
      '目標時期',
    ],
    own: '本人',
  },
  en: {
    sheet: 'People',
    headers: [
      'number',
      'name',
      'kana',
      'team',
      'specialty',
      'current',
      'target',
      'version',
      'given to',
      'state',
      'kinds',
      'reasons',
      'finish',
      'due',
    ],
    own: 'the person',
  },
} as const;

const widths = [10, 18, 18, 28, 16, 8, 8, 6, 16, 10, 22, 60, 12, 12] as const;
const numeric = new Set([5, 6, 7]);

/** The team with those above it, the widest first. */
function teamPath(teams: ReadonlyMap<string, Team>, team: string | null): string {
  return [...teamLine(teams, team)]
    .reverse()
    .map(({ name }) => name)
    .join(' / ');
}

export function followersTable(followers: readonly Follower[], language: Language, names: FollowersNames): SheetTable {
  const { sheet, headers, own } = words[language];
  const columns = headers.map((header, at): TableColumn => {
    const width = widths[at] ?? 10;
    return numeric.has(at) ? { header, width, numeric: true } : { header, width };
  });
  const rows = followers.flatMap(({ person: id, version, team, state, divergences }) => {
    const person = names.people.get(id);
    if (!person) return [];
    const kinds = divergences.map(({ kind }) => wordDivergenceKind(kind, language));
    return [
      [
        person.number,
        person.name,
        person.kana,
        teamPath(names.teams, person.team),
        person.specialty === null ? '' : names.specialty(person.specialty),
        person.current,
        person.target,
        version,
        team === null ? own : (names.teams.get(team)?.name ?? ''),
        wordFollowerState(state, language),
        kinds.join(language === 'ja' ? '、' : ', '),
        divergences.map((each) => wordDivergence(each, names, language)).join('\n'),
        names.finish(id) ?? '',
        person.due ?? '',
      ],
    ];
  });
  return { name: sheet, columns, rows, frozenColumns: 2 };
}
