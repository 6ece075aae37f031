// What comes in to a decision is bound and closed: what does not fit is a named problem, never a pass (docs/threat-model.md).
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../src/evidence/decision.ts';
import { type DistWorld, type Step, startDist } from '../../support/dist.ts';
import {
  ok,
  placed,
  type Releasing,
  releasing,
  type Stage,
  staged,
} from '../../support/dist-release.ts';

let world: DistWorld;
let steps: Releasing;
let stage: Stage;
beforeAll(async () => {
  world = await startDist();
  steps = releasing(world);
  await placed(world, 'shop');
  stage = await staged(world, 'shop');
}, 300_000);
afterAll(() => world.stop());

type Needs = Stage['needs'];
type Json = Record<string, unknown>;
let bundles = 0;
/** Each decision leaves its bundle in a folder of its own. */
const decide = (needs: Needs, more: Record<string, string> = {}, clockMs?: number): Promise<Step> =>
  steps.decide(
    { ...stage, needs },
    { 'bundle-folder': `.sluice/bundle-${bundles++}`, ...more },
    clockMs === undefined ? {} : { clockMs },
  );
const decisionIn = ({ outputs }: Step): Decision =>
  JSON.parse(outputs.get('decision') ?? '{}') as Decision;
/** The evidence of the gate as `change` leaves it. */
function forged(change: (evidence: Json) => Json): Needs {
  const { gate } = stage.needs;
  if (gate === undefined) throw new Error('no gate');
  const evidence = change(JSON.parse(gate.outputs['evidence'] ?? '{}') as Json);
  return {
    ...stage.needs,
    gate: { ...gate, outputs: { ...gate.outputs, evidence: JSON.stringify(evidence) } },
  };
}
const measured =
  (change: Json) =>
  (evidence: Json): Json => ({
    ...evidence,
    measurements: (evidence['measurements'] as Json[]).map((one) => ({ ...one, ...change })),
  });
const withResult = (result: string): Needs => ({
  ...stage.needs,
  gate: { result, outputs: result === 'success' ? {} : (stage.needs['gate']?.outputs ?? {}) },
});

test('what is as the gates left it is promoted', async () => {
  const step = ok(await decide(stage.needs));
  expect(step.outputs.get('outcome')).toBe('promote');
});

