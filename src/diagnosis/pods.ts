import type { Case, PodSign } from './case.ts';
import type { Finding } from './finding.ts';
import type { Window } from './metrics.ts';

/** What a reason of Kubernetes says (events, and states of containers), and how much it counts. */
const reasons: Readonly<
  Record<string, { readonly points: number; readonly about: string; readonly says: string }>
> = {
  OOMKilled: {
    points: 3,
    about: 'memory',
    says: 'was killed for using more memory than its limit',
  },
  Evicted: { points: 2, about: 'memory', says: 'was evicted from its node' },
  FailedScheduling: { points: 2.5, about: 'load', says: 'found no node' },
  Unhealthy: { points: 1.5, about: 'readiness', says: 'failed its probe' },
  BackOff: {
    points: 2.5,
    about: 'error',
    says: 'keeps ending and is started again more and more slowly',
  },
  CrashLoopBackOff: {
    points: 3,
    about: 'error',
    says: 'keeps ending and is started again more and more slowly',
  },
  Error: { points: 2.5, about: 'error', says: 'ended with an error' },
  ImagePullBackOff: { points: 3, about: 'error', says: 'cannot get its image' },
  ErrImagePull: { points: 3, about: 'error', says: 'cannot get its image' },
  InvalidImageName: { points: 3, about: 'error', says: 'has an image name that is none' },
  CreateContainerConfigError: {
    points: 3,
    about: 'error',
    says: 'refers to configuration that is not there',
  },
  CreateContainerError: { points: 3, about: 'error', says: 'cannot be created' },
  RunContainerError: { points: 3, about: 'error', says: 'cannot be started' },
  FailedMount: { points: 2.5, about: 'disk', says: 'cannot mount a volume' },
  FailedAttachVolume: { points: 2.5, about: 'disk', says: 'cannot attach a volume' },
  FailedCreatePodSandBox: { points: 2, about: 'network', says: 'got no network' },
  NodeNotReady: { points: 2, about: 'load', says: 'lost its node' },
  Preempted: { points: 2, about: 'load', says: 'was preempted' },
  Preempting: { points: 2, about: 'load', says: 'was preempted' },
  CPUThrottlingHigh: { points: 1.5, about: 'cpu', says: 'was throttled' },
};
/** What comes more than this before the trouble is not its cause. */
const beforeS = 120;

/** Events and states of pods as evidence; what baseline pods have as well counts half. */
export function podEvidence(given: Case, window: Window): readonly Finding[] {
  const onBase = new Set(
    given.podSigns.filter(({ side }) => side === 'base').map(({ reason }) => reason),
  );
  return given.podSigns
    .filter(({ side, atS }) => side === 'fault' && atS >= window.onsetS - beforeS)
    .flatMap((sign): Finding[] => {
      const known = Object.hasOwn(reasons, sign.reason) ? reasons[sign.reason] : undefined;
      if (known === undefined) return [];
      return [
        {
          source: 'pods',
          service: sign.service,
          internal: true,
          points: known.points * (onBase.has(sign.reason) ? 0.5 : 1),
          about: known.about,
          metric: undefined,
          function: undefined,
          says: sentence(sign, known.says, onBase.has(sign.reason)),
        },
      ];
    });
}
const sentence = (
  { service, reason, message, count }: PodSign,
  says: string,
  both: boolean,
): string =>
  `a pod of ${service} ${says} (${reason}${count > 1 ? `, ${count} times` : ''})${message === '' ? '' : `: ${message.slice(0, 200)}`}${both ? '; baseline pods have it too' : ''}`;
