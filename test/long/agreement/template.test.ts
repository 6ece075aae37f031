// Covers: action-templates/release-checklist-clusters.yml, as `sluice run` runs it: two control planes, two verifiers, every action as a process of dist
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  newImage,
  type Ran,
  type SeveralClusters,
  severalClusters,
  stableImage,
} from '../../support/agreement/several-clusters.ts';

// Gates that look at a machine without time see too little: one such run is made again, and said.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const [one, two] = ['ack-prod', 'eks-prod'] as const;
let world: SeveralClusters;
beforeAll(async () => {
  world = await severalClusters([one, two]);
}, 120_000);
afterAll(() => world.stop());
afterEach(() => world.reset(), 60_000);

const everywhere = async () => [await world.runs(one), await world.runs(two)];
const released = { image: newImage, canary: false };
const asBefore = { image: stableImage, canary: false };
/** How a job ended in both clusters. */
const both = ({ jobs }: Ran, job: string): readonly (string | undefined)[] =>
  [one, two].map((name) => jobs.get(`release (${name}) / ${job}`));

describe('the template of several clusters', () => {
  test('promotes a good version in both, each stage with the agreement of both', async () => {
    const ran = await world.release();
    expect({ code: ran.code, said: ran.code === 0 ? '' : ran.said }).toEqual({ code: 0, said: '' });
    for (const stage of ['stage-1', 'stage-10', 'stage-50', 'stage-100'])
      expect(both(ran, `${stage} / agreement`)).toEqual(['success', 'success']);
    expect(await everywhere()).toEqual([released, released]);
  }, 900_000);

  test('takes a version back in both that is bad in one, at the first stage, at once', async () => {
    world.of(two).errors = (canary) => (canary ? 800 : 10);
    const ran = await world.release();
    expect({ code: ran.code, said: ran.code === 1 ? '' : ran.said }).toEqual({ code: 1, said: '' });
    expect(ran.said).toMatch(/cluster:eks-prod.*gate-metrics fail \(stage 1, 1 %\)/);
    expect(both(ran, 'stage-1 / decide')).toEqual(['success', 'success']);
    expect(both(ran, 'stage-1 / rollback')).toEqual(['failure', 'failure']);
    expect(both(ran, 'stage-10 / deploy')).toEqual([undefined, undefined]);
    expect(await everywhere()).toEqual([asBefore, asBefore]);
  }, 600_000);
  test('promotes nothing anywhere while the verifier of one is silent', async () => {
    await world.of(two).verifier.kill();
    const ran = await world.release({ vars: { SLUICE_AGREEMENT_WAIT: '5s' } });
    await world.startVerifier(two);
    expect(ran.code).toBe(3);
    expect(both(ran, 'stage-1 / metrics')).toEqual(['success', 'success']);
    expect(ran.said).toMatch(/cluster:eks-prod.*unknown/);
    expect(await everywhere()).toEqual([asBefore, asBefore]);
  }, 600_000);
  test('promotes nothing anywhere while the verifier of one speaks with another key', async () => {
    await world.startVerifier(two, world.authority.signing('mallory').file);
    const ran = await world.release({ vars: { SLUICE_AGREEMENT_WAIT: '5s' } });
    await world.startVerifier(two);
    expect(ran.code).toBe(3);
    expect(ran.said).toMatch(/cluster:eks-prod.*unknown.*sign/);
    expect(await everywhere()).toEqual([asBefore, asBefore]);
  }, 600_000);
  test('holds both where their numbers differ and the arbiters do not see why', async () => {
    world.of(two).errors = () => 40;
    const ran = await world.release({ vars: { SLUICE_ARBITERS: await world.startArbiters() } });
    expect({ code: ran.code, said: ran.code === 3 ? '' : ran.said }).toEqual({ code: 3, said: '' });
    expect(ran.said).toMatch(/Arbiters: hold \(0 promote, 3 hold, 0 rollback; 2 needed\)/);
    expect(await everywhere()).toEqual([asBefore, asBefore]);
  }, 600_000);
  test('one after the other: a failure in the last one takes the first one back to its revision of before', async () => {
    world.of(two).errors = (canary) => (canary ? 800 : 10);
    const ran = await world.release({ inputs: { order: 'one-by-one' } });
    expect({ code: ran.code, said: ran.code === 1 ? '' : ran.said }).toEqual({ code: 1, said: '' });
    expect(both(ran, 'promote')).toEqual(['success', 'skipped']);
    expect(ran.jobs.get(`take-back (${one})`)).toBe('success');
    expect(await everywhere()).toEqual([asBefore, asBefore]);
  }, 900_000);
});
