/** React's way to the store: components read through selectors and call actions. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { type ScreenTranslate, screenText } from '../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../shared/model/localized.ts';
import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';
import type { Reference } from './reference.ts';

export const StoreContext = createContext<AppStore | null>(null);

function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store around this component');
  return store;
}

/** Reads from the store; the selector must return the same value for the same state. */
export function useApp<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppStore(), selector);
}

/** The language of the screen. */
export function useLanguage(): Language {
  return useApp((state) => state.settings.language);
}

/** Words of the screen in the user's language. */
export function useText(): ScreenTranslate {
  return screenText(useLanguage());
}

/** The standard and the catalogue; only for components that show after the start. */
export function useReference(): Reference {
  const reference = useApp((state) => state.reference);
  if (!reference) throw new Error('the standard is not there yet');
  return reference;
}
