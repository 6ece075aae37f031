import { describe, expect, test } from '@jest/globals';
import { metricsPort, portOf } from '../../../src/connect/metric-source.ts';
import type { Container, Pod } from '../../../src/workload/objects.ts';

const pod = (...containers: readonly Container[]): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'n' },
  spec: { containers },
});
const shop = (...ports: readonly (readonly [string, number])[]): Container => ({
  name: 'shop',
  image: 'shop:2.0',
  ports: ports.map(([name, containerPort]) => ({ name, containerPort })),
});
const proxy: Container = {
  name: 'auth-proxy',
  image: 'proxy:1',
  ports: [{ name: 'metrics', containerPort: 44180 }],
};
const released = { image: 'shop:2.0', workload: 'orders' };

describe('the port of the metrics', () => {
  test("is the released container's, whatever a sidecar calls its own", () => {
    expect(metricsPort([pod(proxy, shop(['web', 8080]))], released)).toBe(8080);
  });
  test('is the named one of several', () => {
    expect(metricsPort([pod(shop(['http', 80], ['metrics', 9090]))], {})).toBe(9090);
  });
  test('is found by the name of the workload, and by a pinned image', () => {
    expect(metricsPort([pod(proxy, shop(['web', 8080]))], { workload: 'shop' })).toBe(8080);
    const pinned = { ...shop(['web', 8080]), image: 'shop:2.0@sha256:abc' };
    expect(metricsPort([pod(proxy, pinned)], released)).toBe(8080);
  });
  test('is asked for where it is not known: a sidecar is never judged silently', () => {
    expect(() => metricsPort([pod(proxy, shop(['web', 8080]))], { workload: 'x' })).toThrow(
      /'port': The pods have several containers \(auth-proxy, shop\)/,
    );
    expect(() => metricsPort([pod(proxy, shop())], released)).toThrow(
      /'port': The container shop has 0 ports.*other containers/,
    );
  });
});
describe('a port that was given', () => {
  const pods = [pod(proxy, shop(['stats', 9102]))];
  test('is asked by its number, since the proxy of a pod knows no names', () => {
    expect(portOf('stats', pods)).toBe(9102);
    expect(portOf('8080', pods)).toBe(8080);
    expect(portOf(undefined, pods, released)).toBe(9102);
  });
  test('and that nobody has is refused with those that there are', () => {
    expect(() => portOf('admin', pods)).toThrow(/'port'.*named admin.*They name: metrics, stats/);
    expect(() => portOf('admin', [])).toThrow(/no pod that could say its number/);
  });
});
