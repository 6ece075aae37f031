import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { inClusterAccess } from '../../../src/adapters/kubernetes/in-cluster.ts';
import { UsageError } from '../../../src/errors.ts';
import { keepWatch, lookOnce } from '../../../src/guard/dead-man.ts';
import { deadManNeeds } from '../../../src/guard/permissions.ts';
import { sweep } from '../../../src/guard/sweep.ts';
import { resources } from '../../../src/ports/resources.ts';
import { type ApiObject, records } from '../../../src/sandbox/kubernetes/objects.ts';
import { builtInResources } from '../../../src/sandbox/kubernetes/resource-types.ts';
import {
  applyManifests,
  cluster,
  copies,
  deployed,
  get,
  guarded,
  leaseAndCopyOnly,
  manifests,
  namespace,
  nothingLeft,
  server,
  sleep,
  switchPorts,
  takesConfiguration,
  until,
  useDeadManWorld,
} from '../../support/kubernetes/dead-man-world.ts';

useDeadManWorld();

describe('dead-man.yml', () => {
  const granted = (): readonly string[] => {
    const all = manifests()
      .filter(({ kind }) => kind === 'Role')
      .flatMap((role) => records(role['rules']))
      .flatMap((rule) =>
        (rule['resources'] as string[]).flatMap((resource) =>
          (rule['verbs'] as string[]).map((verb) => `${verb} ${resource}`),
        ),
      );
    return [...new Set(all)].sort();
  };
  test('grants exactly what the switch names as its needs', () => {
    const needed = Object.values(deadManNeeds)
      .flat()
      .flatMap(({ type, verbs, ...more }) =>
        verbs.map(
          (verb) => `${verb} ${type.plural}${'subresource' in more ? `/${more.subresource}` : ''}`,
        ),
      );
    expect(granted()).toEqual([...new Set(needed)].sort());
  });
  test('grants nothing that the switch does not use', async () => {
    applyManifests(namespace);
    const used = new Set<string>();
    const { runtime } = {
      runtime: await deployed({ provider: 'gateway-api', 'dead-man-image': '' }),
    };
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/state': 'promoting' } } },
    });
    await cluster.patch(resources.deployments, namespace, 'shop', {
      type: 'strategic',
      body: {
        spec: {
          template: { spec: { containers: [{ name: 'shop', image: 'sluice.test/shop:2.0' }] } },
        },
      },
    });
    await until(
      async () =>
        (await get('shop'))?.metadata.annotations?.['deployment.kubernetes.io/revision'] === '2',
    );
    expect(runtime.outputs['release']).toBeDefined();
    const watched = await switchPorts(namespace, new AbortController().signal);
    await keepWatch(watched, guarded(namespace, 'pod'));
    // Once more where somebody deleted the lease: it is taken anew.
    await deployed({
      provider: 'gateway-api',
      'dead-man-image': '',
      image: 'sluice.test/shop:3.0',
    });
    await cluster.remove(resources.leases, namespace, 'sluice-shop');
    await keepWatch(watched, guarded(namespace, 'pod'));
    for (const key of Object.keys(watched.cluster.requests()))
      if (!key.includes('selfsubject')) used.add(key);
    const { every, said, Deployment, 'gateway-api': gateway } = deadManNeeds;
    const needed = [...every, ...said, ...Deployment, ...gateway].flatMap(({ type, verbs }) =>
      verbs.map((verb) => `${verb} ${type.plural}`),
    );
    expect([...used].sort()).toEqual(needed.sort());
  });
  test('lets it remove the copies of configuration that a release, or a run before its canary, left', async () => {
    applyManifests(namespace);
    await takesConfiguration();
    await deployed({ provider: 'gateway-api', 'dead-man-image': '' });
    expect(await copies()).toHaveLength(1);
    const watched = await switchPorts(namespace, new AbortController().signal);
    expect(await keepWatch(watched, guarded(namespace, 'pod'))).toBe('acted');
    await nothingLeft();
    expect(await copies()).toEqual([]);
    await leaseAndCopyOnly();
    expect(await lookOnce(watched, guarded(namespace))).toBe('ended');
    await nothingLeft();
    expect(await copies()).toEqual([]);
  });
  test('a switch that may not remove Secrets says so, where a release copies them', async () => {
    applyManifests(namespace);
    await leaseAndCopyOnly('configmaps,secrets');
    const watched = await switchPorts(namespace, new AbortController().signal);
    await expect(keepWatch(watched, guarded(namespace, 'pod'))).rejects.toThrow(
      /may not list secrets/,
    );
  });
  test('a pod without a ServiceAccount is told what is missing', async () => {
    await expect(inClusterAccess({ host: undefined, port: undefined })).rejects.toThrow(UsageError);
    await expect(inClusterAccess({ host: '127.0.0.1', port: '1' }, '/nowhere')).rejects.toThrow(
      /could not be read.*automountServiceAccountToken/,
    );
  });
});

