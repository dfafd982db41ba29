/** Files and paper that leave the window: one interface, whichever host the window is in. */
import type { Download, MadeFile } from '../../shared/contract/made-file.ts';

export interface HostFiles {
  /**
   * Hands a file to the user, also one that waits in the backend; false where the user closed the system's dialog.
   * A waiting file is gone afterwards only where it was saved.
   */
  save(file: MadeFile | Download): Promise<boolean>;
  /** Opens the system's print dialog for a whole HTML document. */
  print(html: string, title: string): Promise<void>;
}
