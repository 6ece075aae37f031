import { clusterInputs, workloadKind } from '../../connect/cluster.ts';
import { duration } from '../../inputs/duration.ts';
import { optional, required } from '../../inputs/table.ts';
import { boolean, kubeName, line, pattern } from '../../inputs/text.ts';
import { maybe } from '../../inputs/yaml.ts';

export const definitions = {
  ...clusterInputs,
  namespace: required(kubeName),
  workload: required(kubeName),
  'workload-kind': workloadKind,
  revision: optional(
    maybe(
      pattern(
        /^(\d{1,10}|[a-z0-9][-a-z0-9.]{0,252})$/,
        'a revision number, as `kubectl rollout history` shows it, or the name of a ControllerRevision',
      ),
    ),
    '',
  ),
  reason: required(line()),
  timeout: optional(duration(1000, 6 * 3_600_000), '5m'),
  drain: optional(duration(0, 3_600_000), '5s'),
  'dry-run': optional(boolean, 'false'),
};
