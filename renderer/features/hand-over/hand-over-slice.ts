/** Puts the ways of handing a record over together. */
import type { SliceCreator } from '../../store/app-state.ts';
import { careerSheetCommands } from './career-sheet-commands.ts';
import { exportCommands } from './export-commands.ts';
import type { HandOverState } from './hand-over-state.ts';
import { receiveCommands } from './receive-commands.ts';

export const createHandOverSlice: SliceCreator<HandOverState> = (set, get, tools) => ({
  exporting: null,
  receiving: null,
  ...exportCommands(set, get, tools),
  ...receiveCommands(set, get, tools),
  ...careerSheetCommands(set, get, tools),
});
