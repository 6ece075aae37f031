// Who uses a decision requires that what stands in the cluster is what was decided about (docs/threat-model.md).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resources } from '../../../src/ports/resources.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { type DistWorld, type Step, startDist } from '../../support/dist.ts';
import {
  available,
  decided,
  deployment,
  ok,
  placed,
  type Releasing,
  releasing,
  type Stage,
  staged,
} from '../../support/dist-release.ts';
import { until } from '../../support/kubernetes/embedded.ts';

let world: DistWorld;
let steps: Releasing;
beforeAll(async () => {
  world = await startDist();
  steps = releasing(world);
});
afterAll(() => world.stop());

type Patch = Extract<Parameters<DistWorld['cluster']['patch']>[3], { type: 'json' }>['body'];
const patched = (namespace: string, body: Patch): Promise<Deployment> =>
  world.cluster.patch<Deployment>(resources.deployments, namespace, 'shop-canary', {
    type: 'json',
    body,
  });
const annotation = (name: string): string => `/metadata/annotations/sluice.dev~1${name}`;
const container = '/spec/template/spec/containers/0';
const stableImage = async (namespace: string): Promise<string | undefined> =>
  (await deployment(world, namespace, 'shop'))?.spec.template.spec.containers[0]?.image;
/** Refused with these words, and stable is as it was. */
async function refused(ran: Promise<Step>, namespace: string, words: RegExp): Promise<void> {
  const { code, log } = await ran;
  expect({ code, log }).toEqual({ code: 1, log: expect.stringMatching(words) });
  expect(await stableImage(namespace)).toBe('sluice.test/shop:1.0');
}
const next = (
  stage: Stage,
  decision: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Step> =>
  steps.deploy(stage.namespace, stage.workspace, {
    ...{ stage: '2', exposure: '50', previous: decision, ...more },
  });
/** A value of the record that is not as it was left, and as it was. */
async function withAnnotation(
  namespace: string,
  name: string,
  value: string,
  body: () => Promise<void>,
): Promise<void> {
  const before = await deployment(world, namespace, 'shop-canary');
  const was = before?.metadata.annotations?.[`sluice.dev/${name}`];
  await patched(namespace, [{ op: 'replace', path: annotation(name), value }]);
  await body();
  await patched(namespace, [{ op: 'replace', path: annotation(name), value: was }]);
}
/** The canary's own pod is there again, and only that one. */
const settled = (namespace: string): Promise<void> =>
  until(async () => {
    const canary = await deployment(world, namespace, 'shop-canary');
    const { observedGeneration, updatedReplicas, replicas } = canary?.status ?? {};
    return (
      observedGeneration === canary?.metadata.generation && updatedReplicas === 1 && replicas === 1
    );
  }, 30_000).then(() => available(world, namespace, 'shop-canary', 1));

test.concurrent('a decision is used by the next stage and the promotion as long as nothing differs, and only then', async () => {
  const namespace = 'edited';
  await placed(world, namespace);
  const { stage, decision } = await decided(world, namespace);
  const both = async (words: RegExp): Promise<void> => {
    await refused(steps.promote(stage, decision), namespace, words);
    await refused(next(stage, decision), namespace, words);
  };
  const template =
    /canary\.templateSha256: decided was [0-9a-f]{64}, now it is [0-9a-f]{64}|another pod template than the release gave it \((command|env) of shop\)/;
  const past = '2020-01-01T00:00:00.000Z';
  await withAnnotation(namespace, 'expires-at', past, () => both(/expired at 2020-01-01/));
  await withAnnotation(namespace, 'state', 'abandoned', () => both(/no decision brings it back/));
  await withAnnotation(namespace, 'evidence', 'a'.repeat(64), () =>
    both(/evidence of deploy-canary: decided was [0-9a-f]{64}, now it is a{64}/),
  );
  for (const [field, value] of [
    ['command', ['/other']],
    ['env', [{ name: 'MODE', value: 'other' }]],
  ] as const) {
    await patched(namespace, [{ op: 'add', path: `${container}/${field}`, value }]);
    await settled(namespace);
    await both(template);
    await patched(namespace, [{ op: 'remove', path: `${container}/${field}` }]);
    await settled(namespace);
  }
  const at = (ms: number): string =>
    JSON.stringify({ ...JSON.parse(decision), time: new Date(Date.now() - ms).toISOString() });
  await refused(steps.promote(stage, at(3 * 3_600_000)), namespace, /more than 120 minutes apart/);
  await refused(steps.promote(stage, at(600_000)), namespace, /before the stage stood/);
  // The honest twin: everything is as it was decided again.
  ok(await steps.promote(stage, decision));
  expect(await stableImage(namespace)).toBe('sluice.test/shop:2.0');
}, 300_000);

test.concurrent('the promotion of an earlier canary does not promote the same version deployed again', async () => {
  const namespace = 'again';
  await placed(world, namespace);
  const { stage, decision } = await decided(world, namespace);
  ok(await steps.rollback(namespace, stage.workspace));
  const again = await staged(world, namespace);
  const id = (text: string): string => (JSON.parse(text) as { id: string }).id;
  expect(id(again.release)).toBe(id(stage.release));
  await refused(steps.promote(again, decision), namespace, /subjectSha256: decided was/);
  await refused(steps.promote(stage, decision), namespace, /canary\.uid: decided was/);
  const anew = ok(await steps.decide(again)).outputs.get('decision') ?? '';
  ok(await steps.promote(again, anew));
  expect(await stableImage(namespace)).toBe('sluice.test/shop:2.0');
}, 300_000);

test.concurrent('a decision about staging does not promote production', async () => {
  await placed(world, 'staging');
  await placed(world, 'production');
  const { stage, decision } = await decided(world, 'staging');
  const workspace = world.folder();
  const deployed = ok(await steps.deploy('production', workspace));
  const release = deployed.outputs.get('release') ?? '';
  await refused(
    steps.promote({ workspace, release }, decision),
    'production',
    /namespace: decided was staging, now it is production/,
  );
  // Production's own deployment beside the gates of staging.
  const deploy = { result: 'success', outputs: Object.fromEntries(deployed.outputs) };
  const mixed = { ...stage, release, needs: { ...stage.needs, deploy } };
  const held = await steps.decide(mixed, { 'bundle-folder': '.sluice/mixed' });
  expect(held.outputs.get('outcome')).toBe('hold');
  expect(held.log).toMatch(
    /gate-metrics: its evidence has namespace staging, the release has production/,
  );
  ok(await steps.promote(stage, decision));
  expect(await stableImage('staging')).toBe('sluice.test/shop:2.0');
}, 300_000);

test.concurrent('a release of an environment variable that was rolled back is not "promoted already"; one that stands is promoted', async () => {
  const namespace = 'env';
  await placed(world, namespace);
  const asked = { image: 'sluice.test/shop:1.0', env: '{FEATURE: "on"}' };
  const first = await decided(world, namespace, asked);
  ok(await steps.rollback(namespace, first.stage.workspace));
  const env = async (): Promise<unknown> =>
    (await deployment(world, namespace, 'shop'))?.spec.template.spec.containers[0]?.env;
  const refusal = await steps.promote(first.stage, first.decision);
  expect(refusal.code).toBe(1);
  expect(refusal.log).toMatch(/canary/);
  expect(refusal.log).not.toMatch(/promoted already/);
  expect(await env()).toBeUndefined();
  const second = await decided(world, namespace, asked);
  ok(await steps.promote(second.stage, second.decision));
  expect(await env()).toEqual([{ name: 'FEATURE', value: 'on' }]);
  const twice = ok(await steps.promote(second.stage, second.decision));
  expect(twice.log).toMatch(/promoted already/);
}, 300_000);

test.concurrent('a tag that moves after the decision is not promoted, nor judged while pods run both', async () => {
  const namespace = 'moved';
  const image = 'sluice.test/shop:moving';
  const moved = `sha256:${'b'.repeat(64)}`;
  await placed(world, namespace);
  const { stage, decision } = await decided(world, namespace, { image, exposure: '50' });
  const digest = (JSON.parse(stage.release) as { subject: { images: Record<string, string> } })
    .subject.images['shop'];
  world.digests.set(image, moved);
  const pods = async (): Promise<readonly string[]> =>
    (await world.cluster.list(resources.pods, namespace)).items
      .map(({ metadata }) => metadata.name)
      .filter((name) => name.startsWith('shop-canary'));
  const replaced = async (pod: string | undefined): Promise<void> => {
    await world.cluster.remove(resources.pods, namespace, pod ?? '');
    await until(async () => !(await pods()).includes(pod ?? ''), 30_000);
    await available(world, namespace, 'shop-canary', 2);
  };
  const [one, two] = await pods();
  await replaced(one);
  const gated = await steps.gate(stage);
  expect(gated.outputs.get('verdict')).not.toBe('pass');
  expect(gated.log).toContain(moved);
  expect(gated.log).toContain(digest);
  await refused(steps.promote(stage, decision), namespace, new RegExp(moved));
  await replaced(two);
  const words = new RegExp(`images.*${digest}.*${moved}`);
  await refused(next(stage, decision, { image, exposure: '75' }), namespace, words);
}, 300_000);

test.concurrent('a stage that was deployed again at another exposure is not what was decided about', async () => {
  const namespace = 'redeployed';
  await placed(world, namespace);
  const { stage, decision } = await decided(world, namespace);
  ok(await steps.deploy(namespace, stage.workspace, { exposure: '75' }));
  const words = /exposure asked: decided was 25, now it is 75/;
  await refused(steps.promote(stage, decision), namespace, words);
  await refused(next(stage, decision), namespace, words);
}, 300_000);

test.concurrent('a rollback that has begun is final: nothing promotes, and the next stage ends it', async () => {
  const namespace = 'final';
  await placed(world, namespace);
  const { stage, decision } = await decided(world, namespace);
  await patched(namespace, [{ op: 'replace', path: annotation('state'), value: 'rolling-back' }]);
  await refused(
    steps.promote(stage, decision),
    namespace,
    /being rolled back; no decision brings it back/,
  );
  await refused(next(stage, decision), namespace, /no canary of shop to go on with/);
  await until(async () => (await deployment(world, namespace, 'shop-canary')) === undefined);
}, 300_000);
