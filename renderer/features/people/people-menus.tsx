/** What can be done beside the list: add, import, export, teams, rules, and those who have left. */
import { Download, Network, Plus, SlidersHorizontal } from 'lucide-react';
import { useApp, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Button } from '../../ui/button.tsx';
import type { LearnersFormat } from './people-state.ts';

const formats: readonly LearnersFormat[] = ['xlsx', 'csv', 'json'];

function AddMenu() {
  const text = useText();
  const openDialog = useApp((state) => state.openPeopleDialog);
  const openImport = useApp((state) => state.openImport);
  const actions = [
    { id: 'person', label: text('people.addOne'), run: () => openDialog({ kind: 'add' }) },
    { id: 'import', label: text('people.import'), run: () => openImport('learners') },
    { id: 'removed', label: text('people.bringBack'), run: () => openDialog({ kind: 'removed' }) },
  ];
  return (
    <ActionMenu className="button primary" label={text('people.add')} actions={actions}>
      <Plus aria-hidden />
      {text('people.add')}
    </ActionMenu>
  );
}

function ExportMenu() {
  const text = useText();
  const busy = useApp((state) => state.learnersExporting);
  const make = useApp((state) => state.exportLearners);
  const actions = formats.map((format) => ({
    id: format,
    label: text(`people.export.${format}`),
    run: () => void make(format),
  }));
  return (
    <ActionMenu className="button plain" label={text('people.export')} actions={actions}>
      <Download aria-hidden />
      {text(busy ? 'people.exporting' : 'people.export')}
    </ActionMenu>
  );
}

export function PeopleMenus() {
  const text = useText();
  const openDialog = useApp((state) => state.openPeopleDialog);
  return (
    <div className="people-menus">
      <Button onPress={() => openDialog({ kind: 'teams', team: null })}>
        <Network aria-hidden />
        {text('people.teams')}
      </Button>
      <Button onPress={() => openDialog({ kind: 'rules' })}>
        <SlidersHorizontal aria-hidden />
        {text('people.rules')}
      </Button>
      <ExportMenu />
      <AddMenu />
    </div>
  );
}
