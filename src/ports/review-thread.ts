/** Where people discuss a change: a pull request. */
export interface ReviewThread {
  /** Creates the comment that begins with `marker`, or renews the one that is there. Returns its address. */
  comment(marker: string, body: string): Promise<string>;
  /** Rewrites the comment that begins with `marker` (undefined = there is none); '' when `change` leaves it as it is. Returns its address. */
  renew(marker: string, change: (body: string | undefined) => string | undefined): Promise<string>;
}
