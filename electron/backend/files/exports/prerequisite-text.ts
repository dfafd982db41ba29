/** Prerequisites as one cell: ids joined by and and or, then what is only known in words. */
import { parsePrerequisites } from '../../../../shared/exchange/parse-prerequisites.ts';
import type { Course } from '../../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../../shared/model/localized.ts';

/** True where the name, standing between operators, is read as nothing but itself. */
function standsAlone(name: string): boolean {
  const parsed = parsePrerequisites(name);
  return parsed.ok && parsed.tree?.kind === 'name' && parsed.tree.name === name && !/^(?:and|or)$/i.test(name);
}

function quoted(name: string): string {
  if (standsAlone(name)) return name;
  return name.includes('"') ? `「${name.replace(/[「」]/g, '')}」` : `"${name}"`;
}

const operators: Readonly<Record<Language, { readonly and: string; readonly or: string }>> = {
  ja: { and: ' かつ ', or: ' または ' },
  en: { and: ' & ', or: ' | ' },
};

/** The cell; an import reads it back as the same condition. */
export function prerequisiteText(
  course: Pick<Course, 'prerequisites' | 'prerequisiteText'>,
  language: Language,
): string {
  const { and, or } = operators[language];
  const several = course.prerequisites.length > 1;
  const groups = course.prerequisites.map((group) => {
    const names = group.map(quoted);
    return names.length > 1 && several ? `(${names.join(or)})` : names.join(or);
  });
  const inWords = (course.prerequisiteText ?? '')
    .split('、')
    .filter((part) => part !== '')
    .map(quoted);
  return [groups.join(and), ...inWords].filter((part) => part !== '').join('、');
}
