/** 受け渡し: the record out to a file, in from a file, and the career sheet on paper. */
import { FileDown, FileUp, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { selectPersonPlan } from '../record/record-selectors.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ReceiveDialog } from './receive-dialog.tsx';
import './hand-over.css';

function Way({ lead, children }: { readonly lead: string; readonly children: ReactNode }) {
  return (
    <li>
      {children}
      <span>{lead}</span>
    </li>
  );
}

export function HandOverSection({ learner }: { readonly learner: string }) {
  const text = useText();
  const plan = useApp(selectPersonPlan);
  const openExport = useApp((state) => state.openExport);
  const openReceiving = useApp((state) => state.openReceiving);
  const openCareerSheet = useApp((state) => state.openCareerSheet);
  return (
    <section className="hand-over overview-part" aria-label={text('handOver.title')}>
      <h2>{text('handOver.title')}</h2>
      <ul>
        <Way lead={text('handOver.exportLead')}>
          <Button onPress={() => openExport(learner)}>
            <FileDown aria-hidden />
            {text('handOver.export')}
          </Button>
        </Way>
        <Way lead={text('handOver.importLead')}>
          <Button onPress={() => openReceiving(learner)}>
            <FileUp aria-hidden />
            {text('handOver.import')}
          </Button>
        </Way>
        <Way lead={text(plan ? 'handOver.sheetLead' : 'handOver.needsPlan')}>
          <Button disabled={plan === null} onPress={() => plan && void openCareerSheet(plan)}>
            <Printer aria-hidden />
            {text('handOver.sheet')}
          </Button>
        </Way>
      </ul>
      <ExportDialog />
      <ReceiveDialog />
    </section>
  );
}
