import { UsageError } from '../../errors.ts';
import { hashOf } from '../../evidence/canonical.ts';
import type { Decision } from '../../evidence/decision.ts';
import type { Inputs } from '../../inputs/table.ts';
import type { ConsumerGroup } from '../../ports/consumer-group.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { ReleaseRequest } from '../../release/driver.ts';
import { driverOf } from '../../release/drivers.ts';
import type { ReleasePlace } from '../../release/request.ts';
import type { definitions } from './inputs.ts';

export type Values = Inputs<typeof definitions>;

/** What the release is of, as its driver finds it in the cluster. */
export const placeOf = (inputs: Values): ReleasePlace => ({
  kind: driverOf(inputs.provider).kindOf(inputs['workload-kind']),
  namespace: inputs.namespace,
  workload: inputs.workload,
});

/** The inputs in the release's words. */
export async function requestOf(
  runtime: Runtime,
  inputs: Values,
  decision: Decision | undefined,
): Promise<ReleaseRequest> {
  return {
    kind: inputs['workload-kind'],
    namespace: inputs.namespace,
    workload: inputs.workload,
    provider: inputs.provider,
    group: await groupOf(runtime, inputs),
    change: {
      image: inputs.image,
      container: inputs.container,
      env: inputs.env,
      args: inputs.args,
      placement: inputs.placement,
      podLabels: inputs['pod-labels'],
    },
    stage: inputs.stage,
    exposurePercent: inputs.exposure,
    route: inputs.route,
    service: inputs.service,
    matches: { headers: inputs['match-headers'], sourceLabels: inputs['match-labels'] },
    baseline: inputs.baseline,
    tolerancePercent: inputs.tolerance,
    allowApproximate: inputs['allow-approximate'],
    readyTimeoutMs: inputs['ready-timeout'],
    expiresInMs: inputs['expires-in'],
    decidedRelease: decision?.release.id,
    decided: decision === undefined ? undefined : hashOf(decision),
    deadMan: deadManOf(inputs),
    // Git gives stable the references as they are: copies would be the canary's alone.
    config: inputs.promotion === 'git' ? 'hashed' : inputs.config,
    git: gitOf(runtime, inputs),
    pin: inputs.pin,
  };
}

/** Where a promotion by Git is committed. */
function gitOf({ run }: Runtime, inputs: Values): ReleaseRequest['git'] {
  if (inputs.promotion === 'cluster') return undefined;
  if (inputs.git === null)
    throw new UsageError('The promotion is a commit, and nothing says where.', {
      input: 'git',
      fix: 'Set `git: {repository: owner/name, branch: main, file: apps/shop/deployment.yaml}`.',
    });
  const repository = inputs.git.repository ?? run.repository;
  if (repository === '')
    throw new UsageError('It names no repository, and this is no run of one.', {
      input: 'git',
      fix: 'Add `repository: owner/name`.',
    });
  return { ...inputs.git, repository, container: inputs.container };
}

/** The group to read the share back from; only consumers have one. */
async function groupOf(runtime: Runtime, inputs: Values): Promise<ConsumerGroup | undefined> {
  const credentials = inputs['consumer-credentials'];
  if (credentials !== undefined) {
    runtime.mask(credentials);
    const password = credentials.slice(credentials.indexOf(':') + 1);
    if (password !== '') runtime.mask(password);
  }
  if (inputs.provider !== 'consumers') return undefined;
  const { consumerGroup, groupAddress } = await import('../../connect/consumer-group.ts');
  return await consumerGroup(groupAddress(inputs['consumer-group']), credentials);
}

/** Said instead of an image: no switch, whatever a template's own default is. */
export const withoutSwitch = 'none';
const deadManOf = (inputs: Values): ReleaseRequest['deadMan'] =>
  inputs['dead-man-image'] === undefined || inputs['dead-man-image'] === withoutSwitch
    ? undefined
    : {
        image: inputs['dead-man-image'],
        command: inputs['dead-man-command'],
        ttlMs: inputs['dead-man-ttl'],
        serviceAccount: inputs['dead-man-service-account'],
      };
