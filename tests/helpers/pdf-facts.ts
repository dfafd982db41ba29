/** What poppler's tools say about a PDF; null where the machine does not have them. */
import { spawnSync } from 'node:child_process';

function poppler(tool: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(tool, args, { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

/** One line a font: name, type, encoding, embedded, subset, mapped to Unicode. */
export function pdfFonts(file: string): readonly string[] | null {
  const lines = poppler('pdffonts', [file])?.split('\n').slice(2);
  return lines?.filter((line) => line !== '') ?? null;
}

/** All text in reading order, without spaces and line breaks. */
export function pdfText(file: string): string | null {
  return poppler('pdftotext', ['-raw', file, '-'])?.replaceAll(/\s/g, '') ?? null;
}

/** Each page's width and height in whole millimetres, as `210x297`. */
export function pdfPageSizes(file: string): readonly string[] | null {
  const info = poppler('pdfinfo', ['-f', '1', '-l', '999', file]);
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  const pages = info?.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm);
  return pages ? [...pages].map(([, width, height]) => `${millimetres(width)}x${millimetres(height)}`) : null;
}
