import { describe, expect, it } from '@jest/globals';
import { briefPod } from '../../../src/workload/brief-pod.ts';
import { isReady, type Pod } from '../../../src/workload/objects.ts';

const pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name: 'shop-1',
    uid: 'u',
    resourceVersion: '7',
    labels: { app: 'shop' },
    annotations: { note: 'x'.repeat(1000) },
  },
  spec: {
    nodeName: 'n',
    containers: [
      {
        name: 'shop',
        image: 'shop:1',
        ports: [{ name: 'http', containerPort: 8080 }],
        env: [{ name: 'A', value: 'x'.repeat(1000) }],
      },
    ],
    volumes: [{ name: 'v' }],
  },
  status: {
    phase: 'Running',
    podIP: '10.0.0.1',
    conditions: [
      { type: 'Initialized', status: 'True' },
      { type: 'Ready', status: 'True', lastTransitionTime: '2026-01-01T00:00:00Z' },
    ],
    containerStatuses: [
      {
        name: 'shop',
        ready: true,
        restartCount: 2,
        image: 'shop:1',
        state: { waiting: { reason: 'CrashLoopBackOff' } },
        imageID: 'sha256:abc',
      },
    ],
  },
} as unknown as Pod;

describe('a pod in brief', () => {
  it('answers what waiting and watching ask', () => {
    const brief = briefPod(pod);
    expect(isReady(brief)).toBe(true);
    expect(brief.metadata).toEqual({ name: 'shop-1', uid: 'u', resourceVersion: '7' });
    expect(brief.spec.containers[0]?.ports).toEqual([{ name: 'http', containerPort: 8080 }]);
    expect(brief.status?.podIP).toBe('10.0.0.1');
    expect(brief.status?.containerStatuses?.[0]).toMatchObject({
      restartCount: 2,
      state: { waiting: { reason: 'CrashLoopBackOff' } },
    });
  });
  it('leaves behind what is long and not read', () => {
    const text = JSON.stringify(briefPod(pod));
    expect(text).not.toContain('xxx');
    expect(text.length).toBeLessThan(700);
  });
  it('of a pod that is only just made is no error', () => {
    const made = { ...pod, status: undefined } as unknown as Pod;
    expect(isReady(briefPod(made))).toBe(false);
  });
});
