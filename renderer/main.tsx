/** Starts the window: picks the pipe, makes the store, draws. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserFiles } from './api/browser-files.ts';
import { createApi } from './api/client.ts';
import { dialogFiles } from './api/dialog-files.ts';
import { pickPipe } from './api/pick-pipe.ts';
import { App } from './features/shell/app.tsx';
import type { Timers } from './store/app-state.ts';
import { createAppStore } from './store/create-app-store.ts';
import { StoreContext } from './store/use-app.ts';
import './ui/tokens.css';
import './ui/base.css';

/** The fonts are read while the program is: text waits for them, and Japanese ones are large. */
for (const weight of [400, 700]) void document.fonts.load(`${weight} 13px 'BIZ UDPGothic'`, '道標');

const timers: Timers = {
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

const api = createApi(pickPipe());
const store = createAppStore({
  api,
  timers,
  filesFor: ({ saveDialog }) => (saveDialog ? dialogFiles(api) : browserFiles(api)),
});

const flush = () => void store.getState().flushSaves();
window.addEventListener('pagehide', flush);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flush();
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
);
await store.getState().start();
