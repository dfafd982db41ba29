/** Entries through the window: forms that lose nothing, removal and return, courses marked from the plan. */
import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf } from '../../renderer/features/evidence/entry-draft.ts';
import { selectOpenPlan } from '../../renderer/features/plans/plans-selectors.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import { completed, mentoring } from '../helpers/record-fixture.ts';
import { type AppFixture, settle, startedFixture } from './app-fixture.tsx';

let fixture: AppFixture;
const state = () => fixture.store.getState();
const entries = () => fixture.api.rows.records.owner ?? [];
const onPath = () => state().roadmap?.stages.flatMap(({ courses }) => courses.map(({ id }) => id)) ?? [];

beforeEach(async () => {
  fixture = await startedFixture();
  await state().openRecord('owner');
});

describe('the form of an entry', () => {
  it('records what was typed and closes', async () => {
    state().openEntryForm('owner', null, draftOf(mentoring()));
    state().changeEntryForm({ title: '新人3名' });
    await state().submitEntryForm();
    expect(entries()).toMatchObject([{ content: { kind: 'mentoring', title: '新人3名' } }]);
    expect(state().personRecord?.entries).toHaveLength(1);
    expect(state().entryForm).toBeNull();
  });

  it('keeps everything typed where it is refused', async () => {
    fixture.api.overrides['record.saveEntry'] = async () => {
      throw new RefusalError('entry-refused', { problem: 'future', field: 'from', value: '2030-01-01' });
    };
    state().openEntryForm('owner', null, draftOf(mentoring()));
    state().changeEntryForm({ title: '新人3名' });
    await state().submitEntryForm();
    expect(state().entryForm).toMatchObject({
      busy: false,
      dirty: true,
      draft: { title: '新人3名' },
      refusal: { code: 'entry-refused' },
    });
  });

  it('brings a removed entry back as it was', async () => {
    state().openEntryForm('owner', null, draftOf(mentoring()));
    await state().submitEntryForm();
    const [made] = entries();
    if (!made) throw new Error('nothing was recorded');
    await state().discardEntry(made, '新人2名');
    expect(entries()[0]?.removed).toBe(true);
    await state().restoreEntry(made, '新人2名');
    expect(entries()).toMatchObject([{ removed: false, content: mentoring() }]);
    expect(entries()[0]?.former).toHaveLength(2);
  });
});

describe('a course of the plan', () => {
  it('goes on in the same entry, and leaves the roadmap once it is completed', async () => {
    const course = onPath()[0] ?? '';
    await state().markCourse('owner', course, 'planned', course);
    await state().markCourse('owner', course, 'under-way', course);
    expect(entries()).toMatchObject([{ content: { course, status: 'under-way' } }]);
    expect(onPath()).toContain(course);
    await state().completeCourse('owner', course);
    expect(state().entryForm).toMatchObject({
      id: entries()[0]?.id,
      draft: { status: 'completed', date: '2026-11-23' },
    });
    await state().submitEntryForm();
    await settle();
    expect(entries()).toMatchObject([{ content: { course, status: 'completed' } }]);
    expect(selectOpenPlan(state())?.request.record.completed).toEqual([course]);
    expect(onPath()).not.toContain(course);
  });

  it('opens the completion that is there rather than a second one', async () => {
    await state().saveEntry(null, completed('CSM-501', { date: '2026-06-01' }));
    await state().completeCourse('owner', 'CSM-501');
    expect(state().entryForm).toMatchObject({ id: entries()[0]?.id, draft: { date: '2026-06-01' } });
  });
});
