import { type WorkloadKind, workloadKinds } from '../../evidence/release.ts';
import { resources } from '../../ports/resources.ts';
import type { Lease } from '../../workload/objects.ts';
import { kindsOf, markOn } from '../config/mark.ts';
import type { Need } from '../driver.ts';
import type { WrittenRecord } from '../record/record.ts';

const workloadVerbs = ['get', 'list', 'watch', 'update', 'patch', 'delete'] as const;
/** By kind of workload, by provider, and by what a release has made or held. */
export const needs = {
  Deployment: [
    { type: resources.deployments, verbs: workloadVerbs },
    { type: resources.replicaSets, verbs: ['list'] },
  ],
  /** Its canary's volume claims go with it; pods that would block the way back are deleted. */
  StatefulSet: [
    { type: resources.statefulSets, verbs: workloadVerbs },
    { type: resources.controllerRevisions, verbs: ['list'] },
    { type: resources.persistentVolumeClaims, verbs: ['list', 'delete'] },
    { type: resources.pods, verbs: ['list', 'delete'] },
  ],
  'gateway-api': [
    { type: resources.httpRoutes, verbs: ['get', 'patch'] },
    { type: resources.services, verbs: ['get', 'delete'] },
  ],
  istio: [
    { type: resources.virtualServices, verbs: ['get', 'patch'] },
    { type: resources.services, verbs: ['get', 'delete'] },
  ],
  nginx: [
    { type: resources.ingresses, verbs: ['get', 'delete'] },
    { type: resources.services, verbs: ['get', 'delete'] },
  ],
  /** Where a data plane has not followed: the canary's Service leads to stable's pods then. What may not is said, and is no failure. */
  diverted: [{ type: resources.services, verbs: ['patch'] }],
  consumers: [{ type: resources.pods, verbs: ['list', 'watch'] }],
  replicas: [],
  /** Copies of configuration that nothing refers to any more. Those of Secrets only where a release makes them. */
  ConfigMap: [{ type: resources.configMaps, verbs: ['list', 'delete'] }],
  /** A held autoscaler is given back, whatever the provider. */
  autoscaler: [
    { type: resources.horizontalPodAutoscalers, verbs: ['get', 'patch'] },
    { type: resources.scaledObjects, verbs: ['get', 'patch'] },
  ],
} as const satisfies Readonly<Record<string, readonly Need[]>>;
/** Granted by nobody who did not ask for it: `config: versioned-with-secrets`. */
const secretNeeds: readonly Need[] = [{ type: resources.secrets, verbs: ['list', 'delete'] }];

/** Those of one release. */
export function needsOf(
  kind: WorkloadKind,
  record: WrittenRecord | undefined,
  lease: Lease | undefined,
): readonly Need[] {
  const byName: Readonly<Record<string, readonly Need[]>> = needs;
  return [
    ...needs[kind],
    ...(record === undefined || isKind(record.provider) ? [] : (byName[record.provider] ?? [])),
    ...(record?.autoscaler === undefined ? [] : needs.autoscaler),
    ...kindsOf(record?.copies, markOn(lease)).flatMap((copied) =>
      copied === 'ConfigMap' ? needs.ConfigMap : secretNeeds,
    ),
  ];
}
const isKind = (name: string): boolean => workloadKinds.some((kind) => kind === name);
