import { expect, test } from '@jest/globals';
import { wayBackCommand } from '../../../src/release/exposure/way-back.ts';

const command = (provider: Parameters<typeof wayBackCommand>[0]['provider']) =>
  wayBackCommand({
    kind: 'Deployment',
    provider,
    namespace: 'shop',
    workload: 'api',
    canary: 'api-canary',
    stableReplicas: 4,
    serviceSelector: { app: 'api', tier: 'web' },
  });
test.each([
  ['gateway-api', "kubectl -n shop set selector service api-canary 'app=api,tier=web'"],
  ['istio', "kubectl -n shop set selector service api-canary 'app=api,tier=web'"],
  ['nginx', 'kubectl -n shop delete ingress api-canary'],
] as const)('%s: users go back by one line that leaves no route without pods', (provider, line) => {
  expect(command(provider)).toBe(line);
});
test('by replicas stable is whole before the canary goes', () => {
  const line = command('replicas');
  expect(line.indexOf('scale deployment api --replicas=4')).toBeGreaterThan(-1);
  expect(line.indexOf('scale deployment api --replicas=4')).toBeLessThan(
    line.indexOf('scale deployment api-canary --replicas=0'),
  );
});
