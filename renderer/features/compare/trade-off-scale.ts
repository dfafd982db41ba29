/** The trade-off's geometry: round ticks, and where each point lies. */
export interface LinearScale {
  readonly ticks: readonly number[];
  /** The place of a value, in pixels. */
  at(value: number): number;
}

const steps = [1, 2, 5, 10] as const;

/** The smallest round step that makes at most `count` steps of a span. */
export function roundStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find((step) => step * power >= rough) ?? 10) * power;
}

/** From just below the least value to just above the greatest, in round steps. */
export function linearScale(values: readonly number[], from: number, to: number, count: number): LinearScale {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const step = roundStep(Math.max(greatest - least, Math.abs(greatest) * 0.02, 1), count);
  const low = Math.floor(least / step) * step - (least % step === 0 && least > 0 ? step : 0);
  const high = Math.ceil(greatest / step) * step + (greatest % step === 0 ? step : 0);
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step);
  return { ticks, at: (value) => from + ((value - low) / (high - low)) * (to - from) };
}

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
}

/** A staircase from point to point: between two of them nothing is better than the one before. */
export function staircase(points: readonly PlacedPoint[]): string {
  return points.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x} V${y}`)).join(' ');
}
