/** Who holds a lease or leads, as one look shows it. */
export interface Holder {
  readonly instance: string;
  /** Grows with each change; null = the system has none. */
  readonly fence: string | null;
}
interface Moment {
  readonly askedMs: number;
  readonly answeredMs: number;
}
const range = (from: Moment | null, to: Moment): readonly [string, string] => [
  new Date((from ?? to).askedMs).toISOString(),
  new Date(to.answeredMs).toISOString(),
];
/**
 * Looks at a lease become claims of its holders, as `sluice check leaders` reads them: each change lies between the question before and the answer that
 * shows it. A lease that nobody holds after somebody did is a leader that is gone; another has to come in time.
 */
export function claimsSeen() {
  const claims: object[] = [];
  let open: { readonly holder: Holder; readonly became: readonly [string, string] } | null = null;
  let last: Moment | null = null;
  const close = (lost: readonly [string, string] | null): void => {
    if (open === null) return;
    const { holder, became } = open;
    claims.push({ type: 'claim', ...holder, became, ...(lost === null ? {} : { lost }) });
  };
  return {
    add(holder: Holder | null, at: Moment): void {
      const same =
        open !== null &&
        holder !== null &&
        open.holder.instance === holder.instance &&
        open.holder.fence === holder.fence;
      if (!same) {
        const between = range(last, at);
        if (open !== null && holder === null)
          claims.push({ type: 'killed', instance: open.holder.instance, at: between });
        // Of a leader that is gone the line before says when. Where another one follows, a lease has one holder: this one had lost it before.
        close(holder === null ? null : [between[0], between[0]]);
        open = holder === null ? null : { holder, became: between };
      }
      last = at;
    },
    /** A look that failed: what changed since the last one lies between them still. */
    lines(): readonly object[] {
      close(null);
      open = null;
      if (last !== null && claims.length > 0)
        claims.push({ type: 'now', ts: new Date(last.askedMs).toISOString() });
      return claims;
    },
  };
}
