/** The version of the product, from its package.json. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findResources } from './resources.ts';

export function productVersion(): string {
  const text = readFileSync(join(dirname(findResources()), 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
