import { describe, expect, test } from '@jest/globals';
import { canaryWorkload } from '../../../src/release/beside/canary.ts';
import { deadManJob } from '../../../src/release/dead-man/job.ts';
import { wayBackCommand } from '../../../src/release/exposure/way-back.ts';
import { nameBeside } from '../../../src/release/record/names.ts';
import type { ReleaseRecord } from '../../../src/release/record/record.ts';
import { isRolledOut, kindOf, revisionOf } from '../../../src/workload/kinds.ts';
import type { Workload } from '../../../src/workload/objects.ts';
import { ownedBy } from '../../../src/workload/ownership.ts';
import { orders } from '../../support/kubernetes/orders.ts';
import { shop } from '../../support/kubernetes/shop.ts';

const done = {
  observedGeneration: 2,
  replicas: 3,
  updatedReplicas: 3,
  readyReplicas: 3,
  availableReplicas: 3,
  currentRevision: 'orders-b',
  updateRevision: 'orders-b',
};
const stateful = (status: Workload['status']): Workload => {
  const { statefulSet } = orders('shop', 3);
  return {
    ...statefulSet,
    metadata: { ...statefulSet.metadata, generation: 2, uid: 'u' },
    status: status ?? {},
  };
};

describe('a StatefulSet', () => {
  test('is rolled out when all of its pods run the present template and are available', () => {
    expect(isRolledOut(stateful(done))).toBe(true);
    expect(revisionOf(stateful(done))).toBe('orders-b');
  });
  test.each([
    ['its controller has not looked yet', { observedGeneration: 1 }],
    ['a pod has the template of before', { updatedReplicas: 2 }],
    ['a pod is not available', { availableReplicas: 2 }],
    ['there is a pod too many', { replicas: 4 }],
    ['its controller has not closed the update', { currentRevision: 'orders-a' }],
  ])('is not rolled out while %s', (_case, change) => {
    expect(isRolledOut(stateful({ ...done, ...change }))).toBe(false);
  });
  test('has no revision before its controller has looked', () => {
    expect(revisionOf(stateful(undefined))).toBe('');
  });
  test('is named to kubectl and to the switch by its kind', () => {
    expect(
      wayBackCommand({
        kind: 'StatefulSet',
        provider: 'replicas',
        namespace: 'shop',
        workload: 'orders',
        canary: 'orders-canary',
        stableReplicas: 3,
        serviceSelector: {},
      }),
    ).toBe(
      'kubectl -n shop scale statefulset orders --replicas=3 && kubectl -n shop rollout status statefulset orders && kubectl -n shop scale statefulset orders-canary --replicas=0',
    );
    const request = { image: 'i', command: ['sluice'], ttlMs: 60_000, serviceAccount: 's' };
    const job = deadManJob('shop', 'orders', request, stateful(done));
    expect(JSON.stringify(job.spec)).toContain('"--workload-kind","StatefulSet"');
    expect(job.metadata.ownerReferences).toEqual([
      { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'orders', uid: 'u' },
    ]);
  });
});
test('the switch of a Deployment is called as ever: its Job is not made anew by a newer version of Sluice', () => {
  const { deployment } = shop('shop');
  const request = { image: 'i', command: ['sluice'], ttlMs: 60_000, serviceAccount: 's' };
  expect(JSON.stringify(deadManJob('shop', 'shop', request, deployment).spec)).not.toContain(
    '--workload-kind',
  );
});
test('what is no workload is not taken for one', () => {
  const metadata = { name: 'orders' };
  expect(() => kindOf({ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata })).toThrow(
    'orders is a DaemonSet: only a Deployment or StatefulSet is released',
  );
  expect(ownedBy(stateful(done)).kind).toBe('StatefulSet');
});
test('a StatefulSet whose canary could have no pods for its long name is refused before anything is written', () => {
  const long = { ...stateful(done), metadata: { name: 'o'.repeat(46) } };
  const about = {
    template: long.spec.template,
    record: { kind: 'StatefulSet' } as ReleaseRecord,
    replicas: 1,
    sharesService: true,
    serviceSelector: {},
    podLabels: {},
  };
  expect(() => canaryWorkload({ ...about, stable: long })).toThrow('at most 45 characters');
  const fits = { ...long, metadata: { name: 'o'.repeat(45) } };
  expect(canaryWorkload({ ...about, stable: fits }).metadata.name).toHaveLength(52);
});
test('names beside a workload are kept when they fit, and cut apart from their like when they do not', () => {
  expect(nameBeside('shop', 'canary')).toBe('shop-canary');
  expect(nameBeside('s'.repeat(56), 'canary')).toBe(`${'s'.repeat(56)}-canary`);
  const [a, b] = ['a', 'b'].map((end) => nameBeside(`${'s'.repeat(60)}${end}`, 'dead-man'));
  expect([a?.length, b?.length]).toEqual([63, 63]);
  expect(a).not.toBe(b);
  expect(a).toMatch(/^s+-[0-9a-f]{8}-dead-man$/);
});
