/** Step 2: which sheet, which header, which column holds what. */
import { ArrowLeft, ArrowRight, CircleCheck, TriangleAlert } from 'lucide-react';
import type { InspectedSheet } from '../../../shared/contract/catalogue-methods.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { missingFields } from './column-mapping.ts';
import { HeadGrid } from './head-grid.tsx';
import { fieldName, isMapped, missingOneOf } from './import-kinds.ts';
import type { Importing } from './import-state.ts';
import { SavedMappings } from './saved-mappings.tsx';
import './steps.css';
import './columns-step.css';

/** Encodings by the names that people know them by. */
const encodingNames: Readonly<Record<string, string>> = { cp932: 'Shift_JIS' };

interface StepProps {
  readonly importing: Importing;
  readonly sheet: InspectedSheet;
}

function Tools({ importing, sheet }: StepProps) {
  const text = useText();
  const chooseSheet = useApp((state) => state.chooseImportSheet);
  const setMapping = useApp((state) => state.setImportMapping);
  const { mapping } = importing;
  return (
    <div className="column-tools">
      {sheet.sheets.length > 1 ? (
        <SelectField
          label={text('import.sheet')}
          value={sheet.sheet}
          options={sheet.sheets.map((name) => ({ id: name, label: name }))}
          onChange={(name) => void chooseSheet(name)}
        />
      ) : null}
      <NumberField
        className="header-rows"
        label={text('import.headerRows')}
        value={mapping.headerRows}
        min={0}
        max={20}
        step={1}
        unit={text('import.headerRowsUnit')}
        onChange={(rows) => setMapping({ ...mapping, headerRows: rows ?? 0 })}
      />
      <SavedMappings importing={importing} />
      <span className="file-facts">
        {text(`import.kind.${sheet.kind}`)}
        {sheet.encoding ? ` · ${encodingNames[sheet.encoding] ?? sheet.encoding.toUpperCase()}` : ''}
      </span>
    </div>
  );
}

function Missing({ importing, sheet }: StepProps) {
  const text = useText();
  const { what, mapping } = importing;
  const missing = missingFields(sheet, mapping);
  const oneOf = missingOneOf(what, mapping);
  const placed = Object.keys(mapping.columns).length;
  const namesOf = (fields: readonly string[]) =>
    fields.map((field) => fieldName(what, field, text)).join(text('list.separator'));
  if (missing.length + oneOf.length === 0)
    return (
      <p className="column-state" role="status">
        <CircleCheck aria-hidden />
        {text('import.columnsReady', { n: placed })}
      </p>
    );
  return (
    <p className="column-state warn" role="status">
      <TriangleAlert aria-hidden />
      {missing.length > 0
        ? text('import.missing', { names: namesOf(missing) })
        : text('import.needsOne', { names: namesOf(oneOf) })}
    </p>
  );
}

export function ColumnsStep({ importing }: { readonly importing: Importing }) {
  const text = useText();
  const setMapping = useApp((state) => state.setImportMapping);
  const goTo = useApp((state) => state.goToImportStep);
  const preview = useApp((state) => state.previewImport);
  const { sheet, mapping, busy } = importing;
  if (!sheet) return null;
  return (
    <>
      <div className="step-body columns-step">
        <Tools importing={importing} sheet={sheet} />
        <Missing importing={importing} sheet={sheet} />
        <HeadGrid what={importing.what} sheet={sheet} mapping={mapping} onChange={setMapping} />
      </div>
      <footer className="step-actions">
        <Button onPress={() => goTo('file')}>
          <ArrowLeft aria-hidden />
          {text('import.otherFile')}
        </Button>
        <Button
          look="primary"
          disabled={!isMapped(importing.what, sheet, mapping) || busy !== null}
          onPress={() => void preview()}
        >
          {text('import.check')}
          <ArrowRight aria-hidden />
        </Button>
      </footer>
    </>
  );
}
