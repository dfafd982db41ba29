/** Demand, sessions, rosters and budget as sheets, and sessions as calendars. */

import type { MadeFile } from '../../../../shared/contract/made-file.ts';
import type { CourseSession } from '../../../../shared/curriculum/course-session.ts';
import { isOpen, seatedPeople } from '../../../../shared/curriculum/course-sessions/session-change.ts';
import { sessionFileWords } from '../../../../shared/i18n/department/session-file-words.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { Services } from '../../dispatch.ts';
import { csvText } from '../../files/exports/csv-text.ts';
import type { SheetTable } from '../../files/exports/sheet-table.ts';
import { workbookBytes } from '../../files/exports/workbook.ts';
import { fileName } from '../../files/file-name.ts';
import {
  type CalendarMaking,
  hasEntries,
  type PersonCalendar,
  personCalendar,
  sessionsCalendar,
} from '../../files/sessions/session-calendar.ts';
import {
  budgetSheet,
  demandTable,
  rosterTable,
  sessionsTable,
  type TableNames,
} from '../../files/sessions/session-tables.ts';
import { createUniqueNames } from '../../files/unique-names.ts';
import { zipBytes } from '../../files/zip-file.ts';
import { personOf } from '../../store/learners.ts';
import type { ServiceContext } from '../context.ts';
import { madeFile } from '../made-file.ts';
import { findStoredLearner } from '../person-record.ts';
import { budgetOf, demandOf } from './budget-service.ts';
import { pathsByPerson } from './planned-people.ts';
import { findSession } from './roster-service.ts';
import { inOrder } from './session-list-service.ts';

type What = 'demand' | 'sessions' | 'roster' | 'budget';
type Format = 'xlsx' | 'csv' | 'json';

const types: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
};

/** Those who have left are named too: rosters of the past hold them. */
export function tableNames({ store, planning }: ServiceContext, language: Language): TableNames {
  const titles = new Map(planning.current().catalogue.courses.map(({ id, title }) => [id, title[language]]));
  const everybody = [...store.learners.removed(), ...store.learners.list()].map(personOf);
  return {
    language,
    people: new Map(everybody.map((person) => [person.id, person])),
    teams: new Map(store.department.teams().map((team) => [team.id, team])),
    rules: store.department.rules().sessions,
    course: (id) => titles.get(id) ?? id,
  };
}

/** The sessions of a roster's sheet: one, or all that were not cancelled. */
function rosterSessions(context: ServiceContext, session: string | null): readonly CourseSession[] {
  if (session !== null) return [findSession(context, session)];
  return inOrder(context.store.department.sessions()).filter(({ status }) => status !== 'cancelled');
}

function dataOf(context: ServiceContext, what: What, session: string | null) {
  switch (what) {
    case 'demand':
      return demandOf(context);
    case 'sessions':
      return inOrder(context.store.department.sessions());
    case 'roster':
      return rosterSessions(context, session);
    case 'budget':
      return budgetOf(context);
  }
}

/** The table of what is asked for. */
export function sessionTable(
  context: ServiceContext,
  what: What,
  session: string | null,
  names: TableNames,
): SheetTable {
  switch (what) {
    case 'demand':
      return demandTable(demandOf(context), names);
    case 'sessions':
      return sessionsTable(inOrder(context.store.department.sessions()), names);
    case 'roster':
      return rosterTable(rosterSessions(context, session), names);
    case 'budget':
      return budgetSheet(budgetOf(context), names);
  }
}

async function exportFile(
  context: ServiceContext,
  { what, format, session, language }: { what: What; format: Format; session: string | null; language: Language },
): Promise<MadeFile> {
  const title = sessionFileWords(language).sheets[what];
  const about = session === null ? [] : [findSession(context, session)];
  const parts = about.flatMap(({ course, dates }) => [course, dates[0] ?? '']);
  const name = fileName([title, ...(parts.length > 0 ? parts : [context.clock.today()])], format);
  if (format === 'json') {
    const text = `${JSON.stringify(dataOf(context, what, session), null, 2)}\n`;
    return madeFile(name, types.json, Buffer.from(text, 'utf8'));
  }
  const table = sessionTable(context, what, session, tableNames(context, language));
  const bytes = format === 'csv' ? Buffer.from(csvText(table), 'utf8') : await workbookBytes([table], title, language);
  return madeFile(name, types[format], bytes);
}

/** A zip file with a calendar for each person who has anything to attend or to study. */
async function calendarsFile(
  { clock }: ServiceContext,
  people: readonly PersonCalendar[],
  making: CalendarMaking,
): Promise<MadeFile> {
  const { language, people: known } = making.names;
  const unique = createUniqueNames();
  const attended = new Map<string, CourseSession[]>();
  for (const session of making.sessions.filter(isOpen)) {
    for (const person of seatedPeople(session)) {
      const mine = attended.get(person) ?? [];
      attended.set(person, mine);
      mine.push(session);
    }
  }
  const entries = people.flatMap((each) => {
    const own = { ...making, sessions: attended.get(each.person) ?? [] };
    if (!hasEntries(each, own)) return [];
    const { number = '', name = each.person } = known.get(each.person) ?? {};
    return { name: unique(fileName([number, name], 'ics')), bytes: Buffer.from(personCalendar(each, own), 'utf8') };
  });
  const name = fileName([sessionFileWords(language).sheets.calendar, clock.today()], 'zip');
  return madeFile(name, 'application/zip', await zipBytes(entries, new Date(clock.now())));
}

export function createSessionFilesService(context: ServiceContext) {
  const { store, clock } = context;
  const making = (language: Language) => ({
    names: tableNames(context, language),
    now: clock.now(),
    sessions: store.department.sessions(),
  });
  const calendarFile = (title: string, language: Language, text: string) => {
    const name = fileName([title || sessionFileWords(language).sheets.calendar], 'ics');
    return madeFile(name, 'text/calendar', Buffer.from(text, 'utf8'));
  };
  return {
    'courseSessions.export': (input) => exportFile(context, input),
    'courseSessions.calendar': ({ of, ids, language }) => {
      if (of === 'sessions') {
        const all = ids?.map((id) => findSession(context, id)) ?? inOrder(store.department.sessions()).filter(isOpen);
        const [first] = ids?.length === 1 ? all : [];
        const title = first ? `${first.course}_${first.dates[0] ?? ''}` : sessionFileWords(language).sheets.sessions;
        return calendarFile(title, language, sessionsCalendar(all, making(language)));
      }
      const paths = pathsByPerson(context);
      const people = ids?.map((id) => findStoredLearner(store, id)) ?? store.learners.list();
      const [only] = people.length === 1 ? people : [];
      const calendars = people.map(({ id }) => ({ person: id, path: paths.get(id) ?? null }));
      const [first] = only ? calendars : [];
      if (only && first) return calendarFile(only.name, language, personCalendar(first, making(language)));
      return calendarsFile(context, calendars, making(language));
    },
  } satisfies Partial<Services>;
}
