/** Words of a person's record in English. */
import type { recordJa } from './record-ja.ts';

export const recordEn: Readonly<Record<keyof typeof recordJa, string>> = {
  'section.record': 'My record',
  'record.person': 'Whose record',
  'record.tabs': 'Parts of the record',
  'record.tab.overview': 'Overview',
  'record.tab.skills': 'Skills',
  'record.tab.gap': 'Gap',
  'record.tab.level-check': 'Level check',
  'record.tab.evidence': 'Progress and evidence',
  'record.reading': 'Reading the record…',
};
