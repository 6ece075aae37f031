import type { Timeline } from './timeline.ts';

/** Directed links between named places: each may be slow, and cut in its own direction alone. */
export interface Network {
  readonly cut: (from: string, to: string) => void;
  readonly heal: (from: string, to: string) => void;
  readonly slow: (from: string, to: string, delayMs: number) => void;
  readonly healAll: () => void;
  readonly isCut: (from: string, to: string) => boolean;
  readonly delayMs: (from: string, to: string) => number;
  /** Whether anything could have passed at some moment of that time. */
  readonly openWithin: (from: string, to: string, sinceMs: number, untilMs: number) => boolean;
  /**
   * As TCP does it: what is sent into a cut link comes after it is healed. `lane` keeps its order.
   */
  readonly carry: (from: string, to: string, lane: Lane, run: () => void) => void;
}
export interface Lane {
  lastMs: number;
}
interface Link {
  cutSinceMs: number | null;
  delayMs: number;
  readonly cuts: { readonly fromMs: number; readonly toMs: number }[];
  waiting: { readonly lane: Lane; readonly run: () => void }[];
}
export function network(time: Timeline, usualMs: number): Network {
  const links = new Map<string, Link>();
  const linkOf = (from: string, to: string): Link => {
    const name = `${from}>${to}`;
    const known = links.get(name);
    if (known !== undefined) return known;
    const made: Link = { cutSinceMs: null, delayMs: usualMs, cuts: [], waiting: [] };
    links.set(name, made);
    return made;
  };
  const deliver = (link: Link, lane: Lane, run: () => void): void => {
    const atMs = Math.max(time.nowMs() + link.delayMs, lane.lastMs);
    lane.lastMs = atMs;
    time.after(atMs - time.nowMs(), run);
  };
  const heal = (link: Link): void => {
    link.delayMs = usualMs;
    if (link.cutSinceMs === null) return;
    link.cuts.push({ fromMs: link.cutSinceMs, toMs: time.nowMs() });
    link.cutSinceMs = null;
    for (const { lane, run } of link.waiting.splice(0)) deliver(link, lane, run);
  };
  return {
    cut: (from, to) => {
      linkOf(from, to).cutSinceMs ??= time.nowMs();
    },
    heal: (from, to) => heal(linkOf(from, to)),
    slow: (from, to, delayMs) => {
      linkOf(from, to).delayMs = delayMs;
    },
    healAll: () => {
      for (const link of links.values()) heal(link);
    },
    isCut: (from, to) => linkOf(from, to).cutSinceMs !== null,
    delayMs: (from, to) => linkOf(from, to).delayMs,
    openWithin: (from, to, sinceMs, untilMs) => {
      const { cuts, cutSinceMs } = linkOf(from, to);
      const all = [
        ...cuts,
        ...(cutSinceMs === null ? [] : [{ fromMs: cutSinceMs, toMs: untilMs }]),
      ];
      return !all.some(({ fromMs, toMs }) => fromMs <= sinceMs && toMs >= untilMs);
    },
    carry: (from, to, lane, run) => {
      const link = linkOf(from, to);
      if (link.cutSinceMs === null) deliver(link, lane, run);
      else link.waiting.push({ lane, run });
    },
  };
}
