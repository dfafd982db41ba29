/** The proposal of sessions: asked for, its progress, and the draft with what it costs and whom it leaves out. */
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import type { ProposalDraft } from '../../../shared/contract/course-session-methods.ts';
import type { WhyUnseated } from '../../../shared/curriculum/sessions/session-planning.ts';
import { formatNumber, formatYen } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import { useSessionNames } from './session-names.ts';

type Missing = ProposalDraft['proposal']['unseated'];

const horizons = ['4', '8', '12'] as const;

function Progress() {
  const text = useText();
  const proposing = useApp((state) => state.proposing);
  const cancel = useApp((state) => state.cancelProposing);
  if (!proposing) return null;
  const { done, total } = proposing;
  const part = total ? Math.min(1, done / total) : 0;
  return (
    <span className="proposing" role="status">
      <progress value={part} max={1} aria-label={text('board.proposing')} />
      {text('board.proposing')}
      <Button small onPress={cancel}>
        {text('board.stopProposing')}
      </Button>
    </span>
  );
}

/** Asks for a proposal over a number of quarters. */
export function ProposeTools() {
  const text = useText();
  const propose = useApp((state) => state.proposeSessions);
  const proposing = useApp((state) => state.proposing !== null);
  const [quarters, setQuarters] = useState<string>('8');
  if (proposing) return <Progress />;
  return (
    <span className="propose-tools">
      <SelectField
        label={text('board.quarters')}
        value={quarters}
        options={horizons.map((id) => ({ id, label: text('board.years', { n: Number(id) / 4 }) }))}
        onChange={setQuarters}
      />
      <Button look="primary" small onPress={() => void propose(Number(quarters))}>
        <Sparkles aria-hidden />
        {text('board.propose')}
      </Button>
    </span>
  );
}

/** Rooms or instructors that would give more seats, by the quarters in which they are short. */
function Shortage({ why, unseated }: { readonly why: 'no-room' | 'no-instructor'; readonly unseated: Missing }) {
  const text = useText();
  const { quarter: nameOf } = useSessionNames();
  const short = unseated.filter((each) => each.why === why && each.quarter !== null);
  const quarters = [...Map.groupBy(short, ({ quarter }) => quarter ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
  if (short.length === 0) return null;
  return (
    <span className="draft-short">
      {text(`draft.short.${why}`)}
      {quarters.map(([quarter, list]) => (
        <PeopleNumber
          key={quarter}
          people={[...new Set(list.map(({ person }) => person))]}
          title={`${text(`draft.why.${why}`)} ${nameOf(quarter)}`}
          words={text('draft.short.quarter', { quarter: nameOf(quarter), n: list.length })}
        />
      ))}
    </span>
  );
}

function Unseated({ draft }: { readonly draft: ProposalDraft }) {
  const text = useText();
  const { unseated } = draft.proposal;
  // Seats that are wanted after the span asked for lack nothing yet.
  const lacking = unseated.filter(({ why }) => why !== 'beyond');
  const reasons = Map.groupBy(lacking, ({ why }) => why);
  if (lacking.length === 0) return <span>{text('draft.allSeated')}</span>;
  return (
    <span className="draft-unseated">
      {text('draft.unseated', { n: formatNumber(lacking.length) })}
      {[...reasons].map(([why, list]: readonly [WhyUnseated, typeof unseated]) => (
        <PeopleNumber
          key={why}
          people={[...new Set(list.map(({ person }) => person))]}
          title={text(`draft.why.${why}`)}
          words={`${text(`draft.why.${why}`)} ${formatNumber(list.length)}`}
        />
      ))}
    </span>
  );
}

function Beyond({ draft }: { readonly draft: ProposalDraft }) {
  const text = useText();
  const beyond = draft.proposal.unseated.filter(({ why }) => why === 'beyond');
  if (beyond.length === 0) return null;
  const people = [...new Set(beyond.map(({ person }) => person))];
  const words = text('draft.beyond', { n: formatNumber(beyond.length) });
  return <PeopleNumber people={people} title={text('draft.why.beyond')} words={words} />;
}

export function DraftBanner() {
  const text = useText();
  const draft = useApp((state) => state.sessionDraft);
  const take = useApp((state) => state.takeProposal);
  const drop = useApp((state) => state.dropProposal);
  if (!draft) return null;
  const { sessions, seated, cost, bound, sessionCost } = draft.proposal;
  const gap = cost === 0 ? 0 : ((cost - bound) / cost) * 100;
  const seats =
    sessions.reduce((sum, { roster }) => sum + roster.length, 0) +
    Object.values(seated).reduce((sum, people) => sum + people.length, 0);
  return (
    <section className="draft-banner" aria-label={text('draft.title')}>
      <strong>{text('draft.title')}</strong>
      <span>
        {text('draft.sums', {
          sessions: formatNumber(sessions.length),
          seats: formatNumber(seats),
          needs: formatNumber(draft.needs),
        })}
      </span>
      <span>{text('draft.cost', { cost: formatYen(sessionCost) })}</span>
      <span title={text('draft.gapHint', { cost: formatYen(cost), bound: formatYen(bound) })}>
        {text('draft.gap', { gap: formatNumber(gap) })}
      </span>
      <Unseated draft={draft} />
      <Shortage why="no-room" unseated={draft.proposal.unseated} />
      <Shortage why="no-instructor" unseated={draft.proposal.unseated} />
      <Beyond draft={draft} />
      {draft.clashes.length > 0 ? (
        <span className="bad">
          <PeopleNumber
            people={draft.clashes}
            title={text('draft.clashes', { n: draft.clashes.length })}
            words={text('draft.clashes', { n: draft.clashes.length })}
          />
        </span>
      ) : null}
      {draft.replaces.length > 0 ? <span>{text('draft.replaces', { n: draft.replaces.length })}</span> : null}
      <span className="effect-actions">
        <Button look="primary" small onPress={() => void take()}>
          {text('draft.take')}
        </Button>
        <Button small onPress={drop}>
          {text('draft.drop')}
        </Button>
      </span>
    </section>
  );
}
