/** What can be done with one course or with several: edit, copy, offer or not, print, delete. */
import { Copy, FileText, Pencil, Printer, ToggleLeft } from 'lucide-react';
import type { CourseState } from '../../../shared/catalogue/own-catalogue.ts';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { ActionMenu, type MenuAction } from '../../ui/action-menu.tsx';
import { Button } from '../../ui/button.tsx';
import { isOwn } from './course-badges.tsx';

const allStates = ['active', 'off', 'retired'] as const satisfies readonly CourseState[];

/** States that some of the courses do not have yet, and the removal of own ones. */
function useStateActions(ids: readonly string[]): readonly MenuAction[] {
  const text = useText();
  const { courses } = useReference();
  const states = useApp((state) => state.courseStates);
  const setStates = useApp((state) => state.setCourseStates);
  const remove = useApp((state) => state.removeCourses);
  const own = ids.filter((id) => {
    const course = courses.get(id);
    return course !== undefined && isOwn(course);
  });
  const changes = allStates
    .filter((state) => ids.some((id) => (states[id] ?? 'active') !== state))
    .map((state) => ({ id: state, label: text(`catalogue.setState.${state}`), run: () => void setStates(ids, state) }));
  const label = text('catalogue.removeOwn', { n: own.length });
  const removal = { id: 'remove', label, danger: true, run: () => void remove(own) };
  return own.length > 0 ? [...changes, removal] : changes;
}

export function StateMenu({ ids }: { readonly ids: readonly string[] }) {
  const text = useText();
  const actions = useStateActions(ids);
  return (
    <ActionMenu className="button plain small" label={text('catalogue.state')} actions={actions}>
      <ToggleLeft aria-hidden />
      {text('catalogue.state')}
    </ActionMenu>
  );
}

export interface CourseActionsProps {
  readonly id: string;
  /** Absent on the sheet itself. */
  readonly onSheet?: () => void;
}

export function CourseActions({ id, onSheet }: CourseActionsProps) {
  const text = useText();
  const edit = useApp((state) => state.openCourseForm);
  const copy = useApp((state) => state.openCopyDialog);
  const print = useApp((state) => state.openSheetPrinting);
  return (
    <>
      {onSheet ? (
        <Button small onPress={onSheet}>
          <FileText aria-hidden />
          {text('catalogue.form.course')}
        </Button>
      ) : null}
      <Button small onPress={() => void edit(id)}>
        <Pencil aria-hidden />
        {text('catalogue.edit')}
      </Button>
      <Button small onPress={() => copy(id)}>
        <Copy aria-hidden />
        {text('catalogue.copy')}
      </Button>
      <StateMenu ids={[id]} />
      <Button small label={text('catalogue.printSheet')} onPress={() => void print([id])}>
        <Printer aria-hidden />
      </Button>
    </>
  );
}
