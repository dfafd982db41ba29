/** The dialogs of authoring over a fake catalogue that keeps what is saved. */
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { AuthoringDialogs } from '../../renderer/features/authoring/authoring-dialogs.tsx';
import { StoreContext } from '../../renderer/store/use-app.ts';
import type { CourseState, Session } from '../../shared/catalogue/own-catalogue.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import type { Course, CourseGroup } from '../../shared/model/catalogue-schema.ts';
import { type AppFixture, settle, startedFixture } from './app-fixture.tsx';

type Answers = { readonly [Name in MethodName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> };

/** Answers methods that the fake backend does not know, or knows otherwise. */
export function answer({ api }: AppFixture, answers: Answers): void {
  const usual = api.call.bind(api);
  api.call = async <Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const own = answers[name] as ((given: Input<Name>) => Output<Name> | Promise<Output<Name>>) | undefined;
    if (!own) return usual(name, input);
    (api.calls as { name: MethodName; input: unknown }[]).push({ name, input });
    return own(input);
  };
}

export interface OwnRows {
  courses: readonly Course[];
  groups: readonly CourseGroup[];
  sessions: readonly Session[];
  states: Readonly<Record<string, CourseState>>;
}

/** A started window whose backend keeps own courses, groups and sessions. */
export async function authoringFixture(): Promise<AppFixture & { readonly own: OwnRows }> {
  const fixture = await startedFixture();
  const builtIn = await fixture.api.call('catalogue.get', {});
  const own: OwnRows = { courses: [], groups: [], sessions: [], states: {} };
  const without = <Row extends { readonly id: string }>(rows: readonly Row[], id: string) =>
    rows.filter((row) => row.id !== id);
  answer(fixture, {
    'catalogue.get': () => ({
      groups: [...builtIn.groups, ...own.groups],
      courses: [...builtIn.courses, ...own.courses],
    }),
    'catalogue.states': () => own.states,
    'sessions.list': () => own.sessions,
    'catalogue.saveCourse': ({ course }) => {
      const saved = course as Course;
      own.courses = [...without(own.courses, saved.id), saved];
      return saved;
    },
    'catalogue.copyCourse': ({ id, newId }) => {
      const found = builtIn.courses.find((course) => course.id === id);
      if (!found) throw new RefusalError('not-found', { what: 'course', id });
      const copy: Course = { ...found, id: newId, source: 'imported', basedOn: id, aliases: [id] };
      own.courses = [...own.courses, copy];
      own.states = { ...own.states, [id]: 'off' };
      return copy;
    },
    'catalogue.saveGroup': ({ group }) => {
      own.groups = [...without(own.groups, group.id), group];
      return group;
    },
    'sessions.save': ({ session }) => {
      own.sessions = [...without(own.sessions, session.id), session];
      return session;
    },
    'sessions.remove': ({ id }) => {
      own.sessions = without(own.sessions, id);
      return {};
    },
  });
  return { ...fixture, own };
}

/** Draws the dialogs of a store. */
export async function drawDialogs({ store }: AppFixture): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  await act(async () => {
    createRoot(container).render(createElement(StoreContext, { value: store }, createElement(AuthoringDialogs)));
    await settle();
  });
}

/** Does something that the dialogs answer to, and waits for the answer. */
export function doing(task: () => unknown): Promise<void> {
  return act(async () => {
    await task();
    await settle();
  });
}

export const screenText = () => document.body.textContent ?? '';

/** The text field under a label that begins so. */
export function fieldNamed(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim().startsWith(label));
  const field = found && document.getElementById(found.htmlFor);
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field named ${label}`);
  return field;
}

/** Types a whole text into a field, as React hears it. */
export function type(label: string, text: string): Promise<void> {
  return doing(() => {
    const field = fieldNamed(label);
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setter?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses the first button, check box or option with these words. */
export function press(name: string): Promise<void> {
  return doing(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label, input[type="checkbox"]')];
    const nameOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent ?? '';
    const found = all.find((each) => nameOf(each).trim() === name) ?? all.find((each) => nameOf(each).includes(name));
    if (!found) throw new Error(`nothing to press named ${name}`);
    found.click();
  });
}
