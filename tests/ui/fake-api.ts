/** A backend in memory behind the window's client: the real planner, plain lists, whole-state undo. */
import { holidaysWithin, japaneseHolidays } from '../../electron/backend/japanese-holidays.ts';
import type { Api } from '../../renderer/api/client.ts';
import type { RecordEntry } from '../../shared/assessment/record-entries.ts';
import { toLearnerRecord } from '../../shared/assessment/to-learner-record.ts';
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import type {
  BackendEvent,
  History,
  Input,
  Learner,
  MethodName,
  Output,
  Plan,
  Settings,
} from '../../shared/contract/methods.ts';
import { emptyRecord } from '../../shared/model/record.ts';
import { type CompanyCalendar, usualCalendar } from '../../shared/model/work-calendar.ts';
import { createCalendar } from '../../shared/planner/calendar.ts';
import type { Planner } from '../../shared/planner/plan-roadmap.ts';
import { answerQuestion } from '../../shared/planner/questions.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';
import { type Records, recordHandlers } from './fake-record.ts';

const planner = builtInPlanner();
const holidays = japaneseHolidays();
const owner: Learner = { id: 'owner', name: '', owner: true, createdAt: '2026-01-01T00:00:00Z', record: emptyRecord };

interface Rows {
  readonly learners: readonly Learner[];
  readonly plans: readonly Plan[];
  readonly calendar: CompanyCalendar;
  readonly records: Records;
}

