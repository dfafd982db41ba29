/** チェック: what to mend in the catalogue and what to look at, with the way to each course. */
import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import type { Finding } from '../../../shared/catalogue/check-catalogue.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FindingCard } from './finding-card.tsx';
import './checks-panel.css';

/** More cards than anyone would read are told by their number. */
const mostCards = 200;

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function countsOf(findings: readonly Finding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** Opens and closes the panel; says how things stand without opening it. */
export function ChecksButton() {
  const text = useText();
  const findings = useApp((state) => state.findings);
  const open = useApp((state) => state.checksOpen);
  const setOpen = useApp((state) => state.setChecksOpen);
  const select = useApp((state) => state.select);
  const { errors, warnings } = countsOf(findings ?? []);
  const clean = findings?.length === 0;
  const label = clean ? text('catalogue.checksOk') : text('catalogue.checksCount', { errors, warnings });
  return (
    <Button
      on={open}
      pressed={open}
      {...(findings ? { label } : {})}
      onPress={() => {
        if (!open) select(null);
        setOpen(!open);
      }}
    >
      {clean ? <CircleCheck aria-hidden className="fine" /> : <TriangleAlert aria-hidden />}
      {text('catalogue.checks')}
      {errors > 0 ? <span className="count error">{errors}</span> : null}
      {warnings > 0 ? <span className="count warning">{warnings}</span> : null}
    </Button>
  );
}

function Section({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const text = useText();
  if (findings.length === 0) return null;
  return (
    <section className="findings">
      <h3>{title}</h3>
      <ul>
        {findings.slice(0, mostCards).map((finding) => (
          <FindingCard key={JSON.stringify(finding)} finding={finding} />
        ))}
      </ul>
      {findings.length > mostCards ? (
        <p className="hint">{text('catalogue.checksMore', { n: findings.length - mostCards })}</p>
      ) : null}
    </section>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] | null }) {
  const text = useText();
  if (findings === null) return <p className="hint">{text('catalogue.checksRunning')}</p>;
  if (findings.length === 0) return <p className="all-fine">{text('catalogue.checksNone')}</p>;
  const { errors, warnings } = countsOf(findings);
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity);
  return (
    <>
      <Section title={text('catalogue.checksErrors', { n: errors })} findings={of('error')} />
      <Section title={text('catalogue.checksWarnings', { n: warnings })} findings={of('warning')} />
    </>
  );
}

export function ChecksPanel() {
  const text = useText();
  const findings = useApp((state) => state.findings);
  const setOpen = useApp((state) => state.setChecksOpen);
  return (
    <aside className="detail catalogue-panel" aria-label={text('catalogue.checksTitle')}>
      <header className="detail-head">
        <div className="top">
          <span className="close">
            <IconButton small label={text('catalogue.checksClose')} onPress={() => setOpen(false)}>
              <X aria-hidden />
            </IconButton>
          </span>
        </div>
        <h2>{text('catalogue.checksTitle')}</h2>
      </header>
      <div className="detail-body">
        <Findings findings={findings} />
      </div>
    </aside>
  );
}
