import { UsageError } from '../../errors.ts';
import { canonicalJson, hashOf } from '../../evidence/canonical.ts';
import { type KubeObject, onlyThis } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { current, currentOne, within } from '../../ports/watching.ts';
import type { Event, Lease, Pod } from '../../workload/objects.ts';
import { ownedBy } from '../../workload/ownership.ts';
import { unraced } from '../../workload/races.ts';
import { troubleOf } from '../../workload/readiness.ts';
import {
  leaseName,
  managedBy,
  nameBeside,
  prefix,
  trackLabel,
  workloadLabel,
} from '../record/names.ts';
import { deadManAnnotation } from './standing.ts';

/** What deploy-canary is told about the switch. */
export interface DeadManRequest {
  readonly image: string;
  /** How `sluice` is called in the image. */
  readonly command: readonly string[];
  readonly ttlMs: number;
  readonly serviceAccount: string;
}
export interface Job extends KubeObject {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly status?: {
    readonly active?: number;
    readonly succeeded?: number;
    readonly failed?: number;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
  };
}
export const deadManName = (workload: string): string => nameBeside(workload, 'dead-man');
/** For people and for dry runs; nothing without a switch. */
export const deadManLines = (
  workload: string,
  request: DeadManRequest | undefined,
): readonly string[] =>
  request === undefined
    ? []
    : [
        `guard it by Job ${deadManName(workload)} (${request.image}), which acts after ${request.ttlMs / 1000} s without a sign of life`,
      ];
const specHash = `${prefix}spec-sha256`;
/** How long stable may take to come back; a pod that is asked to leave meanwhile gets that long. */
const timeoutSeconds = 300;

/**
 * The Job of the switch. Canary and lease own it, so that whatever ends the release removes the switch, with no permission of its own; and
 * when somebody deletes the canary by hand, or the lease, the switch is still there to take users back. A Rollout
 * outlives its release: there promotion and rollback remove the Job, and the switch ends by itself when the record is gone.
 */
export function deadManJob(
  namespace: string,
  workload: string,
  request: DeadManRequest,
  canary: KubeObject,
  lease?: Lease,
): Job {
  const labels = { ...managedBy, [trackLabel]: 'dead-man', [workloadLabel]: workload };
  const spec = {
    // It must outlive every failure: only the end of the release ends it.
    backoffLimit: 1_000_000,
    ttlSecondsAfterFinished: 60,
    template: {
      metadata: { labels },
      spec: {
        restartPolicy: 'OnFailure',
        serviceAccountName: request.serviceAccount,
        automountServiceAccountToken: true,
        enableServiceLinks: false,
        terminationGracePeriodSeconds: timeoutSeconds + 30,
        securityContext: {
          runAsNonRoot: true,
          runAsUser: 65532,
          runAsGroup: 65532,
          seccompProfile: { type: 'RuntimeDefault' },
        },
        containers: [
          {
            name: 'dead-man',
            image: request.image,
            command: request.command,
            args: [
              'dead-man',
              '--namespace',
              namespace,
              '--workload',
              workload,
              ...(canary.kind === 'Deployment' ? [] : ['--workload-kind', canary.kind]),
              '--ttl',
              `${request.ttlMs / 1000}s`,
              '--timeout',
              `${timeoutSeconds}s`,
            ],
            resources: {
              requests: { cpu: '5m', memory: '64Mi' },
              limits: { memory: '256Mi' },
            },
            securityContext: {
              allowPrivilegeEscalation: false,
              readOnlyRootFilesystem: true,
              capabilities: { drop: ['ALL'] },
            },
          },
        ],
      },
    },
  };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: deadManName(workload),
      namespace,
      labels,
      annotations: { [specHash]: hashOf(spec) },
      ownerReferences: [canary, ...(lease === undefined ? [] : [lease])].map(ownedBy),
    },
    spec,
  };
}

/**
 * Creates the switch and waits until it has proven, from inside the cluster, that it reads the release: before anybody is exposed. A switch
 * that cannot work is worse than none, so it is an error that says why.
 */
