// What must have been seen before a gate passes: pods that answer, pods that are ready, metrics that are there (docs/threat-model.md).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import {
  type DistWorld,
  metrics,
  type PodAnswers,
  requests,
  type Step,
  startDist,
} from '../../support/dist.ts';
import {
  deployed,
  placed,
  type Releasing,
  releasing,
  type Stage,
} from '../../support/dist-release.ts';

let world: DistWorld;
let steps: Releasing;
beforeAll(async () => {
  world = await startDist();
  steps = releasing(world);
});
afterAll(() => world.stop());

const said = ({ log, outputs }: Step): string =>
  `${log}\n${(JSON.parse(outputs.get('evidence') ?? '{"reasons":[]}') as Evidence).reasons.join('\n')}`;
/** A gate that sees `answers` of a canary of four pods. */
async function gated(
  namespace: string,
  answers: PodAnswers,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly step: Step; readonly stage: Stage }> {
  await placed(world, namespace);
  const stage = await deployed(world, namespace, { exposure: '100' });
  world.answers.set(namespace, answers);
  return { step: await steps.gate(stage, { 'on-fail': 'report', ...more }), stage };
}
/** Three of the four pods, whatever their names are. */
function threeOf(answer: (path: string) => ReturnType<PodAnswers>) {
  const spared: string[] = [];
  return ({
    name,
    canary,
    path,
  }: {
    readonly name: string;
    readonly canary: boolean;
    readonly path: string;
  }) => {
    if (!canary) return undefined;
    if (spared.length === 0) spared.push(name);
    return spared.includes(name) ? undefined : answer(path);
  };
}

const checks = '[{name: errors, preset: http-error-rate}, {name: tasks, preset: task-failures}]';
const http = (): string => `http_requests_total{code="200"} ${requests()}\n`;
const tasks = (): string => `tasks_processed_total{status="done"} ${requests()}\n`;

test.concurrent('four pods that answer, are ready and have every metric pass', async () => {
  const both: PodAnswers = ({ path }) =>
    path === '/metrics' ? metrics(`${http()}${tasks()}`) : undefined;
  const { step } = await gated('good', both, { checks });
  expect(said(step)).toMatch(/relevantly worse/);
  expect(step.outputs.get('verdict')).toBe('pass');
}, 300_000);

test.concurrent('three of four pods that hang on their metrics are no pass, though the fourth has no errors', async () => {
  const hang = threeOf((path) => (path === '/metrics' ? 'hangs' : undefined));
  const { step } = await gated('hung', hang, { duration: '20s' });
  expect(step.outputs.get('verdict')).toMatch(/^(inconclusive|fail|error)$/);
  expect(said(step)).toMatch(/1 of (its )?4|25 %|did not answer|no answer/i);
}, 300_000);

test.concurrent('three of four pods that become unready while the gate watches are no pass', async () => {
  const unready = threeOf((path) =>
    path === '/readyz'
      ? { status: 503, contentType: 'text/plain', body: 'redis: refused' }
      : undefined,
  );
  const { step } = await gated('unready', unready, { duration: '25s', bake: '24s' });
  expect(step.outputs.get('verdict')).toMatch(/^(inconclusive|fail|error)$/);
  expect(said(step)).toMatch(/ready/);
}, 300_000);

test.concurrent('a canary whose answers are all 5xx under another label is no pass', async () => {
  const renamed = (label: string) => (about: { readonly canary: boolean; readonly path: string }) =>
    about.canary && about.path === '/metrics'
      ? metrics(`http_requests_total{${label}="500"} ${requests()}\n`)
      : undefined;
  const { step, stage } = await gated('renamed', renamed('outcome'));
  expect(step.outputs.get('verdict')).toMatch(/^(inconclusive|fail|error)$/);
  expect(said(step)).toMatch(/outcome/);
  // What other libraries call it is understood, and fails.
  world.answers.set('renamed', renamed('status'));
  const failed = await steps.gate(stage, { 'on-fail': 'report' });
  expect(failed.outputs.get('verdict')).toBe('fail');
}, 300_000);

test.concurrent('a canary that lost the metrics of its tasks, which stable has, is no pass', async () => {
  const lost: PodAnswers = ({ canary, path }) =>
    path === '/metrics' ? metrics(canary ? http() : `${http()}${tasks()}`) : undefined;
  const { step } = await gated('tasks', lost, { checks });
  expect(step.outputs.get('verdict')).toMatch(/^(inconclusive|fail|error)$/);
  expect(said(step)).toMatch(/tasks/);
}, 300_000);

test.concurrent('a canary that fails loses its users at once, and the decision is a rollback', async () => {
  const broken = (about: { readonly canary: boolean; readonly path: string }) =>
    about.canary && about.path === '/metrics'
      ? metrics(`http_requests_total{code="500"} ${requests()}\n`)
      : undefined;
  const { step, stage } = await gated('broken', broken, { 'on-fail': 'withdraw' });
  expect(step.outputs.get('verdict')).toBe('fail');
  const { facts } = JSON.parse(step.outputs.get('evidence') ?? '{}') as Evidence;
  expect(facts.withdrawal).toBeDefined();
  const gate = { result: 'success', outputs: Object.fromEntries(step.outputs) };
  const decided = await steps.decide({ ...stage, needs: { ...stage.needs, gate } });
  expect(decided.outputs.get('outcome')).toBe('rollback');
}, 300_000);
