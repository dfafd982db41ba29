/** Where the built window lies. */
import { dirname, join } from 'node:path';
import { findResources } from './resources.ts';

/** `dist/renderer` of the installation. */
export function rendererFolder(): string {
  return join(dirname(findResources()), 'dist', 'renderer');
}
