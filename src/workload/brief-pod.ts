import type { ContainerStatus, Pod } from './objects.ts';

/**
 * What waiting and watching read of a pod. A pod is 5 to 20 kB, and a release may have thousands of them before it: environment, probes, volumes and
 * the record of field owners, which nobody reads here, are let go as soon as a page or an event was parsed.
 */
export function briefPod({ apiVersion, kind, metadata, spec, status = {} }: Pod): Pod {
  const { containers } = spec;
  return {
    apiVersion,
    kind,
    metadata: some(metadata, 'name', 'namespace', 'uid', 'resourceVersion', 'deletionTimestamp'),
    spec: {
      ...some(spec, 'nodeName', 'hostNetwork', 'terminationGracePeriodSeconds'),
      containers: containers.map((container) => some(container, 'name', 'image', 'ports')),
    },
    status: {
      ...some(status, 'phase', 'podIP'),
      conditions: (status.conditions ?? []).filter(({ type }) => readConditions.includes(type)),
      containerStatuses: (status.containerStatuses ?? []).map(briefStatus),
    },
  };
}
const readConditions = ['Ready', 'PodScheduled'];
const briefStatus = (status: ContainerStatus): ContainerStatus =>
  some(status, 'name', 'ready', 'restartCount', 'image', 'state', 'lastState');

/** These fields, as far as they are there. */
function some<T extends object, K extends keyof T>(object: T, ...names: readonly K[]): Pick<T, K> {
  const entries = names.filter((name) => object[name] !== undefined).map((n) => [n, object[n]]);
  return Object.fromEntries(entries) as Pick<T, K>;
}
