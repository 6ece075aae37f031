import { clusterInputs } from '../../connect/cluster.ts';
import { duration } from '../../inputs/duration.ts';
import { integer } from '../../inputs/numbers.ts';
import { evidenceFolder, optional, required } from '../../inputs/table.ts';
import { boolean, choice, kubeName, line, text } from '../../inputs/text.ts';
import { maybe, stringList } from '../../inputs/yaml.ts';
import { onFail } from '../on-fail.ts';

export const definitions = {
  ...clusterInputs,
  release: required(text),
  experiment: required(choice('pod-kill', 'network-delay')),
  pods: optional(integer(1, 50), '1'),
  'grace-period': optional(duration(0, 3_600_000), '0s'),
  duration: optional(duration(1000, 600_000), '30s'),
  latency: optional(duration(1, 60_000), '500ms'),
  targets: optional(maybe(stringList), ''),
  'recovery-timeout': optional(duration(1000, 3_600_000), '60s'),
  'min-healthy': optional(integer(0, 1000), '1'),
  'chaos-namespace': optional(kubeName, 'chaos-mesh'),
  seed: optional(maybe(line(100)), ''),
  'dry-run': optional(boolean, 'false'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
};
