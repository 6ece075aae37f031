import { describe, expect, test } from '@jest/globals';
import { declarations } from '../../../src/actions/declarations.ts';
import { readInputs } from '../../../src/inputs/table.ts';
import { badValues } from '../../support/inputs/bad-values.ts';

const lenient = Object.values(declarations).flatMap(({ name, inputs }) =>
  Object.entries(inputs)
    .filter(([, { insteadOfBad }]) => insteadOfBad !== undefined)
    .map(([input, row]) => [name, input, row] as const),
);

/** Where it is told what was done. */
const told = ['environment', 'github-token', 'pull-request'];
test('exactly what is only said of a decision, or how a way back is done, is read leniently', () => {
  expect(lenient.map(([action, input]) => `${action} ${input}`).sort()).toEqual([
    ...['allow-http', 'environment', 'github-token', 'log-lines', 'loki-url'].map(
      (input) => `decide-promote ${input}`,
    ),
    ...['pull-request', 'stages'].map((input) => `decide-promote ${input}`),
    ...told.map((input) => `promote-canary ${input}`),
    'rollback-canary drain',
    ...told.map((input) => `rollback-canary ${input}`),
    ...['reason', 'settings', 'timeout'].map((input) => `rollback-canary ${input}`),
    ...told.map((input) => `sweep ${input}`),
    ...['reason', 'settings', 'timeout'].map((input) => `sweep ${input}`),
  ]);
});
describe.each(lenient)('%s: %s', (_action, input, row) => {
  test.each(badValues(row))('%j is a warning that names it, and the default', async (bad) => {
    const said: string[] = [];
    const read = await readInputs(
      { [input]: row },
      () => bad,
      (text) => said.push(text),
    );
    const usual = await readInputs({ [input]: row }, () => row.insteadOfBad ?? '');
    expect(read).toEqual(usual);
    expect(said).toEqual([expect.stringContaining(`Input '${input}'`)]);
    expect(said[0]).toContain('Used instead: ');
  });
});
test('a good value is used without a word', async () => {
  const row = declarations['rollback-canary'].inputs['drain'];
  if (row === undefined) throw new Error('no such input');
  const said: string[] = [];
  expect(
    await readInputs(
      { drain: row },
      () => '7s',
      (text) => said.push(text),
    ),
  ).toEqual({
    drain: 7000,
  });
  expect(said).toEqual([]);
});
