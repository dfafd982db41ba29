/** Plans in the window: planned at once, saved by themselves, never lost. */
import { describe, expect, it } from 'vitest';
import { selectOpenPlan } from '../../renderer/features/plans/plans-selectors.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import type { Roadmap } from '../../shared/model/roadmap.ts';
import { type AppFixture, createFixture, settle, startedFixture } from './app-fixture.tsx';

const openPlan = ({ store }: AppFixture) => selectOpenPlan(store.getState());

describe('the start', () => {
  it('makes a first plan in an empty store and plans it', async () => {
    const fixture = await startedFixture();
    const { phase, roadmap } = fixture.store.getState();
    expect(phase).toBe('ready');
    expect(openPlan(fixture)?.name).toBe('ハードウェア レベル3→6');
    expect(openPlan(fixture)?.request).toMatchObject({ from: 3, to: 6, start: '2027-04-01' });
    expect(roadmap?.status).toBe('optimal');
    expect(fixture.api.settings.openPlan).toBe(openPlan(fixture)?.id);
  });

  it('opens the plan that was open last, else the newest', async () => {
    const first = await startedFixture();
    await first.store.getState().createPlan('owner');
    const [older, newer] = first.api.rows.plans;
    const second = createFixture();
    second.api.rows = first.api.rows;
    second.api.settings = { ...second.api.settings, openPlan: older?.id ?? null };
    await second.store.getState().start();
    expect(second.store.getState().openPlan).toBe(older?.id);
    const third = createFixture();
    third.api.rows = first.api.rows;
    await third.store.getState().start();
    expect(third.store.getState().openPlan).toBe(newer?.id);
  });

  it('says why where the store cannot be read', async () => {
    const fixture = createFixture();
    fixture.api.overrides['plans.list'] = async () => {
      throw new RefusalError('store-damaged', { file: 'x' });
    };
    await fixture.store.getState().start();
    expect(fixture.store.getState()).toMatchObject({ phase: 'failed', startRefusal: { code: 'store-damaged' } });
  });
});

describe('a change of the question', () => {
  it('is planned at once and saved once, a moment after the last change', async () => {
    const fixture = await startedFixture();
    const { changeRequest } = fixture.store.getState();
    changeRequest({ to: 5 });
    fixture.timers.run(300);
    changeRequest({ hoursPerWeek: 6 });
    await settle();
    expect(fixture.store.getState().roadmap?.to).toBe(5);
    expect(fixture.store.getState().saveState).toBe('saving');
    expect(fixture.api.namesOf('plans.update')).toHaveLength(0);
    fixture.timers.run(400);
    await settle();
    expect(fixture.api.namesOf('plans.update')).toHaveLength(1);
    expect(fixture.api.rows.plans[0]?.request).toMatchObject({ to: 5, hoursPerWeek: 6 });
    expect(fixture.store.getState().saveState).toBe('saved');
  });

  it('shows only the latest of several answers', async () => {
    const fixture = await startedFixture();
    const waiting: (() => void)[] = [];
    fixture.api.overrides['roadmap.plan'] = async (_, usual) => {
      const answer: Roadmap = await usual();
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answer;
    };
    fixture.store.getState().changeRequest({ to: 4 });
    fixture.store.getState().changeRequest({ to: 5 });
    await settle();
    expect(fixture.store.getState().roadmap?.to).toBe(6);
    waiting[1]?.();
    await settle();
    expect(fixture.store.getState().roadmap?.to).toBe(5);
    waiting[0]?.();
    await settle();
    expect(fixture.store.getState().roadmap?.to).toBe(5);
  });

  it('keeps the last roadmap and shows the refusal where the question is refused', async () => {
    const fixture = await startedFixture();
    fixture.api.overrides['roadmap.plan'] = async () => {
      throw new RefusalError('beyond-calendar', { lastYear: 2050 });
    };
    fixture.store.getState().changeRequest({ hoursPerWeek: 1 });
    await settle();
    expect(fixture.store.getState().roadmap?.to).toBe(6);
    expect(fixture.store.getState().roadmapRefusal?.code).toBe('beyond-calendar');
  });

  it('gives the plan its automatic name, until the user gives another', async () => {
    const fixture = await startedFixture();
    const { changeRequest, renamePlan } = fixture.store.getState();
    changeRequest({ specialty: 'software', to: 5 });
    expect(openPlan(fixture)?.name).toBe('ソフトウェア レベル3→5');
    changeRequest({ from: 0 });
    expect(openPlan(fixture)?.name).toBe('ソフトウェア 未経験→レベル5');
    renamePlan(openPlan(fixture)?.id ?? '', '来年度の計画');
    changeRequest({ to: 4 });
    expect(openPlan(fixture)?.name).toBe('来年度の計画');
  });

  it('stays in the window and is said to be unsaved where it cannot be saved', async () => {
    const fixture = await startedFixture();
    fixture.api.overrides['plans.update'] = async () => {
      throw new RefusalError('disk-full', { file: 'x' });
    };
    fixture.store.getState().changeRequest({ to: 5 });
    await fixture.store.getState().flushSaves();
    expect(fixture.store.getState()).toMatchObject({ saveState: 'failed', saveRefusal: { code: 'disk-full' } });
    expect(openPlan(fixture)?.request.to).toBe(5);
    delete fixture.api.overrides['plans.update'];
    fixture.store.getState().changeRequest({ to: 4 });
    await fixture.store.getState().flushSaves();
    expect(fixture.store.getState().saveState).toBe('saved');
    expect(fixture.api.rows.plans[0]?.request.to).toBe(4);
  });

  it('is not overwritten by lists that are read before it is saved', async () => {
    const fixture = await startedFixture();
    fixture.store.getState().changeRequest({ to: 5 });
    fixture.api.emit({ name: 'store.changed', data: { what: 'plans' } });
    await settle();
    expect(openPlan(fixture)?.request.to).toBe(5);
  });

  it('is saved before another plan opens', async () => {
    const fixture = await startedFixture();
    const first = openPlan(fixture)?.id ?? '';
    await fixture.store.getState().createPlan('owner');
    await fixture.store.getState().openPlanById(first);
    fixture.store.getState().changeRequest({ to: 4 });
    await fixture.store.getState().openPlanById(fixture.api.rows.plans[1]?.id ?? '');
    expect(fixture.api.rows.plans[0]?.request.to).toBe(4);
    expect(fixture.store.getState().roadmap?.to).toBe(6);
  });
});

