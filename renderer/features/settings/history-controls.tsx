/** Undo and redo, by button and by key. */
import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { isScreenKey } from '../../../shared/i18n/screen/screen-text.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { IconButton } from '../../ui/button.tsx';

function editsText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y); a text field keeps its own. */
function useHistoryKeys(undo: () => Promise<void>, redo: () => Promise<void>): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || editsText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? redo() : undo());
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [undo, redo]);
}

export function HistoryControls() {
  const text = useText();
  const history = useApp((state) => state.history);
  const saving = useApp((state) => state.saveState === 'saving');
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  useHistoryKeys(undo, redo);
  const name = (label: string | null) => {
    const key = `history.${label}`;
    return isScreenKey(key) ? text(key) : '';
  };
  return (
    <>
      <IconButton
        label={text('history.undo', { what: name(history.undo) })}
        disabled={history.undo === null && !saving}
        onPress={() => void undo()}
      >
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton
        label={text('history.redo', { what: name(history.redo) })}
        disabled={history.redo === null}
        onPress={() => void redo()}
      >
        <Redo2 aria-hidden />
      </IconButton>
    </>
  );
}
