/** The one origin that the window may show and that may call the backend. */

export const appScheme = 'app';
const appHost = 'michishirube';

/** Without a slash at the end, as `WebFrameMain.origin` gives it. */
export const appOrigin = `${appScheme}://${appHost}`;

/** Where the window begins. */
export const startAddress = `${appOrigin}/`;

/** True for an address of the built window. */
export function isAppAddress(address: string): boolean {
  return address === appOrigin || address.startsWith(startAddress);
}
