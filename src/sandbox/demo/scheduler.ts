import { type ApiObject, at, fields, records, text } from '../kubernetes/objects.ts';
import { builtInResources } from '../kubernetes/resource-types.ts';
import type { Store } from '../kubernetes/store.ts';

/** Lease that the leader of the shop's scheduler holds. */
export const schedulerLease = 'shop-scheduler';
const leaseSeconds = 2;
const { leases, pods } = builtInResources;
const lookMs = 250;

/**
 * The scheduler of the new version elects a leader among its pods, as client-go's leader election leaves it in a Lease. One that was killed leads no more:
 * another pod takes over when the lease has run out, or, with `takesOver: false`, nobody ever does.
 */
export function startScheduler(
  store: Store,
  {
    namespace,
    takesOver,
    isRunning,
  }: {
    readonly namespace: string;
    readonly takesOver: boolean;
    readonly isRunning: (uid: string) => boolean;
  },
): () => void {
  let leader:
    | { readonly name: string; readonly uid: string; readonly restarts: number; dead: boolean }
    | undefined;
  let lostMs = 0;
  let transitions = 0;
  const canaries = (): readonly ApiObject[] =>
    store
      .list(pods, namespace)
      .filter(({ metadata }) => metadata.labels?.['sluice.dev/track'] === 'canary')
      .filter(({ status }) =>
        records(fields(status)['conditions']).some(
          ({ type, status: is }) => type === 'Ready' && is === 'True',
        ),
      );
  const restartsOf = (uid: string): number =>
    restartsIn(store.list(pods, namespace).find(({ metadata }) => metadata.uid === uid));
  const leads = (): boolean => {
    if (leader === undefined) return false;
    // Who died once does not lead again, however quickly its container comes back: also between two looks.
    leader.dead ||= !isRunning(leader.uid) || restartsOf(leader.uid) > leader.restarts;
    return !leader.dead;
  };
  const elect = (): void => {
    const [next] = canaries().filter(({ metadata }) => metadata.name !== leader?.name);
    if (next === undefined) return;
    transitions += leader === undefined ? 0 : 1;
    const { name, uid = '' } = next.metadata;
    leader = { name, uid, restarts: restartsIn(next), dead: false };
  };
  const timer = setInterval(() => {
    if (leads()) lostMs = 0;
    else {
      lostMs = lostMs === 0 ? Date.now() : lostMs;
      const isFirst = leader === undefined;
      if (isFirst || (takesOver && Date.now() - lostMs > leaseSeconds * 1000)) elect();
    }
    if (leads()) write(store, namespace, leader?.name ?? '', transitions);
  }, lookMs);
  timer.unref();
  return () => clearInterval(timer);
}
const restartsIn = (pod: ApiObject | undefined): number =>
  records(fields(pod?.status)['containerStatuses']).reduce(
    (sum, { restartCount }) => sum + Number(restartCount ?? 0),
    0,
  );
function write(store: Store, namespace: string, holder: string, leaseTransitions: number): void {
  const found = store.find(leases, namespace, schedulerLease);
  const spec = {
    ...{ holderIdentity: holder, leaseDurationSeconds: leaseSeconds, leaseTransitions },
    acquireTime: text(at(found ?? {}, 'spec')['acquireTime']) || new Date().toISOString(),
    renewTime: new Date().toISOString().replace('Z', '000Z'),
  };
  if (found === undefined)
    store.create(leases, {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: schedulerLease, namespace },
      spec,
    });
  else store.update(leases, { ...found, spec });
}
