import { clusterInputs } from '../../connect/cluster.ts';
import { duration } from '../../inputs/duration.ts';
import { optional, required } from '../../inputs/table.ts';
import { boolean, kubeName, line } from '../../inputs/text.ts';

export const definitions = {
  ...clusterInputs,
  namespace: required(kubeName),
  reason: optional(line(), 'Sweep'),
  timeout: optional(duration(1000, 6 * 3_600_000), '5m'),
  'dry-run': optional(boolean, 'false'),
};
