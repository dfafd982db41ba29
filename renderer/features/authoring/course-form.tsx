/** The form of a course of one's own: sections, live checks, save, and a question before changes are lost. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import type { OpenCourseForm } from './authoring-state.ts';
import { BasicsSection } from './basics-section.tsx';
import { ContentSection } from './content-section.tsx';
import { courseOf } from './course-draft.ts';
import { DeliverySection } from './delivery-section.tsx';
import { FormFrame } from './form-frame.tsx';
import { FunctionsSection } from './functions-section.tsx';
import { KnowledgeSection } from './knowledge-section.tsx';
import { PrerequisitesSection } from './prerequisites-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { SmallDialog } from './small-dialog.tsx';
import { type CourseForm as Form, useCourseForm } from './use-course-form.ts';
import './form-frame.css';

interface HeadProps {
  readonly form: OpenCourseForm;
  readonly content: Form;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

function FormHead({ form, content, onSave, onClose }: HeadProps) {
  const text = useText();
  const language = useLanguage();
  const busy = useApp((state) => state.authoringBusy);
  const { course } = form;
  return (
    <header className="form-head">
      <h2>{text(course ? 'authoring.editCourse' : 'authoring.newCourse')}</h2>
      {course ? (
        <span className="form-subject">
          {course.id} {course.title[language]}
        </span>
      ) : null}
      {course?.basedOn ? <span className="form-based">{text('authoring.basedOn', { id: course.basedOn })}</span> : null}
      <span className="actions">
        {content.dirty ? <span className="form-dirty">{text('authoring.unsaved')}</span> : null}
        <Button look="primary" disabled={!content.dirty} pending={busy} onPress={onSave}>
          {text(busy ? 'save.saving' : 'authoring.save')}
        </Button>
        <IconButton label={text('authoring.close')} onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </span>
    </header>
  );
}

function Refusal() {
  const language = useLanguage();
  const refusal = useApp((state) => state.authoringRefusal);
  if (!refusal) return null;
  return (
    <p className="form-refusal" role="alert">
      {wordRefusal(refusal, language)}
    </p>
  );
}

interface CloseQuestionProps {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

function CloseQuestion({ open, onStay, onLeave }: CloseQuestionProps) {
  const text = useText();
  return (
    <SmallDialog title={text('authoring.leaveTitle')} open={open} onClose={onStay} alert>
      <p>{text('authoring.leaveText')}</p>
      <div className="dialog-actions">
        <Button onPress={onLeave}>{text('authoring.leave')}</Button>
        <Button look="primary" onPress={onStay}>
          {text('authoring.stay')}
        </Button>
      </div>
    </SmallDialog>
  );
}

function Sections({ content, idFixed }: { readonly content: Form; readonly idFixed: boolean }) {
  const { draft, change, errorOf } = content;
  const props = { draft, change, errorOf };
  return (
    <>
      <BasicsSection {...props} idFixed={idFixed} />
      <DeliverySection {...props} />
      <ContentSection {...props} />
      <PrerequisitesSection {...props} />
      <KnowledgeSection {...props} />
      <FunctionsSection {...props} />
      <SessionsSection {...props} />
    </>
  );
}

export function CourseForm({ form }: { readonly form: OpenCourseForm }) {
  const text = useText();
  const content = useCourseForm(form);
  const close = useApp((state) => state.closeCourseForm);
  const saveForm = useApp((state) => state.saveCourseForm);
  const [asking, setAsking] = useState(false);
  const leave = () => (content.dirty ? setAsking(true) : close());
  const save = () => {
    content.tellAll();
    if (!content.isSound()) return;
    const course = courseOf(content.draft, form.course);
    const sessions = content.draft.sessions.map((session) => ({ ...session, course: course.id }));
    void saveForm({ course, sessions });
  };
  return (
    <FullDialog label={text(form.course ? 'authoring.editCourse' : 'authoring.newCourse')} open onClose={leave}>
      <FormHead form={form} content={content} onSave={save} onClose={leave} />
      <Refusal />
      <FormFrame problems={content.problems}>
        <Sections content={content} idFixed={form.course !== null} />
      </FormFrame>
      <CloseQuestion
        open={asking}
        onStay={() => setAsking(false)}
        onLeave={() => {
          setAsking(false);
          close();
        }}
      />
    </FullDialog>
  );
}
