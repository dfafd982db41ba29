/** A text that is saved when its field is left or Enter is pressed; what could not be saved stays in it. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { TextBox } from '../authoring/text-box.tsx';

export interface DraftTextProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  /** An empty text is not saved, and the one before comes back. */
  readonly needed?: boolean;
}

export function DraftText({ label, value, onSave, rows, maxLength = 200, needed = false }: DraftTextProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const save = () => {
    const next = draft.trim();
    if (needed && next === '') setDraft(value);
    else if (next !== value) onSave(next);
  };
  const hear = (event: KeyboardEvent) => {
    // Enter also confirms a Japanese conversion; that one must not save.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && rows === undefined) save();
    if (event.key === 'Escape') setDraft(value);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what the text field inside it lets through
    <div onBlur={save} onKeyDown={hear}>
      <TextBox
        label={label}
        value={draft}
        onChange={setDraft}
        maxLength={maxLength}
        {...(rows === undefined ? {} : { rows })}
      />
    </div>
  );
}
