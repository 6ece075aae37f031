import { type ApiObject, at, count, fields, records, text } from './objects.ts';
import type { ServedResource } from './resource-types.ts';

interface Column {
  readonly name: string;
  readonly wide?: boolean;
  readonly of: (object: ApiObject, nowMs: number) => string | number;
}
/** As kubectl writes ages: 45s, 3m, 5h, 2d. */
export function ageOf(from: unknown, nowMs: number): string {
  const seconds = Math.max(0, Math.floor((nowMs - Date.parse(text(from))) / 1000));
  if (!Number.isFinite(seconds)) return '<unknown>';
  if (seconds < 120) return `${seconds}s`;
  if (seconds < 10 * 60)
    return `${Math.floor(seconds / 60)}m${seconds % 60 === 0 ? '' : `${seconds % 60}s`}`;
  if (seconds < 3 * 3600) return `${Math.floor(seconds / 60)}m`;
  return seconds < 48 * 3600
    ? `${Math.floor(seconds / 3600)}h`
    : `${Math.floor(seconds / 86_400)}d`;
}
const name: Column = { name: 'Name', of: ({ metadata }) => metadata.name };
const age: Column = {
  name: 'Age',
  of: ({ metadata }, now) => ageOf(metadata.creationTimestamp, now),
};
const status = (key: string) => (object: ApiObject) => count(fields(object.status)[key]);
const statuses = (pod: ApiObject) => records(fields(pod.status)['containerStatuses']);
const containers = (object: ApiObject) =>
  records(at(object, 'spec', 'template', 'spec')['containers']);
const waitingReason = (pod: ApiObject): string =>
  statuses(pod)
    .map(
      (one) =>
        text(at(one, 'state', 'waiting')['reason']) ||
        text(at(one, 'state', 'terminated')['reason']),
    )
    .find((reason) => reason !== '') ?? '';

const ofPod: readonly Column[] = [
  {
    name: 'Ready',
    of: (pod) =>
      `${statuses(pod).filter(({ ready }) => ready === true).length}/${records(fields(pod.spec)['containers']).length}`,
  },
  {
    name: 'Status',
    of: (pod) =>
      pod.metadata.deletionTimestamp !== undefined
        ? 'Terminating'
        : waitingReason(pod) || text(fields(pod.status)['phase']),
  },
  {
    name: 'Restarts',
    of: (pod) => Math.max(0, ...statuses(pod).map(({ restartCount }) => count(restartCount))),
  },
];
const images: Column = {
  name: 'Images',
  wide: true,
  of: (object) =>
    containers(object)
      .map(({ image }) => text(image))
      .join(','),
};
const byPlural: Readonly<Record<string, readonly Column[]>> = {
  pods: ofPod,
  deployments: [
    {
      name: 'Ready',
      of: (one) =>
        `${count(fields(one.status)['readyReplicas'])}/${count(fields(one.spec)['replicas'])}`,
    },
    { name: 'Up-to-date', of: status('updatedReplicas') },
    { name: 'Available', of: status('availableReplicas') },
  ],
  replicasets: [
    { name: 'Desired', of: (one) => count(fields(one.spec)['replicas']) },
    { name: 'Current', of: status('replicas') },
    { name: 'Ready', of: status('readyReplicas') },
  ],
  statefulsets: [
    {
      name: 'Ready',
      of: (one) =>
        `${count(fields(one.status)['readyReplicas'])}/${count(fields(one.spec)['replicas'])}`,
    },
  ],
  services: [
    { name: 'Type', of: (one) => text(fields(one.spec)['type']) },
    { name: 'Cluster-IP', of: (one) => text(fields(one.spec)['clusterIP']) || 'None' },
    { name: 'External-IP', of: () => '<none>' },
    {
      name: 'Port(s)',
      of: (one) =>
        records(fields(one.spec)['ports'])
          .map(({ port, protocol }) => `${count(port)}/${text(protocol) || 'TCP'}`)
          .join(','),
    },
  ],
  events: [
    { name: 'Type', of: (one) => text(one['type']) },
    { name: 'Reason', of: (one) => text(one['reason']) },
    {
      name: 'Object',
      of: (one) =>
        `${text(at(one, 'involvedObject')['kind']).toLowerCase()}/${text(at(one, 'involvedObject')['name'])}`,
    },
    { name: 'Message', of: (one) => text(one['message']) },
  ],
  configmaps: [{ name: 'Data', of: (one) => Object.keys(fields(one['data'])).length }],
  secrets: [
    { name: 'Type', of: (one) => text(one['type']) },
    { name: 'Data', of: (one) => Object.keys(fields(one['data'])).length },
  ],
  namespaces: [{ name: 'Status', of: (one) => text(fields(one.status)['phase']) }],
  leases: [{ name: 'Holder', of: (one) => text(fields(one.spec)['holderIdentity']) }],
};
/** Whether a client asks for rows to print (https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables). */
export const wantsTable = (accept: string | undefined): boolean =>
  (accept ?? '').split(',').some((one) => /as=Table/.test(one) && /v=v1(;|$|\s)/.test(one.trim()));

/** Objects as the rows that kubectl prints. */
export function tableOf(
  { plural, group }: ServedResource,
  objects: readonly ApiObject[],
  metadata: unknown,
  nowMs: number,
): unknown {
  const own = group === '' || Object.hasOwn(byPlural, plural) ? (byPlural[plural] ?? []) : [];
  const columns = [
    name,
    ...own,
    age,
    ...(plural === 'deployments' || plural === 'statefulsets' ? [images] : []),
  ];
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: columns.map((column) => ({
      name: column.name,
      type: 'string',
      format: column === name ? 'name' : '',
      description: '',
      priority: column.wide === true ? 1 : 0,
    })),
    rows: objects.map((object) => ({
      cells: columns.map(({ of }) => of(object, nowMs)),
      object: {
        kind: 'PartialObjectMetadata',
        apiVersion: 'meta.k8s.io/v1',
        metadata: object.metadata,
      },
    })),
  };
}
