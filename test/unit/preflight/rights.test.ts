import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { resources } from '../../../src/ports/resources.ts';
import { rightsFindings } from '../../../src/preflight/ask-rights.ts';
import { type Doings, rightsFor, singleRights } from '../../../src/preflight/rights.ts';

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}
const granted = parseAllDocuments(
  readFileSync('action-templates/kubernetes/role.yml', 'utf8'),
).flatMap((document) => (document.toJS() as { rules?: readonly Rule[] }).rules ?? []);
const every: Doings = {
  kind: 'Deployment',
  provider: 'gateway-api',
  config: 'versioned',
  ...{ deploys: true, reads: true, deadMan: true, evicts: true, proves: true },
  faults: [resources.podChaos, resources.networkChaos],
};
const nothing = { deadMan: false, evicts: false, proves: false, faults: [] };

describe('the Role that people apply', () => {
  const providers = ['replicas', 'gateway-api', 'istio', 'nginx', 'consumers', 'argo-rollouts'];
  const cases = (['Deployment', 'StatefulSet'] as const).flatMap((kind) =>
    providers.map((provider) => [kind, provider] as const),
  );
  test.each(cases)('grants all that a release of a %s by %s is asked for', (kind, provider) => {
    const asked = singleRights(rightsFor({ ...every, kind, provider }));
    const missing = asked.filter(({ type, subresource, verb }) => {
      const group = type.apiVersion.includes('/') ? type.apiVersion.split('/')[0] : '';
      const name = subresource === undefined ? type.plural : `${type.plural}/${subresource}`;
      return !granted.some(
        ({ apiGroups, resources, verbs }) =>
          apiGroups.includes(group ?? '') && resources.includes(name) && verbs.includes(verb),
      );
    });
    expect(missing.map(({ type, verb }) => `${verb} ${type.plural}`)).toEqual([]);
  });
  test('is not asked for what nothing uses', () => {
    const names = rightsFor({ ...every, ...nothing, provider: 'replicas' }).map(
      ({ type }) => type.plural,
    );
    for (const unused of ['jobs', 'podchaos', 'networkchaos', 'endpointslices', 'httproutes'])
      expect(names).not.toContain(unused);
    expect(
      rightsFor({ ...every, config: 'versioned' }).map(({ type }) => type.plural),
    ).not.toContain('secrets');
  });
});

test('one finding for each kind of object names the verbs that are missing and the rule', async () => {
  const may = (verb: string, { plural }: { readonly plural: string }): Promise<boolean> =>
    Promise.resolve(plural !== 'httproutes' || verb === 'get');
  expect(await rightsFindings({ may }, 'shop', rightsFor(every))).toEqual([
    {
      level: 'error',
      where: 'Role in shop',
      what: "The kubeconfig's user may not patch, list httproutes.",
      fix: 'Add - {apiGroups: [gateway.networking.k8s.io], resources: [httproutes], verbs: [patch, list]} (action-templates/kubernetes/role.yml).',
    },
  ]);
});
