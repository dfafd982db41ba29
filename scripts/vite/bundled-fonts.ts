/**
 * Puts the Japanese font beside the built window: `fonts/fonts.css` and the woff2 files that it names.
 *
 * The whole Japanese file comes first, because one font embeds better in a PDF than a hundred slices;
 * the sliced family stands behind it under a name of its own for the glyphs that the file lacks (① ㈱ → ○ 髙 …).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The families as a stylesheet names them, in this order. */
export const fontFamilies = ['BIZ UDPGothic', 'Michishirube Slices'] as const;

const weights = [400, 700] as const;
const stylesheet = 'fonts/fonts.css';

function wholeFace(weight: number): string {
  return `@font-face {
  font-family: '${fontFamilies[0]}';
  font-style: normal;
  font-weight: ${weight};
  font-display: block;
  src: url(biz-udpgothic-japanese-${weight}-normal.woff2) format('woff2');
}
`;
}

/** The package's own stylesheet of slices, renamed, without the woff files and with files beside it. */
function slicedFaces(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\/\s*/g, '')
    .replaceAll(/font-family: '[^']+'/g, `font-family: '${fontFamilies[1]}'`)
    .replaceAll(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, '')
    .replaceAll('url(./files/', 'url(')
    .replaceAll('font-display: swap', 'font-display: block');
}

/** The text of `fonts.css`, made from the font package in `folder`. */
export function fontStylesheet(folder: string): string {
  const whole = weights.map(wholeFace);
  const sliced = weights.map((weight) => slicedFaces(readFileSync(join(folder, `${weight}.css`), 'utf8')));
  return [...whole, ...sliced].join('\n');
}

/** The names of the font files that a stylesheet asks for. */
export function fontFiles(css: string): readonly string[] {
  return [...new Set(Array.from(css.matchAll(/url\(([^)]+)\)/g), (match) => match[1] ?? ''))];
}

/**
 * The Vite plugin; `folder` is the installed font package. The page links the stylesheet with `vite-ignore`,
 * because it does not exist before the build.
 */
export function bundledFonts(folder: string): Plugin {
  return {
    name: 'michishirube:bundled-fonts',
    apply: 'build',
    generateBundle() {
      const css = fontStylesheet(folder);
      this.emitFile({ type: 'asset', fileName: stylesheet, source: css });
      for (const file of fontFiles(css)) {
        this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(join(folder, 'files', file)) });
      }
      this.emitFile({ type: 'asset', fileName: 'fonts/LICENSE.txt', source: readFileSync(join(folder, 'LICENSE')) });
    },
  };
}
