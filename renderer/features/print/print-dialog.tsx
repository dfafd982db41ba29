/** The print preview: which sheets, what they look like, print or save as PDF. */
import { FileDown, FileSpreadsheet, Printer, X } from 'lucide-react';
import type { Sheet } from '../../../shared/contract/methods.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import { PreviewFrame } from './preview-frame.tsx';
import { roadmapFileFormats } from './print-state.ts';
import './print-dialog.css';

const allSheets = ['roadmap', 'diagram'] as const satisfies readonly Sheet[];

function SheetChoice() {
  const text = useText();
  const sheets = useApp((state) => state.sheets);
  const setSheets = useApp((state) => state.setSheets);
  const toggle = (sheet: Sheet, on: boolean) =>
    void setSheets(allSheets.filter((each) => (each === sheet ? on : sheets.includes(each))));
  return (
    <fieldset className="sheets">
      <legend className="visually-hidden">{text('print.sheets')}</legend>
      {allSheets.map((sheet) => (
        <CheckField
          key={sheet}
          checked={sheets.includes(sheet)}
          disabled={sheets.length === 1 && sheets.includes(sheet)}
          onChange={(on) => toggle(sheet, on)}
        >
          {text(`print.${sheet}`)}
        </CheckField>
      ))}
    </fieldset>
  );
}

function FileMenu() {
  const text = useText();
  const saveRoadmap = useApp((state) => state.saveRoadmap);
  const actions = roadmapFileFormats.map((format) => ({
    id: format,
    label: text(`print.file.${format}`),
    run: () => void saveRoadmap(format),
  }));
  return (
    <ActionMenu className="button" label={text('print.file')} actions={actions}>
      <FileSpreadsheet aria-hidden />
      {text('print.file')}
    </ActionMenu>
  );
}

function PrintHead() {
  const text = useText();
  const busy = useApp((state) => state.printBusy);
  const ready = useApp((state) => state.preview !== null);
  const pdf = useApp((state) => state.about?.capabilities.pdf ?? false);
  const printPreview = useApp((state) => state.printPreview);
  const savePdf = useApp((state) => state.savePdf);
  const closePrint = useApp((state) => state.closePrint);
  return (
    <header className="print-head">
      <h2>{text('print.title')}</h2>
      <SheetChoice />
      <span className="actions">
        <FileMenu />
        <Button disabled={!ready} onPress={() => void printPreview()}>
          <Printer aria-hidden />
          {text('print.print')}
        </Button>
        {pdf ? (
          <Button look="primary" disabled={!ready} pending={busy === 'pdf'} onPress={() => void savePdf()}>
            <FileDown aria-hidden />
            {text(busy === 'pdf' ? 'print.makingPdf' : 'print.pdf')}
          </Button>
        ) : null}
        <IconButton label={text('print.close')} onPress={closePrint}>
          <X aria-hidden />
        </IconButton>
      </span>
    </header>
  );
}

export function PrintDialog() {
  const text = useText();
  const language = useLanguage();
  const open = useApp((state) => state.printOpen);
  const preview = useApp((state) => state.preview);
  const refusal = useApp((state) => state.printRefusal);
  const closePrint = useApp((state) => state.closePrint);
  return (
    <FullDialog label={text('print.title')} open={open} onClose={closePrint}>
      <PrintHead />
      {refusal ? (
        <p className="print-refusal" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      <PreviewFrame preview={preview} />
    </FullDialog>
  );
}
