import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { type Embedded, startEmbedded, until } from '../../support/kubernetes/embedded.ts';
import {
  file,
  fresh,
  type GitopsWorld,
  gitopsWorld,
  intervals,
  old,
} from '../../support/kubernetes/gitops-world.ts';

let embedded: Embedded;
let cluster: Cluster;
let world: GitopsWorld;
beforeAll(async () => {
  embedded = await startEmbedded();
  ({ cluster } = embedded);
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  world = await gitopsWorld(embedded);
});
afterEach(() => world.stop());

describe('a release that Git would undo', () => {
  test('is refused by what the promotion could not commit', async () => {
    await expect(world.deployed({ env: '{A: "1"}' })).rejects.toThrow(/'env'.*image of shop only/s);
    await expect(world.deployed({ git: '{}' })).rejects.toThrow(/'git'.*nothing says where/s);
    await expect(world.deployed({ git: '{file: apps/none.yaml}' })).rejects.toThrow(
      /no apps\/none.yaml/,
    );
  });
  test('goes on where people have told Flux to leave the workload alone', async () => {
    await cluster.patch(resources.deployments, world.namespace, 'shop', {
      type: 'merge',
      body: { metadata: { annotations: { 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' } } },
    });
    await world.deployed({ promotion: 'cluster' });
    await world.rolledBack();
    expect(await world.marks()).toEqual(['kustomize.toolkit.fluxcd.io/reconcile']);
  });
});

describe.each(['replicas', 'gateway-api'] as const)('with Flux at work, by %s', (provider) => {
  test('the share lasts, the promotion is a commit, and everything is given back', async () => {
    const before = world.github.git.file('main', file);
    world.flux.start();
    const handle = await world.deployed({ provider });
    await intervals();
    if (provider === 'replicas') expect((await world.get('shop'))?.spec.replicas).toBe(3);
    else expect(await world.weights()).toMatchObject([{ weight: 750 }, { weight: 250 }]);
    await world.promoted(handle);
    expect(world.github.git.file('main', file)).toBe(before?.replace(old, fresh));
    expect(world.github.git.log('main')[0]).toContain(`Release shop ${fresh}`);
    await intervals();
    const stable = await world.get('shop');
    expect(stable?.spec.template.spec.containers[0]?.image).toBe(fresh);
    expect(stable?.spec.replicas).toBe(4);
    expect(await world.get('shop-canary')).toBeUndefined();
    expect(await world.marks()).toEqual([]);
    const route = await cluster.get(resources.httpRoutes, world.namespace, 'shop');
    expect(route?.metadata.annotations ?? {}).toEqual(
      provider === 'replicas' ? {} : { 'sluice.dev/in-git': 'spec.rules' },
    );
  });
  test('a rollback before the promotion leaves Git as it is and gives everything back', async () => {
    const head = world.github.git.head('main');
    world.flux.start();
    await world.deployed({ provider });
    await world.rolledBack();
    expect(world.github.git.head('main')).toBe(head);
    expect(await world.marks()).toEqual([]);
    expect((await world.get('shop'))?.spec.replicas).toBe(4);
  });
});

describe('what a release took from Flux and put back, so that Flux sees no difference', () => {
  test('still stands in Git for the next release: its share lasts, its promotion in the cluster is refused', async () => {
    world.flux.start();
    await world.deployed();
    await world.rolledBack();
    await intervals();
    await world.deployed();
    await intervals();
    expect((await world.get('shop'))?.spec.replicas).toBe(3);
    await world.rolledBack();
    await world.promoted(await world.deployed());
    await world.rolledBack({ revision: '1' });
    await intervals();
    await expect(world.deployed({ promotion: 'cluster' })).rejects.toThrow(
      /would be undone within one interval.*image.*spec.replicas/s,
    );
  });
});

describe('a promotion whose commit is made', () => {
  test('that Flux applies once more, since it was at it when it was told to stop, is put back', async () => {
    const handle = await world.deployed();
    await expect(world.promoted(handle, { timeout: '1s' })).rejects.toThrow(/still serves/);
    const rolling = world.rolledBack({ 'git-token': '', drain: '2s' });
    await until(async () => (await world.marks()).includes('sluice.dev/git-owed'));
    await world.setImage(fresh);
    await rolling;
    expect(await world.image()).toBe(old);
    // And later still, when the rollback has looked for the last time.
    await world.setImage(fresh);
    expect(await world.rolledBack({ 'git-token': '' })).toMatch(
      /given .*2.0 once more.*put back to .*1.0/,
    );
    expect(await world.image()).toBe(old);
  });
  test('is taken back without a token: held, said, and finished by the next rollback', async () => {
    const handle = await world.deployed();
    await expect(world.promoted(handle, { timeout: '1s' })).rejects.toThrow(/still serves/);
    world.flux.start();
    const said = await world.rolledBack({ 'git-token': '' });
    expect(said).toMatch(/no git-token was given.*set the image to .*1.0 in apps\/shop.yaml/s);
    expect(said).toMatch(/kubectl -n g\d+ annotate deployment shop sluice.dev\/git-owed-/);
    await intervals();
    expect(await world.image()).toBe(old);
    await expect(world.deployed()).rejects.toThrow(
      /Git has not followed yet.*rollback-canary with git-token/s,
    );
    await world.rolledBack();
    await intervals();
    expect(await world.image()).toBe(old);
    expect(world.github.git.file('main', file)).toContain(old);
    expect(await world.marks()).toEqual([]);
  });
  test('stays held where it cannot be seen that Flux has followed', async () => {
    const handle = await world.deployed();
    await expect(world.promoted(handle, { timeout: '1s' })).rejects.toThrow(/still serves/);
    await cluster.remove(resources.kustomizations, world.namespace, 'apps');
    const said = await world.rolledBack({ timeout: '1s' });
    expect(said).toMatch(/cannot be seen here that Flux has applied/);
    expect(world.github.git.file('main', file)).toContain(old);
    await world.flux.once().catch(() => undefined);
    expect([...(await world.marks())].sort()).toEqual([
      'kustomize.toolkit.fluxcd.io/reconcile',
      'sluice.dev/git-owed',
      'sluice.dev/reconcile-before',
    ]);
  });
});

describe('a promotion by pull request', () => {
  const place = `{file: ${file}, pull-request: true}`;
  test('waits until it is merged and applied, with the canary serving', async () => {
    const handle = await world.deployed({ git: place });
    world.flux.start();
    const done = world.promoted(handle);
    await until(() => Promise.resolve(world.github.git.pulls.length === 1));
    await intervals();
    expect((await world.get('shop-canary'))?.spec.replicas).toBe(1);
    expect(await world.image()).toBe(old);
    world.github.git.merge(world.github.git.pulls[0]?.number ?? 0);
    await done;
    expect(await world.image()).toBe(fresh);
    expect(world.github.git.pulls[0]).toMatchObject({
      title: `Release shop ${fresh}`,
      base: { ref: 'main' },
    });
  });
  test('is closed by a rollback, and nothing is owed', async () => {
    const handle = await world.deployed({ git: place });
    await expect(world.promoted(handle, { timeout: '1s' })).rejects.toThrow(/pull\/\d+ was opened/);
    world.flux.start();
    await world.rolledBack();
    expect(world.github.git.pulls[0]?.state).toBe('closed');
    expect(world.github.git.file('main', file)).toContain(old);
    expect(await world.marks()).toEqual([]);
  });
});

test('a rollback to a revision of days ago goes by Git as well', async () => {
  world.flux.start();
  await world.promoted(await world.deployed());
  await intervals();
  expect(await world.image()).toBe(fresh);
  await world.rolledBack({ revision: '1' });
  await intervals();
  expect(await world.image()).toBe(old);
  expect(world.github.git.file('main', file)).toContain(old);
  expect(await world.marks()).toEqual([]);
});

test('a promotion without a token is refused before anything is done', async () => {
  const handle = await world.deployed();
  await expect(world.promoted(handle, { 'git-token': '' })).rejects.toThrow(
    /git-token.*apps\/shop.yaml/s,
  );
  expect((await world.get('shop-canary'))?.metadata.annotations?.['sluice.dev/state']).toBe(
    'active',
  );
});
