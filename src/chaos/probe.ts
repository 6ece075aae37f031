import { assertNever } from '../errors.ts';

/** What every probe has. */
export interface Common {
  readonly name: string;
  /** `effect` = it must be violated while the fault lasts: it shows that the fault did something. */
  readonly role: 'steady' | 'effect';
  readonly intervalSeconds: number;
  /** How long an answer is waited for. */
  readonly timeoutSeconds: number;
  /** Share of the looks during the fault that may be violated, in percent. */
  readonly maxFailedPercent: number;
  /** So many looks one after the other that are violated, or that see nothing, end the fault at once; 0 = never. */
  readonly abortAfter: number;
  /** In the resilience score. */
  readonly weight: number;
}
/** Where something is asked: an address that the runner reaches, or a path that ready pods serve, through the API server. */
export interface Place {
  readonly url: string | null;
  readonly path: string | null;
  /** Of the pods; null = the port of their readiness probe. */
  readonly port: number | string | null;
  /** Whose pods; those that the fault hits are left out where there are others. */
  readonly of: 'canary' | 'stable' | 'both';
}
export type Probe =
  | (Common & {
      readonly kind: 'http';
      readonly at: Place;
      readonly statusFrom: number;
      readonly statusTo: number;
      /** Limit of the 99th percentile of the answers' times, ms; null = not judged. */
      readonly p99Ms: number | null;
    })
  | (Common & { readonly kind: 'grpc'; readonly url: string; readonly service: string })
  | (Common & {
      readonly kind: 'prometheus';
      readonly query: string;
      readonly min: number | null;
      readonly max: number | null;
    })
  | (Common & {
      readonly kind: 'kubernetes';
      readonly what: 'ready-canary' | 'ready-stable' | 'ready' | 'restarts';
      readonly min: number | null;
      readonly max: number | null;
    })
  | (Common & {
      readonly kind: 'ledger';
      /** `$id` in it is replaced by the task's id. */
      readonly submit: Place & { readonly method: 'GET' | 'POST'; readonly body: string };
      readonly effects: Place;
      readonly perSecond: number;
      /** How long work may be on its way after the last task. */
      readonly drainSeconds: number;
      readonly maxLost: number;
      readonly maxDoubled: number;
    });

/** Addresses outside of the cluster that probes ask. */
export function addressesOfProbes(probes: readonly Probe[]): readonly string[] {
  return probes.flatMap((one): readonly string[] => {
    switch (one.kind) {
      case 'http':
        return one.at.url === null ? [] : [one.at.url];
      case 'grpc':
        return [one.url];
      case 'ledger':
        return [one.submit.url, one.effects.url].filter((address) => address !== null);
      case 'prometheus':
      case 'kubernetes':
        return [];
      default:
        return assertNever(one);
    }
  });
}
/** What is looked at when nobody names anything: pods that the fault does not hit go on to say that they are ready. */
export const automaticProbe = (path: string, port: number | string): Probe => ({
  name: 'readiness',
  kind: 'http',
  role: 'steady',
  intervalSeconds: 1,
  timeoutSeconds: 5,
  maxFailedPercent: 0,
  abortAfter: 5,
  weight: 1,
  at: { url: null, path, port, of: 'both' },
  statusFrom: 200,
  statusTo: 399,
  p99Ms: null,
});