describe('another window', () => {
  it('changes what is open here', async () => {
    const fixture = await startedFixture();
    const [plan] = fixture.api.rows.plans;
    if (!plan) throw new Error('no plan');
    fixture.api.rows = { ...fixture.api.rows, plans: [{ ...plan, request: { ...plan.request, to: 4 } }] };
    fixture.api.emit({ name: 'store.changed', data: { what: 'plans' } });
    await settle();
    expect(fixture.store.getState().roadmap?.to).toBe(4);
  });
});

describe('undo and redo', () => {
  it('take the last change back and bring it again', async () => {
    const fixture = await startedFixture();
    const { changeRequest, undo, redo } = fixture.store.getState();
    changeRequest({ to: 4 });
    await undo();
    expect(openPlan(fixture)?.request.to).toBe(6);
    expect(fixture.store.getState().roadmap?.to).toBe(6);
    await redo();
    expect(fixture.store.getState().roadmap?.to).toBe(4);
  });
});

describe('removing', () => {
  it('shows a plan beside it, and undo brings the plan back and opens it', async () => {
    const fixture = await startedFixture();
    const first = openPlan(fixture)?.id ?? '';
    await fixture.store.getState().copyPlan(first);
    const copy = openPlan(fixture);
    expect(copy?.name).toBe('ハードウェア レベル3→6（2）');
    await fixture.store.getState().removePlan(copy?.id ?? '');
    expect(fixture.store.getState().openPlan).toBe(first);
    const [notice] = fixture.store.getState().notices;
    if (!notice) throw new Error('no notice');
    await fixture.store.getState().undoNotice(notice);
    expect(fixture.store.getState().openPlan).toBe(copy?.id);
    expect(fixture.store.getState().notices).toHaveLength(0);
  });

  it('of the last plan leaves no plan, and an undo that another edit has overtaken is no longer offered', async () => {
    const fixture = await startedFixture();
    await fixture.store.getState().removePlan(openPlan(fixture)?.id ?? '');
    expect(fixture.store.getState()).toMatchObject({ openPlan: null, roadmap: null });
    await fixture.store.getState().createPlan('owner');
    fixture.store.getState().changeRequest({ to: 4 });
    expect(fixture.store.getState().notices).toHaveLength(0);
  });

  it('of a person takes their plans too, and undo brings both back', async () => {
    const fixture = await startedFixture();
    await fixture.store.getState().createLearner('山田 太郎');
    const learner = fixture.api.rows.learners.find(({ owner }) => !owner)?.id ?? '';
    expect(openPlan(fixture)?.learner).toBe(learner);
    await fixture.store.getState().removeLearner(learner);
    expect(openPlan(fixture)?.learner).toBe('owner');
    const [notice] = fixture.store.getState().notices;
    if (notice) await fixture.store.getState().undoNotice(notice);
    expect(openPlan(fixture)?.learner).toBe(learner);
  });
});

describe('courses locked and excluded', () => {
  it('exclude each other and can be released', async () => {
    const fixture = await startedFixture();
    const { toggleLocked, toggleExcluded } = fixture.store.getState();
    toggleLocked('CSM-601');
    toggleExcluded('CSM-601');
    expect(openPlan(fixture)?.request).toMatchObject({ locked: [], excluded: ['CSM-601'] });
    await settle();
    expect(fixture.store.getState().roadmap?.conflicts).toEqual([{ kind: 'excluded', course: 'CSM-601' }]);
    toggleExcluded('CSM-601');
    expect(openPlan(fixture)?.request.excluded).toEqual([]);
  });
});

describe('the paper', () => {
  it('is rendered with the sheets chosen, printed, and saved as PDF', async () => {
    const fixture = await startedFixture();
    const { openPrint, choosePaperParts, printPaper, savePaper } = fixture.store.getState();
    await openPrint();
    await choosePaperParts(['diagram']);
    expect(fixture.api.calls.at(-1)).toMatchObject({ name: 'paper.render', input: { sheets: ['diagram'] } });
    await printPaper();
    expect(fixture.printed).toEqual(['<p>ハードウェア レベル3→6</p>']);
    await savePaper();
    expect(fixture.saved.map(({ name }) => name)).toEqual(['ハードウェア レベル3→6.pdf']);
  });

  it('says why where the PDF cannot be made', async () => {
    const fixture = await startedFixture();
    fixture.api.overrides['paper.pdf'] = async () => {
      throw new RefusalError('no-browser', {});
    };
    await fixture.store.getState().openPrint();
    await fixture.store.getState().savePaper();
    expect(fixture.store.getState().paper?.refusal?.code).toBe('no-browser');
    expect(fixture.store.getState().paper?.busy).toBeNull();
  });
});
