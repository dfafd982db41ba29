/** Reads `関連する知識`: ids or names of knowledge items, `@level` where it differs from the course's levels. */
import { type Attainment, attainment } from '../model/attainment.ts';
import type { LevelSpan } from '../model/catalogue-schema.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import { foldName } from './fold-text.ts';
import { createNearest } from './nearest-name.ts';
import { parseLevels } from './parse-levels.ts';
import { remember } from './remember.ts';
import type { RowProblemCode } from './row-problem.ts';
import { splitList } from './split-list.ts';

export interface KnowledgeProblem {
  readonly code: Extract<RowProblemCode, `knowledge-${string}` | `level-${string}`>;
  readonly value: string;
  readonly suggestion?: string;
}

export interface ParsedKnowledge {
  readonly teaches: readonly Attainment[];
  readonly problems: readonly KnowledgeProblem[];
}

/** What the course is for: it says which of several knowledge items of one name are meant. */
export interface KnowledgeScope {
  readonly specialties: readonly string[];
  readonly levels: LevelSpan;
}

export type KnowledgeParser = (text: string, scope: KnowledgeScope) => ParsedKnowledge;

interface Entry {
  readonly id: string;
  readonly levels: LevelSpan;
  readonly specialties: readonly string[];
}

interface Lookup {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly nearest: (text: string) => string | undefined;
}

const levelMark = /[@＠]([^@＠]*)$/;

function makeLookup(standard: StandardIndex): Lookup {
  const byId = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  for (const { item, skill } of standard.knowledgeItems.values()) {
    const entry = { id: item.id, levels: skill.levels, specialties: skill.specialties };
    byId.set(foldName(item.id), entry);
    for (const name of new Set([foldName(item.ja), foldName(item.en)])) {
      const list = byName.get(name);
      if (list) list.push(entry);
      else byName.set(name, [entry]);
    }
  }
  const names = () => [...standard.knowledgeItems.values()].flatMap(({ item }) => [item.ja, item.en, item.id]);
  return { byId, byName, nearest: createNearest(names) };
}

const meets = (entry: Entry, [from, to]: LevelSpan) => entry.levels[0] <= to && from <= entry.levels[1];

/** Of items with one name those of the course's specialties, and of those the ones at its levels. */
function choose(found: readonly Entry[], scope: KnowledgeScope, asked: LevelSpan): readonly Entry[] {
  if (found.length < 2) return found;
  const own = found.filter(({ specialties }) => specialties.some((id) => scope.specialties.includes(id)));
  const atLevel = own.filter((entry) => meets(entry, asked));
  return atLevel.length > 0 ? atLevel : own;
}

function attainments(entries: readonly Entry[], [from, to]: LevelSpan): Attainment[] {
  return entries.flatMap(({ id, levels }) => {
    const first = Math.max(from, levels[0]);
    const count = Math.max(0, Math.min(to, levels[1]) - first + 1);
    return Array.from({ length: count }, (_, step) => attainment(id, first + step));
  });
}

function askedLevels(mark: string | undefined, scope: KnowledgeScope): LevelSpan | null {
  if (mark === undefined) return scope.levels;
  const parsed = parseLevels(mark, 99);
  return parsed.ok ? parsed.span : null;
}

function parseEntry(text: string, scope: KnowledgeScope, lookup: Lookup): Attainment[] | KnowledgeProblem {
  const mark = levelMark.exec(text)?.[1];
  const name = foldName(text.replace(levelMark, ''));
  const asked = askedLevels(mark, scope);
  if (!asked) return { code: 'level-invalid', value: text };
  const byId = lookup.byId.get(name);
  const found = byId ? [byId] : (lookup.byName.get(name) ?? []);
  if (found.length === 0) {
    const suggestion = lookup.nearest(text.replace(levelMark, ''));
    return { code: 'knowledge-unknown', value: text, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  const chosen = choose(found, scope, asked);
  if (chosen.length === 0)
    return { code: 'knowledge-ambiguous', value: text, suggestion: found.map(({ id }) => id).join(' / ') };
  const taught = attainments(chosen, asked);
  const whole = mark === undefined || taught.some((key) => key.endsWith(`@${asked[1]}`));
  if (taught.length > 0 && whole) return taught;
  return { code: 'knowledge-level', value: text, suggestion: chosen.map(({ levels }) => levels.join('-')).join(' / ') };
}

/** A parser for the knowledge items of a standard. */
export function createKnowledgeParser(standard: StandardIndex): KnowledgeParser {
  const lookup = makeLookup(standard);
  const knows = (folded: string) => {
    const name = folded.replace(levelMark, '');
    return lookup.byName.has(name) || lookup.byId.has(name);
  };
  const parse: KnowledgeParser = (text, scope) => {
    const teaches = new Set<Attainment>();
    const problems: KnowledgeProblem[] = [];
    for (const entry of splitList(text, knows)) {
      const parsed = parseEntry(entry, scope, lookup);
      if (Array.isArray(parsed)) for (const key of parsed) teaches.add(key);
      else problems.push(parsed);
    }
    return { teaches: [...teaches], problems };
  };
  const byScope = new Map<string, (text: string) => ParsedKnowledge>();
  return (text, scope) => {
    const key = `${scope.specialties.join(' ')} ${scope.levels[0]} ${scope.levels[1]}`;
    let answer = byScope.get(key);
    if (!answer) {
      answer = remember((cell) => parse(cell, scope));
      byScope.set(key, answer);
    }
    return answer(text);
  };
}
