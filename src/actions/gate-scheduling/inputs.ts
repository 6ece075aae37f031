import { clusterInputs } from '../../connect/cluster.ts';
import { askedChecks } from '../../gates/ledger/gate.ts';
import { schedulingChecks } from '../../gates/scheduling/gate.ts';
import { duration } from '../../inputs/duration.ts';
import {
  checkName,
  evidenceFolder,
  onFail,
  release,
  sourceCredentials,
} from '../../inputs/shared.ts';
import { expression, maybe, optional } from '../../inputs/table.ts';
import { json } from '../../inputs/text.ts';
import { yaml } from '../../inputs/yaml.ts';
import { type Declaration, evidenceOutput, verdictOutput } from '../action.ts';
import { diagnosisInputs } from '../diagnosis-inputs.ts';

const checks = yaml(askedChecks(schedulingChecks), 'list', 'YAML list of checks');
export const definitions = {
  ...clusterInputs,
  release,
  'scheduling-checks': maybe(checks, {
    says: "What is judged (pool, leaders, worker-loss), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; `sources` are systems that the gate asks itself (redis, asynq, etcd, zookeeper, kubernetes: docs/async-gates.md); parameters are those of `sluice check` (docs/checks.md).",
    example:
      '[{check: leaders, ledger: {file: ledgers/leaders.jsonl}, parameters: {ttlSeconds: 30}}]',
  }),
  watch: optional(duration(0, 24 * 3_600_000), '2m', {
    says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
    example: '10m',
  }),
  fault: maybe(json, {
    says: 'Output `evidence` of inject-chaos of this stage: worker-loss then judges what became of the work of the pods that it killed (docs/async-gates.md).',
    example: expression('steps.chaos.outputs.evidence'),
  }),
  'source-credentials': sourceCredentials,
  'check-name': checkName('gate-scheduling', 'gate-scheduling-orders'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
  ...diagnosisInputs,
};
export const declaration: Declaration = {
  name: 'gate-scheduling',
  summary: 'Judges goroutine pools, leader elections and the loss of workers by their ledgers',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput('What the ledgers showed and how they were judged'),
    verdict: verdictOutput,
  },
  post: false,
};
