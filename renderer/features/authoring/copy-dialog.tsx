/** Makes a version of one's own of a course, and says what happens to the one that it comes from. */
import { useState } from 'react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { proposeId } from './course-draft.ts';
import { SmallDialog } from './small-dialog.tsx';
import { TextBox } from './text-box.tsx';

const idShape = /^[^\s@,;|&()（）、]{1,100}$/u;

export function CopyDialog({ course }: { readonly course: Course }) {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  const busy = useApp((state) => state.authoringBusy);
  const refusal = useApp((state) => state.authoringRefusal);
  const close = useApp((state) => state.closeCopyDialog);
  const copyCourse = useApp((state) => state.copyCourse);
  const [newId, setNewId] = useState(() => proposeId(course.id, (id) => courses.has(id)));
  const [replace, setReplace] = useState(course.source !== 'imported');
  const error = courses.has(newId)
    ? text('authoring.idTaken', { id: newId })
    : idShape.test(newId)
      ? undefined
      : text('authoring.idShape');
  const facts = replace ? (['stays', 'off', 'name'] as const) : (['stays', 'beside'] as const);
  return (
    <SmallDialog title={text('authoring.copyTitle')} open onClose={close}>
      <p className="copy-subject">
        {course.id} {course.title[language]}
      </p>
      <TextBox
        label={text('authoring.newId')}
        value={newId}
        maxLength={100}
        error={error}
        onChange={(value) => setNewId(value.trim())}
      />
      <CheckField checked={replace} onChange={setReplace}>
        {text('authoring.replace')}
      </CheckField>
      <ul className="copy-facts">
        {facts.map((fact) => (
          <li key={fact}>{text(`authoring.copy.${fact}`, { id: course.id })}</li>
        ))}
      </ul>
      {refusal ? (
        <p className="field-error" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={close}>{text('authoring.cancel')}</Button>
        <Button
          look="primary"
          disabled={error !== undefined}
          pending={busy}
          onPress={() => void copyCourse(course.id, newId, replace)}
        >
          {text('authoring.makeCopy')}
        </Button>
      </div>
    </SmallDialog>
  );
}
