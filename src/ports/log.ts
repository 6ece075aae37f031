/** The log door. Implementations neutralise workflow commands (`::`, `##[`) in every line they print (SECURITY.md). */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  /** One annotation each; `title` is a few words. */
  notice(message: string, title?: string): void;
  warning(message: string, title?: string): void;
  error(message: string, title?: string): void;
  /** Everything `body` logs is folded under `title`. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}
