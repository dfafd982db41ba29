/** Which methods of study leave a person at the site: those without class days. */
import type { Catalogue } from '../../../shared/model/catalogue-schema.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';

/** All methods: those that the standard names, in its order, then those that only the catalogue uses. */
export function allMethods({ courseSheet }: Standard, { courses }: Catalogue): readonly string[] {
  const named = courseSheet?.methods.map(({ id }) => id) ?? [];
  return [...new Set([...named, ...courses.flatMap(({ methods }) => methods)])];
}

/**
 * Methods without class days: no built-in course that is given by this method alone has any, or, where no built-in
 * course is, no imported one.
 */
export function siteMethods(standard: Standard, catalogue: Catalogue): readonly string[] {
  return allMethods(standard, catalogue).filter((method) => {
    const alone = catalogue.courses.filter(({ methods }) => methods.length === 1 && methods[0] === method);
    const builtIn = alone.filter(({ source }) => source !== 'imported');
    const telling = builtIn.length > 0 ? builtIn : alone;
    return telling.length > 0 && telling.every(({ classDays }) => classDays === null);
  });
}

/** The providers that the catalogue names, in the order of the language. */
export function allProviders({ courses }: Catalogue): readonly string[] {
  const named = courses.flatMap(({ provider }) => (provider === undefined || provider === '' ? [] : [provider]));
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'ja'));
}
