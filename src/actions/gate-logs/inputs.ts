import { clusterInputs } from '../../connect/cluster.ts';
import { askedChecks } from '../../gates/ledger/gate.ts';
import { logChecks } from '../../gates/logs/gate.ts';
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

const checks = yaml(askedChecks(logChecks), 'list', 'YAML list of checks');
export const definitions = {
  ...clusterInputs,
  release,
  'log-checks': maybe(checks, {
    says: "What is judged (log-pattern, context), by which lines: {pods: {}} for the canary's logs, {pods: {marker: TEXT, container: NAME}} for some of them, {file: PATH}, {url: URL}; `sources` are systems that the gate asks itself (loki, jaeger: docs/gate-logs.md); parameters are those of `sluice check` (docs/gate-logs.md).",
    example:
      '[{check: log-pattern, ledger: {pods: {}}, parameters: {forbid: ["panic:"], require: ["listening on"]}}]',
  }),
  watch: optional(duration(0, 24 * 3_600_000), '2m', {
    says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
    example: '10m',
  }),
  'source-credentials': sourceCredentials,
  'check-name': checkName('gate-logs', 'gate-logs-orders'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
  ...diagnosisInputs,
};
export const declaration: Declaration = {
  name: 'gate-logs',
  summary: 'Judges what the canary logs, and whether traces and tenants go with every message',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput('What the ledgers showed and how they were judged'),
    verdict: verdictOutput,
  },
  post: false,
};
