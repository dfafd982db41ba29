/** Step 1: a file, dropped or chosen. */
import { FileSpreadsheet } from 'lucide-react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import type { ImportWhat } from '../../../shared/contract/catalogue-methods.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { kindWord, knownHeaders } from './import-kinds.ts';
import type { Importing } from './import-state.ts';
import { WorkBar } from './work-bar.tsx';
import './steps.css';
import './file-step.css';

const accepted = ['.csv', '.txt', '.tsv', '.xlsx', '.xlsm'];

/** The headers that are understood without any mapping, for those who make a sheet anew. */
function KnownHeaders({ what }: { readonly what: ImportWhat }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section className="known-headers">
      <h3>{text('import.headers')}</h3>
      <p>{text(kindWord(what, 'headersNote'))}</p>
      <p className="header-list">
        {knownHeaders(what, language).map((header) => (
          <code key={header}>{header}</code>
        ))}
      </p>
    </section>
  );
}

export function FileStep({ importing }: { readonly importing: Importing }) {
  const text = useText();
  const choose = useApp((state) => state.chooseImportFile);
  const busy = importing.busy !== null;
  return (
    <div className="step-body file-step">
      <DropZone
        className="drop-zone"
        isDisabled={busy}
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => {
          const file = items.find((item) => item.kind === 'file');
          if (file) void file.getFile().then(choose);
        }}
      >
        <FileSpreadsheet aria-hidden />
        <Text slot="label">{text('import.drop')}</Text>
        <FileTrigger
          acceptedFileTypes={accepted}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void choose(file);
          }}
        >
          <Button look="primary" disabled={busy}>
            {text('import.choose')}
          </Button>
        </FileTrigger>
        <span className="field-hint">{text('import.kinds')}</span>
      </DropZone>
      <WorkBar importing={importing} />
      <KnownHeaders what={importing.what} />
    </div>
  );
}
