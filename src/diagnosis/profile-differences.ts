import type { ProfileKind, ProfilePair } from './case.ts';
import { blamed, isStandard, plainFunction } from './functions.ts';
import type { Profile } from './pprof.ts';

export interface StackGrowth {
  readonly stack: readonly string[];
  readonly base: number;
  readonly fault: number;
}
/** One function's part of one kind of profile, on both sides. */
export interface Growth {
  readonly kind: ProfileKind;
  readonly function: string;
  readonly unit: string;
  readonly base: number;
  /** What the base would be at the load of the fault. */
  readonly expected: number;
  readonly fault: number;
  /** Above what chance gives; the larger the clearer. 0: nothing to speak of. */
  readonly strength: number;
  /** It grew between two captures of the same side, too. */
  readonly growing: boolean;
  /** Own functions on the way to it, the leaf first: whose work it is. */
  readonly callers: readonly string[];
  readonly stacks: readonly StackGrowth[];
}
/** Which value of a sample counts, by kind; the first that the profile has. */
const valuesOf: Readonly<Record<ProfileKind, readonly string[]>> = {
  goroutine: ['goroutine', 'goroutines', 'goroutineleak', 'count'],
  'goroutine-early': ['goroutine', 'goroutines', 'count'],
  heap: ['inuse_space', 'space'],
  mutex: ['delay'],
  block: ['delay'],
  cpu: ['cpu', 'samples'],
};

interface Tally {
  base: number;
  fault: number;
  readonly stacks: Map<string, { stack: readonly string[]; base: number; fault: number }>;
  readonly callers: Set<string>;
}
/** What grew, by function; of kinds that only one side has, nothing can be said and nothing is. */
export function profileDifferences(
  pairs: readonly ProfilePair[],
  served: { readonly base: number; readonly fault: number } | undefined,
): readonly Growth[] {
  const ratio = served === undefined ? 1 : served.fault / Math.max(1, served.base);
  const early = pairs.find(({ kind }) => kind === 'goroutine-early');
  const earlier =
    early === undefined ? new Map<string, Tally>() : tallies(early.kind, early.base, early.fault);
  return pairs
    .filter(
      ({ kind, base, fault }) =>
        kind !== 'goroutine-early' && base !== undefined && fault !== undefined,
    )
    .flatMap((pair) => growths(pair, ratio, earlier))
    .sort((a, b) => b.strength - a.strength || b.fault - b.expected - (a.fault - a.expected));
}
function growths(
  { kind, base, fault }: ProfilePair,
  ratio: number,
  earlier: ReadonlyMap<string, Tally>,
): Growth[] {
  const found = tallies(kind, base, fault);
  const all = [...found.values()];
  const total = { base: sum(all.map((one) => one.base)), fault: sum(all.map((one) => one.fault)) };
  const unit = fault?.sampleTypes[valueIndex(kind, fault)]?.unit ?? '';
  return [...found].map(([name, tally]) => {
    const before = earlier.get(name);
    const expected = expectedOf(kind, tally.base, ratio, kind === 'goroutine' ? before : undefined);
    return {
      kind,
      function: name,
      unit,
      base: tally.base,
      expected,
      fault: tally.fault,
      strength: strengthOf(kind, { expected, fault: tally.fault, total, ratio, unit }),
      growing:
        kind === 'goroutine' &&
        before !== undefined &&
        tally.fault >= before.fault + 5 &&
        tally.fault > 1.2 * before.fault,
      callers: [...tally.callers],
      stacks: [...tally.stacks.values()]
        .sort((a, b) => b.fault - b.base - (a.fault - a.base))
        .slice(0, 5),
    };
  });
}
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const valueIndex = (kind: ProfileKind, profile: Profile): number => {
  const types = profile.sampleTypes.map(({ type }) => type);
  const index = valuesOf[kind].map((type) => types.indexOf(type)).find((at) => at >= 0);
  return index ?? types.length - 1;
};
function tallies(
  kind: ProfileKind,
  base: Profile | undefined,
  fault: Profile | undefined,
): Map<string, Tally> {
  const made = new Map<string, Tally>();
  for (const [side, profile] of [
    ['base', base],
    ['fault', fault],
  ] as const) {
    if (profile === undefined) continue;
    const index = valueIndex(kind, profile);
    for (const { stack, values } of profile.samples) add(made, side, stack, values[index] ?? 0);
  }
  return made;
}
function add(
  made: Map<string, Tally>,
  side: 'base' | 'fault',
  stack: readonly string[],
  value: number,
): void {
  const name = blamed(stack);
  if (name === '' || !(value > 0)) return;
  const tally: Tally = made.get(name) ?? {
    base: 0,
    fault: 0,
    stacks: new Map(),
    callers: new Set(),
  };
  made.set(name, tally);
  tally[side] += value;
  for (const frame of stack)
    if (!isStandard(frame) && tally.callers.size < 64) tally.callers.add(plainFunction(frame));
  const plain = stack.map(plainFunction);
  const key = plain.join('\u0000');
  const entry = tally.stacks.get(key) ?? { stack: plain, base: 0, fault: 0 };
  entry[side] += value;
  if (tally.stacks.size < 10_000) tally.stacks.set(key, entry);
}
/** Goroutines and retained memory need not follow the load, so the larger of both is due; waits and processor time do. */
function expectedOf(
  kind: ProfileKind,
  base: number,
  ratio: number,
  early: Tally | undefined,
): number {
  if (kind === 'goroutine') return Math.max(base, base * ratio, early?.base ?? 0);
  if (kind === 'heap') return Math.max(base, base * ratio);
  return base * ratio;
}
/** Go samples an allocation about every 512 KiB (runtime.MemProfileRate) and the processor every 10 ms: counts behind the sums, for their chance. */
const heapSampleBytes = 512 * 1024;
const cpuSampleNanos = 1e7;

