import { requireReachable } from '../../chaos/floors.ts';
import { type Fault, isOneShot } from '../../chaos/kinds.ts';
import { leaderOf } from '../../chaos/leader.ts';
import { type Preflight, preflight } from '../../chaos/preflight.ts';
import { faultOf, presetOf } from '../../chaos/presets.ts';
import { type ChaosObject, chaosName, chaosObject, typeOf } from '../../chaos/spec.ts';
import { type BlastRadius, blastRadius, canaryPods, type Wanted } from '../../chaos/targets.ts';
import { UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Lease, Workload } from '../../workload/objects.ts';
import { isReady } from '../../workload/objects.ts';
import { ownedBy } from '../../workload/ownership.ts';
import type { GatePorts } from '../gate.ts';
import { addressesOf } from '../health/targets.ts';
import type { ChaosGateParameters } from './parameters.ts';

/** One round, ready to be created. */
export interface Plan {
  readonly fault: Fault;
  readonly before: Preflight;
  readonly object: ChaosObject;
  readonly blast: BlastRadius;
  /** Of an experiment about leaders. */
  readonly leader: { readonly lease: Lease; readonly pod: string } | undefined;
  readonly notes: readonly string[];
}
/** The fault with everything that only the cluster knows: addresses of a Service, the name of the released container. */
export async function faultFor(
  { cluster }: Pick<GatePorts, 'cluster'>,
  { namespace, workload }: ReleaseHandle,
  canary: Workload,
  { experiment, values, own, service }: ChaosGateParameters,
): Promise<Fault> {
  if (own !== null || experiment === 'own') {
    if (own === null) throw new Error('an own fault is given with its experiment');
    return own.fault;
  }
  const found = service === null ? [] : await serviceAddresses(cluster, namespace, service);
  const container =
    values.container === '' ? releasedContainer(canary, workload) : values.container;
  const targets = [...new Set([...values.targets, ...found])];
  return faultOf(experiment, { ...values, container, targets });
}
/** Every address of a Service and of its pods, as targets. */
export async function serviceAddresses(
  cluster: GatePorts['cluster'],
  namespace: string,
  service: string,
): Promise<readonly string[]> {
  try {
    return await addressesOf(cluster, namespace, service);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    const fix = thrown.fix?.replaceAll('prove-targets', 'targets');
    throw new UsageError(thrown.said, { input: 'service', fix, cause: thrown.cause });
  }
}
function releasedContainer({ spec }: Workload, workload: string): string {
  const { containers } = spec.template.spec;
  const found =
    containers.length === 1 ? containers[0] : containers.find(({ name }) => name === workload);
  if (found !== undefined) return found.name;
  throw new UsageError(
    `The pods have several containers (${containers.map(({ name }) => name).join(', ')}), none named ${workload}.`,
    { input: 'container', fix: 'Name the one that is meant.' },
  );
}
/** How many pods are meant, and which, where they are named: an object of the user's own says it before the inputs do. */
export const meantOf = ({
  amount,
  own,
  podNames,
}: Pick<ChaosGateParameters, 'amount' | 'own' | 'podNames'>): Pick<Wanted, 'amount' | 'names'> => ({
  amount: own?.amount ?? amount,
  names: podNames ?? own?.pods,
});
const wantedOf = (
  parameters: ChaosGateParameters,
  round: number,
  leader: Plan['leader'],
): Wanted => ({
  ...meantOf(parameters),
  ...(leader === undefined ? {} : { names: [leader.pod] }),
  labels: parameters.own?.labels ?? {},
  namespaces: parameters.own?.namespaces ?? [],
  seed: round === 1 ? parameters.seed : `${parameters.seed}/${round}`,
});

/** Refuses what is dangerous, shows what will be hit, and asks Chaos Mesh's own webhooks. Writes nothing. */
export async function planRound(
  ports: GatePorts,
  handle: ReleaseHandle,
  parameters: ChaosGateParameters,
  about: { readonly canary: Workload; readonly fault: Fault; readonly round: number },
): Promise<Plan> {
  const { cluster, log, run } = ports;
  const { canary, fault, round } = about;
  const { recoveryTimeoutSeconds, rounds } = parameters;
  const abort = parameters.abort ?? undefined;
  const leader = await leaderFor(ports, handle, parameters, canary);
  const now = cluster.now();
  const before = await preflight(
    cluster,
    handle,
    { ...parameters, abort, canary, fault, wanted: wantedOf(parameters, round, leader) },
    now,
  );
  const lastsMs = (fault.durationSeconds + recoveryTimeoutSeconds) * 1000;
  const expiresAt = new Date(now.getTime() + lastsMs + 60_000).toISOString();
  const object = chaosObject(chaosName(run, fault.name, round), {
    ...{ fault, abort, expiresAt },
    namespace: handle.namespace,
    workload: handle.workload,
    targets: before.targets,
    owner: ownedBy(canary),
  });
  const blast = blastRadius(fault, before.pods, {
    readyCanary: before.readyCanary,
    readyAll: before.readyBefore,
    ...{ rounds, deadline: expiresAt, abort: abort !== undefined },
  });
  await log.group('Plan', async () => log.info(JSON.stringify(object, null, 2)));
  await cluster.create(typeOf(fault, abort), object, { dryRun: true });
  return {
    fault,
    before,
    object,
    blast,
    leader,
    notes: [...before.notes, ...reachable(parameters, fault)],
  };
}
/** What the service's own clocks forbid is refused; what only luck could keep is said. */
const reachable = (
  { experiment, settings, limitSeconds = null }: ChaosGateParameters,
  fault: Fault,
): readonly string[] =>
  experiment === 'own'
    ? []
    : requireReachable(presetOf(experiment).experiment, settings, {
        limitSeconds,
        durationSeconds: isOneShot(fault) ? 0 : fault.durationSeconds,
      });
async function leaderFor(
  { cluster }: GatePorts,
  handle: ReleaseHandle,
  { formula, leaderLease }: ChaosGateParameters,
  canary: Workload,
): Promise<Plan['leader']> {
  if (formula !== 'E6') return undefined;
  if (leaderLease === null) throw new Error('an experiment about leaders is given its Lease');
  const pods = await canaryPods(cluster, handle, canary);
  return await leaderOf(cluster, handle.namespace, leaderLease, pods.filter(isReady));
}
