// @ts-check
/** Installers for Windows, macOS and Linux. */

/**
 * better-sqlite3 brings one binary for each system and processor; an installer keeps its own. Of node_modules the
 * packager heeds exclusions only, hence the double negation; `arch` is the target's, not this machine's. A list
 * of nothing but exclusions would take in the whole repository, hence the file before it.
 * @param {string} system as the package names it
 * @returns {string[]}
 */
const onlyBinaryOf = (system) => ['package.json', `!node_modules/better-sqlite3/prebuilds/!(${system}-\${arch}).node`];

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'app.michishirube',
  productName: 'Michishirube',
  copyright: 'Copyright 2026 Michishirube maintainers',
  directories: { output: 'release', buildResources: 'resources/icons' },
  // What is named here and the production packages, nothing else: no sources, no tests, no maps.
  files: [
    'package.json',
    'LICENSE',
    'dist/main/**/*',
    'dist/preload/**/*',
    'dist/renderer/**/*',
    'resources/standard/**/*',
    'resources/catalogue/**/*',
    '!**/*.{map,md,d.ts,ts,mts,cts,tsbuildinfo}',
    '!**/{test,tests,__tests__,docs,example,examples,bench,benchmark}/**/*',
    '!node_modules/better-sqlite3/{deps,src}/**/*',
    '!node_modules/better-sqlite3/binding.gyp',
    '!node_modules/node-addon-api/**/*',
    // The driver's own inspector, recorder and installer; only its library prints PDF files.
    '!node_modules/playwright-core/lib/{vite,tools,entry}/**/*',
    '!node_modules/playwright-core/{bin,types}/**/*',
  ],
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are the packager's own placeholders.
  artifactName: 'michishirube-${version}-${os}-${arch}.${ext}',
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  win: { target: ['nsis', 'zip'], icon: 'resources/icons/icon.ico', files: onlyBinaryOf('win32') },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true, perMachine: false },
  mac: {
    target: ['dmg', 'zip'],
    icon: 'resources/icons/icon.icns',
    category: 'public.app-category.education',
    files: onlyBinaryOf('darwin'),
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'resources/icons/linux',
    category: 'Education',
    executableName: 'michishirube',
    synopsis: 'Training roadmaps under the IT Skill Standard',
    files: onlyBinaryOf('linux'),
  },
};