interface Amounts {
  readonly expected: number;
  readonly fault: number;
  readonly total: { readonly base: number; readonly fault: number };
  readonly ratio: number;
  readonly unit: string;
}
function strengthOf(kind: ProfileKind, amounts: Amounts): number {
  if (!(amounts.fault > amounts.expected)) return 0;
  switch (kind) {
    case 'goroutine':
    case 'goroutine-early':
      return moreGoroutines(amounts);
    case 'heap':
      return moreMemory(amounts);
    case 'cpu':
      return moreProcessor(amounts);
    case 'mutex':
    case 'block':
      return moreWaiting(amounts);
  }
}
function moreGoroutines({ expected, fault }: Amounts): number {
  const z = (fault - expected) / Math.sqrt(expected + 1);
  return fault - expected >= 5 && z > 4 ? z - 4 : 0;
}
function moreMemory({ expected, fault, total }: Amounts): number {
  const excess = fault - expected;
  const z = excess / heapSampleBytes / Math.sqrt(expected / heapSampleBytes + 1);
  return excess > 0.1 * total.base && z > 3 ? z - 3 : 0;
}
/** Shares of the samples, with the error of a binomial share. */
function moreProcessor({ expected, fault, total, ratio, unit }: Amounts): number {
  const due = total.base === 0 ? 0 : expected / ratio / total.base;
  const samples = total.fault / (unit === 'nanoseconds' ? cpuSampleNanos : 1);
  const share = fault / total.fault;
  const error = Math.sqrt((due * (1 - due) + 0.01) / Math.max(1, samples));
  const z = (share - due) / error;
  return share - due > 0.05 && z > 4 ? z - 4 : 0;
}
/** Everything that waits, waits longer when one thing is slow: what counts is a large part of the whole that was not there before, of 0.1 s at least. */
function moreWaiting({ expected, fault, total, ratio }: Amounts): number {
  const excess = fault - expected;
  const part = excess / Math.max(1, total.fault);
  const times = fault / Math.max(expected, 0.01 * total.base * ratio, 1e6);
  return part > 0.15 && times > 2 && excess > 1e8 ? Math.log2(times) * part : 0;
}
