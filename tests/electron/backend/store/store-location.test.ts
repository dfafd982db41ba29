/** Where a store lies when nobody says otherwise. */
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { storeLocation } from '../../../../electron/backend/store/store-location.ts';

test('the environment variable goes before everything else', () => {
  const env = { MICHISHIRUBE_STORE: 'data/own.sqlite', HOME: '/home/sato', XDG_DATA_HOME: '/elsewhere' };
  expect(storeLocation(env, 'linux')).toBe(resolve('data/own.sqlite'));
});

test.each([
  ['linux', { HOME: '/home/sato' }, ['/home/sato', '.local', 'share', 'michishirube', 'michishirube.sqlite']],
  ['linux', { HOME: '/home/sato', XDG_DATA_HOME: '/data' }, ['/data', 'michishirube', 'michishirube.sqlite']],
  [
    'linux',
    { HOME: '/home/sato', XDG_DATA_HOME: '' },
    ['/home/sato', '.local', 'share', 'michishirube', 'michishirube.sqlite'],
  ],
  [
    'darwin',
    { HOME: '/Users/sato' },
    ['/Users/sato', 'Library', 'Application Support', 'Michishirube', 'michishirube.sqlite'],
  ],
  [
    'win32',
    { APPDATA: 'C:\\Users\\sato\\AppData\\Roaming' },
    ['C:\\Users\\sato\\AppData\\Roaming', 'Michishirube', 'michishirube.sqlite'],
  ],
] as const)('on %s the system’s place for application data is taken', (platform, env, parts) => {
  expect(storeLocation(env, platform)).toBe(join(...parts));
});
