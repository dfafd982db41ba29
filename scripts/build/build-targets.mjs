// @ts-check
/** Builds the targets named as arguments, one after another, in one process. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../paths.mjs';

// Vite's mode is our target; React chooses between its two editions by this.
process.env.NODE_ENV = 'production';

try {
  for (const mode of process.argv.slice(2)) {
    await build({ mode, configFile: join(root, 'vite.config.ts'), configLoader: 'native', logLevel: 'warn' });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
