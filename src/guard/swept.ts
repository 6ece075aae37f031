import { messageOf } from '../errors.ts';
import type { Ports } from '../ports/ports.ts';

/** One thing that had outlived its deadline, and how its end went. */
export interface Swept {
  readonly kind: 'canary' | 'fault' | 'lease';
  readonly name: string;
  readonly workload: string;
  readonly expiredAt: string;
  readonly result: 'ended' | 'planned' | 'failed';
  readonly detail: string;
}
/** By the API server's clock. A deadline that cannot be read has passed: what nobody can end by itself must not stay. */
export function isPast({ cluster }: Pick<Ports, 'cluster'>, expiresAt: string): boolean {
  const at = Date.parse(expiresAt);
  return Number.isNaN(at) || at <= cluster.now().getTime();
}
export interface SweepRequest {
  readonly namespace: string;
  readonly timeoutMs: number;
  readonly dryRun: boolean;
  /** Why the sweep runs, in its starter's words; stands on the workload with what was due. */
  readonly reason?: string;
}
/** What a sweep leaves on the workload. */
export const sweptBecause = ({ reason = '' }: SweepRequest, due: string): string =>
  `swept: ${due}${reason === '' ? '' : ` (${reason})`}`;
export async function attempt(
  what: Omit<Swept, 'result' | 'detail'>,
  dryRun: boolean,
  end: () => Promise<string>,
): Promise<Swept> {
  if (dryRun) return { ...what, result: 'planned', detail: 'dry run: nothing was changed' };
  try {
    return { ...what, result: 'ended', detail: await end() };
  } catch (thrown) {
    return { ...what, result: 'failed', detail: messageOf(thrown) };
  }
}
