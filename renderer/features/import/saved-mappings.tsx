/** Mappings kept under a name: load one, keep this one, forget one. */
import { Save } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useApp, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import type { Importing } from './import-state.ts';
import './columns-step.css';

const guessed = ' guessed';

function sameMapping(a: Importing['mapping'], b: Importing['mapping']): boolean {
  const sorted = ({ headerRows, columns }: Importing['mapping']) =>
    JSON.stringify([headerRows, Object.entries(columns).sort(([x], [y]) => x.localeCompare(y))]);
  return sorted(a) === sorted(b);
}

function SaveMapping() {
  const text = useText();
  const save = useApp((state) => state.saveImportMapping);
  const [name, setName] = useState('');
  return (
    <PopoverButton
      label={text('import.saveMapping')}
      button={
        <>
          <Save aria-hidden />
          {text('import.saveMapping')}
        </>
      }
    >
      <div className="save-mapping">
        <TextBox label={text('import.mappingName')} value={name} maxLength={200} onChange={setName} />
        <Button
          slot="close"
          className="button primary"
          isDisabled={name.trim() === ''}
          onPress={() => void save(name.trim())}
        >
          {text('authoring.save')}
        </Button>
      </div>
    </PopoverButton>
  );
}

export function SavedMappings({ importing }: { readonly importing: Importing }) {
  const text = useText();
  const setMapping = useApp((state) => state.setImportMapping);
  const remove = useApp((state) => state.removeImportMapping);
  const { savedMappings, mapping, sheet } = importing;
  const inUse = savedMappings.find((saved) => sameMapping(saved.mapping, mapping));
  const options = [
    { id: guessed, label: text('import.guessed') },
    ...savedMappings.map(({ name }) => ({ id: name, label: name })),
  ];
  const load = (name: string) => {
    const found = savedMappings.find((saved) => saved.name === name)?.mapping ?? sheet?.mapping;
    if (found) setMapping(found);
  };
  return (
    <>
      {savedMappings.length > 0 ? (
        <SelectField
          className="mapping-choice"
          label={text('import.mapping')}
          value={inUse?.name ?? guessed}
          options={options}
          onChange={load}
        />
      ) : null}
      <SaveMapping />
      {inUse ? (
        <ActionMenu
          label={text('import.mappingMenu', { name: inUse.name })}
          actions={[
            {
              id: 'remove',
              label: text('import.removeMapping', { name: inUse.name }),
              danger: true,
              run: () => void remove(inUse.name),
            },
          ]}
        />
      ) : null}
    </>
  );
}
