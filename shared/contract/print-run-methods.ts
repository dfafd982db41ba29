/** Methods of print-runs: everybody's sheets in one job, and the booklet of a curriculum. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import type { PathAnswer } from '../curriculum/path-answer.ts';
import { type downloadSchema, fileSchema } from './made-file.ts';
import { method } from './method.ts';

const id = z.string().min(1).max(100);
const language = z.enum(['ja', 'en']);
/** Null is everybody. */
const people = z.array(id).max(100_000).readonly().nullable();

export const personParts = ['roadmap', 'diagram', 'career'] as const;
/** The sheets of a person, in the order in which they lie. */
export type PersonPart = (typeof personParts)[number];

const parts = z.array(z.enum(personParts)).min(1).readonly();

export const printForms = ['one', 'teams', 'people'] as const;
/** One PDF of everybody, one for each team, or one for each person. All but the first come in a zip file. */
export type PrintForm = (typeof printForms)[number];

/** Somebody who is not printed, and why. */
export interface LeftOut {
  readonly person: string;
  readonly answer: PathAnswer;
}

/** What a run would come to, as far as it is known before anybody is planned. */
export interface PrintRunPreview {
  readonly people: number;
  readonly teams: number;
  /** Who is sure to be left out; more may turn out so when they are planned. */
  readonly leftOut: readonly LeftOut[];
  /** Those whose roadmap has not been planned yet as things are now. */
  readonly unplanned: readonly string[];
  /** About how many pages it has, by those who are planned; null where nobody is. */
  readonly pages: number | null;
}

export interface PrintRun {
  /** Null where nobody could be printed. */
  readonly file: z.infer<typeof downloadSchema> | null;
  readonly printed: number;
  /** How many PDF files there are: several also in the form `one`, where it would be too large for a reader. */
  readonly files: number;
  readonly leftOut: readonly LeftOut[];
}

const bookletParts = ['diagram', 'list', 'calendar', 'sheets'] as const;
export type BookletPart = (typeof bookletParts)[number];

const booklet = z
  .object({
    curriculum: id,
    /** Null is the draft. */
    version: z.int().min(1).nullable(),
    parts: z.array(z.enum(bookletParts)).min(1).readonly(),
    language,
  })
  .readonly();

export const printRunMethods = {
  'printRun.preview': method(z.object({ people, parts }).readonly(), z.custom<PrintRunPreview>()),
  /** Plans and prints; it can be cancelled by its task, and leaves nothing behind then. */
  'printRun.make': method(
    z
      .object({
        people,
        parts,
        form: z.enum(printForms),
        language,
        task: id,
      })
      .readonly(),
    z.custom<PrintRun>(),
  ),
  /** The booklet (カリキュラム冊子) of a curriculum as one HTML document that asks for `/fonts/…` only. */
  'paper.booklet': method(booklet, z.object({ html: z.string(), title: z.string() }).readonly()),
  'paper.bookletPdf': method(booklet, fileSchema),
} as const;
