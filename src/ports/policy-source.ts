/** What a source of the policy says at one moment. */
export type SourceAnswer =
  | { readonly state: 'text'; readonly text: string; readonly version: string; readonly by: string }
  /** It answered, and has no policy: the key is not there, or what is there is no text. */
  | {
      readonly state: 'unusable';
      readonly problem: string;
      readonly version: string;
      readonly by: string;
    }
  /** It did not answer, or refused. */
  | { readonly state: 'away'; readonly problem: string };

/** Where the policy stands while a release runs. */
export interface PolicySource {
  /** `consul:sluice/shop`. */
  readonly name: string;
  /** As it is now; of a source that is away for a moment it is asked again for some seconds. Never throws but for `signal`. */
  read(signal: AbortSignal): Promise<SourceAnswer>;
  /** Says what it hears, first at once and then with every change, and again whenever the source confirms what it said. Ends with `signal`, and never throws. */
  follow(heard: (answer: SourceAnswer) => void, signal: AbortSignal): Promise<void>;
}
