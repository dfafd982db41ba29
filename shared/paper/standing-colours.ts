/** Ramps for paper and workbooks: one hue from light to dark, so that the order stays without colour. */

type Rgb = readonly [number, number, number];

const blue: readonly [Rgb, Rgb] = [
  [226, 237, 244],
  [11, 74, 111],
];
const brown: readonly [Rgb, Rgb] = [
  [253, 243, 228],
  [160, 66, 4],
];

const hex = (rgb: Rgb) => rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');

function between([low, high]: readonly [Rgb, Rgb], share: number): Rgb {
  const at = Math.min(1, Math.max(0, share));
  return [low[0] + (high[0] - low[0]) * at, low[1] + (high[1] - low[1]) * at, low[2] + (high[2] - low[2]) * at];
}

/** The fill of a share (0 to 1) as `rrggbb`: blue where more is better, brown where more is worse. */
export function rampColour(rising: 'good' | 'bad', share: number): string {
  return hex(between(rising === 'good' ? blue : brown, share));
}

/** Black or white, whichever can be read on the fill. */
export function inkOn(share: number): string {
  return share > 0.7 ? '#fff' : '#111';
}

/** The fill of a level among those up to the highest; people without a level have none. */
export function levelShare(level: number | null, highest: number): number {
  return level === null || highest === 0 ? 0 : level / highest;
}

/** How far a cell falls short, in four steps: not at all, by less than a level, by less than two, by more. */
export function shortStep(held: number, required: number): 0 | 1 | 2 | 3 {
  const short = required - held;
  return short <= 0 ? 0 : short < 1 ? 1 : short < 2 ? 2 : 3;
}
