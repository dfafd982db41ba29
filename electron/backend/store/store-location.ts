/** Where a store lies when nobody says otherwise: the system's place for application data. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = 'Michishirube';
const fileName = 'michishirube.sqlite';

type Environment = Readonly<Record<string, string | undefined>>;

function dataFolder(env: Environment, platform: NodeJS.Platform): string {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env.XDG_DATA_HOME || join(home, '.local', 'share');
}

/** The store's file: MICHISHIRUBE_STORE where set, else one place for every host. */
export function storeLocation(env: Environment = process.env, platform: NodeJS.Platform = process.platform): string {
  if (env.MICHISHIRUBE_STORE) return resolve(env.MICHISHIRUBE_STORE);
  return join(dataFolder(env, platform), platform === 'linux' ? folder.toLowerCase() : folder, fileName);
}
