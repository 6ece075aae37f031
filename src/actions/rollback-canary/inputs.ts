import { clusterInputs, workloadKind } from '../../connect/cluster.ts';
import { lenientGitToken } from '../../connect/git.ts';
import { duration } from '../../inputs/duration.ts';
import { drain, dryRun, namespace, reported, settings } from '../../inputs/shared.ts';
import { lenient, maybe, optional, required } from '../../inputs/table.ts';
import { kubeName, line, pattern } from '../../inputs/text.ts';
import { type Declaration, revisionOutput } from '../action.ts';

const revision = pattern(
  /^(\d{1,10}|[a-z0-9][-a-z0-9.]{0,252})$/,
  'a revision number, as `kubectl rollout history` shows it, or the name of a ControllerRevision',
  'Whole number, or the name of a ControllerRevision of a StatefulSet',
);
export const definitions = {
  ...clusterInputs,
  settings: lenient(settings),
  namespace,
  workload: required(kubeName, {
    says: 'Deployment, StatefulSet or Rollout that is released.',
    example: 'shop',
  }),
  'workload-kind': workloadKind,
  revision: maybe(revision, {
    says: 'Revision to return to; empty = only end the canary.',
    example: '7',
  }),
  reason: lenient(
    required(line(), {
      says: 'Why; kept in the log, the output `rolled-back` and on the workload (annotation sluice.dev/rolled-back).',
      example: 'error burst',
    }),
    'no reason that could be read was given',
  ),
  timeout: lenient(
    optional(duration(1000, 6 * 3_600_000), '5m', {
      says: 'How long the rollback may take.',
      example: '10m',
    }),
  ),
  drain: lenient(drain),
  'git-token': lenientGitToken,
  ...reported,
  'dry-run': dryRun,
};
export const declaration: Declaration = {
  name: 'rollback-canary',
  summary:
    'Takes users back: exposure 0, canary away, perhaps an earlier revision; from the cluster alone',
  inputs: definitions,
  outputs: {
    revision: revisionOutput,
    'rolled-back': 'JSON: reason, by, at, release and revision; empty when there was nothing to do',
  },
  post: false,
};
