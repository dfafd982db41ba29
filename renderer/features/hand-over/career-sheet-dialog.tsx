/** The career sheet as it will be printed: print it or save it as PDF. */
import { FileDown, Printer, X } from 'lucide-react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import { PreviewFrame } from '../print/preview-frame.tsx';
import type { CareerSheet } from './hand-over-state.ts';
import '../print/print-dialog.css';

function Head({ sheet }: { readonly sheet: CareerSheet }) {
  const text = useText();
  const pdf = useApp((state) => state.about?.capabilities.pdf ?? false);
  const print = useApp((state) => state.printCareerSheet);
  const save = useApp((state) => state.saveCareerSheet);
  const close = useApp((state) => state.closeCareerSheet);
  const ready = sheet.preview !== null;
  return (
    <header className="print-head">
      <h2>{text('handOver.sheet')}</h2>
      <span className="actions">
        <Button disabled={!ready} onPress={() => void print()}>
          <Printer aria-hidden />
          {text('print.print')}
        </Button>
        {pdf ? (
          <Button look="primary" disabled={!ready} pending={sheet.busy} onPress={() => void save()}>
            <FileDown aria-hidden />
            {text('print.pdf')}
          </Button>
        ) : null}
        <IconButton label={text('print.close')} onPress={close}>
          <X aria-hidden />
        </IconButton>
      </span>
    </header>
  );
}

export function CareerSheetDialog() {
  const text = useText();
  const language = useLanguage();
  const sheet = useApp((state) => state.careerSheet);
  const close = useApp((state) => state.closeCareerSheet);
  if (!sheet) return null;
  return (
    <FullDialog label={text('handOver.sheet')} open onClose={close}>
      <Head sheet={sheet} />
      {sheet.refusal ? (
        <p className="print-refusal" role="alert">
          {wordRefusal(sheet.refusal, language)}
        </p>
      ) : null}
      <PreviewFrame preview={sheet.preview} />
    </FullDialog>
  );
}
