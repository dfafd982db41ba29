/** Why a course is in the roadmap, in a few words for its row. */
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Because } from '../../../shared/model/roadmap.ts';

function knowledgeWords({ onlyCourse, onlyHere }: Because, text: ScreenTranslate): string | null {
  if (onlyCourse.length > 0) return text('why.onlyCourse', { n: onlyCourse.length });
  if (onlyHere.length > 0) return text('why.onlyHere', { n: onlyHere.length });
  return null;
}

function prerequisiteWords({ prerequisiteOf }: Because, text: ScreenTranslate): string | null {
  const [first, ...others] = prerequisiteOf;
  if (first === undefined) return null;
  return others.length === 0
    ? text('why.prerequisiteOf', { id: first })
    : text('why.prerequisiteOfMany', { id: first, n: others.length });
}

/** Each reason on its own, the strongest first. */
export function whyWords(because: Because, text: ScreenTranslate): readonly string[] {
  const reasons = [
    because.locked ? text('why.locked') : null,
    knowledgeWords(because, text),
    prerequisiteWords(because, text),
  ].filter((reason) => reason !== null);
  return reasons.length > 0 ? reasons : [text('why.shared')];
}