describe('sweep-cronjob.yml', () => {
  test('its ServiceAccount may end an expired canary, a fault and a lease', async () => {
    const text = readFileSync('action-templates/kubernetes/sweep-cronjob.yml', 'utf8');
    const documents = parseAllDocuments(text).map((document) => document.toJS() as ApiObject);
    for (const [kind, type] of [
      ['Role', builtInResources.roles],
      ['RoleBinding', builtInResources.roleBindings],
    ] as const)
      for (const object of documents.filter((one) => one.kind === kind))
        server.store.create(type, { ...object, metadata: { ...object.metadata, namespace } });
    await takesConfiguration();
    await deployed({ provider: 'gateway-api', 'dead-man-image': '', 'expires-in': '1s' });
    await cluster.create(resources.podChaos, {
      apiVersion: 'chaos-mesh.org/v1alpha1',
      kind: 'PodChaos',
      metadata: {
        name: 'sluice-1-1-pod-kill',
        namespace,
        labels: { 'app.kubernetes.io/managed-by': 'sluice', 'sluice.dev/workload': 'shop' },
        annotations: { 'sluice.dev/expires-at': '2026-01-01T00:00:00Z' },
      },
    });
    expect(await copies()).toHaveLength(1);
    await sleep(1100);
    const ports = await switchPorts(namespace, new AbortController().signal, 'sluice-sweep');
    const swept = await sweep(ports, { namespace, timeoutMs: 5000, dryRun: false });
    expect(swept.map(({ kind, result }) => [kind, result])).toEqual([
      ['fault', 'ended'],
      ['canary', 'ended'],
    ]);
    await nothingLeft();
    expect(await copies()).toEqual([]);
    await leaseAndCopyOnly();
    const again = await sweep(ports, { namespace, timeoutMs: 5000, dryRun: false });
    expect(again.map(({ kind, result }) => [kind, result])).toEqual([['lease', 'ended']]);
    expect(await copies()).toEqual([]);
  });
});

describe('sluice dead-man and sluice sweep', () => {
  test('end by hand, with a kubeconfig, what nobody looks after', async () => {
    const { runCli } = await import('../../../src/cli/main.ts');
    const file = join(mkdtempSync(join(tmpdir(), 'sluice-cli-')), 'kubeconfig');
    writeFileSync(file, server.kubeconfig);
    const common = ['--namespace', namespace, '--kubeconfig', file];
    expect(await runCli(['dead-man', '--workload', 'shop', ...common])).toBe(0);
    await deployed({ provider: 'gateway-api', 'dead-man-image': '' });
    expect(await runCli(['dead-man', '--workload', 'shop', '--once', ...common])).toBe(0);
    expect(await get('shop-canary')).toBeDefined();
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/state': 'abandoned' } } },
    });
    expect(await runCli(['dead-man', '--workload', 'shop', '--once', ...common])).toBe(0);
    await nothingLeft();
    await deployed({ provider: 'gateway-api', 'dead-man-image': '', 'expires-in': '1s' });
    await sleep(1100);
    expect(await runCli(['sweep', ...common])).toBe(0);
    await nothingLeft();
  });
  test.each([
    [['dead-man', '--workload', 'shop'], /--namespace is missing/],
    [
      ['dead-man', '--namespace', 'shop', '--workload', 'shop', '--ttl', '59s'],
      /'ttl'.*out of range/,
    ],
    [['dead-man', '--namespace', 'shop', '--workload', 'shop'], /not a pod of a cluster/],
    [['sweep', '--namespace', 'shop', '--kubeconfig', '/nowhere/at/all'], /could not be read/],
  ])('refuse %j', async (args, expected) => {
    const { runCli } = await import('../../../src/cli/main.ts');
    const written: string[] = [];
    const original = process.stderr.write;
    process.stderr.write = (text: string | Uint8Array): boolean => {
      written.push(String(text));
      return true;
    };
    try {
      expect(await runCli(args)).toBe(2);
    } finally {
      process.stderr.write = original;
    }
    expect(written.join('')).toMatch(expected);
  });
});
