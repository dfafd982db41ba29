/** Prerequisites as one cell: ids joined by and and or, then what is only known in words. */
import type { Course } from '../../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../../shared/model/localized.ts';

/** What would be read as an operator, a bracket or a quote. */
const special = /[,，､;；\n&＆|｜()（）"「」“”]|かつ|または|又は|もしくは|若しくは|\s(?:and|or)\s/i;

function quoted(name: string): string {
  if (!special.test(name)) return name;
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
