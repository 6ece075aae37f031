import { clusterInputs } from '../../connect/cluster.ts';
import { duration } from '../../inputs/duration.ts';
import { optional, required } from '../../inputs/table.ts';
import { boolean, text } from '../../inputs/text.ts';

export const definitions = {
  ...clusterInputs,
  release: required(text),
  decision: required(text),
  timeout: optional(duration(1000, 6 * 3_600_000), '10m'),
  drain: optional(duration(0, 3_600_000), '5s'),
  'dry-run': optional(boolean, 'false'),
};
