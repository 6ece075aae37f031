/**
 * What the user can mend: it names the input (or permission) and the fix. Everything else is an ordinary Error with its cause kept.
 * `src/main.ts` is the only place that turns either into an exit code.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly input: string | undefined;
  readonly fix: string | undefined;
  /** The message without the input's name and the fix. */
  readonly said: string;
  constructor(
    message: string,
    about: {
      readonly input?: string | undefined;
      readonly fix?: string | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(
      (about.input === undefined ? '' : `Input '${about.input}': `) +
        message +
        (about.fix === undefined ? '' : ` ${about.fix}`),
      about.cause === undefined ? undefined : { cause: about.cause },
    );
    this.said = message;
    this.input = about.input;
    this.fix = about.fix;
  }
}

/** Ends a switch over a discriminated union; reached only when the types were lied to. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}

/** The message of anything thrown, with the messages of its causes. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.cause === undefined
    ? thrown.message
    : `${thrown.message} (${messageOf(thrown.cause)})`;
}
