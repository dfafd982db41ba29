/** The import on screen and behind it: pieces, columns, preview, all or nothing, stop and undo. */
import { beforeEach, describe, expect, it } from 'vitest';
import { pieceBytes, uploadFile } from '../../renderer/api/upload.ts';
import { assignColumn, columnLetter, fieldAt, missingFields } from '../../renderer/features/import/column-mapping.ts';
import type { ImportPreview, InspectedSheet } from '../../shared/contract/catalogue-methods.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import { course } from '../helpers/planner-fixture.ts';
import type { AppFixture } from './app-fixture.tsx';
import { answer, authoringFixture, doing, drawDialogs, press, screenText } from './authoring-fixture.tsx';

const sheet: InspectedSheet = {
  kind: 'csv',
  encoding: 'Shift_JIS',
  sheets: ['vendor'],
  sheet: 'vendor',
  head: [
    { number: 1, cells: ['コースID', '講座名', '備考'] },
    { number: 2, cells: ['V-1', '障害対応', '人気'] },
  ],
  mapping: { headerRows: 1, columns: { id: 0, title: 1 } },
  fields: [
    { field: 'id', required: false },
    { field: 'title', required: true },
    { field: 'levels', required: true },
  ],
};

const preview = (part: Partial<ImportPreview>): ImportPreview => ({
  rows: 1,
  added: 1,
  changed: 0,
  same: 0,
  errors: 0,
  warnings: 0,
  problems: [],
  courses: [course('V-1')],
  people: [],
  teams: [],
  ...part,
});

interface World {
  readonly fixture: AppFixture;
  readonly pieces: string[];
  readonly discarded: string[];
  next: ImportPreview;
}

let world: World;

beforeEach(async () => {
  const fixture = await authoringFixture();
  world = { fixture, pieces: [], discarded: [], next: preview({}) };
  answer(fixture, {
    'upload.begin': () => ({ upload: 'u1' }),
    'upload.append': ({ base64 }) => {
      world.pieces.push(base64);
      return { received: world.pieces.reduce((sum, piece) => sum + atob(piece).length, 0) };
    },
    'upload.discard': ({ upload }) => {
      world.discarded.push(upload);
      return {};
    },
    'import.inspect': () => sheet,
    'import.preview': () => world.next,
    'import.apply': () => world.next,
    'mappings.list': () => [],
    'task.cancel': () => ({}),
  });
});

const state = () => world.fixture.store.getState();
const file = (size: number) => new File([new Uint8Array(size).fill(65)], 'vendor.csv');

async function openWith(mapped: boolean): Promise<void> {
  await drawDialogs(world.fixture);
  await doing(() => state().openImport('catalogue'));
  await doing(() => state().chooseImportFile(file(10)));
  if (mapped) await doing(() => state().setImportMapping({ headerRows: 1, columns: { id: 0, title: 1, levels: 2 } }));
}

