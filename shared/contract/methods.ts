/** Every method and event between the window and the backend, each declared once. */
import { z } from 'zod';
import { type Catalogue, catalogueSchema } from '../model/catalogue-schema.ts';
import { planRequestSchema } from '../model/plan-request.ts';
import { recordSchema } from '../model/record.ts';
import { type Standard, standardSchema } from '../model/standard-schema.ts';
import { catalogueMethods } from './catalogue-methods.ts';
import { courseSessionMethods } from './course-session-methods.ts';
import { curriculaMethods } from './curricula-methods.ts';
import { departmentMethods } from './department-methods.ts';
import { downloadMethods } from './download-methods.ts';
import { fileSchema } from './made-file.ts';
import { method, nothing } from './method.ts';
import { peopleMethods } from './people-methods.ts';
import { planningMethods } from './planning-methods.ts';
import { printRunMethods } from './print-run-methods.ts';
import { recordMethods } from './record-methods.ts';
import { standingMethods } from './standing-methods.ts';

const id = z.string().min(1).max(100);
const name = z.string().trim().min(1).max(200);
const languageSchema = z.enum(['ja', 'en']);

export const settingsSchema = z
  .object({ language: languageSchema, theme: z.enum(['system', 'light', 'dark']), openPlan: id.nullable() })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const learnerSchema = z
  .object({ id, name: z.string().max(200), owner: z.boolean(), createdAt: z.string(), record: recordSchema })
  .readonly();
/** A person who is planned for. The owner of the store is one too; its name may still be empty. The record follows from the entries. */
export type Learner = z.infer<typeof learnerSchema>;

export const planSchema = z
  .object({
    id,
    learner: id,
    name,
    request: planRequestSchema,
    createdAt: z.string(),
    updatedAt: z.string(),
    /** The standard that it plans by. */ standard: id,
  })
  .readonly();
/**
 * A saved planning question; its roadmap is planned anew whenever it is opened. Its `record` is the person's own as it
 * is now, whatever the question was saved with. Times are ISO 8601 UTC.
 */
export type Plan = z.infer<typeof planSchema>;

export const capabilitiesSchema = z
  .object({
    /** Which host serves the window. */
    host: z.enum(['electron', 'loopback', 'in-process']),
    /** PDF files can be made on this machine. */
    pdf: z.boolean(),
    /** Files are saved through the system's own dialog, not as a download. */
    saveDialog: z.boolean(),
  })
  .readonly();
export type Capabilities = z.infer<typeof capabilitiesSchema>;

const historySchema = z.object({ undo: z.string().nullable(), redo: z.string().nullable() }).readonly();
/** Labels (keys of the dictionary) of what undo and redo would do; null where there is nothing. */
export type History = z.infer<typeof historySchema>;

const sheetSchema = z.enum(['roadmap', 'diagram']);
/** `roadmap` is A4 portrait, `diagram` A3 landscape. */
export type Sheet = z.infer<typeof sheetSchema>;

const paperInput = z
  .object({
    request: planRequestSchema,
    /** The person's name, printed at the top; may be empty. */
    learnerName: z.string().max(200),
    planName: z.string().max(200),
    sheets: z.array(sheetSchema).min(1).readonly(),
    language: languageSchema,
  })
  .readonly();
export type PaperInput = z.infer<typeof paperInput>;

/** The contract: name, input schema, output schema. Types are inferred from it; nothing repeats it. */
export const methods = {
  'app.describe': method(
    nothing,
    z
      .object({
        version: z.string(),
        store: z.string(),
        today: z.string(),
        capabilities: capabilitiesSchema,
        settings: settingsSchema,
      })
      .readonly(),
  ),
  'settings.update': method(settingsSchema.unwrap().partial().readonly(), settingsSchema),
  'standard.get': method(nothing, standardSchema as z.ZodType<Standard>),
  'catalogue.get': method(nothing, catalogueSchema as z.ZodType<Catalogue>),
  /** A roadmap as a file. */
  'roadmap.export': method(
    z
      .object({
        request: planRequestSchema,
        planName: z.string().max(200),
        /** The saved plan, where it is one: entries of a calendar stay the same when it is exported again. */
        plan: id.optional(),
        format: z.enum(['text', 'json', 'csv', 'html', 'xlsx', 'ics']),
        language: languageSchema,
      })
      .readonly(),
    fileSchema,
  ),
  /** The printed roadmap as one HTML document that asks for `/fonts/…` only. */
  'paper.render': method(paperInput, z.object({ html: z.string(), title: z.string() }).readonly()),
  /** The printed roadmap as a PDF file. */
  'paper.pdf': method(paperInput, fileSchema),
  /** Saves a file through the system's own dialog; `saved` is false where the user closed it. Only where `saveDialog` is offered. */
  'host.save': method(fileSchema, z.object({ saved: z.boolean() }).readonly()),
  'learners.list': method(nothing, z.array(learnerSchema).readonly()),
  'learners.create': method(z.object({ name }).readonly(), learnerSchema),
  /** `record` is what is known of the person without dates; entries stay as they are, and count besides. */
  'learners.update': method(
    z.object({ id, name: z.string().trim().max(200).optional(), record: recordSchema.optional() }).readonly(),
    learnerSchema,
  ),
  /** Takes a person out of the store; the record, plans and history are kept, as by `people.remove`. */
  'learners.remove': method(z.object({ id }).readonly(), nothing),
  'plans.list': method(nothing, z.array(planSchema).readonly()),
  'plans.create': method(z.object({ learner: id, name, request: planRequestSchema }).readonly(), planSchema),
  'plans.update': method(
    z.object({ id, name: name.optional(), request: planRequestSchema.optional() }).readonly(),
    planSchema,
  ),
  'plans.copy': method(z.object({ id, name }).readonly(), planSchema),
  'plans.remove': method(z.object({ id }).readonly(), nothing),
  'history.get': method(nothing, historySchema),
  'history.undo': method(nothing, historySchema),
  'history.redo': method(nothing, historySchema),
  ...planningMethods,
  ...catalogueMethods,
  ...recordMethods,
  ...peopleMethods,
  ...departmentMethods,
  ...curriculaMethods,
  ...standingMethods,
  ...courseSessionMethods,
  ...printRunMethods,
  ...downloadMethods,
} as const;

export type MethodName = keyof typeof methods;
export type Input<Name extends MethodName> = z.input<(typeof methods)[Name]['input']>;
export type Output<Name extends MethodName> = z.output<(typeof methods)[Name]['output']>;

/** True where the contract has a method of that name. */
export function isMethodName(text: string): text is MethodName {
  return Object.hasOwn(methods, text);
}

/** Events that the backend sends to every window. */
export const events = {
  /** Something in the store changed; lists are to be read again. */
  'store.changed': z
    .object({ what: z.enum(['plans', 'learners', 'record', 'settings', 'catalogue', 'calendar', 'department', 'all']) })
    .readonly(),
  /** How far a long piece of work is; `total` null where that is not known yet. */
  'task.progress': z.object({ task: id, done: z.int(), total: z.int().nullable() }).readonly(),
} as const;

export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]>;
export type BackendEvent = {
  readonly [Name in EventName]: { readonly name: Name; readonly data: EventData<Name> };
}[EventName];
