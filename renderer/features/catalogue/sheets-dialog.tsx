/** The course sheets as they print, and the way to the printer. */
import { Printer, X } from 'lucide-react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import { PreviewFrame } from '../print/preview-frame.tsx';
import '../print/print-dialog.css';

export function SheetsDialog() {
  const text = useText();
  const language = useLanguage();
  const printing = useApp((state) => state.sheetPrinting);
  const close = useApp((state) => state.closeSheetPrinting);
  const print = useApp((state) => state.printSheets);
  return (
    <FullDialog label={text('catalogue.sheetsPreview')} open={printing !== null} onClose={close}>
      <header className="print-head">
        <h2>{text('catalogue.sheetsPreview')}</h2>
        <span>{text('catalogue.sheetsPages', { n: printing?.ids.length ?? 0 })}</span>
        <span className="actions">
          <Button look="primary" disabled={!printing?.preview} onPress={() => void print()}>
            <Printer aria-hidden />
            {text('print.print')}
          </Button>
          <IconButton label={text('print.close')} onPress={close}>
            <X aria-hidden />
          </IconButton>
        </span>
      </header>
      {printing?.refusal ? (
        <p className="print-refusal" role="alert">
          {wordRefusal(printing.refusal, language)}
        </p>
      ) : null}
      <PreviewFrame preview={printing?.preview ?? null} />
    </FullDialog>
  );
}
