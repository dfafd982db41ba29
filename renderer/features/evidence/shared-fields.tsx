/** Fields that several kinds of evidence share: title, period, documents referred to. */
import { Plus, X } from 'lucide-react';
import { useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import type { DocumentDraft } from './entry-draft.ts';
import type { FieldsProps } from './use-draft.ts';

type TitledKind = 'experience' | 'expertise' | 'contribution' | 'mentoring';

export function TitleField({ kind, draft, change, errorOf }: FieldsProps & { readonly kind: TitledKind }) {
  const text = useText();
  return (
    <TextBox
      label={text('entry.field.title')}
      required={text('entry.required')}
      value={draft.title}
      placeholder={text(`entry.field.titleHint.${kind}`)}
      maxLength={200}
      error={errorOf('title')}
      onChange={(title) => change({ title })}
    />
  );
}

export function PeriodFields({ draft, change, errorOf, warningOf }: FieldsProps) {
  const text = useText();
  const warning = warningOf('from');
  return (
    <div>
      <div className="entry-row">
        <OptionalDateField
          label={text('entry.field.from')}
          required={text('entry.required')}
          value={draft.from}
          error={errorOf('from')}
          onChange={(from) => change({ from })}
        />
        <OptionalDateField
          label={text('entry.field.to')}
          value={draft.to}
          hint={text('entry.field.toHint')}
          error={errorOf('to')}
          onChange={(to) => change({ to })}
        />
      </div>
      {warning ? <p className="warn-text">{warning}</p> : null}
    </div>
  );
}

interface DocumentRowProps {
  readonly n: number;
  readonly document: DocumentDraft;
  readonly onChange: (part: Partial<DocumentDraft>) => void;
  readonly onRemove: () => void;
}

function DocumentRow({ n, document, onChange, onRemove }: DocumentRowProps) {
  const text = useText();
  return (
    <li className="document-row">
      <TextBox
        label={text('entry.documentTitle', { n })}
        value={document.title}
        maxLength={200}
        onChange={(title) => onChange({ title })}
      />
      <TextBox
        label={text('entry.documentReference', { n })}
        value={document.reference}
        maxLength={500}
        onChange={(reference) => onChange({ reference })}
      />
      <IconButton small label={text('entry.documentRemove', { n })} onPress={onRemove}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}

export function DocumentFields({ draft: { documents }, change, errorOf }: FieldsProps) {
  const text = useText();
  const replace = (at: number, part: Partial<DocumentDraft>) =>
    change({ documents: documents.map((each, place) => (place === at ? { ...each, ...part } : each)) });
  const error = errorOf('documents');
  return (
    <fieldset className="entry-documents">
      <legend className="field-label">{text('entry.documents')}</legend>
      <p className="field-hint">{text('entry.documentsHint')}</p>
      <ul>
        {documents.map((document, at) => (
          <DocumentRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are edited in place and have no other name
            key={at}
            n={at + 1}
            document={document}
            onChange={(part) => replace(at, part)}
            onRemove={() => change({ documents: documents.filter((_, place) => place !== at) })}
          />
        ))}
      </ul>
      {error ? <span className="field-error">{error}</span> : null}
      <Button small look="quiet" onPress={() => change({ documents: [...documents, { title: '', reference: '' }] })}>
        <Plus aria-hidden />
        {text('entry.documentAdd')}
      </Button>
    </fieldset>
  );
}
