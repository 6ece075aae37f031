import { describe, expect, test } from '@jest/globals';
import { builtInResources } from '../../../../src/sandbox/kubernetes/resource-types.ts';
import { Store } from '../../../../src/sandbox/kubernetes/store.ts';
import {
  argumentsOf,
  binaryFor,
  environmentOf,
  unspokenPorts,
  withLocalPorts,
} from '../../../../src/sandbox/own/container.ts';

const container = {
  name: 'app',
  image: 'ghcr.io/acme/billing:1.0',
  ports: [
    { name: 'api', containerPort: 8090 },
    { name: 'stats', containerPort: 9102 },
  ],
  readinessProbe: { tcpSocket: { port: 7000 } },
};
const ports = new Map([
  [8090, 9102],
  [9102, 40_002],
]);

describe('the binary of an image', () => {
  const binaries = [
    { image: 'ghcr.io/acme/billing', file: '/old', args: [] },
    { image: 'ghcr.io/acme/billing:2.0', file: '/new', args: [] },
  ];
  test.each([
    ['ghcr.io/acme/billing:1.0', '/old'],
    ['ghcr.io/acme/billing:2.0', '/new'],
    ['ghcr.io/acme/billing', '/old'],
    ['ghcr.io/acme/billing@sha256:aa', '/old'],
    ['localhost:5000/billing:1.0', undefined],
    ['ghcr.io/acme/billing-worker:1.0', undefined],
  ])('%s → %s', (image, file) => {
    expect(binaryFor(image, binaries)?.file).toBe(file);
  });
});
describe('a listen address gets the port that the pod has on this machine', () => {
  test.each([
    ['-listen=:8090', '-listen=:9102'],
    ['0.0.0.0:9102', '0.0.0.0:40002'],
    ['8090', '9102'],
    ['--addr localhost:8090', '--addr localhost:9102'],
    ['{port:api}/{port:9102}', '9102/40002'],
    ['http://ledger:8090/v1', 'http://ledger:8090/v1'],
    ['18090', '18090'],
    ['--limit=80900', '--limit=80900'],
    ['{port:none}', '{port:none}'],
  ])('%s → %s', (given, expected) => {
    expect(withLocalPorts(given, container, ports)).toBe(expected);
  });
  test('a port that nobody speaks of is named', () => {
    expect(unspokenPorts(container, ['-listen=:8090'], { STATS: ':9102' })).toEqual([7000]);
    expect(unspokenPorts(container, ['-x={port:7000}', '{port:api}'], {})).toEqual([9102]);
  });
});
test('arguments given by hand come after those of the manifest, whose program is replaced', () => {
  const called = { ...container, command: ['/app/billing', 'serve'], args: ['-a'] };
  expect(argumentsOf(called, { image: '', file: '/x', args: ['-b'] })).toEqual([
    'serve',
    '-a',
    '-b',
  ]);
});
describe('variables are those that the kubelet would give', () => {
  const store = new Store();
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'billing-1', namespace: 'shop', uid: 'u', labels: { tier: 'gold' } },
  };
  store.create(builtInResources.namespaces, {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop' },
  });
  store.create(builtInResources.configMaps, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'c', namespace: 'shop' },
    data: { REGION: 'eu' },
  });
  store.create(builtInResources.secrets, {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 's', namespace: 'shop' },
    data: { key: Buffer.from('token').toString('base64') },
  });
  const read = (more: object) => environmentOf(pod, { ...container, ...more }, store);
  test('values, ConfigMaps, Secrets, fields of the pod, and each other', () => {
    const env = [
      { name: 'A', value: 'x' },
      { name: 'B', value: '$(A)/$(REGION)/$(NONE)' },
      { name: 'S', valueFrom: { secretKeyRef: { name: 's', key: 'key' } } },
      { name: 'N', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'T', valueFrom: { fieldRef: { fieldPath: "metadata.labels['tier']" } } },
    ];
    expect(read({ envFrom: [{ configMapRef: { name: 'c' } }], env })).toEqual({
      env: { REGION: 'eu', A: 'x', B: 'x/eu/$(NONE)', S: 'token', N: 'billing-1', T: 'gold' },
      missing: [],
    });
  });
  test('what is not there is named, unless it may be missing', () => {
    expect(
      read({
        envFrom: [
          { secretRef: { name: 'gone' } },
          { configMapRef: { name: 'no', optional: true } },
        ],
        env: [{ name: 'K', valueFrom: { configMapKeyRef: { name: 'c', key: 'no' } } }],
      }).missing,
    ).toEqual(['secretRef gone', 'K']);
  });
});
