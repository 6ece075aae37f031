import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ConfigObject,
  copyName,
  copyOf,
  sameContent,
  sourceOf,
  versionOf,
  whyLive,
} from '../../../src/release/config/copies.ts';
import { kindsOf, markOf } from '../../../src/release/config/mark.ts';
import { keyOf, referencesOf, renamed } from '../../../src/release/config/references.ts';
import type { PodTemplate, Workload } from '../../../src/workload/objects.ts';

const kubeName = fc.stringMatching(/^[a-z0-9]([a-z0-9.]{0,3}[a-z0-9])?$/);
const reference = fc.record(
  { name: kubeName, key: kubeName, optional: fc.boolean() },
  { requiredKeys: ['name', 'key'] },
);
const variable = fc.oneof(
  fc.record({ name: kubeName, value: fc.string() }),
  fc.record({ name: kubeName, valueFrom: fc.record({ configMapKeyRef: reference }) }),
  fc.record({ name: kubeName, valueFrom: fc.record({ secretKeyRef: reference }) }),
  fc.record({
    name: kubeName,
    valueFrom: fc.record({ fieldRef: fc.constant({ fieldPath: 'a' }) }),
  }),
);
const environment = fc.oneof(
  fc.record({ configMapRef: reference }),
  fc.record({ secretRef: reference, prefix: kubeName }),
);
const container = fc.record(
  { name: kubeName, image: kubeName, env: fc.array(variable), envFrom: fc.array(environment) },
  { requiredKeys: ['name', 'image'] },
);
const volume = fc.oneof(
  fc.record({ name: kubeName, emptyDir: fc.constant({}) }),
  fc.record({ name: kubeName, configMap: reference }),
  fc.record({
    name: kubeName,
    secret: fc.record({ secretName: kubeName, optional: fc.boolean(), defaultMode: fc.nat() }),
  }),
  fc.record({
    name: kubeName,
    projected: fc.record({
      defaultMode: fc.nat(),
      sources: fc.array(
        fc.oneof(
          fc.record({ configMap: reference }),
          fc.record({ secret: reference }),
          fc.record({ serviceAccountToken: fc.constant({ path: 'token' }) }),
        ),
      ),
    }),
  }),
);
const template: fc.Arbitrary<PodTemplate> = fc
  .record({
    metadata: fc.constant({ labels: { app: 'shop' } }),
    spec: fc.record(
      {
        containers: fc.array(container, { minLength: 1, maxLength: 3 }),
        initContainers: fc.array(container, { maxLength: 2 }),
        volumes: fc.array(volume, { maxLength: 4 }),
        nodeSelector: fc.constant({ a: 'b' }),
      },
      { requiredKeys: ['containers'] },
    ),
  })
  .map((made) => made as unknown as PodTemplate);

const stable: Workload = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop', namespace: 'n', uid: 'u1' },
  spec: { selector: {}, template: { spec: { containers: [] } } },
};
const source = (name: string, more: Partial<ConfigObject> = {}): ConfigObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'n', uid: 's1', resourceVersion: '7' },
  ...more,
});

describe('references of a template', () => {
  test('mapped there and back they are what they were, and everything else too', () => {
    fc.assert(
      fc.property(template, (before) => {
        const there = renamed(before, ({ kind, name }) => `${name}-${kind.toLowerCase()}`);
        const back = renamed(there, ({ kind, name }) =>
          name.slice(0, -`-${kind.toLowerCase()}`.length),
        );
        expect(back).toEqual(before);
      }),
    );
  });
  test('every one is mapped, and only those', () => {
    fc.assert(
      fc.property(template, (before) => {
        const after = renamed(before, ({ name }) => `${name}-copy`);
        expect(referencesOf(after).map(keyOf)).toEqual(
          referencesOf(before)
            .map(({ kind, name }) => keyOf({ kind, name: `${name}-copy` }))
            .sort(),
        );
        // Nothing but names of ConfigMaps and Secrets differs: as many characters more as there are references.
        const grown = JSON.stringify(after).length - JSON.stringify(before).length;
        const marks = JSON.stringify(after).split('-copy"').length - 1;
        expect(grown).toBe(marks * '-copy'.length);
      }),
    );
  });
  test('their order in the template is none of theirs', () => {
    fc.assert(
      fc.property(template, (before) => {
        const { containers, initContainers = [], volumes = [] } = before.spec;
        const turned: PodTemplate = {
          spec: {
            containers: [...initContainers, ...containers].reverse(),
            volumes: [...volumes].reverse(),
          },
        };
        expect(referencesOf(turned)).toEqual(referencesOf(before));
      }),
    );
  });
  test('one is required when any use of it is', () => {
    const use = (optional: boolean) => ({ configMapRef: { name: 'a', optional } });
    const of = (...uses: boolean[]) =>
      referencesOf({ spec: { containers: [{ name: 'c', envFrom: uses.map(use) }] } });
    expect(of(true, false)).toEqual([{ kind: 'ConfigMap', name: 'a', optional: false }]);
    expect(of(false, true)).toEqual([{ kind: 'ConfigMap', name: 'a', optional: false }]);
    expect(of(true, true)).toEqual([{ kind: 'ConfigMap', name: 'a', optional: true }]);
  });
  test('an empty name refers to nothing, and pull secrets are no configuration', () => {
    const before = {
      spec: {
        imagePullSecrets: [{ name: 'pull' }],
        containers: [{ name: 'c', envFrom: [{ configMapRef: { name: '' } }, {}] }],
        volumes: [{ name: 'v', secret: {} }],
      },
    } as unknown as PodTemplate;
    expect(referencesOf(before)).toEqual([]);
    expect(renamed(before, () => 'never')).toEqual(before);
  });
});

