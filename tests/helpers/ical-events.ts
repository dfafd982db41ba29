/** Reads an iCalendar file with a parser that is not ours. */
import ICAL from 'ical.js';

export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** `YYYY-MM-DD`; the end is the day after the last one. */
  readonly start: string;
  readonly end: string;
  /** True where neither day bears a time or a zone. */
  readonly wholeDays: boolean;
  readonly categories: readonly string[];
  property(name: string): string;
}

export interface ReadCalendar {
  readonly events: readonly ReadEvent[];
  property(name: string): string;
}

function property(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return value === null ? '' : String(value);
}

function dateOf(component: ICAL.Component, name: string): ICAL.Time {
  const value = component.getFirstPropertyValue(name);
  if (value instanceof ICAL.Time) return value;
  throw new Error(`no date in ${name}`);
}

function eventOf(component: ICAL.Component): ReadEvent {
  const [start, end] = [dateOf(component, 'dtstart'), dateOf(component, 'dtend')];
  return {
    uid: property(component, 'uid'),
    summary: property(component, 'summary'),
    description: property(component, 'description'),
    location: property(component, 'location'),
    start: start.toString(),
    end: end.toString(),
    wholeDays: start.isDate && end.isDate,
    categories: (component.getFirstProperty('categories')?.getValues() ?? []).map(String),
    property: (name) => property(component, name),
  };
}

/** @throws where it is no iCalendar. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    events: calendar.getAllSubcomponents('vevent').map(eventOf),
    property: (name) => property(calendar, name),
  };
}
