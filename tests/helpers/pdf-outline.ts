/** The bookmarks of a PDF that Chromium made, read from its objects: no other program is needed. */

interface OutlineItem {
  readonly title: string;
  readonly first: number | null;
  readonly next: number | null;
}

function textOf(object: string): string {
  const hex = /\/Title <FEFF([0-9A-F]*)>/.exec(object)?.[1];
  if (hex !== undefined)
    return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  return /\/Title \(((?:\\.|[^\\)])*)\)/.exec(object)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? '';
}

const reference = (object: string, name: string): number | null => {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1];
  return found === undefined ? null : Number(found);
};

export interface Bookmark {
  readonly title: string;
  readonly below: readonly Bookmark[];
}

/** Empty where the PDF has none. */
export function pdfOutline(pdf: Buffer): readonly Bookmark[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body]) => [
      Number(id),
      body ?? '',
    ]),
  );
  const itemOf = (id: number): OutlineItem => {
    const object = objects.get(id) ?? '';
    return { title: textOf(object), first: reference(object, 'First'), next: reference(object, 'Next') };
  };
  const read = (id: number | null): readonly Bookmark[] => {
    const list: Bookmark[] = [];
    for (let at = id; at !== null; ) {
      const { title, first, next } = itemOf(at);
      list.push({ title, below: read(first) });
      at = next;
    }
    return list;
  };
  const root = [...objects.values()].find((object) => object.includes('/Type /Outlines'));
  return root ? read(reference(root, 'First')) : [];
}

/** True where the document says that it is tagged and has the tree of its tags. */
export function isTagged(pdf: Buffer): boolean {
  const text = pdf.toString('latin1');
  return /\/Marked true/.test(text) && text.includes('/Type /StructTreeRoot') && text.includes('/S /H1');
}

export function pageCount(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\n/g)].length;
}
