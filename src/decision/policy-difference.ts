import type { DimensionPolicy, Freeze, Policy } from '../evidence/policy.ts';
import { compareLimits, limitInWords } from './limit.ts';
import { dimensionPolicy, thresholdFor } from './policy.ts';

/** One line of what a policy changed. */
export interface PolicyDifference {
  readonly path: string;
  readonly said: string;
  /** It allows more than before. */
  readonly loosens: boolean;
}
/** What is known of a dimension's harmful direction: a limit is a ceiling where more is worse, a floor where less is. */
export type Directions = Readonly<Record<string, ReadonlySet<'increase' | 'decrease' | 'either'>>>;

/** What `to` changes against `from`, in the order of names; `nowMs`: freezes that are over are nobody's business. */
export function policyDifferences(
  from: Policy,
  to: Policy,
  { directions = {}, nowMs }: { readonly directions?: Directions; readonly nowMs: number },
): readonly PolicyDifference[] {
  const names = [
    ...new Set([...Object.keys(from.dimensions), ...Object.keys(to.dimensions)]),
  ].sort();
  return [
    ...names.flatMap((name) => ofDimension(name, from, to, directions)),
    ...from.named
      .filter((name) => !to.named.includes(name))
      .map((name) => removed('dimensions', name)),
    ...to.named
      .filter((name) => !from.named.includes(name))
      .map((name) => added('dimensions', name)),
    ...thresholds(from, to),
    ...from.require
      .filter((name) => !to.require.includes(name))
      .map((name) => removed('require', name)),
    ...to.require
      .filter((name) => !from.require.includes(name))
      .map((name) => added('require', name)),
    ...freezes(from, to, nowMs),
  ];
}
const removed = (list: string, name: string): PolicyDifference => ({
  path: `${list}.${name}`,
  said: `${list}: ${name} removed`,
  loosens: true,
});
const added = (list: string, name: string): PolicyDifference => ({
  path: `${list}.${name}`,
  said: `${list}: ${name} added`,
  loosens: false,
});

function ofDimension(
  name: string,
  from: Policy,
  to: Policy,
  directions: Directions,
): readonly PolicyDifference[] {
  const [a, b] = [dimensionPolicy(from, name), dimensionPolicy(to, name)];
  const line = (key: string, was: string, is: string, loosens: boolean): PolicyDifference => ({
    path: `dimensions.${name}.${key}`,
    said: `${name}: ${key} ${was} → ${is}`,
    loosens,
  });
  return [
    // A dimension without weight says nothing any more; between two weights there is no stricter one.
    ...(a.weight === b.weight
      ? []
      : [line('weight', `${a.weight}`, `${b.weight}`, b.weight === 0)]),
    ...(a.critical === b.critical
      ? []
      : [line('critical', `${a.critical}`, `${b.critical}`, a.critical)]),
    ...ofLimit(a, b, directions[name]).map(({ was, is, loosens }) =>
      line('limit', was, is, loosens),
    ),
  ];
}
function ofLimit(
  { limit: from }: DimensionPolicy,
  { limit: to }: DimensionPolicy,
  directions: Directions[string] | undefined,
): readonly { readonly was: string; readonly is: string; readonly loosens: boolean }[] {
  const was = from === undefined ? 'none' : limitInWords(from);
  const is = to === undefined ? 'none' : limitInWords(to);
  if (from === undefined || to === undefined)
    return from === to ? [] : [{ was, is, loosens: to === undefined }];
  const more = compareLimits(from, to);
  if (more === 0) return [];
  const floor = directions?.has('decrease') === true;
  const ceiling = directions === undefined || [...directions].some((one) => one !== 'decrease');
  // What cannot be compared may allow anything.
  return [{ was, is, loosens: more === undefined || (more > 0 ? ceiling : floor) }];
}
/** The least confidence is a step function of the exposure: compared at every step of either. */
function thresholds(from: Policy, to: Policy): readonly PolicyDifference[] {
  const exposures = [
    ...new Set([...from.confidence, ...to.confidence].map(({ exposure }) => exposure).concat(0)),
  ].sort((a, b) => a - b);
  return exposures.flatMap((exposure) => {
    const [was, is] = [thresholdFor(from, exposure), thresholdFor(to, exposure)];
    return was === is
      ? []
      : [
          {
            path: `confidence.${exposure}`,
            said: `confidence from ${exposure} % on: ${was} → ${is}`,
            loosens: is < was,
          },
        ];
  });
}
const span = ({ from, to }: Freeze): string => `${from} – ${to}`;
function freezes(from: Policy, to: Policy, nowMs: number): readonly PolicyDifference[] {
  const open = ({ freezes: all = [] }: Policy) => all.filter((one) => Date.parse(one.to) > nowMs);
  const covers = (by: readonly Freeze[], { from: begins, to: ends }: Freeze): boolean =>
    by.some(
      (one) =>
        Date.parse(one.from) <= Math.max(Date.parse(begins), nowMs) &&
        Date.parse(one.to) >= Date.parse(ends),
    );
  const line = (freeze: Freeze, what: string, loosens: boolean): PolicyDifference => ({
    path: 'freezes',
    said: `freeze ${span(freeze)} ${what}`,
    loosens,
  });
  return [
    ...open(from)
      .filter((one) => !covers(open(to), one))
      .map((one) => line(one, 'removed or shortened', true)),
    ...open(to)
      .filter((one) => !covers(open(from), one))
      .map((one) => line(one, 'added', false)),
  ];
}
