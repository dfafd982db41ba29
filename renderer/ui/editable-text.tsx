/** Text that becomes an input on a click: Enter or leaving keeps, Escape drops. */
import { type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import './field.css';

export interface EditableTextProps {
  readonly value: string;
  /** Shown where the value is empty. */
  readonly placeholder?: string;
  /** What the text is, for screen readers. */
  readonly label: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
  /** Begins as an input, and tells when it is left. */
  readonly startEditing?: boolean;
  readonly onLeave?: () => void;
  readonly maxLength?: number;
}

export function EditableText(props: EditableTextProps) {
  const { value, placeholder = '', label, onChange, className = '', startEditing = false, onLeave } = props;
  const [draft, setDraft] = useState<string | null>(startEditing ? value : null);
  const leave = (keep: boolean) => {
    if (keep && draft !== null && draft.trim() !== '' && draft !== value) onChange(draft.trim());
    setDraft(null);
    onLeave?.();
  };
  const hearKey = (event: KeyboardEvent) => {
    // Enter also confirms a Japanese conversion; that one must not end the edit.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave(true);
    if (event.key === 'Escape') leave(false);
  };
  if (draft === null)
    return (
      <Button
        className={`editable ${className}`}
        aria-label={`${label}: ${value || placeholder}`}
        onPress={() => setDraft(value)}
      >
        {value || placeholder}
      </Button>
    );
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to edit this text
      autoFocus
      className={`editable-input ${className}`}
      aria-label={label}
      placeholder={placeholder}
      value={draft}
      maxLength={props.maxLength ?? 200}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => leave(true)}
      onKeyDown={hearKey}
    />
  );
}
