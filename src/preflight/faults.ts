import { type Fault, isOneShot } from '../chaos/kinds.ts';
import { faultOf, presetOf } from '../chaos/presets.ts';
import { requireSound } from '../chaos/spec.ts';
import { countOf, endedBy } from '../chaos/targets.ts';
import type { ChaosGateParameters } from '../gates/chaos/parameters.ts';

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
/** Pods of the canary at that stage, and of all that serve then. */
export interface StagePods {
  readonly canary: number;
  readonly all: number;
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
const hitOf = ({ own, amount, podNames, experiment }: Asked, ready: number): number =>
  experiment === 'leader-kill'
    ? countOf({ kind: 'count', count: 1 }, ready)
    : countOf(
        own?.pods !== undefined && podNames === null
          ? { kind: 'count', count: own.pods.length }
          : (own?.amount ?? amount),
        ready,
      );
function hitsInWords(asked: Asked, hit: number | undefined, pods: StagePods | undefined): string {
  const names = asked.podNames ?? asked.own?.pods;
  const which =
    asked.experiment === 'leader-kill'
      ? 'the pod that leads'
      : names === undefined
        ? undefined
        : names.join(', ');
  if (hit !== undefined && pods !== undefined)
    return `${which ?? counted(hit)} of the canary's ${pods.canary}; ${pods.all} serve`;
  if (which !== undefined) return which;
  const amount = asked.own?.amount ?? asked.amount;
  if (amount.kind === 'all') return 'every pod of the canary';
  return amount.kind === 'count'
    ? `${counted(amount.count)} of the canary`
    : `${amount.percent} % of the canary's pods, rounded down`;
}
const counted = (pods: number): string => `${pods} ${pods === 1 ? 'pod' : 'pods'}`;

/** `it happens once`, `it lasts 30 s, 5 rounds`. */
export const lastsInWords = ({ durationSeconds, rounds }: FaultPreview): string =>
  `${durationSeconds === 0 ? 'happens once' : `lasts ${durationSeconds} s`}${rounds > 1 ? `, ${rounds} rounds` : ''}`;
