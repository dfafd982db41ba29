/** One person beside the list: profile, plan, history, and the ways to the plan and the record. */
import { ClipboardList, FileUp, Route, UserMinus, X } from 'lucide-react';
import { useHashLocation } from 'wouter/use-hash-location';
import { useApp, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { recordPath } from '../record/record-routes.ts';
import { personName } from './people-list-cells.tsx';
import { usePeopleRoute } from './people-routes.ts';
import type { PersonRow } from './people-rows.ts';
import { PersonFields } from './person-fields.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonPath } from './person-path.tsx';
import './person-panel.css';

function Actions({ row: { person } }: { readonly row: PersonRow }) {
  const text = useText();
  const [, navigate] = useHashLocation();
  const openAsPlan = useApp((state) => state.openAsPlan);
  const openReceiving = useApp((state) => state.openReceiving);
  const openDialog = useApp((state) => state.openPeopleDialog);
  const asPlan = async () => {
    if (await openAsPlan(person.id)) navigate('/plan');
  };
  return (
    <div className="actions">
      <Button small onPress={() => void asPlan()}>
        <Route aria-hidden />
        {text('people.openAsPlan')}
      </Button>
      <Button small onPress={() => navigate(recordPath(person.id, 'overview'))}>
        <ClipboardList aria-hidden />
        {text('people.openRecord')}
      </Button>
      <Button small onPress={() => openReceiving(person.id)}>
        <FileUp aria-hidden />
        {text('people.receive')}
      </Button>
      {person.owner ? null : (
        <Button small onPress={() => openDialog({ kind: 'bulk', field: 'leave', ids: [person.id] })}>
          <UserMinus aria-hidden />
          {text('people.bulk.leave')}
        </Button>
      )}
    </div>
  );
}

export function PersonPanel({ row }: { readonly row: PersonRow }) {
  const text = useText();
  const { openPerson } = usePeopleRoute();
  const { person, line } = row;
  return (
    <aside className="detail person-panel" aria-label={text('people.panel')}>
      <header className="detail-head">
        <div className="top">
          <span>{person.number}</span>
          <span className="ellipsis">
            {[...line]
              .reverse()
              .map(({ name }) => name)
              .join(' / ')}
          </span>
          <span className="close">
            <IconButton small label={text('detail.close')} onPress={() => openPerson(null)}>
              <X aria-hidden />
            </IconButton>
          </span>
        </div>
        <h2>{personName(person, text)}</h2>
        <Actions row={row} />
      </header>
      <div className="detail-body">
        <PersonFields row={row} />
        <PersonPath row={row} />
        <PersonHistory person={person} />
      </div>
    </aside>
  );
}
