/** What the cells of a person's row say; drawn from one look at the words, because thousands of rows pass by. */
import { ArrowRight } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { formatNumber, formatTableDate } from '../../../shared/i18n/format.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName, termName } from '../roadmap/level-words.ts';
import type { PersonRow } from './people-rows.ts';
import { costWords, planWords } from './plan-words.ts';
import type { OrderColumn } from './sort-people.ts';

/** All that a row needs to know beside its person. */
export interface RowWords {
  readonly text: ScreenTranslate;
  readonly language: Language;
  readonly standard: Standard;
}

export function useRowWords(): RowWords {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  return useMemo(() => ({ text, language, standard }), [text, language, standard]);
}

/** The name on screen: the owner is 「自分」 until named. */
export function personName({ name, owner }: PersonRow['person'], text: ScreenTranslate): string {
  return name || text(owner ? 'person.me' : 'person.unnamed');
}

function name({ person }: PersonRow, { text }: RowWords): ReactNode {
  return (
    <>
      <span className="ellipsis name">{personName(person, text)}</span>
      {person.kana ? <span className="ellipsis kana">{person.kana}</span> : null}
    </>
  );
}

/** The team, with the one above it before it where there is room. */
function team({ line: [own, above] }: PersonRow): ReactNode {
  if (!own) return null;
  return (
    <span className="ellipsis" title={above ? `${above.name} / ${own.name}` : own.name}>
      {own.name}
    </span>
  );
}

function levels({ person: { current, target } }: PersonRow, { text }: RowWords): ReactNode {
  if (current === null && target === null) return null;
  return (
    <span className="level-span">
      {current === null ? text('people.unknownLevel') : levelName(current, text)}
      {target === null ? null : (
        <>
          <ArrowRight aria-label={text('people.levelsTo')} />
          {target}
        </>
      )}
    </span>
  );
}

function finish({ answer, state, stale }: PersonRow, { text, language }: RowWords): ReactNode {
  const words = planWords(answer, text, language);
  const isPlain = state === 'on-time' || state === 'late';
  return (
    <>
      <span className={`ellipsis plan-${state}`} title={isPlain ? undefined : words}>
        {words}
      </span>
      {state === 'late' ? <span className="badge late">{text('people.late')}</span> : null}
      {stale ? <span className="badge plain">{text('people.stale')}</span> : null}
    </>
  );
}

export function cellContent(column: OrderColumn, row: PersonRow, words: RowWords): ReactNode {
  const { person, answer } = row;
  const { text, language, standard } = words;
  switch (column) {
    case 'number':
      return person.number;
    case 'name':
      return name(row, words);
    case 'team':
      return team(row);
    case 'specialty':
      return person.specialty === null ? null : termName(standard.specialties, person.specialty, language);
    case 'level':
      return levels(row, words);
    case 'due':
      return person.due === null ? null : formatTableDate(person.due, language);
    case 'finish':
      return finish(row, words);
    case 'courses':
      return answer?.kind === 'planned' ? answer.courses : null;
    case 'hours':
      return answer?.kind === 'planned' ? formatNumber(answer.studyHours) : null;
    case 'cost':
      return answer?.kind === 'planned' ? costWords(answer, text) : null;
  }
}
