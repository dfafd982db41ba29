/** Shares that the style sheet draws: how dark a ramp is, how long a bar. */
import type { CSSProperties } from 'react';

/**
 * Which ink can be read on a ramp at a share: that of the page where it is pale, dark ink halfway (the ramp is bright
 * there by day and by night), the ink for colours where it is full.
 */
export function inkAt(share: number): 'page' | 'dark' | 'hue' {
  return share < 0.58 ? 'page' : share < 0.78 ? 'dark' : 'hue';
}

/** @param share 0 to 1, as `--share` @param further a second one, as `--further` */
export function shareStyle(share: number, further?: number): CSSProperties {
  const given = further === undefined ? { '--share': share } : { '--share': share, '--further': further };
  return given as CSSProperties;
}
