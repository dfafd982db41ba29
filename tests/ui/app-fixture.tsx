/** The window's store over a fake backend, with timers that run by hand, and the whole window drawn from it. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from '../../renderer/features/shell/app.tsx';
import { type AppStore, createAppStore } from '../../renderer/store/create-app-store.ts';
import { StoreContext } from '../../renderer/store/use-app.ts';
import type { Download, MadeFile } from '../../shared/contract/made-file.ts';
import { createFakeApi, type FakeApi } from './fake-api.ts';

export interface HandTimers {
  after(milliseconds: number, task: () => void): () => void;
  /** Runs what is due within a time. */
  run(milliseconds: number): void;
}

export function handTimers(): HandTimers {
  let now = 0;
  const tasks = new Set<{ readonly at: number; readonly task: () => void }>();
  return {
    after(milliseconds, task) {
      const entry = { at: now + milliseconds, task };
      tasks.add(entry);
      return () => tasks.delete(entry);
    },
    run(milliseconds) {
      now += milliseconds;
      for (const entry of [...tasks].filter(({ at }) => at <= now)) {
        tasks.delete(entry);
        entry.task();
      }
    },
  };
}

export interface AppFixture {
  readonly api: FakeApi;
  readonly store: AppStore;
  readonly timers: HandTimers;
  readonly saved: (MadeFile | Download)[];
  readonly printed: string[];
}

export function createFixture(): AppFixture {
  const api = createFakeApi();
  const timers = handTimers();
  const saved: (MadeFile | Download)[] = [];
  const printed: string[] = [];
  const files = {
    save: async (file: MadeFile | Download) => saved.push(file) > 0,
    print: async (html: string) => {
      printed.push(html);
    },
  };
  return { api, timers, saved, printed, store: createAppStore({ api, timers, filesFor: () => files }) };
}

/** A fixture whose window has started: one plan of the owner, hardware from level 3 to 6. */
export async function startedFixture(prepare: (api: FakeApi) => void = () => undefined): Promise<AppFixture> {
  const fixture = createFixture();
  prepare(fixture.api);
  await fixture.store.getState().start();
  return fixture;
}

/** Lets everything that is under way come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

export interface Screen extends AppFixture {
  readonly root: Root;
  text(): string;
  /** The first element with this role and a name that contains the words. */
  find(role: string, name: string): HTMLElement;
  press(role: string, name: string): Promise<void>;
}

const roleSelectors: Readonly<Record<string, string>> = {
  button: 'button, [role="button"]',
  tab: '[role="tab"]',
  menuitem: '[role="menuitem"]',
  option: '[role="option"]',
};

function named(role: string, name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(roleSelectors[role] ?? `[role="${role}"]`)];
  const labelOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? '';
  const found = all.find((element) => labelOf(element).includes(name));
  if (!found) throw new Error(`no ${role} named ${name} among: ${all.map(labelOf).join(' | ')}`);
  return found;
}

/** Draws the whole window. @param prepare gives the backend answers of a test's own before the window starts */
export async function drawApp(prepare?: (api: FakeApi) => void): Promise<Screen> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const fixture = await startedFixture(prepare);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () => {
    root.render(
      <StoreContext value={fixture.store}>
        <App />
      </StoreContext>,
    );
    await settle();
  });
  return {
    ...fixture,
    root,
    text: () => document.body.textContent ?? '',
    find: named,
    press: (role, name) =>
      act(async () => {
        named(role, name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        await settle();
      }),
  };
}
