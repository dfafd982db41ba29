/** Why a course does not begin earlier, with the courses that it waits for. */
import { formatLongDate } from '../../../shared/i18n/format.ts';
import { wordWait } from '../../../shared/i18n/planning/word-wait.ts';
import type { Wait } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { CourseLinks, DetailSection } from './detail-parts.tsx';

/** On screen a session is named by its first day. */
function useDatedWait(wait: Wait): Wait {
  const language = useLanguage();
  const sessions = useApp((state) => state.sessions);
  if (wait.kind !== 'session') return wait;
  const first = sessions.find(({ id }) => id === wait.session)?.dates[0];
  return first === undefined ? wait : { ...wait, session: formatLongDate(first, language) };
}

export function NotEarlier({ wait }: { readonly wait: Wait }) {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  const names = { course: (id: string) => courses.get(id)?.title[language] ?? id };
  return (
    <DetailSection title={text('sheet.notEarlier')}>
      <p>{wordWait(useDatedWait(wait), names, language)}</p>
      {'courses' in wait ? <CourseLinks ids={wait.courses} /> : null}
    </DetailSection>
  );
}
