/** The geometry of a radar: where its axes end and what it encloses. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The point on an axis at a share (0 to 1) of the radius; the first axis points up, the others follow clockwise. */
export function pointOnAxis(axis: number, axes: number, share: number, radius: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: rounded(Math.cos(angle) * share * radius), y: rounded(Math.sin(angle) * share * radius) };
}

/** `x,y x,y …` for a polygon through the values of all axes. */
export function polygonPoints(values: readonly number[], top: number, radius: number): string {
  return values
    .map((value, axis) => pointOnAxis(axis, values.length, top === 0 ? 0 : value / top, radius))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

/** How the name at the end of an axis is anchored, so that it grows away from the radar. */
export function anchorOf({ x }: Point): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
}

/** A name cut near its middle: at a space or a sign of the standard's where there is one. */
function halves(name: string): readonly string[] {
  const middle = Math.ceil(name.length / 2);
  const [first = middle, ...others] = [...name.matchAll(/[ ・／]/gu)].map(({ index }) => index + 1);
  const cut = others.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best), first);
  return [name.slice(0, cut).trim(), name.slice(cut).trim()];
}

/** A name in lines, long ones halved, and their halves once more. */
export function nameLines(name: string, longest: number): readonly string[] {
  const once = name.length > longest ? halves(name) : [name];
  return once.flatMap((line) => (line.length > longest ? halves(line) : [line]));
}
