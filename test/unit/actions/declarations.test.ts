import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { actions } from '../../../src/actions/catalogue.ts';
import { declarations } from '../../../src/actions/declarations.ts';
import { UsageError } from '../../../src/errors.ts';
import { withSchema } from '../../../src/inputs/schema.ts';
import { loadYaml } from '../../../src/inputs/yaml.ts';
import { badValues, boundValues } from '../../support/inputs/bad-values.ts';

beforeAll(loadYaml);
const all = Object.values(declarations);
const rows = all.flatMap(({ name, inputs }) =>
  Object.entries(inputs).map(([input, row]) => [name, input, row] as const),
);
/** Without `toThrow`, which maps the stack of each of eight thousand errors to its sources. */
function refuses(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (thrown) {
    return thrown instanceof UsageError;
  }
}

test('the catalogue, the declarations and the folders name the same actions', () => {
  const names = readdirSync('actions').sort();
  expect(Object.keys(actions).sort()).toEqual(names);
  expect(Object.keys(declarations).sort()).toEqual(names);
  expect(all.map(({ name }) => name).sort()).toEqual(names);
});
test.each(all.map((one) => [one.name, one] as const))(
  '%s has something to do afterwards exactly when it says so',
  async (name, { post }) => {
    const action = await actions[name as keyof typeof actions]();
    expect('post' in action).toBe(post);
  },
);
describe.each(rows)('%s %s', (_name, input, row) => {
  const { type, says, example, fallback } = row;
  test('says what it is in sentences, and never twice', () => {
    expect(`${type.words}. ${says}`).toMatch(/^[A-Z].*[^.]\. \S.*\.$/);
    expect(says.startsWith(type.words)).toBe(false);
  });
  test('reads its own example and default', () => {
    if (!example.startsWith('${')) expect(() => type.read(example, input)).not.toThrow();
    if (fallback !== undefined) expect(() => type.read(fallback, input)).not.toThrow();
  });
  test('takes the values at its bounds', () => {
    for (const value of boundValues(row)) expect(() => type.read(value, input)).not.toThrow();
  });
  test('has values that it must refuse', () => {
    expect(badValues(row).length).toBeGreaterThan(3);
    // JSON is parsed by who uses it; the suite of contracts runs those.
    if (type.form.kind === 'json') return;
    const bad = badValues(row).filter((one) => one.trim() !== '' && one.length < 1e6);
    expect(bad.filter((value) => !refuses(() => type.read(value, input)))).toEqual([]);
  });
});
test('the JSON Schema of a with: block closes it and says what is required', () => {
  const { inputs, summary } = declarations.sweep;
  expect(withSchema('sweep', summary, inputs)).toMatchObject({
    additionalProperties: false,
    // What a settings file may say is required by the action alone.
    required: ['kubeconfig'],
    properties: {
      'dry-run': { default: 'false', anyOf: [{ enum: expect.arrayContaining([true]) }, {}, {}] },
      timeout: {
        anyOf: [{ type: 'string', pattern: expect.stringContaining('ms|s|m|h') }, {}, {}],
      },
    },
  });
});
test('each published schema has patterns that JavaScript and editors can compile', () => {
  for (const file of readdirSync('schema/inputs')) {
    const { properties } = JSON.parse(readFileSync(`schema/inputs/${file}`, 'utf8')) as {
      properties: Record<string, { anyOf: { pattern?: string; minimum?: number }[] }>;
    };
    for (const { anyOf } of Object.values(properties))
      for (const { pattern = '' } of anyOf) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  }
});
