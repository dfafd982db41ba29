/** Files and paper that leave the window: one interface, whichever host the window is in. */
import type { MadeFile } from '../../shared/contract/made-file.ts';

export interface HostFiles {
  /** Hands a file to the user; false where the user closed the system's dialog. */
  save(file: MadeFile): Promise<boolean>;
  /** Opens the system's print dialog for a whole HTML document. */
  print(html: string, title: string): Promise<void>;
}
