/** 受講者: everybody of the department, found, chosen and changed; one person beside the list. */
import { FileSpreadsheet, UserPlus } from 'lucide-react';
import { memo } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { RulesDialog } from '../department/rules-dialog.tsx';
import { ReceiveDialog } from '../hand-over/receive-dialog.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { PeopleFilterBar } from './people-filter-bar.tsx';
import { PeopleList } from './people-list.tsx';
import { PeopleMenus } from './people-menus.tsx';
import { usePeopleRoute } from './people-routes.ts';
import { peopleRows } from './people-rows.ts';
import { PersonPanel } from './person-panel.tsx';
import { RemovedDialog } from './removed-dialog.tsx';
import { TeamsDialog } from './teams-dialog.tsx';
import { FoundPeople, useDepartment, useFindPeople, usePeople } from './use-found-people.ts';
import '../catalogue/catalogue-view.css';
import '../roadmap/detail-panel.css';
import './people-tab.css';

/** What to do where there is nobody yet but the owner. */
function Nobody() {
  const text = useText();
  const openDialog = useApp((state) => state.openPeopleDialog);
  const openImport = useApp((state) => state.openImport);
  return (
    <section className="people-nobody">
      <h2>{text('people.nobody')}</h2>
      <p>{text('people.nobodyHint')}</p>
      <p>
        <Button look="primary" onPress={() => openImport('learners')}>
          <FileSpreadsheet aria-hidden />
          {text('people.import')}
        </Button>
        <Button onPress={() => openDialog({ kind: 'add' })}>
          <UserPlus aria-hidden />
          {text('people.addOne')}
        </Button>
      </p>
    </section>
  );
}

/** The person whom the address names, whether the list shows them or not. */
function Beside() {
  const { open } = usePeopleRoute();
  const department = useDepartment();
  const answers = useApp((state) => state.answers);
  const { rows } = usePeople();
  if (open === null) return null;
  const row = rows.find(({ person }) => person.id === open) ?? rowOf(open, department, answers);
  return row ? <PersonPanel key={open} row={row} /> : null;
}

function rowOf(id: string, department: Parameters<typeof peopleRows>[0], answers: Parameters<typeof peopleRows>[1]) {
  const people = department.people.filter((person) => person.id === id);
  return peopleRows({ ...department, people }, answers)[0];
}

function Dialogs() {
  const dialog = useApp((state) => state.peopleDialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'bulk':
      return <BulkDialog field={dialog.field} ids={dialog.ids} />;
    case 'add':
      return <AddPersonDialog />;
    case 'removed':
      return <RemovedDialog />;
    case 'teams':
      return <TeamsDialog team={dialog.team} />;
    case 'rules':
      return <RulesDialog />;
  }
}

/** The parts of the tab; what is found comes to them past here. */
const Parts = memo(function Parts() {
  const alone = useDepartment().people.every(({ owner }) => owner);
  return (
    <>
      <div className="people-bar">
        <PeopleFilterBar />
        <PeopleMenus />
      </div>
      <BulkBar />
      <div className="people-body">
        <div className="people-main">
          <PeopleList />
          {alone ? <Nobody /> : null}
        </div>
        <Beside />
      </div>
    </>
  );
});

export function PeopleTab() {
  const people = useFindPeople();
  return (
    <FoundPeople value={people}>
      <div className="people-tab">
        <Parts />
      </div>
      <Dialogs />
      <ReceiveDialog />
    </FoundPeople>
  );
}
