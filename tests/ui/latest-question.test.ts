/** Questions of a drag: one at a time, the newest next, nothing heard after it is over. */
import { describe, expect, it } from 'vitest';
import { latestQuestion } from '../../renderer/features/what-if/latest-question.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import { settle } from './app-fixture.tsx';

function setUp() {
  const open: { readonly question: number; readonly answer: () => void; readonly refuse: (e: unknown) => void }[] = [];
  const heard: (number | string)[] = [];
  const latest = latestQuestion<number, number>({
    ask: (question) =>
      new Promise((resolve, reject) => open.push({ question, answer: () => resolve(question), refuse: reject })),
    hear: (_, answer) => heard.push(answer),
    hearRefusal: (question, { code }) => heard.push(`${question} ${code}`),
  });
  return { open, heard, latest, asked: () => open.map(({ question }) => question) };
}

describe('latestQuestion', () => {
  it('has one question under way and passes over all but the newest that come meanwhile', async () => {
    const { open, heard, latest, asked } = setUp();
    for (const question of [1, 2, 3, 4]) latest.ask(question);
    expect(asked()).toEqual([1]);
    open[0]?.answer();
    await settle();
    expect(asked()).toEqual([1, 4]);
    open[1]?.answer();
    await settle();
    expect(heard).toEqual([1, 4]);
  });

  it('hears nothing of what was asked before it was told to forget', async () => {
    const { open, heard, latest, asked } = setUp();
    latest.ask(1);
    latest.forget();
    latest.ask(2);
    open[0]?.answer();
    await settle();
    open[1]?.answer();
    await settle();
    expect(asked()).toEqual([1, 2]);
    expect(heard).toEqual([2]);
  });

  it('hears refusals, but not that a question was called off', async () => {
    const { open, heard, latest } = setUp();
    latest.ask(1);
    open[0]?.refuse(new RefusalError('beyond-calendar', { lastYear: 2050 }));
    await settle();
    latest.ask(2);
    open[1]?.refuse(new RefusalError('cancelled', {}));
    await settle();
    latest.ask(3);
    open[2]?.answer();
    await settle();
    expect(heard).toEqual(['1 beyond-calendar', 3]);
  });
});
