/** Courses that the user has locked, excluded or moved, and sessions chosen, each with its release. */
import { formatLongDate } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { conditionCounts } from './condition-counts.ts';
import type { QuestionPart } from './question-part.ts';
import { pathCourses } from './roadmap-selectors.ts';

interface Chosen {
  readonly course: string;
  /** What was chosen for it; empty where the list says all. */
  readonly detail?: string;
}

interface ChosenCoursesProps {
  readonly title: string;
  readonly chosen: readonly Chosen[];
  readonly release: (course: string) => void;
}

function ChosenCourses({ title, chosen, release }: ChosenCoursesProps) {
  const { courses } = useReference();
  const language = useLanguage();
  const text = useText();
  if (chosen.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {chosen.map(({ course, detail }) => {
          const name = courses.get(course)?.title[language] ?? '';
          return (
            <li key={course} className="chosen-course">
              <span>
                <span className="id">{course}</span> {name} {detail ? <small>{detail}</small> : null}
              </span>
              <Button
                small
                look="quiet"
                label={`${text('course.release')} ${course} ${name}`}
                onPress={() => release(course)}
              >
                {text('course.release')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** When a chosen session is, as far as the roadmap on screen knows. */
function useSessionWords(): (course: string, session: string) => string {
  const language = useLanguage();
  const roadmap = useApp((state) => state.roadmap);
  return (id, session) => {
    const found = pathCourses(roadmap).find((course) => course.id === id && course.session?.id === session);
    if (!found) return '';
    return [formatLongDate(found.start, language), found.session?.place ?? ''].filter((part) => part !== '').join(' ');
  };
}

export function CourseConditions({ request, change }: QuestionPart) {
  const text = useText();
  const language = useLanguage();
  const sessionWords = useSessionWords();
  const { locked, excluded, moves, sessions } = request;
  const moved = moves.map(({ course, start }) => ({
    course,
    detail: text('more.movedTo', { date: formatLongDate(start, language) }),
  }));
  const without = (list: readonly string[], course: string) => list.filter((each) => each !== course);
  return (
    <>
      <ChosenCourses
        title={text('more.locked')}
        chosen={locked.map((course) => ({ course }))}
        release={(course) => change({ locked: without(locked, course) })}
      />
      <ChosenCourses
        title={text('more.excluded')}
        chosen={excluded.map((course) => ({ course }))}
        release={(course) => change({ excluded: without(excluded, course) })}
      />
      <ChosenCourses
        title={text('more.moved')}
        chosen={moved}
        release={(id) => change({ moves: moves.filter(({ course }) => course !== id) })}
      />
      <ChosenCourses
        title={text('more.sessions')}
        chosen={sessions.map(({ course, session }) => ({ course, detail: sessionWords(course, session) }))}
        release={(id) => change({ sessions: sessions.filter(({ course }) => course !== id) })}
      />
      {conditionCounts(request).courses === 0 ? <p className="hint">{text('more.lockHint')}</p> : null}
    </>
  );
}
