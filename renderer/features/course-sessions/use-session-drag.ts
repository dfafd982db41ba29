/** Moving a session on the board by pointer and by key: every place is tried, letting go or Enter takes, Escape drops. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { CourseSession } from '../../../shared/curriculum/course-session.ts';
import { contentOf, isOpen } from '../../../shared/curriculum/course-sessions/session-change.ts';
import { shiftDates, stepsTo } from '../../../shared/curriculum/course-sessions/shift-session.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import { useApp } from '../../store/use-app.ts';

/** A pointer that has moved less has only clicked. */
const leastPixels = 4;
const classDaysPerWeek = 5;

/** The dates to which a session is being moved; null where it is not. */
export function useHeldDates(session: string): readonly string[] | null {
  return useApp(({ triedSessions }) => {
    if (triedSessions?.kind !== 'move') return null;
    const content = triedSessions.changes.find(({ id }) => id === session)?.content;
    return content?.dates ?? null;
  });
}

export interface SessionDrag {
  readonly held: readonly string[] | null;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** True where the key moved, took or dropped something. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** True once, right after a drag: the click that ends it is none. */
  readonly endedDrag: () => boolean;
}

export function useSessionDrag(session: CourseSession, perDay: number): SessionDrag {
  const calendar = useApp((state) => state.classCalendar);
  const trySessions = useApp((state) => state.trySessions);
  const take = useApp((state) => state.takeTriedSessions);
  const drop = useApp((state) => state.dropTriedSessions);
  const held = useHeldDates(session.id);
  const dragged = useRef(false);
  const movable = isOpen(session) && !session.locked && calendar !== null;

  const tryDates = (dates: readonly string[]) => {
    if (dates.join() === (held ?? session.dates).join()) return;
    trySessions('move', [{ id: session.id, content: { ...contentOf(session), dates } }]);
  };
  const shift = (steps: number) => {
    if (calendar) tryDates(shiftDates(held ?? session.dates, steps, calendar));
  };
  const press = ({ key, shiftKey }: KeyboardEvent): boolean => {
    if (key === 'Escape' && held) drop();
    else if (key === 'Enter' && held) void take();
    else if ((key === 'ArrowLeft' || key === 'ArrowRight') && movable)
      shift((key === 'ArrowLeft' ? -1 : 1) * (shiftKey ? classDaysPerWeek : 1));
    else return false;
    return true;
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !movable || !calendar) return;
    const from = event.clientX;
    const first = dayNumber(session.dates[0] ?? '');
    const listeners = new AbortController();
    dragged.current = false;
    const end = (finish: () => void) => {
      listeners.abort();
      if (dragged.current) finish();
    };
    const on = <Name extends keyof WindowEventMap>(name: Name, hear: (event: WindowEventMap[Name]) => void) =>
      window.addEventListener(name, hear, { signal: listeners.signal });
    let last = 0;
    on('pointermove', ({ clientX }) => {
      if (!dragged.current && Math.abs(clientX - from) < leastPixels) return;
      dragged.current = true;
      const day = first + Math.round((clientX - from) / perDay);
      const steps = stepsTo(session.dates, day, calendar);
      if (steps === last) return;
      last = steps;
      const dates = shiftDates(session.dates, steps, calendar);
      trySessions('move', [{ id: session.id, content: { ...contentOf(session), dates } }]);
    });
    // The effect stays to be read: it is taken from the strip, or by Enter.
    on('pointerup', () => end(() => undefined));
    on('pointercancel', () => end(drop));
    on('keydown', ({ key }) => {
      if (key === 'Escape') end(drop);
    });
  };
  return {
    held,
    onPointerDown,
    press,
    endedDrag: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}
