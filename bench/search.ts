/** Search over 100,000 courses by the length of the query, beside a bare scan of the folded titles. */
import { builtInCatalogue, builtInStandard } from '../electron/backend/resources.ts';
import { effectiveCatalogue } from '../shared/catalogue/effective-catalogue.ts';
import { foldText } from '../shared/catalogue/fold-text.ts';
import { noOwnCatalogue } from '../shared/catalogue/own-catalogue.ts';
import { createCatalogueSearch } from '../shared/catalogue/search-catalogue.ts';
import type { Course } from '../shared/model/catalogue-schema.ts';
import { indexStandard } from '../shared/model/standard-index.ts';
import { print, time } from './support/measure.ts';

const builtIn = builtInCatalogue();
const standard = indexStandard(builtInStandard());

/** The built-in courses over and over, each time under other ids and titles. */
const courses = Array.from({ length: 100_000 }, (_, index): Course => {
  const course = builtIn.courses[index % builtIn.courses.length];
  if (!course) throw new Error('the built-in catalogue is empty');
  const round = Math.floor(index / builtIn.courses.length);
  const title = { ja: `${course.title.ja} 第${round}版`, en: `${course.title.en} ${round}` };
  return { ...course, id: `${course.id}-${round}`, title, source: 'imported' };
});
const catalogue = effectiveCatalogue({ groups: builtIn.groups, courses: [] }, { ...noOwnCatalogue, courses });

const before = process.memoryUsage().heapUsed;
const start = performance.now();
const search = createCatalogueSearch(catalogue, standard);
console.log(
  `search made in ${(performance.now() - start).toFixed(0)} ms, ${Math.round((process.memoryUsage().heapUsed - before) / 2 ** 20)} MiB`,
);
const titles = courses.map(({ title }) => foldText(title.ja));
for (const query of ['障', 'ネッ', 'SLA', 'カスタマサービス', '障害 修復 実習', 'どこにもない言葉']) {
  const folded = foldText(query.split(' ')[0] ?? '');
  const scan = await time(20, () => titles.filter((title) => title.includes(folded)).length);
  const found = search.find(query, {}).length;
  let turn = 0;
  // Another filter each time, so that no answer is remembered.
  const times = await time(20, () => {
    turn += 1;
    return search.find(query, { level: turn % 2 === 0 ? undefined : 4 });
  });
  print(`「${query}」 (${found} found; a frame is 16.7 ms)`, times, {
    name: 'a bare scan of the titles',
    times: scan,
  });
}
