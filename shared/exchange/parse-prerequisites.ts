/**
 * Reads prerequisites: names joined by and (`、` `,` `;` line break, `&` `かつ`) and or (`|` `または`), with parentheses.
 * The signs of a list bind least: `A、B または C` asks for A and for one of B and C; `A & B | C` for both A and B, or C.
 */
import { foldName } from './fold-text.ts';
import { type PrerequisiteTree, treeLimits } from './prerequisite-tree.ts';
import { type PrerequisiteToken, readPrerequisiteTokens } from './read-prerequisite-tokens.ts';
import type { KnownName } from './split-list.ts';

export type PrerequisiteFault = 'unbalanced' | 'missing-name' | 'missing-operator' | 'too-complex';

export type ParsedPrerequisites =
  /** Null where nothing is asked for. */
  | { readonly ok: true; readonly tree: PrerequisiteTree | null }
  /** `position` counts characters from 1. */
  | { readonly ok: false; readonly fault: PrerequisiteFault; readonly position: number };

const nothing = new Set(['', '-', 'ー', '―', 'なし', '無し', '無', '特になし', '特に無し', 'none', 'n/a']);
const special = /[、､，,；;\n&＆|｜()（）"「“]|かつ|または|又は|もしくは|若しくは|\s(?:and|or)\s/i;

class Fault extends Error {
  readonly fault: PrerequisiteFault;
  readonly position: number;

  constructor(fault: PrerequisiteFault, position: number) {
    super(fault);
    this.fault = fault;
    this.position = position;
  }
}

interface Cursor {
  readonly tokens: readonly PrerequisiteToken[];
  at: number;
  names: number;
}

function peek(cursor: Cursor): PrerequisiteToken {
  return cursor.tokens[cursor.at] ?? { kind: 'end', position: 1 };
}

function join(kind: 'and' | 'or', parts: readonly PrerequisiteTree[]): PrerequisiteTree {
  const [first] = parts;
  return parts.length === 1 && first ? first : { kind, parts };
}

function parseOperand(cursor: Cursor, depth: number): PrerequisiteTree {
  const token = peek(cursor);
  if (depth > treeLimits.depth) throw new Fault('too-complex', token.position);
  if (token.kind === 'name') {
    cursor.at += 1;
    cursor.names += 1;
    if (cursor.names > treeLimits.names) throw new Fault('too-complex', token.position);
    return { kind: 'name', name: token.name };
  }
  if (token.kind !== 'open') throw new Fault(token.kind === 'close' ? 'unbalanced' : 'missing-name', token.position);
  cursor.at += 1;
  const inner = parseList(cursor, depth + 1);
  if (peek(cursor).kind !== 'close') throw new Fault('unbalanced', token.position);
  cursor.at += 1;
  if (!inner) throw new Fault('missing-name', token.position);
  return inner;
}

function parseJoined(cursor: Cursor, depth: number, kind: 'and' | 'or'): PrerequisiteTree {
  const next = () => (kind === 'or' ? parseJoined(cursor, depth, 'and') : parseOperand(cursor, depth));
  const parts = [next()];
  while (peek(cursor).kind === kind) {
    cursor.at += 1;
    parts.push(next());
  }
  return join(kind, parts);
}

function parseList(cursor: Cursor, depth: number): PrerequisiteTree | null {
  const parts: PrerequisiteTree[] = [];
  for (;;) {
    while (peek(cursor).kind === 'list') cursor.at += 1;
    const { kind, position } = peek(cursor);
    if (kind === 'end' || kind === 'close') break;
    const before = cursor.tokens[cursor.at - 1]?.kind;
    if (parts.length > 0 && before !== 'list') throw new Fault('missing-operator', position);
    parts.push(parseJoined(cursor, depth, 'or'));
  }
  return parts.length === 0 ? null : join('and', parts);
}

/** The tree of a cell. `known` names stay whole although they hold commas, brackets or operators. */
export function parsePrerequisites(text: string, known?: KnownName): ParsedPrerequisites {
  const folded = foldName(text);
  if (nothing.has(folded)) return { ok: true, tree: null };
  if (!special.test(text) || known?.(folded)) return { ok: true, tree: { kind: 'name', name: text.trim() } };
  const cursor: Cursor = { tokens: readPrerequisiteTokens(text, known), at: 0, names: 0 };
  try {
    const tree = parseList(cursor, 0);
    const { kind, position } = peek(cursor);
    return kind === 'end' ? { ok: true, tree } : { ok: false, fault: 'unbalanced', position };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault, position: error.position };
    throw error;
  }
}
