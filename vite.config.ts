/** The build: one mode for each target (renderer, main, preload, cli). */
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { bundledFonts } from './scripts/vite/bundled-fonts.ts';

/** The licences of what a bundle holds, kept beside it. */
const license = { fileName: 'third-party-licences.txt' };

const root = import.meta.dirname;
const at = (path: string): string => resolve(root, path);

/** Native code, WebAssembly and the browser driver stay in node_modules; the system brings the rest. */
const external = [
  'electron',
  'better-sqlite3',
  'highs',
  'playwright-core',
  /^playwright-core\//,
  /^better-sqlite3\//,
  /^node:/,
  ...builtinModules,
];

function rendererTarget(): UserConfig {
  return {
    root: at('renderer'),
    base: './',
    publicDir: false,
    plugins: [react(), bundledFonts(at('node_modules/@fontsource/biz-udpgothic'))],
    build: {
      outDir: at('dist/renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      // A small font or picture as a `data:` address would be blocked by the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      license,
      chunkSizeWarningLimit: 2_000,
    },
  };
}

/** A bundle for Node; everything lies in one folder, so that workers find their files beside the caller's. */
function nodeTarget(outDir: string, input: Record<string, string>, format: 'es' | 'cjs' = 'es'): UserConfig {
  return {
    root,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: at(outDir),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      license,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, at(file)])),
        external,
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  };
}

const backendThreads = {
  'highs-worker': 'electron/backend/solver/highs-worker.ts',
  'planner-thread': 'electron/backend/plan-runner/planner-thread.ts',
  'session-thread': 'electron/backend/session-planner/session-thread.ts',
};

const targets: Readonly<Record<string, () => UserConfig>> = {
  renderer: rendererTarget,
  main: () =>
    nodeTarget('dist/main', {
      main: 'electron/main/main.ts',
      'backend-thread': 'electron/main/backend-thread.ts',
      ...backendThreads,
    }),
  preload: () => nodeTarget('dist/preload', { preload: 'electron/preload/preload.ts' }, 'cjs'),
  cli: () => nodeTarget('dist/cli', { cli: 'electron/backend/cli/cli.ts', ...backendThreads }),
};

export default defineConfig(({ mode }) => {
  const target = targets[mode];
  if (!target) throw new Error(`no such target: ${mode} (one of ${Object.keys(targets).join(', ')})`);
  return { configFile: false, logLevel: 'warn', ...target() };
});