describe('a copy', () => {
  const version = (data: Record<string, string>) => versionOf('ConfigMap', source('a', { data }));
  test('of a ConfigMap is named by its content, in whatever order that is written', () => {
    fc.assert(
      fc.property(fc.dictionary(kubeName, fc.string()), (data) => {
        const turned = Object.fromEntries(Object.entries(data).reverse());
        expect(version(turned)).toBe(version(data));
        expect(version({ ...data, more: 'x' })).not.toBe(version({ ...data, more: 'y' }));
      }),
    );
  });
  test('of a Secret is named by its write, by nothing that it holds', () => {
    const of = (value: string, resourceVersion: string) =>
      versionOf('Secret', {
        ...source('a', { data: { password: value } }),
        metadata: { name: 'a', uid: 's1', resourceVersion },
      });
    expect(of('one', '7')).toBe(of('two', '7'));
    expect(of('one', '7')).not.toBe(of('one', '8'));
  });
  test('has a name that Kubernetes takes, another for every workload and source', () => {
    const names = new Set<string>();
    const long = `${'a'.repeat(239)}.${'b'.repeat(13)}`;
    for (const workload of ['shop', 'cart'])
      for (const name of ['words', long, `${long.slice(0, -1)}c`, 'a'.repeat(253)]) {
        const made = copyName(workload, name, 'v');
        expect(made.length).toBeLessThanOrEqual(253);
        expect(made).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/);
        names.add(made);
      }
    expect(names.size).toBe(8);
    expect(copyName('shop', 'words', 'v')).toMatch(/^words-[0-9a-f]{12}$/);
  });
  test('says what it is of, to its own workload only, and holds the same', () => {
    const made = copyOf({
      kind: 'Secret',
      source: source('a', { data: { k: 'dg==' }, type: 'x/y' }),
      name: 'a-1',
      stable,
    });
    expect(sourceOf(made, 'shop')).toBe('a');
    expect(sourceOf(made, 'cart')).toBeUndefined();
    expect(sameContent(made, source('a', { data: { k: 'dg==' }, type: 'x/y' }))).toBe(true);
    expect(sameContent(made, source('a', { data: { k: 'dg==' }, type: 'x/z' }))).toBe(false);
    expect(made).toMatchObject({ kind: 'Secret', immutable: true, type: 'x/y' });
  });
  test('is not made of what is renewed under running pods', () => {
    const annotated = (annotations: Record<string, string>) =>
      source('a', { metadata: { name: 'a', annotations } });
    expect(whyLive(source('a'))).toBeUndefined();
    expect(whyLive(annotated({ 'sluice.dev/config': 'live' }))).toBeDefined();
    expect(whyLive(annotated({ 'sluice.dev/config': 'versioned' }))).toBeUndefined();
    expect(whyLive(source('kube-root-ca.crt'))).toBeDefined();
  });
});

test('the mark on the lease names the kinds, and is read back', () => {
  expect(markOf([])).toBeUndefined();
  expect(markOf(['Secret', 'ConfigMap', 'ConfigMap'])).toBe('configmaps,secrets');
  expect(kindsOf('configmaps', undefined, 'secrets')).toEqual(['ConfigMap', 'Secret']);
  expect(kindsOf(undefined, 'nonsense')).toEqual([]);
});
