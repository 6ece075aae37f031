import { expect, test } from '@jest/globals';
import { runIdOf } from '../../../../src/adapters/host/actions-runtime.ts';

const env =
  (variables: Readonly<Record<string, string>>) =>
  (name: string): string =>
    variables[name] ?? '';

test('GitHub and GitLab say which run it is, and SLUICE_RUN_ID says it better', () => {
  expect(runIdOf(env({ GITHUB_RUN_ID: '7' }))).toBe('7');
  expect(runIdOf(env({ CI_PIPELINE_ID: '8' }))).toBe('8');
  expect(runIdOf(env({ GITHUB_RUN_ID: '7', SLUICE_RUN_ID: 'jenkins-42' }))).toBe('jenkins-42');
});
test('elsewhere it is the same for every step of a folder, and another one in another folder', () => {
  const inA = env({ GITHUB_WORKSPACE: '/a' });
  expect(runIdOf(inA)).toMatch(/^local-[0-9a-f]{12}$/);
  expect(runIdOf(inA)).toBe(runIdOf(inA));
  expect(runIdOf(env({ GITHUB_WORKSPACE: '/b' }))).not.toBe(runIdOf(inA));
});
test('a SLUICE_RUN_ID that no lease could hold is refused', () => {
  expect(() => runIdOf(env({ SLUICE_RUN_ID: 'a b' }))).toThrow(/SLUICE_RUN_ID is "a b"/);
});
