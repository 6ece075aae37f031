import { type KubeObject, onlyThis } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import { kindOf } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { scale } from '../exposure/replicas.ts';
import { trackLabel, workloadLabel } from '../record/names.ts';

/** Names of the volume claims that every pod of the workload gets of its own; only a StatefulSet has any. */
export const claimTemplatesOf = ({ spec }: Workload): readonly string[] =>
  ((spec['volumeClaimTemplates'] ?? []) as readonly KubeObject[]).map(
    ({ metadata }) => metadata.name,
  );
/** Controllers answer within moments; one that is down does not keep users' volumes from being given back. */
const answerMs = 15_000;

/**
 * Deletes the volume claims of a canary and its baseline. The canary's own retention policy asks Kubernetes for the same, but a server may
 * not know it, and its controller may not have got to it yet: what is left behind here would be found by the next canary as its own past.
 * The canary is scaled to 0 first, or its controller would make the claims anew. Claims in use go with their pods (pvc-protection).
 * Never stable's: those carry no track label, and their names are stable's.
 */
export async function removeClaims(
  ports: Ports,
  canary: Workload,
  workload: string,
): Promise<void> {
  const templates = claimTemplatesOf(canary);
  if (templates.length === 0) return;
  const { cluster, log } = ports;
  const { namespace = '', name } = canary.metadata;
  const place = { kind: kindOf(canary), namespace, name };
  await scale(cluster, place, 0);
  await awaitWorkload(ports, place, {
    timeoutMs: answerMs,
    until: ({ metadata, spec, status }) =>
      spec.replicas === 0 && (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0),
  });
  const { items } = await cluster.list(resources.persistentVolumeClaims, namespace, {
    labelSelector: `${trackLabel} in (canary,baseline),${workloadLabel}=${workload}`,
  });
  const ours = items.filter(({ metadata }) =>
    templates.some((template) => belongsTo(metadata.name, template, workload)),
  );
  for (const { metadata } of ours) {
    if (metadata.deletionTimestamp !== undefined) continue;
    const type = resources.persistentVolumeClaims;
    await cluster.remove(type, namespace, metadata.name, onlyThis(metadata));
  }
  if (ours.length > 0)
    log.info(
      `volume claims of ${name} deleted: ${ours.map(({ metadata }) => metadata.name).join(', ')}`,
    );
}

/** `<template>-<set>-<ordinal>`, as the StatefulSet controller names them. */
function belongsTo(claim: string, template: string, workload: string): boolean {
  return ['canary', 'baseline'].some((arm) => {
    const start = `${template}-${workload}-${arm}-`;
    return claim.startsWith(start) && /^\d+$/.test(claim.slice(start.length));
  });
}
