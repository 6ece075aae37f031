import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';
import {
  charted,
  fresh,
  gitopsWorld,
  intervals,
  kustomized,
  old,
} from '../../support/kubernetes/gitops-world.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

describe.each([
  [
    'the images of a kustomization',
    kustomized,
    'apps/production/kustomization.yaml',
    'newTag: "1.0"',
    'newTag: "2.0"',
  ],
  ['the values of a chart', charted, 'apps/shop/values.yaml', "tag: '1.0'", "tag: '2.0'"],
] as const)('a release whose version stands in %s', (_where, layout, file, was, is) => {
  test('is promoted by that one value, with quotes and comments as they were', async () => {
    const world = await gitopsWorld(embedded, undefined, layout);
    try {
      const before = world.github.git.file('main', file);
      world.flux.start();
      const handle = await world.deployed();
      await intervals();
      await world.promoted(handle);
      expect(world.github.git.file('main', file)).toBe(before?.replace(was, is));
      await intervals();
      expect(await world.image()).toBe(fresh);
      expect(await world.get('shop-canary')).toBeUndefined();
      expect(await world.marks()).toEqual([]);
    } finally {
      await world.stop();
    }
  });
  test('goes back to an earlier revision by the same value', async () => {
    const world = await gitopsWorld(embedded, undefined, layout);
    try {
      const before = world.github.git.file('main', file);
      world.flux.start();
      const handle = await world.deployed();
      await world.promoted(handle);
      await world.rolledBack({ revision: '1' });
      await intervals();
      expect(await world.image()).toBe(old);
      expect(world.github.git.file('main', file)).toBe(before);
    } finally {
      await world.stop();
    }
  });
});
