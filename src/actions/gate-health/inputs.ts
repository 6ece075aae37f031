import { clusterInputs } from '../../connect/cluster.ts';
import { parseDependencies, parsePool } from '../../gates/health/inputs.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer, percent } from '../../inputs/numbers.ts';
import { evidenceFolder, type Inputs, optional, required } from '../../inputs/table.ts';
import {
  boolean,
  choice,
  kubeName,
  line,
  pattern,
  portNumberOrName,
  text,
} from '../../inputs/text.ts';
import { maybe, stringList, yaml } from '../../inputs/yaml.ts';
import { onFail } from '../on-fail.ts';

const urlPath = pattern(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /');
export const definitions = {
  ...clusterInputs,
  release: required(text),
  mode: optional(choice('static', 'prove'), 'static'),
  container: optional(maybe(kubeName), ''),
  port: optional(maybe(portNumberOrName), ''),
  'liveness-path': optional(maybe(urlPath), ''),
  'readiness-path': optional(maybe(urlPath), ''),
  'metrics-path': optional(urlPath, '/metrics'),
  'ready-timeout': optional(duration(1000, 3_600_000), '60s'),
  dependencies: optional(yaml(parseDependencies), '[]'),
  'dependency-deadline': optional(duration(500, 600_000), '5s'),
  evict: optional(boolean, 'false'),
  pool: optional(maybe(yaml(parsePool)), ''),
  'workers-per-cpu-min': optional(decimal(0, 1000), '2'),
  'workers-per-cpu-max': optional(decimal(0, 1000), '5'),
  'queue-per-worker': optional(integer(1, 100_000), '20'),
  'warn-workers': optional(integer(1, 1_000_000), '100'),
  'warn-queue': optional(integer(1, 100_000_000), '5000'),
  'memory-share': optional(percent(1, 100), '50'),
  'prove-service': optional(maybe(kubeName), ''),
  'prove-dependency': optional(maybe(line(100)), ''),
  'prove-targets': optional(maybe(stringList), ''),
  'prove-duration': optional(duration(1000, 600_000), '30s'),
  'recovery-timeout': optional(duration(1000, 3_600_000), '60s'),
  'min-healthy': optional(integer(0, 1000), '1'),
  'chaos-namespace': optional(kubeName, 'chaos-mesh'),
  'check-name': optional(kubeName, 'gate-health'),
  'dry-run': optional(boolean, 'false'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
};
export type HealthInputs = Inputs<typeof definitions>;
