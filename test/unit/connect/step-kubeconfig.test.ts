import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withStepKubeconfig } from '../../../src/connect/step-kubeconfig.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const file = join(mkdtempSync(join(tmpdir(), 'sluice-test-')), 'config');
writeFileSync(file, 'kind: Config\n');
const runtime = (kubeconfig: string, named: string | undefined) =>
  withStepKubeconfig({
    ...recordedRuntime({ kubeconfig, namespace: 'shop' }),
    env: (name) => (name === 'KUBECONFIG' ? named : undefined),
  });

test('a step without a kubeconfig uses the file that an earlier step has named', () => {
  const used = runtime('', `${file}${delimiter}/other`);
  expect(used.input('kubeconfig')).toBe('kind: Config\n');
  expect(used.input('namespace')).toBe('shop');
});
test('what the step gives comes first', () => {
  expect(runtime('given', file).input('kubeconfig')).toBe('given');
});
test.each([
  ['nothing named', undefined],
  ['a file that is not there', '/nowhere/config'],
  ['a folder', tmpdir()],
])('with %s the input stays empty, and is refused as such', (_words, named) => {
  expect(runtime('', named).input('kubeconfig')).toBe('');
});
