/** What came of taking an exposure to 0. */
export interface Withdrawn {
  readonly done: boolean;
  /** What was done, or why nothing was, in words. */
  readonly detail: string;
}
