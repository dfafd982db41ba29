/** A plan's own name: it follows the question until the user gives another. */
import { type Language, languages } from '../../../shared/model/localized.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';

interface NamedRequest {
  readonly name: string;
  readonly request: PlanRequest;
}

const specialtyName = (index: StandardIndex, id: string, language: Language) =>
  index.specialties.get(id)?.[language] ?? id;

function levelName(level: number, language: Language): string {
  if (level === 0) return language === 'ja' ? '未経験' : 'beginner';
  return language === 'ja' ? `レベル${level}` : `level ${level}`;
}

/** 「ハードウェア レベル3→6」, 「ハードウェア 未経験→レベル6」, 「ソフトウェア レベル3→ハードウェア＋ファシリティマネジメント レベル4」 */
export function automaticName(index: StandardIndex, request: PlanRequest, language: Language): string {
  const { origin, also, from, to } = request;
  const goal = [request.specialty, ...also]
    .map((id) => specialtyName(index, id, language))
    .join(language === 'ja' ? '＋' : ' + ');
  const held = levelName(from, language);
  if (origin !== null) return `${specialtyName(index, origin, language)} ${held}→${goal} ${levelName(to, language)}`;
  return `${goal} ${held}→${from === 0 ? levelName(to, language) : to}`;
}

/** True where the name is the one that the product gave. */
export function isAutomaticName(index: StandardIndex, name: string, request: PlanRequest): boolean {
  return languages.some((language) => automaticName(index, request, language) === name);
}

/** The name as the screen and the paper show it: an automatic one in the language of the reader. */
export function shownName(index: StandardIndex, { name, request }: NamedRequest, language: Language): string {
  return isAutomaticName(index, name, request) ? automaticName(index, request, language) : name;
}

/** The name after a change of the question. */
export function nameAfterChange(
  index: StandardIndex,
  name: string,
  before: PlanRequest,
  after: PlanRequest,
  language: Language,
): string {
  return isAutomaticName(index, name, before) ? automaticName(index, after, language) : name;
}

/** A name for a copy that no other plan bears: 「…（2）」. */
export function copyName(name: string, taken: readonly string[]): string {
  const base = name.replace(/（\d+）$/, '');
  for (let count = 2; ; count += 1) {
    const candidate = `${base}（${count}）`;
    if (!taken.includes(candidate)) return candidate;
  }
}
