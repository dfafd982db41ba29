/** The certificate of a course or an examination: its number, when it was issued and when it expires. */
import { useText } from '../../store/use-app.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import type { FieldsProps } from './use-draft.ts';

export function CertificateFields({ draft, change, errorOf }: FieldsProps) {
  const text = useText();
  return (
    <>
      <CheckField checked={draft.certified} onChange={(certified) => change({ certified })}>
        {text('entry.field.certified')}
      </CheckField>
      {draft.certified ? (
        <div className="entry-row thirds">
          <TextBox
            label={text('entry.field.number')}
            value={draft.number}
            maxLength={100}
            onChange={(number) => change({ number })}
          />
          <OptionalDateField
            label={text('entry.field.issued')}
            required={text('entry.required')}
            value={draft.issued}
            error={errorOf('issued')}
            onChange={(issued) => change({ issued })}
          />
          <OptionalDateField
            label={text('entry.field.expires')}
            value={draft.expires}
            hint={text('entry.field.expiresHint')}
            error={errorOf('expires')}
            onChange={(expires) => change({ expires })}
          />
        </div>
      ) : null}
    </>
  );
}