describe('an upload', () => {
  it('goes in pieces and tells how far it is', async () => {
    const told: number[] = [];
    const size = pieceBytes * 2 + 5;
    await uploadFile(world.fixture.api, file(size), { onProgress: (received) => told.push(received) });
    expect(told).toEqual([pieceBytes, pieceBytes * 2, size]);
    expect(world.pieces).toHaveLength(3);
  });

  it('stops between two pieces and discards what was sent', async () => {
    const stop = new AbortController();
    const sent = uploadFile(world.fixture.api, file(pieceBytes * 3), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(sent).rejects.toMatchObject({ code: 'cancelled' });
    expect(world.pieces).toHaveLength(1);
    expect(world.discarded).toEqual(['u1']);
  });
});

describe('columns', () => {
  it('are named as Excel names them', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('hold one field each, and a field stands in one column', () => {
    const moved = assignColumn(sheet.mapping, 2, 'title');
    expect(moved.columns).toEqual({ id: 0, title: 2 });
    expect(fieldAt(moved, 1)).toBeNull();
    expect(assignColumn(moved, 0, null).columns).toEqual({ title: 2 });
    expect(missingFields(sheet, moved)).toEqual(['levels']);
  });
});

/** happy-dom lays nothing out; the list of problems draws what fits into this height. */
const listHeight = 480;

describe('the wizard', () => {
  beforeEach(() => {
    Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: listHeight });
  });

  it('shows the sheet with its rows and letters, and asks for what is required', async () => {
    await openWith(false);
    expect(screenText()).toContain('障害対応');
    expect(screenText()).toContain('B列');
    expect(screenText()).toContain('必須の列が決まっていません：対象レベル');
  });

  it('does not take rows with errors, and tells each by row, column and cure', async () => {
    const problem = { sheet: 'vendor', row: 7, column: 3, field: 'levels', code: 'level-invalid' } as const;
    const text = 'レベル「達人」を読めません。1〜6で書いてください。';
    world.next = preview({ errors: 1, added: 0, problems: [{ ...problem, severity: 'error', text }] });
    await openWith(true);
    await press('内容を確かめる');
    expect(screenText()).toContain('7行目 C列');
    expect(screenText()).toContain(text);
    expect(screenText()).toContain('誤りが1件あるため取り込めません');
    await press('取り込む');
    expect(world.fixture.api.namesOf('import.apply')).toEqual([]);
  });

  it('takes everything at once and says what was added', async () => {
    await openWith(true);
    await press('内容を確かめる');
    await press('取り込む');
    expect(screenText()).toContain('追加 1コース、変更 0コース');
    expect(world.fixture.api.namesOf('import.apply')).toHaveLength(1);
  });

  it('words a refusal and stays where it was', async () => {
    answer(world.fixture, {
      'import.apply': () => {
        throw new RefusalError('cancelled', {});
      },
    });
    await openWith(true);
    await press('内容を確かめる');
    await press('取り込む');
    expect(screenText()).toContain('中止しました。何も変更していません。');
    expect(state().importing?.step).toBe('preview');
  });

  it('shows how far it is and stops the very task that runs', async () => {
    let release: () => void = () => undefined;
    answer(world.fixture, {
      'import.apply': () =>
        new Promise((resolve) => {
          release = () => resolve(world.next);
        }),
    });
    await openWith(true);
    await press('内容を確かめる');
    await press('取り込む');
    const [applied] = world.fixture.api.namesOf('import.apply') as { input: { task: string } }[];
    const task = applied?.input.task ?? '';
    await doing(() => world.fixture.api.emit({ name: 'task.progress', data: { task, done: 1200, total: null } }));
    expect(screenText()).toContain('1,200行');
    await press('中止');
    expect(world.fixture.api.namesOf('task.cancel')).toMatchObject([{ input: { task } }]);
    await doing(() => release());
  });

  it('forgets the file when it is closed', async () => {
    await openWith(false);
    await doing(() => state().closeImport());
    expect(world.discarded).toEqual(['u1']);
    expect(state().importing).toBeNull();
  });
});

describe('the wizard for learners', () => {
  const changes = [
    { field: 'current', before: 'レベル3', after: 'レベル4' },
    { field: 'completed', before: '', after: 'CSM-401' },
  ];

  it('has words, columns and a sample of its own, and asks whether teams are to be made', async () => {
    answer(world.fixture, {
      'import.inspect': () => ({
        ...sheet,
        mapping: { headerRows: 1, columns: { kana: 1 } },
        fields: ['number', 'name', 'kana', 'id'].map((field) => ({ field, required: false })),
      }),
    });
    world.next = preview({
      added: 0,
      changed: 1,
      same: 3,
      courses: [],
      people: [{ row: 2, isNew: false, name: '佐藤 花子', changes }],
      teams: ['本部／札幌'],
    });
    await drawDialogs(world.fixture);
    await doing(() => state().openImport('learners'));
    expect(screenText()).toContain('受講者の取り込み');
    expect(screenText()).toContain('社員番号');
    await doing(() => state().chooseImportFile(file(10)));
    expect(screenText()).toContain('社員番号、氏名、受講者IDのどれかを選んでください');
    await doing(() => state().setImportMapping({ headerRows: 1, columns: { number: 0 } }));
    await press('内容を確かめる');
    expect(screenText()).toContain('作る所属：本部／札幌');
    expect(screenText()).toContain('まだない所属');
    expect(screenText()).toContain('レベル3 → レベル4');
    await press('取り込む');
    expect(screenText()).toContain('追加 0人、変更 1人');
    const [applied] = world.fixture.api.namesOf('import.apply') as { input: object }[];
    expect(applied?.input).toMatchObject({ what: 'learners', createTeams: true });
  });
});
