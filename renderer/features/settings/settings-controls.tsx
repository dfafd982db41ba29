/** The company's calendar, language and theme, in the header. */
import { CalendarDays, Languages, Monitor, Moon, Sun } from 'lucide-react';
import type { Settings } from '../../../shared/contract/methods.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { IconButton } from '../../ui/button.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];
const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const;

function ThemeMenu() {
  const text = useText();
  const theme = useApp((state) => state.settings.theme);
  const setTheme = useApp((state) => state.setTheme);
  const Icon = themeIcons[theme];
  const actions = themes.map((id) => ({ id, label: text(`theme.${id}`), run: () => setTheme(id) }));
  return (
    <ActionMenu className="button quiet icon" label={text('theme.title')} actions={actions}>
      <Icon aria-hidden />
    </ActionMenu>
  );
}

/** Each language by its own name, so that everyone finds theirs. */
const languageNames = { ja: '日本語', en: 'English' } as const;

function LanguageMenu() {
  const text = useText();
  const language = useApp((state) => state.settings.language);
  const setLanguage = useApp((state) => state.setLanguage);
  const actions = [
    { id: 'ja', label: languageNames.ja, run: () => setLanguage('ja') },
    { id: 'en', label: languageNames.en, run: () => setLanguage('en') },
  ];
  return (
    <ActionMenu
      className="button quiet"
      label={`${text('language.title')}: ${languageNames[language]}`}
      actions={actions}
    >
      <Languages aria-hidden />
      {languageNames[language]}
    </ActionMenu>
  );
}

function CalendarButton() {
  const text = useText();
  const openCalendar = useApp((state) => state.openCalendar);
  return (
    <IconButton label={text('calendar.title')} onPress={() => void openCalendar()}>
      <CalendarDays aria-hidden />
    </IconButton>
  );
}

export function SettingsControls() {
  return (
    <>
      <CalendarButton />
      <LanguageMenu />
      <ThemeMenu />
    </>
  );
}
