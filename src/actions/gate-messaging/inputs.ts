import { clusterInputs } from '../../connect/cluster.ts';
import { askedChecks } from '../../gates/ledger/gate.ts';
import { messagingChecks } from '../../gates/messaging/gate.ts';
import { duration } from '../../inputs/duration.ts';
import {
  checkName,
  evidenceFolder,
  onFail,
  release,
  sourceCredentials,
} from '../../inputs/shared.ts';
import { maybe, optional } from '../../inputs/table.ts';
import { yaml } from '../../inputs/yaml.ts';
import { type Declaration, evidenceOutput, verdictOutput } from '../action.ts';
import { diagnosisInputs } from '../diagnosis-inputs.ts';

const checks = yaml(askedChecks(messagingChecks), 'list', 'YAML list of checks');
export const definitions = {
  ...clusterInputs,
  release,
  'messaging-checks': maybe(checks, {
    says: "What is judged (idempotency, retry, offsets, lag-status, lag-spikes, split-brain), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; `sources` are systems that the gate asks itself (redis, asynq, kafka, nats, rabbitmq: docs/async-gates.md); parameters are those of `sluice check` (docs/checks.md).",
    example: '[{check: retry, ledger: {pods: {marker: "LEDGER "}}, parameters: {maxRetries: 6}}]',
  }),
  watch: optional(duration(0, 24 * 3_600_000), '2m', {
    says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
    example: '10m',
  }),
  'source-credentials': sourceCredentials,
  'check-name': checkName('gate-messaging', 'gate-messaging-orders'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
  ...diagnosisInputs,
};
export const declaration: Declaration = {
  name: 'gate-messaging',
  summary:
    'Judges what the canary did with its messages by their ledgers: done once, retried in time, none lost, consumers that keep up and agree',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput('What the ledgers showed and how they were judged'),
    verdict: verdictOutput,
  },
  post: false,
};
