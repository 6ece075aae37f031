import { describe, expect, test } from '@jest/globals';
import { definitions } from '../../../src/actions/inject-chaos/inputs.ts';
import { parametersOf } from '../../../src/actions/inject-chaos/parameters.ts';
import { readInputs } from '../../../src/inputs/table.ts';
import { previewOf } from '../../../src/preflight/faults.ts';
import { sayFault } from '../../../src/preflight/words.ts';
import { podsAt } from '../../../src/release/exposure/pods-at.ts';

const preview = async (
  given: Readonly<Record<string, string>>,
  pods: { readonly canary: number; readonly all: number } | undefined = { canary: 5, all: 15 },
) => {
  const all: Readonly<Record<string, string>> = { kubeconfig: 'none', release: 'none', ...given };
  const inputs = await readInputs(definitions, (name) => all[name] ?? '');
  return previewOf(parametersOf(inputs, { runId: '1' }), {
    ...{ where: 'stage-50 / chaos › inject-chaos', exposurePercent: 50, pods },
  });
};

describe('what a fault will hit, before there is a canary', () => {
  test('is told with its share of the canary and of all that serve', async () => {
    const found = await preview({ experiment: 'pod-failure', pods: '2', duration: '45s' });
    expect(found).toMatchObject({
      ...{ hits: "2 pods of the canary's 5; 15 serve", percentOfCanary: 40, percentOfAll: 13.3 },
      ...{ durationSeconds: 45, rounds: 1 },
    });
    expect(sayFault(found)).toContain(
      'pod-failure, puts pods out of service for a time, at 50 %\n        Hits 2 pods of the canary',
    );
    expect(found.endedBy[0]).toBe('its own duration of 45 s, by Chaos Mesh');
  });
  test('happens once where it does not last, whatever duration is given', async () => {
    const found = await preview({ experiment: 'pod-kill', duration: '45s' });
    expect(found.durationSeconds).toBe(0);
    expect(sayFault(found)).toContain('happens once');
  });
  test('names what a network fault concerns', async () => {
    const found = await preview({ experiment: 'partition-from', service: 'redis' });
    expect(found.targets).toEqual(['Service redis and its pods']);
  });
  test('of an own object is what the object says', async () => {
    const fault = '{kind: PodChaos, spec: {action: pod-failure, mode: all, duration: 30s}}';
    const found = await preview({ experiment: 'own', fault });
    expect(found).toMatchObject({ percentOfCanary: 100, durationSeconds: 30 });
  });
  test('of pods that an object names is as many of them as it says', async () => {
    const fault = (mode: string) =>
      `{kind: PodChaos, spec: {action: pod-kill, mode: ${mode}, selector: {pods: {shop: [a, b, c]}}}}`;
    const one = await preview({ experiment: 'own', fault: fault('one') });
    expect(one).toMatchObject({
      percentOfCanary: 20,
      hits: "1 of a, b, c, of the canary's 5; 15 serve",
    });
    const all = await preview({ experiment: 'own', fault: fault('all') });
    expect(all).toMatchObject({ percentOfCanary: 60, hits: "a, b, c of the canary's 5; 15 serve" });
  });
  test.each([
    [
      'two leaders',
      { experiment: 'leader-kill', 'leader-lease': 'x', pods: '2' },
      /2 canary pods were/,
    ],
    ['more pods than there will be', { experiment: 'pod-kill', pods: '6' }, /6 canary pods were/],
    ['a share that is no pod', { experiment: 'pod-kill', percent: '10%' }, /is no pod/],
    ['nothing that it concerns', { experiment: 'partition-from' }, /needs to be told/],
  ])('%s is refused', async (_name, given, words) => {
    await expect(preview(given)).rejects.toThrow(words);
  });
  test('is told as it was asked for where the cluster was not looked at', async () => {
    const inputs = { experiment: 'pod-kill', percent: '50%' };
    const all: Readonly<Record<string, string>> = {
      kubeconfig: 'none',
      release: 'none',
      ...inputs,
    };
    const asked = parametersOf(await readInputs(definitions, (name) => all[name] ?? ''), {
      runId: '1',
    });
    const found = previewOf(asked, { where: 'x', exposurePercent: null, pods: undefined });
    expect(found).toMatchObject({ percentOfCanary: null, percentOfAll: null });
    expect(found.hits).toBe("50 % of the canary's pods, rounded down");
  });
});

test.each([
  ['replicas', 10, 10, 1, 10],
  ['gateway-api', 10, 10, 1, 11],
  ['gateway-api', 10, 50, 5, 15],
  ['consumers', 4, 50, 2, 4],
] as const)(
  '%s of %i pods at %i %% has %i on the canary of %i',
  (provider, capacity, percent, canary, all) => {
    expect(podsAt(provider, capacity, percent)).toEqual({ canary, all });
  },
);
test("a Rollout's own steps say its pods", () => {
  expect(podsAt('argo-rollouts', 10, 10)).toBeUndefined();
});
