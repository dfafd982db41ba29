/** Every dialog in which the catalogue is changed, each shown while it is open. */
import { useApp } from '../../store/use-app.ts';
import { ImportWizard } from '../import/import-wizard.tsx';
import { BuiltInSheet } from './built-in-sheet.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { CourseForm } from './course-form.tsx';
import { GroupForm } from './group-form.tsx';

export function AuthoringDialogs() {
  const courseForm = useApp((state) => state.courseForm);
  const copy = useApp((state) => state.copyDialog);
  const groupForm = useApp((state) => state.groupForm);
  const builtIn = courseForm?.course && courseForm.course.source !== 'imported' ? courseForm.course : null;
  return (
    <>
      {builtIn ? <BuiltInSheet course={builtIn} /> : null}
      {courseForm && !builtIn ? <CourseForm key={courseForm.course?.id ?? ''} form={courseForm} /> : null}
      {copy ? <CopyDialog key={copy.id} course={copy} /> : null}
      {groupForm ? <GroupForm form={groupForm} /> : null}
      <ImportWizard />
    </>
  );
}
