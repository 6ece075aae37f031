import { type Fault, isOneShot } from '../chaos/kinds.ts';
import { faultOf, presetOf } from '../chaos/presets.ts';
import { requireSound } from '../chaos/spec.ts';
import { countOf, endedBy } from '../chaos/targets.ts';
import type { ChaosGateParameters } from '../gates/chaos/parameters.ts';
import { meantOf } from '../gates/chaos/plan.ts';
import type { StagePods } from '../release/exposure/pods-at.ts';

/** What a fault will hit, as far as it is known before there is a canary. */
export interface FaultPreview {
  /** The step. */
  readonly where: string;
  readonly experiment: string;
  /** What it breaks, in words. */
  readonly does: string;
  /** Share of the stage in percent; null = the run knows it. */
  readonly exposurePercent: number | null;
  /** Pods that are hit, in words. */
  readonly hits: string;
  /** Of the canary's pods, and of all that serve; null = the cluster was not asked. */
  readonly percentOfCanary: number | null;
  readonly percentOfAll: number | null;
  /** 0 = it happens once. */
  readonly durationSeconds: number;
  readonly rounds: number;
  /** Addresses and Services that a network fault concerns. */
  readonly targets: readonly string[];
  readonly endedBy: readonly string[];
}
type Asked = Pick<
  ChaosGateParameters,
  'experiment' | 'values' | 'own' | 'service' | 'amount' | 'podNames' | 'rounds' | 'abort'
>;

/** Of a range that is for documentation alone (RFC 5737): stands for addresses of a Service that only the run looks up. */
const someAddress = '192.0.2.1';

/** Refuses what would be refused once the canary stands: a fault that lacks what it concerns, more pods than there will be, a share that is none. */
export function previewOf(
  asked: Asked,
  about: {
    readonly where: string;
    readonly exposurePercent: number | null;
    readonly pods: StagePods | undefined;
  },
): FaultPreview {
  const { where, exposurePercent, pods } = about;
  const fault = faultIn(asked);
  requireSound(fault, asked.experiment === 'own' ? 'fault' : 'experiment');
  const hit = pods === undefined ? undefined : hitOf(asked, pods.canary);
  const percent = (of: number | undefined): number | null =>
    hit === undefined || of === undefined ? null : Math.round((1000 * hit) / Math.max(1, of)) / 10;
  const durationSeconds = isOneShot(fault) ? 0 : fault.durationSeconds;
  return {
    ...{ where, exposurePercent, durationSeconds },
    experiment: asked.experiment,
    does: asked.experiment === 'own' ? fault.name : presetOf(asked.experiment).says,
    hits: hitsInWords(asked, hit, pods),
    percentOfCanary: percent(pods?.canary),
    percentOfAll: percent(pods?.all),
    rounds: asked.rounds,
    targets: [
      ...asked.values.targets,
      ...(asked.service === null ? [] : [`Service ${asked.service} and its pods`]),
    ],
    endedBy: endedBy(durationSeconds, {
      abort: asked.abort !== null,
      sweep: 'its deadline, a minute after the recovery may have ended',
    }),
  };
}
function faultIn({ experiment, own, values, service }: Asked): Fault {
  if (experiment === 'own') {
    if (own === null) throw new Error('an own fault is given with its experiment');
    return own.fault;
  }
  const targets = service === null ? values.targets : [...values.targets, someAddress];
  return faultOf(experiment, { ...values, targets, container: values.container || 'released' });
}
/** As inject-chaos chooses: so many of those that are named, of the one that leads, or of all that are ready. */
function hitOf(asked: Asked, ready: number): number {
  const { amount, names } = meantOf(asked);
  return countOf(amount, Math.min(ready, killsLeader(asked) ? 1 : (names?.length ?? ready)));
}
const killsLeader = ({ experiment }: Asked): boolean => experiment === 'leader-kill';
function hitsInWords(asked: Asked, hit: number | undefined, pods: StagePods | undefined): string {
  const { amount, names } = meantOf(asked);
  const named = names?.join(', ');
  const which = killsLeader(asked) ? 'the pod that leads' : named;
  if (hit !== undefined && pods !== undefined) {
    const some = which !== undefined && names !== undefined && hit < names.length;
    return `${some ? `${hit} of ${which},` : (which ?? counted(hit, 'pod'))} of the canary's ${pods.canary}; ${pods.all} serve`;
  }
  if (which !== undefined) return which;
  if (amount.kind === 'all') return 'every pod of the canary';
  return amount.kind === 'count'
    ? `${counted(amount.count, 'pod')} of the canary`
    : `${amount.percent} % of the canary's pods, rounded down`;
}
/** `1 pod`, `2 pods`. */
export const counted = (number: number, one: string): string =>
  `${number} ${one}${number === 1 ? '' : 's'}`;

/** `it happens once`, `it lasts 30 s, 5 rounds`. */
export const lastsInWords = ({ durationSeconds, rounds }: FaultPreview): string =>
  `${durationSeconds === 0 ? 'happens once' : `lasts ${durationSeconds} s`}${rounds > 1 ? `, ${rounds} rounds` : ''}`;
