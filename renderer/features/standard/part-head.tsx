/** What every part of the standard begins with: what it is, where the source prints it, and what to beware of. */
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Discrepancy, discrepanciesAt } from '../../../shared/standard/discrepancies.ts';
import { figureWords } from '../../../shared/standard/figure-words.ts';
import { sourceWords } from '../../../shared/standard/source-words.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import './standard-parts.css';

/** 出典 and its words. */
export function SourceMark({ children }: { readonly children: ReactNode }) {
  const text = useText();
  return (
    <span className="source">
      <span className="source-label">{text('standard.source')}</span>
      {children}
    </span>
  );
}

/** 出典 図3-11 */
export function Source({ figures }: { readonly figures: readonly string[] }) {
  const language = useLanguage();
  if (figures.length === 0) return null;
  const words = figures.map((figure) => figureWords(figure, language));
  return <SourceMark>{words.join(language === 'ja' ? '・' : ', ')}</SourceMark>;
}

export function DiscrepancyNotes({ notes }: { readonly notes: readonly Discrepancy[] }) {
  const text = useText();
  const language = useLanguage();
  return notes.map(({ where, what }) => (
    <p className="discrepancy" key={where + what}>
      <TriangleAlert aria-hidden />
      <span>
        <b>{text('standard.discrepancyAt', { where: sourceWords('where', where, language) })}</b>{' '}
        {sourceWords('discrepancy', what, language)}
      </span>
    </p>
  ));
}

export interface PartHeadProps {
  readonly lead: string;
  readonly figures: readonly string[];
  /** What to beware of; by default what the source is at odds about in these figures. */
  readonly notes?: readonly Discrepancy[];
  /** Choices of the part, at the right. */
  readonly children?: ReactNode;
}

export function PartHead({ lead, figures, notes, children }: PartHeadProps) {
  const { standard } = useReference();
  return (
    <>
      <div className="part-head">
        <p className="part-lead">
          {lead} <Source figures={figures} />
        </p>
        {children ? <div className="part-choices">{children}</div> : null}
      </div>
      <DiscrepancyNotes notes={notes ?? discrepanciesAt(standard, figures)} />
    </>
  );
}

/** この標準には記載がありません */
export function MissingPart() {
  const text = useText();
  return <p className="missing-part">{text('standard.missing')}</p>;
}
