import { clusterInputs, workloadKind } from '../../connect/cluster.ts';
import { sourceInputs } from '../../connect/metric-source.ts';
import { parseChecks } from '../../gates/metrics/checks.ts';
import { historyInputs } from '../../gates/metrics/earlier-days.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer } from '../../inputs/numbers.ts';
import { evidenceFolder, optional } from '../../inputs/table.ts';
import { choice, kubeName, text } from '../../inputs/text.ts';
import { maybe, yaml } from '../../inputs/yaml.ts';
import { onFail } from '../on-fail.ts';

export const definitions = {
  ...clusterInputs,
  mode: optional(choice('canary', 'baseline'), 'canary'),
  release: optional(maybe(text), ''),
  namespace: optional(maybe(kubeName), ''),
  workload: optional(maybe(kubeName), ''),
  'workload-kind': workloadKind,
  ...sourceInputs,
  checks: optional(maybe(yaml(parseChecks)), ''),
  baseline: optional(maybe(text), ''),
  previous: optional(maybe(text), ''),
  'baseline-window': optional(duration(1000, 24 * 3_600_000), '3m'),
  interval: optional(duration(200, 3_600_000), '15s'),
  duration: optional(duration(1000, 24 * 3_600_000), '10m'),
  bake: optional(duration(0, 24 * 3_600_000), '10m'),
  faults: optional(integer(0, 20), '0'),
  'warm-up': optional(duration(0, 3_600_000), '0s'),
  'min-events': optional(integer(1, 1_000_000_000), '100'),
  'min-ticks': optional(integer(1, 100_000), '5'),
  alpha: optional(decimal(0.000001, 0.5), '0.01'),
  ...historyInputs,
  'check-name': optional(kubeName, 'gate-metrics'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
};
