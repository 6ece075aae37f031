import { describe, expect, test } from '@jest/globals';
import { openApi } from '../../../src/sandbox/kubernetes/openapi.ts';
import { builtInResources } from '../../../src/sandbox/kubernetes/resource-types.ts';
import { ageOf, tableOf, wantsTable } from '../../../src/sandbox/kubernetes/tables.ts';

const kubectl =
  'application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json';
test('rows are given to who asks for them', () => {
  expect(wantsTable(kubectl)).toBe(true);
  expect(wantsTable('application/json')).toBe(false);
  expect(wantsTable(undefined)).toBe(false);
});
test('a pod is a row: containers that are ready, what it waits for, restarts', () => {
  const now = Date.parse('2026-01-01T00:05:00Z');
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'a', creationTimestamp: '2026-01-01T00:00:00Z' },
    spec: { containers: [{ name: 'x' }, { name: 'y' }] },
    status: {
      phase: 'Running',
      containerStatuses: [
        { ready: true, restartCount: 0, state: { running: {} } },
        { ready: false, restartCount: 3, state: { waiting: { reason: 'CrashLoopBackOff' } } },
      ],
    },
  };
  expect(tableOf(builtInResources.pods, [pod], {}, now)).toMatchObject({
    kind: 'Table',
    rows: [{ cells: ['a', '1/2', 'CrashLoopBackOff', 3, '5m'] }],
  });
});
describe('an age', () => {
  test.each([
    [45, '45s'],
    [119, '119s'],
    [150, '2m30s'],
    [3600, '60m'],
    [4 * 3600, '4h'],
    [50 * 3600, '2d'],
  ])('of %d s is %s', (seconds, expected) => {
    expect(ageOf('2026-01-01T00:00:00Z', Date.parse('2026-01-01T00:00:00Z') + seconds * 1000)).toBe(
      expected,
    );
  });
  test('that nobody knows is said', () => {
    expect(ageOf(undefined, 0)).toBe('<unknown>');
  });
});
test('the API says of every patch that the server validates its fields', () => {
  const all = Object.values(builtInResources);
  expect(openApi('/openapi/v3', all)).toMatchObject({
    paths: { 'apis/apps/v1': { serverRelativeURL: '/openapi/v3/apis/apps/v1' } },
  });
  const document = openApi('/openapi/v3/apis/apps/v1', all) as {
    paths: Record<string, { patch: { parameters: { name: string }[] } }>;
  };
  const patch = document.paths['/apis/apps/v1/namespaces/{namespace}/deployments/{name}']?.patch;
  expect(patch?.parameters.map(({ name }) => name)).toContain('fieldValidation');
  expect(openApi('/openapi/v3/apis/none/v1', all)).toBeUndefined();
  expect(openApi('/api/v1', all)).toBeUndefined();
});
