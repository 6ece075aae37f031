import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { partsOf } from '../../../../src/release/gitops/image.ts';
import { withImage } from '../../../../src/release/gitops/manifest.ts';
import { stepsOf } from '../../../../src/release/gitops/path.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const wanted = {
  file: 'shop.yaml',
  path: undefined,
  workload: { kind: 'Deployment', name: 'shop' },
  container: 'app',
  stableImage: 'ghcr.io/acme/shop:1.0',
};
const manifest = `# the shop
apiVersion: v1
kind: Service
metadata: {name: shop}
---
apiVersion: apps/v1
kind: Deployment
metadata:
    name: shop   # four spaces
spec:
    template:
        spec:
            containers:
            -   name: proxy
                image: envoy:1.40
            -   {name: app, image: "ghcr.io/acme/shop:1.0"} # {"$imagepolicy": "flux-system:shop"}
`;

describe('the image of a workload in its manifest', () => {
  test('is replaced, and not one other byte', () => {
    const { text, before, after } = withImage(manifest, wanted, 'ghcr.io/acme/shop:2.0');
    expect(text).toBe(manifest.replace('shop:1.0', 'shop:2.0'));
    expect([before, after]).toEqual(['ghcr.io/acme/shop:1.0', 'ghcr.io/acme/shop:2.0']);
  });
  test('with Windows line ends and a byte order mark stays so', () => {
    const windows = `\uFEFF${manifest.replaceAll('\n', '\r\n')}`;
    expect(withImage(windows, wanted, 'ghcr.io/acme/shop:2.0').text).toBe(
      windows.replace('shop:1.0', 'shop:2.0'),
    );
  });
  test('is left as it is when it says so already', () => {
    expect(withImage(manifest, wanted, 'ghcr.io/acme/shop:1.0').text).toBe(manifest);
  });
});

const kustomization = (fields: string): string =>
  `resources: [shop.yaml]\nimages:\n- name: other\n  newTag: "1"\n- name: ghcr.io/acme/shop\n${fields}`;
test.each([
  ['a tag', '  newTag: 1.0 # by Sluice\n', '2.0', `  newTag: "2.0" # by Sluice\n`],
  ['a tag in quotes', `  newTag: '1.0'\n`, '2.0', `  newTag: '2.0'\n`],
  ['a tag that is no number', '  newTag: v1.0\n', 'v2.0.1', '  newTag: v2.0.1\n'],
  ['a digest', '  digest: sha256:old\n', `2.0@${digest}`, `  digest: ${digest}\n`],
  [
    'a tag and a digest',
    '  newTag: v1\n  digest: sha256:old\n',
    `v2@${digest}`,
    `  newTag: v2\n  digest: ${digest}\n`,
  ],
])('kustomize: %s of the entry of the image', (_of, before, tag, after) => {
  const { text } = withImage(kustomization(before), wanted, `ghcr.io/acme/shop:${tag}`);
  expect(text).toBe(kustomization(after));
});

test.each([
  ['image.tag', 'image:\n  repository: ghcr.io/acme/shop\n  tag: 1.0\n', 'tag: 1.0', 'tag: "2.0"'],
  [
    'spec.values.image.digest',
    'spec: {values: {image: {digest: sha256:old}}}\n',
    'sha256:old',
    digest,
  ],
  ['spec.image', 'spec:\n  image: ghcr.io/acme/shop:1.0\n', 'shop:1.0', `shop:2.0@${digest}`],
  ['"a.b"[1].image', '"a.b":\n- x\n- image: ghcr.io/acme/shop:1\n', 'shop:1', `shop:2.0@${digest}`],
])('any path: %s', (path, text, old, next) => {
  const image = `ghcr.io/acme/shop:2.0${next.includes('sha256') ? `@${digest}` : ''}`;
  expect(withImage(text, { ...wanted, path }, image).text).toBe(text.replace(old, next));
});

describe('is refused, with the way to mend it:', () => {
  const refused = (text: string, path?: string, image = 'ghcr.io/acme/shop:2.0') =>
    expect(() => withImage(text, { ...wanted, path }, image));
  test('a template of Helm', () => {
    refused('image: {{ .Values.image }}\n  x').toThrow(/values/);
  });
  test('a file without the workload', () => {
    refused('kind: Deployment\nmetadata: {name: other}\n').toThrow(/neither container app/);
  });
  test('a path that leads nowhere, or to a map', () => {
    refused('image: {tag: 1}\n', 'image.tags').toThrow(/has no image.tags/);
    refused('image: {tag: 1}\n', 'image').toThrow(/no single value/);
  });
  test('a path that leads into several documents', () => {
    refused('tag: a\n---\ntag: b\n', 'tag').toThrow(/2 documents/);
  });
  test('a value that others share by an anchor', () => {
    refused('tag: &t v1\nother: *t\n', 'tag').toThrow(/anchor/);
    refused('tag: &t v1\nother: *t\n', 'other').toThrow(/anchor/);
  });
  test('a block of text', () => {
    refused('tag: |\n  v1\n', 'tag').toThrow(/block/);
  });
  test('the tag of another image', () => {
    refused('tag: v1\n', 'tag', 'ghcr.io/acme/other:2').toThrow(/another one/);
  });
  test('a digest that the image does not name', () => {
    refused('digest: sha256:old\n', 'digest').toThrow(/names no digest/);
  });
});

test('whatever stands in the file, the value reads back as the image and nothing else changes', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const comment = fc.stringMatching(/^[ a-z:#'"{}-]{0,20}$/);
  const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,12}$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, tag, comment), { maxLength: 5 }),
      tag,
      tag,
      fc.constantFrom('', "'", '"'),
      fc.constantFrom(2, 3, 8),
      (others, old, next, quote, indent) => {
        const pad = ' '.repeat(indent);
        const lines = others.map(
          ([key, value, said], i) => `${pad}x${i}${key}: '${value}' #${said}`,
        );
        const text = ['image:', `${pad}tag: ${quote}${old}${quote} # keep`, ...lines, ''].join(
          '\n',
        );
        const { text: edited } = withImage(
          text,
          { ...wanted, path: 'image.tag' },
          `ghcr.io/acme/shop:${next}`,
        );
        const [first] = parseAllDocuments(edited);
        if (next !== old) expect(first?.getIn(['image', 'tag'])).toBe(next);
        expect(edited.split('\n').filter((_line, i) => i !== 1)).toEqual(
          text.split('\n').filter((_line, i) => i !== 1),
        );
        expect(edited).toContain(' # keep\n');
      },
    ),
    { numRuns: 50 },
  );
});

test('paths are read step by step, and nonsense is refused', () => {
  expect(stepsOf('images[name=a/b:80].newTag').map(({ kind }) => kind)).toEqual([
    'key',
    'item',
    'key',
  ]);
  for (const bad of ['', '.', 'a..b', 'a[', 'a[0]', 'a b', 'a.', '[0]'])
    expect(() => stepsOf(bad)).toThrow(/no path/);
});
test.each([
  ['shop', { name: 'shop', tag: undefined, digest: undefined }],
  ['host:5000/a/shop', { name: 'host:5000/a/shop', tag: undefined, digest: undefined }],
  [`host:5000/shop:1@${digest}`, { name: 'host:5000/shop', tag: '1', digest }],
])('the parts of %s', (image, parts) => {
  expect(partsOf(image)).toEqual(parts);
});
