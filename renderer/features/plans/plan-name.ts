/** A plan's own name: it follows the question until the user gives another. */
import { type Language, languages } from '../../../shared/model/localized.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';

interface NamedRequest {
  readonly name: string;
  readonly request: PlanRequest;
}

/** 「ハードウェア レベル3→6」, 「ハードウェア 未経験→レベル6」 */
export function automaticName(index: StandardIndex, request: PlanRequest, language: Language): string {
  const specialty = index.specialties.get(request.specialty)?.[language] ?? request.specialty;
  const level = language === 'ja' ? 'レベル' : 'level ';
  if (request.from === 0) return `${specialty} ${language === 'ja' ? '未経験' : 'beginner'}→${level}${request.to}`;
  return `${specialty} ${level}${request.from}→${request.to}`;
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
