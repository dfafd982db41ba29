/** Settings of a store: how its window looks and which plan is open. They are not part of the edit history. */
import type Database from 'better-sqlite3';
import { type Settings, settingsSchema } from '../../../shared/contract/methods.ts';

export interface SettingsTable {
  read(): Settings;
  update(change: Partial<Settings>): Settings;
  /** The id of the standard in use. */
  standard(): string;
  chooseStandard(id: string): void;
}

const defaults: Settings = { language: 'ja', theme: 'system', openPlan: null };

export function createSettings(db: Database.Database): SettingsTable {
  const all = db.prepare<[], { readonly key: string; readonly value: string }>('SELECT key, value FROM setting');
  const put = db.prepare<[string, string]>(
    'INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const read = (): Settings => {
    const stored = Object.fromEntries(all.all().map(({ key, value }) => [key, JSON.parse(value) as unknown]));
    const parsed = settingsSchema.safeParse({ ...defaults, ...stored });
    return parsed.success ? parsed.data : defaults;
  };
  const update = db.transaction((change: Partial<Settings>): Settings => {
    for (const [key, value] of Object.entries(change)) if (value !== undefined) put.run(key, JSON.stringify(value));
    return read();
  });
  const one = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck();
  return {
    read,
    update: (change) => update.immediate(change),
    standard: () => JSON.parse(one.get('standard') ?? '"built-in"') as string,
    chooseStandard: (id) => {
      put.run('standard', JSON.stringify(id));
    },
  };
}
