import type { Interference } from '../../src/sandbox/kubernetes/context.ts';

/** What may happen to one API request of a run. */
export const faultKinds = [
  'kill-before',
  'kill-after',
  'conflict-409',
  'gone-410',
  'throttled-429',
  'error-500',
  'unavailable-503',
  'outage-503',
  'timeout-before',
  'timeout-after',
  'reset-before',
  'reset-after',
  'truncated',
  'sigint',
  'sigterm',
  'second-run',
  'second-attempt',
  'rolled-back',
  'canary-deleted',
  'canary-edited',
  'tag-moved',
  'pods-hung',
  'swept-6h-ahead',
  'second-run-31m-ahead',
  'chaos-controller-dead',
] as const;
export type FaultKind = (typeof faultKinds)[number];
export const isKill = (kind: FaultKind): boolean => kind.startsWith('kill');
export const isSignal = (kind: FaultKind): boolean => kind === 'sigint' || kind === 'sigterm';

const refusal = (code: number, reason: string, headers: Record<string, string> = {}) => ({
  status: code,
  headers,
  body: {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message: 'injected by the fault harness',
    reason,
    code,
  },
});

const others: readonly FaultKind[] = [
  'second-run',
  'second-attempt',
  'rolled-back',
  'canary-deleted',
  'canary-edited',
  'tag-moved',
  'pods-hung',
  'second-run-31m-ahead',
  'chaos-controller-dead',
];
/** At that moment something happens beside, and nothing to the request. */
export const isBeside = (kind: FaultKind): boolean => isOthers(kind) || kind === 'swept-6h-ahead';
/** Others act at that moment, and may be right to: what was begun need not come to its end. */
export const isOthers = (kind: FaultKind): boolean => others.includes(kind);

/** What may happen to a rescuer in its turn: it dies, or one answer goes wrong. */
export const secondKinds: readonly FaultKind[] = faultKinds.filter(
  (kind) => !isSignal(kind) && !isBeside(kind) && kind !== 'outage-503',
);

/** The answer that the API server gives to the request that is hit. */
export function interferenceOf(kind: FaultKind): Interference | undefined {
  switch (kind) {
    case 'kill-before':
    case 'reset-before':
      return { reset: true };
    case 'kill-after':
    case 'reset-after':
      return { lose: 'reset' };
    case 'conflict-409':
      return refusal(409, 'Conflict');
    case 'gone-410':
      return refusal(410, 'Expired');
    case 'throttled-429':
      return refusal(429, 'TooManyRequests', { 'retry-after': '2' });
    case 'error-500':
      return refusal(500, 'InternalError');
    case 'unavailable-503':
    case 'outage-503':
      return refusal(503, 'ServiceUnavailable');
    case 'timeout-before':
      return { hang: true };
    case 'timeout-after':
      return { lose: 'hang' };
    case 'truncated':
      return { lose: 'truncate' };
    default:
      return undefined;
  }
}
