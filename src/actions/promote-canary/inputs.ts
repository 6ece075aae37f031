import { clusterInputs } from '../../connect/cluster.ts';
import { gitToken } from '../../connect/git.ts';
import { duration } from '../../inputs/duration.ts';
import { drain, dryRun, maxDecisionAge, release, reported } from '../../inputs/shared.ts';
import { expression, maybe, optional, required } from '../../inputs/table.ts';
import { json } from '../../inputs/text.ts';
import { type Declaration, revisionOutput } from '../action.ts';

export const definitions = {
  ...clusterInputs,
  release,
  decision: required(json, {
    says: 'Output `decision` of the last stage.',
    example: expression('needs.decide.outputs.decision'),
  }),
  receipts: maybe(json, {
    says: 'Output `receipts` of the last decision: the workload then says its evidence root, from which `sluice verify --workload` begins.',
    example: expression('needs.decide.outputs.receipts'),
  }),
  timeout: optional(duration(1000, 6 * 3_600_000), '10m', {
    says: 'How long the rollout may take.',
    example: '30m',
  }),
  drain,
  'max-decision-age': maxDecisionAge,
  'git-token': gitToken,
  ...reported,
  'dry-run': dryRun,
};
export const declaration: Declaration = {
  name: 'promote-canary',
  summary: 'Makes a promotion real: the stable workload takes the version, then the canary goes',
  inputs: definitions,
  outputs: { revision: revisionOutput },
  post: true,
};
