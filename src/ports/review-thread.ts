/** Where people discuss a change: a pull request. */
export interface ReviewThread {
  /** Creates the comment that begins with `marker`, or renews the one that is there. Returns its address. */
  comment(marker: string, body: string): Promise<string>;
}
