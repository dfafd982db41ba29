/** Moving a course: tried live, taken once, dropped without a trace. */
import { beforeEach, describe, expect, it } from 'vitest';
import { selectOpenPlan } from '../../renderer/features/plans/plans-selectors.ts';
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import { courseIn } from '../helpers/planner-fixture.ts';
import { type AppFixture, settle, startedFixture } from './app-fixture.tsx';

let fixture: AppFixture;
const state = () => fixture.store.getState();
const request = () => selectOpenPlan(state())?.request;
const course = 'NET-402';

beforeEach(async () => {
  fixture = await startedFixture();
});

describe('a course that is held', () => {
  it('is planned in its place while the question stays as it is', async () => {
    const before = state().roadmap;
    state().tryMove(course, { kind: 'day', start: '2028-06-01' });
    await settle();
    const { triedMove } = state();
    if (triedMove?.answer?.kind !== 'planned') throw new Error('not planned');
    expect(courseIn(triedMove.answer.roadmap, course).start >= '2028-06-01').toBe(true);
    expect(triedMove.answer.difference.moved.map((moved) => moved.course)).toContain(course);
    expect(request()?.moves).toEqual([]);
    expect(state().roadmap).toBe(before);
  });

  it('becomes part of the question when it is let go, and is saved', async () => {
    state().tryMove(course, { kind: 'day', start: '2028-06-01' });
    state().takeMove();
    expect(state().triedMove?.taking).toBe(true);
    await settle();
    expect(state().triedMove).toBeNull();
    expect(request()?.moves).toEqual([{ course, start: '2028-06-01' }]);
    await state().flushSaves();
    expect(fixture.api.rows.plans[0]?.request.moves).toHaveLength(1);
    const { roadmap } = state();
    expect(roadmap && courseIn(roadmap, course).start >= '2028-06-01').toBe(true);
  });

  it('leaves no trace when it is dropped, not even by an answer that comes late', async () => {
    state().tryMove(course, { kind: 'day', start: '2028-06-01' });
    state().dropMove();
    await settle();
    expect(state().triedMove).toBeNull();
    expect(request()?.moves).toEqual([]);
  });

  it('asks only for the newest place of a drag', async () => {
    const asked = () => fixture.api.namesOf('roadmap.plan').length;
    const before = asked();
    for (let day = 10; day < 30; day += 1) state().tryMove(course, { kind: 'day', start: `2028-06-${day}` });
    await settle();
    await settle();
    expect(asked() - before).toBe(2);
    expect(state().triedMove).toMatchObject({ place: { start: '2028-06-29' }, answered: true });
  });

  it('goes back where the plan would not be whole', async () => {
    fixture.api.overrides['roadmap.plan'] = async (_, usual) => ({ ...(await usual()), status: 'infeasible' });
    state().tryMove(course, { kind: 'day', start: '2028-06-01' });
    state().takeMove();
    await settle();
    expect(request()?.moves).toEqual([]);
    expect(state().notices).toMatchObject([{ key: 'move.impossible' }]);
  });
});

describe('a course that was moved', () => {
  it('is placed by the planner again when the move is taken back', async () => {
    state().tryMove(course, { kind: 'day', start: '2028-06-01' });
    state().takeMove();
    await settle();
    state().takeBackMove(course);
    expect(request()?.moves).toEqual([]);
  });
});

describe('a session', () => {
  const session: Session = { id: 's1', course, dates: ['2028-06-05'], seats: 4, place: '大阪', note: '' };

  it('takes the place of a move, and a move that of a session', async () => {
    fixture.api.sessions = [session];
    state().tryMove(course, { kind: 'day', start: '2028-06-01' });
    state().takeMove();
    await settle();
    state().chooseSession(course, 's1');
    expect([request()?.moves, request()?.sessions]).toEqual([[], [{ course, session: 's1' }]]);
    state().chooseSession(course, null);
    expect(request()?.sessions).toEqual([]);
  });

  it('is read with the company’s calendar, again at every change', async () => {
    fixture.api.sessions = [session];
    const stop = state().watchDates();
    await settle();
    expect(state().sessions).toEqual([session]);
    fixture.api.sessions = [];
    fixture.api.emit({ name: 'store.changed', data: { what: 'catalogue' } });
    await settle();
    expect(state().sessions).toEqual([]);
    expect(state().companyCalendar?.weekend).toEqual([6, 7]);
    stop();
  });
});
