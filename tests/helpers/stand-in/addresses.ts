/** Chromium cannot be taught `app://`, so the stand-in shows `app://host/path` as `https://host.app.test/path`. */

const suffix = '.app.test';

/** The address that the page is given. */
export function toPage(address: string): string {
  return address.replace(/^app:\/\/([^/]+)/, (_all, host: string) => `https://${host}${suffix}`);
}

/** The address that the program under test sees. */
export function toApp(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.app\.test/, (_all, host: string) => `app://${host}`);
}
