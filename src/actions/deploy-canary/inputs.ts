import { clusterInputs, workloadKind } from '../../connect/cluster.ts';
import { providerNames } from '../../evidence/release.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer, share } from '../../inputs/numbers.ts';
import { evidenceFolder, optional, required } from '../../inputs/table.ts';
import { boolean, choice, kubeName, line, pattern, text } from '../../inputs/text.ts';
import { headerMap, labelMap, maybe, stringList, stringMap } from '../../inputs/yaml.ts';
import { configModes } from '../../release/config/resolved.ts';

export const imageReference = pattern(/^[\w][\w.:/@-]{0,499}$/, 'an image reference');
export const definitions = {
  ...clusterInputs,
  namespace: required(kubeName),
  workload: required(kubeName),
  'workload-kind': workloadKind,
  image: required(imageReference),
  container: optional(maybe(kubeName), ''),
  env: optional(stringMap, '{}'),
  args: optional(maybe(stringList), ''),
  stage: required(integer(1, 100)),
  exposure: required(share),
  provider: optional(choice(...providerNames), 'replicas'),
  route: optional(maybe(kubeName), ''),
  service: optional(maybe(kubeName), ''),
  'consumer-group': optional(stringMap, '{}'),
  'consumer-credentials': optional(maybe(line()), ''),
  'match-headers': optional(headerMap, '{}'),
  'match-labels': optional(labelMap, '{}'),
  config: optional(choice(...configModes), 'versioned'),
  placement: optional(labelMap, '{}'),
  'pod-labels': optional(labelMap, '{}'),
  baseline: optional(choice('none', 'same-age'), 'none'),
  tolerance: optional(decimal(0, 100), '5'),
  'allow-approximate': optional(boolean, 'false'),
  'ready-timeout': optional(duration(1000, 3_600_000), '60s'),
  'expires-in': optional(duration(1000, 7 * 24 * 3_600_000), '30m'),
  previous: optional(maybe(text), ''),
  'dry-run': optional(boolean, 'false'),
  'evidence-folder': evidenceFolder,
  'dead-man-image': optional(maybe(imageReference), ''),
  'dead-man-command': optional(stringList, '["sluice"]'),
  'dead-man-ttl': optional(duration(60_000, 7 * 24 * 3_600_000), '10m'),
  'dead-man-service-account': optional(kubeName, 'sluice-dead-man'),
};
