/** 追加: a course, a course group, or many courses from a file. */
import { Plus } from 'lucide-react';
import { useApp, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';

export function AddMenu() {
  const text = useText();
  const openCourse = useApp((state) => state.openCourseForm);
  const openGroup = useApp((state) => state.openGroupForm);
  const openImport = useApp((state) => state.openImport);
  const actions = [
    { id: 'course', label: text('catalogue.addCourse'), run: () => void openCourse(null) },
    { id: 'group', label: text('catalogue.addGroup'), run: () => openGroup(null) },
    { id: 'import', label: text('catalogue.import'), run: () => openImport('catalogue') },
  ];
  return (
    <ActionMenu className="button primary" label={text('catalogue.add')} actions={actions}>
      <Plus aria-hidden />
      {text('catalogue.add')}
    </ActionMenu>
  );
}
