/** The print preview of whatever job is open: which parts, what they look like, print or save. */
import { FileDown, FileSpreadsheet, Printer, X } from 'lucide-react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import type { OpenPaper } from './paper-state.ts';
import { PreviewFrame } from './preview-frame.tsx';
import './paper-dialog.css';

function PartChoice({ paper: { job, parts } }: { readonly paper: OpenPaper }) {
  const text = useText();
  const choose = useApp((state) => state.choosePaperParts);
  if (!job.parts) return null;
  const ids = job.parts.all.map(({ id }) => id);
  const toggle = (part: string, on: boolean) =>
    void choose(ids.filter((id) => (id === part ? on : parts.includes(id))));
  return (
    <fieldset className="sheets">
      <legend className="visually-hidden">{text(job.parts.legend)}</legend>
      {job.parts.all.map(({ id, label }) => (
        <CheckField
          key={id}
          checked={parts.includes(id)}
          disabled={parts.length === 1 && parts.includes(id)}
          onChange={(on) => toggle(id, on)}
        >
          {text(label)}
        </CheckField>
      ))}
    </fieldset>
  );
}

function FileMenu({ paper: { job } }: { readonly paper: OpenPaper }) {
  const text = useText();
  const saveAs = useApp((state) => state.savePaperAs);
  if (!job.files) return null;
  const actions = job.files.map(({ id, label }) => ({ id, label: text(label), run: () => void saveAs(id) }));
  return (
    <ActionMenu className="button" label={text('print.file')} actions={actions}>
      <FileSpreadsheet aria-hidden />
      {text('print.file')}
    </ActionMenu>
  );
}

function SavePdf({ paper: { job, busy, preview } }: { readonly paper: OpenPaper }) {
  const text = useText();
  const offered = useApp((state) => state.about?.capabilities.pdf ?? false);
  const save = useApp((state) => state.savePaper);
  if (!job.pdf || !offered) return null;
  return (
    <Button look="primary" disabled={preview === null} pending={busy === 'pdf'} onPress={() => void save()}>
      <FileDown aria-hidden />
      {text(busy === 'pdf' ? 'print.makingPdf' : 'print.pdf')}
    </Button>
  );
}

function Head({ paper }: { readonly paper: OpenPaper }) {
  const text = useText();
  const print = useApp((state) => state.printPaper);
  const close = useApp((state) => state.closePaper);
  const { title, note, pdf } = paper.job;
  return (
    <header className="print-head">
      <h2>{text(title)}</h2>
      {note ? <span>{text(note.key, note.values)}</span> : null}
      <PartChoice paper={paper} />
      <span className="actions">
        <FileMenu paper={paper} />
        <Button look={pdf ? 'plain' : 'primary'} disabled={paper.preview === null} onPress={() => void print()}>
          <Printer aria-hidden />
          {text('print.print')}
        </Button>
        <SavePdf paper={paper} />
        <IconButton label={text('print.close')} onPress={close}>
          <X aria-hidden />
        </IconButton>
      </span>
    </header>
  );
}

export function PaperDialog() {
  const text = useText();
  const language = useLanguage();
  const paper = useApp((state) => state.paper);
  const close = useApp((state) => state.closePaper);
  return (
    <FullDialog label={paper ? text(paper.job.title) : ''} open={paper !== null} onClose={close}>
      {paper ? <Head paper={paper} /> : null}
      {paper?.refusal ? (
        <p className="print-refusal" role="alert">
          {wordRefusal(paper.refusal, language)}
        </p>
      ) : null}
      <PreviewFrame preview={paper?.preview ?? null} />
    </FullDialog>
  );
}
