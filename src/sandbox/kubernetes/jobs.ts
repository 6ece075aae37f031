import { createHash } from 'node:crypto';
import { type ApiObject, at, controllerOf, fields, records, text, timestamp } from './objects.ts';
import { refusePod } from './refused-pod.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { jobs, pods, serviceAccounts } = builtInResources;

/** A Job of one completion: one pod until one succeeds; a pod that was deleted is replaced. */
export function reconcileJob(store: Store, job: ApiObject): void {
  if (job.metadata.deletionTimestamp !== undefined) return;
  const { namespace = '', name, uid = '' } = job.metadata;
  const own = store.list(pods, namespace).filter((pod) => controllerOf(pod)?.uid === uid);
  const phase = (pod: ApiObject): string => text(fields(pod.status)['phase']);
  const succeeded = own.filter((pod) => phase(pod) === 'Succeeded').length;
  const active = own.filter((pod) => !['Succeeded', 'Failed'].includes(phase(pod)));
  if (succeeded === 0 && active.length === 0) createPod(store, job);
  const conditions =
    succeeded === 0
      ? []
      : [
          records(fields(job.status)['conditions'])[0] ?? {
            type: 'Complete',
            status: 'True',
            lastTransitionTime: timestamp(Date.now()),
          },
        ];
  const failed = own.filter((pod) => phase(pod) === 'Failed').length;
  const now = store.get(jobs, namespace, name);
  const status = {
    ...(active.length === 0 ? {} : { active: active.length }),
    succeeded,
    failed,
    ...(conditions.length === 0 ? {} : { conditions }),
  };
  store.update(jobs, { ...now, status }, { status: true });
}

function createPod(store: Store, job: ApiObject): void {
  const { namespace = '', name, uid = '' } = job.metadata;
  const template = at(job, 'spec', 'template');
  const account = text(fields(template['spec'])['serviceAccountName']);
  if (account !== '' && store.find(serviceAccounts, namespace, account) === undefined)
    return refusePod(
      store,
      job,
      'job-controller',
      `Error creating: pods "${name}-" is forbidden: error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`,
    );
  const suffix = createHash('sha256').update(`${uid}${store.version}`).digest('hex').slice(0, 5);
  store.create(pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${name}-${suffix}`,
      namespace,
      labels: {
        ...(at(template, 'metadata', 'labels') as Record<string, string>),
        'batch.kubernetes.io/job-name': name,
        'job-name': name,
      },
      ownerReferences: [
        {
          apiVersion: 'batch/v1',
          kind: 'Job',
          name,
          uid,
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
    spec: structuredClone(fields(template['spec'])),
    status: { phase: 'Pending' },
  });
}
