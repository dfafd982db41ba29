/** How a test and the program under test talk beside the page: messages of a child process. */

/** From the program to the test. */
export type Told =
  | { readonly kind: 'error-box'; readonly title: string; readonly content: string }
  | { readonly kind: 'save-dialog'; readonly defaultPath: string }
  | { readonly kind: 'window-shown' }
  | { readonly kind: 'window-focused' }
  | { readonly kind: 'open-asked'; readonly address: string; readonly action: string }
  | { readonly kind: 'navigation'; readonly address: string; readonly prevented: boolean }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown };

/** From the test to the program. */
export type Asked =
  | { readonly kind: 'save-answer'; readonly filePath: string | null }
  | { readonly kind: 'load-foreign'; readonly id: number; readonly address: string; readonly html: string }
  | { readonly kind: 'permission'; readonly id: number; readonly name: string }
  | { readonly kind: 'menu'; readonly id: number }
  | { readonly kind: 'close-window' };

export function tell(message: Told): void {
  process.send?.(message);
}

/** Hears messages of one kind. */
export function onAsked<Kind extends Asked['kind']>(
  kind: Kind,
  listener: (message: Extract<Asked, { kind: Kind }>) => void,
): void {
  process.on('message', (message: Asked) => {
    if (message.kind === kind) listener(message as Extract<Asked, { kind: Kind }>);
  });
}
