import { type ApiObject, at, fields, records, sameJson, text } from '../kubernetes/objects.ts';
import type { ServedResource } from '../kubernetes/resource-types.ts';
import { StatusError } from '../kubernetes/status-error.ts';
import type { Misbehaviour } from './acts.ts';
import { experimentTypes, goDuration } from './types.ts';

const isOurs = (resource: ServedResource): boolean =>
  resource.group === 'chaos-mesh.org' &&
  experimentTypes.some(({ plural }) => plural === resource.plural);

/**
 * Chaos Mesh's webhooks (failurePolicy Fail, on create and update, never on delete): fills in defaults, and refuses what the real one refuses. It
 * lets pass what the real one lets pass: an empty or a negative duration, a partition of everything, a delay without its block.
 */
export function admit(
  resource: ServedResource,
  object: ApiObject,
  before: ApiObject | undefined,
  { controllerDown, webhookDown }: Misbehaviour,
): void {
  if (!isOurs(resource)) return;
  // The controller's own writes come by the store.
  if (controllerDown === true || webhookDown === true)
    throw new StatusError(
      500,
      'InternalError',
      `Internal error occurred: failed calling webhook "m${resource.plural}.kb.io": failed to call webhook: Post "https://chaos-mesh-controller-manager.chaos-mesh.svc:443/mutate-chaos-mesh-org-v1alpha1-${resource.plural}?timeout=5s": dial tcp: connect: connection refused`,
    );
  if (before !== undefined && !sameJson(before.spec, object.spec))
    throw denied(resource, 'Cannot update chaos spec');
  if (before !== undefined) return;
  const spec = fields(object.spec);
  object.spec = resource.plural === 'networkchaos' ? { direction: 'to', ...spec } : spec;
  const problem = problemOf(resource, spec);
  if (problem !== undefined) throw denied(resource, problem);
}
const denied = ({ plural }: ServedResource, message: string): StatusError =>
  new StatusError(
    422,
    'Invalid',
    `admission webhook "v${plural}.kb.io" denied the request: ${message}`,
  );
function problemOf(
  { plural }: ServedResource,
  spec: ReturnType<typeof fields>,
): string | undefined {
  const mode = text(spec['mode']);
  if (!['one', 'all', 'fixed', 'fixed-percent', 'random-max-percent'].includes(mode))
    return `spec.mode: Unsupported value: "${mode}"`;
  const duration = spec['duration'];
  if (
    plural !== 'timechaos' &&
    duration !== undefined &&
    duration !== '' &&
    goDuration(duration) === undefined
  )
    return `spec.duration: Invalid value: "${text(duration)}": time: invalid duration`;
  const action = text(spec['action']);
  if (
    plural === 'podchaos' &&
    action === 'container-kill' &&
    !Array.isArray(spec['containerNames'])
  )
    return 'spec.containerNames: Invalid value: null: the name of container is required on container-kill action';
  const external = spec['externalTargets'];
  const direction = text(spec['direction']) || 'to';
  if (
    plural === 'networkchaos' &&
    action !== 'partition' &&
    direction !== 'to' &&
    external !== undefined
  )
    return `spec.direction: Invalid value: "${direction}": external targets cannot be used with \`from\` and \`both\` direction in netem action yet`;
  if (
    plural === 'stresschaos' &&
    spec['stressors'] === undefined &&
    spec['stressngStressors'] === undefined
  )
    return 'spec: missing stressors';
  const percent = records([at(spec, 'loss')])[0]?.['loss'];
  return plural === 'networkchaos' &&
    percent !== undefined &&
    !(Number(percent) >= 0 && Number(percent) <= 100)
    ? `spec.loss.loss: Invalid value: "${text(percent)}"`
    : undefined;
}
