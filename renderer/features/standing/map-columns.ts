/** The columns of the skill map: skill items, those of one area side by side. */

import { areaOfItem } from '../../../shared/curriculum/standing/item-titles.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';

export interface MapArea {
  readonly title: string;
  readonly first: number;
  readonly count: number;
}

/** Neighbouring items of one area: a field of levels 1 and 2, what is common to the job, the specialty's own. */
export function mapAreas(
  items: readonly string[],
  index: StandardIndex,
  language: Language,
  text: ScreenTranslate,
): readonly MapArea[] {
  const titleOf = (item: string) => areaOfItem(index, item, language) ?? text('gap.radar.common');
  const areas: { title: string; first: number; count: number }[] = [];
  items.forEach((item, at) => {
    const title = titleOf(item);
    const last = areas.at(-1);
    if (last?.title === title) last.count += 1;
    else areas.push({ title, first: at, count: 1 });
  });
  return areas;
}
