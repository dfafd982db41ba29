/** While a bar is held: where it would go and what that changes, read out as it changes. */
import { formatLongDate } from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { findOnPath } from '../roadmap/roadmap-selectors.ts';
import { DifferenceWords } from '../what-if/difference-words.tsx';
import { useSessionWords } from '../what-if/session-words.ts';
import type { MoveAnswer, TriedMove } from './move-state.ts';

/** 「2027年6月3日から」, or the session with its place and seats. */
function usePlaceWords(): (tried: TriedMove) => string {
  const text = useText();
  const language = useLanguage();
  const words = useSessionWords();
  const sessions = useApp((state) => state.sessions);
  return ({ place }) => {
    if (place.kind === 'day') return text('move.from', { date: formatLongDate(place.start, language) });
    const session = sessions.find(({ id }) => id === place.session);
    if (!session) return '';
    return [words.dates(session), words.place(session)].filter((part) => part !== '').join(text('list.slash'));
  };
}

/** Said where the course cannot begin on the very day. */
function BeginsOn({ tried }: { readonly tried: TriedMove }) {
  const text = useText();
  const language = useLanguage();
  const { answer, answered, place, course } = tried;
  if (!answered || answer?.kind !== 'planned' || place.kind !== 'day') return null;
  const start = findOnPath(answer.roadmap, course)?.course.start;
  if (start === undefined || start === place.start) return null;
  return <span>{text('move.beginsOn', { date: formatLongDate(start, language) })}</span>;
}

function AnswerWords({ answer }: { readonly answer: MoveAnswer | null }) {
  const language = useLanguage();
  if (answer?.kind === 'refused') return <span className="field-error">{wordRefusal(answer.refusal, language)}</span>;
  return <DifferenceWords difference={answer?.difference ?? null} courses />;
}

function Held({ tried }: { readonly tried: TriedMove }) {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  const placeWords = usePlaceWords();
  return (
    <div className="move-card">
      <strong>
        {tried.course} {courses.get(tried.course)?.title[language] ?? ''}
      </strong>
      <span>{placeWords(tried)}</span>
      <BeginsOn tried={tried} />
      <AnswerWords answer={tried.answer} />
      <span className="hint">{text('move.keys')}</span>
    </div>
  );
}

export function MoveStrip() {
  const text = useText();
  const tried = useApp((state) => state.triedMove);
  return (
    <>
      <p id="move-help" className="visually-hidden">
        {text('move.help')}
      </p>
      <div className="move-strip" role="status" aria-live="polite">
        {tried ? <Held tried={tried} /> : null}
      </div>
    </>
  );
}
