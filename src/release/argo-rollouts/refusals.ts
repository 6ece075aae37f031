import { UsageError } from '../../errors.ts';
import { refuseUndone } from '../gitops/plan.ts';
import { reconcilerOf } from '../gitops/reconciler.ts';
import type { RolloutRequest } from './request.ts';
import { isObserved, isSettled, type Rollout, saidBy } from './rollout.ts';

const provider = { input: 'provider' } as const;

/** Rollouts that cannot be driven by their steps, whatever state they are in. */
export function refuseStrategy({ metadata: { name }, spec }: Rollout): void {
  const { workloadRef, strategy = {} } = spec;
  if (workloadRef !== undefined)
    throw new UsageError(
      `The Rollout ${name} takes its pods from the ${workloadRef.kind ?? 'workload'} ${workloadRef.name ?? ''} (spec.workloadRef), which is not supported.`,
      {
        ...provider,
        fix: 'Move the pod template into the Rollout (spec.template), or let it be driven by whoever changes that workload.',
      },
    );
  if (strategy.canary === undefined)
    throw new UsageError(
      `The Rollout ${name} has ${strategy.blueGreen === undefined ? 'no strategy' : 'the strategy blueGreen, which knows no shares'}.`,
      {
        ...provider,
        fix: 'Give it spec.strategy.canary with steps {setWeight: N} and {pause: {}} for each stage.',
      },
    );
  const total = strategy.canary.trafficRouting?.maxTrafficWeight ?? 100;
  if (total !== 100)
    throw new UsageError(
      `The weights of the Rollout ${name} are of ${total} (trafficRouting.maxTrafficWeight), an exposure is of 100.`,
      { ...provider, fix: 'Leave maxTrafficWeight out.' },
    );
}

/** A Rollout that somebody else is changing, or that is not well, is not for a release to begin on. */
export function refuseUnsettled(rollout: Rollout): void {
  const { metadata, spec, status } = rollout;
  const { name } = metadata;
  const refuse = (what: string, fix: string): never => {
    throw new UsageError(`The Rollout ${name} ${what}.`, { input: 'workload', fix });
  };
  if (status?.currentPodHash === undefined)
    refuse(
      'has no status',
      'Check that the Argo Rollouts controller runs and looks after this namespace.',
    );
  if (spec.paused === true)
    refuse('is paused (spec.paused)', `Resume it: kubectl argo rollouts promote ${name}.`);
  if (status?.abort === true)
    refuse(
      `was aborted (${saidBy(rollout)})`,
      'Set its template back to the version that serves, or retry it.',
    );
  if (!isSettled(rollout))
    refuse(
      `is in the middle of an update (${isObserved(rollout) ? saidBy(rollout) : 'its controller has not seen its last change'})`,
      'Wait until it is Healthy, or end that update first.',
    );
}

/** A release gives the Rollout its version at once: where Git holds that, it is put back, and a commit cannot wait for the end. */
export function refuseReconciled({ git }: RolloutRequest, rollout: Rollout): void {
  if (git !== undefined)
    throw new UsageError(
      'With provider argo-rollouts the first stage already gives the Rollout its version: no commit can come last.',
      {
        input: 'promotion',
        fix: 'Use provider replicas, gateway-api or istio with a Deployment.',
      },
    );
  refuseUndone(rollout, reconcilerOf(rollout), {
    input: 'provider',
    fix: 'Use provider replicas, gateway-api or istio with a Deployment and `promotion: git`, or take the image of the Rollout out of Git (docs/gitops.md).',
  });
}
/** What the pods of a Rollout cannot be given for the canary alone: its template becomes stable's. */
export function refuseInputs(request: RolloutRequest): void {
  const { change, matches, baseline, exposurePercent, config } = request;
  const because = 'With provider argo-rollouts';
  if (Object.keys(change.placement).length > 0)
    throw new UsageError(`${because} the canary's nodes would become stable's at promotion.`, {
      input: 'placement',
      fix: 'Leave it out.',
    });
  if (Object.keys(change.podLabels).length > 0)
    throw new UsageError(`${because} the canary's labels would become stable's at promotion.`, {
      input: 'pod-labels',
      fix: 'Use spec.strategy.canary.canaryMetadata.labels of the Rollout.',
    });
  if (Object.keys(matches.headers).length > 0)
    throw new UsageError(`${because} no headers are matched.`, {
      input: 'match-headers',
      fix: 'Leave it out, or use provider gateway-api, istio or nginx with a Deployment.',
    });
  if (Object.keys(matches.sourceLabels).length > 0)
    throw new UsageError(`${because} nobody knows who calls.`, {
      input: 'match-labels',
      fix: 'Leave it out, or use provider istio with a Deployment.',
    });
  if (config === 'versioned-with-secrets')
    throw new UsageError(`${because} Secrets are not versioned.`, {
      input: 'config',
      fix: 'Use hashed.',
    });
  if (request.pin === 'digest')
    throw new UsageError(`${because} the Rollout's own template is what is released.`, {
      input: 'pin',
      fix: 'Leave it out, and name the image by its digest.',
    });
  if (exposurePercent === 0)
    throw new UsageError('0 % exposes the canary to nothing.', {
      input: 'exposure',
      fix: 'Give the share of a setWeight step.',
    });
  if (baseline !== 'none')
    throw new UsageError(`${because} a baseline would take a share of its own.`, {
      input: 'baseline',
      fix: 'Leave it out.',
    });
}
