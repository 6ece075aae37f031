import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Embedded,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';
import {
  file,
  fresh,
  type GitopsWorld,
  gitopsWorld,
  intervals,
  old,
} from '../../support/kubernetes/gitops-world.ts';

let embedded: Embedded;
let world: GitopsWorld;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  world = await gitopsWorld(embedded);
});
afterEach(() => world.stop());

describe('a release that Git would undo', () => {
  test('is refused before anything is written, and the way is named', async () => {
    const written = await writesOf(embedded.server, async () => {
      await expect(world.deployed({ promotion: 'cluster' })).rejects.toThrow(
        /promotion.*Flux \(Kustomization .*\/apps.*undone within one interval.*promotion: git/s,
      );
    });
    expect(written).toEqual([]);
  });
});

describe('a promotion whose commit is made', () => {
  test('is not brought by a tool that is late: the workload stays held until a commit after ours is applied', async () => {
    const before = world.github.git.head('main');
    const handle = await world.deployed();
    await expect(world.promoted(handle, { timeout: '1s' })).rejects.toThrow(/still serves/);
    const promotion = world.github.git.head('main');
    await world.flux.once(before);
    const said = await world.rolledBack({ timeout: '1s' });
    expect(said).toMatch(/cannot be seen here that Flux has applied/);
    // What was in its hands already.
    await world.flux.once(promotion);
    expect(await world.image()).toBe(old);
    await world.flux.once();
    await world.rolledBack();
    expect(await world.marks()).toEqual([]);
  });
  test('is taken back: users at once, Git after them, and Flux never brings it again', async () => {
    const handle = await world.deployed();
    // Flux is late: the promotion gives up, with the canary serving.
    await expect(world.promoted(handle, { timeout: '1s' })).rejects.toThrow(
      /shop was not available with .*2.0 1 s after Git said so.*still serves/s,
    );
    expect((await world.get('shop-canary'))?.spec.replicas).toBe(1);
    await world.flux.once();
    await until(async () => (await world.image()) === fresh);
    world.flux.start();
    const said = await world.rolledBack();
    expect(said).toMatch(/held at sluice.test\/shop:1.0/);
    expect(said).toMatch(/Git says sluice.test\/shop:1.0 too; shop is reconciled again/);
    await intervals();
    expect(await world.image()).toBe(old);
    expect(world.github.git.file('main', file)).toContain(old);
    expect(world.github.git.log('main')[0]).toMatch(/Roll shop back to .*1.0\n\nerror burst/s);
    expect(await world.marks()).toEqual([]);
    expect(await world.get('shop-canary')).toBeUndefined();
  });
});
