/** The catalogue drawn whole over a fake backend with a department's own rows. */
import { act } from 'react';
import { checkCatalogue } from '../../shared/catalogue/check-catalogue.ts';
import { effectiveCatalogue } from '../../shared/catalogue/effective-catalogue.ts';
import type { CourseState, Session } from '../../shared/catalogue/own-catalogue.ts';
import type { MethodName } from '../../shared/contract/methods.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';

export interface OwnPart {
  courses: readonly Course[];
  states: Readonly<Record<string, CourseState>>;
  sessions: readonly Session[];
}

const { standard, catalogue: builtIn } = builtInPlanner();

function answersOf(own: OwnPart): Partial<Record<MethodName, (input: never) => unknown>> {
  const effective = () => effectiveCatalogue(builtIn.catalogue, { ...own, groups: [] });
  return {
    'catalogue.get': () => ({ groups: effective().groups, courses: effective().courses }),
    'catalogue.states': () => own.states,
    'sessions.list': () => own.sessions,
    'catalogue.check': () => checkCatalogue(effective(), standard),
    'catalogue.usage': () => ({ plans: [{ plan: 'plan-1', name: '来年度', learner: 'owner', learnerName: '' }] }),
    'catalogue.setState': ({ ids, state }: { readonly ids: readonly string[]; readonly state: CourseState }) => {
      own.states = { ...own.states, ...Object.fromEntries(ids.map((id) => [id, state])) };
      return {};
    },
    'catalogue.removeCourses': ({ ids }: { readonly ids: readonly string[] }) => {
      own.courses = own.courses.filter(({ id }) => !ids.includes(id));
      return {};
    },
    'paper.sheets': ({ ids }: { readonly ids: readonly string[] }) => ({
      html: `<p>${ids.join()}</p>`,
      title: 'sheets',
    }),
    'export.make': ({ what, format }: { readonly what: string; readonly format: string }) => ({
      name: `${what}.${format}`,
      type: 'text/plain',
      base64: '',
    }),
    'standards.list': () => [],
  };
}

export interface CatalogueScreen extends Screen {
  readonly own: OwnPart;
  /** Every call that a test's own answer took, in order. */
  readonly asked: { readonly name: MethodName; readonly input: unknown }[];
  go(hash: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Ids of the rows that are drawn. */
  ids(): readonly string[];
}

/** Rows are drawn only where there is room for them, and happy-dom measures nothing. */
export function giveRoom(): void {
  for (const name of ['div', 'nav', 'section']) {
    const prototype: object = Object.getPrototypeOf(document.createElement(name));
    Object.defineProperty(prototype, 'clientHeight', { configurable: true, get: () => 640 });
    Object.defineProperty(prototype, 'clientWidth', { configurable: true, get: () => 1280 });
  }
}

let drawn: Screen | null = null;

/** Takes the window of a test away; to be called after each. */
export async function closeCatalogue(): Promise<void> {
  await act(async () => drawn?.root.unmount());
  drawn = null;
  window.location.hash = '';
}

export async function drawCatalogue(hash: string, given: Partial<OwnPart> = {}): Promise<CatalogueScreen> {
  giveRoom();
  window.location.hash = '#/standard';
  const screen = await drawApp();
  drawn = screen;
  const own: OwnPart = { courses: [], states: {}, sessions: [], ...given };
  const asked: CatalogueScreen['asked'] = [];
  const answers = answersOf(own);
  const usual = screen.api.call.bind(screen.api);
  const call = async (name: MethodName, input: never) => {
    const answer = answers[name];
    if (!answer) return usual(name, input);
    asked.push({ name, input });
    return answer(input);
  };
  Object.assign(screen.api, { call });
  const go = (place: string) =>
    act(async () => {
      window.location.hash = place;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await settle();
    });
  await act(() => screen.store.getState().reloadReference());
  await go(hash);
  return {
    ...screen,
    own,
    asked,
    go,
    type: (text) =>
      act(async () => {
        screen.store.getState().setCatalogueQuery(text);
        await settle();
      }),
    ids: () => [...document.querySelectorAll('.list-rows .cell-id')].map(({ textContent }) => textContent ?? ''),
  };
}
