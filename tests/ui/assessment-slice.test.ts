/** Assessments in the making: one edit for many items, nothing lost where a save is late or refused. */
import { beforeEach, describe, expect, it } from 'vitest';
import { RefusalError } from '../../shared/contract/error.ts';
import type { Input } from '../../shared/contract/methods.ts';
import { type AppFixture, startedFixture } from './app-fixture.tsx';

let fixture: AppFixture;
const state = () => fixture.store.getState();
const unsaved = () => state().assessmentDrafts.owner?.levels ?? {};
const said = () => Object.fromEntries((state().personRecord?.assessed ?? []).map(({ item, self }) => [item, self]));

beforeEach(async () => {
  fixture = await startedFixture();
  await state().openRecord('owner');
});

function sayThree(): void {
  state().sayLevel('hw-repair', 5);
  state().sayLevel('hw-prevention', 4);
  state().sayLevel('hw-installation', 0);
}

describe('a first pass', () => {
  it('is one edit, which the open plan follows and undo takes back whole', async () => {
    sayThree();
    const before = state().roadmap?.totals.courses ?? 0;
    await state().saveAssessments();
    expect(fixture.api.namesOf('record.assess')).toHaveLength(1);
    expect(said()).toEqual({ 'hw-repair': 5, 'hw-prevention': 4, 'hw-installation': 0 });
    expect(unsaved()).toEqual({});
    expect(state().roadmap?.totals.courses).not.toBe(before);
    await state().undo();
    expect(said()).toEqual({});
  });

  it('counts no change where an item is said to be as it was', async () => {
    sayThree();
    await state().saveAssessments();
    state().sayLevel('hw-repair', 3);
    state().sayLevel('hw-repair', 5);
    expect(unsaved()).toEqual({});
  });

  it('can be dropped, and an item taken back', async () => {
    sayThree();
    state().discardAssessments();
    expect(unsaved()).toEqual({});
    sayThree();
    await state().saveAssessments();
    state().sayLevel('hw-repair', null);
    await state().saveAssessments();
    expect(said()['hw-repair']).toBeUndefined();
  });
});

describe('what is not saved yet', () => {
  it('is saved as the page goes away', async () => {
    sayThree();
    await state().flushSaves();
    expect(Object.keys(said())).toHaveLength(3);
  });

  it('stays where the save is refused, and is saved by the next try', async () => {
    fixture.api.overrides['record.assess'] = async () => {
      throw new RefusalError('disk-full', { file: 'store' });
    };
    sayThree();
    await state().saveAssessments();
    expect(Object.keys(unsaved())).toHaveLength(3);
    expect(state().assessmentRefusal?.code).toBe('disk-full');
    await state().setAssessmentBy('supervisor');
    expect(state().assessmentBy).toBe('self');
    delete fixture.api.overrides['record.assess'];
    await state().saveAssessments();
    expect(unsaved()).toEqual({});
    expect(state().assessmentRefusal).toBeNull();
  });

  it('keeps what is changed again while a save is under way', async () => {
    sayThree();
    fixture.api.overrides['record.assess'] = (_, usual) => {
      state().sayLevel('hw-repair', 3);
      return usual();
    };
    await state().saveAssessments();
    expect(unsaved()).toEqual({ 'hw-repair': 3 });
  });

  it('is saved as one’s own before the supervisor’s view is entered', async () => {
    sayThree();
    await state().setAssessmentBy('supervisor');
    state().setAssessor(' 田中 ');
    state().sayLevel('hw-repair', 4);
    await state().saveAssessments();
    const calls = fixture.api.namesOf('record.assess') as readonly { readonly input: Input<'record.assess'> }[];
    expect(calls.map(({ input }) => [input.by, input.assessor, input.levels.length])).toEqual([
      ['self', '', 3],
      ['supervisor', '田中', 1],
    ]);
  });
});
