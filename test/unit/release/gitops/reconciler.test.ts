import { describe, expect, test } from '@jest/globals';
import { reconcilerOf, standsInGit, withTaken } from '../../../../src/release/gitops/reconciler.ts';

const object = (metadata: object) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop', namespace: 'shop', ...metadata },
});
const managed = (manager: string, fieldsV1: object = {}) => ({
  managedFields: [{ manager, operation: 'Apply', fieldsV1 }],
});

describe('who reconciles an object', () => {
  test.each([
    [
      'Flux, by the labels of a Kustomization',
      {
        labels: {
          'kustomize.toolkit.fluxcd.io/name': 'apps',
          'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
        },
      },
      { tool: 'flux', of: { name: 'apps', namespace: 'flux-system' }, off: undefined },
    ],
    [
      'Flux, by its field manager alone',
      managed('kustomize-controller'),
      { tool: 'flux', of: undefined },
    ],
    [
      'Flux, told to leave it alone',
      {
        labels: { 'kustomize.toolkit.fluxcd.io/name': 'apps' },
        annotations: { 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' },
      },
      { tool: 'flux', off: 'kustomize.toolkit.fluxcd.io/reconcile=disabled' },
    ],
    [
      'Flux, told so by a label in capitals',
      {
        labels: {
          'kustomize.toolkit.fluxcd.io/name': 'apps',
          'kustomize.toolkit.fluxcd.io/reconcile': 'DISABLED',
        },
      },
      { tool: 'flux', off: 'kustomize.toolkit.fluxcd.io/reconcile=disabled' },
    ],
    [
      "Flux's helm-controller",
      {
        labels: {
          'helm.toolkit.fluxcd.io/name': 'shop',
          'helm.toolkit.fluxcd.io/namespace': 'shop',
        },
      },
      { tool: 'flux-helm', of: { name: 'shop', namespace: 'shop' } },
    ],
    [
      'Argo CD, by its tracking annotation',
      { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps/Deployment:shop/shop' } },
      { tool: 'argo-cd', of: { name: 'shop', namespace: undefined } },
    ],
    [
      'Argo CD, with Applications in any namespace',
      { annotations: { 'argocd.argoproj.io/tracking-id': 'team_shop:apps/Deployment:shop/shop' } },
      { tool: 'argo-cd', of: { name: 'shop', namespace: 'team' } },
    ],
    [
      'Argo CD, by its field manager and the usual label',
      {
        ...managed('argocd-application-controller'),
        labels: { 'app.kubernetes.io/instance': 'shop' },
      },
      { tool: 'argo-cd', of: { name: 'shop', namespace: undefined } },
    ],
  ])('%s', (_words, metadata, wanted) => {
    expect(reconcilerOf(object(metadata))).toMatchObject(wanted);
  });
  test.each([
    ['nobody', {}],
    [
      'nobody, with the instance label that every Helm chart sets',
      { labels: { 'app.kubernetes.io/instance': 'shop' } },
    ],
    [
      'nobody, where the tracking annotation was copied from another object',
      { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps/Deployment:shop/other' } },
    ],
    ['nobody, with people and controllers as field managers', managed('kubectl-edit')],
  ])('%s', (_words, metadata) => {
    expect(reconcilerOf(object(metadata))).toBeUndefined();
  });
});

describe('what stands in Git', () => {
  const held = object(
    managed('kustomize-controller', {
      'f:spec': {
        'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"app"}': { 'f:image': {} } } } },
      },
    }),
  );
  const image = ['spec', 'template', 'spec', 'containers', '*', 'image'];
  test('is what the field manager of the tool owns', () => {
    expect(standsInGit(held, { tool: 'flux' }, image)).toBe(true);
    expect(standsInGit(held, { tool: 'flux' }, ['spec', 'replicas'])).toBe(false);
  });
  test('is what a release took from it as well, which it does not take back while nothing differs', () => {
    const taken = {
      ...held,
      metadata: { ...held.metadata, annotations: { 'sluice.dev/in-git': 'spec.replicas' } },
    };
    expect(standsInGit(taken, { tool: 'flux' }, ['spec', 'replicas'])).toBe(true);
    expect(standsInGit(taken, { tool: 'flux' }, ['spec', 'paused'])).toBe(false);
    expect(withTaken(taken, ['spec.rules', 'spec.replicas'])).toBe('spec.replicas,spec.rules');
  });
  test('is everything where the server tells of no manager of the tool', () => {
    expect(standsInGit(object({}), { tool: 'flux' }, ['spec', 'replicas'])).toBe(true);
    expect(standsInGit(held, { tool: 'argo-cd' }, ['spec', 'replicas'])).toBe(true);
  });
});
