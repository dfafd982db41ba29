/** What the program was started for. */

export type CommandLine =
  /** `michishirube plan …`: no window. */
  | { readonly kind: 'command'; readonly args: readonly string[] }
  /** The window, with the store of `--store FILE` where one is named. */
  | { readonly kind: 'window'; readonly storeFile: string | null };

function optionValue(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  if (at >= 0) return args[at + 1] ?? null;
  return args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) || null;
}

/**
 * Reads `process.argv`. Started from the repository, Electron itself takes the first argument (the folder);
 * switches of Chromium may stand anywhere and are passed over.
 */
export function readCommandLine(argv: readonly string[], packaged: boolean): CommandLine {
  const args = argv.slice(packaged ? 1 : 2);
  const [first] = args;
  const isCommand = first !== undefined && (/^[a-z]/.test(first) || first === '--help');
  return isCommand ? { kind: 'command', args } : { kind: 'window', storeFile: optionValue(args, '--store') };
}
