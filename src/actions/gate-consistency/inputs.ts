import { clusterInputs } from '../../connect/cluster.ts';
import { consistencyChecks } from '../../gates/consistency/gate.ts';
import { askedChecks } from '../../gates/ledger/gate.ts';
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

const checks = yaml(askedChecks(consistencyChecks), 'list', 'YAML list of checks');
export const definitions = {
  ...clusterInputs,
  release,
  'consistency-checks': maybe(checks, {
    says: "What is judged (saga, lock, snapshot, history), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; `sources` are systems that the gate asks itself (etcd: docs/async-gates.md); parameters are those of `sluice check` (docs/gate-consistency.md).",
    example:
      '[{check: saga, ledger: {pods: {marker: "LEDGER "}}, parameters: {timeoutSeconds: 60}}]',
  }),
  watch: optional(duration(0, 24 * 3_600_000), '2m', {
    says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
    example: '10m',
  }),
  'source-credentials': sourceCredentials,
  'check-name': checkName('gate-consistency', 'gate-consistency-orders'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
  ...diagnosisInputs,
};
export const declaration: Declaration = {
  name: 'gate-consistency',
  summary: 'Judges sagas, locks, snapshots and histories of operations by their ledgers',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput('What the ledgers showed and how they were judged'),
    verdict: verdictOutput,
  },
  post: false,
};
