import { type Miner, templateMiner } from '../logs/templates.ts';
import type { Side } from './span.ts';

export interface LogLine {
  readonly side: Side;
  readonly service: string;
  /** What the line was written in: a span, a request; '' where that is not known. */
  readonly within: string;
  readonly message: string;
}
export interface Counted {
  base: number;
  fault: number;
}
export interface TemplateCount extends Readonly<Counted> {
  readonly service: string;
  readonly template: number;
  /** `<*>` where the lines differ. */
  readonly text: string;
  /** The first line on the side of the fault, for those who want to see one (redacted before it is shown). */
  readonly sample: string;
}
export interface FollowCount extends Readonly<Counted> {
  readonly service: string;
  /** -1: the first line of its span. */
  readonly after: number;
  readonly template: number;
}
/** Lines of both sides as templates and their numbers; the lines themselves are not kept. */
export interface LogCounts {
  readonly lines: Readonly<Counted>;
  readonly templates: readonly TemplateCount[];
  readonly follows: readonly FollowCount[];
  readonly textOf: (template: number) => string;
  /** Templates by what they were written in (`side service within`), as far as memory was given to it. */
  readonly within: ReadonlyMap<string, readonly number[]>;
}
export const withinKey = (side: Side, service: string, within: string): string =>
  `${side}\u0000${service}\u0000${within}`;
export interface LogCounter {
  add(line: LogLine): void;
  counts(): LogCounts;
}
const limits = { open: 100_000, pairs: 200_000, sample: 500 };

interface Tally extends Counted {
  readonly service: string;
  readonly after: number;
  readonly template: number;
  sample: string;
}
/** Counts templates by service and side, and which follows which within a span. Memory is bounded by services and templates, not by lines. */
export function logCounter(miner: Miner = templateMiner({ templates: 20_000 })): LogCounter {
  const lines: Counted = { base: 0, fault: 0 };
  const templates = new Map<string, Tally>();
  const follows = new Map<string, Tally>();
  const open = new Map<string, number>();
  const within = new Map<string, number[]>();
  const tally = (into: Map<string, Tally>, service: string, after: number, template: number) => {
    const key = `${service}\u0000${after}\u0000${template}`;
    let found = into.get(key);
    if (found === undefined) {
      if (into.size >= limits.pairs) return undefined;
      found = { service, after, template, base: 0, fault: 0, sample: '' };
      into.set(key, found);
    }
    return found;
  };
  const follow = (side: Side, service: string, key: string, template: number): void => {
    const pair = tally(follows, service, open.get(key) ?? -1, template);
    if (pair !== undefined) pair[side] += 1;
    if (open.size >= limits.open) open.clear();
    open.set(key, template);
    const held = within.get(key);
    if (held !== undefined && held.length < 100) held.push(template);
    else if (held === undefined && within.size < limits.open) within.set(key, [template]);
  };
  return {
    add({ side, service, within: place, message }) {
      const template = miner.add(message);
      lines[side] += 1;
      const count = tally(templates, service, -1, template);
      if (count !== undefined) {
        count[side] += 1;
        if (count.sample === '' && side === 'fault') count.sample = message.slice(0, limits.sample);
      }
      if (place !== '') follow(side, service, withinKey(side, service, place), template);
    },
    counts() {
      const textOf = (id: number): string => (miner.template(id)?.words ?? []).join(' ');
      return {
        lines,
        templates: [...templates.values()].map((one) => ({ ...one, text: textOf(one.template) })),
        follows: [...follows.values()],
        textOf,
        within,
      };
    },
  };
}
