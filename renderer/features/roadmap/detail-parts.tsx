/** Pieces that the course's and the group's sheets share. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';

export function DetailSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="detail-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface DetailHeadProps {
  readonly hue: number;
  readonly top: ReactNode;
  readonly title: string;
  readonly actions?: ReactNode;
}

export function DetailHead({ hue, top, title, actions }: DetailHeadProps) {
  const text = useText();
  const select = useApp((state) => state.select);
  return (
    <header className="detail-head" data-hue={hue}>
      <div className="top">
        {top}
        <span className="close">
          <IconButton small label={text('detail.close')} onPress={() => select(null)}>
            <X aria-hidden />
          </IconButton>
        </span>
      </div>
      <h2>{title}</h2>
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  );
}

/** A course by id and title that opens its sheet. */
export function CourseLink({ id }: { readonly id: string }) {
  const language = useLanguage();
  const { courses } = useReference();
  const select = useApp((state) => state.select);
  return (
    <span className="course-link">
      <span className="id">{id}</span>{' '}
      <Button look="link" onPress={() => select({ kind: 'course', id })}>
        {courses.get(id)?.title[language] ?? id}
      </Button>
    </span>
  );
}

export function CourseLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="bullets">
      {ids.map((id) => (
        <li key={id}>
          <CourseLink id={id} />
        </li>
      ))}
    </ul>
  );
}