type Attack = readonly [string, () => Needs, RegExp];
const attacks: readonly Attack[] = [
  [
    'a verdict "PASS "',
    () => forged((e) => ({ ...e, verdict: 'PASS ' })),
    /needs\.gate\.outputs\.evidence\.verdict/,
  ],
  [
    'markup for a verdict',
    () => forged((e) => ({ ...e, verdict: '<img src=x>' })),
    /evidence\.verdict/,
  ],
  [
    'a name of a check with a path',
    () => forged((e) => ({ ...e, check: '../gate' })),
    /evidence\.check/,
  ],
  [
    'a measurement with markup for a verdict',
    () => forged(measured({ verdict: '<b>' })),
    /measurements\[0\]\.verdict/,
  ],
  [
    'a measurement that is inconclusive in evidence that passed',
    () => forged(measured({ verdict: 'inconclusive' })),
    /inconclusive/,
  ],
  [
    'an observation outside of its folder',
    () =>
      forged((e) => ({
        ...e,
        observation: { ...(e['observation'] as Json), file: '../../etc/passwd' },
      })),
    /observation\.file/,
  ],
  ['no observation', () => forged((e) => ({ ...e, observation: null })), /has no observation/],
  [
    'evidence that is chained to nothing of this stage',
    () => forged((e) => ({ ...e, previous: 'a'.repeat(64) })),
    /not chained to what came before it: it names a{12}…/,
  ],
  [
    'evidence at another exposure',
    () => forged((e) => ({ ...e, release: { ...(e['release'] as Json), exposurePercent: 100 } })),
    /exposure asked 100, the release has 25/,
  ],
  [
    'evidence of another subject',
    () =>
      forged((e) => ({
        ...e,
        release: { ...(e['release'] as Json), subjectSha256: 'b'.repeat(64) },
      })),
    /subject \(what runs\) b{12}…, the release has/,
  ],
  [
    'parameters that were loosened afterwards',
    () => forged((e) => ({ ...e, parameters: { ...(e['parameters'] as Json), alpha: 0.5 } })),
    /parameters do not have the hash/,
  ],
  ['a field that no gate writes', () => forged((e) => ({ ...e, approvedBy: 'me' })), /approvedBy/],
  ['a failed gate', () => withResult('failure'), /job gate: failure/],
  ['a cancelled gate', () => withResult('cancelled'), /job gate: cancelled/],
  ['a skipped gate', () => withResult('skipped'), /job gate: skipped/],
  [
    'a gate that succeeded and left nothing',
    () => withResult('success'),
    /gate-metrics: its evidence is missing/,
  ],
  ['a result that no runner writes', () => withResult('Success'), /needs\.gate\.result/],
  [
    'another job that was skipped, which nobody meant',
    () => ({ ...stage.needs, smoke: { result: 'skipped', outputs: {} } }),
    /job smoke: skipped \(name it under `may-skip`/,
  ],
  [
    'another job that failed',
    () => ({ ...stage.needs, smoke: { result: 'failure', outputs: {} } }),
    /job smoke: failure/,
  ],
];
describe('holds, and names what differs:', () => {
  test.each(attacks)('%s', async (_name, needs, words) => {
    const step = await decide(needs());
    expect(step.outputs.get('outcome') ?? step.log).toBe('hold');
    expect(decisionIn(step).reasons.join('\n')).toMatch(words);
  });
  test('an observation whose bytes were changed', async () => {
    const workspace = world.folder();
    cpSync(stage.workspace, workspace, { recursive: true });
    const { observation } = JSON.parse(stage.needs['gate']?.outputs['evidence'] ?? '{}') as {
      observation: { file: string };
    };
    writeFileSync(join(workspace, '.sluice/evidence', observation.file), '{}');
    const step = await steps.decide({ ...stage, workspace });
    expect(step.outputs.get('outcome')).toBe('hold');
    expect(step.log).toMatch(/its observation .* has the hash 44136fa355b3…, the evidence says/);
  });
  test('evidence of three hours ago, by the clock of whoever decides', async () => {
    const step = await decide(stage.needs, {}, 3 * 3_600_000);
    expect([step.outputs.get('outcome'), step.log]).toEqual([
      'hold',
      expect.stringMatching(/its evidence is stale/),
    ]);
  });
  test('evidence from the future: a clock is wrong', async () => {
    const step = await decide(stage.needs, {}, -3 * 3_600_000);
    expect([step.outputs.get('outcome'), step.log]).toEqual([
      'hold',
      expect.stringMatching(/ends in the future/),
    ]);
  });
});

const none = ['error-rate', 'latency', 'goroutines', 'gc-pause'].map(
  (name) => `${name}: {weight: 0}`,
);
describe('a policy', () => {
  test.each([
    ['{dimensions: {error-rate: {critical: yes}}}', /policy\.dimensions\.error-rate\.critical/],
    ['{dimensions: {error-rate: {critical: "true"}}}', /policy\.dimensions\.error-rate\.critical/],
    ['{nonsense: 1}', /policy.*nonsense/],
    ['{dimensions: {error-rate: {wieght: 1}}}', /wieght/],
    [`{dimensions: {${none.join(', ')}}}`, /weights sum to 0/],
    ['{confidence: {"1": 64}}', /policy\.confidence/],
    ['{dimensions: {error-rate: {limit: "101%"}}}', /101 % is not a share/],
  ])('%s is refused', async (policy, words) => {
    const { code, log, outputs } = await decide(stage.needs, { policy });
    expect([code, log, outputs.get('outcome')]).toEqual([
      1,
      expect.stringMatching(words),
      undefined,
    ]);
  });
  test.each([
    [
      'names a dimension that nobody measured',
      '{confidence: {"0": 0.5}, dimensions: {latency: {limit: 300ms}}}',
      /latency: the policy names this dimension and no check measured it/,
    ],
    [
      'requires a check that did not run',
      '{confidence: {"0": 0.5}, require: [gate-health]}',
      /gate-health: its evidence is missing/,
    ],
  ])('that %s holds', async (_name, policy, words) => {
    const step = await decide(stage.needs, { policy });
    expect(step.outputs.get('outcome')).toBe('hold');
    expect(decisionIn(step).reasons.join('\n')).toMatch(words);
  });
});

test('25 % of the users are not decided about at the threshold of the 1 % that was asked', async () => {
  await placed(world, 'reached');
  const asked = { provider: 'replicas', exposure: '1', 'allow-approximate': 'true' };
  const reached = await staged(world, 'reached', asked);
  const step = await steps.decide(reached, { policy: 'confidence: {"1": 0.1, "15": 0.7}' });
  const { release, threshold } = decisionIn(step);
  expect(release.exposurePercent).toBe(1);
  expect(release.achievedPercent).toBeGreaterThanOrEqual(20);
  expect(threshold).toBe(0.7);
  expect(step.log).toMatch(new RegExp(`${release.achievedPercent} %`));
}, 300_000);

test('an outward input that is wrong is a warning, and the decision stands', async () => {
  const more = {
    'loki-url': 'nonsense',
    'pull-request': 'x',
    environment: 'a\nb',
    'allow-http': 'yes',
  };
  const step = ok(await decide(stage.needs, more));
  expect(step.outputs.get('outcome')).toBe('promote');
  for (const input of Object.keys(more))
    expect(step.log).toMatch(new RegExp(`warning.*Input '${input}'`));
});

describe('a folder that is not ours', () => {
  test.each([
    [{ 'bundle-folder': '.' }, /It is the workspace itself/],
    [{ 'bundle-folder': '.sluice/evidence' }, /lie within each other/],
    [{ 'bundle-folder': 'source' }, /which Sluice did not write/],
    [{ 'bundle-folder': '../elsewhere' }, /'bundle-folder'/],
  ])('%j is refused before anything is emptied', async (more, words) => {
    const workspace = world.folder();
    cpSync(stage.workspace, workspace, { recursive: true });
    cpSync('docs/words.md', join(workspace, 'source/words.md'));
    const { code, log } = await steps.decide({ ...stage, workspace }, more);
    expect([code, log]).toEqual([1, expect.stringMatching(words)]);
    expect(() =>
      cpSync(join(workspace, 'source/words.md'), join(workspace, 'still')),
    ).not.toThrow();
  });
});
