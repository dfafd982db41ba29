/** What a window asks first: version, store, capabilities, settings; and the standard and catalogue in use. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createAppService({ store, planning, clock, pdf, options, announce }: ServiceContext) {
  return {
    'app.describe': () => ({
      version: options.version,
      store: store.file,
      today: clock.today(),
      capabilities: { host: options.host, pdf: pdf !== null, saveDialog: options.saveDialog },
      settings: store.settings.read(),
    }),
    'settings.update': (change) => {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const settings = store.settings.update(given);
      announce({ name: 'store.changed', data: { what: 'settings' } });
      return settings;
    },
    'standard.get': () => planning.current().planner.standard.standard,
    'catalogue.get': () => {
      const { groups, courses } = planning.current().catalogue;
      return { groups, courses };
    },
  } satisfies Partial<Services>;
}
