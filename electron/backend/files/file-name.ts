/** Names for files that leave the app: safe on every system, recognisable to people. */

/** A file name from parts; what Windows, macOS or Linux would refuse becomes `_`. */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .filter((part) => part !== '')
    .join('_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\s]+/g, '_')
    .replace(/[. ]+$/, '')
    .slice(0, 100);
  return `${stem || 'michishirube'}.${extension}`;
}