type Handlers = { readonly [Name in MethodName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> };

/** A fake backend with what a test looks at and turns. */
export interface FakeApi extends Api {
  /** Every call in order. */
  readonly calls: { readonly name: MethodName; readonly input: unknown }[];
  rows: Rows;
  settings: Settings;
  /** The entries of the record file that was uploaded last. */
  readonly received: { entries: readonly RecordEntry[] };
  sessions: readonly Session[];
  /** Replaces the answer of a method, to refuse or to wait. */
  readonly overrides: {
    [Name in MethodName]?: (input: Input<Name>, usual: () => Promise<Output<Name>>) => Promise<Output<Name>>;
  };
  emit(event: BackendEvent): void;
  namesOf(method: MethodName): readonly unknown[];
}

function find<Row extends { readonly id: string }>(rows: readonly Row[], id: string, what: 'plan' | 'learner'): Row {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new RefusalError('not-found', { what, id });
  return row;
}

/** Edits, each with the rows before it. */
function createHistory(read: () => Rows, write: (rows: Rows) => void) {
  const done: { label: string; rows: Rows }[] = [];
  const undone: { label: string; rows: Rows }[] = [];
  const step = (from: typeof done, to: typeof done): History => {
    const edit = from.pop();
    if (edit) {
      to.push({ label: edit.label, rows: read() });
      write(edit.rows);
    }
    return get();
  };
  const get = (): History => ({ undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null });
  return {
    get,
    undo: () => step(done, undone),
    redo: () => step(undone, done),
    make(label: string, rows: Rows) {
      done.push({ label, rows: read() });
      undone.length = 0;
      write(rows);
    },
  };
}

function handlersOf(fake: FakeApi): Handlers {
  let made = 0;
  const history = createHistory(
    () => fake.rows,
    (rows) => {
      fake.rows = rows;
    },
  );
  const dated = (): Planner => ({
    ...planner,
    calendar: createCalendar(holidays, fake.rows.calendar),
    sessions: fake.sessions,
  });
  const now = () => `2026-11-23T00:00:${String(made).padStart(2, '0')}Z`;
  const change = (label: string, rows: Partial<Rows>) => history.make(label, { ...fake.rows, ...rows });
  const add = (label: string, plan: Omit<Plan, 'id' | 'createdAt' | 'updatedAt'>): Plan => {
    made += 1;
    const row = { ...plan, id: `plan-${made}`, createdAt: now(), updatedAt: now() };
    change(label, { plans: [...fake.rows.plans, row] });
    return row;
  };
  const records = recordHandlers({
    planner,
    today: '2026-11-23',
    records: () => fake.rows.records,
    change: (label, changed) => change(label, { records: changed }),
    now,
    newId: () => {
      made += 1;
      return `entry-${made}`;
    },
    received: fake.received,
  });
  /** Plans follow the record of their person. */
  const followed = (plan: Plan): Plan => {
    const entries = fake.rows.records[plan.learner];
    return entries ? { ...plan, request: { ...plan.request, record: toLearnerRecord(entries) } } : plan;
  };
  return {
    'app.describe': () => ({
      version: '0',
      store: 'memory',
      today: '2026-11-23',
      capabilities: { host: 'in-process', pdf: true, saveDialog: false },
      settings: fake.settings,
    }),
    'settings.update': (part) => {
      fake.settings = { ...fake.settings, ...(part as Partial<Settings>) };
      return fake.settings;
    },
    'standard.get': () => planner.standard.standard,
    'catalogue.get': () => planner.catalogue.catalogue,
    'roadmap.plan': ({ request }) => answerQuestion<'plan'>({ kind: 'plan', request }, dated()),
    'roadmap.options': ({ request, course }) =>
      answerQuestion<'options'>({ kind: 'options', request, course }, dated()),
    'roadmap.alternatives': ({ request, count }) =>
      answerQuestion<'alternatives'>({ kind: 'alternatives', request, count }, dated()),
    'roadmap.tradeOff': ({ request }) => answerQuestion<'trade-off'>({ kind: 'trade-off', request }, dated()),
    'paper.render': ({ planName }) => ({ html: `<p>${planName}</p>`, title: planName }),
    'paper.pdf': ({ planName }) => ({ name: `${planName}.pdf`, type: 'application/pdf', base64: '' }),
    'sessions.list': () => fake.sessions,
    'learners.list': () => fake.rows.learners,
    'people.names': () => fake.rows.learners.map(({ record: _, ...each }) => ({ number: '', kana: '', ...each })),
    'learners.create': ({ name }) => {
      made += 1;
      const row = { id: `learner-${made}`, name, owner: false, createdAt: now(), record: emptyRecord };
      change('learner.create', { learners: [...fake.rows.learners, row] });
      return row;
    },
    'learners.update': ({ id, name }) => {
      const row = { ...find(fake.rows.learners, id, 'learner'), ...(name === undefined ? {} : { name }) };
      change('learner.update', { learners: fake.rows.learners.map((each) => (each.id === id ? row : each)) });
      return row;
    },
    'learners.remove': ({ id }) => {
      const { learners, plans } = fake.rows;
      change('learner.remove', {
        learners: learners.filter((each) => each.id !== id),
        plans: plans.filter(({ learner }) => learner !== id),
      });
      return {};
    },
    'plans.list': () => fake.rows.plans.map(followed),
    'plans.create': ({ learner, name, request }) =>
      add('plan.create', { learner, name, request, standard: 'built-in' }),
    'plans.copy': ({ id, name }) => add('plan.copy', { ...find(fake.rows.plans, id, 'plan'), name }),
    'plans.update': ({ id, name, request }) => {
      made += 1;
      const plan = find(fake.rows.plans, id, 'plan');
      const row = { ...plan, name: name ?? plan.name, request: request ?? plan.request, updatedAt: now() };
      change('plan.update', { plans: fake.rows.plans.map((each) => (each.id === id ? row : each)) });
      return row;
    },
    'plans.remove': ({ id }) => {
      change('plan.remove', { plans: fake.rows.plans.filter((each) => each.id !== id) });
      return {};
    },
    'calendar.get': () => fake.rows.calendar,
    'calendar.update': ({ calendar }) => {
      change('calendar.update', { calendar });
      return calendar;
    },
    'calendar.holidays': ({ from, to }) => holidaysWithin(holidays, from, to),
    ...records,
    'history.get': () => history.get(),
    'history.undo': () => history.undo(),
    'history.redo': () => history.redo(),
  };
}

export function createFakeApi(): FakeApi {
  const listeners = new Set<(event: BackendEvent) => void>();
  const fake: FakeApi = {
    calls: [],
    rows: { learners: [owner], plans: [], calendar: usualCalendar, records: {} },
    received: { entries: [] },
    settings: { language: 'ja', theme: 'system', openPlan: null },
    sessions: [],
    overrides: {},
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    namesOf: (method) => fake.calls.filter(({ name }) => name === method),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async call<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
      fake.calls.push({ name, input });
      const handler = handlers[name] as ((given: Input<Name>) => Output<Name> | Promise<Output<Name>>) | undefined;
      const usual = async () => {
        if (!handler) throw new RefusalError('not-here', { name });
        return handler(input);
      };
      const override = fake.overrides[name];
      return override ? override(input, usual) : usual();
    },
  };
  const handlers = handlersOf(fake);
  return fake;
}
