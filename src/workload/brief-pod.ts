import type { ContainerStatus, Pod } from './objects.ts';

/**
 * What waiting and watching read of a pod. A pod is 5 to 20 kB, and a release may have thousands of them before it: environment, probes, volumes and
 * the record of field owners, which nobody reads here, are let go as soon as a page or an event was parsed.
 */
export function briefPod({ apiVersion, kind, metadata, spec, status = {} }: Pod): Pod {
  const { containers, readinessGates = [] } = spec;
  const read = [...readConditions, ...readinessGates.map(({ conditionType }) => conditionType)];
  return {
    apiVersion,
    kind,
    metadata: some(metadata, 'name', 'namespace', 'uid', 'resourceVersion', 'deletionTimestamp'),
    spec: {
      ...some(
        spec,
        'nodeName',
        'hostNetwork',
        'terminationGracePeriodSeconds',
        'readinessGates',
        'schedulingGates',
      ),
      containers: containers.map((container) => some(container, 'name', 'image', 'ports')),
    },
    status: {
      ...some(status, 'phase', 'podIP', 'podIPs', 'reason', 'message'),
      conditions: (status.conditions ?? []).filter(({ type }) => read.includes(type)),
      ...(status.initContainerStatuses === undefined
        ? {}
        : { initContainerStatuses: status.initContainerStatuses.map(briefStatus) }),
      containerStatuses: (status.containerStatuses ?? []).map(briefStatus),
    },
  };
}
const readConditions = ['Ready', 'PodScheduled'];
const briefStatus = (status: ContainerStatus): ContainerStatus =>
  some(status, 'name', 'ready', 'started', 'restartCount', 'image', 'state', 'lastState');

/** These fields, as far as they are there. */
function some<T extends object, K extends keyof T>(object: T, ...names: readonly K[]): Pick<T, K> {
  const entries = names.filter((name) => object[name] !== undefined).map((n) => [n, object[n]]);
  return Object.fromEntries(entries) as Pick<T, K>;
}
