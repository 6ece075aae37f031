import { confidenceOf } from '../../decision/confidence.ts';
import { limitIn } from '../../decision/limit.ts';
import { dimensionPolicy } from '../../decision/policy.ts';
import type { KnownPolicy, Policy } from '../../evidence/policy.ts';
import type { TickData } from '../../judge/protocol.ts';
import type { Check } from './presets.ts';

/**
 * Holds the counts of every check to the policy's limit, tick by tick. A rate fails once it is surely beyond the limit that is in force: at
 * alpha divided by the ticks of the window, so that looking often does not fail a good version (the union bound). Pure but for its sums.
 */
export function limitWatch(told: {
  readonly checks: readonly Check[];
  readonly horizon: number;
  readonly alpha: number;
}) {
  const rates = told.checks.filter(
    ({ kind, direction }) => kind === 'counts' && direction === 'increase',
  );
  const sums = new Map<string, readonly [number, number]>();
  const failed = new Map<string, string>();
  const held = (check: Check, k: number, known: KnownPolicy): void => {
    const limit = limitOf(known.policy, check);
    const [bad, total] = sums.get(check.name) ?? [0, 0];
    if (limit === undefined || failed.has(check.name) || !(bad / total > limit)) return;
    const within = confidenceOf({ kind: 'proportion', bad, total, limit });
    if (within === null || within >= told.alpha / told.horizon) return;
    const version = known.version === '' ? '' : ` (policy version ${known.version})`;
    failed.set(
      check.name,
      `surely beyond the policy's limit at tick ${k}: ${bad} of ${total}, allowed are ${Number((limit * 100).toPrecision(4))} %${version}`,
    );
  };
  return {
    /** By check: why, in words. */
    failed: (): ReadonlyMap<string, string> => failed,
    tick(k: number, data: TickData, known: KnownPolicy | null): void {
      for (const check of rates) {
        const [bad = 0, total = 0] = data[check.name]?.canary ?? [];
        const [allBad, all] = sums.get(check.name) ?? [0, 0];
        sums.set(check.name, [allBad + bad, all + total]);
        if (known !== null) held(check, k, known);
      }
    },
  };
}
/** Only of a dimension whose failure vetoes: what is not critical holds, and does not take users back. */
function limitOf(policy: Policy, { dimension }: Check): number | undefined {
  const { limit, critical } = dimensionPolicy(policy, dimension);
  return limit === undefined || !critical ? undefined : limitIn(limit, '1');
}
