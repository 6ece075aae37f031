import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports/ports.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import { isRolledOut, readWorkload } from '../../workload/kinds.ts';
import type { Container, Pod, Workload } from '../../workload/objects.ts';
import { replicasOf } from '../../workload/objects.ts';
import { storedTemplateSha256 } from '../../workload/template.ts';
import { canaryPlace, type ExposureTarget } from '../exposure/provider.ts';
import { patchPlanned, sameSpecAndRecord } from '../record/planned-patch.ts';
import { annotationsOf } from '../record/record.ts';
import type { DeployRequest } from '../request.ts';
import { imagesOf, podsOf } from '../subject-parts.ts';
import { recordStored } from './stored-template.ts';

/**
 * Puts the digest that the canary's pods run behind each tag of its template (`repository:tag@sha256:…`), and waits for the pods that come of it: from
 * then on a tag that moves changes nothing, neither in a pod that is added later nor in the promotion, which takes this template.
 * True when it changed something. Throws where the images came from no registry, and where a release has already been judged by its tags.
 */
export async function pinImages(
  ports: Ports,
  request: DeployRequest,
  target: ExposureTarget,
): Promise<boolean> {
  if (request.pin !== 'digest') return false;
  const { cluster, log } = ports;
  const canary = await readWorkload(cluster, canaryPlace(target));
  if (canary === undefined || unpinned(canary).length === 0) return false;
  if (request.decidedRelease !== undefined)
    throw new UsageError(
      `${target.canary} was judged by its tags (${unpinned(canary)
        .map(({ image }) => image)
        .join(', ')}); a digest in its template would be another release.`,
      { input: 'pin', fix: 'Set it from the first stage on, or not at all.' },
    );
  const containers = pinned(canary, await podsOf(cluster, canary));
  const wanted: Workload = {
    ...canary,
    spec: {
      ...canary.spec,
      template: { ...canary.spec.template, spec: { ...canary.spec.template.spec, containers } },
    },
  };
  // With its record, so that a run that dies here has left nothing that looks like somebody's edit.
  const annotations = annotationsOf({ template: storedTemplateSha256(wanted) });
  const patched = await patchPlanned(
    cluster,
    canary,
    sameSpecAndRecord(canary),
    (resourceVersion) => ({
      metadata: { resourceVersion, annotations },
      spec: { template: { spec: { containers } } },
    }),
  );
  await recordStored(cluster, patched);
  log.info(`${target.canary} is pinned: ${containers.map(({ image }) => image).join(', ')}`);
  await awaitPinned(ports, request, target);
  return true;
}

const unpinned = ({ spec }: Workload): readonly Container[] =>
  spec.template.spec.containers.filter(({ image = '' }) => !image.includes('@'));

function pinned(canary: Workload, pods: readonly Pod[]): readonly Container[] {
  const { name, namespace = '' } = canary.metadata;
  const images = imagesOf(name, canary.spec.template, pods);
  return canary.spec.template.spec.containers.map((container) => {
    const { image = '' } = container;
    if (image.includes('@')) return container;
    const digest = images[container.name];
    if (digest === undefined || !fromRegistry(pods, container.name))
      throw new UsageError(
        `Container ${container.name} of ${name} runs ${image}, and no pod in ${namespace} says by which digest a registry has it (${digest ?? 'no imageID'}).`,
        {
          input: 'pin',
          fix: 'Images that were loaded into the node have no such digest: push the image to a registry, or leave pin at tag.',
        },
      );
    return { ...container, image: `${image}@${digest}` };
  });
}
/** `imageID` is `repository@sha256:…` of what was pulled, and a bare `sha256:…` (of its configuration) of what was loaded. */
const fromRegistry = (pods: readonly Pod[], container: string): boolean =>
  pods.every(({ status }) => {
    const { imageID = '' } =
      status?.containerStatuses?.find(({ name }) => name === container) ?? {};
    return imageID === '' || /.@sha256:[0-9a-f]{64}$/.test(imageID);
  });

async function awaitPinned(
  ports: Ports,
  { readyTimeoutMs: timeoutMs }: DeployRequest,
  target: ExposureTarget,
): Promise<void> {
  const done = await awaitWorkload(ports, canaryPlace(target), {
    timeoutMs,
    until: (canary) =>
      isRolledOut(canary) && (canary.status?.availableReplicas ?? 0) >= replicasOf(canary),
  });
  if (!done)
    throw new Error(
      `The pods of ${target.canary} were not ready ${timeoutMs / 1000} s after their images were pinned to digests; users do not meet them. End it with rollback-canary.`,
    );
}
