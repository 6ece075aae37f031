/** What became of a notice in one channel. `already` = it was told before, by its key. */
export interface Told {
  readonly state: 'told' | 'renewed' | 'already';
  /** For people; '' where the channel has none. */
  readonly address: string;
  /** What went wrong beside it, in words. */
  readonly warnings?: readonly string[];
}
/** One channel with its message: told once, however often it is called. Throws what people must mend. */
export interface Notifier {
  readonly name: string;
  /** Whether the channel itself can be asked whether it was told already; otherwise the caller remembers. */
  readonly findsAgain: boolean;
  tell(signal: AbortSignal): Promise<Told>;
}
