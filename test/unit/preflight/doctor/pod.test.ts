import { describe, expect, test } from '@jest/globals';
import {
  brokersOf,
  metricPlaces,
  releasedContainer,
} from '../../../../src/preflight/doctor/pod.ts';

const pod = (...containers: { name: string; image?: string }[]) => ({ spec: { containers } });
describe('the container that is released', () => {
  test.each([
    [pod({ name: 'x' }), 'x'],
    [pod({ name: 'istio-proxy' }, { name: 'shop' }), 'shop'],
    [pod({ name: 'a', image: 'r/envoy:1' }, { name: 'b', image: 'ghcr.io:443/acme/shop:2' }), 'b'],
    [pod({ name: 'app' }, { name: 'log-shipper' }, { name: 'otel-collector' }), 'app'],
    [pod({ name: 'api' }, { name: 'worker' }), undefined],
  ])('%#', (template, expected) => {
    expect(releasedContainer(template, 'shop')?.container.name).toBe(expected);
  });
});
describe('metrics are looked for', () => {
  const app = {
    name: 'app',
    ports: [
      { name: 'api', containerPort: 8090 },
      { name: 'stats', containerPort: 9102 },
      { name: 'dns', containerPort: 53, protocol: 'UDP' },
    ],
  };
  const places = (annotations?: Record<string, string>) =>
    metricPlaces(
      { ...(annotations && { metadata: { annotations } }), spec: { containers: [app] } },
      app,
    );
  test('first where the port is called so, last where nobody declares one', () => {
    expect(places()[0]).toEqual({ port: 9102, named: 'stats', path: '/metrics' });
    expect(places().at(-1)).toEqual({ port: 8080, named: undefined, path: '/metrics' });
    expect(places().some(({ port }) => port === 53)).toBe(false);
  });
  test('where annotations say it before all', () => {
    const said = { 'prometheus.io/port': '8090', 'prometheus.io/path': '/m' };
    expect(places(said)[0]).toEqual({ port: 8090, named: 'api', path: '/m' });
    expect(places({ 'prometheus.io/port': 'no' })[0]?.port).toBe(9102);
  });
});
test('what a container talks to is read from its variables and arguments, without passwords', () => {
  expect(
    brokersOf({
      name: 'app',
      env: [
        { name: 'KAFKA_BROKERS', value: 'a:9092,b:9092' },
        { name: 'DB', value: 'postgres://user:secret@pg.svc:5432/x?y=1' },
        { name: 'TOKEN', value: 'kafka' },
        { name: 'FROM_SECRET', valueFrom: { secretKeyRef: { name: 's' } } },
      ],
      args: ['--nats=nats://n:4222', '-redis', 'r:6379', '--workers', '8'],
    }),
  ).toEqual([
    { system: 'kafka', address: 'a:9092,b:9092', from: 'KAFKA_BROKERS' },
    { system: 'postgres', address: 'pg.svc:5432', from: 'DB' },
    { system: 'nats', address: 'n:4222', from: '--nats' },
    { system: 'redis', address: 'r:6379', from: '-redis' },
  ]);
});
