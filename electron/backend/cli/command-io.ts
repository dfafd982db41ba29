/** What a command reads and writes besides files. */

export interface CommandIo {
  readonly stdout: { write(text: string | Uint8Array): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Exit statuses, as documented. */
export const exitStatus = { done: 0, fault: 1, wrongUse: 2, noRoadmap: 3 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
