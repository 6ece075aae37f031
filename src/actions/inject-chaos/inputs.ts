import { clusterInputs } from '../../connect/cluster.ts';
import { duration } from '../../inputs/duration.ts';
import { integer } from '../../inputs/numbers.ts';
import {
  chaosNamespace,
  dryRun,
  evidenceFolder,
  minHealthy,
  onFail,
  recoveryTimeout,
  release,
} from '../../inputs/shared.ts';
import { maybe, optional, required } from '../../inputs/table.ts';
import { choice, line } from '../../inputs/text.ts';
import { stringList } from '../../inputs/yaml.ts';
import { type Declaration, evidenceOutput, verdictOutput } from '../action.ts';

export const definitions = {
  ...clusterInputs,
  release,
  experiment: required(choice('pod-kill', 'network-delay'), {
    says: 'What is broken.',
    example: 'pod-kill',
  }),
  pods: optional(integer(1, 50), '1', { says: 'How many ready canary pods.', example: '1' }),
  'grace-period': optional(duration(0, 3_600_000), '0s', {
    says: 'Time that a killed pod gets to end; 0s = crash.',
    example: '30s',
  }),
  duration: optional(duration(1000, 600_000), '30s', {
    says: 'How long a fault lasts (network-delay).',
    example: '2m',
  }),
  latency: optional(duration(1, 60_000), '500ms', {
    says: 'Delay of each packet (network-delay).',
    example: '200ms',
  }),
  targets: maybe(stringList, {
    says: 'Each an ip or ip:port that the delay concerns (network-delay).',
    example: '["10.96.7.4:8080"]',
  }),
  'recovery-timeout': recoveryTimeout('readiness'),
  'min-healthy': minHealthy(),
  'chaos-namespace': chaosNamespace,
  seed: maybe(line(100), {
    says: 'Makes the choice of pods repeatable; empty = the run id.',
    example: '42',
  }),
  'dry-run': dryRun,
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
};
export const declaration: Declaration = {
  name: 'inject-chaos',
  summary:
    'Breaks the canary on purpose through Chaos Mesh, proves it, watches the recovery, proves the clean-up',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput('What was injected, proven and seen'),
    verdict: verdictOutput,
    cleanup: 'proven, rescued, leaked or none',
  },
  post: true,
};
