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

/** A source that is away for now: refused, reset, 5xx, no answer. It may be waited for; after that it is what the user must look at. */
export class Outage extends UsageError {}

/** Ends a switch over a discriminated union; reached only when the types were lied to. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}

/** The message of anything thrown, with the messages of its causes; a cause that the message says already is not said twice. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  if (thrown.cause === undefined) return thrown.message;
  const cause = messageOf(thrown.cause);
  return cause === '' || thrown.message.includes(cause)
    ? thrown.message
    : `${thrown.message} (${cause})`;
}
