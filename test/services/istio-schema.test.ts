import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { istioChange } from '../../src/release/exposure/istio-weights.ts';
import { noMatches } from '../../src/release/record/matches.ts';
import { istioDefinitions } from '../support/kubernetes/istio.ts';
import { problems, type Schema } from '../support/kubernetes/structural-schema.ts';
import { virtualService } from '../support/kubernetes/ways.ts';

// Istio itself is not run here; what we write is held against the schema that its API server checks with.
let schema: Schema;
beforeAll(() => {
  const definitions = parseAllDocuments(readFileSync(istioDefinitions(), 'utf8')).map(
    (document) =>
      document.toJS() as {
        spec: {
          names: { kind: string };
          versions: readonly { name: string; schema: { openAPIV3Schema: Schema } }[];
        };
      } | null,
  );
  const definition = definitions.find((one) => one?.spec.names.kind === 'VirtualService');
  const version = definition?.spec.versions.find(({ name }) => name === 'v1');
  const spec = version?.schema.openAPIV3Schema.properties?.['spec'];
  if (spec === undefined) throw new Error('the module has no VirtualService v1');
  schema = spec;
}, 360_000);

const stable = virtualService('n');
const about = { stable: 'shop', canary: 'shop-canary', namespace: 'n' };
describe("a VirtualService under Istio's own schema", () => {
  test('the one that the tests begin with fits', () => {
    expect(problems(schema, stable.spec)).toEqual([]);
  });
  test.each([0.1, 1, 10, 50, 99.9, 100])('fits at %d %%, with matches and without', (percent) => {
    for (const matches of [
      noMatches,
      { headers: { 'X-Canary': 'true', 'X-Tier': 'gold' }, sourceLabels: { region: 'east' } },
    ]) {
      const change = istioChange(stable, about, percent, matches);
      expect(change).toBeDefined();
      expect(problems(schema, { ...stable.spec, http: change?.http })).toEqual([]);
    }
  });
  test.each([
    [{ weight: '10' }, /weight: string, not integer/],
    [{ wieght: 10 }, /wieght: unknown field/],
    [{ destination: {} }, /destination: lacks host/],
  ])('the check itself sees what is wrong: %j', (wrong, expected) => {
    const http = [{ route: [{ destination: { host: 'shop' }, ...wrong }] }];
    expect(problems(schema, { ...stable.spec, http }).join('\n')).toMatch(expected);
  });
  test('the check sees a header match of no kind, and one of two', () => {
    const match = (header: object) =>
      problems(schema, { ...stable.spec, http: [{ match: [{ headers: { a: header } }] }] });
    expect(match({ exact: 'b' })).toEqual([]);
    expect(match({ exact: 'b', prefix: 'c' })).toHaveLength(1);
    expect(match({ is: 'b' }).join()).toMatch(/unknown field/);
  });
});
