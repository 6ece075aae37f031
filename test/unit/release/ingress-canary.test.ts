import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canaryIngress,
  ingressLeadsTo,
  ingressShare,
  refuseOtherCanary,
} from '../../../src/release/exposure/ingress-canary.ts';
import {
  type IngressController,
  refuseByController,
} from '../../../src/release/exposure/ingress-controller.ts';
import type { ExposureTarget } from '../../../src/release/exposure/provider.ts';
import type { Ingress } from '../../../src/release/exposure/route-objects.ts';
import { noMatches } from '../../../src/release/record/matches.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { ingress } from '../../support/kubernetes/ways.ts';

const target = {
  kind: 'Deployment' as const,
  namespace: 'n',
  workload: 'shop',
  canary: 'shop-canary',
  capacity: 4,
  route: 'shop',
  service: 'shop',
  matches: noMatches,
};
const canary = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop-canary', uid: 'u1' },
  spec: { selector: {}, template: { spec: { containers: [] } } },
} satisfies Deployment;
const ingressOf = (stable: Ingress, about: ExposureTarget, percent: number): Ingress =>
  canaryIngress(stable, about, percent, canary);
describe('exposure by a canary Ingress', () => {
  test('the share that goes in is the share that is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        expect(ingressShare(ingressOf(ingress('n'), target, tenths / 10))).toBe(tenths / 10);
      }),
    );
  });
  test('has the hosts and paths that lead to the workload, and no others', () => {
    const made = ingressOf(ingress('n'), target, 10);
    expect(made.spec).toEqual({
      ingressClassName: 'nginx',
      tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }],
      rules: [
        {
          host: 'shop.example.com',
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: 'shop-canary', port: { name: 'http' } } },
              },
            ],
          },
        },
      ],
    });
    expect(made.metadata.annotations).toEqual({
      'nginx.ingress.kubernetes.io/canary': 'true',
      'nginx.ingress.kubernetes.io/canary-weight': '10',
    });
  });
  test('whole percents mean the same to controllers that ignore the total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        const { annotations = {} } = ingressOf(ingress('n'), target, percent).metadata;
        expect(annotations['nginx.ingress.kubernetes.io/canary-weight']).toBe(String(percent));
        expect(annotations).not.toHaveProperty(['nginx.ingress.kubernetes.io/canary-weight-total']);
      }),
    );
  });
  test("what belongs to the canary's own upstream is as at stable, and nothing else", () => {
    const stable = ingress('n');
    const own = {
      'nginx.ingress.kubernetes.io/affinity': 'cookie',
      'nginx.ingress.kubernetes.io/session-cookie-name': 'route',
      'nginx.ingress.kubernetes.io/service-upstream': 'true',
    };
    const annotations = { ...own, 'cert-manager.io/cluster-issuer': 'le' };
    const made = ingressOf({ ...stable, metadata: { ...stable.metadata, annotations } }, target, 5);
    expect(made.metadata.annotations).toMatchObject(own);
    expect(made.metadata.annotations).not.toHaveProperty(['cert-manager.io/cluster-issuer']);
  });
  test('belongs to the canary: whoever deletes that one leaves no way to it behind', () => {
    expect(ingressOf(ingress('n'), target, 10).metadata.ownerReferences).toEqual([
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop-canary', uid: 'u1' },
    ]);
  });
  test('matches one header by its exact value', () => {
    const matches = { headers: { 'X-Canary': 'true' }, sourceLabels: {} };
    expect(ingressOf(ingress('n'), { ...target, matches }, 10).metadata.annotations).toMatchObject({
      'nginx.ingress.kubernetes.io/canary-by-header': 'X-Canary',
      'nginx.ingress.kubernetes.io/canary-by-header-value': 'true',
    });
  });
  test('an Ingress of the old class annotation keeps it', () => {
    const old = ingress('n');
    const annotations = { 'kubernetes.io/ingress.class': 'nginx' };
    const made = ingressOf({ ...old, metadata: { ...old.metadata, annotations } }, target, 10);
    expect(made.metadata.annotations).toMatchObject(annotations);
  });
  test('a canary is never taken for the way in', () => {
    expect(ingressLeadsTo(ingress('n'), 'shop')).toBe(true);
    expect(ingressLeadsTo(ingress('n'), 'else')).toBe(false);
    expect(ingressLeadsTo(ingressOf(ingress('n'), target, 10), 'shop-canary')).toBe(false);
  });
  test("refuses somebody else's canary of the same host and path, not its own", () => {
    const stable = ingress('n');
    const own = ingressOf(stable, target, 10);
    const foreign = { ...own, metadata: { ...own.metadata, name: 'theirs', labels: {} } };
    refuseOtherCanary([stable, own], stable, 'shop');
    expect(() => refuseOtherCanary([stable, foreign], stable, 'shop')).toThrow(
      /theirs is a canary of the same host and path as shop/,
    );
  });
});
describe('the controller of an Ingress', () => {
  const refuse = (percent: number, controller?: IngressController) => () =>
    refuseByController(controller, target, percent);
  const nginx = (major: number, minor: number): IngressController => ({
    name: 'k8s.io/ingress-nginx',
    version: [major, minor],
  });
  test('takes whole percents whatever its version', () => {
    expect(refuse(10)).not.toThrow();
    expect(refuse(10, nginx(1, 0))).not.toThrow();
  });
  test.each([
    ['unknown', undefined],
    ['1.6', nginx(1, 6)],
    ['0.51', nginx(0, 51)],
  ])('of version %s is not given a fraction of a percent', (_version, controller) => {
    expect(refuse(0.5, controller)).toThrow(/'exposure': 0.5 % is a fraction.*ten times the share/);
  });
  test.each([nginx(1, 7), nginx(1, 12), nginx(2, 0)])(
    'of version %p is given a fraction of a percent',
    (controller) => {
      expect(refuse(0.5, controller)).not.toThrow();
    },
  );
  test('that knows no canary is refused by its name', () => {
    const controller = { name: 'traefik.io/ingress-controller', version: undefined };
    expect(refuse(10, controller)).toThrow(/'provider': The Ingress shop is served by traefik/);
  });
});
