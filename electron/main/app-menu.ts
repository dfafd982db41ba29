/** The menu: what every program has, and nothing that the window itself offers. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/model/localized.ts';

const words = {
  ja: {
    app: '道標',
    edit: '編集',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    selectAll: 'すべて選択',
    view: '表示',
    zoomIn: '拡大',
    zoomOut: '縮小',
    resetZoom: '実際の大きさ',
    fullScreen: '全画面表示',
    quit: '終了',
  },
  en: {
    app: 'Michishirube',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    quit: 'Quit',
  },
} as const satisfies Record<Language, Record<string, string>>;

function template(language: Language): MenuItemConstructorOptions[] {
  const word = words[language];
  return [
    { label: word.app, submenu: [{ role: 'quit', label: word.quit }] },
    {
      label: word.edit,
      submenu: [
        { role: 'cut', label: word.cut },
        { role: 'copy', label: word.copy },
        { role: 'paste', label: word.paste },
        { role: 'selectAll', label: word.selectAll },
      ],
    },
    {
      label: word.view,
      submenu: [
        { role: 'zoomIn', label: word.zoomIn },
        { role: 'zoomOut', label: word.zoomOut },
        { role: 'resetZoom', label: word.resetZoom },
        { type: 'separator' },
        { role: 'togglefullscreen', label: word.fullScreen },
      ],
    },
  ];
}

/** Shows the menu in a language. */
export function setAppMenu(language: Language): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(language)));
}