export async function installDeadMan(
  ports: Ports,
  about: { readonly namespace: string; readonly workload: string; readonly timeoutMs: number },
  request: DeadManRequest,
  canary: KubeObject,
): Promise<void> {
  const { namespace, workload } = about;
  const lease = await ports.cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
  const job = deadManJob(namespace, workload, request, canary, lease);
  await unraced(() => ensure(ports, job));
  ports.log.info(`${job.metadata.name}: waiting until the dead-man switch says that it works`);
  const trouble = await awaitProof(ports, about);
  if (trouble === undefined) return;
  throw new UsageError(
    `The dead-man switch ${namespace}/${job.metadata.name} does not work: ${trouble} Nobody was exposed to the canary.`,
    {
      input: 'dead-man-image',
      fix: `It needs an image with sluice in it and the ServiceAccount ${request.serviceAccount} of action-templates/kubernetes/dead-man.yml; leave it empty to release without the switch.`,
    },
  );
}

/** The same Job again is left alone; one of other settings, of an earlier canary, or one that has finished gives way. */
async function ensure({ cluster }: Ports, job: Job): Promise<void> {
  const { namespace = '', name } = job.metadata;
  const found = await cluster.get<Job>(resources.jobs, namespace, name);
  if (found !== undefined) {
    if (found.metadata.labels?.['app.kubernetes.io/managed-by'] !== 'sluice')
      throw new UsageError(`The Job ${namespace}/${name} exists and is not of Sluice.`, {
        input: 'workload',
        fix: 'Rename it: the dead-man switch of a workload has that name.',
      });
    const finished = (found.status?.conditions ?? []).some(
      ({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True',
    );
    const same =
      found.metadata.annotations?.[specHash] === job.metadata.annotations?.[specHash] &&
      canonicalJson(ownersOf(found)) === canonicalJson(ownersOf(job));
    if (same && !finished) return;
    await cluster.remove(resources.jobs, namespace, name, onlyThis(found.metadata));
  }
  await cluster.create(resources.jobs, job);
}

const ownersOf = ({ metadata }: Job): readonly string[] =>
  (metadata.ownerReferences ?? []).map(({ uid }) => uid).sort();

/** Undefined when the lease names a pod of the switch that runs; else why not, in the cluster's words. */
async function awaitProof(
  ports: Ports,
  {
    namespace,
    workload,
    timeoutMs,
  }: { readonly namespace: string; readonly workload: string; readonly timeoutMs: number },
): Promise<string | undefined> {
  const { cluster, clock, signal } = ports;
  let lease: Lease | undefined;
  let pods: ReadonlyMap<string, Pod> = new Map();
  let trouble: string | undefined;
  const proven = (): boolean => {
    const pod = pods.get(lease?.metadata.annotations?.[deadManAnnotation] ?? '');
    return pod?.status?.phase === 'Running' && pod.metadata.deletionTimestamp === undefined;
  };
  const selector = `${trackLabel}=dead-man,${workloadLabel}=${workload}`;
  await within(clock, timeoutMs, signal, async (limit, stop) => {
    const leases = async (): Promise<void> => {
      const name = leaseName(workload);
      for await (const found of currentOne<Lease>(
        cluster,
        resources.leases,
        namespace,
        name,
        limit,
      )) {
        lease = found;
        if (proven()) stop();
      }
    };
    const running = async (): Promise<void> => {
      const bySelector = { labelSelector: selector };
      for await (const found of current<Pod>(
        cluster,
        resources.pods,
        namespace,
        bySelector,
        limit,
      )) {
        pods = found;
        const stuck = await troubleOf({ cluster, namespace }, [...pods.values()]);
        trouble = stuck === undefined ? undefined : [stuck.message, ...stuck.logTail].join('\n');
        if (proven() || trouble !== undefined) stop();
      }
    };
    await Promise.all([leases(), running()]).finally(stop);
  });
  signal.throwIfAborted();
  if (proven()) return undefined;
  return (
    trouble ??
    (await jobEvent(ports, namespace, workload)) ??
    `it did not say so within ${timeoutMs / 1000} s (${pods.size} pods, ${[...pods.values()].map(({ status }) => status?.phase ?? '?').join(', ') || 'none created'}).`
  );
}

/** Why the Job controller made no pod: an unknown ServiceAccount, a quota, an admission webhook. */
async function jobEvent(
  { cluster }: Ports,
  namespace: string,
  workload: string,
): Promise<string | undefined> {
  const { items } = await cluster.list<Event>(resources.events, namespace, {
    fieldSelector: `involvedObject.name=${deadManName(workload)},reason=FailedCreate`,
  });
  return items.at(-1)?.message;
}
