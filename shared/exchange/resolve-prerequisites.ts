/** Turns a prerequisite cell into an AND of OR-groups of course ids, or says what is wrong with it. */
import { createNearest } from './nearest-name.ts';
import { type ParsedPrerequisites, parsePrerequisites } from './parse-prerequisites.ts';
import type { PrerequisiteNames } from './prerequisite-names.ts';
import { type Groups, namesOf, toGroups } from './prerequisite-tree.ts';
import type { RowProblemCode } from './row-problem.ts';

export interface PrerequisiteProblem {
  readonly code: Extract<RowProblemCode, `prerequisite-${string}`>;
  readonly value: string;
  readonly suggestion?: string;
}

export interface ResolvedPrerequisites {
  readonly groups: Groups;
  /** Names that nothing bears, kept as text. */
  readonly kept: readonly string[];
  readonly problems: readonly PrerequisiteProblem[];
}

export type PrerequisiteResolver = (text: string, self: string) => ResolvedPrerequisites;

const nothing: ResolvedPrerequisites = { groups: [], kept: [], problems: [] };
const unreadable = { groups: [], kept: [] };

/** Ids alone need no look at the names; only where one is none, commas and brackets may belong to a name. */
function parse(text: string, names: PrerequisiteNames): ParsedPrerequisites {
  const parsed = parsePrerequisites(text);
  const idsOnly = parsed.ok && (parsed.tree === null || namesOf(parsed.tree).every((name) => names.hasId(name)));
  return idsOnly ? parsed : parsePrerequisites(text, names.knows);
}

/** A resolver over names. With `keepUnknown`, a name that nothing bears becomes a text and a warning. */
export function createPrerequisiteResolver(names: PrerequisiteNames, keepUnknown: boolean): PrerequisiteResolver {
  const nearest = createNearest(() => names.all());
  return (text, self) => {
    if (text === '') return nothing;
    // Most cells that say anything name one course by its id.
    if (text !== self && names.hasId(text)) return { groups: [[text]], kept: nothing.kept, problems: nothing.problems };
    const parsed = parse(text, names);
    if (!parsed.ok) {
      const code = parsed.fault === 'too-complex' ? 'prerequisite-too-complex' : 'prerequisite-syntax';
      return {
        ...unreadable,
        problems: [{ code, value: text.slice(parsed.position - 1), suggestion: String(parsed.position) }],
      };
    }
    if (!parsed.tree) return { ...unreadable, problems: [] };
    const problems: PrerequisiteProblem[] = [];
    const kept: string[] = [];
    const resolveUnknown = (name: string): null => {
      if (keepUnknown) kept.push(name);
      const suggestion = nearest(name);
      const code = keepUnknown ? 'prerequisite-kept' : 'prerequisite-unknown';
      problems.push({ code, value: name, ...(suggestion === undefined ? {} : { suggestion }) });
      return null;
    };
    const groups = toGroups(parsed.tree, (name) => {
      const meaning = names.meaning(name);
      if (meaning.kind === 'unknown') return resolveUnknown(name);
      const others = meaning.ids.filter((id) => id !== self);
      if (others.length === 0) problems.push({ code: 'prerequisite-self', value: name });
      else if (meaning.kind === 'ambiguous' && others.length > 1) {
        problems.push({ code: 'prerequisite-ambiguous', value: name, suggestion: others.slice(0, 5).join(' / ') });
      }
      return others.length === 0 ? null : others;
    });
    if (groups === null) problems.push({ code: 'prerequisite-too-complex', value: text });
    return { groups: groups ?? [], kept, problems };
  };
}
