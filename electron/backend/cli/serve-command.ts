/** `serve`: the loopback host, until it is told to stop. */
import type { Clock } from '../backend.ts';
import { startLoopbackHost } from '../http/loopback-host.ts';
import { openBackend } from '../open-backend.ts';
import { createBrowserPrinter } from '../pdf/browser-printer.ts';
import { findBrowser } from '../pdf/find-browser.ts';
import { productVersion } from '../product-version.ts';
import { rendererFolder } from '../renderer-folder.ts';
import { storeLocation } from '../store/store-location.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { openWindow } from './open-window.ts';
import { type Arguments, numberOption, parseArguments, textOption, wrongUse } from './parse-arguments.ts';

const serveOptions = {
  port: { type: 'string' },
  store: { type: 'string' },
  open: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function portOption(given: Arguments): number {
  const port = numberOption(given, 'port') ?? 0;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw wrongUse(
      `--port「${port}」は使えません。0から65535の整数にしてください`,
      `--port "${port}" is not a whole number from 0 to 65535`,
    );
  }
  return port;
}

/** Resolves once the program is asked to end. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Runs the command: prints the address on standard output once the host listens. */
export async function serveCommand(args: readonly string[], io: CommandIo, clock: Clock): Promise<ExitStatus> {
  const given = parseArguments(args, serveOptions);
  const port = portOption(given);
  const browser = findBrowser(io.env);
  const backend = await openBackend({
    storeFile: textOption(given, 'store') ?? storeLocation(io.env),
    version: productVersion(),
    host: 'loopback',
    saveDialog: false,
    clock,
    pdf: browser === null ? null : createBrowserPrinter(browser, rendererFolder()),
  });
  try {
    const host = await startLoopbackHost(backend, port, rendererFolder());
    io.stdout.write(`${host.address}\n`);
    if (given.values.open === true) openWindow(host.address, io.env);
    await untilAsked();
    await host.close();
  } finally {
    await backend.close();
  }
  return exitStatus.done;
}
