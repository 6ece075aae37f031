import { expect, test } from '@jest/globals';
import type { PodTemplate } from '../../../src/workload/objects.ts';
import { storedTemplateSha256 } from '../../../src/workload/template.ts';

const template = {
  metadata: { labels: { app: 'shop' }, annotations: { 'example.com/team': 'till' } },
  spec: {
    containers: [
      { name: 'shop', image: 'shop:1', env: [{ name: 'A', value: '1' }], args: ['serve'] },
    ],
  },
} satisfies PodTemplate;
const hash = (one: PodTemplate): string => storedTemplateSha256({ spec: { template: one } });
const [container] = template.spec.containers;
const withContainer = (changes: object): PodTemplate => ({
  ...template,
  spec: { containers: [{ ...container, name: 'shop', ...changes }] },
});

test('marks of Sluice are no part of what runs', () => {
  const marked = {
    ...template,
    metadata: {
      labels: { app: 'shop', 'sluice.dev/track': 'canary' },
      annotations: { 'example.com/team': 'till', 'sluice.dev/release': 'r' },
    },
  };
  expect(hash(marked)).toBe(hash(template));
  const bare = { ...template, metadata: {} };
  expect(hash({ ...bare, metadata: { labels: { 'sluice.dev/track': 'canary' } } })).toBe(
    hash(bare),
  );
});
test.each([
  ['an image', withContainer({ image: 'shop:2' })],
  ['a variable', withContainer({ env: [{ name: 'A', value: '2' }] })],
  ['an argument', withContainer({ args: ['serve', '--fast'] })],
  ['a command', withContainer({ command: ['/bin/sh'] })],
  ['a probe', withContainer({ livenessProbe: { httpGet: { path: '/', port: 80 } } })],
  ['a limit', withContainer({ resources: { limits: { memory: '1Gi' } } })],
  ['a label', { ...template, metadata: { ...template.metadata, labels: { app: 'other' } } }],
  ['an annotation', { ...template, metadata: { labels: template.metadata.labels } }],
  ['a volume', { ...template, spec: { ...template.spec, volumes: [{ name: 'data' }] } }],
  ['an init container', { ...template, spec: { ...template.spec, initContainers: [container] } }],
] as const)('%s is part of what runs', (_what, changed) => {
  expect(hash(changed as PodTemplate)).not.toBe(hash(template));
});
test('the order of keys is none', () => {
  const { metadata, spec } = template;
  expect(hash({ spec, metadata })).toBe(hash(template));
});
