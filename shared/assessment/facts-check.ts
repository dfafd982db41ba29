/** What can be said of a level whose indicator the source does not print: only the facts that it states (3.3 text). */
import type { Localized } from '../model/localized.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import { type CheckedCondition, counted, countedYears, tenureText } from './checked-condition.ts';
import { spansOf } from './experience-fit.ts';
import { entriesOf, type RecordEntry } from './record-entries.ts';
import { countService } from './tenure.ts';

/** "One year in every activity area matches level 3." */
const everyAreaLevel = 3;

/** "One to three years by level": less than this is too little at any of them. */
const leastYears = 1;

/** The specialty's own skill items at a level: its activity areas. */
function areas(index: StandardIndex, specialty: string, level: number) {
  return [...index.skillItems.values()].filter(
    ({ scope, specialties, levels }) =>
      scope === 'specialty' && specialties.includes(specialty) && levels[0] <= level && level <= levels[1],
  );
}

function roleText(index: StandardIndex, level: number): Localized {
  const role = index.standard.levels.find((entry) => entry.level === level)?.role;
  return role
    ? { ja: `${role.ja}としての経験がある`, en: `Experience as ${role.en.toLowerCase()}` }
    : { ja: '実務の経験がある', en: 'Experience at work' };
}

/**
 * Role and years. `revised` says whether the specialty's indicators count years: the others keep the old form, whose
 * counts for this level nobody printed.
 */
export function checkFacts(
  index: StandardIndex,
  specialty: string,
  level: number,
  revised: boolean,
  entries: readonly RecordEntry[],
  today: string,
): readonly CheckedCondition[] {
  const inRole = entriesOf(entries, 'experience').filter(
    ({ content }) => content.specialty === specialty && content.role >= level,
  );
  const part = 'responsibility';
  const ids = inRole.map(({ id }) => id);
  const role = counted({ part, kind: 'role', text: roleText(index, level), entries: ids }, 1, Math.min(1, ids.length));
  if (!revised) return [role];
  if (level !== everyAreaLevel) {
    const text = {
      ja: `その役割で通算${leastYears}年以上（レベルに応じて1〜3年。このレベルの年数は原典にない）`,
      en: `At least ${leastYears} year in the role (one to three by level; the source does not say how many at this one)`,
    };
    return [
      role,
      countedYears(
        { part, kind: 'years', text, entries: ids },
        leastYears,
        countService(spansOf(inRole, today), leastYears),
      ),
    ];
  }
  const of = areas(index, specialty, level).map(({ id, ja, en }) => {
    const own = inRole.filter(({ content }) => content.activities.includes(id));
    const service = countService(spansOf(own, today), leastYears);
    return {
      id,
      text: { ja, en },
      met: service.met,
      entries: own.map((each) => each.id),
      reachedText: tenureText(service.reached),
    };
  });
  const text = {
    ja: `全活動領域をそれぞれ通算${leastYears}年以上（レベル${level}相当）`,
    en: `At least ${leastYears} year in every activity area (equal to level ${level})`,
  };
  const counting = [...new Set(of.flatMap((each) => each.entries))];
  return [
    role,
    counted({ part, kind: 'years', text, of, entries: counting }, of.length, of.filter(({ met }) => met).length),
  ];
}
