/** The form of an entry: what is typed becomes an entry and comes back, and mistakes stand beside their fields. */
import { describe, expect, it } from 'vitest';
import { type DraftProblem, draftProblems } from '../../renderer/features/evidence/draft-problems.ts';
import {
  contentOf,
  draftOf,
  type EntryDraft,
  type EvidenceContent,
  type EvidenceKind,
  newDraft,
} from '../../renderer/features/evidence/entry-draft.ts';
import type { Known } from '../../shared/assessment/evidence-problems.ts';
import { entryContentSchema } from '../../shared/assessment/record-entries.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';
import {
  completed,
  contribution,
  entry,
  examination,
  experience,
  expertise,
  mentoring,
} from '../helpers/record-fixture.ts';

const planner = builtInPlanner();
const known: Known = {
  standard: planner.standard,
  today: '2026-11-23',
  hasCourse: (id) => planner.catalogue.courses.has(id),
};

const certificate = { number: 'A-1', issued: '2026-02-01', expires: '2027-02-01' };
const contents: readonly EvidenceContent[] = [
  completed('CSM-501', { date: '2026-01-20', result: '82点', certificate }),
  examination(3, { name: '応用情報技術者試験（AP）', certificate: { ...certificate, expires: null } }),
  { kind: 'exemption', item: 'hw-repair', level: 4, reason: '前職', approver: '田中', date: '2026-01-01' },
  experience({ components: ['サーバ', 'ストレージ'], documents: [{ title: '報告書', reference: '114' }] }),
  experience({ specialty: 'facility', facility: { computerRooms: 5, squareMetres: null, networkSites: 300 } }),
  expertise(),
  contribution('internal-paper', { reach: 'industry' }),
  mentoring({ to: '2026-03-31' }),
];

const mistakes = (draft: EntryDraft, others = [] as Parameters<typeof draftProblems>[1]) =>
  draftProblems(draft, others, known);
const brief = (problems: readonly DraftProblem[]) => problems.map(({ field, code }) => `${field} ${code}`);

describe('the form of an entry', () => {
  it.each(contents)('gives back what it was given: $kind', (content) => {
    expect(contentOf(draftOf(content))).toEqual(content);
    expect(entryContentSchema.parse(contentOf(draftOf(content)))).toEqual(content);
  });

  it('keeps the certificate typed for a course that is set back to planned and completed again', () => {
    const draft = { ...draftOf(completed('CSM-501', { certificate })), status: 'planned' as const };
    expect(contentOf(draft)).toMatchObject({ status: 'planned', date: null, certificate: null });
    expect(contentOf({ ...draft, status: 'completed' })).toMatchObject({ certificate });
  });

  it('asks for what is required only once the user asks to record it', () => {
    const required: Readonly<Record<EvidenceKind, readonly string[]>> = {
      course: ['course required', 'date no-date'],
      examination: ['level required', 'date no-date'],
      exemption: ['item required', 'level required', 'reason required', 'approver required', 'date required'],
      experience: ['title required', 'specialty required', 'from required', 'role required'],
      expertise: ['title required', 'field required', 'from required'],
      contribution: ['title required', 'succession required', 'date required'],
      mentoring: ['title required', 'from required'],
    };
    for (const [kind, fields] of Object.entries(required)) {
      const problems = mistakes(newDraft(kind as EvidenceKind));
      expect(brief(problems), kind).toEqual(fields);
      expect(problems.every(({ waits, blocks }) => waits && blocks)).toBe(true);
    }
  });

  it('says at once that a day has not come yet or that a period ends before it begins', () => {
    const future = mistakes(draftOf(experience({ from: '2026-11-24', to: null })));
    expect(future).toEqual([
      { field: 'from', code: 'future', value: '2026-11-24', other: null, blocks: true, waits: false },
    ]);
    const reversed = mistakes(draftOf(experience({ from: '2025-04-01', to: '2025-03-31' })));
    expect(brief(reversed)).toEqual(['to reversed']);
    const expired = mistakes(
      draftOf(completed('CSM-501', { date: '2026-01-20', certificate: { ...certificate, expires: '2026-01-31' } })),
    );
    expect(brief(expired)).toEqual(['expires reversed']);
  });

  it('does not take a year half typed for a mistake until the user asks to record it', () => {
    const problems = mistakes({ ...draftOf(experience()), to: '0202-03-31' });
    expect(problems.map(({ field, code, waits }) => ({ field, code, waits }))).toEqual([
      { field: 'to', code: 'date', waits: true },
    ]);
  });

  it('names the entry that an experience overlaps with, and lets it be recorded', () => {
    const others = [entry('e1', experience({ from: '2024-04-01', to: '2025-03-31' }))];
    const problems = mistakes(draftOf(experience({ from: '2025-03-31', to: '2025-06-30' })), others);
    expect(problems).toMatchObject([{ field: 'from', code: 'overlap', other: 'e1', blocks: false }]);
    expect(mistakes(draftOf(experience({ from: '2025-04-01', to: '2025-06-30' })), others)).toEqual([]);
    const earlier = mistakes(draftOf(experience({ from: '2024-01-01', to: '2024-04-01' })), others);
    expect(earlier).toMatchObject([{ field: 'from', code: 'overlap', other: 'e1' }]);
  });

  it('asks for the title of a document that has only a reference', () => {
    const draft = { ...draftOf(mentoring()), documents: [{ title: ' ', reference: '棚3' }] };
    expect(brief(mistakes(draft))).toEqual(['documents required']);
    expect(contentOf({ ...draft, documents: [{ title: '', reference: '' }] })).toMatchObject({ documents: [] });
  });
});
