/** Shares that the style sheet draws: how dark a ramp is, how long a bar. */
import type { CSSProperties } from 'react';

/** @param share 0 to 1, as `--share` @param further a second one, as `--further` */
export function shareStyle(share: number, further?: number): CSSProperties {
  const given = further === undefined ? { '--share': share } : { '--share': share, '--further': further };
  return given as CSSProperties;
}
