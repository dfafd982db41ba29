/** One person's record as a file: a versioned header, the standard that it belongs to, and the entries, plain or encrypted. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { z } from 'zod';
import { recordEntrySchema } from '../../../shared/assessment/record-entries.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import { localizedSchema } from '../../../shared/model/localized.ts';
import { readText } from './read-json.ts';
import { decrypt, encrypt, encryptionSchema } from './record-cipher.ts';

/** The newest format that this version writes and reads. */
export const recordFileVersion = 1;

const mark = 'michishirube-record';
const largestFile = 50 * 1024 * 1024;

const standardSchema = z.object({ id: z.string().max(100), title: localizedSchema }).readonly();
/** `id` is the fingerprint of the standard, the same in every store. */
export type RecordStandard = z.infer<typeof standardSchema>;

const contentSchema = z
  .object({
    person: z.object({ name: z.string().max(200) }).readonly(),
    exportedAt: z.iso.datetime(),
    entries: z
      .array(recordEntrySchema)
      .max(50_000)
      .readonly()
      .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length),
  })
  .readonly();
export type RecordFileContent = z.infer<typeof contentSchema>;

const headSchema = z.looseObject({ format: z.literal(mark), version: z.int().min(1) });
const plainSchema = z.object({ standard: standardSchema, checksum: z.string(), content: z.unknown() });
const encryptedSchema = z.object({ standard: standardSchema, encryption: encryptionSchema, data: z.base64() });

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What is not secret, and must not be changed either. */
function headerText(standard: RecordStandard): string {
  return JSON.stringify([mark, recordFileVersion, standard.id, standard.title.ja, standard.title.en]);
}

/** The file's text. A password null leaves it plain. */
export async function writeRecordFile(
  content: RecordFileContent,
  standard: RecordStandard,
  password: string | null,
): Promise<string> {
  const head = { format: mark, version: recordFileVersion, standard };
  if (password === null) {
    const checksum = sha256(headerText(standard) + JSON.stringify(content));
    return `${JSON.stringify({ ...head, checksum, content }, null, 1)}\n`;
  }
  const sealed = await encrypt(JSON.stringify(content), password, headerText(standard));
  return `${JSON.stringify({ ...head, ...sealed }, null, 1)}\n`;
}

/** Keys that would reach an object's prototype are left out as if they were not there. */
function parseJson(text: string): unknown {
  const safe = (key: string, value: unknown) => (key === '__proto__' ? undefined : value);
  try {
    return JSON.parse(text, safe) as unknown;
  } catch {
    return undefined;
  }
}

/** A text that was cut off no longer parses, but still begins as a record file does. */
function beginsAsRecord(text: string): boolean {
  return text.slice(0, 200).includes(`"${mark}"`);
}

type Opened = { readonly content: unknown; readonly standard: RecordStandard; readonly encrypted: boolean };

function openPlain(data: unknown, file: string): Opened {
  const parsed = plainSchema.safeParse(data);
  if (!parsed.success) throw new RefusalError('record-file-damaged', { file });
  const { standard, checksum, content } = parsed.data;
  if (checksum !== sha256(headerText(standard) + JSON.stringify(content)))
    throw new RefusalError('record-file-damaged', { file });
  return { content, standard, encrypted: false };
}

async function openEncrypted(data: unknown, password: string | null, file: string): Promise<Opened> {
  const parsed = encryptedSchema.safeParse(data);
  if (!parsed.success) throw new RefusalError('record-file-damaged', { file });
  if (password === null) throw new RefusalError('record-file-needs-password', { file });
  const { standard, encryption, data: sealed } = parsed.data;
  const opened = await decrypt(encryption, sealed, password, headerText(standard));
  if ('fault' in opened) {
    const code = opened.fault === 'damaged' ? 'record-file-damaged' : 'record-file-wrong-password';
    throw new RefusalError(code, { file });
  }
  return { content: parseJson(opened.text), standard, encrypted: true };
}

export interface ReadRecordFile {
  readonly content: RecordFileContent;
  readonly encrypted: boolean;
}

/** Reads what a file says of itself; the record file's own refusals come before anything of it is believed. */
async function open(text: string, password: string | null, file: string): Promise<Opened> {
  const data = parseJson(text.replace(/^\uFEFF/, ''));
  const head = headSchema.safeParse(data);
  if (!head.success) {
    throw new RefusalError(beginsAsRecord(text) ? 'record-file-damaged' : 'record-file-foreign', { file });
  }
  const { version } = head.data;
  if (version > recordFileVersion)
    throw new RefusalError('record-file-newer', { file, version, supported: recordFileVersion });
  return 'encryption' in head.data ? openEncrypted(data, password, file) : openPlain(data, file);
}

/**
 * Reads a record file at `path`; `file` is the name that people know it by, `standard` the id of the one in use.
 * @throws RefusalError `file-unreadable`, or one of `record-file-…` that says what is wrong.
 */
export async function readRecordFile(
  path: string,
  file: string,
  password: string | null,
  standard: string,
): Promise<ReadRecordFile> {
  if (statSync(path).size > largestFile) throw new RefusalError('upload-too-large', { limit: largestFile });
  const opened = await open(readText(path), password, file);
  if (opened.standard.id !== standard)
    throw new RefusalError('record-file-other-standard', { file, standard: opened.standard.title });
  const content = contentSchema.safeParse(opened.content);
  if (!content.success) throw new RefusalError('record-file-damaged', { file });
  return { content: content.data, encrypted: opened.encrypted };
}
