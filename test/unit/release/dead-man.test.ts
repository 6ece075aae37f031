import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/ports/clock.ts';
import { ClusterError } from '../../../src/ports/cluster.ts';
import { deadManJob } from '../../../src/release/dead-man/job.ts';
import { deadManRun, type Standing, standingOf } from '../../../src/release/dead-man/standing.ts';
import { holderOf, renewing } from '../../../src/release/record/lease.ts';
import type { ReleaseRecord } from '../../../src/release/record/record.ts';
import type { Deployment, Lease } from '../../../src/workload/objects.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const at = Date.parse('2026-01-01T00:00:00Z');
const minutes = (n: number): number => n * 60_000;
const record: ReleaseRecord = {
  kind: 'Deployment',
  release: 'shop-1',
  stage: 1,
  exposure: 50,
  provider: 'replicas',
  stableRevision: '1',
  stableReplicas: 4,
  configSha256: '',
  expiresAt: new Date(at + minutes(30)).toISOString(),
  state: 'active',
  runUrl: '',
};
const lease = (holderIdentity: string): Lease => ({
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  metadata: { name: 'sluice-shop' },
  spec: { holderIdentity, renewTime: '2020-01-01T00:00:00.000000Z' },
});

describe('the standing of a release', () => {
  const standing = (more: Partial<Parameters<typeof standingOf>[0]>): Standing =>
    standingOf({
      lease: lease('100-1'),
      record,
      signMs: at,
      nowMs: at + minutes(5),
      ttlMs: minutes(10),
      ...more,
    });
  test.each<[string, Parameters<typeof standing>[0], Standing['kind']]>([
    ['a lease without a canary, a moment ago', { record: undefined }, 'alive'],
    ['neither canary nor lease', { record: undefined, lease: undefined }, 'gone'],
    [
      'a lease without a canary, for the ttl',
      { record: undefined, nowMs: at + minutes(10) },
      'left-over',
    ],
    [
      'a lease without a canary that says it is held longer',
      {
        record: undefined,
        nowMs: at + minutes(10),
        lease: { ...lease('100-1'), spec: { leaseDurationSeconds: 1200 } },
      },
      'alive',
    ],
    ['renewed within the ttl', {}, 'alive'],
    ['a moment before the ttl', { nowMs: at + minutes(10) - 1 }, 'alive'],
    ['at the ttl', { nowMs: at + minutes(10) }, 'act'],
    ['the lease was deleted: silence counts', { lease: undefined }, 'alive'],
    ['the lease was deleted for the ttl', { lease: undefined, nowMs: at + minutes(10) }, 'act'],
    [
      'renewed, but past its own deadline',
      { signMs: at + minutes(30), nowMs: at + minutes(30) },
      'act',
    ],
    ['abandoned', { record: { ...record, state: 'abandoned' } }, 'act'],
    ['an earlier switch began to end it', { lease: lease(holderOf(deadManRun)) }, 'act'],
    ['a person rolls it back', { record: { ...record, state: 'rolling-back' } }, 'alive'],
  ])('%s', (_case, more, kind) => {
    expect(standing(more).kind).toBe(kind);
  });
  test('alive says when to look again: at the ttl or at the deadline, whichever is first', () => {
    expect(standing({})).toEqual({ kind: 'alive', untilMs: at + minutes(10) });
    expect(standing({ signMs: at + minutes(25), nowMs: at + minutes(26) })).toEqual({
      kind: 'alive',
      untilMs: at + minutes(30),
    });
  });
});

describe('the Job of the switch', () => {
  const canary = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop-canary', uid: 'u1' },
    spec: { selector: {}, template: { spec: { containers: [] } } },
  } satisfies Deployment;
  const request = { image: 'i:1', command: ['sluice'], ttlMs: 600_000, serviceAccount: 'sa' };
  const job = deadManJob('shop', 'shop', request, canary, {
    ...lease('100-1'),
    metadata: { name: 'sluice-shop', uid: 'u2' },
  });
  test('goes with canary and lease, runs without rights on its node, and outlives failures', () => {
    expect(job).toMatchObject({
      metadata: {
        name: 'shop-dead-man',
        labels: { 'app.kubernetes.io/managed-by': 'sluice', 'sluice.dev/workload': 'shop' },
        ownerReferences: [
          { kind: 'Deployment', name: 'shop-canary', uid: 'u1' },
          { kind: 'Lease', name: 'sluice-shop', uid: 'u2' },
        ],
      },
      spec: {
        backoffLimit: 1_000_000,
        template: {
          spec: {
            restartPolicy: 'OnFailure',
            serviceAccountName: 'sa',
            securityContext: { runAsNonRoot: true },
            containers: [
              {
                command: ['sluice'],
                args: expect.arrayContaining(['dead-man', '--ttl', '600s']),
                securityContext: {
                  readOnlyRootFilesystem: true,
                  allowPrivilegeEscalation: false,
                  capabilities: { drop: ['ALL'] },
                },
              },
            ],
          },
        },
      },
    });
  });
  test('is not taken for a pod of the canary or of stable', () => {
    expect(job.metadata.labels?.['sluice.dev/track']).toBe('dead-man');
    expect(job.metadata.labels).not.toHaveProperty('app');
  });
});

describe('renewing', () => {
  /** A clock whose sleeps end at once and are remembered; the body ends after `ticks` of them. */
  const scene = (failures: number) => {
    const slept: number[] = [];
    let renewals = 0;
    let end: () => void = () => undefined;
    const body = new Promise<void>((resolve) => {
      end = resolve;
    });
    const runtime = recordedRuntime({});
    const clock: Clock = {
      now: () => new Date(at),
      async sleep(ms, signal) {
        slept.push(ms);
        if (slept.length === 3) end();
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
      },
    };
    const cluster = {
      now: () => new Date(at),
      get: () => Promise.resolve(lease('100-1')),
      patch: () => {
        renewals += 1;
        return renewals <= failures
          ? Promise.reject(new ClusterError('unreachable', 'no route'))
          : Promise.resolve({});
      },
    } as never;
    return { slept, runtime, body, ports: { ...runtime, clock, cluster } };
  };
  test('says at once and every 30 s that the run is alive, and stops with the work', async () => {
    const { slept, ports, body } = scene(0);
    await renewing(ports, { namespace: 'n', workload: 'shop' }, () => body);
    const after = slept.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(slept.length).toBe(after);
    expect(new Set(slept)).toEqual(new Set([30_000]));
  });
  test('tries again soon after a failure, says it, and lets the work go on', async () => {
    const { slept, ports, runtime, body } = scene(1);
    const done = await renewing(ports, { namespace: 'n', workload: 'shop' }, async () => {
      await body;
      return 'done';
    });
    expect(done).toBe('done');
    expect(slept.slice(0, 2)).toEqual([5000, 30_000]);
    expect(runtime.said.join('\n')).toMatch(/sluice-shop could not be renewed: no route/);
  });
});
